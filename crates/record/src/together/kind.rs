//! What is shared, and which of its fields this version knows.

use serde::{Deserialize, Serialize};

/// The kind of a shared thing.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub enum Kind {
    /// A question.
    Question,
    /// An appointment.
    Appointment,
    /// A kind of a later version: merged, kept and passed on, not shown.
    Other(String),
}

impl Kind {
    /// The fields that this version shows. Where a question came from is none of them: it names records of one vault.
    pub const fn fields(&self) -> &'static [&'static str] {
        match self {
            Self::Question => {
                &["text", "note", "topic", "library", "state", "answer", "asked_by", "ask_whom", "appointment"]
            }
            Self::Appointment => &[
                "day",
                "time",
                "zone",
                "place",
                "with",
                "meeting",
                "companions",
                "purpose",
                "bring",
                "travel",
                "state",
            ],
            Self::Other(_) => &[],
        }
    }
}

impl From<String> for Kind {
    fn from(name: String) -> Self {
        match name.as_str() {
            "question" => Self::Question,
            "appointment" => Self::Appointment,
            _ => Self::Other(name),
        }
    }
}

impl From<Kind> for String {
    fn from(kind: Kind) -> String {
        match kind {
            Kind::Question => "question".to_owned(),
            Kind::Appointment => "appointment".to_owned(),
            Kind::Other(name) => name,
        }
    }
}
