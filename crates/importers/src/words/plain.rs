//! Plain text in any encoding.

use super::build::{Build, Kind};
use crate::encoding::{Encoding, mended, utf8};
use std::io::{self, BufRead, Read};

/// How much is read at once.
const CHUNK: u64 = 64 << 10;

/// Reads it to its end, or as far as a document may go.
pub(super) fn read<R: BufRead>(bytes: &mut R, encoding: Encoding, build: &mut Build<'_>) -> io::Result<()> {
    let mut from = utf8(bytes, encoding);
    let (mut chunk, mut is_first) = (Vec::new(), true);
    loop {
        let before = chunk.len();
        (&mut from).take(CHUNK).read_to_end(&mut chunk)?;
        let is_last = chunk.len() == before;
        // Neither a character nor, for the blocks, a line is cut in two.
        let end = if is_last { chunk.len() } else { whole_lines(&chunk) };
        let rest = chunk.split_off(end);
        let piece =
            if std::mem::take(&mut is_first) { chunk.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&chunk) } else { &chunk };
        say(&mended(piece).0, build)?;
        chunk = rest;
        if is_last || build.is_full() {
            return Ok(());
        }
    }
}

/// Up to the last end of a line; in a line without end, up to the last byte that begins a character.
fn whole_lines(chunk: &[u8]) -> usize {
    if let Some(at) = memchr::memrchr(b'\n', chunk) {
        return at + 1;
    }
    let tail = chunk.iter().rev().take(4).position(|byte| byte & 0xc0 != 0x80);
    tail.map_or(chunk.len(), |back| chunk.len() - back - 1).max(chunk.len().saturating_sub(4))
}

fn say(text: &str, build: &mut Build<'_>) -> io::Result<()> {
    for (number, page) in text.split('\u{c}').enumerate() {
        if number > 0 {
            build.page_break()?;
        }
        if !build.is_shown() {
            build.words(page, false)?;
            continue;
        }
        // Lines between empty ones belong together and stay lines.
        for line in page.split_inclusive('\n') {
            if line.trim().is_empty() { build.paragraph(Kind::Plain)? } else { build.words(line, false)? }
        }
    }
    Ok(())
}
