//! A letter or message made from a case: begun from words of ours, changed by the person, printed or copied.

use crate::date::PartialDate;
use crate::id::{CaseId, LetterId, PersonId};
use crate::opinion::ItemKind;
use crate::text::{Line, Text};
use serde::{Deserialize, Serialize};

/// What a letter is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LetterKind {
    /// Telling the doctor.
    TellDoctor,
    /// Asking for copies of records.
    AskRecords,
    /// Asking for slides or blocks to be sent.
    AskSlides,
    /// Asking for a copy of a disc.
    AskDisc,
    /// Asking for what a written opinion lacks.
    AskWritten,
    /// Going back to the doctor.
    GoingBack,
    /// A message to relatives, with no records in it.
    Relatives,
}

/// What a letter says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LetterForm {
    /// What it is for.
    pub kind: LetterKind,
    /// To whom: name and address, a line each.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<Text>,
    /// What it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<Line>,
    /// The words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<Text>,
    /// Which things it asks for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<ItemKind>,
    /// When it was printed, copied or saved.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub left: Option<PartialDate>,
}

/// A letter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Letter {
    /// Its id.
    pub id: LetterId,
    /// For whom.
    pub person: PersonId,
    /// Of which case.
    pub case: CaseId,
    /// What it says.
    pub form: LetterForm,
}
