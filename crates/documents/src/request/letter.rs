//! The letter: to be printed, folded at the marks and put into an envelope, with or without a window.
//!
//! It bears nothing but what was shown: no name but the one in the words, no day of printing, no name of the program. Whose records
//! these are may be what the service must not learn.

use crate::frame::Framed;
use crate::text::{for_one_line, for_paper};
use crate::typeset::{lay_out, then_forget};
use crate::words::Words;
use crate::{Day, Error, Frame, Language, Paper, dates};
use serde::Serialize;

const TEMPLATE: &str = include_str!("../../templates/letter.typ");

/// What goes on the letter.
#[derive(Clone)]
pub struct Letter {
    /// The language of the date; the rest is as it was shown.
    pub language: Language,
    /// The paper in the printer.
    pub paper: Paper,
    /// The same letter at 130 %.
    pub large_print: bool,
    /// The name of the service.
    pub service: String,
    /// Its postal address, a line each.
    pub address: String,
    /// The day that stands on it.
    pub date: Day,
    /// The subject.
    pub subject: String,
    /// The words, exactly as shown, with the name at their end.
    pub body: String,
}

/// What the template reads. The names are those in `letter.typ`.
#[derive(Serialize)]
struct Data {
    #[serde(flatten)]
    framed: Framed,
    to: Vec<String>,
    date: String,
    /// Paragraphs of lines.
    body: Vec<Vec<String>>,
}

/// Makes the letter as PDF/UA-1.
///
/// # Errors
/// [`Error::Nothing`] without words, [`Error::NoSuchDay`]; the rest are faults of ours.
pub fn letter(letter: &Letter) -> Result<Vec<u8>, Error> {
    let words = Words::of(letter.language)?;
    let frame = Frame {
        language: letter.language,
        paper: letter.paper,
        large_print: letter.large_print,
        name: String::new(),
        printed_on: letter.date,
    };
    let data = Data {
        framed: Framed::new(&frame, &words, for_one_line(&letter.subject), &[])?,
        to: to(letter),
        date: dates::in_words(&words, letter.date)?,
        body: paragraphs(&letter.body),
    };
    if data.body.is_empty() {
        return Err(Error::Nothing);
    }
    then_forget(|| lay_out(TEMPLATE, &data)?.write())
}

/// The name of the service, unless its address begins with it, and the lines of the address.
fn to(letter: &Letter) -> Vec<String> {
    let name = for_one_line(&letter.service);
    let address = for_paper(&letter.address);
    let mut lines: Vec<_> = address.lines().map(for_one_line).filter(|line| !line.is_empty()).collect();
    let begins_with_name = lines.first().is_some_and(|line| line.to_lowercase() == name.to_lowercase());
    if !name.is_empty() && !begins_with_name {
        lines.insert(0, name);
    }
    lines
}

/// The lines of a text, by paragraph.
pub(super) fn paragraphs(text: &str) -> Vec<Vec<String>> {
    let text = for_paper(text);
    let lines: Vec<_> = text.lines().collect();
    lines
        .split(|line| line.is_empty())
        .map(|lines| lines.iter().map(|line| (*line).to_owned()).collect::<Vec<_>>())
        .filter(|lines| !lines.is_empty())
        .collect()
}
