//! The records that go to the second doctor: fifteen kinds that centres, services and charities agree on, and whatever else the person adds.

use crate::date::PartialDate;
use crate::id::{CaseId, EntryId, ItemId, PersonId, TaskId};
use crate::text::{Line, Text};
use serde::{Deserialize, Serialize};

/// What is gathered. The fifteen kinds on which cancer centres and services agree, and what the person adds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ItemKind {
    /// Pathology and cytology reports.
    Pathology,
    /// Glass slides, blocks, scans of slides.
    Slides,
    /// Reports of scans.
    ScanReports,
    /// The pictures of scans, as files.
    ScanPictures,
    /// Notes of operations, endoscopies and procedures.
    Operations,
    /// Discharge summaries.
    Discharge,
    /// Biomarker, genetic and hereditary reports, whole.
    Markers,
    /// Blood tests of the last months, and tumour markers over time.
    Labs,
    /// What was given: drugs, doses, cycles, dates, radiation.
    Treatments,
    /// Letters of doctors, the note of a tumour board, the plan in writing.
    Consults,
    /// Medicines with those bought freely, and allergies.
    Medicines,
    /// Other illnesses, past and family history.
    History,
    /// The referral with its question.
    Referral,
    /// Health card, insurance, consent forms, papers of who may decide.
    Identity,
    /// One to three questions, and what matters.
    Questions,
    /// Something the person added.
    Own,
}

impl ItemKind {
    /// The fifteen, in their order.
    pub const ALL: [Self; 15] = [
        Self::Pathology,
        Self::Slides,
        Self::ScanReports,
        Self::ScanPictures,
        Self::Operations,
        Self::Discharge,
        Self::Markers,
        Self::Labs,
        Self::Treatments,
        Self::Consults,
        Self::Medicines,
        Self::History,
        Self::Referral,
        Self::Identity,
        Self::Questions,
    ];
}

/// How far it is with one of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ItemState {
    /// Not here and not asked for.
    #[default]
    Missing,
    /// Asked for.
    Asked,
    /// It came.
    Received,
    /// It came and somebody looked whether all is there.
    Checked,
    /// It is here.
    Ready,
    /// The person does not need it.
    NotNeeded,
}

/// What is kept of a person outside paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Holding {
    /// Glass slides.
    Slides,
    /// A block of tissue, of which there may be only one.
    Block,
    /// Slides as files.
    Scans,
    /// A disc with pictures.
    Disc,
}

/// Where slides, a block or a disc are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Custody {
    /// What.
    pub what: Holding,
    /// Which: a number or a date on the label.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<Line>,
    /// Who has them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub with: Option<Line>,
    /// Since when.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since: Option<PartialDate>,
    /// Whose they are: where they must go back to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<Line>,
    /// When they must be back.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub back_by: Option<PartialDate>,
    /// When they came back.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub back: Option<PartialDate>,
    /// The number of the parcel.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parcel: Option<Line>,
}

/// What is filled in about one of them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ItemForm {
    /// How far it is.
    #[serde(default)]
    pub state: ItemState,
    /// What the person calls it: their own items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<Line>,
    /// Who holds it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub holder: Option<Line>,
    /// When it was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub asked: Option<PartialDate>,
    /// When it should be here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due: Option<PartialDate>,
    /// When to ask again; a task says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remind: Option<PartialDate>,
    /// When it came.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub received: Option<PartialDate>,
    /// When somebody looked whether all is there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub checked: Option<PartialDate>,
    /// Anything else.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
    /// The records that belong to it, after the person's yes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub records: Vec<EntryId>,
    /// Records that were offered and do not belong to it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub declined: Vec<EntryId>,
    /// Slides, blocks and discs.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub custody: Vec<Custody>,
    /// The task that reminds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub task: Option<TaskId>,
}

/// One thing to send.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PacketItem {
    /// Its id.
    pub id: ItemId,
    /// For whom.
    pub person: PersonId,
    /// For which case.
    pub case: CaseId,
    /// What it is.
    pub kind: ItemKind,
    /// What was filled in.
    #[serde(default)]
    pub form: ItemForm,
}
