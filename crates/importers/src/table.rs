//! Tables of results as text: what parts the cells, what the columns are, and, where it cannot be told, what a person says.

mod cells;
mod columns;
mod dates;
mod heading;
mod rows;
mod shape;
mod survey;

use crate::encoding::Encoding;
use crate::frame::{FileKind, Frame, ProblemCode};
use crate::reader::{Halt, Input, Sink};
use crate::wire::Request;
use cells::Cells;
use record::Line;
pub use record::written::Decimal;
use serde::{Deserialize, Serialize};
pub(crate) use shape::is_table;
use std::io::Read;
use survey::Survey;

/// In which order a date written in figures stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DateOrder {
    /// Day, month, year.
    Day,
    /// Month, day, year.
    Month,
    /// Year, month, day.
    Year,
}

/// What a column is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Column {
    /// Nothing that is kept.
    Unused,
    /// The day.
    Date,
    /// What was measured.
    Name,
    /// Its code; a LOINC code when it looks like one.
    Code,
    /// The value, perhaps with its unit.
    Value,
    /// The unit.
    Unit,
    /// The lab's own range, in one cell.
    Range,
    /// Its low end.
    Low,
    /// Its high end.
    High,
    /// The lab's own flag.
    Flag,
    /// Who measured.
    Lab,
    /// Remarks.
    Note,
}

/// What a person said of a table; what is not said is guessed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct TableChoices {
    /// What each column is.
    #[serde(default)]
    pub columns: Option<Vec<Column>>,
    /// The order of dates.
    #[serde(default)]
    pub dates: Option<DateOrder>,
    /// The decimal sign.
    #[serde(default)]
    pub decimal: Option<Decimal>,
}

/// A table as it was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FoundTable {
    /// The headings, one a column; empty lines are `–`.
    pub header: Vec<Line>,
    /// What each column is taken for.
    pub columns: Vec<Column>,
    /// The first rows as they are, at most 20; none for an empty cell.
    pub sample: Vec<Vec<Option<Line>>>,
    /// Rows below the headings.
    pub rows: u32,
    /// The order dates were read in; none when nothing tells it, or there are no dates in figures.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dates: Option<DateOrder>,
    /// Dates may be read in two ways, and nobody said which.
    #[serde(default)]
    pub dates_undecided: bool,
    /// The decimal sign; none when nothing tells it, or no number has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decimal: Option<Decimal>,
    /// Numbers may be read in two ways, and nobody said which.
    #[serde(default)]
    pub numbers_undecided: bool,
}

/// The most rows of a table.
const MOST_ROWS: u32 = 200_000;

/// How much of a file is looked at to tell what parts its cells.
const HEAD: u64 = 64 << 10;

/// Reads a table to its last row: once to see what the columns are and how they are written, once for the rows.
pub(crate) fn read(
    mut bytes: &mut dyn Input,
    encoding: Encoding,
    request: &Request,
    out: &mut dyn Sink,
) -> Result<(), Halt> {
    out.start(FileKind::Csv)?;
    let mut head = Vec::new();
    (&mut bytes).take(HEAD).read_to_end(&mut head)?;
    let delimiter = shape::delimiter(&encoding.text(&head), (head.len() as u64) < HEAD).unwrap_or(b',');
    bytes.rewind()?;
    let survey = Survey::of(&mut Cells::new(&mut bytes, encoding, delimiter))?;
    let choices = request.table.clone().unwrap_or_default();
    let plan = columns::plan(&survey, &choices);
    let found = FoundTable {
        header: survey.header(),
        columns: plan.columns.clone(),
        sample: survey.sample(),
        rows: survey.rows,
        dates: plan.dates,
        dates_undecided: plan.dates_undecided,
        decimal: plan.decimal,
        numbers_undecided: plan.numbers_undecided,
    };
    out.put(Frame::Table(found))?;
    if plan.dates_undecided {
        out.problem("table", ProblemCode::DatesUndecided)?;
    }
    if survey.is_cut {
        out.problem("table", ProblemCode::TextCut)?;
    }
    if plan.values.is_empty() {
        // Not a table of results: it is kept as it is.
        return Ok(());
    }
    bytes.rewind()?;
    Ok(rows::say(&mut Cells::new(&mut bytes, encoding, delimiter), request.len, &survey, &plan, out)?)
}
