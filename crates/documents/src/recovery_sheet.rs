//! The recovery sheet: the code that opens the records when the password is forgotten, made to be kept for years.
//!
//! It never says whose records they are: who finds it should not learn that.

use crate::typeset::{lay_out, number, then_forget};
use crate::words::Words;
use crate::{Day, Error, Language, Paper, dates};
use serde::Serialize;

const TEMPLATE: &str = include_str!("../templates/recovery_sheet.typ");

/// What goes on a recovery sheet.
#[derive(Clone)]
pub struct RecoverySheet {
    /// The language of the printed words.
    pub language: Language,
    /// The paper in the printer.
    pub paper: Paper,
    /// The groups of the recovery code, in order.
    pub groups: Vec<String>,
    /// The day the code was made: of several sheets, the latest opens the records.
    pub made_on: Day,
}

/// What the template reads. The names are those in `recovery_sheet.typ`.
#[derive(Serialize)]
struct Data<'a> {
    lang: &'static str,
    paper: Paper,
    #[serde(serialize_with = "number")]
    scale: f64,
    title: String,
    groups: &'a [String],
    words: SheetWords,
}

#[derive(Serialize)]
struct SheetWords {
    app: String,
    lead: String,
    code: String,
    letters: String,
    how: String,
    how_steps: [String; 3],
    keep: String,
    keep_rules: [String; 3],
    copies: String,
    copy_kinds: [String; 2],
    places: [String; 2],
    made: String,
}

/// Makes the sheet as PDF/UA-1, always two pages: one for the person, one for somebody they trust.
///
/// # Errors
/// [`Error::NoCode`] without groups, [`Error::NoSuchDay`]; the rest are faults of ours.
pub fn recovery_sheet(sheet: &RecoverySheet) -> Result<Vec<u8>, Error> {
    if sheet.groups.is_empty() {
        return Err(Error::NoCode);
    }
    let words = Words::of(sheet.language)?;
    let made = dates::in_words(&words, sheet.made_on)?;
    let data = Data {
        lang: words.tag,
        paper: sheet.paper,
        scale: 1.0,
        title: words.say("recovery-sheet-title")?,
        groups: &sheet.groups,
        words: SheetWords {
            app: words.say("recovery-sheet-app")?,
            lead: words.say("recovery-sheet-lead")?,
            code: words.say("recovery-sheet-code")?,
            letters: words.say("recovery-sheet-letters")?,
            how: words.say("recovery-sheet-how")?,
            how_steps: [
                words.say("recovery-sheet-how-1")?,
                words.count("recovery-sheet-how-2", sheet.groups.len())?,
                words.say("recovery-sheet-how-3")?,
            ],
            keep: words.say("recovery-sheet-keep")?,
            keep_rules: [
                words.say("recovery-sheet-keep-1")?,
                words.say("recovery-sheet-keep-2")?,
                words.say("recovery-sheet-keep-3")?,
            ],
            copies: words.say("recovery-sheet-copies")?,
            copy_kinds: [words.say("recovery-sheet-copy-mine")?, words.say("recovery-sheet-copy-trusted")?],
            places: [words.say("recovery-sheet-other")?, words.say("recovery-sheet-backup")?],
            made: words.tell("recovery-sheet-made", &[("date", &made)])?,
        },
    };
    then_forget(|| lay_out(TEMPLATE, &data)?.write())
}
