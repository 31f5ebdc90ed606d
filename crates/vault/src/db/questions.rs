//! Questions for doctors.

use super::reader::Reader;
use super::shape::Entity;
use super::snapshot::Snapshot;
use super::stored::Stored;
use crate::Error;
use record::{Answer, AppointmentId, PersonId, Question, QuestionId};

impl Stored for Question {
    type Id = QuestionId;
    const ENTITY: Entity = Entity::Question;

    fn id(&self) -> QuestionId {
        self.id
    }

    fn snapshot(&self) -> Result<Snapshot, Error> {
        let answer = self.answer.as_ref();
        Snapshot::default()
            .with_id("person", Some(self.person))
            .with_text("text", Some(&self.text))
            .with_text("note", self.note.as_ref())
            .with_line("topic", self.topic.as_ref())
            .with_id("asked_by", self.asked_by)
            .with_id("ask_whom", self.ask_whom)
            .with_id("appointment", self.appointment)
            .with("rank", self.rank)
            .with_text("answer", answer.map(|answer| &answer.text))
            .with_line("answer_by", answer.and_then(|answer| answer.by.as_ref()))
            .with_date("answer_date", answer.and_then(|answer| answer.when))
            .with("left_out", self.left_out)
            .with_line("library", self.library.as_ref())
            .with_some_json("source", self.source.as_ref())?
            .with_word("state", &self.state)
    }

    fn from_snapshot(id: QuestionId, row: &Snapshot) -> Result<Self, Error> {
        let answer = match row.text("answer")? {
            Some(text) => Some(Answer { text, by: row.line("answer_by")?, when: row.date("answer_date")? }),
            None => None,
        };
        Ok(Self {
            id,
            person: row.id("person")?.ok_or(Error::RowUnreadable)?,
            text: row.text("text")?.ok_or(Error::RowUnreadable)?,
            note: row.text("note")?,
            topic: row.line("topic")?,
            asked_by: row.id("asked_by")?,
            ask_whom: row.id("ask_whom")?,
            appointment: row.id("appointment")?,
            library: row.line("library")?,
            source: row.some_json("source")?,
            rank: u32::try_from(row.integer("rank")?).map_err(|_| Error::RowUnreadable)?,
            state: row.word("state")?,
            answer,
            left_out: row.flag("left_out")?,
        })
    }
}

impl Reader<'_> {
    /// A person's questions in their own order.
    pub fn questions(&self, person: PersonId) -> Result<Vec<Question>, Error> {
        self.select("person = ?1", "rank, id", [person.to_bytes()])
    }

    /// The questions to be asked at an appointment, in the person's own order.
    pub fn questions_at(&self, appointment: AppointmentId) -> Result<Vec<Question>, Error> {
        self.select("appointment = ?1", "rank, id", [appointment.to_bytes()])
    }
}
