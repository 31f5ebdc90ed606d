//! What writing by hand asks of the vault: results to be offered again, what a table brings that is here, whose import a record is of.

use super::entries::{ROW, entry_row};
use super::reader::{Reader, visible};
use super::snapshot::{blob, id_of};
use super::stored::Stored;
use super::{EntryRow, Writer};
use crate::Error;
use record::{Entry, EntryId, ImportId, PersonId};
use rusqlite::params;
use rusqlite::types::Value;

impl Reader<'_> {
    /// A person's lab results, the newest first, as long as they are wanted and at most `limit`. What may hold news and was not opened
    /// is left out.
    pub fn newest_results(
        &self,
        person: PersonId,
        limit: u32,
        take: &mut dyn FnMut(EntryRow) -> bool,
    ) -> Result<(), Error> {
        let seen = visible("entry");
        let sql = format!(
            "SELECT {ROW} FROM entry INDEXED BY entry_by_kind
             WHERE person = ?1 AND kind = 'lab_result' AND standing = 'fact' AND coalesce(news_state, 'opened') = 'opened' AND {seen}
             ORDER BY sort_day DESC, id DESC LIMIT ?2"
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let mut rows = statement.query(params![person.to_bytes(), limit])?;
        while let Some(row) = rows.next()? {
            if !take(entry_row(row)?) {
                break;
            }
        }
        Ok(())
    }

    /// Whether a person's records show something that a source says in the same words.
    pub fn shows_print(&self, person: PersonId, print: [u8; 16]) -> Result<bool, Error> {
        let seen = visible("entry");
        let sql = format!("SELECT 1 FROM entry WHERE fingerprint = ?1 AND person = ?2 AND {seen} LIMIT 1");
        Ok(self.one::<i64>(&sql, params![print, person.to_bytes()])?.is_some())
    }

    /// The import that brought an entry; none when it is the person's own.
    pub fn import_of(&self, entry: EntryId) -> Result<Option<ImportId>, Error> {
        let import = self.one::<Value>("SELECT import FROM entry WHERE id = ?1", [entry.to_bytes()])?;
        import.as_ref().map_or(Ok(None), id_of)
    }
}

impl Writer<'_> {
    /// Saves an entry and says which import it goes and comes with; none: it is the person's own and stays whatever is taken back.
    pub fn put_with(&mut self, entry: &Entry, import: Option<ImportId>) -> Result<(), Error> {
        self.put_snapshot(
            Entry::ENTITY,
            entry.id.to_bytes(),
            entry.snapshot()?.with("import", import.map_or(Value::Null, blob)),
        )
    }
}
