//! The lab's own range of an observation.
//!
//! It has numbers only where there is one, for everybody, in the value's unit. Of several nobody says here which is the person's;
//! then all of them are kept, as words.

use super::coded;
use super::document::Document;
use super::tree::Element;
use super::value::{exact, said, unit};
use record::{Line, Range};

/// The most ranges of one observation, and the longest words of one.
const MAX_RANGES: usize = 20;
const MAX_WORDS: usize = 300;

/// One `referenceRange`.
struct Reference<'a> {
    text: Option<String>,
    low: Option<Element<'a>>,
    high: Option<Element<'a>>,
    /// A range that is no interval.
    other: Option<String>,
    /// For whom or when it is, or what a value in it means.
    conditions: Vec<String>,
    is_conditional: bool,
}

/// The range of a value in this unit.
pub(super) fn range(document: &Document<'_>, observation: Element<'_>, own: Option<&Line>) -> Option<Range> {
    let all = observation.all("referenceRange").take(MAX_RANGES);
    let all: Vec<Reference<'_>> = all.filter_map(|reference| Reference::of(document, reference)).collect();
    if let [one] = all.as_slice()
        && !one.is_conditional
        && let Some((low, high)) = one.ends(own)
        && let Ok(range) = Range::new(low, high, one.text.as_deref().and_then(Line::cut))
    {
        return Some(range);
    }
    let mut words: Vec<String> = Vec::new();
    for said in all.iter().map(Reference::said) {
        if !words.contains(&said) {
            words.push(said);
        }
    }
    Range::new(None, None, Some(Line::cut(&words.join("; "))?)).ok()
}

impl<'a> Reference<'a> {
    /// None when it says nothing.
    fn of(document: &Document<'_>, reference: Element<'a>) -> Option<Self> {
        let within = reference.child("observationRange")?;
        let value = within.child("value");
        let end = |name: &str| value.and_then(|value| value.child(name)).filter(|end| end.get("value").is_some());
        let text = within.child("text").and_then(|text| {
            // A whole row says more than its range.
            Some(text.words()).filter(|words| !words.is_empty()).or_else(|| document.name_at(text, MAX_WORDS))
        });
        let other = value.and_then(|value| {
            let quantity = Some(said(value)).filter(|words| !words.is_empty());
            quantity.or_else(|| coded::of_value(document, value).map(String::from))
        });
        let meanings: Vec<Element<'_>> = within
            .all("interpretationCode")
            .filter(|meaning| meaning.get("code").is_some_and(|code| code != "N"))
            .collect();
        let mut conditions: Vec<String> =
            meanings.iter().filter_map(|meaning| coded::of_value(document, *meaning)).map(String::from).collect();
        // Some stand here in a vocabulary that is not CDA's.
        let criteria: Vec<Element<'_>> =
            reference.everything().filter(|inner| inner.name().starts_with("precondition")).collect();
        conditions.extend(criteria.iter().flat_map(|criterion| condition(*criterion)));
        let is_conditional = !meanings.is_empty()
            || !criteria.is_empty()
            || reference.everything().any(|inner| inner.name() == "criterion");
        let found = Self { text, low: end("low"), high: end("high"), other, conditions, is_conditional };
        (!found.said().is_empty()).then_some(found)
    }

    /// Both ends as numbers in the value's unit; none when one of them is no number, or in another unit.
    fn ends(&self, own: Option<&Line>) -> Option<(Option<f64>, Option<f64>)> {
        let number = |end: Option<Element<'_>>| match end {
            Some(end) => exact(end.get("value")?).map(Some),
            None => Some(None),
        };
        let mut units = [self.low, self.high].into_iter().flatten().filter_map(unit);
        let is_same = units.all(|unit| own.is_some_and(|own| own.as_str() == unit));
        let ends = (number(self.low)?, number(self.high)?);
        Some(ends).filter(|ends| is_same && *ends != (None, None))
    }

    /// All that it says in words.
    fn said(&self) -> String {
        let is_exclusive = |end: Element<'_>| end.get("inclusive") == Some("false");
        let bounds = match (self.low, self.high) {
            (None, None) => String::new(),
            (Some(low), None) => format!("{} {}", if is_exclusive(low) { ">" } else { "≥" }, said(low)),
            (None, Some(high)) => format!("{} {}", if is_exclusive(high) { "<" } else { "≤" }, said(high)),
            (Some(low), Some(high)) => format!("{} – {}", said(low), said(high)),
        };
        let is_in = |text: &str| {
            let mut ends = [self.low, self.high].into_iter().flatten().filter_map(|end| end.get("value"));
            ends.all(|end| text.contains(end))
        };
        let words = match &self.text {
            Some(text) if bounds.is_empty() || is_in(text) => text.clone(),
            Some(text) => format!("{text}: {bounds}"),
            None if bounds.is_empty() => self.other.clone().unwrap_or_default(),
            None => bounds,
        };
        if self.conditions.is_empty() || words.is_empty() {
            return words;
        }
        format!("{words} ({})", self.conditions.join(", "))
    }
}

/// The words of a condition: its own, and those of its codes and bounds.
fn condition(criterion: Element<'_>) -> Vec<String> {
    let inner = criterion.everything().take(50).filter_map(|inner| {
        inner.get("displayName").map(str::to_owned).or_else(|| {
            let words = said(inner);
            inner.get("value").filter(|value| !value.starts_with('#')).map(|_| words)
        })
    });
    let own = Some(criterion.words()).filter(|words| !words.is_empty() && words.len() <= MAX_WORDS);
    own.into_iter().chain(inner).collect()
}
