//! Something to do.

use crate::date::PartialDate;
use crate::id::{AppointmentId, PersonId, TaskId};
use crate::text::Line;
use serde::{Deserialize, Serialize};

/// Something to do, often agreed at an appointment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Task {
    /// Its id.
    pub id: TaskId,
    /// For whom.
    pub person: PersonId,
    /// What.
    pub text: Line,
    /// Who does it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub who: Option<Line>,
    /// By when.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<PartialDate>,
    /// Whether it is done.
    #[serde(default)]
    pub done: bool,
    /// The appointment it comes from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appointment: Option<AppointmentId>,
}
