//! Illnesses at a glance, what doctors said about values, and what was worth asking and is not shown any more.

use super::reader::Reader;
use super::shape::Entity;
use super::snapshot::Snapshot;
use super::stored::Stored;
use crate::Error;
use record::{Condition, ConditionId, Dismissed, DismissedId, Mark, MarkId, PersonId};
use rusqlite::params;

impl Stored for Condition {
    type Id = ConditionId;
    const ENTITY: Entity = Entity::Condition;

    fn id(&self) -> ConditionId {
        self.id
    }

    fn snapshot(&self) -> Result<Snapshot, Error> {
        Snapshot::default()
            .with_id("person", Some(self.person))
            .with_json("facts", &self.facts)?
            .with_json("declined", &self.declined)
    }

    fn from_snapshot(id: ConditionId, row: &Snapshot) -> Result<Self, Error> {
        Ok(Self {
            id,
            person: row.id("person")?.ok_or(Error::RowUnreadable)?,
            facts: row.json("facts")?,
            declined: row.json("declined")?,
        })
    }
}

impl Stored for Mark {
    type Id = MarkId;
    const ENTITY: Entity = Entity::Mark;

    fn id(&self) -> MarkId {
        self.id
    }

    fn snapshot(&self) -> Result<Snapshot, Error> {
        Ok(Snapshot::default()
            .with_id("person", Some(self.person))
            .with_line("measure", Some(&self.measure))
            .with("number", self.number)
            .with_line("unit", self.unit.as_ref())
            .with_line("words", Some(&self.words))
            .with_line("by_whom", Some(&self.by))
            .with_date("date", Some(self.when)))
    }

    fn from_snapshot(id: MarkId, row: &Snapshot) -> Result<Self, Error> {
        Ok(Self {
            id,
            person: row.id("person")?.ok_or(Error::RowUnreadable)?,
            measure: row.line("measure")?.ok_or(Error::RowUnreadable)?,
            number: row.number("number")?,
            unit: row.line("unit")?,
            words: row.line("words")?.ok_or(Error::RowUnreadable)?,
            by: row.line("by_whom")?.ok_or(Error::RowUnreadable)?,
            when: row.date("date")?.ok_or(Error::RowUnreadable)?,
        })
    }
}

impl Stored for Dismissed {
    type Id = DismissedId;
    const ENTITY: Entity = Entity::Dismissed;

    fn id(&self) -> DismissedId {
        self.id
    }

    fn snapshot(&self) -> Result<Snapshot, Error> {
        Ok(Snapshot::default().with_id("person", Some(self.person)).with_line("what", Some(&self.what)))
    }

    fn from_snapshot(id: DismissedId, row: &Snapshot) -> Result<Self, Error> {
        Ok(Self {
            id,
            person: row.id("person")?.ok_or(Error::RowUnreadable)?,
            what: row.line("what")?.ok_or(Error::RowUnreadable)?,
        })
    }
}

impl Reader<'_> {
    /// A person's illnesses, in the order they were written down.
    pub fn conditions(&self, person: PersonId) -> Result<Vec<Condition>, Error> {
        self.select("person = ?1", "id", [person.to_bytes()])
    }

    /// What doctors said about one kind of a person's results, the earliest first.
    pub fn marks(&self, person: PersonId, measure: &str) -> Result<Vec<Mark>, Error> {
        self.select("person = ?1 AND measure = ?2", "date, id", params![person.to_bytes(), measure])
    }

    /// What was worth asking of a person's records and is not shown any more.
    pub fn dismissed(&self, person: PersonId) -> Result<Vec<Dismissed>, Error> {
        self.select("person = ?1", "id", [person.to_bytes()])
    }
}
