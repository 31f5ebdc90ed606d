//! What relatives prepare together, as shown.

use crate::passwords::Secret;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One of two versions of the same field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TwiceVersion {
    /// What it says.
    pub value: String,
    /// Who wrote it.
    pub by: Option<String>,
    /// When, ISO in UTC.
    pub at: String,
    /// Whether this one is shown now.
    pub here: bool,
}

/// A field that two people wrote at once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TwiceView {
    /// Which field.
    pub field: String,
    /// What each wrote.
    pub versions: Vec<TwiceVersion>,
}

/// A question in a shared file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TogetherQuestion {
    /// Its words.
    pub text: String,
    /// Why it matters, if that was written.
    pub note: Option<String>,
    /// The answer, if there is one.
    pub answer: Option<String>,
}

/// An appointment in a shared file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TogetherAppointment {
    /// The day, ISO, as far as known.
    pub day: Option<String>,
    /// The time, `10:30`.
    pub time: Option<String>,
    /// With whom.
    pub with_whom: Option<String>,
    /// Where.
    pub place: Option<String>,
    /// What it is for.
    pub purpose: Option<String>,
    /// The names of those who come along.
    pub companions: Vec<String>,
    /// What to bring.
    pub bring: Option<String>,
    /// How to get there.
    pub travel: Option<String>,
}

/// All that a shared file holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TogetherInside {
    /// Whose records it is about.
    pub person: String,
    /// Who made it.
    pub from: Option<String>,
    /// The appointment.
    pub appointment: Option<TogetherAppointment>,
    /// The questions.
    pub questions: Vec<TogetherQuestion>,
    /// How many were chosen but are left out of shared files.
    pub left_out: usize,
}

/// A file that was saved for a relative.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct GivenView {
    /// When, ISO in UTC.
    pub at: String,
    /// For whom, when that is known.
    pub to: Option<String>,
}

/// How a shared file is locked.
#[derive(Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum TogetherLock {
    /// By words told by phone.
    Words {
        /// The words.
        #[ts(type = "string")]
        words: Secret,
    },
    /// For one of the care team whose key is kept.
    Contact {
        /// Who.
        id: String,
    },
}

/// A shared file that was chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TogetherFound {
    /// Whether it opens with words only.
    pub needs_words: bool,
    /// What is inside, once it is open.
    pub inside: Option<TogetherInside>,
    /// The person here it is about, if they are here.
    pub person: Option<String>,
}

/// What a shared file brought.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TogetherTaken {
    /// Who made it.
    pub from: Option<String>,
    /// Questions and appointments that are new here.
    pub added: usize,
    /// Questions that have an answer now and had none.
    pub answered: usize,
    /// Others that say something else now.
    pub changed: usize,
    /// Those that say the same.
    pub same: usize,
    /// Places where two people wrote at once.
    pub twice: usize,
    /// The step that takes it back.
    pub undo: String,
    /// Whose records they are.
    pub person: String,
}
