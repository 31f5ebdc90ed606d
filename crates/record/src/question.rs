//! A question for a doctor, from the first word to the answer.

use crate::area::Area;
use crate::date::PartialDate;
use crate::id::{AppointmentId, AuthorId, CareContactId, EntryId, ObjectId, PersonId, QuestionId};
use crate::text::{Line, Text};
use serde::{Deserialize, Serialize};

/// Where a question stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum QuestionState {
    /// Written down.
    #[default]
    Open,
    /// To be asked at an appointment.
    Chosen,
    /// Asked, no answer written down yet.
    Asked,
    /// Answered.
    Answered,
    /// Answered, but still unclear.
    Unclear,
    /// Put aside.
    Aside,
}

/// What the doctor said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// The answer in the doctor's words, as far as remembered.
    pub text: Text,
    /// Who gave it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<Line>,
    /// When.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when: Option<PartialDate>,
}

/// What led to a question: a record, perhaps a page of one of its files, and there some words or a part of it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuestionSource {
    /// The record.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub record: Option<EntryId>,
    /// The file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub object: Option<ObjectId>,
    /// The page of the file, the first is 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<u32>,
    /// The words that were chosen there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<Text>,
    /// The part of the page that was marked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub area: Option<Area>,
}

/// A question for a doctor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// Its id.
    pub id: QuestionId,
    /// Whose records it belongs to.
    pub person: PersonId,
    /// The question in the person's own words.
    pub text: Text,
    /// Why it matters, what led to it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
    /// One of the topics of the library, by its code ("trt").
    #[serde(skip_serializing_if = "Option::is_none")]
    pub topic: Option<Line>,
    /// The question of the library that it began as ("trt-3").
    #[serde(skip_serializing_if = "Option::is_none")]
    pub library: Option<Line>,
    /// Who asks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub asked_by: Option<AuthorId>,
    /// Whom to ask.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ask_whom: Option<CareContactId>,
    /// At which appointment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appointment: Option<AppointmentId>,
    /// What led to it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<QuestionSource>,
    /// Place in the person's own order, the first is 0.
    pub rank: u32,
    /// Where it stands.
    #[serde(default)]
    pub state: QuestionState,
    /// The answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answer: Option<Answer>,
    /// "Leave out of prints and shared files".
    #[serde(default)]
    pub left_out: bool,
}

impl Question {
    /// A question of which only the words are known, first of the list.
    pub fn new(id: QuestionId, person: PersonId, text: Text) -> Self {
        Self {
            id,
            person,
            text,
            note: None,
            topic: None,
            library: None,
            asked_by: None,
            ask_whom: None,
            appointment: None,
            source: None,
            rank: 0,
            state: QuestionState::Open,
            answer: None,
            left_out: false,
        }
    }

    /// Whether it still waits for an answer.
    pub fn is_waiting(&self) -> bool {
        !matches!(self.state, QuestionState::Answered | QuestionState::Aside)
    }
}
