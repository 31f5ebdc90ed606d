//! The drawing above a table of results: the lab's own range as a band, values as dots, what a doctor named as a mark. Values of which
//! the unit, the lab, the method or the lab's own range is another one are not on it.

use super::{ResultRow, ResultsMark, ResultsMeasure, range};
use crate::text::for_one_line;
use crate::typeset::number as as_text;
use crate::words::Words;
use crate::{Error, dates};
use record::PartialDate;
use serde::Serialize;

/// Drawings of one kind of result: more would take the place of the values.
const DRAWINGS_MOST: usize = 2;
/// Dots on a drawing, the last ones.
const DOTS_MOST: usize = 24;
/// Marks on a drawing.
const MARKS_MOST: usize = 3;
/// Air at either end of the line, as a share of what is drawn.
const AIR: f64 = 0.08;

/// What the template reads of it. Places are shares of the width of the line, from 0 to 1.
#[derive(Serialize)]
pub(super) struct Drawing {
    /// What a reader hears instead.
    alt: String,
    /// Which lab, unit and method, where there is more than one drawing.
    of: String,
    /// Where the band begins and ends; empty without a range.
    band: Vec<Place>,
    /// The ends of the range, with their numbers.
    ends: Vec<Place>,
    /// All values but the last.
    dots: Vec<Place>,
    /// The last value.
    last: Place,
    /// What doctors named.
    marks: Vec<Place>,
    /// The words beside the drawing of a dot, a ring, a band.
    legend_last: String,
    legend_dots: String,
    legend_band: String,
}

#[derive(Serialize)]
struct Place {
    #[serde(serialize_with = "as_text")]
    at: f64,
    text: String,
}

/// A value that can be drawn.
#[derive(Clone, Copy)]
struct Point<'a> {
    row: &'a ResultRow,
    when: PartialDate,
    number: f64,
}

/// A drawing for each group of values that can be compared, those measured last first.
pub(super) fn drawings(words: &Words, measure: &ResultsMeasure) -> Result<Vec<Drawing>, Error> {
    let mut groups: Vec<Vec<Point<'_>>> = measure.lines.iter().map(|line| points(measure, line)).collect();
    groups.retain(|points| {
        points.last().is_some_and(|last| points.len() > 1 || last.row.low.or(last.row.high).is_some())
    });
    groups.sort_by_key(|points| std::cmp::Reverse(points.last().map_or(0, |last| last.when.sort_key())));
    let several = groups.len() > 1;
    groups.truncate(DRAWINGS_MOST);
    groups.iter().filter_map(|points| drawing(words, points, &measure.marks, several).transpose()).collect()
}

/// The values of a line that have a day and a number, the earliest first, as far back as the lab's own range is the same.
fn points<'a>(measure: &'a ResultsMeasure, line: &[usize]) -> Vec<Point<'a>> {
    let rows = line.iter().filter_map(|index| measure.rows.get(*index));
    let mut points: Vec<Point<'_>> = rows
        .filter_map(|row| Some(Point { row, when: row.when?, number: row.number.filter(|number| number.is_finite())? }))
        .collect();
    points.sort_by_key(|point| point.when.sort_key());
    if let Some(last) = points.last().copied() {
        points.retain(|point| point.row.low == last.row.low && point.row.high == last.row.high);
    }
    points.split_off(points.len().saturating_sub(DOTS_MOST))
}

fn drawing(
    words: &Words,
    points: &[Point<'_>],
    marks: &[ResultsMark],
    several: bool,
) -> Result<Option<Drawing>, Error> {
    let Some((last, earlier)) = points.split_last() else { return Ok(None) };
    let mut marks: Vec<f64> = marks
        .iter()
        .filter(|mark| mark.unit == last.row.unit && mark.number.is_finite())
        .map(|mark| mark.number)
        .collect();
    marks.dedup();
    marks.truncate(MARKS_MOST);
    let ends: Vec<f64> = [last.row.low, last.row.high].into_iter().flatten().filter(|end| end.is_finite()).collect();
    let axis =
        Axis::over(points.iter().map(|point| point.number).chain(ends.iter().copied()).chain(marks.iter().copied()));
    let place = |at: f64, text: String| Place { at: axis.share(at), text };
    let named = |at: f64| place(at, number(words, at));
    let range = range(words, last.row)?;
    let band = match (last.row.low, last.row.high) {
        (None, None) => vec![],
        (low, high) => vec![
            Place { at: low.map_or(0.0, |low| axis.share(low)), text: String::new() },
            Place { at: high.map_or(1.0, |high| axis.share(high)), text: String::new() },
        ],
    };
    let when = dates::partial_in_words(words, last.when)?;
    let value = with_unit(last.row);
    let legend_last = words.tell("results-sheet-last", &[("value", &value), ("date", &when)])?;
    let legend_band =
        if band.is_empty() { String::new() } else { words.tell("results-sheet-own-range", &[("range", &range)])? };
    let legend_dots =
        if earlier.is_empty() { String::new() } else { words.count("results-sheet-before", earlier.len())? };
    let of = [&last.row.lab, &last.row.method].map(|part| for_one_line(part));
    let of = of.iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join(", ");
    Ok(Some(Drawing {
        alt: alt(words, points, &[&legend_band, &legend_last])?,
        of: if several { of } else { String::new() },
        band,
        ends: ends.into_iter().map(named).collect(),
        dots: earlier.iter().map(|point| place(point.number, String::new())).collect(),
        last: place(last.number, for_one_line(&last.row.value)),
        marks: marks.into_iter().map(named).collect(),
        legend_last,
        legend_dots,
        legend_band,
    }))
}

/// What a reader hears: the range, the last value, and the earlier ones with their days.
fn alt(words: &Words, points: &[Point<'_>], said: &[&str]) -> Result<String, Error> {
    let mut all = vec![words.say("results-sheet-drawing")?];
    all.extend(said.iter().filter(|text| !text.is_empty()).map(|text| format!("{text}.")));
    if let Some((_, earlier)) = points.split_last().filter(|(_, earlier)| !earlier.is_empty()) {
        let told = earlier
            .iter()
            .map(|point| Ok(format!("{}, {}", with_unit(point.row), dates::partial_in_words(words, point.when)?)));
        let told = told.collect::<Result<Vec<_>, Error>>()?.join("; ");
        all.push(words.tell("results-sheet-drawing-before", &[("values", &told)])?);
    }
    Ok(all.join(" "))
}

fn with_unit(row: &ResultRow) -> String {
    let (value, unit) = (for_one_line(&row.value), for_one_line(&row.unit));
    if value.ends_with(&unit) { value } else { format!("{value}\u{a0}{unit}") }
}

/// A number with the decimal sign of the language.
pub(super) fn number(words: &Words, number: f64) -> String {
    let plain = number.to_string();
    if words.tag == "fr" { plain.replace('.', ",") } else { plain }
}

/// From the smallest to the largest that is drawn, with air at both ends; from 0 where that is near.
struct Axis {
    from: f64,
    to: f64,
}

impl Axis {
    fn over(numbers: impl Iterator<Item = f64>) -> Self {
        let (mut from, mut to) = (f64::INFINITY, f64::NEG_INFINITY);
        for number in numbers {
            from = from.min(number);
            to = to.max(number);
        }
        let span = if to > from { to - from } else { to.abs().max(1.0) };
        let near_zero = from >= 0.0 && from <= span;
        let from = if near_zero { 0.0 } else { from - AIR * span };
        Self { from, to: to + AIR * span }
    }

    fn share(&self, at: f64) -> f64 {
        let share = (at - self.from) / (self.to - self.from);
        // Numbers so far apart that their difference is none.
        if share.is_finite() { share.clamp(0.0, 1.0) } else { 0.5 }
    }
}
