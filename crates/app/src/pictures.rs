//! Pictures of paper: turned, cut to the page, put in order, several of them one document. The pictures themselves never change.

use crate::records::OneRecord;
use crate::view::{LookView, RecordSaved, Undoable};
use crate::{App, Error};
use serde::Deserialize;
use ts_rs::TS;

/// The pages of a document, in order.
#[derive(Deserialize, TS)]
pub struct ArrangePages {
    /// The record.
    pub id: String,
    /// All its files, in order, each as it is to be shown.
    pub pages: Vec<LookView>,
}

/// Records to become one.
#[derive(Deserialize, TS)]
pub struct JoinPictures {
    /// The records, in the order of their pages; the first one stays.
    pub ids: Vec<String>,
}

/// Turns, cuts and orders pages.
pub fn arrange(_app: &App, _input: ArrangePages) -> Result<Undoable, Error> {
    Err(Error::NotFound)
}

/// Makes several documents one: the first keeps its title and gets the pages and sources of the others, which go.
pub fn join(_app: &App, _input: JoinPictures) -> Result<RecordSaved, Error> {
    Err(Error::NotFound)
}

/// Makes every page a document of its own again, back in the "to sort" tray; the first stays.
pub fn part(_app: &App, _input: OneRecord) -> Result<Undoable, Error> {
    Err(Error::NotFound)
}
