//! Cuts a stream of JSON into values without parsing them: brackets and strings only, no recursion, no limit of depth.

use std::io::{self, BufRead};

/// What became of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Got {
    /// All of it was copied.
    Whole,
    /// It was larger than allowed and was passed over.
    TooLarge,
    /// The stream ended in it.
    Cut,
}

/// A position in a stream of JSON.
pub(crate) struct Scan<R> {
    from: R,
    line: usize,
    last_line: usize,
    offset: u64,
    cut: bool,
}

impl<R: BufRead> Scan<R> {
    pub(crate) fn new(from: R) -> Self {
        Self { from, line: 1, last_line: 1, offset: 0, cut: false }
    }

    /// The line of the next byte, counted from 1.
    pub(crate) fn line(&self) -> usize {
        self.line
    }

    /// The line of the last byte that was not space.
    pub(crate) fn last_line(&self) -> usize {
        self.last_line
    }

    /// How many bytes were taken so far. After `peek`, the place of the byte it showed.
    pub(crate) fn offset(&self) -> u64 {
        self.offset
    }

    /// Whether every value so far had an end.
    pub(crate) fn is_clean(&self) -> bool {
        !self.cut
    }

    /// The next byte that is not space or a byte order mark, without taking it.
    pub(crate) fn peek(&mut self) -> io::Result<Option<u8>> {
        loop {
            let chunk = fill(&mut self.from)?;
            if chunk.is_empty() {
                return Ok(None);
            }
            let spaces = chunk.iter().take_while(|byte| is_space(**byte)).count();
            self.line += lines(chunk.get(..spaces).unwrap_or_default());
            let next = chunk.get(spaces).copied();
            self.take(spaces);
            if next.is_some() {
                return Ok(next);
            }
        }
    }

    fn take(&mut self, n: usize) {
        self.offset += n as u64;
        self.from.consume(n);
    }

    /// Takes the byte that `peek` showed.
    pub(crate) fn bump(&mut self) -> io::Result<()> {
        if !fill(&mut self.from)?.is_empty() {
            self.last_line = self.line;
            self.take(1);
        }
        Ok(())
    }

    /// Passes over the rest of the line.
    pub(crate) fn skip_line(&mut self) -> io::Result<()> {
        loop {
            let chunk = fill(&mut self.from)?;
            let (n, found) = match memchr::memchr(b'\n', chunk) {
                Some(end) => (end + 1, true),
                None => (chunk.len(), chunk.is_empty()),
            };
            self.take(n);
            if found {
                self.line += 1;
                return Ok(());
            }
        }
    }

    /// Copies the rest of the line, at most `most` bytes of it. `Cut`: the stream ended with it.
    pub(crate) fn rest_of_line(&mut self, into: &mut Vec<u8>, most: usize) -> io::Result<Got> {
        let mut too_large = false;
        loop {
            let chunk = fill(&mut self.from)?;
            if chunk.is_empty() {
                return Ok(if too_large { Got::TooLarge } else { Got::Cut });
            }
            let end = memchr::memchr(b'\n', chunk);
            let n = end.map_or(chunk.len(), |end| end + 1);
            too_large |= into.len() + n > most;
            if too_large {
                *into = Vec::new();
            } else {
                into.extend_from_slice(chunk.get(..n).unwrap_or_default());
            }
            self.take(n);
            if end.is_some() {
                self.line += 1;
                return Ok(if too_large { Got::TooLarge } else { Got::Whole });
            }
        }
    }

    /// Copies the value that begins at the next byte, at most `most` bytes of it.
    pub(crate) fn value(&mut self, into: &mut Vec<u8>, most: usize) -> io::Result<Got> {
        self.peek()?;
        let start = into.len();
        let mut state = State::default();
        loop {
            let chunk = fill(&mut self.from)?;
            if chunk.is_empty() {
                // A bare word at the end of a file is whole.
                let whole = state.began && state.depth == 0 && !state.in_string;
                self.cut |= !whole;
                return Ok(if !whole {
                    Got::Cut
                } else if state.too_large {
                    Got::TooLarge
                } else {
                    Got::Whole
                });
            }
            let (n, done) = state.run(chunk);
            let part = chunk.get(..n).unwrap_or_default();
            self.line += lines(part);
            if into.len() - start + n > most {
                state.too_large = true;
                into.truncate(start);
            }
            if !state.too_large {
                into.extend_from_slice(part);
            }
            self.take(n);
            if done {
                self.last_line = self.line;
                return Ok(if state.too_large { Got::TooLarge } else { Got::Whole });
            }
        }
    }
}

fn lines(bytes: &[u8]) -> usize {
    memchr::memchr_iter(b'\n', bytes).count()
}

/// The next bytes, or none at the end of the stream.
pub(super) fn fill<R: BufRead>(from: &mut R) -> io::Result<&[u8]> {
    // The borrow checker wants the loop to end before the chunk is lent out.
    loop {
        match from.fill_buf() {
            Ok(_) => break,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    from.fill_buf()
}

fn is_space(byte: u8) -> bool {
    // The byte order mark (EF BB BF) and the record separator of RFC 7464 stand between values in some files.
    matches!(byte, b' ' | b'\t' | b'\r' | b'\n' | 0xef | 0xbb | 0xbf | 0x1e)
}

#[derive(Default)]
struct State {
    began: bool,
    depth: u64,
    in_string: bool,
    escaped: bool,
    too_large: bool,
}

impl State {
    /// How many bytes of `chunk` belong to the value, and whether it ends with them.
    fn run(&mut self, chunk: &[u8]) -> (usize, bool) {
        let mut at = 0;
        while let Some(&byte) = chunk.get(at) {
            if self.escaped {
                self.escaped = false;
                at += 1;
                continue;
            }
            if self.in_string {
                let Some(next) = chunk.get(at..).and_then(|rest| memchr::memchr2(b'"', b'\\', rest)) else {
                    return (chunk.len(), false);
                };
                at += next + 1;
                if chunk.get(at - 1) == Some(&b'\\') {
                    self.escaped = true;
                } else {
                    self.in_string = false;
                    if self.depth == 0 {
                        return (at, true);
                    }
                }
                continue;
            }
            match byte {
                b'"' if self.began && self.depth == 0 => return (at, true),
                b'"' => self.in_string = true,
                b'{' | b'[' if self.began && self.depth == 0 => return (at, true),
                b'{' | b'[' => self.depth += 1,
                b'}' | b']' if self.depth == 0 => return (at, true),
                b'}' | b']' => {
                    self.depth -= 1;
                    if self.depth == 0 {
                        return (at + 1, true);
                    }
                }
                b',' | b':' | b' ' | b'\t' | b'\r' | b'\n' if self.depth == 0 => return (at, true),
                _ => {}
            }
            self.began = true;
            at += 1;
        }
        (chunk.len(), false)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may panic")]
    use super::*;
    use std::io::BufReader;

    fn cut(text: &str, room: usize) -> Vec<(String, Got)> {
        let mut scan = Scan::new(BufReader::with_capacity(room, text.as_bytes()));
        let mut values = Vec::new();
        while let Some(byte) = scan.peek().unwrap() {
            if byte == b',' {
                scan.bump().unwrap();
                continue;
            }
            let mut value = Vec::new();
            let got = scan.value(&mut value, 40).unwrap();
            values.push((String::from_utf8(value).unwrap(), got));
        }
        values
    }

    #[test]
    fn values_are_cut_the_same_wherever_the_chunks_end() {
        let text = "{\"a\": \"}\\\"]\\\\\"} , 12.50\n[1,[2,{}]] \"x\\\"y\" true";
        let expected = ["{\"a\": \"}\\\"]\\\\\"}", "12.50", "[1,[2,{}]]", "\"x\\\"y\"", "true"];
        for room in 1..20 {
            let values = cut(text, room);
            assert_eq!(values.iter().map(|(value, _)| value.as_str()).collect::<Vec<_>>(), expected, "room {room}");
            assert!(values.iter().all(|(_, got)| *got == Got::Whole));
        }
    }

    #[test]
    fn too_large_is_passed_over_and_cut_is_said() {
        let long = format!("[{}] {{\"b\": [1", "1,".repeat(30));
        for room in [1, 7, 4096] {
            assert_eq!(cut(&long, room), [(String::new(), Got::TooLarge), ("{\"b\": [1".to_owned(), Got::Cut)]);
        }
    }
}
