//! Small, forgiving looks into a resource: what is not of the expected shape is not there.

use record::{Code, Line, PartialDate};
use serde_json::Value;

/// The elements of a list; a single value counts as a list of one, as in DSTU2 and in careless files.
pub(crate) fn list<'a>(value: &'a Value, key: &str) -> impl Iterator<Item = &'a Value> + use<'a> {
    let (many, one) = match value.get(key) {
        Some(Value::Array(many)) => (many.as_slice(), None),
        Some(Value::Null) | None => (&[][..], None),
        Some(one) => (&[][..], Some(one)),
    };
    many.iter().chain(one)
}

/// The first element of a list, or the single value.
pub(crate) fn first<'a>(value: &'a Value, key: &str) -> Option<&'a Value> {
    list(value, key).next()
}

/// Follows `keys`, taking the first of each list.
pub(crate) fn at<'a>(value: &'a Value, keys: &[&str]) -> Option<&'a Value> {
    keys.iter().try_fold(value, |value, key| first(value, key))
}

/// Words at `keys`.
pub(crate) fn words<'a>(value: &'a Value, keys: &[&str]) -> Option<&'a str> {
    at(value, keys)?.as_str().filter(|words| !words.trim().is_empty())
}

/// Words at `keys` as a line.
pub(crate) fn line(value: &Value, keys: &[&str]) -> Option<Line> {
    words(value, keys).and_then(Line::cut)
}

/// What a CodeableConcept (or Coding, or bare words) says: its text, else a display, else the bare code.
pub(crate) fn concept_title(concept: &Value) -> Option<Line> {
    match concept {
        Value::String(words) => Line::cut(words),
        Value::Object(_) => line(concept, &["text"])
            .or_else(|| list(concept, "coding").find_map(|coding| line(coding, &["display"])))
            .or_else(|| list(concept, "coding").find_map(|coding| line(coding, &["code"])))
            .or_else(|| line(concept, &["display"]))
            .or_else(|| line(concept, &["code"]))
            // R5 CodeableReference
            .or_else(|| concept.get("concept").and_then(concept_title)),
        _ => None,
    }
}

/// The title of the first concept under `key` that has one.
pub(crate) fn titled(value: &Value, key: &str) -> Option<Line> {
    list(value, key).find_map(concept_title)
}

/// All codes of a concept with their systems. A code without a system means nothing and is left out.
pub(crate) fn codes(concept: &Value) -> Vec<Code> {
    let concept = concept.get("concept").unwrap_or(concept);
    list(concept, "coding")
        .filter_map(|coding| {
            let (system, code) = (line(coding, &["system"])?, line(coding, &["code"])?);
            Some(Code { system, code, display: line(coding, &["display"]) })
        })
        .take(50)
        .collect()
}

/// Whether a concept, coding or bare word under `key` has one of the codes.
pub(crate) fn has_code(value: &Value, key: &str, codes: &[&str]) -> bool {
    let is = |word: Option<&str>| word.is_some_and(|word| codes.iter().any(|code| word.eq_ignore_ascii_case(code)));
    list(value, key).any(|concept| {
        is(concept.as_str())
            || is(words(concept, &["code"]))
            || list(concept, "coding").any(|coding| is(words(coding, &["code"])))
    })
}

/// What a date field holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Dated {
    /// A date, as exact as written. A time of day is not kept here; the day is that of the clock where it was written.
    On(PartialDate),
    /// Something else.
    Bad,
}

/// Reads a FHIR date, dateTime or instant.
pub(crate) fn date(value: &Value) -> Option<Dated> {
    let words = match value {
        Value::Null => return None,
        Value::String(words) => words.trim(),
        _ => return Some(Dated::Bad),
    };
    let day = words.split(['T', ' ']).next().unwrap_or_default();
    Some(day.parse().map_or(Dated::Bad, Dated::On))
}

/// The name inside a file that references use: `Patient/1`, `urn:uuid:…`. Servers' addresses and versions are cut off.
pub(crate) fn key(reference: &str) -> Option<String> {
    let reference = reference.split("/_history/").next().unwrap_or(reference).trim();
    if reference.is_empty() || reference.len() > 512 {
        return None;
    }
    if reference.starts_with("urn:") || reference.starts_with('#') {
        return Some(reference.to_owned());
    }
    let mut parts = reference.rsplit('/');
    match (parts.next(), parts.next()) {
        (Some(id), Some(kind)) if !id.is_empty() && !kind.is_empty() => Some(format!("{kind}/{id}")),
        _ => Some(reference.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may panic")]
    use super::*;
    use serde_json::json;

    #[test]
    fn a_title_is_text_then_display_then_code() {
        let title = |concept| concept_title(&concept).map(String::from);
        let coding = json!([{"system": "s", "code": "c"}, {"display": "Display"}]);
        assert_eq!(title(json!({"text": "Text", "coding": coding})).unwrap(), "Text");
        assert_eq!(title(json!({"text": " ", "coding": coding})).unwrap(), "Display");
        assert_eq!(title(json!({"coding": [{"code": "c"}]})).unwrap(), "c");
        assert_eq!(title(json!({"concept": {"text": "R5"}})).unwrap(), "R5");
        assert_eq!(title(json!({"coding": "no"})), None);
        assert_eq!(title(json!(5)), None);
    }

    #[test]
    fn dates_are_as_exact_as_written() {
        let read = |words: &str| match date(&json!(words)).unwrap() {
            Dated::On(date) => date.to_string(),
            Dated::Bad => "bad".to_owned(),
        };
        for (written, expected) in [
            ("2019", "2019"),
            ("2019-05", "2019-05"),
            ("2019-05-17", "2019-05-17"),
            ("2019-05-17T23:59:59-05:00", "2019-05-17"),
            ("2019-05-17 10:00", "2019-05-17"),
            ("31/12/2020", "bad"),
            ("2020-13-45T99:00:00Z", "bad"),
            ("0000", "bad"),
        ] {
            assert_eq!(read(written), expected);
        }
        assert_eq!(date(&json!(19_700_101)), Some(Dated::Bad));
        assert_eq!(date(&Value::Null), None);
    }

    #[test]
    fn references_are_the_same_with_and_without_a_server() {
        for reference in ["Patient/1", "https://x.example/fhir/Patient/1", "Patient/1/_history/3"] {
            assert_eq!(key(reference).unwrap(), "Patient/1");
        }
        assert_eq!(key("urn:uuid:a/b").unwrap(), "urn:uuid:a/b");
    }
}
