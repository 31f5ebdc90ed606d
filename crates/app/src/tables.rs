//! A table of results that was taken in as a file: looked at, decided on, then kept.

use crate::inside::{self, Kept};
use crate::view::{JobStarted, TableChoices, TableResult, TableView};
use crate::{App, Error, import};
use importers::{Ask, Fingerprint, FoundEntry, Frame};
use record::Line;
use serde::Deserialize;
use std::collections::HashSet;
use std::sync::Arc;
use ts_rs::TS;

/// Results that are shown before they are kept.
const SHOWN: usize = 50;
/// Results that are looked for among those that are here.
const LOOKED_FOR: usize = 200_000;

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
pub fn read(app: &App, input: ReadTable) -> Result<TableView, Error> {
    let kept = inside::kept(app, &input.record, &input.object)?;
    let choices = importers::TableChoices::from(input.choices);
    let (mut table, mut results, mut prints, mut total) = (None, Vec::new(), Vec::new(), 0);
    inside::read(app, &kept, Ask { table: Some(&choices), ..Ask::default() }, &mut |frame| match frame {
        Frame::Table(found) => table = Some(found),
        Frame::Entry(found) => {
            total += 1;
            prints.extend(found.fingerprint.filter(|_| prints.len() < LOOKED_FOR));
            if results.len() < SHOWN {
                results.push(result(&found));
            }
        }
        _ => {}
    })?;
    let table = table.ok_or(Error::Unreadable)?;
    let again = again(&kept, prints)?;
    let words = |line: Line| line.as_str().to_owned();
    let row = |row: Vec<Option<Line>>| row.into_iter().map(|cell| cell.map(words)).collect();
    Ok(TableView {
        header: table.header.into_iter().map(words).collect(),
        columns: table.columns.into_iter().map(Into::into).collect(),
        sample: table.sample.into_iter().map(row).collect(),
        rows: table.rows,
        dates: table.dates.map(Into::into),
        dates_undecided: table.dates_undecided,
        decimal: table.decimal.map(Into::into),
        numbers_undecided: table.numbers_undecided,
        results,
        total,
        again,
    })
}

fn result(found: &FoundEntry) -> TableResult {
    let words = |line: &Line| line.as_str().to_owned();
    let value = found.measured.first();
    TableResult {
        name: words(&found.title),
        when: found.when.map(|when| when.to_string()),
        value: value.map(|value| words(&value.original)).unwrap_or_default(),
        range: value.and_then(|value| value.range.as_ref()?.text().map(words)),
        flag: value.and_then(|value| value.flag.as_ref().map(words)),
    }
}

/// How many show in the records already, or stand in the table twice.
fn again(kept: &Kept, prints: Vec<Fingerprint>) -> Result<u64, Error> {
    kept.session.read(|r| {
        let (mut seen, mut again) = (HashSet::new(), 0);
        for Fingerprint(print) in prints {
            again += u64::from(!seen.insert(print) || r.shows_print(kept.entry.person, print)?);
        }
        Ok(again)
    })
}

/// Keeps its results, as an import that can be taken back.
pub fn keep(app: &Arc<App>, input: ReadTable) -> Result<JobStarted, Error> {
    let kept = inside::kept(app, &input.record, &input.object)?;
    import::keep_table(app, kept, input.choices.into())
}
