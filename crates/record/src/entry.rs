//! One thing of the health record: a result, a letter, a diagnosis, a medicine.

use crate::date::PartialDate;
use crate::diary::DiaryLine;
use crate::id::{EntryId, ObjectId, PersonId};
use crate::look::Look;
use crate::measured::Measured;
use crate::news::News;
use crate::source::Source;
use crate::study::Study;
use crate::text::{Line, Text};
use serde::{Deserialize, Serialize};

/// What an entry is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EntryKind {
    /// A diagnosis or problem.
    Diagnosis,
    /// A medicine ordered, given or taken.
    Medicine,
    /// A treatment with its line and cycles.
    Treatment,
    /// An allergy or intolerance.
    Allergy,
    /// A vaccine given.
    Immunisation,
    /// An operation or other procedure.
    Procedure,
    /// A lab result.
    LabResult,
    /// Blood pressure, weight and the like.
    VitalSign,
    /// Any other finding.
    Finding,
    /// A scan: its images, not its report.
    ImagingStudy,
    /// A report or other document.
    Document,
    /// A letter.
    Letter,
    /// A past visit or stay.
    Encounter,
    /// A line of the person's diary.
    Diary,
    /// A note.
    Note,
    /// Something a file held that is none of these; kept and shown as read.
    Other,
}

/// Whether an entry says that something *is* so. What is not a fact is kept and shown as such, never as a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// It is so, as far as the source says.
    #[default]
    Fact,
    /// Found not to be so ("no known allergies", refuted).
    Negated,
    /// Planned or ordered, but not done.
    NotDone,
    /// The source itself calls it a mistake.
    InError,
}

/// A code with the system it belongs to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Code {
    /// The system, as a URI (`http://loinc.org`).
    pub system: Line,
    /// The code.
    pub code: Line,
    /// What the source calls it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display: Option<Line>,
}

/// One thing of the health record.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// Its id.
    pub id: EntryId,
    /// Whose record.
    pub person: PersonId,
    /// What it is.
    pub kind: EntryKind,
    /// What it is called.
    pub title: Line,
    /// Whether it is so.
    #[serde(default)]
    pub standing: Standing,
    /// When it was or began.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when: Option<PartialDate>,
    /// When it ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end: Option<PartialDate>,
    /// By whom.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<Line>,
    /// Where.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<Line>,
    /// The state the source gives it, as written ("active", "final").
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<Line>,
    /// What it says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<Text>,
    /// Codes with their system.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub codes: Vec<Code>,
    /// Measured values; several for a result with parts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub measured: Vec<Measured>,
    /// For an imaging study that is here: its series and where their pictures lie.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub study: Option<Study>,
    /// What a line of the diary says beside its text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub diary: Option<DiaryLine>,
    /// The person's own tags.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<Line>,
    /// "Leave out of prints and shared files".
    #[serde(default)]
    pub left_out: bool,
    /// Whether it may say things that nobody has told the person yet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub news: Option<News>,
    /// Where it came from; none for what was written by hand.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Source>,
    /// Files that belong to it, in order: the pages of a document that was photographed page by page.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub objects: Vec<ObjectId>,
    /// How pictures among them are shown; one that is not here is shown as it is.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub looks: Vec<Look>,
    /// Taken in and not described by anybody yet: it lies in the "to sort" tray.
    #[serde(default, skip_serializing_if = "is_false")]
    pub to_sort: bool,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde asks so")]
fn is_false(flag: &bool) -> bool {
    !flag
}

impl Entry {
    /// An entry of which only kind and title are known, written by hand.
    pub fn new(id: EntryId, person: PersonId, kind: EntryKind, title: Line) -> Self {
        Self {
            id,
            person,
            kind,
            title,
            standing: Standing::Fact,
            when: None,
            end: None,
            by: None,
            place: None,
            status: None,
            text: None,
            codes: Vec::new(),
            measured: Vec::new(),
            study: None,
            diary: None,
            tags: Vec::new(),
            left_out: false,
            news: None,
            sources: Vec::new(),
            objects: Vec::new(),
            looks: Vec::new(),
            to_sort: false,
        }
    }
}
