//! What there is to do, whom to call, and the chapters of an illness.

use super::reader::Reader;
use super::shape::Entity;
use super::snapshot::Snapshot;
use super::stored::Stored;
use crate::Error;
use record::{AppointmentId, CallLine, CallLineId, Chapter, ChapterId, PersonId, Task, TaskId};

impl Stored for Task {
    type Id = TaskId;
    const ENTITY: Entity = Entity::Task;

    fn id(&self) -> TaskId {
        self.id
    }

    fn snapshot(&self) -> Result<Snapshot, Error> {
        Ok(Snapshot::default()
            .with_id("person", Some(self.person))
            .with_line("text", Some(&self.text))
            .with_line("who", self.who.as_ref())
            .with_date("by_day", self.by)
            .with("done", self.done)
            .with_id("appointment", self.appointment))
    }

    fn from_snapshot(id: TaskId, row: &Snapshot) -> Result<Self, Error> {
        Ok(Self {
            id,
            person: row.id("person")?.ok_or(Error::RowUnreadable)?,
            text: row.line("text")?.ok_or(Error::RowUnreadable)?,
            who: row.line("who")?,
            by: row.date("by_day")?,
            done: row.flag("done")?,
            appointment: row.id("appointment")?,
        })
    }
}

impl Stored for CallLine {
    type Id = CallLineId;
    const ENTITY: Entity = Entity::CallLine;

    fn id(&self) -> CallLineId {
        self.id
    }

    fn snapshot(&self) -> Result<Snapshot, Error> {
        Snapshot::default()
            .with_id("person", Some(self.person))
            .with_text("instruction", self.instruction.as_ref())
            .with_line("name", self.name.as_ref())
            .with_line("phone", self.phone.as_ref())
            .with_line("hours", self.hours.as_ref())
            .with_line("told", self.told.as_ref())
            .with_word("need", &self.need)
    }

    fn from_snapshot(id: CallLineId, row: &Snapshot) -> Result<Self, Error> {
        Ok(Self {
            id,
            person: row.id("person")?.ok_or(Error::RowUnreadable)?,
            need: row.word("need")?,
            instruction: row.text("instruction")?,
            name: row.line("name")?,
            phone: row.line("phone")?,
            hours: row.line("hours")?,
            told: row.line("told")?,
        })
    }
}

impl Stored for Chapter {
    type Id = ChapterId;
    const ENTITY: Entity = Entity::Chapter;

    fn id(&self) -> ChapterId {
        self.id
    }

    fn snapshot(&self) -> Result<Snapshot, Error> {
        Ok(Snapshot::default()
            .with_id("person", Some(self.person))
            .with_line("name", Some(&self.name))
            .with_date("from_day", Some(self.from)))
    }

    fn from_snapshot(id: ChapterId, row: &Snapshot) -> Result<Self, Error> {
        Ok(Self {
            id,
            person: row.id("person")?.ok_or(Error::RowUnreadable)?,
            name: row.line("name")?.ok_or(Error::RowUnreadable)?,
            from: row.date("from_day")?.ok_or(Error::RowUnreadable)?,
        })
    }
}

impl Reader<'_> {
    /// What there is to do for a person, in the order it was written down.
    pub fn tasks(&self, person: PersonId) -> Result<Vec<Task>, Error> {
        self.select("person = ?1", "id", [person.to_bytes()])
    }

    /// What an appointment left to do.
    pub fn tasks_of(&self, appointment: AppointmentId) -> Result<Vec<Task>, Error> {
        self.select("appointment = ?1", "id", [appointment.to_bytes()])
    }

    /// Whom to call, in the order it was written down.
    pub fn call_lines(&self, person: PersonId) -> Result<Vec<CallLine>, Error> {
        self.select("person = ?1", "id", [person.to_bytes()])
    }

    /// The chapters that began, the earliest first.
    pub fn chapters(&self, person: PersonId) -> Result<Vec<Chapter>, Error> {
        self.select("person = ?1", "ltrim(from_day, '~'), id", [person.to_bytes()])
    }
}
