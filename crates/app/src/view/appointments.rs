//! Appointments and what there is to do, as shown.

use super::{EntryLine, QuestionView, TwiceView, mirror};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

mirror! {
    /// How people meet.
    Meeting = record::Meeting { InPerson, Phone, Video }
}

mirror! {
    /// Whether it takes place.
    AppointmentState = record::AppointmentState { Planned, Skipped }
}

mirror! {
    /// One thing to do before an appointment.
    ReadyStep = record::ReadyStep { Questions, Top, Papers, Print, Company, Record }
}

/// What somebody who comes along does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "named as the words on screen")]
pub enum Part {
    Asks,
    Notes,
    Drives,
    Listens,
}

impl Part {
    /// The word in the record.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Asks => "asks",
            Self::Notes => "notes",
            Self::Drives => "drives",
            Self::Listens => "listens",
        }
    }

    pub(crate) fn of(word: &str) -> Option<Self> {
        [Self::Asks, Self::Notes, Self::Drives, Self::Listens].into_iter().find(|part| part.word() == word)
    }
}

/// Someone who comes along.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CompanionView {
    /// The name.
    pub name: String,
    /// Their part.
    pub part: Option<Part>,
}

/// Where one appointment stands in its series.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct InSeries {
    /// From 1.
    pub place: usize,
    /// Of how many that are still here.
    pub of: usize,
}

/// An appointment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AppointmentView {
    /// Its id.
    pub id: String,
    /// The day, ISO, as far as known.
    pub day: Option<String>,
    /// The time on the wall clock of the place, `10:30`.
    pub time: Option<String>,
    /// The time zone of the place by its IANA name; none: as this computer.
    pub zone: Option<String>,
    /// Whether that is the zone of this computer.
    pub zone_is_here: bool,
    /// Where.
    pub place: Option<String>,
    /// With whom, as one of the care team.
    pub contact: Option<String>,
    /// With whom, as shown.
    pub with_whom: Option<String>,
    /// How people meet.
    pub meeting: Meeting,
    /// Who comes along.
    pub companions: Vec<CompanionView>,
    /// What it is for.
    pub purpose: Option<String>,
    /// What to bring.
    pub bring: Option<String>,
    /// How to get there.
    pub travel: Option<String>,
    /// Notes.
    pub notes: Option<String>,
    /// What was found.
    pub found: Option<String>,
    /// What was decided.
    pub decided: Option<String>,
    /// When to call.
    pub call_if: Option<String>,
    /// Whether it takes place.
    pub state: AppointmentState,
    /// Its series.
    pub series: Option<String>,
    /// Where it stands in it.
    pub in_series: Option<InSeries>,
    /// Whether it is over.
    pub past: bool,
    /// What is done of getting ready.
    pub ready: Vec<ReadyStep>,
    /// How many questions wait for it.
    pub questions: usize,
    /// Records to take along.
    pub papers: Vec<String>,
    /// What two people wrote differently.
    pub twice: Vec<TwiceView>,
}

/// An appointment with all that belongs to it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct AppointmentInside {
    /// The appointment.
    pub appointment: AppointmentView,
    /// Its questions, in the person's own order.
    pub questions: Vec<QuestionView>,
    /// Questions that wait for an answer and are tied to no appointment to come.
    pub offered: Vec<QuestionView>,
    /// What it left to do.
    pub tasks: Vec<TaskView>,
    /// The papers that are still here.
    pub papers: Vec<EntryLine>,
}

/// An appointment as it was saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AppointmentSaved {
    /// The appointment.
    pub appointment: AppointmentView,
    /// The step that takes it back.
    pub undo: String,
}

/// Something to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TaskView {
    /// Its id.
    pub id: String,
    /// What.
    pub text: String,
    /// Who does it.
    pub who: Option<String>,
    /// By when, ISO.
    pub by: Option<String>,
    /// Whether it is done.
    pub done: bool,
    /// The appointment it comes from.
    pub appointment: Option<String>,
}

impl From<&record::Task> for TaskView {
    fn from(task: &record::Task) -> Self {
        Self {
            id: task.id.to_string(),
            text: task.text.as_str().to_owned(),
            who: task.who.as_ref().map(|who| who.as_str().to_owned()),
            by: task.by.map(|by| by.to_string()),
            done: task.done,
            appointment: task.appointment.map(|id| id.to_string()),
        }
    }
}
