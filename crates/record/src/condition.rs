//! An illness at a glance: what, where, how far, what is done about it. Each fact stands as the papers or the person say it, and says
//! which page it came from.

use crate::date::PartialDate;
use crate::id::{ConditionId, EntryId, ObjectId, PersonId};
use crate::text::Line;
use serde::{Deserialize, Serialize};

/// What a fact is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// What the illness is called.
    What,
    /// Where in the body.
    Where,
    /// Which side.
    Side,
    /// How far it is, in a system that has a name.
    Stage,
    /// How the cells look.
    Grade,
    /// The kind of cells or tissue.
    Histology,
    /// One marker of the tumour or of the person.
    Biomarker,
    /// One treatment.
    Treatment,
    /// Anything else worth having at a glance.
    Other,
}

/// Whose change a marker shows: it matters to the family which.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Origin {
    /// Of the tumour only.
    Tumour,
    /// Inherited.
    Inherited,
}

/// "Cycle 3 of 6".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Cycles {
    /// The one that goes on, or the last one.
    pub done: u16,
    /// How many are planned.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub planned: Option<u16>,
}

/// The page a fact came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct FactSource {
    /// The record.
    pub entry: EntryId,
    /// The file of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub object: Option<ObjectId>,
    /// The page of that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<u32>,
}

/// One fact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fact {
    /// What it is about.
    pub part: Part,
    /// Which marker, treatment or other thing, where the part does not say it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Line>,
    /// What is so, as written.
    pub value: Line,
    /// In which system (a stage, a grade).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub system: Option<Line>,
    /// How it was found (a marker).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub method: Option<Line>,
    /// Whose change it is (a marker).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin: Option<Origin>,
    /// How far it is (a treatment).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cycles: Option<Cycles>,
    /// When it was found, or began.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when: Option<PartialDate>,
    /// When it ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end: Option<PartialDate>,
    /// The page it came from; none for what the person wrote.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<FactSource>,
}

/// An illness.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Condition {
    /// Its id.
    pub id: ConditionId,
    /// Whose.
    pub person: PersonId,
    /// The facts, in the order they are shown; those of one part together.
    pub facts: Vec<Fact>,
    /// What was offered from the records and not wanted, so that it is not offered again.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub declined: Vec<Declined>,
}

/// An offer that was not wanted: one marker of a report says nothing of the others.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Declined {
    /// What the fact is about.
    pub part: Part,
    /// Which marker, where the part does not say it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Line>,
    /// What it says: a report may say one thing of one tumour and another of the next.
    pub value: Line,
    /// The record that says it.
    pub entry: EntryId,
}

impl Declined {
    /// Whether it is this fact of this record.
    pub fn is(&self, fact: &Fact) -> bool {
        self.part == fact.part
            && self.name == fact.name
            && self.value == fact.value
            && fact.source.is_some_and(|source| source.entry == self.entry)
    }
}

impl Condition {
    /// What the illness is called, once somebody said it.
    pub fn name(&self) -> Option<&Line> {
        self.facts.iter().find(|fact| fact.part == Part::What).map(|fact| &fact.value)
    }
}
