//! Results sorted by what they measure.

use crate::records;
use crate::view::{MeasureLine, MeasureList};
use record::{EntryKind, Measured, PersonId, measure};
use std::collections::{HashMap, HashSet};
use vault::{Error, Reader, ResultKind, ResultRow};

/// A value with the record it stands in.
pub(super) struct Value {
    /// The record; its values are not looked at.
    pub(super) row: ResultRow,
    /// The value.
    pub(super) measured: Measured,
}

/// One kind of result with its values.
#[derive(Default)]
pub(super) struct Sorted {
    /// Those that may be shown, the earliest first; those without a day last.
    pub(super) values: Vec<Value>,
    /// How many were not opened.
    pub(super) closed: u64,
    /// What the last one is called.
    pub(super) name: String,
}

/// All kinds of a person's results, those measured last first. What was not opened is only counted; nothing names it.
pub(super) fn list(r: &Reader<'_>, person: PersonId) -> Result<MeasureList, Error> {
    let mut lines: HashMap<String, MeasureLine> = HashMap::new();
    let kinds = r.result_kinds(person)?;
    let closed = kinds.iter().map(|kind| kind.closed).sum();
    for kind in kinds.iter().filter(|kind| kind.count > 0) {
        if kind.has_parts {
            for row in r.results_of(person, kind)?.iter().filter(|row| !row.closed) {
                for value in &row.measured {
                    add(&mut lines, kind, row, value, (1, 0));
                }
            }
        } else if let Some(last) = kind.last.map(|last| r.result(last)).transpose()?.flatten()
            && let Some(value) = last.measured.first()
        {
            add(&mut lines, kind, &last, value, (kind.count, kind.closed));
        }
    }
    let mut lines: Vec<MeasureLine> = lines.into_iter().map(|(key, line)| MeasureLine { key, ..line }).collect();
    lines.sort_by(|one, other| day(other).cmp(&day(one)).then_with(|| one.name.cmp(&other.name)));
    Ok(MeasureList { lines, closed })
}

/// `count`: how many may be shown, and how many were not opened.
fn add(
    lines: &mut HashMap<String, MeasureLine>,
    kind: &ResultKind,
    row: &ResultRow,
    value: &Measured,
    (count, closed): (u64, u64),
) {
    let key = key(kind, value);
    let line = MeasureLine {
        key: String::new(),
        name: name(&row.title, value),
        kind: kind.kind.into(),
        count,
        closed,
        last: Some(records::measured(value)),
        when: row.when.map(|when| when.to_string()),
    };
    match lines.get_mut(&key) {
        None => drop(lines.insert(key, line)),
        Some(known) => {
            let (count, closed) = (known.count + count, known.closed + closed);
            if day(&line) >= day(known) {
                *known = line;
            }
            (known.count, known.closed) = (count, closed);
        }
    }
}

/// For sorting: without "about".
fn day(line: &MeasureLine) -> Option<&str> {
    line.when.as_deref().map(|when| when.trim_start_matches('~'))
}

/// Values of some kinds; `None`: of all.
pub(super) fn of(
    r: &Reader<'_>,
    person: PersonId,
    keys: Option<&HashSet<&str>>,
) -> Result<HashMap<String, Sorted>, Error> {
    let mut sorted: HashMap<String, Sorted> = HashMap::new();
    for kind in r.result_kinds(person)?.iter().filter(|kind| may_have(kind, keys)) {
        for row in r.results_of(person, kind)? {
            for measured in &row.measured {
                let key = key(kind, measured);
                if keys.is_some_and(|keys| !keys.contains(key.as_str())) {
                    continue;
                }
                let of = sorted.entry(key).or_default();
                if row.closed {
                    of.closed += 1;
                } else {
                    let row = ResultRow { measured: Vec::new(), ..row.clone() };
                    of.values.push(Value { row, measured: measured.clone() });
                }
            }
        }
    }
    for of in sorted.values_mut() {
        let sort = |value: &Value| value.row.when.map_or((1, 0), |when| (0, when.sort_key()));
        of.values.sort_by_key(|value| (sort(value), value.row.id.to_bytes()));
        let last = of.values.iter().rev().find(|value| value.row.when.is_some()).or(of.values.last());
        of.name = last.map(|last| name(&last.row.title, &last.measured)).unwrap_or_default();
    }
    Ok(sorted)
}

/// Whether a kind may have values of these keys, without looking at them.
fn may_have(kind: &ResultKind, keys: Option<&HashSet<&str>>) -> bool {
    let Some(keys) = keys else { return true };
    if !kind.has_parts {
        return keys.contains(measure::key(kind.kind, kind.title.as_str(), None, &kind.codes).as_str());
    }
    // A part may be any analyte, or stands behind the title. A vital sign is no analyte.
    let own = measure::key(kind.kind, kind.title.as_str(), None, &[]);
    let title = measure::key(kind.kind, kind.title.as_str(), Some("x"), &[]);
    let title = title.strip_suffix('x').unwrap_or(&title);
    let analytes = kind.kind != EntryKind::VitalSign && keys.iter().any(|key| key.starts_with("a:"));
    let code = measure::key(kind.kind, kind.title.as_str(), None, &kind.codes);
    analytes || keys.iter().any(|key| *key == own || *key == code || key.starts_with(title))
}

fn key(kind: &ResultKind, value: &Measured) -> String {
    key_of(kind.kind, kind.title.as_str(), &kind.codes, value)
}

/// The key of a value in a record.
pub(crate) fn key_of(kind: EntryKind, title: &str, codes: &[record::Code], value: &Measured) -> String {
    // A value that is called like its record is not a part of it.
    let part =
        value.name.as_ref().map(record::Line::as_str).filter(|name| record::folded(name) != record::folded(title));
    measure::key(kind, title, part, codes)
}

/// What a kind of result is called: the title of the record, and of a part its name behind it, unless the name says the title.
fn name(title: &record::Line, value: &Measured) -> String {
    let Some(part) = value.name.as_ref() else { return title.as_str().to_owned() };
    let (short, long) = (record::folded(title.as_str()), record::folded(part.as_str()));
    if long.contains(&short) || record::analyte::of(part.as_str(), &[]).is_some() {
        part.as_str().to_owned()
    } else {
        format!("{}: {}", title.as_str(), part.as_str())
    }
}
