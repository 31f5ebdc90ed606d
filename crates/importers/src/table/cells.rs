//! The cells of a table, row by row; neither a cell nor a row takes more memory than is foreseen here.

use crate::encoding::{Encoding, mended, utf8};
use csv_core::{ReadFieldResult, Reader, ReaderBuilder};
use std::io::{self, BufRead};

/// The most bytes of a cell that are kept.
const LONGEST: usize = 4_096;

/// The most cells of a row that are kept.
pub(super) const MOST_COLUMNS: usize = 200;

/// A row as it lies.
#[derive(Default)]
pub(super) struct Record {
    pub(super) cells: Vec<String>,
    /// How many cells it has, kept or not. Empty ones at its end count.
    pub(super) width: usize,
    /// Whether a cell was too long to be kept whole.
    pub(super) is_cut: bool,
}

impl Record {
    pub(super) fn is_empty(&self) -> bool {
        self.cells.iter().all(String::is_empty)
    }

    pub(super) fn get(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", String::as_str)
    }
}

pub(super) struct Cells<'a> {
    from: Box<dyn BufRead + 'a>,
    reader: Reader,
    buffer: Vec<u8>,
}

impl<'a> Cells<'a> {
    pub(super) fn new<R: BufRead>(from: &'a mut R, encoding: Encoding, delimiter: u8) -> Self {
        let reader = ReaderBuilder::new().delimiter(delimiter).build();
        Self { from: utf8(from, encoding), reader, buffer: vec![0; LONGEST] }
    }

    /// The next row that is not empty; outer spaces of its cells are gone.
    pub(super) fn next(&mut self) -> io::Result<Option<Record>> {
        loop {
            match self.record()? {
                Some(record) if record.is_empty() => {}
                other => return Ok(other),
            }
        }
    }

    fn record(&mut self) -> io::Result<Option<Record>> {
        let mut record = Record::default();
        let (mut cell, mut is_full) = (0usize, false);
        loop {
            let chunk = self.from.fill_buf()?;
            let into = self.buffer.get_mut(cell..).unwrap_or_default();
            // What does not fit goes where it is forgotten.
            let mut rest = [0u8; 512];
            is_full |= into.is_empty();
            let into = if is_full { &mut rest[..] } else { into };
            let (result, read, wrote) = self.reader.read_field(chunk, into);
            self.from.consume(read);
            if !is_full {
                cell += wrote;
            }
            match result {
                ReadFieldResult::InputEmpty => {}
                ReadFieldResult::OutputFull => is_full = true,
                ReadFieldResult::Field { record_end } => {
                    if record.cells.len() < MOST_COLUMNS {
                        let bytes = self.buffer.get(..cell).unwrap_or_default();
                        record.cells.push(mended(bytes).0.trim_start_matches('\u{feff}').trim().to_owned());
                    }
                    record.width += 1;
                    record.is_cut |= is_full;
                    (cell, is_full) = (0, false);
                    if record_end {
                        return Ok(Some(record));
                    }
                }
                ReadFieldResult::End => return Ok(None),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]
    use super::*;

    fn all(mut bytes: &[u8]) -> Vec<Vec<String>> {
        let mut cells = Cells::new(&mut bytes, Encoding::Utf8, b';');
        std::iter::from_fn(|| cells.next().unwrap()).map(|record| record.cells).collect()
    }

    #[test]
    fn quotes_hold_cells_together_and_long_ones_are_cut() {
        assert_eq!(all(b"\xef\xbb\xbfa; b \r\n;;\n\n\"x;\"\"y\nz\";M\xfcll"), [["a", "b"], ["x;\"y\nz", "Müll"]]);
        let long = format!("{};b\n\"{}", "é".repeat(5_000), "c\n".repeat(100_000));
        let rows = all(long.as_bytes());
        assert_eq!((rows.len(), rows[0][0].len(), rows[0][1].as_str(), rows[1].len()), (2, LONGEST, "b", 1));
        assert_eq!(all(";".repeat(1_000).as_bytes()), Vec::<Vec<String>>::new());
        assert_eq!(all(format!("{}x", "x;".repeat(1_000)).as_bytes())[0].len(), MOST_COLUMNS);
    }
}
