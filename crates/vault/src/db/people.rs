//! Whose records these are, and who writes.

use super::reader::Reader;
use super::shape::Entity;
use super::snapshot::Snapshot;
use super::stored::Stored;
use crate::Error;
use record::{Author, AuthorId, Person, PersonId};

impl Stored for Person {
    type Id = PersonId;
    const ENTITY: Entity = Entity::Person;

    fn id(&self) -> PersonId {
        self.id
    }

    fn snapshot(&self) -> Result<Snapshot, Error> {
        Snapshot::default()
            .with_line("name", Some(&self.name))
            .with_date("born", self.born)
            .with("has_died", self.has_died)
            .with("example", self.example)
            .with_text("if_i_cannot", self.if_i_cannot.as_ref())
            .with_text("may_know", self.may_know.as_ref())
            .with_word("colour", &self.colour)
    }

    fn from_snapshot(id: PersonId, row: &Snapshot) -> Result<Self, Error> {
        Ok(Self {
            id,
            name: row.line("name")?.ok_or(Error::RowUnreadable)?,
            born: row.date("born")?,
            colour: row.word("colour")?,
            has_died: row.flag("has_died")?,
            if_i_cannot: row.text("if_i_cannot")?,
            may_know: row.text("may_know")?,
            example: row.flag("example")?,
        })
    }
}

impl Stored for Author {
    type Id = AuthorId;
    const ENTITY: Entity = Entity::Author;

    fn id(&self) -> AuthorId {
        self.id
    }

    fn snapshot(&self) -> Result<Snapshot, Error> {
        Ok(Snapshot::default().with_line("name", Some(&self.name)).with_id("person", self.person))
    }

    fn from_snapshot(id: AuthorId, row: &Snapshot) -> Result<Self, Error> {
        Ok(Self { id, name: row.line("name")?.ok_or(Error::RowUnreadable)?, person: row.id("person")? })
    }
}

impl Reader<'_> {
    /// Everyone whose records are here, in the order they were added.
    pub fn people(&self) -> Result<Vec<Person>, Error> {
        // Not by id: somebody whose records were begun elsewhere long ago comes with a shared file.
        self.select("1", "rowid", [])
    }

    /// Everyone who writes, in the order they were added.
    pub fn authors(&self) -> Result<Vec<Author>, Error> {
        self.select("1", "id", [])
    }
}
