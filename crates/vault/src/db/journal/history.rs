//! What the journal still knows of the past: what was deleted, how a thing was before, what can be done again.

use super::label::{Label, StepId};
use super::undo::{in_effect, label};
use super::{Writer, rows};
use crate::Error;
use crate::db::reader::Reader;
use crate::db::shape::Entity;
use crate::db::snapshot::{Id, Snapshot};
use crate::db::stored::Stored;
use record::{AuthorId, ChangeId, PersonId};
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
    /// Whether it went because the step that wrote it was taken back.
    pub undone: bool,
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
    step: [u8; 16],
    entity: String,
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
            "SELECT entity_id, at, author, before,
                    EXISTS (SELECT 1 FROM step JOIN change AS first ON first.entity_id = change.entity_id
                            JOIN step AS wrote ON wrote.id = first.step AND wrote.label = step.label
                            WHERE step.id = change.step AND step.undoes IS NOT NULL AND first.kind = 'insert')
             FROM change
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
                let (author, undone) = (author(row.get(2)?)?, row.get(4)?);
                all.push(Deleted { noun, at_ms: row.get(1)?, author, undone });
            }
        }
        Ok(all)
    }

    /// What kind of thing can be brought back under this id; `None` when it is here, or was deleted for good.
    pub fn deleted_kind(&self, id: impl Id) -> Result<Option<Entity>, Error> {
        Ok(last_deletion(self.connection, id.bytes())?.map(|(entity, _)| entity))
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
        let mut newest = self
            .connection
            .prepare_cached("SELECT id, label, undoes FROM step WHERE label <> 'left' ORDER BY lamport DESC")?;
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

/// Columns that name another thing, which may be gone by itself.
const NAMED: [(&str, Entity); 5] = [
    ("appointment", Entity::Appointment),
    ("contact", Entity::CareContact),
    ("ask_whom", Entity::CareContact),
    ("asked_by", Entity::Author),
    ("import", Entity::Import),
];

impl Writer<'_> {
    /// Brings back what was deleted, as it was, and what named it until then names it again. `NotFound` when it is here, or was
    /// deleted for good.
    pub fn bring_back(&mut self, id: impl Id) -> Result<(), Error> {
        let id = id.bytes();
        let (entity, last) = last_deletion(self.transaction, id)?.ok_or(Error::NotFound)?;
        let before = last.before.as_deref().ok_or(Error::NotFound)?;
        let mut whole = Snapshot::from_json(before, entity.shape())?;
        if let Some(person) = named(&whole, "person")? {
            // Nothing stands without the person it is about.
            if rows::read(self.transaction, Entity::Person, &person)?.is_none() {
                self.bring_back(PersonId::of(person).ok_or(Error::RowUnreadable)?)?;
            }
        }
        // What it named may be gone in the meantime; the thing itself is what was missed.
        for (column, entity) in NAMED {
            let Some(id) = named(&whole, column)? else { continue };
            if self.is_here(entity, &id)? {
                continue;
            }
            whole.columns.insert(column, Value::Null);
            if column == "contact" {
                // As when somebody is deleted: the name stays as words.
                let gone = last_deletion(self.transaction, id)?.and_then(|(_, past)| past.before);
                let gone = gone.map(|json| Snapshot::from_json(&json, entity.shape())).transpose()?;
                whole
                    .columns
                    .extend(gone.and_then(|gone| gone.columns.get("name").cloned()).map(|name| ("with_whom", name)));
            }
        }
        self.insert(entity, id, &whole)?;
        for (part, id) in went_with(self.transaction, entity, last.step)? {
            // Unless it is here again by itself.
            if rows::read(self.transaction, part, &id)?.is_none() {
                let (_, past) = last_deletion(self.transaction, id)?.ok_or(Error::NotFound)?;
                let before = past.before.as_deref().ok_or(Error::NotFound)?;
                self.insert(part, id, &Snapshot::from_json(before, part.shape())?)?;
            }
        }
        self.name_again(last.step, id)
    }

    /// Whether a thing is there to be named. An import that was taken back would hide what came with it.
    fn is_here(&self, entity: Entity, id: &[u8; 16]) -> Result<bool, Error> {
        let row = rows::read(self.transaction, entity, id)?;
        Ok(row.is_some_and(|row| entity != Entity::Import || row.str("state") == Ok(Some("kept"))))
    }

    /// What the step that deleted a thing took its name from has it again, unless something else was written there since.
    fn name_again(&mut self, step: [u8; 16], id: [u8; 16]) -> Result<(), Error> {
        let mut with_it = self.transaction.prepare_cached(
            "SELECT DISTINCT entity_id FROM change WHERE step = ?1 AND kind = 'update' AND before IS NOT NULL",
        )?;
        let others = with_it.query_map([step], |row| row.get(0))?.collect::<rusqlite::Result<Vec<[u8; 16]>>>()?;
        drop(with_it);
        for other in others {
            let mut since: Vec<Option<Snapshot>> = Vec::new();
            for past in changes_of(self.transaction, other)? {
                let entity = Entity::named(&past.entity).ok_or(Error::RowUnreadable)?;
                let before =
                    past.before.as_deref().map(|json| Snapshot::from_json(json, entity.shape())).transpose()?;
                if past.step != step {
                    since.push(before);
                    continue;
                }
                let Some(before) = before.filter(|before| before.columns.values().any(|value| is_id(value, &id)))
                else {
                    break;
                };
                let names: Vec<&str> = before.columns.keys().copied().collect();
                let untouched = since.iter().all(|since| since.as_ref().is_some_and(|since| !since.touches(&names)));
                let now = rows::read(self.transaction, entity, &other)?.filter(|_| untouched);
                if let Some((now, before)) = now.and_then(|now| now.differing(&before)) {
                    self.update(entity, other, &now, &before)?;
                }
                break;
            }
        }
        Ok(())
    }
}

/// What went in the same step because it belongs to a thing, and comes back and is forgotten with it: the parts of a case, and the tasks that
/// remind of them.
pub(super) fn went_with(
    connection: &Connection,
    whole: Entity,
    step: [u8; 16],
) -> Result<Vec<(Entity, [u8; 16])>, Error> {
    if whole != Entity::OpinionCase {
        return Ok(Vec::new());
    }
    let mut parts = connection.prepare_cached(
        "SELECT entity, entity_id FROM change WHERE step = ?1 AND kind = 'delete' AND before IS NOT NULL
           AND entity IN ('opinion', 'packet_item', 'letter', 'task') ORDER BY lamport DESC",
    )?;
    let mut rows = parts.query([step])?;
    let mut all = Vec::new();
    while let Some(row) = rows.next()? {
        let entity = Entity::named(&row.get::<_, String>(0)?).ok_or(Error::RowUnreadable)?;
        all.push((entity, row.get(1)?));
    }
    Ok(all)
}

/// The step that deleted a thing, if it can be brought back.
pub(super) fn deleted_in(connection: &Connection, id: [u8; 16]) -> Result<Option<[u8; 16]>, Error> {
    Ok(last_deletion(connection, id)?.map(|(_, past)| past.step))
}

/// The deletion of a thing that is not here and can be brought back.
fn last_deletion(connection: &Connection, id: [u8; 16]) -> Result<Option<(Entity, Past)>, Error> {
    let last = changes_of(connection, id)?.into_iter().next();
    let Some(last) = last.filter(|last| last.kind == "delete" && last.before.is_some()) else { return Ok(None) };
    Ok(Some((Entity::named(&last.entity).ok_or(Error::RowUnreadable)?, last)))
}

fn named(row: &Snapshot, column: &str) -> Result<Option<[u8; 16]>, Error> {
    let Some(Value::Blob(id)) = row.columns.get(column) else { return Ok(None) };
    id.as_slice().try_into().map(Some).map_err(|_| Error::RowUnreadable)
}

fn is_id(value: &Value, id: &[u8; 16]) -> bool {
    matches!(value, Value::Blob(bytes) if bytes.as_slice() == id.as_slice())
}

fn noun_of<T: Stored>(id: [u8; 16], before: &str) -> Result<T, Error> {
    let id = T::Id::of(id).ok_or(Error::RowUnreadable)?;
    T::from_snapshot(id, &Snapshot::from_json(before, T::ENTITY.shape())?)
}

fn changes_of(connection: &Connection, id: [u8; 16]) -> Result<Vec<Past>, Error> {
    let mut statement = connection.prepare_cached(
        "SELECT id, step, entity, kind, at, author, before FROM change WHERE entity_id = ?1 ORDER BY lamport DESC",
    )?;
    let mut rows = statement.query([id])?;
    let mut all = Vec::new();
    while let Some(row) = rows.next()? {
        let change = ChangeId::from_bytes(row.get(0)?).map_err(|_| Error::RowUnreadable)?;
        let (step, entity, kind) = (row.get(1)?, row.get(2)?, row.get(3)?);
        all.push(Past {
            change,
            step,
            entity,
            kind,
            at_ms: row.get(4)?,
            author: author(row.get(5)?)?,
            before: row.get(6)?,
        });
    }
    Ok(all)
}

fn author(id: Option<[u8; 16]>) -> Result<Option<AuthorId>, Error> {
    id.map(|id| AuthorId::from_bytes(id).map_err(|_| Error::RowUnreadable)).transpose()
}

/// What is listed as deleted for its time, and then goes for good; the journal keeps the others for undo.
pub(crate) const LISTED: [Entity; 13] = [
    Entity::Question,
    Entity::Entry,
    Entity::Appointment,
    Entity::CareContact,
    Entity::CallLine,
    Entity::Task,
    Entity::Chapter,
    Entity::Service,
    Entity::ContactRequest,
    Entity::Condition,
    Entity::Mark,
    Entity::OpinionCase,
    Entity::Letter,
];
