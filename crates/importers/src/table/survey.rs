//! What a first look at all of a table tells of it.

use super::cells::{Cells, MOST_COLUMNS, Record};
use super::{MOST_ROWS, dates, heading};
use record::Line;
use record::written::{self, Decimal, Number};
use std::io;

/// How many rows are looked at for the headings.
const BEGINNING: usize = 60;

/// How many rows are shown.
const SAMPLE: usize = 20;

/// A table as a whole.
pub(super) struct Survey {
    /// The headings; empty when it has none.
    pub(super) headings: Vec<String>,
    /// Rows up to the first that counts.
    pub(super) before: usize,
    /// Cells of a row.
    pub(super) width: usize,
    pub(super) rows: u32,
    /// Whether there are more.
    pub(super) is_cut: bool,
    pub(super) columns: Vec<Evidence>,
    first: Vec<Record>,
}

/// What the cells of a column tell.
#[derive(Clone, Copy, Default)]
pub(super) struct Evidence {
    pub(super) filled: u32,
    pub(super) dates: u32,
    pub(super) numbers: u32,
    pub(super) codes: u32,
    pub(super) units: u32,
    pub(super) order: dates::Evidence,
    pub(super) signs: Signs,
}

/// How the numbers of a column are written.
#[derive(Clone, Copy, Default)]
pub(super) struct Signs {
    pub(super) points: u32,
    pub(super) commas: u32,
    pub(super) either: u32,
}

impl Survey {
    pub(super) fn of(cells: &mut Cells<'_>) -> io::Result<Self> {
        let mut beginning = Vec::new();
        while beginning.len() < BEGINNING
            && let Some(record) = cells.next()?
        {
            beginning.push(record);
        }
        let width = usual_width(&beginning);
        let head = head(&beginning, width);
        let before = head
            .map_or_else(|| beginning.iter().position(|record| record.width == width).unwrap_or(0), |head| head + 1);
        let headings = head.and_then(|head| beginning.get(head)).map(|record| record.cells.clone()).unwrap_or_default();
        let width = if headings.is_empty() { width } else { headings.len() }.min(MOST_COLUMNS);
        let mut survey = Self {
            headings,
            before,
            width,
            rows: 0,
            is_cut: false,
            columns: vec![Evidence::default(); width],
            first: Vec::new(),
        };
        for record in beginning.into_iter().skip(before) {
            survey.see(&record);
            if survey.first.len() < SAMPLE {
                survey.first.push(record);
            }
        }
        while let Some(record) = cells.next()? {
            if survey.rows == MOST_ROWS {
                survey.is_cut = true;
                break;
            }
            survey.see(&record);
        }
        Ok(survey)
    }

    fn see(&mut self, record: &Record) {
        self.rows += 1;
        for (column, cell) in self.columns.iter_mut().zip(&record.cells).filter(|(_, cell)| !cell.is_empty()) {
            column.see(cell);
        }
    }

    /// The headings as they are shown.
    pub(super) fn header(&self) -> Vec<Line> {
        let heading =
            |at: usize| self.headings.get(at).and_then(|heading| Line::cut(heading)).or_else(|| Line::cut("–"));
        (0..self.width).filter_map(heading).collect()
    }

    /// The first rows as they are shown.
    pub(super) fn sample(&self) -> Vec<Vec<Option<Line>>> {
        self.first.iter().map(|record| record.cells.iter().map(|cell| Line::cut(cell)).collect()).collect()
    }
}

impl Evidence {
    fn see(&mut self, cell: &str) {
        self.filled += 1;
        if let Some(written) = dates::written(cell) {
            self.dates += 1;
            self.order.see(written);
        }
        self.codes += u32::from(is_loinc(cell));
        self.units += u32::from(is_unit(cell));
        if is_range(cell) {
            self.signs.see(cell);
        }
        // A word that begins with a figure is none.
        let read = written::value(cell, None);
        if read.number != Number::None && read.rest.is_none_or(|rest| rest.chars().count() < 24) {
            self.numbers += 1;
            self.signs.see(cell);
        }
    }

    /// Whether so many in ten of the filled cells are of a kind.
    pub(super) fn mostly(&self, kind: u32, in_ten: u32) -> bool {
        self.filled > 0 && u64::from(kind) * 10 >= u64::from(self.filled) * u64::from(in_ten)
    }
}

impl Signs {
    /// Which sign the first number of a cell has before its decimals.
    fn see(&mut self, cell: &str) {
        let from = cell.find(|c: char| c.is_ascii_digit()).unwrap_or(0);
        let number = cell.get(from..).unwrap_or_default();
        let end = number.find(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | ','))).unwrap_or(number.len());
        let number = number.get(..end).unwrap_or_default().trim_end_matches(['.', ',']);
        let (points, commas) = (number.matches('.').count(), number.matches(',').count());
        match written::number(number, None) {
            Number::Either { .. } => self.either += 1,
            Number::None => {}
            Number::Is(_) => match (points, commas) {
                (0, 0) => {}
                // Of two signs, the last parts the decimals; one that stands twice parts thousands.
                (1.., 1..) if number.rfind('.') > number.rfind(',') => self.points += 1,
                (1, 0) | (0, 2..) => self.points += 1,
                _ => self.commas += 1,
            },
        }
    }

    pub(super) fn add(&mut self, other: Self) {
        self.points += other.points;
        self.commas += other.commas;
        self.either += other.either;
    }

    /// The decimal sign of the table, and whether numbers are left that nobody can read without being told.
    pub(super) fn decimal(self) -> (Option<Decimal>, bool) {
        match (self.points, self.commas) {
            (1.., 0) => (Some(Decimal::Point), false),
            (0, 1..) => (Some(Decimal::Comma), false),
            _ => (None, self.either > 0),
        }
    }
}

/// A code of LOINC, by its form: digits, a hyphen, and the digit that checks them (modulus 10).
pub(super) fn is_loinc(cell: &str) -> bool {
    let digits =
        |text: &str, most: usize| (1..=most).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    let Some((number, check)) = cell.split_once('-').filter(|(number, check)| digits(number, 6) && digits(check, 1))
    else {
        return false;
    };
    let sum: u32 = number
        .bytes()
        .rev()
        .map(|byte| u32::from(byte - b'0'))
        .enumerate()
        .map(|(at, digit)| if at % 2 == 0 { digit * 2 / 10 + digit * 2 % 10 } else { digit })
        .sum();
    check.parse() == Ok((10 - sum % 10) % 10)
}

/// Whether a cell looks like a unit.
pub(super) fn is_unit(cell: &str) -> bool {
    let known = ["%", "g", "mg", "kg", "l", "ml", "cm", "mm", "fl", "pg", "u", "iu", "cel", "s", "sec", "mmhg", "bpm"];
    let folded = cell.to_lowercase();
    (cell.contains('/')
        && cell.chars().count() < 16
        && !cell.contains(' ')
        && cell.chars().any(char::is_alphabetic)
        && dates::written(cell).is_none())
        || known.contains(&folded.as_str())
}

/// Whether a cell is a range with numbers, for telling what a column is.
pub(super) fn is_range(cell: &str) -> bool {
    // Most cells are none: they are not looked at twice.
    if cell.len() > 60 || !cell.bytes().any(|byte| byte.is_ascii_digit()) {
        return false;
    }
    let Some(words) = Line::cut(cell) else { return false };
    [Decimal::Point, Decimal::Comma].into_iter().any(|decimal| {
        written::range(&words, Some(decimal)).is_some_and(|range| range.low().is_some() || range.high().is_some())
    })
}

/// The number of cells most rows have.
fn usual_width(rows: &[Record]) -> usize {
    let mut widths: Vec<usize> = rows.iter().map(|row| row.width.min(MOST_COLUMNS)).collect();
    widths.sort_unstable();
    let runs = widths.chunk_by(|one, other| one == other);
    runs.max_by_key(|run| run.len()).and_then(|run| run.first()).copied().unwrap_or(0)
}

/// The row of headings: the first that says two known things or more; else a first row of the usual width that, unlike those below,
/// has only words.
fn head(rows: &[Record], width: usize) -> Option<usize> {
    let says = |row: &Record| row.cells.iter().filter(|cell| heading::meaning(cell).is_some()).count();
    let is_head = |row: &Record| {
        says(row) > 1 && row.width > 1 && row.width * 2 >= width && !row.cells.iter().any(|cell| is_filled_in(cell))
    };
    if let Some(at) = rows.iter().position(is_head) {
        return Some(at);
    }
    let at = rows.iter().position(|row| row.width == width)?;
    let (first, below) = (rows.get(at)?, rows.get(at + 1..)?);
    let dates = first.cells.iter().filter(|cell| dates::written(cell).is_some()).count();
    let is_words = first.cells.iter().all(|cell| !is_filled_in(cell)) || dates > 1 && dates * 2 >= first.width;
    let differs = below.iter().any(|row| row.cells.iter().any(|cell| is_filled_in(cell)));
    (is_words && differs).then_some(at)
}

/// Whether a cell is something that no heading is: a number. Dates stand above the columns of wide tables.
fn is_filled_in(cell: &str) -> bool {
    let read = written::value(cell, None);
    dates::written(cell).is_none() && read.number != Number::None && read.rest.is_none_or(is_unit)
}
