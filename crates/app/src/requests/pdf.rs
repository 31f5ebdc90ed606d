//! What of a request is printed: the card for the phone, the letter, the receipt.

use crate::Error;
use crate::view::Paper;
use crate::App;
use serde::Deserialize;
use ts_rs::TS;

/// What to print.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RequestPaper {
    /// What to say on the phone, of a request.
    PhoneCard,
    /// The letter, of a sending.
    Letter,
    /// The receipt, of a sending.
    Receipt,
}

/// A paper to make.
#[derive(Deserialize, TS)]
pub struct RequestPdf {
    /// Which.
    pub kind: RequestPaper,
    /// Of which request (the card) or sending (the others).
    pub id: String,
    /// The paper.
    pub paper: Paper,
    /// Letters at 130 %.
    pub large_print: bool,
}

/// The name offered for the file. It says nothing of an illness.
pub fn file_name(kind: RequestPaper) -> &'static str {
    match kind {
        RequestPaper::PhoneCard => "Call.pdf",
        RequestPaper::Letter => "Letter.pdf",
        RequestPaper::Receipt => "Receipt.pdf",
    }
}

/// The paper as a PDF.
pub fn pdf(_: &App, _: RequestPdf) -> Result<Vec<u8>, Error> {
    Err(Error::NothingToPrint)
}
