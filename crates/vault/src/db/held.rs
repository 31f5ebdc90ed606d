//! What goes along when a file leaves whole.

use super::reader::{Reader, visible};
use super::snapshot::id_in;
use crate::Error;
use record::{EntryId, ObjectId};

impl Reader<'_> {
    /// The records, of whichever person, that show a file, were read from it, or do so with a file that lies in it.
    pub fn records_in(&self, object: ObjectId) -> Result<Vec<EntryId>, Error> {
        let seen = visible("entry");
        let sql = format!(
            "WITH RECURSIVE inside(object) AS (
               SELECT ?1
               UNION
               SELECT part.object FROM inside
                 JOIN import_file AS whole INDEXED BY import_file_by_object ON whole.object = inside.object
                 JOIN import_file AS part ON part.import = whole.import AND part.within = whole.position
               WHERE part.object IS NOT NULL),
             held(entry) AS (
               SELECT own.entry FROM inside JOIN entry_object AS own INDEXED BY entry_object_by_object ON own.object = inside.object
               UNION
               SELECT read.entry FROM inside JOIN entry_source AS read INDEXED BY entry_source_object ON read.object = inside.object)
             SELECT entry.id FROM held JOIN entry ON entry.id = held.entry WHERE {seen} ORDER BY entry.id"
        );
        let mut held = self.connection.prepare_cached(&sql)?;
        let mut rows = held.query([object.to_bytes()])?;
        let mut all = Vec::new();
        while let Some(row) = rows.next()? {
            all.push(id_in(row, 0)?);
        }
        Ok(all)
    }
}
