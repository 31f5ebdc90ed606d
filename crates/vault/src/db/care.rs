//! Appointments and the people and places of the care team.

use super::reader::Reader;
use super::shape::Entity;
use super::snapshot::Snapshot;
use super::stored::Stored;
use crate::Error;
use record::{Appointment, AppointmentId, CareContact, CareContactId, PersonId};

impl Stored for Appointment {
    type Id = AppointmentId;
    const ENTITY: Entity = Entity::Appointment;

    fn id(&self) -> AppointmentId {
        self.id
    }

    fn snapshot(&self) -> Result<Snapshot, Error> {
        Snapshot::default()
            .with_id("person", Some(self.person))
            .with_date("day", self.day)
            .with("sort_day", self.day.map_or(0, |day| day.sort_key()))
            .with_line("time", self.time.as_ref())
            .with_line("zone", self.zone.as_ref())
            .with_line("place", self.place.as_ref())
            .with_id("contact", self.contact)
            .with_line("with_whom", self.with.as_ref())
            .with_line("purpose", self.purpose.as_ref())
            .with_text("bring", self.bring.as_ref())
            .with_text("notes", self.notes.as_ref())
            .with_text("decided", self.decided.as_ref())
            .with_text("travel", self.travel.as_ref())
            .with_id("series", self.series)
            .with_text("found", self.found.as_ref())
            .with_text("call_if", self.call_if.as_ref())
            .with_json("companions", &self.companions)?
            .with_json("ready", &self.ready)?
            .with_json("papers", &self.papers)?
            .with_word("state", &self.state)?
            .with_word("meeting", &self.meeting)
    }

    fn from_snapshot(id: AppointmentId, row: &Snapshot) -> Result<Self, Error> {
        Ok(Self {
            id,
            person: row.id("person")?.ok_or(Error::RowUnreadable)?,
            day: row.date("day")?,
            time: row.line("time")?,
            zone: row.line("zone")?,
            place: row.line("place")?,
            contact: row.id("contact")?,
            with: row.line("with_whom")?,
            meeting: row.word("meeting")?,
            companions: row.json("companions")?,
            purpose: row.line("purpose")?,
            bring: row.text("bring")?,
            notes: row.text("notes")?,
            travel: row.text("travel")?,
            state: row.word("state")?,
            series: row.id("series")?,
            ready: row.json("ready")?,
            papers: row.json("papers")?,
            found: row.text("found")?,
            decided: row.text("decided")?,
            call_if: row.text("call_if")?,
        })
    }
}

impl Stored for CareContact {
    type Id = CareContactId;
    const ENTITY: Entity = Entity::CareContact;

    fn id(&self) -> CareContactId {
        self.id
    }

    fn snapshot(&self) -> Result<Snapshot, Error> {
        Snapshot::default()
            .with_id("person", Some(self.person))
            .with_line("name", Some(&self.name))
            .with_line("field", self.field.as_ref())
            .with_line("place", self.place.as_ref())
            .with_line("phone", self.phone.as_ref())
            .with_line("email", self.email.as_ref())
            .with_text("notes", self.notes.as_ref())
            .with_text("may_know", self.may_know.as_ref())
            .with_line("key", self.key.as_ref())
            .with_word("role", &self.role)
    }

    fn from_snapshot(id: CareContactId, row: &Snapshot) -> Result<Self, Error> {
        Ok(Self {
            id,
            person: row.id("person")?.ok_or(Error::RowUnreadable)?,
            name: row.line("name")?.ok_or(Error::RowUnreadable)?,
            role: row.word("role")?,
            field: row.line("field")?,
            place: row.line("place")?,
            phone: row.line("phone")?,
            email: row.line("email")?,
            may_know: row.text("may_know")?,
            key: row.line("key")?,
            notes: row.text("notes")?,
        })
    }
}

impl Reader<'_> {
    /// A person's appointments, the earliest first; those without a day come before all others.
    pub fn appointments(&self, person: PersonId) -> Result<Vec<Appointment>, Error> {
        self.select("person = ?1", "sort_day, time, id", [person.to_bytes()])
    }

    /// The appointments of a series that are here, the earliest first.
    pub fn series(&self, first: AppointmentId) -> Result<Vec<Appointment>, Error> {
        self.select("series = ?1", "sort_day, time, id", [first.to_bytes()])
    }

    /// The appointments that name somebody, also those of imports that are not kept: they are there and name them.
    pub fn appointments_naming(&self, contact: CareContactId) -> Result<Vec<Appointment>, Error> {
        self.select_hidden_too("contact = ?1", "id", [contact.to_bytes()])
    }

    /// A person's care team in the order it was written down.
    pub fn care_contacts(&self, person: PersonId) -> Result<Vec<CareContact>, Error> {
        self.select("person = ?1", "id", [person.to_bytes()])
    }
}
