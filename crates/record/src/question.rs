//! A question for a doctor, from the first word to the answer.

use crate::date::PartialDate;
use crate::id::{AppointmentId, AuthorId, CareContactId, PersonId, QuestionId};
use crate::text::{Line, Text};
use serde::{Deserialize, Serialize};

/// Where a question stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum QuestionState {
    /// Written down.
    #[default]
    Open,
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
    /// One of the topics of the library ("treatment").
    #[serde(skip_serializing_if = "Option::is_none")]
    pub topic: Option<Line>,
    /// Who asks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub asked_by: Option<AuthorId>,
    /// Whom to ask.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ask_whom: Option<CareContactId>,
    /// At which appointment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appointment: Option<AppointmentId>,
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
