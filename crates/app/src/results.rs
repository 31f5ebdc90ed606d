//! A table of results typed from paper.

use crate::questions::OfPerson;
use crate::view::{Decimal, Field, KnownResult, ResultRow, ResultsKept, Tag, ValueRead, WrittenValue};
use crate::written::values::typed;
use crate::{App, Error, words};
use record::written::{Number, number, value};
use record::{Entry, EntryId, EntryKind, Line, Measured, Person, PersonId, Pointer, Range, Source};
use serde::Deserialize;
use std::collections::HashSet;
use ts_rs::TS;
use vault::{Label, Reader};

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
    /// The page of it that they stand on, unless a row says another.
    pub page: Option<u32>,
    /// The decimal sign of the paper, where somebody said it.
    pub decimal: Option<Decimal>,
    /// The rows; empty ones are left out.
    pub rows: Vec<ResultRow>,
}

/// Rows that are looked through for names, the newest first: more would make the form wait.
const LOOKED: u32 = 5_000;
/// Names that are offered.
const OFFERED: usize = 500;

/// What is understood of values as they are typed, one for one.
pub fn read(app: &App, input: ReadValues) -> Result<Vec<ValueRead>, Error> {
    app.session()?;
    let decimal = input.decimal.map(Into::into);
    let read = input.values.iter().map(|words| {
        let said = value(words, decimal);
        let (number, either) = match said.number {
            Number::None => (None, None),
            Number::Is(number) => (Some(number), None),
            Number::Either { fraction, whole } => (None, Some((fraction, whole))),
        };
        ValueRead { number, unit: said.rest.map(str::to_owned), either }
    });
    Ok(read.collect())
}

/// Results that the person has, one a name, the last measured first: what is offered while typing.
pub fn known(app: &App, input: OfPerson) -> Result<Vec<KnownResult>, Error> {
    let person: PersonId = words::id(&input.person)?;
    let mut known = Vec::new();
    let mut names = HashSet::new();
    app.session()?.read(|r| {
        r.newest_results(person, LOOKED, &mut |row| {
            for value in &row.measured {
                let name = value.name.as_ref().unwrap_or(&row.title);
                if known.len() < OFFERED && names.insert(record::folded(name.as_str())) {
                    known.push(offered(name, value));
                }
            }
            known.len() < OFFERED
        })
    })?;
    Ok(known)
}

fn offered(name: &Line, value: &Measured) -> KnownResult {
    let words = |line: &Line| line.as_str().to_owned();
    // An end that a paper with decimal commas would read as thousands is not offered at all.
    let is_plain = |end: Option<f64>| end.is_none_or(|end| matches!(number(&end.to_string(), None), Number::Is(_)));
    let plain = |range: &&Range| is_plain(range.low()) && is_plain(range.high());
    let ends = |range: &Range| match (range.low(), range.high()) {
        (Some(low), Some(high)) => Some(format!("{low} - {high}")),
        (Some(low), None) => Some(format!(">= {low}")),
        (None, Some(high)) => Some(format!("<= {high}")),
        (None, None) => None,
    };
    KnownResult {
        name: words(name),
        unit: value.unit.as_ref().map(words),
        range: value
            .range
            .as_ref()
            .and_then(|range| range.text().map(words).or_else(|| ends(Some(range).filter(plain)?))),
        lab: value.lab.as_ref().map(words),
    }
}

/// Keeps a table, one record a row, in one step. Two rows that say the same are two records: nothing typed is dropped.
pub fn keep(app: &App, input: KeepResults) -> Result<ResultsKept, Error> {
    let person: PersonId = words::id(&input.person)?;
    let paper: Option<EntryId> = words::id_or_none(input.paper.as_deref())?;
    let when = words::date_or_none(input.when.as_deref())?;
    let lab = words::line_or_none(input.lab.as_deref(), Field::Lab)?;
    let decimal = input.decimal.map(Into::into);
    let mut entries = Vec::new();
    for row in &input.rows {
        let cells = [Some(&row.name), Some(&row.value), row.unit.as_ref(), row.range.as_ref(), row.flag.as_ref()];
        if cells.into_iter().flatten().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        let name = words::line(&row.name, Field::Name)?;
        let written = WrittenValue {
            name: None,
            value: row.value.clone(),
            unit: row.unit.clone(),
            range: row.range.clone(),
            flag: row.flag.clone(),
            lab: input.lab.clone(),
            method: None,
        };
        let value = typed(&written, decimal)?.ok_or(Error::TextEmpty(Field::Value))?.alone();
        let (ms, random) = app.id_parts()?;
        let page = row.page.or(input.page);
        let entry = Entry {
            when,
            place: lab.clone(),
            measured: vec![value],
            ..Entry::new(EntryId::new(ms, random), person, EntryKind::LabResult, name)
        };
        entries.push((entry, page));
    }
    if entries.is_empty() {
        return Err(Error::TextEmpty(Field::Value));
    }
    in_their_order(&mut entries);
    let ids = entries.iter().map(|(entry, _)| entry.id.to_string()).collect();
    let (_, step) = app.session()?.write(app, Label::ResultsWritten, &[Tag::Records], |w| {
        w.require::<Person>(person)?;
        let paper = paper.map(|paper| w.require::<Entry>(paper)).transpose()?;
        for (entry, page) in entries {
            let source = match &paper {
                Some(paper) => standing_on(w, paper, person, page)?,
                None => None,
            };
            w.put(&Entry { sources: source.iter().cloned().collect(), ..entry })?;
        }
        Ok(())
    })?;
    Ok(ResultsKept { ids, undo: step.to_string() })
}

/// The page of a paper as a source. A paper of several files counts its pages through all of them.
fn standing_on(
    r: &Reader<'_>,
    paper: &Entry,
    person: PersonId,
    page: Option<u32>,
) -> Result<Option<Source>, vault::Error> {
    if paper.person != person {
        return Err(vault::Error::NotFound);
    }
    let mut left = page.unwrap_or(1).max(1);
    let mut object = paper.objects.first().copied();
    for one in &paper.objects {
        let pages = r.object(*one)?.map_or(1, |file| file.pages.max(1));
        object = Some(*one);
        if left <= pages || paper.objects.len() == 1 {
            break;
        }
        left -= pages;
    }
    let of = paper.sources.iter().find(|source| source.object == object).or_else(|| paper.sources.first());
    let pointer = page.map_or(Pointer::Whole, |_| Pointer::Page { page: left });
    Ok(of.map(|source| Source { import: source.import, object: object.or(source.object), pointer }))
}

/// Results of one day stand in the list in the order of their ids, the last first: so that the paper's first row comes first, it gets the
/// greatest.
fn in_their_order(entries: &mut [(Entry, Option<u32>)]) {
    let mut ids: Vec<EntryId> = entries.iter().map(|(entry, _)| entry.id).collect();
    ids.sort_unstable_by_key(|id| std::cmp::Reverse(id.to_bytes()));
    for ((entry, _), id) in entries.iter_mut().zip(ids) {
        entry.id = id;
    }
}
