//! Results of one kind over time: which there are, what may be joined, in which units; and what doctors said about them.

mod line;
mod marks;
mod over_time;
mod sorted;
mod table;

pub(crate) use marks::marks_follow;
pub use marks::{delete_mark, save_mark};
pub(crate) use sorted::key_of;

use crate::questions::OfPerson;
use crate::view::{Field, LineRead, MeasureList, MeasureView};
use crate::{App, Error, sheet, words};
use record::PersonId;
use serde::Deserialize;
use ts_rs::TS;
use vault::Reader;

/// Kinds of results.
#[derive(Deserialize, TS)]
pub struct ShowMeasures {
    /// Whose.
    pub person: String,
    /// Which, at most six.
    pub keys: Vec<String>,
    /// The unit to show the numbers in, one of [`MeasureView::units`]; only with one key. None: as measured.
    pub unit: Option<String>,
}

/// Results as a table for other programs.
#[derive(Deserialize, TS)]
pub struct SaveCsv {
    /// Whose.
    pub person: String,
    /// Which kinds; empty: all.
    pub keys: Vec<String>,
}

/// What a doctor said, to be written down.
#[derive(Deserialize, TS)]
pub struct SaveMark {
    /// Which; none: a new one.
    pub id: Option<String>,
    /// Whose results.
    pub person: String,
    /// Which kind of result.
    pub key: String,
    /// The number, as typed.
    pub number: String,
    /// Its unit.
    pub unit: Option<String>,
    /// What the doctor said.
    pub words: String,
    /// Who said it.
    pub by: String,
    /// When, ISO.
    pub when: String,
}

/// A doctor's word.
#[derive(Deserialize, TS)]
pub struct OneMark {
    /// Its id.
    pub id: String,
}

/// A line of a report.
#[derive(Deserialize, TS)]
pub struct ReadLine {
    /// Its words.
    pub words: String,
}

/// The name offered for the table, the same in both languages; it says nothing of an illness, and not whose it is.
pub const CSV_FILE_NAME: &str = "Table.csv";

/// The most kinds that are shown beside one another.
const TOGETHER: usize = 6;

/// Every kind of result, those measured last first.
pub fn list(app: &App, input: OfPerson) -> Result<MeasureList, Error> {
    let person: PersonId = words::id(&input.person)?;
    app.session()?.read(|r| sorted::list(r, person))
}

/// Kinds of results over time, in the order they were asked for; one that has no values is left out.
pub fn show(app: &App, input: ShowMeasures) -> Result<Vec<MeasureView>, Error> {
    let person: PersonId = words::id(&input.person)?;
    let unit = input.unit.as_deref().filter(|_| input.keys.len() == 1);
    let keys: Vec<&str> = input.keys.iter().take(TOGETHER).map(String::as_str).collect();
    app.session()?.read(|r| over_time::show(r, person, &keys, unit))
}

/// As many kinds as are asked for, as they were measured.
pub(crate) fn over_time(r: &Reader<'_>, person: PersonId, keys: &[&str]) -> Result<Vec<MeasureView>, vault::Error> {
    over_time::show(r, person, keys, None)
}

/// A table for other programs. What is left out of prints, and what was not opened, is not in it.
pub fn csv(app: &App, input: SaveCsv) -> Result<Vec<u8>, Error> {
    let person: PersonId = words::id(&input.person)?;
    let heading = documents::results_heading(sheet::language(app))?;
    let rows = app.session()?.read(|r| table::rows(r, person, &input.keys))?;
    if rows.is_empty() {
        return Err(Error::NothingToPrint);
    }
    Ok(table::csv(&heading, &rows))
}

/// What is understood of a line of a report. Nothing is kept.
pub fn read_line(app: &App, input: ReadLine) -> Result<LineRead, Error> {
    app.session()?;
    words::line(&input.words, Field::Text)?;
    Ok(line::read(&input.words))
}
