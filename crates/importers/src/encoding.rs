//! Text in other encodings than UTF-8, turned into UTF-8 while it streams.

use encoding_rs::{Decoder, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use std::borrow::Cow;
use std::io::{self, BufRead, BufReader, Read};

/// How text is written as bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Encoding {
    /// UTF-8, or close enough to be looked at entry by entry: read as it lies.
    Utf8,
    /// Another one, known for sure or declared.
    Other(&'static encoding_rs::Encoding),
}

impl Encoding {
    /// Told by the byte order mark, else by where the zero of the first ASCII character stands, else by an XML declaration.
    pub(crate) fn of(head: &[u8]) -> Self {
        match head {
            [0xff, 0xfe, ..] => Self::Other(UTF_16LE),
            [0xfe, 0xff, ..] => Self::Other(UTF_16BE),
            [first, 0, ..] if *first != 0 => Self::Other(UTF_16LE),
            [0, second, ..] if *second != 0 => Self::Other(UTF_16BE),
            _ => declared(head).map_or(Self::Utf8, Self::Other),
        }
    }

    /// The beginning of a file as text, as far as it can be read, without byte order mark.
    pub(crate) fn begin(self, head: &[u8]) -> String {
        let encoding = match self {
            Self::Utf8 => UTF_8,
            Self::Other(encoding) => encoding,
        };
        encoding.decode_with_bom_removal(head).0.into_owned()
    }
}

impl Encoding {
    /// A piece of text, without byte order mark. Unlike [`Self::begin`] it takes what is not UTF-8 for Western European.
    pub(crate) fn text(self, piece: &[u8]) -> String {
        match self {
            Self::Utf8 => mended(piece.strip_prefix(b"\xef\xbb\xbf").unwrap_or(piece)).0.into_owned(),
            Self::Other(encoding) => encoding.decode_with_bom_removal(piece).0.into_owned(),
        }
    }
}

/// What `<?xml … encoding="…"?>` says, when it is neither UTF-8 nor, in bytes that are plainly not so, UTF-16.
fn declared(head: &[u8]) -> Option<&'static encoding_rs::Encoding> {
    let rest = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head).trim_ascii_start().strip_prefix(b"<?xml")?;
    let declaration = rest.get(..memchr::memchr(b'>', rest)?)?;
    let label = declaration.get(memchr::memmem::find(declaration, b"encoding")? + 8..)?.trim_ascii_start();
    let label = label.strip_prefix(b"=")?.trim_ascii_start();
    let (quote, label) = label.split_first()?;
    let label = label.get(..memchr::memchr(*quote, label)?)?;
    encoding_rs::Encoding::for_label(label).filter(|encoding| ![UTF_8, UTF_16LE, UTF_16BE].contains(encoding))
}

/// The same text as UTF-8.
pub(crate) fn utf8<'a>(from: &'a mut dyn Read, encoding: Encoding) -> Box<dyn BufRead + 'a> {
    let from = BufReader::with_capacity(64 << 10, from);
    match encoding {
        Encoding::Utf8 => Box::new(from),
        Encoding::Other(encoding) => Box::new(Decoded {
            from,
            decoder: encoding.new_decoder_with_bom_removal(),
            ready: Vec::new(),
            at: 0,
            ended: false,
        }),
    }
}

/// Bytes that claim to be UTF-8: what is so is kept, other bytes are read as windows-1252, which is what such files come from.
/// The second is whether any were.
pub(crate) fn mended(raw: &[u8]) -> (Cow<'_, str>, bool) {
    if let Ok(text) = std::str::from_utf8(raw) {
        return (Cow::Borrowed(text), false);
    }
    let mut text = String::with_capacity(raw.len());
    for chunk in raw.utf8_chunks() {
        text.push_str(chunk.valid());
        text.push_str(&WINDOWS_1252.decode_without_bom_handling(chunk.invalid()).0);
    }
    (Cow::Owned(text), true)
}

struct Decoded<R> {
    from: R,
    decoder: Decoder,
    ready: Vec<u8>,
    at: usize,
    ended: bool,
}

impl<R: BufRead> BufRead for Decoded<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        while self.at >= self.ready.len() && !self.ended {
            let chunk = self.from.fill_buf()?;
            let last = chunk.is_empty();
            self.ready.resize(16 << 10, 0);
            let (result, taken, written, _) = self.decoder.decode_to_utf8(chunk, &mut self.ready, last);
            self.ended = last && result == encoding_rs::CoderResult::InputEmpty;
            self.from.consume(taken);
            self.ready.truncate(written);
            self.at = 0;
        }
        Ok(self.ready.get(self.at..).unwrap_or_default())
    }

    fn consume(&mut self, n: usize) {
        self.at = (self.at + n).min(self.ready.len());
    }
}

impl<R: BufRead> Read for Decoded<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let n = self.fill_buf()?.read(into)?;
        self.consume(n);
        Ok(n)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may panic")]
    use super::*;

    #[test]
    fn declared_and_marked_encodings_are_read() {
        let declared = b"<?xml version='1.0' encoding='ISO-8859-1'?><a b='Ren\xe9e \x80'/>";
        let utf16: Vec<u8> = "\u{feff}<a b='Renée'/>".encode_utf16().flat_map(u16::to_be_bytes).collect();
        for (bytes, expected) in [
            (&declared[..], "<?xml version='1.0' encoding='ISO-8859-1'?><a b='Renée €'/>"),
            (&utf16, "<a b='Renée'/>"),
            (b"<?xml encoding=\"UTF-16\"?><a/>", "<?xml encoding=\"UTF-16\"?><a/>"),
            (b"<?xml encoding=\"no such\"?>", "<?xml encoding=\"no such\"?>"),
        ] {
            let mut text = String::new();
            let mut bytes = bytes;
            let encoding = Encoding::of(bytes);
            utf8(&mut bytes, encoding).read_to_string(&mut text).unwrap();
            assert_eq!(text, expected);
        }
    }

    #[test]
    fn bytes_that_are_not_utf8_are_read_as_western() {
        let (text, mended) = mended(b"Ren\xe9e \x93x\x94 \xc3\xa9");
        assert_eq!((text.as_ref(), mended), ("Renée “x” é", true));
    }
}
