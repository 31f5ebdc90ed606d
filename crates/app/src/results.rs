//! A table of results typed from paper.

use crate::questions::OfPerson;
use crate::view::{Decimal, KnownResult, ResultRow, ResultsKept, ValueRead};
use crate::{App, Error};
use serde::Deserialize;
use ts_rs::TS;

/// Values as typed.
#[derive(Deserialize, TS)]
pub struct ReadValues {
    /// The values.
    pub values: Vec<String>,
    /// The decimal sign of the paper, where somebody said it.
    pub decimal: Option<Decimal>,
}

/// A table.
#[derive(Deserialize, TS)]
pub struct KeepResults {
    /// Whose.
    pub person: String,
    /// When the samples were taken, ISO as far as known.
    pub when: Option<String>,
    /// The lab.
    pub lab: Option<String>,
    /// The record of the paper they stand on, if it is here.
    pub paper: Option<String>,
    /// The page of it.
    pub page: Option<u32>,
    /// The decimal sign of the paper, where somebody said it.
    pub decimal: Option<Decimal>,
    /// The rows; empty ones are left out.
    pub rows: Vec<ResultRow>,
}

/// What is understood of values as they are typed, one for one.
pub fn read(_app: &App, _input: ReadValues) -> Result<Vec<ValueRead>, Error> {
    Err(Error::NotFound)
}

/// Results that the person has, one a name, the last measured first: what is offered while typing.
pub fn known(_app: &App, _input: OfPerson) -> Result<Vec<KnownResult>, Error> {
    Err(Error::NotFound)
}

/// Keeps a table, one record a row, in one step.
pub fn keep(_app: &App, _input: KeepResults) -> Result<ResultsKept, Error> {
    Err(Error::NotFound)
}
