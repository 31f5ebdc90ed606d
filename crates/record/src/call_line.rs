//! Whom to call for what, as the team told it.

use crate::id::{CallLineId, PersonId};
use crate::text::{Line, Text};
use serde::{Deserialize, Serialize};

/// What somebody calls about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CallNeed {
    /// A fever.
    Fever,
    /// Something new or worse.
    Symptom,
    /// Pain.
    Pain,
    /// Medicines.
    Medicine,
    /// Appointments.
    Appointment,
    /// A line or port.
    Line,
    /// A worry.
    Worry,
    /// Anything else.
    Other,
}

/// One line of "Who to call". Nothing in it is ours: the number and the instruction are the team's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CallLine {
    /// Its id.
    pub id: CallLineId,
    /// For whom.
    pub person: PersonId,
    /// About what.
    pub need: CallNeed,
    /// What the team said to do, in their words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instruction: Option<Text>,
    /// Whom to call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Line>,
    /// The number as written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<Line>,
    /// When somebody answers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hours: Option<Line>,
    /// Who told it, and when.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub told: Option<Line>,
}
