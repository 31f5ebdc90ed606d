//! A table of results that was taken in as a file: looked at, decided on, then kept.

use crate::view::{JobStarted, TableChoices, TableView};
use crate::{App, Error};
use serde::Deserialize;
use std::sync::Arc;
use ts_rs::TS;

/// A table and what somebody says of it.
#[derive(Deserialize, TS)]
pub struct ReadTable {
    /// The record of the file.
    pub record: String,
    /// The file.
    pub object: String,
    /// What is said so far.
    pub choices: TableChoices,
}

/// What would be kept of it.
pub fn read(_app: &App, _input: ReadTable) -> Result<TableView, Error> {
    Err(Error::NotFound)
}

/// Keeps its results, as an import that can be taken back.
pub fn keep(_app: &Arc<App>, _input: ReadTable) -> Result<JobStarted, Error> {
    Err(Error::NotFound)
}
