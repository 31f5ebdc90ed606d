//! Second-opinion cases with their opinions, what is gathered for them, and their letters.

use super::reader::Reader;
use super::shape::Entity;
use super::snapshot::Snapshot;
use super::stored::Stored;
use crate::Error;
use record::{CaseId, ItemId, Letter, LetterId, Opinion, OpinionCase, OpinionId, PacketItem, PersonId};

impl Stored for OpinionCase {
    type Id = CaseId;
    const ENTITY: Entity = Entity::OpinionCase;

    fn id(&self) -> CaseId {
        self.id
    }

    fn snapshot(&self) -> Result<Snapshot, Error> {
        Snapshot::default()
            .with_id("person", Some(self.person))
            .with_id("condition", self.condition)
            .with_json("form", &self.form)
    }

    fn from_snapshot(id: CaseId, row: &Snapshot) -> Result<Self, Error> {
        Ok(Self {
            id,
            person: row.id("person")?.ok_or(Error::RowUnreadable)?,
            condition: row.id("condition")?,
            form: row.json("form")?,
        })
    }
}

impl Stored for Opinion {
    type Id = OpinionId;
    const ENTITY: Entity = Entity::Opinion;

    fn id(&self) -> OpinionId {
        self.id
    }

    fn snapshot(&self) -> Result<Snapshot, Error> {
        Snapshot::default()
            .with_id("person", Some(self.person))
            .with_id("of_case", Some(self.case))
            .with("nth", i64::from(self.nth))
            .with_json("form", &self.form)
    }

    fn from_snapshot(id: OpinionId, row: &Snapshot) -> Result<Self, Error> {
        Ok(Self {
            id,
            person: row.id("person")?.ok_or(Error::RowUnreadable)?,
            case: row.id("of_case")?.ok_or(Error::RowUnreadable)?,
            nth: u8::try_from(row.integer("nth")?).map_err(|_| Error::RowUnreadable)?,
            form: row.json("form")?,
        })
    }
}

impl Stored for PacketItem {
    type Id = ItemId;
    const ENTITY: Entity = Entity::PacketItem;

    fn id(&self) -> ItemId {
        self.id
    }

    fn snapshot(&self) -> Result<Snapshot, Error> {
        Snapshot::default()
            .with_id("person", Some(self.person))
            .with_id("of_case", Some(self.case))
            .with_word("kind", &self.kind)?
            .with_json("form", &self.form)
    }

    fn from_snapshot(id: ItemId, row: &Snapshot) -> Result<Self, Error> {
        Ok(Self {
            id,
            person: row.id("person")?.ok_or(Error::RowUnreadable)?,
            case: row.id("of_case")?.ok_or(Error::RowUnreadable)?,
            kind: row.word("kind")?,
            form: row.json("form")?,
        })
    }
}

impl Stored for Letter {
    type Id = LetterId;
    const ENTITY: Entity = Entity::Letter;

    fn id(&self) -> LetterId {
        self.id
    }

    fn snapshot(&self) -> Result<Snapshot, Error> {
        Snapshot::default()
            .with_id("person", Some(self.person))
            .with_id("of_case", Some(self.case))
            .with_json("form", &self.form)
    }

    fn from_snapshot(id: LetterId, row: &Snapshot) -> Result<Self, Error> {
        Ok(Self {
            id,
            person: row.id("person")?.ok_or(Error::RowUnreadable)?,
            case: row.id("of_case")?.ok_or(Error::RowUnreadable)?,
            form: row.json("form")?,
        })
    }
}

impl Reader<'_> {
    /// A person's cases, the newest first.
    pub fn opinion_cases(&self, person: PersonId) -> Result<Vec<OpinionCase>, Error> {
        self.select("person = ?1", "id DESC", [person.to_bytes()])
    }

    /// The opinions of a case, the first first.
    pub fn opinions(&self, case: CaseId) -> Result<Vec<Opinion>, Error> {
        self.select("of_case = ?1", "nth, id", [case.to_bytes()])
    }

    /// What is gathered for a case, as far as anything was written about it, in the order in which that was.
    pub fn packet_items(&self, case: CaseId) -> Result<Vec<PacketItem>, Error> {
        self.select("of_case = ?1", "id", [case.to_bytes()])
    }

    /// The letters of a case, the newest first.
    pub fn letters(&self, case: CaseId) -> Result<Vec<Letter>, Error> {
        self.select("of_case = ?1", "id DESC", [case.to_bytes()])
    }
}
