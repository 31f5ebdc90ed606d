//! One value of JSON from bytes that may not be quite JSON: odd encodings and `NaN` are read with a problem, the rest is left out.

use crate::encoding;
use crate::frame::ProblemCode;
use serde_json::Value;

/// A value, if any, and what was wrong with it.
pub(crate) struct Parsed {
    pub(crate) value: Option<Value>,
    pub(crate) problems: Vec<ProblemCode>,
}

/// Parses one value. Depth is limited by serde_json itself, to 128.
pub(crate) fn parse(raw: &[u8]) -> Parsed {
    let mut problems = Vec::new();
    let (text, mended) = encoding::mended(raw);
    if mended {
        problems.push(ProblemCode::BadEncoding);
    }
    let value = match serde_json::from_str(&text) {
        Ok(value) => Some(value),
        // The only way to tell this fault from others is its words, frozen by a test below.
        Err(error) if error.to_string().starts_with("recursion limit exceeded") => {
            problems.push(ProblemCode::TooDeep);
            None
        }
        Err(_) => {
            let value = quote_words(&text).and_then(|text| serde_json::from_str(&text).ok());
            problems.push(if value.is_some() { ProblemCode::BadNumber } else { ProblemCode::BadEntry });
            value
        }
    };
    Parsed { value, problems }
}

/// `NaN` and `Infinity`, which Python and JavaScript write and JSON does not know, put in quotation marks. `None` without any.
fn quote_words(text: &str) -> Option<String> {
    let mut quoted = String::with_capacity(text.len() + 16);
    let (mut rest, mut changed) = (text, false);
    while !rest.is_empty() {
        let end = if rest.starts_with('"') { string_end(rest) } else { rest.find('"').unwrap_or(rest.len()) };
        let (part, after) = rest.split_at_checked(end)?;
        if part.starts_with('"') {
            quoted.push_str(part);
        } else {
            let mut part = part.to_owned();
            for word in ["-Infinity", "Infinity", "NaN"] {
                if part.contains(word) {
                    changed = true;
                    part = part.replace(word, &format!("\"{word}\"")).replace("\"-\"Infinity\"\"", "\"-Infinity\"");
                }
            }
            quoted.push_str(&part);
        }
        rest = after;
    }
    changed.then_some(quoted)
}

fn string_end(text: &str) -> usize {
    let mut escaped = false;
    for (at, byte) in text.bytes().enumerate().skip(1) {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => return at + 1,
            _ => {}
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]
    use super::*;

    #[test]
    fn what_is_not_quite_json_is_read_with_a_problem() {
        let nan = parse(b"{\"a\":NaN,\"b\":\"NaN\",\"c\":-Infinity,\"d\":Infinity}");
        assert_eq!(nan.problems, [ProblemCode::BadNumber]);
        let value = nan.value.unwrap();
        assert_eq!(
            (value["a"].as_str(), value["c"].as_str(), value["d"].as_str()),
            (Some("NaN"), Some("-Infinity"), Some("Infinity"))
        );
        let latin = parse(b"{\"a\":\"Ren\xe9e \x93x\x94 \xc3\xa9\"}");
        assert_eq!(latin.problems, [ProblemCode::BadEncoding]);
        assert_eq!(latin.value.unwrap()["a"], "Renée “x” é");
    }

    #[test]
    fn what_cannot_be_read_is_left_out() {
        for (text, code) in [("{\"a\":}".to_owned(), ProblemCode::BadEntry), ("[".repeat(500), ProblemCode::TooDeep)] {
            let parsed = parse(text.as_bytes());
            assert!(parsed.value.is_none());
            assert_eq!(parsed.problems, [code]);
        }
    }

    #[test]
    fn numbers_keep_their_written_form() {
        let value = parse(b"[5.0, 1e400, 0.10, 123456789012345678901234567890]").value.unwrap();
        // serde_json writes the sign of an exponent out, and changes nothing else.
        assert_eq!(value.to_string(), "[5.0,1e+400,0.10,123456789012345678901234567890]");
    }
}
