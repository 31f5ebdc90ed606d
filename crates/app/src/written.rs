//! Records written by hand: every kind, written, corrected, described later.

use crate::view::{EntryKind, RecordSaved, WrittenValue};
use crate::{App, Error};
use serde::Deserialize;
use ts_rs::TS;

/// A record as it is written.
#[derive(Deserialize, TS)]
pub struct WriteRecord {
    /// Whose.
    pub person: String,
    /// Which is corrected; none for a new one.
    pub id: Option<String>,
    /// What it is. A line of the diary has a page of its own.
    pub kind: EntryKind,
    /// What it is called.
    pub title: String,
    /// When it was or began, ISO as far as known, `~` before it for about.
    pub when: Option<String>,
    /// When it ended.
    pub end: Option<String>,
    /// By whom.
    pub by: Option<String>,
    /// Where.
    pub place: Option<String>,
    /// How it stands ("taken", "stopped"), in the person's words.
    pub status: Option<String>,
    /// What it says.
    pub text: Option<String>,
    /// Tags.
    pub tags: Vec<String>,
    /// Values.
    pub values: Vec<WrittenValue>,
    /// The decimal sign of these values, where somebody said it.
    pub decimal: Option<crate::view::Decimal>,
}

/// Writes one, or corrects it; a description takes it out of the "to sort" tray. What is not on the form stays as it is.
pub fn save(_app: &App, _input: WriteRecord) -> Result<RecordSaved, Error> {
    Err(Error::NotFound)
}
