//! An appointment: when, where, with whom, who comes along.

use crate::date::PartialDate;
use crate::id::{AppointmentId, CareContactId, PersonId};
use crate::text::{Line, Text};
use serde::{Deserialize, Serialize};

/// How people meet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Meeting {
    /// In the same room.
    #[default]
    InPerson,
    /// By phone.
    Phone,
    /// By video.
    Video,
}

/// Someone who comes along.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Companion {
    /// The name.
    pub name: Line,
    /// Their part ("takes notes").
    #[serde(skip_serializing_if = "Option::is_none")]
    pub part: Option<Line>,
}

/// An appointment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Appointment {
    /// Its id.
    pub id: AppointmentId,
    /// Whose.
    pub person: PersonId,
    /// The day, as far as known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub day: Option<PartialDate>,
    /// The time on the wall clock of the place, `10:30`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time: Option<Line>,
    /// The time zone of the place by its IANA name (`America/Toronto`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zone: Option<Line>,
    /// Where.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<Line>,
    /// With whom, as one of the care contacts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact: Option<CareContactId>,
    /// With whom, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub with: Option<Line>,
    /// How people meet.
    #[serde(default)]
    pub meeting: Meeting,
    /// Who comes along.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub companions: Vec<Companion>,
    /// What it is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub purpose: Option<Line>,
    /// What to bring.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bring: Option<Text>,
    /// Notes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<Text>,
    /// What was decided.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decided: Option<Text>,
}
