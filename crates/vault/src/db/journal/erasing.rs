//! Removing for good: what stood in the journal, the files that nothing shows any more, the words in the search index, and
//! what the disk still holds of all that.

use super::history::{self, LISTED};
use crate::Error;
use crate::db::notes::{ERASED, write_setting};
use crate::db::shape::Entity;
use crate::db::snapshot::{Id, Snapshot, id_in};
use crate::db::{Database, Reader};
use record::{ImportId, ObjectId};
use rusqlite::{Connection, OptionalExtension, params};

/// Pages of the index merged in one transaction, so that a person who writes meanwhile does not wait.
const MERGE: i32 = -200;
/// What stands where the name of a removed file stood.
pub(crate) const NO_NAME: &str = "…";

impl Database {
    /// Removes what was deleted, for good: nothing brings it back. Answers the files that nothing shows any more; the caller
    /// removes them, then calls [`wipe_traces`](Self::wipe_traces). `NotFound` when it is here, or was never deleted.
    pub fn erase(&self, id: impl Id) -> Result<Vec<ObjectId>, Error> {
        self.unjournaled(|transaction| {
            let deleted = Reader::new(transaction).deleted_kind(id)?;
            let entity = deleted.filter(|entity| LISTED.contains(entity)).ok_or(Error::NotFound)?;
            let step = history::deleted_in(transaction, id.bytes())?;
            let parts = step.map(|step| history::went_with(transaction, entity, step)).transpose()?;
            let mut files = erase(transaction, entity, &id.bytes())?;
            for (part, id) in parts.unwrap_or_default() {
                files.extend(erase(transaction, part, &id)?);
            }
            Ok(files)
        })
    }

    /// Does the same for everything that was deleted before a moment, and forgets what stood in the journal until then; takings in
    /// that were taken back before it go as well. Answers the files that nothing shows any more, and whether anything was done.
    pub fn erase_older(&self, before_ms: i64) -> Result<(Vec<ObjectId>, bool), Error> {
        let mut files = Vec::new();
        let mut done = false;
        for import in self.read(|reader| reader.taken_back_before(before_ms))? {
            // Something that a person wrote may still name what it brought; then it stays hidden as it is.
            if let Ok(objects) = self.forget_import(import) {
                files.extend(objects);
                done = true;
            }
        }
        let (more, blanked) = self.unjournaled(|transaction| {
            let mut files = Vec::new();
            for entity in LISTED {
                for id in deleted_before(transaction, entity, before_ms)? {
                    files.extend(erase(transaction, entity, &id)?);
                }
            }
            // What was shared of something that never was here, or is not any more, goes with what the journal knows of it.
            transaction.execute(
                "DELETE FROM together WHERE subject NOT IN (SELECT id FROM question UNION ALL SELECT id FROM appointment)
                   AND NOT EXISTS (SELECT 1 FROM change WHERE entity_id = subject AND before IS NOT NULL AND at >= ?1)",
                [before_ms],
            )?;
            let blanked = transaction
                .execute("UPDATE change SET before = NULL WHERE before IS NOT NULL AND at < ?1", [before_ms])?;
            Ok((files, blanked > 0))
        })?;
        files.extend(more);
        Ok((files, done || blanked))
    }

    /// Makes what was removed unreadable in the file itself, even for someone with the key: removed words leave the search index
    /// (FTS5 only marks them until then), and the write-ahead log, which holds pages as they were, is emptied.
    pub fn wipe_traces(&self) -> Result<(), Error> {
        loop {
            let merged = self.unjournaled(|transaction| {
                let before = transaction.total_changes();
                transaction.execute("INSERT INTO search (search, rank) VALUES ('merge', ?1)", [MERGE])?;
                Ok(transaction.total_changes() - before)
            })?;
            // FTS5: fewer than two changes mean that there was nothing left to merge (sqlite.org/fts5.html, 6.8).
            if merged < 2 {
                break;
            }
        }
        self.empty_log()
    }

    fn forget_import(&self, import: ImportId) -> Result<Vec<ObjectId>, Error> {
        self.unjournaled(|transaction| {
            for entity in [Entity::Entry, Entity::Appointment, Entity::CareContact] {
                let table = entity.shape().table;
                // What another taking in found as well belongs to that one from now on.
                transaction.execute(
                    &format!(
                        "UPDATE {table} SET import =
                           (SELECT import FROM found_again WHERE subject = {table}.id AND import <> ?1 LIMIT 1)
                         WHERE import = ?1
                           AND EXISTS (SELECT 1 FROM found_again WHERE subject = {table}.id AND import <> ?1)"
                    ),
                    [import.to_bytes()],
                )?;
            }
            Ok(())
        })?;
        self.discard_import(import)
    }
}

impl Reader<'_> {
    /// Takings in that were taken back before a moment.
    fn taken_back_before(&self, before_ms: i64) -> Result<Vec<ImportId>, Error> {
        let mut imports = self.connection.prepare(
            "SELECT import.id FROM import WHERE state = 'taken_back'
               AND coalesce((SELECT max(at) FROM change WHERE entity_id = import.id), import.at) < ?1",
        )?;
        let mut rows = imports.query([before_ms])?;
        let mut all = Vec::new();
        while let Some(row) = rows.next()? {
            all.push(id_in(row, 0)?);
        }
        Ok(all)
    }
}

/// What stood there when it was deleted.
fn deletion(connection: &Connection, id: &[u8; 16]) -> Result<Option<String>, Error> {
    let mut last = connection.prepare_cached(
        "SELECT before FROM change WHERE entity_id = ?1 AND kind = 'delete' ORDER BY lamport DESC LIMIT 1",
    )?;
    Ok(last.query_row([id], |row| row.get(0)).optional()?.flatten())
}

fn deleted_before(connection: &Connection, entity: Entity, before_ms: i64) -> Result<Vec<[u8; 16]>, Error> {
    let table = entity.shape().table;
    let mut old = connection.prepare(&format!(
        "SELECT entity_id FROM change WHERE entity = '{table}' AND kind = 'delete' AND before IS NOT NULL
           AND NOT EXISTS (SELECT 1 FROM {table} WHERE {table}.id = change.entity_id)
         GROUP BY entity_id HAVING max(at) < ?1"
    ))?;
    Ok(old.query_map([before_ms], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
}

fn erase(transaction: &Connection, entity: Entity, id: &[u8; 16]) -> Result<Vec<ObjectId>, Error> {
    let before = deletion(transaction, id)?.map(|json| Snapshot::from_json(&json, entity.shape())).transpose()?;
    transaction.prepare_cached("UPDATE change SET before = NULL WHERE entity_id = ?1")?.execute([id])?;
    transaction.prepare_cached("DELETE FROM found_again WHERE subject = ?1")?.execute([id])?;
    transaction.prepare_cached("DELETE FROM together WHERE subject = ?1")?.execute([id])?;
    let mut unused = Vec::new();
    for row in before.iter().flat_map(|before| before.list("entry_object")) {
        let Some(object) = row.first() else { continue };
        let Some(object) = crate::db::snapshot::id_of::<ObjectId>(object)? else { continue };
        if nothing_shows(transaction, object)? {
            // The report of its import says that there was a file, and nothing more of it.
            transaction
                .prepare_cached("UPDATE import_file SET object = NULL, name = ?2, report = NULL WHERE object = ?1")?
                .execute(params![object.to_bytes(), NO_NAME])?;
            transaction
                .prepare_cached("UPDATE object SET name = ?2 WHERE id = ?1")?
                .execute(params![object.to_bytes(), NO_NAME])?;
            unused.push(object);
        }
    }
    let erased: Option<String> =
        transaction.query_row("SELECT value FROM setting WHERE key = ?1", [ERASED], |row| row.get(0)).optional()?;
    let count = erased.and_then(|count| count.parse::<u64>().ok()).unwrap_or(0).saturating_add(1);
    write_setting(transaction, ERASED, Some(&count.to_string()))?;
    Ok(unused)
}

/// Whether no entry shows a file, was read in it, or could be brought back with it.
fn nothing_shows(connection: &Connection, object: ObjectId) -> Result<bool, Error> {
    let mut shows = connection.prepare_cached(
        "SELECT EXISTS (SELECT 1 FROM entry_object WHERE object = ?1)
             OR EXISTS (SELECT 1 FROM entry_source WHERE object = ?1)
             OR EXISTS (SELECT 1 FROM found_again WHERE object = ?1)
             OR EXISTS (SELECT 1 FROM change WHERE kind = 'delete' AND entity = 'entry' AND instr(before, ?2) > 0)",
    )?;
    let hex = crate::db::hex(&object.to_bytes());
    let shows: bool = shows.query_row(params![object.to_bytes(), hex], |row| row.get(0))?;
    Ok(!shows)
}
