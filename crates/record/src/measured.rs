//! A measured value, kept as written: "<0,5 µg/L" stays "<0,5 µg/L" beside what we understood of it.

use crate::text::Line;
use serde::{Deserialize, Serialize};

/// Why a measured value was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum MeasuredError {
    /// The number is not finite.
    #[error("not a number")]
    NotANumber,
    /// The low end of the range is above the high end.
    #[error("the range is upside down")]
    RangeUpsideDown,
}

/// The sign before a number that says it is a bound.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Comparator {
    /// Below the number.
    #[serde(rename = "<")]
    Less,
    /// At or below the number.
    #[serde(rename = "<=")]
    AtMost,
    /// At or above the number.
    #[serde(rename = ">=")]
    AtLeast,
    /// Above the number.
    #[serde(rename = ">")]
    Greater,
}

/// The lab's own range: either end may be missing, and the words of the lab are kept. Both ends are in the value's unit.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "RawRange")]
pub struct Range {
    #[serde(skip_serializing_if = "Option::is_none")]
    low: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    high: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<Line>,
}

impl Range {
    /// A range as the lab gives it.
    pub fn new(low: Option<f64>, high: Option<f64>, text: Option<Line>) -> Result<Self, MeasuredError> {
        if low.is_some_and(|n| !n.is_finite()) || high.is_some_and(|n| !n.is_finite()) {
            return Err(MeasuredError::NotANumber);
        }
        if let (Some(low), Some(high)) = (low, high)
            && low > high
        {
            return Err(MeasuredError::RangeUpsideDown);
        }
        Ok(Self { low, high, text })
    }

    /// The low end.
    pub fn low(&self) -> Option<f64> {
        self.low
    }

    /// The high end.
    pub fn high(&self) -> Option<f64> {
        self.high
    }

    /// The range in the lab's own words.
    pub fn text(&self) -> Option<&Line> {
        self.text.as_ref()
    }
}

#[derive(Deserialize)]
struct RawRange {
    low: Option<f64>,
    high: Option<f64>,
    text: Option<Line>,
}

impl TryFrom<RawRange> for Range {
    type Error = MeasuredError;
    fn try_from(raw: RawRange) -> Result<Self, MeasuredError> {
        Self::new(raw.low, raw.high, raw.text)
    }
}

/// One value: what was written, and what we understood of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "RawMeasured")]
pub struct Measured {
    /// What was measured, when it differs from the entry's title (a component: "Systolic").
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Line>,
    /// The value exactly as written, comparator and unit included. Never thrown away.
    pub original: Line,
    #[serde(skip_serializing_if = "Option::is_none")]
    number: Option<f64>,
    /// The sign before the number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comparator: Option<Comparator>,
    /// The unit as written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<Line>,
    /// The unit in UCUM, when the source gives it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ucum: Option<Line>,
    /// The lab's own range.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub range: Option<Range>,
    /// The lab's own flag, as written ("H", "abnormal").
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flag: Option<Line>,
    /// Who measured.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lab: Option<Line>,
    /// How it was measured.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub method: Option<Line>,
}

impl Measured {
    /// A value as written, with the number if there is one.
    pub fn new(original: Line, number: Option<f64>) -> Result<Self, MeasuredError> {
        if number.is_some_and(|n| !n.is_finite()) {
            return Err(MeasuredError::NotANumber);
        }
        Ok(Self { number, ..Self::words(original) })
    }

    /// A value that is words.
    pub fn words(original: Line) -> Self {
        Self {
            name: None,
            original,
            number: None,
            comparator: None,
            unit: None,
            ucum: None,
            range: None,
            flag: None,
            lab: None,
            method: None,
        }
    }

    /// The number, in the unit as written. `None` when the value is words ("negative").
    pub fn number(&self) -> Option<f64> {
        self.number
    }
}

#[derive(Deserialize)]
struct RawMeasured {
    name: Option<Line>,
    original: Line,
    number: Option<f64>,
    comparator: Option<Comparator>,
    unit: Option<Line>,
    ucum: Option<Line>,
    range: Option<Range>,
    flag: Option<Line>,
    lab: Option<Line>,
    method: Option<Line>,
}

impl TryFrom<RawMeasured> for Measured {
    type Error = MeasuredError;
    fn try_from(raw: RawMeasured) -> Result<Self, MeasuredError> {
        let value = Self::new(raw.original, raw.number)?;
        Ok(Self {
            name: raw.name,
            comparator: raw.comparator,
            unit: raw.unit,
            ucum: raw.ucum,
            range: raw.range,
            flag: raw.flag,
            lab: raw.lab,
            method: raw.method,
            ..value
        })
    }
}
