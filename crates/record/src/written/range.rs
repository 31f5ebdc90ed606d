//! A lab's own range as it stands in one piece: "3,5 – 5,1", "< 200", "up to 40". Its words are kept whatever is understood of them.

use super::{Decimal, Number, number, value};
use crate::measured::{Comparator, Range};
use crate::text::{Line, folded};

/// Words before the one end, in English and French, without accents.
const TO: &[&str] = &[
    "up to ",
    "less than ",
    "below ",
    "under ",
    "at most ",
    "maximum ",
    "max. ",
    "max ",
    "jusqu'a ",
    "moins de ",
    "au plus ",
    "inferieur a ",
];
const FROM: &[&str] = &[
    "more than ",
    "above ",
    "over ",
    "at least ",
    "minimum ",
    "min. ",
    "min ",
    "plus de ",
    "au moins ",
    "superieur a ",
];
/// What stands between the two ends; a hyphen comes last, because it may be a minus.
const BETWEEN: &[&str] = &[" to ", " and ", " a ", " et ", "\u{2013}", "\u{2014}", "-"];

/// Reads a range. What is not surely one, or stands upside down, is words only.
pub fn range(words: &Line, decimal: Option<Decimal>) -> Option<Range> {
    let (low, high) = ends(words.as_str(), decimal).unwrap_or((None, None));
    Range::new(low, high, Some(words.clone())).or_else(|_| Range::new(None, None, Some(words.clone()))).ok()
}

type Ends = (Option<f64>, Option<f64>);

fn ends(words: &str, decimal: Option<Decimal>) -> Option<Ends> {
    let plain = folded(words).replace('\u{2019}', "'");
    let plain = plain.trim();
    let inside = plain.strip_prefix(['(', '[']).and_then(|rest| rest.strip_suffix([')', ']']));
    let plain = inside.unwrap_or(plain).trim();
    let after = |starts: &[&str]| starts.iter().find_map(|start| plain.strip_prefix(start));
    if let Some(high) = after(TO).and_then(|rest| one(rest, decimal)) {
        return Some((None, Some(high)));
    }
    if let Some(low) = after(FROM).and_then(|rest| one(rest, decimal)) {
        return Some((Some(low), None));
    }
    let said = value(plain, decimal);
    if let (Some(sign), Number::Is(end)) = (said.comparator, said.number) {
        return single(said.rest).then_some(match sign {
            Comparator::Less | Comparator::AtMost => (None, Some(end)),
            Comparator::AtLeast | Comparator::Greater => (Some(end), None),
        });
    }
    let both =
        ["from ", "between ", "de ", "entre "].iter().find_map(|start| plain.strip_prefix(start)).unwrap_or(plain);
    BETWEEN.iter().find_map(|sign| {
        both.match_indices(sign).find_map(|(at, sign)| {
            let (low, high) = (both.get(..at)?, both.get(at + sign.len()..)?);
            pair(low.trim(), high.trim(), decimal)
        })
    })
}

/// A number alone, or with a unit behind it.
fn one(words: &str, decimal: Option<Decimal>) -> Option<f64> {
    let said = value(words, decimal);
    match said.number {
        Number::Is(end) if said.comparator.is_none() && single(said.rest) => Some(end),
        _ => None,
    }
}

fn pair(low: &str, high: &str, decimal: Option<Decimal>) -> Option<Ends> {
    let unit = value(high, decimal).rest;
    let low = match number(low, decimal) {
        Number::Is(low) => Some(low),
        // The unit may stand behind both.
        _ => one(low, decimal).filter(|_| unit.is_some() && value(low, decimal).rest == unit),
    };
    Some((Some(low?), Some(one(high, decimal)?)))
}

/// A unit has no space in it; what has one says more than a range.
fn single(rest: Option<&str>) -> bool {
    rest.is_none_or(|rest| !rest.contains(char::is_whitespace) && !rest.contains(['<', '>', '\u{2264}', '\u{2265}']))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may panic")]
    use super::*;

    #[test]
    fn a_range_is_read_as_labs_print_it() {
        let cases = [
            ("3,5 – 5,1", Some(3.5), Some(5.1)),
            ("3.5-5.1", Some(3.5), Some(5.1)),
            ("135 to 145 mmol/L", Some(135.0), Some(145.0)),
            ("3.5 mmol/L - 5.1 mmol/L", Some(3.5), Some(5.1)),
            ("de 3,5 à 5,1", Some(3.5), Some(5.1)),
            ("between 4 and 11", Some(4.0), Some(11.0)),
            ("[0,5-2]", Some(0.5), Some(2.0)),
            ("-2 - 2", Some(-2.0), Some(2.0)),
            ("-3--1", Some(-3.0), Some(-1.0)),
            ("< 200", None, Some(200.0)),
            ("≤5,0 mg/L", None, Some(5.0)),
            (">= 60", Some(60.0), None),
            ("up to 40", None, Some(40.0)),
            ("jusqu’à 40", None, Some(40.0)),
            ("Plus de 60", Some(60.0), None),
            ("150 - 1 000", Some(150.0), Some(1000.0)),
        ];
        for (words, low, high) in cases {
            let read = range(&Line::new(words).unwrap(), None).unwrap();
            assert_eq!((read.low(), read.high()), (low, high), "{words}");
            assert_eq!(read.text().unwrap().as_str(), words);
        }
    }

    #[test]
    fn what_is_not_surely_a_range_is_words_only() {
        let cases = [
            "negative",
            "5,1 - 3,5",
            "1,005 - 1,030",
            "2020-01-01",
            "< 200 or > 300",
            "1-2-3",
            "< 200 when fasting",
            "40",
        ];
        for words in cases {
            let read = range(&Line::new(words).unwrap(), None).unwrap();
            assert_eq!((read.low(), read.high()), (None, None), "{words}");
            assert_eq!(read.text().unwrap().as_str(), words);
        }
        let said = range(&Line::new("1,005 - 1,030").unwrap(), Some(Decimal::Comma)).unwrap();
        assert_eq!((said.low(), said.high()), (Some(1.005), Some(1.03)));
    }
}
