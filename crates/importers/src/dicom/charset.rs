//! Text in the character sets of DICOM (PS3.3, C.12.1.1.2; PS3.5, 6.1), those that switch in the middle (ISO 2022) included.

use encoding_rs::{
    BIG5, EUC_JP, EUC_KR, Encoding, GB18030, ISO_8859_2, ISO_8859_3, ISO_8859_4, ISO_8859_5, ISO_8859_6, ISO_8859_7,
    ISO_8859_8, ISO_8859_15, SHIFT_JIS, UTF_8, WINDOWS_874, WINDOWS_1252, WINDOWS_1254,
};
use std::borrow::Cow;

/// The sets a data set names.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Charset {
    /// None: only ASCII is said.
    first: Option<&'static Encoding>,
    switches: bool,
}

/// What the first 128 bytes stand for after a switch.
#[derive(Clone, Copy, PartialEq)]
enum Low {
    Ascii,
    /// Two bytes a character.
    Jis0208,
    Jis0212,
}

impl Charset {
    pub(super) fn of(value: &[u8]) -> Self {
        let value = String::from_utf8_lossy(value);
        let mut terms = value.split('\\').map(|term| term.trim_matches(|c: char| c.is_whitespace() || c == '\0'));
        let first = terms.next().and_then(encoding);
        Self { first, switches: value.contains("2022") || terms.next().is_some() }
    }

    /// As text. What is not valid in the set that is named is read as near as can be: nothing is left out.
    pub(super) fn decode<'a>(&self, bytes: &'a [u8]) -> Cow<'a, str> {
        if self.switches && bytes.contains(&0x1b) {
            return Cow::Owned(self.switching(bytes));
        }
        plain(self.first, bytes)
    }

    fn switching(&self, bytes: &[u8]) -> String {
        let (mut low, mut high, mut out, mut from) = (Low::Ascii, self.first, String::new(), 0);
        let mut at = 0;
        while let Some(byte) = bytes.get(at) {
            let escape = (*byte == 0x1b).then(|| bytes.get(at + 1..)).flatten();
            // A line, a value and a part of a name end begin anew (PS3.5, 6.1.2.5.3); not inside characters of two bytes.
            let ends = low == Low::Ascii && matches!(byte, b'\r' | b'\n' | b'\t' | 0x0c | b'\\' | b'^' | b'=');
            if escape.is_none() && !ends {
                at += if low == Low::Ascii { 1 } else { 2 };
                continue;
            }
            part(low, high, bytes.get(from..at).unwrap_or_default(), &mut out);
            match escape.and_then(switch) {
                Some((len, to_low, to_high)) => {
                    low = to_low.unwrap_or(low);
                    high = to_high.or(high);
                    at += 1 + len;
                    from = at;
                }
                None if escape.is_some() => {
                    at += 1;
                    from = at;
                }
                None => {
                    high = self.first;
                    from = at;
                    at += 1;
                }
            }
        }
        part(low, high, bytes.get(from..).unwrap_or_default(), &mut out);
        out
    }
}

fn part(low: Low, high: Option<&'static Encoding>, bytes: &[u8], out: &mut String) {
    if low == Low::Ascii {
        out.push_str(&plain(high, bytes));
        return;
    }
    // The same codes as in EUC-JP, but for the highest bit and the mark of the second set.
    let mut euc = Vec::with_capacity(bytes.len() * 2);
    for two in bytes.chunks(2) {
        if low == Low::Jis0212 {
            euc.push(0x8f);
        }
        euc.extend(two.iter().map(|byte| byte | 0x80));
    }
    out.push_str(&EUC_JP.decode_without_bom_handling(&euc).0);
}

fn plain<'a>(encoding: Option<&'static Encoding>, bytes: &'a [u8]) -> Cow<'a, str> {
    match encoding {
        Some(encoding) if encoding != UTF_8 => encoding.decode_without_bom_handling(bytes).0,
        // Where only ASCII is said, or what is said is not so, it is most often one of these two.
        _ => match std::str::from_utf8(bytes) {
            Ok(text) => Cow::Borrowed(text),
            Err(_) => WINDOWS_1252.decode_without_bom_handling(bytes).0,
        },
    }
}

/// What an escape sequence switches to: how long it is without its first byte, and the new sets.
fn switch(rest: &[u8]) -> Option<(usize, Option<Low>, Option<&'static Encoding>)> {
    Some(match rest {
        [b'(', b'B' | b'J', ..] => (2, Some(Low::Ascii), None),
        [b')', b'I', ..] => (2, None, Some(SHIFT_JIS)),
        [b'$', b'@' | b'B', ..] => (2, Some(Low::Jis0208), None),
        [b'$', b'(', b'D', ..] => (3, Some(Low::Jis0212), None),
        [b'$', b')', b'C', ..] => (3, None, Some(EUC_KR)),
        [b'$', b')', b'A', ..] => (3, None, Some(GB18030)),
        [b'-', set, ..] => {
            let high = match set {
                b'A' => WINDOWS_1252,
                b'B' => ISO_8859_2,
                b'C' => ISO_8859_3,
                b'D' => ISO_8859_4,
                b'F' => ISO_8859_7,
                b'G' => ISO_8859_6,
                b'H' => ISO_8859_8,
                b'L' => ISO_8859_5,
                b'M' => WINDOWS_1254,
                b'T' => WINDOWS_874,
                b'b' => ISO_8859_15,
                _ => return None,
            };
            (2, None, Some(high))
        }
        _ => return None,
    })
}

/// A defined term. Others are taken for what most Western files hold.
fn encoding(term: &str) -> Option<&'static Encoding> {
    let number = term.trim_start_matches("ISO").trim_start_matches([' ', '_']).trim_start_matches("2022");
    let number = number.trim_start_matches([' ', '_']).trim_start_matches("IR").trim_start_matches([' ', '_']);
    Some(match number {
        "100" => WINDOWS_1252,
        "101" => ISO_8859_2,
        "109" => ISO_8859_3,
        "110" => ISO_8859_4,
        "144" => ISO_8859_5,
        "127" => ISO_8859_6,
        "126" => ISO_8859_7,
        "138" => ISO_8859_8,
        "148" => WINDOWS_1254,
        "203" => ISO_8859_15,
        "166" => WINDOWS_874,
        "13" => SHIFT_JIS,
        "192" => UTF_8,
        "GB18030" | "GBK" | "58" => GB18030,
        "149" => EUC_KR,
        "BIG5" => BIG5,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Examples of the standard (PS3.5, annexes H to K).
    #[test]
    fn names_of_the_standards_own_examples() {
        let cases: [(&[u8], &[u8], &str); 8] = [
            (b"ISO_IR 100", b"Buc^J\xe9r\xf4me", "Buc^Jérôme"),
            (b"ISO_IR 144", b"\xbb\xee\xda\x63\x65\xdc\xd1\xe3\xe0\xd3", "Люкceмбург"),
            (b"ISO_IR 192", "Wang^XiaoDong=王^小東".as_bytes(), "Wang^XiaoDong=王^小東"),
            (
                b"\\ISO 2022 IR 87",
                b"Yamada^Tarou=\x1b$B;3ED\x1b(B^\x1b$BB@O:\x1b(B=\x1b$B$d$^$@\x1b(B^\x1b$B$?$m$&\x1b(B",
                "Yamada^Tarou=山田^太郎=やまだ^たろう",
            ),
            (
                b"ISO 2022 IR 13\\ISO 2022 IR 87",
                b"\xd4\xcf\xc0\xde^\xc0\xdb\xb3=\x1b$B;3ED\x1b(J^\x1b$BB@O:\x1b(J",
                "ﾔﾏﾀﾞ^ﾀﾛｳ=山田^太郎",
            ),
            (b"\\ISO 2022 IR 149", b"Hong^Gildong=\x1b$)C\xfb\xf3^\x1b$)C\xd1\xce\xd4\xd7", "Hong^Gildong=洪^吉洞"),
            (b"GB18030", b"Wang^XiaoDong=\xcd\xf5^\xd0\xa1\xb6\xab", "Wang^XiaoDong=王^小东"),
            (b"", b"M\xfcller", "Müller"),
        ];
        for (terms, bytes, expected) in cases {
            assert_eq!(Charset::of(terms).decode(bytes), expected);
        }
    }
}
