//! Cuts a stream of XML at its tags without parsing them: no recursion, no limit of depth, a limit of bytes.

use crate::fhir::scan::fill;
use std::io::{self, BufRead};

/// What became of an element.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Got {
    /// All of it was copied.
    Whole,
    /// It was larger than allowed and was passed over.
    TooLarge,
    /// The stream ended in it.
    Cut,
}

/// One tag, or what stands between two. Names are without their prefix.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Piece {
    /// A start tag.
    Open(String),
    /// An end tag.
    Close(String),
    /// A tag that is both.
    Alone(String),
    /// Text, a comment, an instruction, a document type that declares nothing.
    Between,
    /// A document type that declares entities or the like.
    Declares,
    /// The stream ended in it.
    Cut,
}

/// The longest name of a tag that is looked at; FHIR's longest has about 40 letters.
const MAX_NAME: usize = 100;

/// A position in a stream of XML.
pub(super) struct Cut<R> {
    from: R,
    offset: u64,
}

impl<R: BufRead> Cut<R> {
    pub(super) fn new(from: R) -> Self {
        Self { from, offset: 0 }
    }

    /// How many bytes were taken so far.
    pub(super) fn offset(&self) -> u64 {
        self.offset
    }

    /// Takes the next piece and adds it to `into`, which never grows beyond `most` bytes: more is passed over, and `into` is
    /// then left empty, which no whole piece does. `None` at the end.
    pub(super) fn piece(&mut self, into: &mut Vec<u8>, most: usize) -> io::Result<Option<Piece>> {
        let mut markup = Markup::default();
        loop {
            let chunk = fill(&mut self.from)?;
            if chunk.is_empty() {
                return Ok(match markup.state {
                    State::Start => None,
                    State::Text => Some(Piece::Between),
                    _ => Some(Piece::Cut),
                });
            }
            let (n, done) = markup.run(chunk);
            if into.len() + n > most {
                markup.too_large = true;
                *into = Vec::new();
            }
            if !markup.too_large {
                into.extend_from_slice(chunk.get(..n).unwrap_or_default());
            }
            self.offset += n as u64;
            self.from.consume(n);
            if done {
                return Ok(Some(markup.piece()));
            }
        }
    }

    /// Takes the rest of an element whose start tag is in `into`. Only tags of the same name are counted, so that a tag inside
    /// that is never closed costs this element alone.
    pub(super) fn rest(&mut self, into: &mut Vec<u8>, most: usize, name: &str) -> io::Result<Got> {
        let mut depth = 1u64;
        let mut too_large = into.is_empty();
        let mut passed = Vec::new();
        while depth > 0 {
            let piece = if too_large { self.piece(&mut passed, 0)? } else { self.piece(into, most)? };
            too_large |= into.is_empty();
            match piece {
                None | Some(Piece::Cut) => return Ok(Got::Cut),
                Some(Piece::Open(found)) if found == name => depth += 1,
                Some(Piece::Close(found)) if found == name => depth -= 1,
                Some(_) => {}
            }
        }
        Ok(if too_large { Got::TooLarge } else { Got::Whole })
    }
}

#[derive(Default, Clone, Copy, PartialEq, Eq)]
enum State {
    /// Before the first byte.
    #[default]
    Start,
    Text,
    /// After `<`.
    Opened,
    /// In a tag.
    Tag,
    /// In a tag, between quotation marks.
    Quoted(u8),
    /// After `<!`, until it is clear of what.
    Bang,
    /// In a comment, a section of plain text or an instruction: until its end.
    Until(&'static [u8]),
    Doctype,
}

#[derive(Default)]
struct Markup {
    state: State,
    /// The beginning of the tag, without `<`.
    name: Vec<u8>,
    /// The last bytes, for what ends with more than one.
    last: [u8; 3],
    brackets: u32,
    declares: bool,
    too_large: bool,
}

impl Markup {
    /// How many bytes of `chunk` belong to the piece, and whether it ends with them.
    fn run(&mut self, chunk: &[u8]) -> (usize, bool) {
        let mut at = 0;
        while let Some(&byte) = chunk.get(at) {
            let find = |what: u8| chunk.get(at..).and_then(|rest| memchr::memchr(what, rest));
            match self.state {
                State::Start if byte == b'<' => self.state = State::Opened,
                State::Start | State::Text => {
                    self.state = State::Text;
                    return find(b'<').map_or((chunk.len(), false), |next| (at + next, true));
                }
                State::Opened if byte == b'!' => self.state = State::Bang,
                State::Opened if byte == b'?' => self.state = State::Until(b"?>"),
                State::Opened | State::Tag => {
                    self.state = State::Tag;
                    match byte {
                        b'>' => return (at + 1, true),
                        b'"' | b'\'' => self.state = State::Quoted(byte),
                        _ => {}
                    }
                    if self.name.len() < MAX_NAME {
                        self.name.push(byte);
                    }
                    self.last = [0, 0, byte];
                }
                State::Quoted(mark) => match find(mark) {
                    None => return (chunk.len(), false),
                    Some(next) => {
                        at += next;
                        self.last = [0; 3];
                        self.state = State::Tag;
                    }
                },
                State::Bang => {
                    self.name.push(byte);
                    let known: [(&[u8], State); 3] = [
                        (b"--", State::Until(b"-->")),
                        (b"[CDATA[", State::Until(b"]]>")),
                        (b"DOCTYPE", State::Doctype),
                    ];
                    self.state = match known.iter().find(|(mark, _)| mark.starts_with(&self.name)) {
                        Some((mark, state)) if mark.len() == self.name.len() => *state,
                        Some(_) => State::Bang,
                        None if byte == b'>' => return (at + 1, true),
                        None => State::Until(b">"),
                    };
                    self.last = [0; 3];
                }
                State::Until(end) => {
                    let [_, second, third] = self.last;
                    self.last = [second, third, byte];
                    if self.last.ends_with(end) {
                        return (at + 1, true);
                    }
                }
                State::Doctype => match byte {
                    b'[' => {
                        self.brackets += 1;
                        self.declares = true;
                    }
                    b']' => self.brackets = self.brackets.saturating_sub(1),
                    b'>' if self.brackets == 0 => return (at + 1, true),
                    _ => {}
                },
            }
            at += 1;
        }
        (chunk.len(), false)
    }

    fn piece(&self) -> Piece {
        match self.state {
            State::Doctype if self.declares => Piece::Declares,
            State::Tag => {
                let name = self.name.strip_prefix(b"/").unwrap_or(&self.name);
                let end = name.iter().position(|byte| byte.is_ascii_whitespace() || *byte == b'/');
                let name = String::from_utf8_lossy(name.get(..end.unwrap_or(name.len())).unwrap_or_default());
                let name = name.rsplit(':').next().unwrap_or_default().to_owned();
                if self.name.starts_with(b"/") {
                    Piece::Close(name)
                } else if self.last == [0, 0, b'/'] {
                    Piece::Alone(name)
                } else {
                    Piece::Open(name)
                }
            }
            _ => Piece::Between,
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may panic")]
    use super::*;
    use std::io::BufReader;

    fn pieces(text: &str, room: usize) -> Vec<Piece> {
        let mut cut = Cut::new(BufReader::with_capacity(room, text.as_bytes()));
        let mut all = Vec::new();
        let mut copied = Vec::new();
        while let Some(piece) = cut.piece(&mut copied, 1000).unwrap() {
            all.push(piece);
        }
        assert_eq!(String::from_utf8(copied).unwrap(), text);
        assert_eq!(cut.offset(), text.len() as u64);
        all
    }

    #[test]
    fn tags_are_told_the_same_wherever_the_chunks_end() {
        let text =
            "<?xml version=\"1.0\"?><!-- <a> -- > --><!DOCTYPE a><f:a b='>' c=\"/\"> x <b/><![CDATA[</a>]]></f:a\n>";
        let name = |name: &str| name.to_owned();
        let expected = [
            Piece::Between,
            Piece::Between,
            Piece::Between,
            Piece::Open(name("a")),
            Piece::Between,
            Piece::Alone(name("b")),
            Piece::Between,
            Piece::Close(name("a")),
        ];
        for room in 1..20 {
            assert_eq!(pieces(text, room), expected, "room {room}");
        }
        assert_eq!(pieces("<!DOCTYPE a [<!ENTITY b 'c'>]>", 3), [Piece::Declares]);
        assert_eq!(pieces("<a b='", 3), [Piece::Cut]);
    }

    #[test]
    fn an_element_ends_with_the_tag_of_its_name_or_is_passed_over() {
        for (most, got, copied) in [(100, Got::Whole, "<a><a><b></a></a>"), (8, Got::TooLarge, "")] {
            let mut cut = Cut::new(BufReader::with_capacity(2, &b"<a><a><b></a></a><c/>"[..]));
            let mut raw = Vec::new();
            assert_eq!(cut.piece(&mut raw, most).unwrap(), Some(Piece::Open("a".to_owned())));
            assert_eq!(cut.rest(&mut raw, most, "a").unwrap(), got);
            assert_eq!(String::from_utf8(raw).unwrap(), copied);
            assert_eq!(cut.piece(&mut Vec::new(), 100).unwrap(), Some(Piece::Alone("c".to_owned())));
        }
    }
}
