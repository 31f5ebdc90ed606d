//! Whether a text is a table, and what parts its cells.

use super::cells::{Cells, Record};
use super::survey::is_range;
use super::{dates, heading};
use crate::encoding::Encoding;
use record::written::{self, Number};

const DELIMITERS: [u8; 4] = [b'\t', b';', b'|', b','];

/// How many rows are looked at.
const MOST_ROWS: usize = 200;

/// Whether the beginning of a text is that of a table. `is_whole`: it is all of the text.
pub(crate) fn is_table(text: &str, is_whole: bool) -> bool {
    delimiter(text, is_whole).is_some()
}

/// What parts the cells: the sign on which most rows agree, when they look like rows rather than like sentences.
pub(super) fn delimiter(text: &str, is_whole: bool) -> Option<u8> {
    let candidates = DELIMITERS.into_iter().filter_map(|delimiter| {
        let rows = rows(text, delimiter, is_whole);
        let score = |rows: usize, width: usize| rows * width.saturating_sub(1).min(20);
        if let Some(head) = rows.iter().position(|row| known_headings(row) > 2) {
            // Rows under such headings may be as uneven as they like.
            let below = rows.get(head + 1..).unwrap_or_default();
            let parted = below.iter().filter(|row| row.width > 1).count();
            let width = rows.get(head).map_or(0, |row| row.width);
            return (parted * 2 >= below.len()).then(|| (score(parted + 1, width), delimiter));
        }
        let run = longest_run(&rows)?;
        let agree = run.len() * 2 >= rows.len() && looks_like_rows(&rows, run, delimiter);
        agree.then(|| (score(run.len(), run.first().map_or(0, |row| row.width)), delimiter))
    });
    // Of equals, the first: a comma is a part of numbers and sentences too.
    candidates.reduce(|best, other| if other.0 > best.0 { other } else { best }).map(|(_, delimiter)| delimiter)
}

fn rows(text: &str, delimiter: u8, is_whole: bool) -> Vec<Record> {
    let mut bytes = text.as_bytes();
    let mut cells = Cells::new(&mut bytes, Encoding::Utf8, delimiter);
    // Reading from memory does not fail.
    let mut rows: Vec<Record> = std::iter::from_fn(|| cells.next().ok().flatten()).take(MOST_ROWS + 1).collect();
    if rows.len() > MOST_ROWS || !is_whole && rows.len() > 1 {
        rows.pop();
    }
    rows
}

/// The most rows one after the other that have the same number of cells, two or more.
fn longest_run(rows: &[Record]) -> Option<&[Record]> {
    rows.chunk_by(|one, other| one.width == other.width)
        .filter(|run| run.len() > 1 && run.first().is_some_and(|row| row.width > 1))
        .reduce(|best, run| if run.len() > best.len() { run } else { best })
}

fn looks_like_rows(rows: &[Record], run: &[Record], delimiter: u8) -> bool {
    if rows.iter().take(30).any(|row| known_headings(row) > 1) {
        return true;
    }
    let below = run.get(1..).unwrap_or_default();
    let width = run.first().map_or(0, |row| row.width);
    let filled = |column: usize| below.iter().map(move |row| row.get(column)).filter(|cell| !cell.is_empty());
    let has_figures = (0..width.min(30)).any(|column| {
        let (all, figures) =
            filled(column).fold((0, 0), |(all, figures), cell| (all + 1, figures + usize::from(is_figure(cell))));
        all > 0 && figures * 5 >= all * 3
    });
    let cells: Vec<&String> = run.iter().flat_map(|row| &row.cells).collect();
    let short = cells.iter().filter(|cell| cell.chars().count() < 40 && !cell.ends_with('.')).count();
    let are_short = short * 10 >= cells.len() * 9;
    let agree = run.len() >= 3 && run.len() * 5 >= rows.len() * 4;
    has_figures && are_short || agree && are_short && (delimiter != b',' || width > 2)
}

fn known_headings(row: &Record) -> usize {
    row.cells.iter().filter(|cell| cell.chars().count() < 40 && heading::meaning(cell).is_some()).count()
}

fn is_figure(cell: &str) -> bool {
    dates::written(cell).is_some()
        || is_range(cell)
        || cell.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '<' | '>' | '-'))
            && written::value(cell, None).number != Number::None
            && cell.chars().count() < 24
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_told_from_sentences() {
        for (text, expected) in [
            ("Datum;Wert\n1.1.2020;4,5\n2.1.2020;4,6\n", Some(b';')),
            ("a\tb\n1\t2,5\n", Some(b'\t')),
            ("Lab report of Mercy Hospital\n\nTest|Result|Unit\nHb|138|g/L\nK|4.1|mmol/L\n", Some(b'|')),
            ("Date,Test,Result\n1,2\n1,2,3,4\n", Some(b',')),
            ("name,city,street\nAnna,Graz,Elm\nBert,Linz,Oak\nCora,Wels,Fir\n", Some(b',')),
            ("Dear Anne,\nI saw Mr. Roy today, who is well.\nHe walks, eats and sleeps.\nYours,\nDr. Côté\n", None),
            ("Dear Anne, I hope you are well.\nI saw Mr. Roy on Monday, who had no pain.\n", None),
            ("one line", None),
            ("", None),
            ("shc:/567,1", None),
        ] {
            assert_eq!(delimiter(text, true), expected, "{text}");
        }
    }
}
