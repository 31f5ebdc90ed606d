//! One doctor's opinion, row by row, and the person's own word about how it stands to the one before it.

use crate::condition::FactSource;
use crate::date::PartialDate;
use crate::id::{AppointmentId, CaseId, EntryId, OpinionId, PersonId, QuestionId};
use crate::text::{Line, Text};
use serde::{Deserialize, Serialize};

/// What an opinion rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// The papers only.
    Papers,
    /// By video.
    Video,
    /// By phone.
    Phone,
    /// In person.
    InPerson,
}

/// The rows of the comparison.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RowKind {
    /// What they think it is.
    What,
    /// How far it is.
    Stage,
    /// Biomarkers.
    Markers,
    /// Tests that are still needed.
    Tests,
    /// What the treatment is for: cure, control, comfort.
    Goal,
    /// What they suggest.
    Plan,
    /// Other choices that were named, and why not.
    Alternatives,
    /// What it can bring, as told.
    Benefit,
    /// Risks and side effects.
    Risks,
    /// What lies ahead. Closed until somebody opens it.
    Outlook,
    /// Clinical trials.
    Trials,
    /// Travel, cost, work, care.
    Practical,
    /// How sure they are, and what it rests on.
    Sure,
    /// How long it can wait.
    Wait,
    /// What they say about the other plan.
    OnOther,
    /// What they looked at.
    Seen,
    /// A row the person added.
    Own,
}

/// The person's own word between two opinions. No grade, no better or worse.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Compared {
    /// They say the same.
    Same,
    /// One says more.
    MoreDetail,
    /// They differ.
    Different,
    /// One does not mention it.
    NotMentioned,
    /// The person is not sure.
    NotSure,
}

/// What a written opinion should carry (College of Physicians and Surgeons of Ontario, as listed by the Ontario Medical Association's
/// checklist for consultations; `domain.md` B6).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReportPart {
    /// Who it is about, who wrote it, who asked.
    Names,
    /// The dates.
    Dates,
    /// What was asked.
    Purpose,
    /// What was looked at.
    Reviewed,
    /// What was found.
    Findings,
    /// What they conclude.
    Conclusions,
    /// Treatment begun or suggested, with the reasons.
    Treatment,
    /// Tests and referrals still to come.
    Outstanding,
    /// What the person was told.
    Advice,
    /// What happens next, and who does it.
    FollowUp,
}

/// What an opinion says in one row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// Which row.
    pub kind: RowKind,
    /// Its name, of a row the person added.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Line>,
    /// What is said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub says: Option<Text>,
    /// The page it came from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<FactSource>,
    /// How it stands to the opinion before it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub word: Option<Compared>,
    /// The question that came of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub question: Option<QuestionId>,
}

/// What is filled in of an opinion.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpinionForm {
    /// Which doctor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub doctor: Option<Line>,
    /// What kind of doctor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field: Option<Line>,
    /// Where.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub centre: Option<Line>,
    /// When it was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when: Option<PartialDate>,
    /// The appointment at which it is heard.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appointment: Option<AppointmentId>,
    /// What it rests on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub basis: Option<Basis>,
    /// They read the slides themselves.
    #[serde(default)]
    pub slides_read: bool,
    /// They looked at the pictures of scans themselves.
    #[serde(default)]
    pub pictures_read: bool,
    /// They made tests of their own.
    #[serde(default)]
    pub new_tests: bool,
    /// Which records they had.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub saw: Vec<EntryId>,
    /// The record that is the opinion in writing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub written: Option<EntryId>,
    /// What the written opinion has.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub report: Vec<ReportPart>,
    /// Whether the first doctor got it too.
    #[serde(default)]
    pub copied: bool,
    /// What it says.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rows: Vec<Row>,
}

/// An opinion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Opinion {
    /// Its id.
    pub id: OpinionId,
    /// For whom.
    pub person: PersonId,
    /// Of which case.
    pub case: CaseId,
    /// The first is 1, the third is 3.
    pub nth: u8,
    /// What was filled in.
    #[serde(default)]
    pub form: OpinionForm,
}

impl Opinion {
    /// The most opinions that stand side by side.
    pub const MOST: u8 = 3;
}
