//! Text in other encodings than UTF-8, turned into UTF-8 while it streams.

use std::io::{self, BufRead, BufReader, Read};

/// How text is written as bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Encoding {
    /// UTF-8, or close enough to be looked at entry by entry.
    Utf8,
    /// UTF-16, low byte first.
    Utf16Le,
    /// UTF-16, high byte first.
    Utf16Be,
}

impl Encoding {
    /// Told by the byte order mark, else by where the zero of the first ASCII character stands.
    pub(crate) fn of(head: &[u8]) -> Self {
        match head {
            [0xff, 0xfe, ..] => Self::Utf16Le,
            [0xfe, 0xff, ..] => Self::Utf16Be,
            [first, 0, ..] if *first != 0 => Self::Utf16Le,
            [0, second, ..] if *second != 0 => Self::Utf16Be,
            _ => Self::Utf8,
        }
    }

    /// The beginning of a file as text, as far as it can be read, without byte order mark.
    pub(crate) fn begin(self, head: &[u8]) -> String {
        let mut text = Vec::new();
        // Reading from memory does not fail.
        let _ = utf8(&mut &head[..], self).read_to_end(&mut text);
        let text = String::from_utf8_lossy(&text).into_owned();
        text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text)
    }
}

/// The same text as UTF-8.
pub(crate) fn utf8<'a>(from: &'a mut dyn Read, encoding: Encoding) -> Box<dyn BufRead + 'a> {
    match encoding {
        Encoding::Utf8 => Box::new(BufReader::with_capacity(64 << 10, from)),
        Encoding::Utf16Le | Encoding::Utf16Be => {
            let from = BufReader::with_capacity(64 << 10, from);
            let units = Units { from, big: encoding == Encoding::Utf16Be };
            Box::new(BufReader::new(Utf16 { chars: char::decode_utf16(units), ready: Vec::new(), at: 0 }))
        }
    }
}

/// Two bytes at a time; an odd byte at the end is dropped, an error of the source ends the text.
struct Units<R> {
    from: R,
    big: bool,
}

impl<R: Read> Iterator for Units<R> {
    type Item = u16;
    fn next(&mut self) -> Option<u16> {
        let mut pair = [0u8; 2];
        self.from.read_exact(&mut pair).ok()?;
        Some(if self.big { u16::from_be_bytes(pair) } else { u16::from_le_bytes(pair) })
    }
}

struct Utf16<R: Read> {
    chars: std::char::DecodeUtf16<Units<R>>,
    ready: Vec<u8>,
    at: usize,
}

impl<R: Read> Read for Utf16<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if self.at == self.ready.len() {
            self.ready.clear();
            self.at = 0;
            while self.ready.len() < 8192 {
                let Some(read) = self.chars.next() else { break };
                let mut four = [0u8; 4];
                self.ready
                    .extend_from_slice(read.unwrap_or(char::REPLACEMENT_CHARACTER).encode_utf8(&mut four).as_bytes());
            }
        }
        let n = self.ready.get(self.at..).unwrap_or_default().read(into)?;
        self.at += n;
        Ok(n)
    }
}
