//! The directory of services and contact requests.

use super::reader::Reader;
use super::shape::Entity;
use super::snapshot::Snapshot;
use super::stored::Stored;
use crate::Error;
use record::{ContactRequest, PersonId, RequestId, Service, ServiceId};

impl Stored for Service {
    type Id = ServiceId;
    const ENTITY: Entity = Entity::Service;

    fn id(&self) -> ServiceId {
        self.id
    }

    fn snapshot(&self) -> Result<Snapshot, Error> {
        Ok(Snapshot::default()
            .with_line("name", Some(&self.name))
            .with_line("place", self.place.as_ref())
            .with_text("address", self.address.as_ref())
            .with_line("hours", self.hours.as_ref())
            .with_line("languages", self.languages.as_ref())
            .with_line("cost", self.cost.as_ref())
            .with_line("phone", self.phone.as_ref())
            .with_line("email", self.email.as_ref())
            .with_line("endpoint", self.endpoint.as_ref())
            .with_text("asks", self.asks.as_ref())
            .with_text("notes", self.notes.as_ref())
            .with("from_file", self.from_file))
    }

    fn from_snapshot(id: ServiceId, row: &Snapshot) -> Result<Self, Error> {
        Ok(Self {
            id,
            name: row.line("name")?.ok_or(Error::RowUnreadable)?,
            place: row.line("place")?,
            address: row.text("address")?,
            hours: row.line("hours")?,
            languages: row.line("languages")?,
            cost: row.line("cost")?,
            phone: row.line("phone")?,
            email: row.line("email")?,
            endpoint: row.line("endpoint")?,
            asks: row.text("asks")?,
            notes: row.text("notes")?,
            from_file: row.flag("from_file")?,
        })
    }
}

impl Stored for ContactRequest {
    type Id = RequestId;
    const ENTITY: Entity = Entity::ContactRequest;

    fn id(&self) -> RequestId {
        self.id
    }

    fn snapshot(&self) -> Result<Snapshot, Error> {
        Snapshot::default()
            .with_id("person", Some(self.person))
            .with("service", self.service.to_string())
            .with_date("follow_up", self.follow_up)
            .with_id("task", self.task)
            .with_text("call_notes", self.call_notes.as_ref())
            .with_json("form", &self.form)?
            .with_some_json("heard", self.heard.as_ref())?
            .with_some_word("closed", self.closed.as_ref())
    }

    fn from_snapshot(id: RequestId, row: &Snapshot) -> Result<Self, Error> {
        Ok(Self {
            id,
            person: row.id("person")?.ok_or(Error::RowUnreadable)?,
            service: row.str("service")?.ok_or(Error::RowUnreadable)?.parse().map_err(|_| Error::RowUnreadable)?,
            form: row.json("form")?,
            follow_up: row.date("follow_up")?,
            task: row.id("task")?,
            call_notes: row.text("call_notes")?,
            heard: row.some_json("heard")?,
            closed: row.some_word("closed")?,
        })
    }
}

impl Reader<'_> {
    /// The services that were added, by name.
    pub fn services(&self) -> Result<Vec<Service>, Error> {
        self.select("1", "name COLLATE NOCASE, id", [])
    }

    /// A person's contact requests, the newest first.
    pub fn contact_requests(&self, person: PersonId) -> Result<Vec<ContactRequest>, Error> {
        self.select("person = ?1", "id DESC", [person.to_bytes()])
    }
}
