//! Results over time, each value as it was written, with the lab's own range beside it. Whether one is good or bad, it does not say.

mod line;

use crate::frame::Framed;
use crate::text::for_one_line;
use crate::typeset::{lay_out, then_forget};
use crate::words::Words;
use crate::{Error, Frame, dates};
use line::Drawing;
use record::PartialDate;
use serde::Serialize;
use std::cmp::Reverse;

const TEMPLATE: &str = include_str!("../templates/results.typ");

/// Values of one kind that are printed; the earliest are left out, and it says so.
const ROWS_MOST: usize = 120;

/// What goes on the sheet.
#[derive(Clone)]
pub struct ResultsSheet {
    /// How it is printed, and for whom.
    pub frame: Frame,
    /// Kinds of results, in order.
    pub measures: Vec<ResultsMeasure>,
}

/// One kind of result.
#[derive(Clone)]
pub struct ResultsMeasure {
    /// What it is called.
    pub name: String,
    /// Its values, in any order.
    pub rows: Vec<ResultRow>,
    /// Groups of places in `rows` that may stand on one number line: of one unit, one lab and one method.
    pub lines: Vec<Vec<usize>>,
    /// What doctors said about it.
    pub marks: Vec<ResultsMark>,
}

/// One value. Everything but the value may be empty.
#[derive(Clone)]
pub struct ResultRow {
    /// When.
    pub when: Option<PartialDate>,
    /// As it was written.
    pub value: String,
    /// Its unit, as written.
    pub unit: String,
    /// The number in the value.
    pub number: Option<f64>,
    /// The low end of the lab's own range.
    pub low: Option<f64>,
    /// The high end.
    pub high: Option<f64>,
    /// The lab's own range in its own words; empty: made of the ends.
    pub range: String,
    /// The lab.
    pub lab: String,
    /// How it was measured.
    pub method: String,
}

/// What a doctor said about a kind of result.
#[derive(Clone)]
pub struct ResultsMark {
    /// The number it is about.
    pub number: f64,
    /// Its unit.
    pub unit: String,
    /// What the doctor said.
    pub words: String,
    /// Who.
    pub by: String,
    /// When.
    pub when: PartialDate,
}

/// What the template reads. The names are those in `results.typ`.
#[derive(Serialize)]
struct Data {
    #[serde(flatten)]
    framed: Framed,
    what: String,
    own: String,
    heads: [String; 5],
    said: String,
    measures: Vec<Shown>,
}

#[derive(Serialize)]
struct Shown {
    name: String,
    drawings: Vec<Drawing>,
    rows: Vec<Row>,
    earlier: String,
    marks: Vec<Said>,
}

#[derive(Serialize)]
struct Row {
    when: String,
    value: String,
    unit: String,
    range: String,
    lab: String,
    method: String,
}

#[derive(Serialize)]
struct Said {
    words: String,
    by: String,
}

/// Makes the sheet as PDF/UA-1.
///
/// # Errors
/// [`Error::Nothing`] if there is no value; the rest are faults of ours.
pub fn results(sheet: &ResultsSheet) -> Result<Vec<u8>, Error> {
    let words = Words::of(sheet.frame.language)?;
    let measures = sheet.measures.iter().filter(|one| one.rows.iter().any(ResultRow::is_something));
    let data = Data {
        framed: Framed::new(&sheet.frame, &words, words.say("results-sheet-title")?, &[])?,
        what: words.say("results-sheet-what")?,
        own: words.say("results-sheet-own")?,
        heads: [
            words.say("results-sheet-date")?,
            words.say("results-sheet-value")?,
            words.say("results-sheet-unit")?,
            words.say("results-sheet-range")?,
            words.say("results-sheet-lab")?,
        ],
        said: words.say("results-sheet-said")?,
        measures: measures.map(|one| shown(&words, one)).collect::<Result<_, _>>()?,
    };
    if data.measures.is_empty() {
        return Err(Error::Nothing);
    }
    then_forget(|| lay_out(TEMPLATE, &data)?.write())
}

fn shown(words: &Words, measure: &ResultsMeasure) -> Result<Shown, Error> {
    let mut rows: Vec<&ResultRow> = measure.rows.iter().filter(|row| row.is_something()).collect();
    // The newest first; of one day as they were given, and those without a day last.
    rows.sort_by_key(|row| Reverse(row.when.map_or(0, PartialDate::sort_key)));
    let left = rows.len().saturating_sub(ROWS_MOST);
    rows.truncate(ROWS_MOST);
    let marks = measure.marks.iter().map(|mark| {
        let when = dates::partial_in_words(words, mark.when)?;
        let by = for_one_line(&mark.by);
        Ok(Said {
            words: for_one_line(&mark.words),
            by: words.tell("results-sheet-by", &[("who", &by), ("date", &when)])?,
        })
    });
    Ok(Shown {
        name: for_one_line(&measure.name),
        drawings: line::drawings(words, measure)?,
        earlier: if left > 0 { words.count("results-sheet-earlier", left)? } else { String::new() },
        marks: marks.collect::<Result<Vec<_>, Error>>()?,
        rows: rows.into_iter().map(|one| row(words, one)).collect::<Result<_, _>>()?,
    })
}

fn row(words: &Words, row: &ResultRow) -> Result<Row, Error> {
    let when = row.when.map(|when| dates::partial_in_words(words, when)).transpose()?;
    let (value, unit) = (for_one_line(&row.value), for_one_line(&row.unit));
    // A unit that stands in the value is not said twice.
    let unit = if value.ends_with(&unit) { String::new() } else { unit };
    let (lab, method) = (for_one_line(&row.lab), for_one_line(&row.method));
    Ok(Row { when: when.unwrap_or_default(), value, unit, range: range(words, row)?, lab, method })
}

/// The lab's own range, in its own words where it has some.
fn range(words: &Words, row: &ResultRow) -> Result<String, Error> {
    let own = for_one_line(&row.range);
    if !own.is_empty() {
        return Ok(own);
    }
    let number = |number: f64| line::number(words, number);
    match (row.low, row.high) {
        (None, None) => Ok(String::new()),
        (Some(low), Some(high)) => {
            words.tell("results-sheet-between", &[("low", &number(low)), ("high", &number(high))])
        }
        (Some(low), None) => words.tell("results-sheet-from", &[("low", &number(low))]),
        (None, Some(high)) => words.tell("results-sheet-to", &[("high", &number(high))]),
    }
}

impl ResultRow {
    fn is_something(&self) -> bool {
        !for_one_line(&self.value).is_empty()
    }
}
