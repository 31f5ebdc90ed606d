//! Records written by hand, and tables of results.

use super::EntryLine;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A record that was written, and the step that takes it back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RecordSaved {
    /// The record.
    pub id: String,
    /// The step.
    pub undo: String,
}

/// A measured value as somebody writes it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WrittenValue {
    /// What was measured, when the record has several values.
    pub name: Option<String>,
    /// The value, its sign included ("<0,5", "negative").
    pub value: String,
    /// The unit.
    pub unit: Option<String>,
    /// The lab's own range, in one piece ("3,5 - 5,1", "< 200").
    pub range: Option<String>,
    /// The lab's own flag.
    pub flag: Option<String>,
    /// Who measured.
    pub lab: Option<String>,
    /// How.
    pub method: Option<String>,
}

super::mirror! {
    /// The sign that parts whole numbers from fractions.
    Decimal = record::written::Decimal { Point, Comma }
}

/// What is understood of a value as it is typed.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ValueRead {
    /// The number; none for words, or when there are two readings.
    pub number: Option<f64>,
    /// What follows the number, when something does: a unit.
    pub unit: Option<String>,
    /// The two numbers it may be, when somebody must say which: with the sign as the decimal sign, and without.
    pub either: Option<(f64, f64)>,
}

/// One row of a table typed from paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ResultRow {
    /// What was measured.
    pub name: String,
    /// The value.
    pub value: String,
    /// The unit.
    pub unit: Option<String>,
    /// The lab's own range, in one piece.
    pub range: Option<String>,
    /// The lab's own flag.
    pub flag: Option<String>,
    /// The page of the paper it stands on; none: the one of all.
    pub page: Option<u32>,
}

/// A result that was written before: its unit and range are offered again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct KnownResult {
    /// What was measured.
    pub name: String,
    /// The unit it had last.
    pub unit: Option<String>,
    /// The lab's own range it had last.
    pub range: Option<String>,
    /// Who measured it last.
    pub lab: Option<String>,
}

/// Results that were kept, and the step that takes them back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ResultsKept {
    /// The records, in the order of the rows.
    pub ids: Vec<String>,
    /// The step.
    pub undo: String,
}

/// The "to sort" tray.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ToSort {
    /// What lies in it, the last added first; at most 50.
    pub entries: Vec<EntryLine>,
    /// How much lies in it.
    pub total: u64,
}

super::mirror! {
    /// In which order a date in figures stands.
    DateOrder = importers::DateOrder { Day, Month, Year }
}

super::mirror! {
    /// What a column of a table is.
    Column = importers::Column { Unused, Date, Name, Code, Value, Unit, Range, Low, High, Flag, Lab, Note }
}

/// What a person says of a table; what is not said is guessed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct TableChoices {
    /// What each column is.
    pub columns: Option<Vec<Column>>,
    /// The order of dates.
    pub dates: Option<DateOrder>,
    /// The decimal sign.
    pub decimal: Option<Decimal>,
}

impl From<TableChoices> for importers::TableChoices {
    fn from(said: TableChoices) -> Self {
        let columns = said.columns.map(|columns| columns.into_iter().map(Into::into).collect());
        Self { columns, dates: said.dates.map(Into::into), decimal: said.decimal.map(Into::into) }
    }
}

/// A table of results, before anything of it is kept.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TableView {
    /// The headings.
    pub header: Vec<String>,
    /// What each column is taken for.
    pub columns: Vec<Column>,
    /// The first rows as they are.
    pub sample: Vec<Vec<Option<String>>>,
    /// Rows below the headings.
    pub rows: u32,
    /// The order dates are read in.
    pub dates: Option<DateOrder>,
    /// Somebody must say in which order.
    pub dates_undecided: bool,
    /// The decimal sign.
    pub decimal: Option<Decimal>,
    /// Somebody must say which it is.
    pub numbers_undecided: bool,
    /// The first results as they would be kept, at most 50.
    pub results: Vec<TableResult>,
    /// How many there would be.
    pub total: u64,
    /// How many of them are here already and would not come twice.
    pub again: u64,
}

/// A result as it would be kept.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct TableResult {
    /// What was measured.
    pub name: String,
    /// When, ISO.
    pub when: Option<String>,
    /// The value as written.
    pub value: String,
    /// The lab's own range, as written.
    pub range: Option<String>,
    /// The lab's own flag.
    pub flag: Option<String>,
}
