//! Measured values of an Observation, each kept as written beside what was understood of it.

use super::value::{at, concept_title, has_code, line, list, titled, words};
use crate::frame::ProblemCode;
use record::{Comparator, EntryKind, Line, Measured, Range};
use serde_json::Value;

/// The unit system of UCUM (FHIR R4, 2.24.0.6).
const UCUM: &str = "http://unitsofmeasure.org";

/// The most values of one entry: a panel has tens; a hostile one has millions.
const MAX_VALUES: usize = 1_000;

/// Lab result, vital sign or finding, by category alone.
pub(crate) fn kind(observation: &Value) -> EntryKind {
    let is = |codes: &[&str], words: &[&str]| {
        has_code(observation, "category", codes)
            || list(observation, "category").any(|category| {
                category.get("coding").is_none()
                    && category
                        .get("text")
                        .and_then(Value::as_str)
                        .is_some_and(|text| words.contains(&text.to_lowercase().as_str()))
            })
    };
    if is(&["laboratory", "lab"], &["laboratory", "lab"]) {
        EntryKind::LabResult
    } else if is(&["vital-signs"], &["vital signs", "vital-signs"]) {
        EntryKind::VitalSign
    } else {
        EntryKind::Finding
    }
}

/// The value of the observation and those of its components.
pub(crate) fn measured(observation: &Value, problems: &mut Vec<ProblemCode>) -> Vec<Measured> {
    let own = measure(observation, problems);
    let parts = list(observation, "component").take(MAX_VALUES).filter_map(|component| {
        let mut value = measure(component, problems)?;
        value.name = titled(component, "code");
        Some(value)
    });
    own.into_iter().chain(parts.collect::<Vec<_>>()).collect()
}

fn measure(holder: &Value, problems: &mut Vec<ProblemCode>) -> Option<Measured> {
    let mut measured = value(holder, problems)?;
    measured.flag = titled(holder, "interpretation");
    measured.method = titled(holder, "method");
    measured.range = range(holder, measured.unit.as_ref());
    measured.lab = list(holder, "performer")
        .find(|performer| words(performer, &["reference"]).is_some_and(|reference| reference.contains("Organization")))
        .and_then(|performer| line(performer, &["display"]));
    Some(measured)
}

/// `value[x]`, whatever it is. Numbers keep their written form: 5.0 stays 5.0.
fn value(holder: &Value, problems: &mut Vec<ProblemCode>) -> Option<Measured> {
    let (key, value) = holder.as_object()?.iter().find(|(key, value)| {
        key.strip_prefix("value").is_some_and(|kind| kind.starts_with(|first: char| first.is_ascii_uppercase()))
            && !value.is_null()
    })?;
    let plain = |original: String| Line::cut(&original).and_then(|original| Measured::new(original, None).ok());
    let measured = match (key.as_str(), value) {
        ("valueQuantity", Value::Object(_)) => quantity(value, problems),
        ("valueCodeableConcept" | "valueCoding" | "valueCode", _) => {
            concept_title(value).and_then(|title| Measured::new(title, None).ok())
        }
        ("valueInteger" | "valueDecimal", Value::Number(number)) => number_alone(number, problems),
        ("valueRange", Value::Object(_)) => plain(format!("{} – {}", said(value.get("low")), said(value.get("high")))),
        ("valueRatio", Value::Object(_)) => {
            plain(format!("{}:{}", said(value.get("numerator")), said(value.get("denominator"))))
        }
        ("valuePeriod", Value::Object(_)) => plain(format!(
            "{} – {}",
            words(value, &["start"]).unwrap_or_default(),
            words(value, &["end"]).unwrap_or_default()
        )),
        (_, Value::String(words)) => plain(words.clone()),
        (_, Value::Bool(is)) => plain(is.to_string()),
        (_, Value::Number(number)) => plain(number.to_string()),
        // Sampled data and files are no single value; the entry and its original stand.
        ("valueSampledData" | "valueAttachment" | "valueReference", _) => return None,
        _ => None,
    };
    if measured.is_none() {
        problems.push(ProblemCode::BadValue);
    }
    measured
}

fn number_alone(number: &serde_json::Number, problems: &mut Vec<ProblemCode>) -> Option<Measured> {
    let finite = number.as_f64().filter(|number| number.is_finite());
    if finite.is_none() {
        problems.push(ProblemCode::BadNumber);
    }
    Measured::new(Line::cut(&number.to_string())?, finite).ok()
}

fn quantity(quantity: &Value, problems: &mut Vec<ProblemCode>) -> Option<Measured> {
    let written = quantity.get("value").filter(|value| !value.is_null())?;
    let number = match written {
        Value::Number(number) => number.as_f64().filter(|number| number.is_finite()),
        _ => None,
    };
    if number.is_none() {
        problems.push(ProblemCode::BadNumber);
    }
    let original = Line::cut(&said(Some(quantity)))?;
    let mut measured = Measured::new(original, number).ok()?;
    measured.comparator = match words(quantity, &["comparator"]) {
        Some("<") => Some(Comparator::Less),
        Some("<=") => Some(Comparator::AtMost),
        Some(">=") => Some(Comparator::AtLeast),
        Some(">") => Some(Comparator::Greater),
        _ => None,
    };
    measured.unit = line(quantity, &["unit"]).or_else(|| line(quantity, &["code"]));
    measured.ucum = line(quantity, &["code"]).filter(|_| words(quantity, &["system"]) == Some(UCUM));
    Some(measured)
}

/// A quantity in words, as written.
fn said(quantity: Option<&Value>) -> String {
    let Some(quantity) = quantity else { return String::new() };
    let number = match quantity.get("value") {
        Some(Value::Number(number)) => number.to_string(),
        Some(Value::String(words)) => words.clone(),
        _ => String::new(),
    };
    let comparator = words(quantity, &["comparator"]).unwrap_or_default();
    let unit = words(quantity, &["unit"]).or_else(|| words(quantity, &["code"])).unwrap_or_default();
    format!("{comparator}{number} {unit}").trim().to_owned()
}

/// The lab's own range: the normal one when there are several, the words of all.
fn range(holder: &Value, unit: Option<&Line>) -> Option<Range> {
    let ranges: Vec<&Value> = list(holder, "referenceRange").filter(|range| range.is_object()).take(20).collect();
    let normal = |range: &&&Value| has_code(range, "type", &["normal"]) || range.get("type").is_none();
    let chosen = ranges.iter().find(normal).or(ranges.first())?;
    let ends = |key| at(chosen, &[key, "value"]).and_then(Value::as_f64);
    // The ends are those of the value's unit; in another unit they are words only.
    let same_unit = ["low", "high"].into_iter().all(|key| {
        let other = line(chosen, &[key, "unit"]).or_else(|| line(chosen, &[key, "code"]));
        other.is_none() || unit.is_none() || other.as_ref() == unit
    });
    let all =
        ranges.iter().map(|range| range_words(range)).filter(|words| !words.is_empty()).collect::<Vec<_>>().join("; ");
    let is_plain = ranges.len() == 1 && words(chosen, &["text"]).is_none();
    let text = Line::cut(&all).filter(|_| !is_plain || !same_unit);
    let (low, high) = if same_unit { (ends("low"), ends("high")) } else { (None, None) };
    if low.is_none() && high.is_none() && text.is_none() {
        return None;
    }
    Range::new(low, high, text).or_else(|_| Range::new(None, None, Line::cut(&all))).ok()
}

fn range_words(range: &Value) -> String {
    let ends = match (said(range.get("low")), said(range.get("high"))) {
        (low, high) if low.is_empty() && high.is_empty() => String::new(),
        (low, high) if high.is_empty() => format!("≥ {low}"),
        (low, high) if low.is_empty() => format!("≤ {high}"),
        (low, high) => format!("{low} – {high}"),
    };
    let text = words(range, &["text"]).map(str::to_owned).unwrap_or(ends);
    let of = [titled(range, "type"), titled(range, "appliesTo")].into_iter().flatten();
    let of = of.map(String::from).collect::<Vec<_>>().join(", ");
    if of.is_empty() || text.is_empty() { text } else { format!("{text} ({of})") }
}
