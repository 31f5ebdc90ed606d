//! Content lines (RFC 5545, 3.1; RFC 6350, 3.3): what calendars and contact cards are made of. Read one by one, so that a picture
//! inside a card costs no more memory than a name.

use crate::encoding::mended;
use encoding_rs::Encoding;
use std::io::{self, BufRead};

/// The most bytes of a line that are kept, put together from its folds; longer ones are pictures and keys.
const LONGEST: usize = 256 << 10;

/// The most parameters of a line that are kept.
const MOST_PARAMETERS: usize = 64;

/// One property: `ITEM1.TEL;TYPE=work:+1 416 555 0142`.
pub(crate) struct Property {
    /// Its name in capitals, without the group before it.
    pub(crate) name: String,
    /// Names in capitals, values as written, without quotes. A bare word (vCard 2.1) is a `TYPE`.
    parameters: Vec<(String, String)>,
    /// What stands after the colon, as text; still escaped.
    pub(crate) value: String,
}

/// The properties of a file, in order. Lines without a colon say nothing and are passed over.
pub(crate) struct Lines<'a> {
    from: &'a mut dyn BufRead,
    /// The beginning of the next property, which showed that the last one was over.
    next: Option<Vec<u8>>,
    after_return: bool,
    fresh: bool,
}

impl<'a> Lines<'a> {
    pub(crate) fn new(from: &'a mut dyn BufRead) -> Self {
        Self { from, next: None, after_return: false, fresh: true }
    }

    /// The next property.
    pub(crate) fn property(&mut self) -> io::Result<Option<Property>> {
        while let Some(line) = self.unfolded()? {
            if let Some(property) = Property::of(&line) {
                return Ok(Some(property));
            }
        }
        Ok(None)
    }

    /// A line with its continuations, also where quoted-printable cut it. Folds may part the bytes of one character.
    fn unfolded(&mut self) -> io::Result<Option<Vec<u8>>> {
        let mut line = match self.next.take() {
            Some(line) => line,
            None => match self.physical()? {
                Some(line) => line,
                None => return Ok(None),
            },
        };
        let quoted = is_quoted_printable(&line);
        loop {
            let Some(more) = self.physical()? else { return Ok(Some(line)) };
            if quoted && line.last() == Some(&b'=') {
                line.pop();
                keep(&mut line, more.strip_prefix(b" ").unwrap_or(&more));
            } else if let [b' ' | b'\t', rest @ ..] = more.as_slice() {
                keep(&mut line, rest);
            } else if !more.is_empty() {
                self.next = Some(more);
                return Ok(Some(line));
            }
        }
    }

    /// A line as it lies; it may end as on any system.
    fn physical(&mut self) -> io::Result<Option<Vec<u8>>> {
        let (mut line, mut any) = (Vec::new(), false);
        loop {
            let chunk = self.from.fill_buf()?;
            if chunk.is_empty() {
                return Ok(any.then_some(line));
            }
            if std::mem::take(&mut self.after_return) && chunk.first() == Some(&b'\n') {
                self.from.consume(1);
                continue;
            }
            any = true;
            let end = memchr::memchr2(b'\n', b'\r', chunk);
            keep(&mut line, chunk.get(..end.unwrap_or(chunk.len())).unwrap_or_default());
            self.after_return = end.is_some_and(|end| chunk.get(end) == Some(&b'\r'));
            let taken = end.map_or(chunk.len(), |end| end + 1);
            self.from.consume(taken);
            if end.is_some() {
                if std::mem::take(&mut self.fresh) && line.starts_with(b"\xef\xbb\xbf") {
                    line.drain(..3);
                }
                return Ok(Some(line));
            }
        }
    }
}

fn keep(line: &mut Vec<u8>, more: &[u8]) {
    let room = LONGEST.saturating_sub(line.len());
    line.extend_from_slice(more.get(..room.min(more.len())).unwrap_or_default());
}

fn is_quoted_printable(line: &[u8]) -> bool {
    let head = line.split(|byte| *byte == b':').next().unwrap_or_default();
    memchr::memmem::find(&head.to_ascii_uppercase(), b"QUOTED-PRINTABLE").is_some()
}

impl Property {
    fn of(line: &[u8]) -> Option<Self> {
        let mut quoted = false;
        let colon = line.iter().position(|byte| {
            quoted ^= *byte == b'"';
            *byte == b':' && !quoted
        });
        // A quote that nothing closes is no quote.
        let colon = colon.or_else(|| memchr::memchr(b':', line))?;
        let (head, value) = line.split_at_checked(colon)?;
        let (head, value) = (mended(head).0, value.get(1..)?);
        let mut parts = unquoted_parts(&head);
        let name = parts.next()?;
        let name = name.rsplit('.').next()?.trim().to_ascii_uppercase();
        let parameters = parts.take(MOST_PARAMETERS).map(parameter).collect();
        let mut property = Self { name, parameters, value: String::new() };
        property.value = property.text_of(value);
        (!property.name.is_empty()).then_some(property)
    }

    fn text_of(&self, value: &[u8]) -> String {
        let is_quoted_printable = self.has_word("QUOTED-PRINTABLE");
        let decoded = if is_quoted_printable { quoted_printable(value, false) } else { value.to_vec() };
        let charset = self.parameter("CHARSET").and_then(|label| Encoding::for_label(label.as_bytes()));
        match charset {
            Some(charset) if std::str::from_utf8(&decoded).is_err() => {
                charset.decode_without_bom_handling(&decoded).0.into_owned()
            }
            _ => mended(&decoded).0.into_owned(),
        }
    }

    /// The first value of a parameter.
    pub(crate) fn parameter(&self, name: &str) -> Option<&str> {
        self.parameters.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// Whether a word stands among the values of the parameters, as `PREF` and `WORK` do in each version.
    pub(crate) fn has_word(&self, word: &str) -> bool {
        let is = |part: &str| part.trim().eq_ignore_ascii_case(word);
        self.parameters.iter().any(|(name, value)| (is(name) && name != "TYPE") || value.split(',').any(is))
    }

    /// The value, unescaped.
    pub(crate) fn text(&self) -> String {
        unescaped(&self.value).trim().to_owned()
    }

    /// The parts between semicolons that are not escaped.
    pub(crate) fn fields(&self) -> Vec<String> {
        let (mut fields, mut field, mut escaped) = (Vec::new(), String::new(), false);
        for c in self.value.chars() {
            match c {
                ';' if !escaped => fields.push(std::mem::take(&mut field)),
                _ => field.push(c),
            }
            escaped = c == '\\' && !escaped;
        }
        fields.push(field);
        fields.iter().map(|field| unescaped(field)).collect()
    }
}

fn unquoted_parts(head: &str) -> impl Iterator<Item = &str> {
    let mut quoted = false;
    head.split(move |c| {
        quoted ^= c == '"';
        c == ';' && !quoted
    })
}

fn parameter(part: &str) -> (String, String) {
    let (name, value) = part.split_once('=').unwrap_or(("TYPE", part));
    // RFC 6868.
    let value = value.replace('"', "").replace("^n", "\n").replace("^'", "\"").replace("^^", "^");
    (name.trim().to_ascii_uppercase(), value.trim().to_owned())
}

fn unescaped(value: &str) -> String {
    let (mut text, mut chars) = (String::new(), value.chars());
    while let Some(c) = chars.next() {
        match c {
            '\\' => match chars.next() {
                Some('n' | 'N') => text.push('\n'),
                Some(other) => text.push(other),
                None => {}
            },
            c => text.push(c),
        }
    }
    encoded_words(text)
}

/// `=?utf-8?Q?M=C3=BCller?=` (RFC 2047), which has no place here, but mail programs put it there.
fn encoded_words(text: String) -> String {
    let Some((before, rest)) = text.split_once("=?") else { return text };
    let mut parts = rest.splitn(4, '?');
    let (charset, form, words, after) = (parts.next(), parts.next(), parts.next(), parts.next());
    let charset = charset.and_then(|label| Encoding::for_label(label.as_bytes()));
    let (Some(charset), Some("Q" | "q"), Some(words), Some(after)) = (charset, form, words, after) else { return text };
    let Some(after) = after.strip_prefix('=') else { return text };
    let words = charset.decode_without_bom_handling(&quoted_printable(words.as_bytes(), true)).0.into_owned();
    format!("{before}{words}{after}")
}

fn quoted_printable(value: &[u8], is_word: bool) -> Vec<u8> {
    let (mut bytes, mut rest) = (Vec::new(), value.iter().copied());
    while let Some(byte) = rest.next() {
        match byte {
            b'_' if is_word => bytes.push(b' '),
            b'=' => {
                let digits = [rest.next(), rest.next()].map(|digit| char::from(digit.unwrap_or(b'?')).to_digit(16));
                if let [Some(high), Some(low)] = digits {
                    bytes.push(u8::try_from(high * 16 + low).unwrap_or(b'?'));
                }
            }
            _ => bytes.push(byte),
        }
    }
    bytes
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may panic")]
    use super::*;

    fn all(mut bytes: &[u8]) -> Vec<(String, String)> {
        let mut lines = Lines::new(&mut bytes);
        std::iter::from_fn(|| lines.property().unwrap())
            .map(|property| (property.name.clone(), property.text()))
            .collect()
    }

    #[test]
    fn lines_are_put_together_again() {
        let one = |name: &str, value: &str| vec![(name.to_owned(), value.to_owned())];
        assert_eq!(all(b"\xef\xbb\xbfSUMMARY:M\xc3\r\n \xbcller\r\n\r\n \\, x\r\n"), one("SUMMARY", "Müller, x"));
        assert_eq!(all(b"N;CHARSET=ISO-8859-1:M\xfcller"), one("N", "Müller"));
        assert_eq!(all(b"N;CHARSET=ISO-8859-5;ENCODING=QUOTED-PRINTABLE:=B8=\r=D2"), one("N", "Ив"));
        assert_eq!(all(b"FN:Dr. =?utf-8?Q?M=C3=BCller_A?= x"), one("FN", "Dr. Müller A x"));
        assert_eq!(all(b"a.b;X=\"p:q\":v:w\nno colon\n=\n"), one("B", "v:w"));
        assert_eq!(all(b"A;X=\"p:v"), one("A", "v"));
    }

    #[test]
    fn parameters_keep_their_words() {
        let mut bytes = &b"TEL;WORK;PREF;TYPE=\"cell,text\";X=a^nb^^:1"[..];
        let property = Lines::new(&mut bytes).property().unwrap().unwrap();
        assert!(["work", "PREF", "CELL", "text"].iter().all(|word| property.has_word(word)));
        assert!(!property.has_word("TYPE") && !property.has_word("FAX"));
        assert_eq!(property.parameter("X"), Some("a\nb^"));
    }
}
