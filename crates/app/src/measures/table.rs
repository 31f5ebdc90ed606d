//! Results as a table for other programs: CSV (RFC 4180) in UTF-8, with the mark at the beginning by which spreadsheets know it.

use super::sorted::{self, Value};
use crate::records;
use record::{Entry, Line, ObjectId, PersonId};
use std::collections::HashMap;
use std::collections::hash_map::Entry::{Occupied, Vacant};
use vault::{Error, Reader};

/// One row: date, test, value as written, number, unit, range as written, flag, lab, method, file, page.
pub(super) type Cells = [String; 11];

/// The rows of some kinds (of all, if none is said), one kind after the other, each the earliest first.
pub(super) fn rows(r: &Reader<'_>, person: PersonId, keys: &[String]) -> Result<Vec<Cells>, Error> {
    let wanted = keys.iter().map(String::as_str).collect();
    let sorted = sorted::of(r, person, Some(&wanted).filter(|_| !keys.is_empty()))?;
    let mut kinds: Vec<_> = sorted.into_iter().collect();
    kinds.sort_by(|one, other| (&one.1.name, &one.0).cmp(&(&other.1.name, &other.0)));
    let mut names: HashMap<ObjectId, Option<String>> = HashMap::new();
    let mut rows = Vec::new();
    for (_, of) in &kinds {
        for value in of.values.iter().filter(|value| !value.row.left_out) {
            rows.push(cells(r, person, &mut names, &of.name, value)?);
        }
    }
    Ok(rows)
}

fn cells(
    r: &Reader<'_>,
    person: PersonId,
    names: &mut HashMap<ObjectId, Option<String>>,
    name: &str,
    value: &Value,
) -> Result<Cells, Error> {
    let line = |line: &Option<Line>| line.as_ref().map(|line| line.as_str().to_owned()).unwrap_or_default();
    let shown = records::measured(&value.measured);
    let range = shown.range_text.unwrap_or_else(|| match (shown.low, shown.high) {
        (Some(low), Some(high)) => format!("{low} - {high}"),
        (Some(low), None) => format!(">= {low}"),
        (None, Some(high)) => format!("<= {high}"),
        (None, None) => String::new(),
    });
    let (file, page) = match value.row.source {
        Some((object, page)) => {
            let file = match names.entry(object) {
                Occupied(known) => known.into_mut(),
                Vacant(new) => new.insert(file_name(r, person, object)?),
            };
            match file.clone() {
                Some(file) => (file, page.map(|page| page.to_string()).unwrap_or_default()),
                None => (String::new(), String::new()),
            }
        }
        None => (String::new(), String::new()),
    };
    Ok([
        value.row.when.map(|when| when.to_string()).unwrap_or_default(),
        name.to_owned(),
        shown.original,
        value.measured.number().map(|number| number.to_string()).unwrap_or_default(),
        line(&value.measured.unit),
        range,
        line(&value.measured.flag),
        line(&value.measured.lab),
        line(&value.measured.method),
        file,
        page,
    ])
}

/// What a file is called; none where something closed stands in it, or a record of it is left out of what leaves.
fn file_name(r: &Reader<'_>, person: PersonId, object: ObjectId) -> Result<Option<String>, Error> {
    if r.holds_closed(person, object)? {
        return Ok(None);
    }
    for id in r.entries_showing(object)? {
        if r.get::<Entry>(id)?.is_some_and(|entry| entry.left_out) {
            return Ok(None);
        }
    }
    Ok(r.object(object)?.map(|file| file.name.as_str().to_owned()))
}

/// The table as bytes.
pub(super) fn csv(heading: &Cells, rows: &[Cells]) -> Vec<u8> {
    let mut csv = String::from("\u{feff}");
    for row in std::iter::once(heading).chain(rows) {
        let cells: Vec<String> = row.iter().map(|words| cell(words)).collect();
        csv.push_str(&cells.join(","));
        csv.push_str("\r\n");
    }
    csv.into_bytes()
}

/// A cell. A spreadsheet would take words that begin so for a formula and run it; an apostrophe keeps them words.
fn cell(words: &str) -> String {
    let is_formula = words.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']);
    let is_number = words.parse::<f64>().is_ok();
    let safe = if is_formula && !is_number { format!("'{words}") } else { words.to_owned() };
    if safe.contains([',', '"', '\r', '\n', ';']) { format!("\"{}\"", safe.replace('"', "\"\"")) } else { safe }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may panic")]
    use super::*;

    #[test]
    fn words_that_look_like_a_formula_stay_words_and_numbers_stay_numbers() {
        let cases = [
            ("=1+2", "'=1+2"),
            ("+49", "+49"),
            ("++", "'++"),
            ("-3.2", "-3.2"),
            ("-3.2 mmol/L", "'-3.2 mmol/L"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\t=1", "'\t=1"),
            ("a, \"b\"", "\"a, \"\"b\"\"\""),
            ("=HYPERLINK(\"x\",1)", "\"'=HYPERLINK(\"\"x\"\",1)\""),
            ("3,5 - 5,1", "\"3,5 - 5,1\""),
            ("<0.5", "<0.5"),
            ("", ""),
        ];
        for (words, expected) in cases {
            assert_eq!(cell(words), expected, "{words}");
        }
    }

    #[test]
    fn rows_end_as_the_standard_says() {
        let row: Cells = Default::default();
        assert_eq!(
            String::from_utf8(csv(&row, std::slice::from_ref(&row))).unwrap(),
            "\u{feff},,,,,,,,,,\r\n,,,,,,,,,,\r\n"
        );
    }
}
