//! What left the app: printed, saved, handed over.

use super::reader::Reader;
use super::shape::Entity;
use super::snapshot::Snapshot;
use super::stored::Stored;
use crate::Error;
use record::{Line, Packet, PersonId, ShareId};

/// Something that left the app.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Share {
    /// Its id.
    pub id: ShareId,
    /// Whose records it was made from.
    pub person: PersonId,
    /// When: milliseconds since 1970.
    pub at_ms: i64,
    /// What it was ("question_sheet").
    pub what: Line,
    /// How it left ("printed", "saved").
    pub how: Line,
    /// To whom, when that is known.
    pub recipient: Option<Line>,
    /// The files of a packet, and what was in them.
    pub packet: Option<Packet>,
}

impl Stored for Share {
    type Id = ShareId;
    const ENTITY: Entity = Entity::Share;

    fn id(&self) -> ShareId {
        self.id
    }

    fn snapshot(&self) -> Result<Snapshot, Error> {
        Snapshot::default()
            .with_id("person", Some(self.person))
            .with("at", self.at_ms)
            .with_line("what", Some(&self.what))
            .with_line("how", Some(&self.how))
            .with_line("recipient", self.recipient.as_ref())
            .with_some_json("packet", self.packet.as_ref())
    }

    fn from_snapshot(id: ShareId, row: &Snapshot) -> Result<Self, Error> {
        Ok(Self {
            id,
            person: row.id("person")?.ok_or(Error::RowUnreadable)?,
            at_ms: row.integer("at")?,
            what: row.line("what")?.ok_or(Error::RowUnreadable)?,
            how: row.line("how")?.ok_or(Error::RowUnreadable)?,
            recipient: row.line("recipient")?,
            packet: row.some_json("packet")?,
        })
    }
}

impl Reader<'_> {
    /// What left of a person's records, the newest first.
    pub fn shares(&self, person: PersonId) -> Result<Vec<Share>, Error> {
        self.select("person = ?1", "at DESC, id DESC", [person.to_bytes()])
    }
}
