//! Any FHIR data type in words, as written: what a person would read of it, in the file's own words.

use super::contact;
use super::value::{concept_title, first, list, words};
use serde_json::{Map, Value};

/// Stands around a reference in a text, until [`super::names`] knows what its target is called. No words from a file hold it.
pub(super) const REFERENCE: char = '\u{1}';

/// Contained resources that are looked through for each reference to one.
pub(super) const MAX_CONTAINED: usize = 1_000;

/// The longest list of words, in bytes.
const MAX_SAID: usize = 100_000;

/// How deep one type lies in another at most.
const MAX_DEPTH: usize = 6;

/// Says values of one resource, whose contained resources it knows.
#[derive(Clone, Copy)]
pub(super) struct Say<'a> {
    pub(super) resource: &'a Value,
}

impl Say<'_> {
    /// The words; none when there is nothing to read.
    pub(super) fn value(self, value: &Value) -> String {
        self.deep(value, 0)
    }

    /// All that stands at a path (`reaction.manifestation`), in words. The path `.` is the value itself.
    pub(super) fn all(self, value: &Value, path: &str) -> String {
        if path == "." {
            return self.value(value);
        }
        let mut said = String::new();
        for found in follow(value, path) {
            join(&mut said, &self.value(found));
        }
        said
    }

    fn deep(self, value: &Value, depth: usize) -> String {
        match value {
            Value::String(words) => day(words.trim()).replace(REFERENCE, " "),
            Value::Number(number) => number.to_string(),
            Value::Bool(is) => is.to_string(),
            Value::Object(fields) if depth < MAX_DEPTH => self.object(value, fields, depth + 1),
            Value::Array(many) if depth < MAX_DEPTH => {
                let mut said = String::new();
                for one in many.iter().take(100) {
                    join(&mut said, &self.deep(one, depth + 1));
                }
                said
            }
            _ => String::new(),
        }
    }

    fn object(self, value: &Value, fields: &Map<String, Value>, depth: usize) -> String {
        let has = |key: &str| fields.contains_key(key);
        let field = |key: &str| fields.get(key).map(|value| self.deep(value, depth)).unwrap_or_default();
        if has("resourceType") {
            return resource_name(value);
        }
        if has("coding") || fields.get("text").is_some_and(Value::is_string) {
            // A note keeps its lines; a title would be one.
            let title = match words(value, &["text"]) {
                Some(text) => text.trim().to_owned(),
                None => concept_title(value).map(String::from).unwrap_or_default(),
            };
            return with(title.replace(REFERENCE, " "), &self.qualifiers(value, depth));
        }
        if has("concept") || fields.get("reference").is_some_and(Value::is_object) {
            let concept = field("concept");
            return if concept.is_empty() { field("reference") } else { concept };
        }
        if has("reference") {
            return self.reference(value, depth);
        }
        if has("numerator") || has("denominator") {
            return [field("numerator"), field("denominator")].join(" / ");
        }
        if has("low") || has("high") {
            return ends(&field("low"), &field("high"));
        }
        if has("start") || has("end") {
            return ends(&field("start"), &field("end"));
        }
        if has("repeat") || has("event") {
            return self.timing(value);
        }
        if has("family") || has("given") {
            let parts = ["prefix", "given", "family"].iter().flat_map(|key| list(value, key)).filter_map(Value::as_str);
            return parts.collect::<Vec<_>>().join(" ").replace(REFERENCE, " ");
        }
        if has("city") || has("line") || has("postalCode") {
            return ["line", "city", "state", "postalCode", "country"].iter().fold(String::new(), |mut said, key| {
                join(&mut said, &field(key));
                said
            });
        }
        if has("value") {
            let unit = [field("unit"), field("currency"), field("code")].into_iter().find(|unit| !unit.is_empty());
            return format!("{}{} {}", field("comparator"), field("value"), unit.unwrap_or_default()).trim().to_owned();
        }
        if has("data") && has("origin") {
            return [field("origin"), field("data")].join(": ");
        }
        // Coding, attachment, and what has a name.
        ["display", "title", "code", "name", "description"]
            .iter()
            .map(|key| field(key))
            .find(|said| !said.is_empty())
            .unwrap_or_default()
    }

    /// What says more of a concept: side and kind of a body site (mCODE).
    fn qualifiers(self, concept: &Value, depth: usize) -> String {
        let known = ["body-location-qualifier", "laterality-qualifier", "locationQualifier", "laterality"];
        let mut said = String::new();
        for extension in list(concept, "extension") {
            if words(extension, &["url"]).is_some_and(|url| known.iter().any(|end| url.ends_with(end)))
                && let Some(value) = extension_value(extension)
            {
                join(&mut said, &self.deep(value, depth));
            }
        }
        said
    }

    fn reference(self, reference: &Value, depth: usize) -> String {
        if let Some(display) = words(reference, &["display"]) {
            return display.replace(REFERENCE, " ");
        }
        let Some(target) = words(reference, &["reference"]) else { return String::new() };
        if let Some(id) = target.strip_prefix('#') {
            let contained = list(self.resource, "contained")
                .take(MAX_CONTAINED)
                .find(|contained| words(contained, &["id"]) == Some(id));
            return contained.map(|contained| self.contained(contained, depth)).unwrap_or_default();
        }
        // The patient's own name says nothing on the patient's own record.
        let key = super::value::key(target).filter(|key| !key.starts_with("Patient/") && !key.contains(REFERENCE));
        key.map(|key| format!("{REFERENCE}{key}{REFERENCE}")).unwrap_or_default()
    }

    /// A contained resource counts as part of this one: an observation in a report says its values here.
    fn contained(self, contained: &Value, depth: usize) -> String {
        let name = resource_name(contained);
        if words(contained, &["resourceType"]) != Some("Observation") {
            return name;
        }
        let values = |holder: &Value| {
            let mut said = String::new();
            for value in follow(holder, "value*").into_iter().chain(list(holder, "interpretation")) {
                join(&mut said, &self.deep(value, depth));
            }
            said
        };
        let mut said = values(contained);
        for part in list(contained, "component").take(100) {
            let label = list(part, "code").map(|code| self.deep(code, depth)).collect::<String>();
            join(&mut said, &format!("{label}: {}", values(part)));
        }
        if said.is_empty() { name } else { format!("{name}: {said}") }
    }

    /// When something is to happen: its code, else how often, in signs that need no language.
    fn timing(self, timing: &Value) -> String {
        let mut said = first(timing, "code").map(|code| self.value(code)).unwrap_or_default();
        for repeat in list(timing, "repeat") {
            if said.is_empty() {
                said = self.how_often(repeat);
            }
            for key in ["dayOfWeek", "timeOfDay", "when"] {
                join(&mut said, &self.all(repeat, key));
            }
            for key in ["bounds", "boundsDuration", "boundsPeriod", "boundsRange", "boundsQuantity"] {
                join(&mut said, &self.all(repeat, key));
            }
        }
        join(&mut said, &self.all(timing, "event"));
        said
    }

    fn how_often(self, repeat: &Value) -> String {
        let of = |key| self.all(repeat, key);
        let frequency = ends(&of("frequency"), &of("frequencyMax"));
        let period = ends(&of("period"), &of("periodMax"));
        let unit = [of("periodUnit"), of("periodUnits")].concat();
        let each = match (period.as_str(), unit.as_str()) {
            ("", _) => String::new(),
            ("1", unit) => format!("/ {unit}"),
            (period, unit) => format!("/ {period} {unit}"),
        };
        let times = if frequency.is_empty() { frequency } else { format!("{frequency} ×") };
        format!("{times} {each}").trim().to_owned()
    }
}

/// What another resource is called, by its own words.
pub(super) fn resource_name(resource: &Value) -> String {
    let kind = words(resource, &["resourceType"]).unwrap_or_default();
    let named = contact::name(resource, kind).or_else(|| {
        ["code", "vaccineCode", "type", "description", "title"]
            .iter()
            .find_map(|key| list(resource, key).find_map(concept_title))
    });
    named.map(|name| String::from(name).replace(REFERENCE, " ")).unwrap_or_default()
}

/// The `value[x]` of an extension.
pub(super) fn extension_value(extension: &Value) -> Option<&Value> {
    extension.as_object()?.iter().find(|(key, _)| key.starts_with("value")).map(|(_, value)| value)
}

/// Everything at a path of field names. `name*` is a field whose type is part of its name (`onset[x]`).
pub(super) fn follow<'a>(value: &'a Value, path: &str) -> Vec<&'a Value> {
    let mut found = vec![value];
    for step in path.split('.') {
        found = match step.strip_suffix('*') {
            None => found.into_iter().flat_map(|value| list(value, step)).take(1000).collect(),
            Some(begin) => found
                .into_iter()
                .filter_map(Value::as_object)
                .flat_map(|fields| fields.iter().filter(|(key, _)| is_choice(key, begin)))
                .map(|(_, value)| value)
                .collect(),
        };
        if found.is_empty() {
            break;
        }
    }
    found
}

fn is_choice(key: &str, begin: &str) -> bool {
    key.strip_prefix(begin).is_some_and(|kind| kind.is_empty() || kind.starts_with(|c: char| c.is_ascii_uppercase()))
}

/// Adds to a list of words what is not in it.
pub(super) fn join(said: &mut String, more: &str) {
    // What is longer is cut later anyway.
    if more.is_empty() || said.len() > MAX_SAID || said.split(", ").any(|part| part == more) {
        return;
    }
    if !said.is_empty() {
        said.push_str(", ");
    }
    said.push_str(more);
}

/// Words with more about them.
pub(super) fn with(said: String, more: &str) -> String {
    match (said.is_empty(), more.is_empty()) {
        (true, _) => more.to_owned(),
        (_, true) => said,
        _ => format!("{said} ({more})"),
    }
}

fn ends(low: &str, high: &str) -> String {
    match (low, high) {
        ("", high) if !high.is_empty() => format!("– {high}"),
        (low, "") => low.to_owned(),
        (low, high) if low == high => low.to_owned(),
        (low, high) => format!("{low} – {high}"),
    }
}

/// The day of a moment; anything else as it is.
fn day(words: &str) -> &str {
    let is_moment = words.len() >= 16
        && words.len() <= 40
        && words.bytes().take(16).enumerate().all(|(at, byte)| match at {
            4 | 7 => byte == b'-',
            10 => byte == b'T',
            13 => byte == b':',
            _ => byte.is_ascii_digit(),
        });
    if is_moment { words.get(..10).unwrap_or(words) } else { words }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn every_type_has_words() {
        let resource = json!({"contained": [{"resourceType": "Medication", "id": "m", "code": {"text": "Ibuprofen"}}]});
        for (value, expected) in [
            (
                json!({"coding": [{"code": "a", "display": "Breast"}], "extension": [
                {"url": "x/mcode-laterality-qualifier", "valueCodeableConcept": {"text": "Left"}}]}),
                "Breast (Left)",
            ),
            (json!({"value": 5, "comparator": "<", "unit": "mg"}), "<5 mg"),
            (json!({"low": {"value": 1}, "high": {"value": 2, "unit": "mg"}}), "1 – 2 mg"),
            (json!({"numerator": {"value": 4, "unit": "g"}, "denominator": {"value": 1, "unit": "d"}}), "4 g / 1 d"),
            (json!({"start": "2020-01-01T10:00:00Z"}), "2020-01-01"),
            (
                json!({"repeat": {"frequency": 2, "period": 1, "periodUnit": "d", "when": ["MORN", "EVE"]}}),
                "2 × / d, MORN, EVE",
            ),
            (json!({"repeat": {"period": 8, "periodUnits": "h"}}), "/ 8 h"),
            (json!({"code": {"text": "BID"}, "repeat": {"frequency": 2}}), "BID"),
            (json!({"reference": "#m"}), "Ibuprofen"),
            (json!({"reference": "https://x/fhir/Condition/1"}), "\u{1}Condition/1\u{1}"),
            (json!({"reference": {"reference": "Patient/1"}}), ""),
            (json!({"concept": {"text": "Cough"}}), "Cough"),
            (json!({"value": 12.5, "currency": "CAD"}), "12.5 CAD"),
            (json!({"family": "Roy", "given": ["Al", "B"]}), "Al B Roy"),
            (json!([[[[[[["deep"]]]]]]]), ""),
            (json!("a\u{1}b"), "a b"),
        ] {
            assert_eq!(Say { resource: &resource }.value(&value), expected, "{value}");
        }
    }
}
