//! The rows of a table as results.

use super::cells::{Cells, Record};
use super::columns::Plan;
use super::survey::{Survey, is_loinc, is_unit};
use super::{Column, MOST_ROWS, dates};
use crate::frame::{Fingerprint, FoundEntry, Frame, ProblemCode};
use crate::print;
use crate::reader::Sink;
use record::written::{self, Number};
use record::{Code, EntryKind, Line, Measured, Pointer, Range, Text};
use std::collections::HashMap;
use std::io;

/// The most problems that are listed of a table: nobody reads more.
const MOST_PROBLEMS: u32 = 1_000;

/// Bytes of results that any table may give, and how many for each of its own: what stands once in a row with many values would be
/// said with each of them.
const MOST_SAID: (u64, u64) = (256 << 20, 8);

/// Bytes of a result beside its words.
const RESULT: usize = 600;

/// Says each row of a table of `len` bytes.
pub(super) fn say(cells: &mut Cells<'_>, len: u64, survey: &Survey, plan: &Plan, out: &mut dyn Sink) -> io::Result<()> {
    for _ in 0..survey.before {
        cells.next()?;
    }
    let left = MOST_SAID.0.saturating_add(len.saturating_mul(MOST_SAID.1));
    let mut rows = Rows { survey, plan, out, problems: 0, left, seen: HashMap::new() };
    for row in 1..=MOST_ROWS {
        let Some(record) = cells.next()? else { break };
        if rows.left == 0 {
            return rows.out.problem(&format!("row[{row}]"), ProblemCode::TextCut);
        }
        rows.row(&record, row)?;
    }
    Ok(())
}

struct Rows<'a> {
    survey: &'a Survey,
    plan: &'a Plan,
    out: &'a mut dyn Sink,
    problems: u32,
    /// Bytes that may still be said.
    left: u64,
    /// How often each result was said, by its fingerprint.
    seen: HashMap<Fingerprint, u32>,
}

/// What a cell of values says.
struct Value<'a> {
    /// With its unit, as written.
    original: String,
    number: Option<f64>,
    comparator: Option<record::Comparator>,
    unit: &'a str,
    flag: &'a str,
}

impl Rows<'_> {
    fn problem(&mut self, at: &str, code: ProblemCode) -> io::Result<()> {
        self.problems += 1;
        if self.problems <= MOST_PROBLEMS { self.out.problem(at, code) } else { Ok(()) }
    }

    fn row(&mut self, record: &Record, row: u32) -> io::Result<()> {
        let at = format!("row[{row}]");
        let extra = record.cells.iter().skip(self.survey.width).any(|cell| !cell.is_empty());
        if record.width < self.survey.width || extra || record.width > record.cells.len() {
            self.problem(&at, ProblemCode::UnevenRow)?;
        }
        if record.is_cut {
            self.problem(&at, ProblemCode::TextCut)?;
        }
        let plan = self.plan;
        let (mut said, several) = (false, plan.values.len() > 1);
        for column in plan.values.iter().copied() {
            // Empty cells of a table with several columns of values say nothing.
            if several && record.get(column).is_empty() {
                continue;
            }
            let at = if several { format!("{at}.column[{}]", column + 1) } else { at.clone() };
            self.result(record, column, several, &at)?;
            said = true;
        }
        if !said {
            self.problem(&at, ProblemCode::BadEntry)?;
        }
        Ok(())
    }

    fn result(&mut self, record: &Record, column: usize, several: bool, at: &str) -> io::Result<()> {
        let heading = self.survey.headings.get(column).map_or("", String::as_str);
        let heading_date = dates::written(heading);
        let (own_name, own_unit) = name_and_unit(heading);
        let is_other_test = several && heading_date.is_none() && !own_name.is_empty();
        // A range, unit or code beside values of several tests belongs to none of them; a flag beside several values to none.
        let is_shared = |kind: Column| match kind {
            Column::Flag => !several,
            Column::Range | Column::Low | Column::High | Column::Code | Column::Unit => !is_other_test,
            _ => true,
        };
        let cell =
            |kind: Column| self.plan.column(kind).filter(|_| is_shared(kind)).map_or("", |column| record.get(column));
        let date_cell = cell(Column::Date);
        let day = if heading_date.is_some() { heading } else { date_cell };
        let written = heading_date.or_else(|| dates::written(date_cell));
        let when = written.and_then(|written| dates::date(written, self.plan.order));
        if when.is_none() && !date_cell.is_empty() && !(written.is_some() && self.plan.dates_undecided) {
            self.problem(at, ProblemCode::BadDate)?;
        }
        let name = match cell(Column::Name) {
            "" if is_other_test => own_name.to_owned(),
            name if is_other_test => format!("{name} – {own_name}"),
            "" => cell(Column::Code).to_owned(),
            name => name.to_owned(),
        };
        let title = match Line::cut(&name) {
            Some(title) => title,
            None => {
                self.problem(at, ProblemCode::NoTitle)?;
                let Some(dash) = Line::cut("–") else { return Ok(()) };
                dash
            }
        };
        let unit_cell = if is_other_test { own_unit } else { cell(Column::Unit) };
        let (value, is_undecided) = self.value(record.get(column), unit_cell);
        if is_undecided {
            self.problem(at, ProblemCode::NumberUndecided)?;
        }
        let Some(path) = Line::cut(at) else { return Ok(()) };
        let fingerprint = self.fingerprint(&title, day, &value);
        let mut entry = FoundEntry::new(EntryKind::LabResult, title, Pointer::Path { path });
        entry.when = when;
        entry.text = Text::cut(cell(Column::Note));
        entry.fingerprint = Some(fingerprint);
        let code = cell(Column::Code);
        if is_loinc(code)
            && let (Some(system), Some(code)) = (Line::cut("http://loinc.org"), Line::cut(code))
        {
            entry.codes.push(Code { system, code, display: None });
        }
        let flag = if value.flag.is_empty() { cell(Column::Flag) } else { value.flag };
        // The words are kept whatever becomes of the number.
        if let Some(mut measured) =
            Line::cut(&value.original).and_then(|original| Measured::new(original, value.number).ok())
        {
            measured.comparator = value.comparator;
            measured.unit = Line::cut(value.unit);
            measured.range = self.range(cell(Column::Range), cell(Column::Low), cell(Column::High), value.unit);
            measured.flag = Line::cut(flag);
            measured.lab = Line::cut(cell(Column::Lab));
            entry.measured.push(measured);
        }
        let shared = [Column::Note, Column::Range, Column::Low, Column::High, Column::Flag, Column::Lab, Column::Unit];
        let words = shared.iter().map(|kind| cell(*kind).len()).sum::<usize>() + name.len() + value.original.len();
        self.left = self.left.saturating_sub((RESULT + words * 2) as u64);
        self.out.put(Frame::Entry(Box::new(entry)))
    }

    /// What a result says, as it is written: two days that cannot be told are two days. Rows of one file that say the same are so
    /// many results; in another file they are the same again.
    fn fingerprint(&mut self, title: &Line, day: &str, value: &Value<'_>) -> Fingerprint {
        let words = [title.as_str(), day, &value.original, value.unit];
        let first = print::of("second-chair table 2", &words);
        let count = self.seen.entry(first).or_insert(0);
        *count += 1;
        if *count == 1 {
            return first;
        }
        let [title, day, original, unit] = words;
        print::of("second-chair table 2", &[title, day, original, unit, &count.to_string()])
    }

    fn range(&self, both: &str, low: &str, high: &str, unit: &str) -> Option<Range> {
        let decimal = self.plan.decimal;
        match Line::cut(both) {
            Some(words) => written::range_in(&words, Some(unit), decimal),
            None => written::range_between(low, high, Some(unit), decimal),
        }
    }

    /// What a cell of values says, and whether its number may be read in two ways.
    fn value<'a>(&self, cell: &'a str, unit: &'a str) -> (Value<'a>, bool) {
        let read = written::value(cell, self.plan.decimal);
        let rest = read.rest.unwrap_or("");
        let with_unit =
            |unit: &str| if unit.is_empty() || cell.is_empty() { cell.to_owned() } else { format!("{cell} {unit}") };
        // "negative" has no unit, whatever stands beside it; "1:160" may have one.
        let has_figures = cell.contains(|c: char| c.is_ascii_digit());
        let in_words = if has_figures { with_unit(unit) } else { cell.to_owned() };
        let words = Value { original: in_words, number: None, comparator: None, unit, flag: "" };
        let number = match read.number {
            Number::None => return (words, false),
            Number::Is(number) => Some(number),
            Number::Either { .. } => None,
        };
        // A letter after the number is a flag where the unit has its own cell; else it may be a litre.
        let is_flag = matches!(rest, "*" | "**" | "↑" | "↓" | "(H)" | "(L)" | "H" | "HH" | "LL")
            || matches!(rest, "L" | "A" | "N") && !unit.is_empty();
        let (flag, own) = if is_flag { (rest, "") } else { ("", rest) };
        // Another unit than that of its cell, a part of it ("x10^9" beside "/L"), or a tale: nobody knows what the number is of.
        let is_unit = own.chars().count() <= 24 && own.split(' ').count() <= 3;
        if !is_unit || !own.is_empty() && !unit.is_empty() && !written::same_unit(own, unit) {
            return (words, false);
        }
        let original = if own.is_empty() { with_unit(unit) } else { cell.to_owned() };
        let value = Value {
            original,
            number,
            comparator: read.comparator,
            unit: if own.is_empty() { unit } else { own },
            flag,
        };
        (value, number.is_none())
    }
}

/// "Haemoglobin (g/L)" is a name and a unit.
fn name_and_unit(heading: &str) -> (&str, &str) {
    let parted = heading.strip_suffix([')', ']']).and_then(|heading| heading.rsplit_once(['(', '[']));
    match parted {
        Some((name, unit)) if is_unit(unit) && !name.trim().is_empty() => (name.trim(), unit),
        _ => (heading, ""),
    }
}
