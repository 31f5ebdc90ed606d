//! Kinds of results over time: points, what may be joined, and numbers in another unit when somebody asked for one.

use super::sorted::{self, Sorted, Value};
use crate::records;
use crate::view::{FactSourceView, MarkView, MeasureView, PointView, SeriesLine};
use record::analyte::{self, Analyte};
use record::series::{Point, lines};
use record::unit::canonical;
use record::{Line, Mark, ObjectId, PersonId, Range, measure};
use std::collections::{HashMap, HashSet};
use vault::{Error, Reader};

/// The kinds that have values, in the order of their keys.
pub(super) fn show(
    r: &Reader<'_>,
    person: PersonId,
    keys: &[&str],
    unit: Option<&str>,
) -> Result<Vec<MeasureView>, Error> {
    let mut sorted = sorted::of(r, person, Some(&keys.iter().copied().collect()))?;
    let mut files = Files { r, person, shown: HashMap::new() };
    let mut views = Vec::new();
    let mut seen = HashSet::new();
    for key in keys.iter().filter(|key| seen.insert(**key)) {
        if let Some(of) = sorted.remove(*key) {
            views.push(view(&mut files, key, of, unit)?);
        }
    }
    Ok(views)
}

fn view(files: &mut Files<'_>, key: &str, of: Sorted, unit: Option<&str>) -> Result<MeasureView, Error> {
    let analyte = measure::analyte_of(key);
    let units = analyte.map(|analyte| units(analyte, &of.values)).unwrap_or_default();
    // What cannot be shown in the unit is shown as it was measured.
    let asked = analyte.zip(unit.filter(|unit| units.iter().any(|known| known == unit)));
    // What doctors said about numbers that are closed stays closed with them.
    let marks = if of.values.is_empty() { Vec::new() } else { files.r.marks(files.person, key)? };
    let mut points = Vec::new();
    for value in &of.values {
        points.push(point(files, value, asked)?);
    }
    Ok(MeasureView {
        key: key.to_owned(),
        name: of.name,
        lines: series(&of.values, &points, asked.map(|(_, unit)| unit)),
        points,
        units,
        shown_in: asked.map(|(_, unit)| unit.to_owned()),
        marks: marks.iter().map(|mark| mark_view(mark, asked)).collect(),
        closed: of.closed,
    })
}

/// The analyte and the unit that somebody asked for.
type Asked<'a> = Option<(&'a Analyte, &'a str)>;

/// Units that would change the unit of some value.
fn units(analyte: &Analyte, values: &[Value]) -> Vec<String> {
    let measured: HashSet<&str> = values
        .iter()
        .filter(|value| value.measured.number().is_some())
        .filter_map(|value| value.measured.unit.as_ref().map(Line::as_str))
        .collect();
    let changes = |unit: &&str| {
        measured
            .iter()
            .any(|from| canonical(from) != canonical(unit) && analyte::convert(analyte, 1.0, from, unit).is_some())
    };
    analyte.units().filter(changes).map(str::to_owned).collect()
}

fn point(files: &mut Files<'_>, value: &Value, asked: Asked<'_>) -> Result<PointView, Error> {
    let measured = &value.measured;
    let other = |number: Option<f64>| converted(number, measured.unit.as_ref(), asked);
    let range = measured.range.as_ref();
    Ok(PointView {
        entry: value.row.id.to_string(),
        when: value.row.when.map(|when| when.to_string()),
        value: records::measured(measured),
        converted: other(measured.number()),
        converted_low: other(range.and_then(Range::low)),
        converted_high: other(range.and_then(Range::high)),
        unit_key: match asked {
            Some((_, to)) if other(measured.number()).is_some() => Some(canonical(to)),
            _ => measured.unit.as_ref().map(|unit| canonical(unit.as_str())),
        },
        source: files.source(value)?,
        left_out: value.row.left_out,
    })
}

/// A number in the unit that was asked for, if that is another one than its own.
fn converted(number: Option<f64>, from: Option<&Line>, asked: Asked<'_>) -> Option<f64> {
    let ((analyte, to), from) = (asked?, from?.as_str());
    if canonical(from) == canonical(to) {
        return None;
    }
    analyte::convert(analyte, number?, from, to).map(short)
}

/// Four figures: more would say more than was measured.
fn short(number: f64) -> f64 {
    if number == 0.0 {
        return number;
    }
    format!("{number:.3e}").parse().unwrap_or(number)
}

fn series(values: &[Value], points: &[PointView], shown_in: Option<&str>) -> Vec<SeriesLine> {
    let words = |line: &Option<Line>| line.as_ref().map(|line| line.as_str().to_owned());
    let unit_of = |value: &Value, point: &PointView| {
        if point.converted.is_some() { shown_in.map(str::to_owned) } else { words(&value.measured.unit) }
    };
    let units: Vec<Option<String>> = values.iter().zip(points).map(|(value, point)| unit_of(value, point)).collect();
    let joined: Vec<Point<'_>> = values
        .iter()
        .zip(&units)
        .map(|(value, unit)| Point {
            when: value.row.when,
            number: value.measured.number(),
            is_bound: value.measured.comparator.is_some(),
            unit: unit.as_deref(),
            lab: value.measured.lab.as_ref().map(Line::as_str),
            method: value.measured.method.as_ref().map(Line::as_str),
        })
        .collect();
    let said = |places: Vec<usize>| {
        let last = places.last().copied().unwrap_or_default();
        let value = values.get(last).map(|value| &value.measured);
        SeriesLine {
            unit: units.get(last).cloned().flatten(),
            unit_key: points.get(last).and_then(|point| point.unit_key.clone()),
            lab: value.and_then(|value| words(&value.lab)),
            method: value.and_then(|value| words(&value.method)),
            points: places,
        }
    };
    lines(&joined).into_iter().map(said).collect()
}

fn mark_view(mark: &Mark, asked: Asked<'_>) -> MarkView {
    let words = |line: &Line| line.as_str().to_owned();
    let same =
        asked.is_some_and(|(_, to)| mark.unit.as_ref().is_some_and(|unit| canonical(unit.as_str()) == canonical(to)));
    let converted = if same { Some(mark.number) } else { converted(Some(mark.number), mark.unit.as_ref(), asked) };
    let unit = mark.unit.as_ref().map(|unit| canonical(unit.as_str()));
    MarkView {
        unit_key: asked.filter(|_| converted.is_some()).map(|(_, to)| canonical(to)).or(unit),
        id: mark.id.to_string(),
        number: mark.number,
        unit: mark.unit.as_ref().map(words),
        words: words(&mark.words),
        by: words(&mark.by),
        when: mark.when.to_string(),
        converted,
    }
}

/// Files that results were read from, and whether each may be shown.
struct Files<'a> {
    r: &'a Reader<'a>,
    person: PersonId,
    shown: HashMap<ObjectId, bool>,
}

impl Files<'_> {
    fn source(&mut self, value: &Value) -> Result<Option<FactSourceView>, Error> {
        let Some((object, page)) = value.row.source else { return Ok(None) };
        let shown = match self.shown.get(&object) {
            Some(shown) => *shown,
            None => {
                // What was read from the same file and is closed stays closed.
                let shown = self.r.object(object)?.is_some() && !self.r.holds_closed(self.person, object)?;
                self.shown.insert(object, shown);
                shown
            }
        };
        Ok(shown.then(|| FactSourceView {
            record: value.row.id.to_string(),
            object: Some(object.to_string()),
            page,
            title: value.row.title.as_str().to_owned(),
        }))
    }
}
