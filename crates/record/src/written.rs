//! What a person or a table writes as a value: "<0,5 µg/L", "4.5", "1,234", "negative".

mod behind;
mod number;
mod range;
#[cfg(test)]
mod tests;
mod unit;

pub use number::number;
pub use range::{range, range_between, range_in};
pub use unit::same_unit;

use crate::measured::Comparator;
use number::leading;

/// The sign that parts whole numbers from fractions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Decimal {
    /// `4.5`
    Point,
    /// `4,5`
    Comma,
}

/// What was understood of a written value. The words themselves are kept beside it, always.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Understood<'a> {
    /// The sign before the number.
    pub comparator: Option<Comparator>,
    /// The number.
    pub number: Number,
    /// What follows it: a unit, most often.
    pub rest: Option<&'a str>,
}

/// A written number.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Number {
    /// Words.
    None,
    /// One number, whoever reads it.
    Is(f64),
    /// `1,234` or `1.234`: two numbers, and somebody must say which.
    Either {
        /// With the sign as the decimal sign.
        fraction: f64,
        /// With the sign between thousands.
        whole: f64,
    },
}

/// Reads a value as written. `decimal`: the decimal sign of the paper or table, when it is known.
///
/// There is a number only where the words are surely one: a number, and at most a unit, a flag or a few words behind it. A titre
/// (`1:160`), a grade (`2+`), a sum, a count of something (`2 of 3`), a time, a bare power of ten are words.
pub fn value(words: &str, decimal: Option<Decimal>) -> Understood<'_> {
    let words = words.trim();
    let (comparator, after) = sign(words);
    let (number, len) = leading(after, decimal);
    let rest = after.get(len..).unwrap_or("");
    // "+1" is a grade as often as a number.
    let is_grade = rest.is_empty() && len == 2 && after.starts_with('+');
    if number == Number::None || is_grade || !behind::is_of_one_value(rest) {
        return Understood { comparator: None, number: Number::None, rest: None };
    }
    Understood { comparator, number, rest: Some(rest.trim()).filter(|rest| !rest.is_empty()) }
}

fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}')
}

fn sign(words: &str) -> (Option<Comparator>, &str) {
    let signs = [
        ("<=", Comparator::AtMost),
        ("≤", Comparator::AtMost),
        (">=", Comparator::AtLeast),
        ("≥", Comparator::AtLeast),
        ("<", Comparator::Less),
        (">", Comparator::Greater),
    ];
    let found = signs.into_iter().find_map(|(sign, is)| Some((Some(is), words.strip_prefix(sign)?.trim_start())));
    found.unwrap_or((None, words))
}
