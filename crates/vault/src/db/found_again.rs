//! What was read more than once: its further sources, and what shows only because of them.

use super::reader::Reader;
use super::snapshot::id_in;
use crate::Error;
use record::{EntryId, ImportId, Line, ObjectId, Pointer, Source};
use rusqlite::Row;

impl Reader<'_> {
    /// Where else an entry was read, in imports that are kept, the oldest first.
    pub fn also_found(&self, entry: EntryId) -> Result<Vec<Source>, Error> {
        let mut found = self.connection.prepare_cached(
            "SELECT found_again.import, object, path FROM found_again JOIN import ON import.id = found_again.import
             WHERE subject = ?1 AND import.state = 'kept' ORDER BY found_again.import, object, path",
        )?;
        let mut rows = found.query([entry.to_bytes()])?;
        let mut all = Vec::new();
        while let Some(row) = rows.next()? {
            all.push(source(row)?);
        }
        Ok(all)
    }

    /// How many entries an import found that were there already.
    pub fn count_found_again(&self, import: ImportId) -> Result<u64, Error> {
        let count = self.one(
            "SELECT count(DISTINCT subject) FROM found_again JOIN entry ON entry.id = subject WHERE found_again.import = ?1",
            [import.to_bytes()],
        )?;
        Ok(count.unwrap_or(0))
    }
}

fn source(row: &Row<'_>) -> Result<Source, Error> {
    let object: ObjectId = id_in(row, 1)?;
    let path = row.get_ref(2)?.as_str()?;
    let pointer = match Line::new(path) {
        Ok(path) => Pointer::Path { path },
        Err(_) => Pointer::Whole,
    };
    Ok(Source { import: id_in(row, 0)?, object: Some(object), pointer })
}
