//! Measured values, each kept as written beside what was understood of it.

use super::coded;
use super::document::Document;
use super::people;
use super::range::range;
use super::tree::Element;
use crate::frame::ProblemCode;
use record::written::{self, Number};
use record::{Comparator, Line, Measured};

/// The most values of one observation.
const MAX_VALUES: usize = 20;

/// The values of an observation, with flag, range, method and lab.
pub(super) fn measured(
    document: &Document<'_>,
    observation: Element<'_>,
    problems: &mut Vec<ProblemCode>,
) -> Vec<Measured> {
    let flags = observation.all("interpretationCode").filter_map(|flag| coded::of_value(document, flag));
    let flag = Line::cut(&flags.take(5).map(String::from).collect::<Vec<_>>().join(", "));
    let method = observation.child("methodCode").and_then(|method| coded::spoken(document, method));
    let lab = people::performer(observation).1;
    let mut found = Vec::new();
    if observation.all("value").nth(MAX_VALUES).is_some() {
        note(problems, ProblemCode::EntryTooLarge);
    }
    for value in observation.all("value").take(MAX_VALUES) {
        if let Some(mut one) = read(document, value, problems) {
            one.flag.clone_from(&flag);
            one.method.clone_from(&method);
            one.lab.clone_from(&lab);
            one.range = range(document, observation, one.unit.as_ref());
            found.push(one);
        }
    }
    found
}

/// The type of a value without its prefix; some write none.
fn kind<'a>(value: Element<'a>) -> &'a str {
    let said = value.get("type").map(|kind| kind.rsplit(':').next().unwrap_or(kind));
    said.unwrap_or(if value.get("value").is_some() {
        "PQ"
    } else if value.child("low").is_some() || value.child("high").is_some() {
        "IVL_PQ"
    } else if value.get("code").is_some() || value.child("translation").is_some() {
        "CD"
    } else {
        "ST"
    })
}

fn read(document: &Document<'_>, value: Element<'_>, problems: &mut Vec<ProblemCode>) -> Option<Measured> {
    match kind(value) {
        "PQ" | "REAL" | "INT" | "MO" | "PPD_PQ" => quantity(value, problems)
            .or_else(|| value.all("translation").find_map(|other| quantity(other, problems)))
            .or_else(|| words(document, value, problems)),
        "IVL_PQ" | "IVL_INT" | "IVL_REAL" => interval(value, problems),
        "CD" | "CE" | "CO" | "CV" | "CS" | "CR" => {
            let title = coded::of_value(document, value).or_else(|| value.get("value").and_then(Line::cut))?;
            Measured::new(title, None).ok()
        }
        "RTO" | "RTO_PQ_PQ" | "RTO_QTY_QTY" => {
            let parts = ["numerator", "denominator"].map(|part| value.child(part).map(said).unwrap_or_default());
            plain(&parts.join(":")).filter(|_| parts.iter().any(|part| !part.is_empty()))
        }
        "BL" => value.get("value").and_then(plain),
        "TS" | "IVL_TS" => {
            let ends = ["low", "high"].map(|end| value.child(end).and_then(|end| end.get("value")).unwrap_or_default());
            value.get("value").and_then(plain).or_else(|| plain(ends.join(" – ").trim_matches([' ', '–'])))
        }
        _ => words(document, value, problems),
    }
}

fn plain(words: &str) -> Option<Measured> {
    Measured::new(Line::cut(words)?, None).ok()
}

/// A unit that says something: `1` is UCUM's word for none.
pub(super) fn unit(quantity: Element<'_>) -> Option<&str> {
    quantity.get("unit").filter(|unit| *unit != "1")
}

/// A quantity in words, as written.
pub(super) fn said(quantity: Element<'_>) -> String {
    format!("{} {}", quantity.get("value").unwrap_or_default(), unit(quantity).unwrap_or_default()).trim().to_owned()
}

fn quantity(quantity: Element<'_>, problems: &mut Vec<ProblemCode>) -> Option<Measured> {
    let written = quantity.get("value")?;
    // The sign of XML's numbers is the point.
    let exact = exact(written);
    // What is no number of XML was written by a person, who may have meant "1,234" either way.
    let understood = written::value(written, None);
    let number = exact.or(match understood.number {
        Number::Is(number) if understood.rest.is_none() => Some(number),
        _ => None,
    });
    if number.is_none() {
        let is_either = matches!(understood.number, Number::Either { .. });
        note(problems, if is_either { ProblemCode::NumberUndecided } else { ProblemCode::BadNumber });
    }
    let mut measured = Measured::new(Line::cut(&said(quantity))?, number).ok()?;
    measured.comparator = understood.comparator.filter(|_| exact.is_none() && number.is_some());
    measured.unit = unit(quantity).and_then(Line::cut);
    // The datatype says that units are UCUM's; what has spaces or is no ASCII is not.
    measured.ucum = unit(quantity).filter(|unit| unit.bytes().all(|byte| byte.is_ascii_graphic())).and_then(Line::cut);
    Some(measured)
}

/// A number as XML writes it.
pub(super) fn exact(written: &str) -> Option<f64> {
    let is_one = written.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'-' | b'+' | b'e' | b'E'));
    written.parse::<f64>().ok().filter(|number| is_one && number.is_finite())
}

fn interval(value: Element<'_>, problems: &mut Vec<ProblemCode>) -> Option<Measured> {
    let end = |name: &str| value.child(name).filter(|end| end.get("value").is_some());
    let exclusive = |end: Element<'_>| end.get("inclusive") == Some("false");
    let (low, high) = (end("low"), end("high"));
    let (only, comparator, sign) = match (low, high) {
        (Some(low), Some(high)) => return plain(&format!("{} – {}", said(low), said(high))),
        (Some(low), None) if exclusive(low) => (low, Comparator::Greater, ">"),
        (Some(low), None) => (low, Comparator::AtLeast, "≥"),
        (None, Some(high)) if exclusive(high) => (high, Comparator::Less, "<"),
        (None, Some(high)) => (high, Comparator::AtMost, "≤"),
        (None, None) => {
            let center = value.child("center").map(said).filter(|words| !words.is_empty());
            return value.get("value").and_then(plain).or_else(|| plain(&center?));
        }
    };
    let end = quantity(only, problems)?;
    // An end that is a bound itself ("<5") says no number.
    let number = end.number().filter(|_| end.comparator.is_none());
    let mut measured = Measured::new(Line::cut(&format!("{sign}{}", end.original.as_str()))?, number).ok()?;
    measured.comparator = number.map(|_| comparator);
    (measured.unit, measured.ucum) = (end.unit, end.ucum);
    Some(measured)
}

/// What labs write behind a number and is no unit; "L" may be either, and is not said to be one.
const FLAGS: [&str; 12] = ["H", "L", "HH", "LL", "A", "N", "*", "**", "↑", "↓", "(H)", "(L)"];

/// A value in words, its own or those it points to: ">60", "Negative".
fn words(document: &Document<'_>, value: Element<'_>, problems: &mut Vec<ProblemCode>) -> Option<Measured> {
    let own = document.words_at(value).or_else(|| value.child("originalText").and_then(|text| document.words_at(text)));
    let mut said = own.or_else(|| value.get("value").map(str::to_owned))?;
    if let Some(unit) = unit(value).filter(|unit| !said.ends_with(unit)) {
        said = format!("{said} {unit}");
    }
    let understood = written::value(&said, document.decimal);
    let number = match understood.number {
        Number::Is(number) => Some(number),
        Number::Either { .. } => {
            note(problems, ProblemCode::NumberUndecided);
            None
        }
        Number::None => None,
    };
    // "2 of 3", "1 colony seen": a number with a tale after it is a tale.
    let is_unit = understood.rest.is_none_or(|rest| rest.chars().count() <= 20 && rest.split(' ').count() <= 2);
    let number = number.filter(|_| is_unit);
    let mut measured = Measured::new(Line::cut(&said)?, number).ok()?;
    if number.is_some() {
        measured.comparator = understood.comparator;
        measured.unit = understood.rest.filter(|rest| !FLAGS.contains(rest)).and_then(Line::cut);
    }
    Some(measured)
}

pub(super) fn note(problems: &mut Vec<ProblemCode>, code: ProblemCode) {
    if !problems.contains(&code) {
        problems.push(code);
    }
}
