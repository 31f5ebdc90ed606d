//! An appointment: when, where, with whom, who comes along.

use crate::date::PartialDate;
use crate::id::{AppointmentId, CareContactId, EntryId, PersonId};
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
    /// Their part: `asks`, `notes`, `drives`, `listens`, or words of the person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub part: Option<Line>,
}

/// Whether it takes place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AppointmentState {
    /// It does.
    #[default]
    Planned,
    /// It was called off; the others of its series stay.
    Skipped,
}

/// One thing to do before an appointment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReadyStep {
    /// Choose the questions.
    Questions,
    /// Put three first.
    Top,
    /// Choose what papers to take.
    Papers,
    /// Print the sheet.
    Print,
    /// Ask somebody to come.
    Company,
    /// Ask whether one may record.
    Record,
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
    /// How to get there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub travel: Option<Text>,
    /// Whether it takes place.
    #[serde(default)]
    pub state: AppointmentState,
    /// The first of the series it belongs to, which may since be gone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub series: Option<AppointmentId>,
    /// What is done of getting ready.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ready: Vec<ReadyStep>,
    /// Records to take along, and those made of it afterwards; some may since be gone.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub papers: Vec<EntryId>,
    /// Notes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<Text>,
    /// What was found, in the words of those who were there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub found: Option<Text>,
    /// What was decided.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decided: Option<Text>,
    /// When to call, as told there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_if: Option<Text>,
}

impl Appointment {
    /// An appointment of which nothing is known yet.
    pub fn new(id: AppointmentId, person: PersonId) -> Self {
        Self {
            id,
            person,
            day: None,
            time: None,
            zone: None,
            place: None,
            contact: None,
            with: None,
            meeting: Meeting::default(),
            companions: Vec::new(),
            purpose: None,
            bring: None,
            travel: None,
            state: AppointmentState::default(),
            series: None,
            ready: Vec::new(),
            papers: Vec::new(),
            notes: None,
            found: None,
            decided: None,
            call_if: None,
        }
    }

    /// Whether something was written down after it.
    pub fn has_after(&self) -> bool {
        self.found.is_some() || self.decided.is_some() || self.call_if.is_some()
    }
}
