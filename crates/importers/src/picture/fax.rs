//! Fax (ITU-T T.4 and T.6): runs of white and black, of one line alone or told by the line before.
//!
//! A line that a bad connection spoiled costs itself: reading goes on at the next mark of a line.

use fax::maps::{Mode, black, mode, white};
use fax::{BitReader, slice_reader};

/// How lines are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// Runs, each line from a whole byte on (TIFF's compression 2).
    Aligned,
    /// T.4: runs, and marks between lines; perhaps told by the line before.
    Group3 { by_line_before: bool },
    /// T.6: always by the line before, without marks.
    Group4,
}

/// Draws at most `rows` lines, one byte a pixel: 0 white, 1 black. Says how many there were.
pub(super) fn draw(data: &[u8], width: usize, rows: usize, form: Form, into: &mut Vec<u8>) -> usize {
    // Codes are looked up by as many bits as the longest has: the last ones need some more behind them.
    let mut padded = data.to_vec();
    padded.extend_from_slice(&[0; 4]);
    let mut bits = slice_reader(&padded);
    let most = width as u32;
    let (mut before, mut drawn, mut failed) = (Vec::new(), 0, 0);
    while drawn < rows && failed < 64 {
        let mut alone = form != Form::Group4;
        if let Form::Group3 { by_line_before } = form {
            match mark(&mut bits) {
                Mark::End => break,
                // Told by one bit after the mark; without marks each line stands alone.
                Mark::Line if by_line_before => {
                    alone = bits.peek(1) == Some(1);
                    let _ = bits.consume(1);
                }
                Mark::Line | Mark::None => {}
            }
        }
        let line = if alone { runs(&mut bits, most) } else { changes(&mut bits, most, &before) };
        match line {
            Some(line) => {
                paint(&line, width, into);
                before = line;
                failed = 0;
            }
            None if form == Form::Group4 || !find_mark(&mut bits) => break,
            // The line before once more, as fax machines do.
            None => {
                failed += 1;
                paint(&before, width, into);
            }
        }
        drawn += 1;
        if form == Form::Aligned {
            let rest = bits.bits_to_byte_boundary();
            let _ = bits.consume(rest);
        }
    }
    drawn
}

enum Mark {
    Line,
    None,
    /// Two marks in a row: the page is at its end.
    End,
}

fn mark(bits: &mut impl BitReader) -> Mark {
    if !pass_mark(bits) {
        return Mark::None;
    }
    // In the form with a bit after each mark, that bit is set here.
    if bits.peek(12) == Some(1) || bits.peek(13) == Some(0b1_0000_0000_0001) { Mark::End } else { Mark::Line }
}

/// Zeros that fill up, eleven at least, and a one.
fn pass_mark(bits: &mut impl BitReader) -> bool {
    if bits.peek(11) != Some(0) {
        return false;
    }
    while bits.peek(1) == Some(0) {
        if bits.consume(1).is_err() {
            return false;
        }
    }
    bits.peek(1) == Some(1) && bits.consume(1).is_ok()
}

/// Goes on to the next mark.
fn find_mark(bits: &mut impl BitReader) -> bool {
    loop {
        match bits.peek(11) {
            Some(0) => return true,
            Some(_) if bits.consume(1).is_ok() => {}
            _ => return false,
        }
    }
}

/// One run: codes for multiples of 64, then one for the rest.
fn run(bits: &mut impl BitReader, is_black: bool) -> Option<u32> {
    let mut sum = 0u32;
    loop {
        let code = if is_black { black::decode(bits) } else { white::decode(bits) }?;
        sum = sum.checked_add(u32::from(code)).filter(|sum| *sum <= 1 << 17)?;
        if code < 64 {
            return Some(sum);
        }
    }
}

/// Where the colour changes, the first time to black.
fn runs(bits: &mut impl BitReader, width: u32) -> Option<Vec<u32>> {
    let (mut line, mut at, mut is_black) = (Vec::new(), 0, false);
    while at < width {
        at = (at + run(bits, is_black)?).min(width);
        line.push(at);
        is_black = !is_black;
    }
    Some(line)
}

fn changes(bits: &mut impl BitReader, width: u32, before: &[u32]) -> Option<Vec<u32>> {
    let (mut line, mut at, mut is_black, mut begun, mut from) = (Vec::new(), 0u32, false, false, 0usize);
    while at < width || !begun {
        // The first change of the line before to the right, to the other colour.
        while from > 0 && before.get(from - 1).is_some_and(|change| *change > at) {
            from -= 1;
        }
        while before.get(from).is_some_and(|change| if begun { *change <= at } else { false }) {
            from += 1;
        }
        let first = if from % 2 == usize::from(is_black) { from } else { from + 1 };
        let change = |index: usize| before.get(index).copied().unwrap_or(width);
        match mode::decode(bits)? {
            Mode::Pass => at = change(first + 1),
            Mode::Vertical(by) => {
                let to = i64::from(change(first)) + i64::from(by);
                at = u32::try_from(to).ok()?.clamp(at, width);
                line.push(at);
                is_black = !is_black;
            }
            Mode::Horizontal => {
                for black in [is_black, !is_black] {
                    at = (at + run(bits, black)?).min(width);
                    line.push(at);
                }
            }
            Mode::Extension | Mode::EOF => return None,
        }
        begun = true;
    }
    Some(line)
}

fn paint(line: &[u32], width: usize, into: &mut Vec<u8>) {
    let (start, mut colour) = (into.len(), 0);
    for change in line {
        let end = start + (*change as usize).min(width);
        if end > into.len() {
            into.resize(end, colour);
        }
        colour ^= 1;
    }
    // What is not said is white.
    into.resize(start + width, 0);
}
