//! The change journal: the only way to write anyone's records. Each change of a row appends what was there before, in the
//! same transaction, so that every step can be taken back and nothing deleted is gone.

mod erasing;
mod history;
mod label;
mod rows;
mod settling;
mod staging;
mod undo;

pub use history::{Deleted, Version};
pub use label::{Label, StepId};
pub use staging::{Batch, Finish, Staged, Staging};
pub use undo::Undone;

pub(crate) use erasing::NO_NAME;
pub(crate) use rows::{columns, list_rows};
pub(crate) use staging::{must_be_staged, stage_page};
pub(crate) use undo::{last_step, prepare};

use super::reader::Reader;
use super::search;
use super::shape::Entity;
use super::snapshot::{Id, Snapshot};
use super::stored::Stored;
use crate::Error;
use record::{AuthorId, ChangeId};
use rusqlite::{Connection, params};
use std::collections::BTreeMap;
use std::ops::Deref;

/// Who does something, when, and what it is called when it can be taken back.
#[derive(Debug, Clone, Copy)]
pub struct Action {
    /// Who is using this computer.
    pub author: Option<AuthorId>,
    /// Milliseconds since 1970. For display: the order of changes never depends on a clock.
    pub at_ms: i64,
    /// The name of the step.
    pub label: Label,
}

/// Where the journal stands: who we are, what we last wrote, what we know of other devices.
#[derive(Debug, Clone)]
pub(crate) struct Heads {
    device: [u8; 16],
    seq: i64,
    lamport: i64,
    seen: String,
}

impl Heads {
    pub(crate) fn device(&self) -> [u8; 16] {
        self.device
    }

    /// Reads where the journal stands; done once at open, because no one else writes.
    pub(crate) fn read(connection: &Connection, device: [u8; 16]) -> Result<Self, Error> {
        let mut of_device = connection.prepare(
            "SELECT device, max(seq) FROM change WHERE device =
               (SELECT device FROM change WHERE device > ?1 ORDER BY device LIMIT 1) GROUP BY device",
        )?;
        let (mut seq, mut others, mut last) = (0, BTreeMap::new(), Vec::new());
        while let Some((next, head)) = rusqlite::OptionalExtension::optional(
            of_device.query_row([&last], |row| Ok((row.get::<_, Vec<u8>>(0)?, row.get::<_, i64>(1)?))),
        )? {
            if next == device {
                seq = head;
            } else {
                others.insert(super::snapshot::hex(&next), head);
            }
            last = next;
        }
        // The last change is one of the last step.
        let lamport = connection.query_row(
            "SELECT coalesce(max(lamport), 0) FROM change WHERE step = (SELECT id FROM step ORDER BY lamport DESC LIMIT 1)",
            [],
            |row| row.get(0),
        )?;
        let seen = serde_json::to_string(&others).map_err(|_| Error::RowUnreadable)?;
        Ok(Self { device, seq, lamport, seen })
    }
}

/// What a step may do. It reads too, and sees its own changes.
pub struct Writer<'a> {
    transaction: &'a Connection,
    reader: Reader<'a>,
    action: Action,
    step: StepId,
    undoes: Option<StepId>,
    heads: Heads,
    begun: bool,
}

impl<'a> Deref for Writer<'a> {
    type Target = Reader<'a>;
    fn deref(&self) -> &Reader<'a> {
        &self.reader
    }
}

impl<'a> Writer<'a> {
    pub(crate) fn new(transaction: &'a Connection, action: Action, heads: Heads) -> Result<Self, Error> {
        let step = StepId::new(action.at_ms)?;
        let reader = Reader::new(transaction);
        Ok(Self { transaction, reader, action, step, undoes: None, heads, begun: false })
    }

    /// The step and where the journal stands after it; the caller keeps the heads only once the transaction is on disk.
    pub(crate) fn end(self) -> (StepId, Heads) {
        (self.step, self.heads)
    }

    /// Saves a noun: a new one whole, one that is there by what changed; nothing when nothing did.
    pub fn put<T: Stored>(&mut self, noun: &T) -> Result<(), Error> {
        self.put_snapshot(T::ENTITY, noun.id().bytes(), noun.snapshot()?)
    }

    pub(crate) fn put_snapshot(&mut self, entity: Entity, id: [u8; 16], new: Snapshot) -> Result<(), Error> {
        match rows::read(self.transaction, entity, &id)? {
            None => self.insert(entity, id, &new),
            Some(old) => match old.differing(&new) {
                None => Ok(()),
                Some((before, after)) => self.update(entity, id, &before, &after),
            },
        }
    }

    /// Deletes a noun; the journal keeps all of it. `NotFound` when it is not there.
    pub fn delete<T: Stored>(&mut self, id: T::Id) -> Result<(), Error> {
        let id = id.bytes();
        let old = rows::read(self.transaction, T::ENTITY, &id)?.ok_or(Error::NotFound)?;
        self.remove(T::ENTITY, id, &old)
    }

    fn insert(&mut self, entity: Entity, id: [u8; 16], new: &Snapshot) -> Result<(), Error> {
        self.note(entity, id, "insert", None)?;
        rows::insert(self.transaction, entity, &id, new)?;
        search::add(self.transaction, entity, &id)
    }

    fn update(&mut self, entity: Entity, id: [u8; 16], before: &Snapshot, after: &Snapshot) -> Result<(), Error> {
        self.note(entity, id, "update", Some(before))?;
        let searched = after.touches(entity.shape().searched);
        if searched {
            search::remove(self.transaction, entity, &id)?;
        }
        rows::update(self.transaction, entity, &id, after)?;
        if searched { search::add(self.transaction, entity, &id) } else { Ok(()) }
    }

    fn remove(&mut self, entity: Entity, id: [u8; 16], old: &Snapshot) -> Result<(), Error> {
        self.note(entity, id, "delete", Some(old))?;
        search::remove(self.transaction, entity, &id)?;
        rows::delete(self.transaction, entity, &id)
    }

    /// Appends to the journal; the first change of a step begins it, so that a step without changes leaves no trace.
    fn note(&mut self, entity: Entity, id: [u8; 16], kind: &str, before: Option<&Snapshot>) -> Result<(), Error> {
        self.heads.seq += 1;
        self.heads.lamport += 1;
        let Action { author, at_ms, label } = self.action;
        let author = author.map(|author| author.to_bytes());
        if !self.begun {
            let undoes = self.undoes.map(StepId::bytes);
            self.transaction
                .prepare_cached(
                    "INSERT INTO step (id, lamport, label, at, author, undoes) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                )?
                .execute(params![self.step.bytes(), self.heads.lamport, label.name(), at_ms, author, undoes])?;
            self.begun = true;
        }
        let change = crate::random::id(at_ms, ChangeId::new)?;
        self.transaction
            .prepare_cached(
                "INSERT INTO change (id, step, device, seq, lamport, seen, at, author, entity, entity_id, kind, before)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
            )?
            .execute(params![
                change.to_bytes(),
                self.step.bytes(),
                self.heads.device,
                self.heads.seq,
                self.heads.lamport,
                self.heads.seen,
                at_ms,
                author,
                entity.shape().table,
                id,
                kind,
                before.map(Snapshot::to_json).transpose()?,
            ])?;
        Ok(())
    }
}
