//! Imports as they are read: their state, their report, the words of pages.

use super::reader::Reader;
use super::snapshot::{from_word, id_in};
use crate::Error;
use record::{EntryKind, ImportId, ObjectId, PersonId, Text};
use rusqlite::{Params, params};
use serde::Deserialize;
use std::collections::BTreeMap;

/// Whether what an import brought is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ImportState {
    /// Being read; not shown.
    Staged,
    /// Shown.
    Kept,
    /// Taken back by the person; not shown, nothing deleted.
    TakenBack,
}

/// A taking in of files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Import {
    /// Its id.
    pub id: ImportId,
    /// Into whose records.
    pub person: PersonId,
    /// When: milliseconds since 1970.
    pub at_ms: i64,
    /// Whether what it brought is shown.
    pub state: ImportState,
    /// The app's report as JSON; none while staged.
    pub report: Option<String>,
}

/// The words of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageText {
    /// The file.
    pub object: ObjectId,
    /// The page, counted from 1.
    pub page: u32,
    /// Its words. `Text` has no control characters, which search marks its matches with.
    pub text: Text,
}

impl Reader<'_> {
    /// An import by its id.
    pub fn import(&self, import: ImportId) -> Result<Option<Import>, Error> {
        Ok(self.select_imports("id = ?1", [import.to_bytes()])?.pop())
    }

    /// A person's imports, kept, taken back or waiting for an answer, the newest first.
    pub fn imports(&self, person: PersonId) -> Result<Vec<Import>, Error> {
        self.select_imports("person = ?1 AND (state <> 'staged' OR report IS NOT NULL)", [person.to_bytes()])
    }

    /// Imports that are not kept: cut short, to be taken up again, or, with a report, waiting for an answer.
    pub fn unfinished_imports(&self) -> Result<Vec<Import>, Error> {
        self.select_imports("state = 'staged'", [])
    }

    /// How many entries an import brought, of each kind that occurs, shown or not.
    pub fn import_counts(&self, import: ImportId) -> Result<BTreeMap<EntryKind, u64>, Error> {
        let mut counts = self.connection.prepare_cached(
            "SELECT kind, count(*) FROM entry INDEXED BY entry_by_import WHERE import = ?1 GROUP BY kind",
        )?;
        let mut rows = counts.query([import.to_bytes()])?;
        let mut all = BTreeMap::new();
        while let Some(row) = rows.next()? {
            all.insert(from_word(row.get_ref(0)?.as_str()?)?, row.get(1)?);
        }
        Ok(all)
    }

    /// How many entries of an import were read from one file, of each kind that occurs, shown or not.
    pub fn import_counts_of(&self, import: ImportId, object: ObjectId) -> Result<BTreeMap<EntryKind, u64>, Error> {
        let mut counts = self.connection.prepare_cached(
            "SELECT entry.kind, count(*) FROM entry_source INDEXED BY entry_source_object
             CROSS JOIN entry ON entry.id = entry_source.entry
             WHERE entry_source.object = ?2 AND entry.import = ?1 GROUP BY entry.kind",
        )?;
        let mut rows = counts.query([import.to_bytes(), object.to_bytes()])?;
        let mut all = BTreeMap::new();
        while let Some(row) = rows.next()? {
            all.insert(from_word(row.get_ref(0)?.as_str()?)?, row.get(1)?);
        }
        Ok(all)
    }

    /// The words of a page of a file; `None` when none were read.
    pub fn page_text(&self, object: ObjectId, page: u32) -> Result<Option<Text>, Error> {
        let words = self.one::<String>(
            "SELECT text FROM page_text WHERE object = ?1 AND page = ?2",
            params![object.to_bytes(), page],
        )?;
        words.map(|words| Text::new(&words).map_err(|_| Error::RowUnreadable)).transpose()
    }

    fn select_imports(&self, condition: &str, values: impl Params) -> Result<Vec<Import>, Error> {
        let sql = format!("SELECT id, person, at, state, report FROM import WHERE {condition} ORDER BY id DESC");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let mut rows = statement.query(values)?;
        let mut all = Vec::new();
        while let Some(row) = rows.next()? {
            all.push(Import {
                id: id_in(row, 0)?,
                person: id_in(row, 1)?,
                at_ms: row.get(2)?,
                state: from_word(row.get_ref(3)?.as_str()?)?,
                report: row.get(4)?,
            });
        }
        Ok(all)
    }
}
