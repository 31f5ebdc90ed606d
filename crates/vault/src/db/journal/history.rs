//! What the journal still knows of the past: what was deleted, how a thing was before, what can be done again.

use super::label::{Label, StepId};
use super::undo::{in_effect, label};
use super::{Writer, rows};
use crate::Error;
use crate::db::reader::Reader;
use crate::db::shape::Entity;
use crate::db::snapshot::{Id, Snapshot};
use crate::db::stored::Stored;
use record::{AuthorId, ChangeId};
use rusqlite::Connection;
use rusqlite::types::Value;
use std::collections::HashSet;

/// Something that was deleted and can be brought back.
#[derive(Debug, Clone)]
pub struct Deleted<T> {
    /// As it was.
    pub noun: T,
    /// When it was deleted, in Unix milliseconds.
    pub at_ms: i64,
    /// Who deleted it.
    pub author: Option<AuthorId>,
}

/// How something was, from one change on until the next.
#[derive(Debug, Clone)]
pub struct Version<T> {
    /// The change that made it so.
    pub change: ChangeId,
    /// When, in Unix milliseconds.
    pub at_ms: i64,
    /// Who.
    pub author: Option<AuthorId>,
    /// As it was then.
    pub noun: T,
}

struct Past {
    change: ChangeId,
    kind: String,
    at_ms: i64,
    author: Option<AuthorId>,
    before: Option<String>,
}

impl Reader<'_> {
    /// What was deleted and is not here again, the last deleted first. What was deleted for good is not among it.
    pub fn deleted<T: Stored>(&self) -> Result<Vec<Deleted<T>>, Error> {
        let table = T::ENTITY.shape().table;
        let mut deletions = self.connection.prepare_cached(&format!(
            "SELECT entity_id, at, author, before FROM change
             WHERE entity = '{table}' AND kind = 'delete' AND before IS NOT NULL
               AND NOT EXISTS (SELECT 1 FROM {table} WHERE {table}.id = change.entity_id) ORDER BY lamport DESC"
        ))?;
        let mut rows = deletions.query([])?;
        let (mut known, mut all) = (HashSet::new(), Vec::new());
        while let Some(row) = rows.next()? {
            let id: [u8; 16] = row.get(0)?;
            // Deleted, brought back and deleted again: the last time counts.
            if known.insert(id) {
                let noun = noun_of(id, &row.get::<_, String>(3)?)?;
                all.push(Deleted { noun, at_ms: row.get(1)?, author: author(row.get(2)?)? });
            }
        }
        Ok(all)
    }

    /// How a thing was, newest first, as far back as the journal still knows. The first is how it is now.
    pub fn versions<T: Stored>(&self, id: T::Id) -> Result<Vec<Version<T>>, Error> {
        let key = id.bytes();
        let mut state = rows::read(self.connection, T::ENTITY, &key)?;
        let mut all = Vec::new();
        for past in changes_of(self.connection, key)? {
            if let Some(now) = &state {
                let noun = T::from_snapshot(id, now)?;
                all.push(Version { change: past.change, at_ms: past.at_ms, author: past.author, noun });
            }
            state = match (past.kind.as_str(), past.before, state) {
                ("update", Some(before), Some(now)) => {
                    let before = Snapshot::from_json(&before, T::ENTITY.shape())?;
                    Some(now.changed_by(before))
                }
                ("delete", Some(before), _) => Some(Snapshot::from_json(&before, T::ENTITY.shape())?),
                ("insert", ..) => None,
                // Blanked: what was before is not known any more.
                _ => break,
            };
        }
        Ok(all)
    }

    /// The newest undoing that nothing came after: what Ctrl+Shift+Z does again.
    pub fn last_undo(&self) -> Result<Option<(StepId, Label)>, Error> {
        let mut newest = self.connection.prepare_cached("SELECT id, label, undoes FROM step ORDER BY lamport DESC")?;
        let mut rows = newest.query([])?;
        while let Some(row) = rows.next()? {
            let step = StepId::of(row.get(0)?)?;
            let stands = in_effect(self.connection, step)?;
            match row.get::<_, Option<[u8; 16]>>(2)? {
                // Something new was done: there is nothing to do again.
                None if stands => return Ok(None),
                Some(undone) if stands && !self.is_undo(undone)? => {
                    return Ok(Some((step, label(row.get(1)?)?)));
                }
                _ => {}
            }
        }
        Ok(None)
    }

    fn is_undo(&self, step: [u8; 16]) -> Result<bool, Error> {
        Ok(self.one("SELECT undoes IS NOT NULL FROM step WHERE id = ?1", [step])?.unwrap_or(false))
    }

    /// Whether there is a row of this noun, shown or hidden.
    pub fn exists<T: Stored>(&self, id: T::Id) -> Result<bool, Error> {
        Ok(rows::read(self.connection, T::ENTITY, &id.bytes())?.is_some())
    }
}

/// Columns that name another thing, which may be deleted by itself.
const NAMED: [(&str, Entity); 4] = [
    ("appointment", Entity::Appointment),
    ("contact", Entity::CareContact),
    ("ask_whom", Entity::CareContact),
    ("asked_by", Entity::Author),
];

impl Writer<'_> {
    /// Brings back what was deleted, as it was. `NotFound` when it is here, or was deleted for good.
    pub fn bring_back<T: Stored>(&mut self, id: T::Id) -> Result<(), Error> {
        let key = id.bytes();
        if rows::read(self.transaction, T::ENTITY, &key)?.is_some() {
            return Err(Error::NotFound);
        }
        let last = changes_of(self.transaction, key)?.into_iter().next().ok_or(Error::NotFound)?;
        let before = last.before.filter(|_| last.kind == "delete").ok_or(Error::NotFound)?;
        let mut whole = Snapshot::from_json(&before, T::ENTITY.shape())?;
        // What it named may be gone in the meantime; the thing itself is what was missed.
        for (column, entity) in NAMED {
            let Some(Value::Blob(id)) = whole.columns.get(column) else { continue };
            let id: [u8; 16] = id.as_slice().try_into().map_err(|_| Error::RowUnreadable)?;
            if rows::read(self.transaction, entity, &id)?.is_none() {
                whole.columns.insert(column, Value::Null);
            }
        }
        self.insert(T::ENTITY, key, &whole)
    }
}

fn noun_of<T: Stored>(id: [u8; 16], before: &str) -> Result<T, Error> {
    let id = T::Id::of(id).ok_or(Error::RowUnreadable)?;
    T::from_snapshot(id, &Snapshot::from_json(before, T::ENTITY.shape())?)
}

fn changes_of(connection: &Connection, id: [u8; 16]) -> Result<Vec<Past>, Error> {
    let mut statement = connection
        .prepare_cached("SELECT id, kind, at, author, before FROM change WHERE entity_id = ?1 ORDER BY lamport DESC")?;
    let mut rows = statement.query([id])?;
    let mut all = Vec::new();
    while let Some(row) = rows.next()? {
        let change = ChangeId::from_bytes(row.get(0)?).map_err(|_| Error::RowUnreadable)?;
        let author = author(row.get(3)?)?;
        all.push(Past { change, kind: row.get(1)?, at_ms: row.get(2)?, author, before: row.get(4)? });
    }
    Ok(all)
}

fn author(id: Option<[u8; 16]>) -> Result<Option<AuthorId>, Error> {
    id.map(|id| AuthorId::from_bytes(id).map_err(|_| Error::RowUnreadable)).transpose()
}

/// Only questions and things of the health record are listed as deleted; the journal keeps the others for undo.
pub(crate) const LISTED: [Entity; 2] = [Entity::Question, Entity::Entry];
