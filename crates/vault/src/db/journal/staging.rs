//! What an import finds: written in batches that nobody sees, then kept, all of it, by one small change.

use super::{Action, Label, StepId, Writer, rows};
use crate::Error;
use crate::db::Database;
use crate::db::shape::Entity;
use crate::db::snapshot::{Id, blob, id_in};
use crate::db::stored::Stored;
use crate::db::{imports::PageText, search};
use record::{Appointment, AuthorId, CareContact, Entry, ImportId, ObjectId, PersonId};
use rusqlite::{Connection, OptionalExtension, params};

/// Rows written in one transaction. More would hold up somebody who is writing a question meanwhile.
const ROWS: usize = 1_000;

/// Part of what an import found.
#[derive(Debug, Clone, Default)]
pub struct Batch {
    /// Doctors, places.
    pub contacts: Vec<CareContact>,
    /// Appointments.
    pub appointments: Vec<Appointment>,
    /// Things of the health record.
    pub entries: Vec<Entry>,
    /// Words of pages. The object they belong to must be stored, and the entry that shows it should come in the same batch
    /// or before, because its date places the page among the search results.
    pub pages: Vec<PageText>,
}

impl Database {
    /// Begins an import for a person: nothing of it shows until `keep_import`.
    pub fn begin_import(&self, import: ImportId, person: PersonId, at_ms: i64) -> Result<(), Error> {
        self.unjournaled(|transaction| {
            transaction
                .prepare_cached("INSERT INTO import (id, person, at, state) VALUES (?1, ?2, ?3, 'staged')")?
                .execute(params![import.to_bytes(), person.to_bytes(), at_ms])?;
            Ok(())
        })
    }

    /// Writes a batch, at most 1,000 rows a transaction. `NotFound` unless the import is staged.
    pub fn stage(&self, import: ImportId, batch: &Batch) -> Result<(), Error> {
        self.stage_all(import, &batch.contacts, stage_noun)?;
        self.stage_all(import, &batch.appointments, stage_noun)?;
        for some in batch.entries.chunks(ROWS) {
            // In the order of search: FTS5 writes out what it has gathered whenever a rowid is smaller than the one before.
            let mut some: Vec<&Entry> = some.iter().collect();
            some.sort_by_cached_key(|entry| search::day_of(entry));
            self.stage_all(import, &some, |transaction, import, entry| stage_noun(transaction, import, *entry))?;
        }
        self.stage_all(import, &batch.pages, |transaction, _, page| stage_page(transaction, page))
    }

    fn stage_all<T>(
        &self,
        import: ImportId,
        all: &[T],
        stage: impl Fn(&Connection, ImportId, &T) -> Result<(), Error>,
    ) -> Result<(), Error> {
        for some in all.chunks(ROWS) {
            self.unjournaled(|transaction| {
                must_be_staged(transaction, import)?;
                some.iter().try_for_each(|one| stage(transaction, import, one))
            })?;
        }
        Ok(())
    }

    /// Shows what an import found: one transaction and one change, whatever its size. `report` is the app's own JSON.
    pub fn keep_import(
        &self,
        import: ImportId,
        report: &str,
        author: Option<AuthorId>,
        at_ms: i64,
    ) -> Result<StepId, Error> {
        let action = Action { author, at_ms, label: Label::ImportKept };
        let kept = self.write(action, |writer| {
            must_be_staged(writer.transaction, import)?;
            writer
                .transaction
                .prepare_cached("UPDATE import SET report = ?2 WHERE id = ?1")?
                .execute(params![import.to_bytes(), report])?;
            writer.set_import_state(import, "kept")
        });
        kept.map(|((), step)| step)
    }

    /// Hides everything an import brought, until the step is undone.
    pub fn take_back_import(&self, import: ImportId, author: Option<AuthorId>, at_ms: i64) -> Result<StepId, Error> {
        let action = Action { author, at_ms, label: Label::ImportTakenBack };
        self.write(action, |writer| writer.set_import_state(import, "taken_back")).map(|((), step)| step)
    }

    /// Removes a staged import, rows and all, and names the objects that nothing else uses, for `Objects::remove`.
    pub fn discard_import(&self, import: ImportId) -> Result<Vec<ObjectId>, Error> {
        for entity in [Entity::Entry, Entity::Appointment, Entity::CareContact] {
            while self.unjournaled(|transaction| discard_some(transaction, import, entity))? == ROWS {}
        }
        self.unjournaled(|transaction| {
            must_be_staged(transaction, import)?;
            let objects = unused_objects(transaction, import)?;
            transaction.execute("DELETE FROM import WHERE id = ?1", [import.to_bytes()])?;
            Ok(objects)
        })
    }
}

impl Writer<'_> {
    fn set_import_state(&mut self, import: ImportId, state: &str) -> Result<(), Error> {
        let old = rows::read(self.transaction, Entity::Import, &import.bytes())?.ok_or(Error::NotFound)?;
        let new = old.clone().with("state", state.to_owned());
        match old.differing(&new) {
            Some((before, after)) => self.update(Entity::Import, import.bytes(), &before, &after),
            None => Ok(()),
        }
    }
}

fn must_be_staged(connection: &Connection, import: ImportId) -> Result<(), Error> {
    let mut staged = connection.prepare_cached("SELECT 1 FROM import WHERE id = ?1 AND state = 'staged'")?;
    staged.query_row([import.to_bytes()], |_| Ok(())).optional()?.ok_or(Error::NotFound)
}

fn stage_noun<T: Stored>(transaction: &Connection, import: ImportId, noun: &T) -> Result<(), Error> {
    let id = noun.id().bytes();
    let found = noun.snapshot()?.with("import", blob(import));
    rows::insert(transaction, T::ENTITY, &id, &found)?;
    search::add(transaction, T::ENTITY, &id)
}

fn stage_page(transaction: &Connection, page: &PageText) -> Result<(), Error> {
    let object = page.object.to_bytes();
    // The same file, taken in again, brings the same words.
    let new = transaction
        .prepare_cached("INSERT INTO page_text (object, page, text) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING")?
        .execute(params![object, page.page, page.text.as_str()])?;
    if new == 1 { search::add_page(transaction, &object, page.page) } else { Ok(()) }
}

fn discard_some(transaction: &Connection, import: ImportId, entity: Entity) -> Result<usize, Error> {
    must_be_staged(transaction, import)?;
    let sql = format!("SELECT id FROM {} WHERE import = ?1 LIMIT ?2", entity.shape().table);
    let mut some = transaction.prepare_cached(&sql)?;
    let ids = some.query_map(params![import.to_bytes(), ROWS], |row| row.get(0))?;
    let ids = ids.collect::<rusqlite::Result<Vec<[u8; 16]>>>()?;
    for id in &ids {
        search::remove(transaction, entity, id)?;
        rows::delete(transaction, entity, id)?;
    }
    Ok(ids.len())
}

fn unused_objects(connection: &Connection, import: ImportId) -> Result<Vec<ObjectId>, Error> {
    let mut unused = connection.prepare(
        "SELECT id FROM object WHERE import = ?1 AND NOT EXISTS (SELECT 1 FROM entry_object AS used WHERE used.object = object.id)",
    )?;
    let mut rows = unused.query([import.to_bytes()])?;
    let mut all = Vec::new();
    while let Some(row) = rows.next()? {
        all.push(id_in(row, 0)?);
    }
    Ok(all)
}
