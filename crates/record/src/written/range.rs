//! A lab's own range as it stands in one piece: "3,5 – 5,1", "< 200", "up to 40". Its words are kept whatever is understood of them.

use super::{Decimal, Number, number, unit, value};
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
/// What stands between the two ends, in the languages of tables; a hyphen comes last, because it may be a minus.
const BETWEEN: &[&str] = &[" to ", " a ", " bis ", " tot ", " hasta ", " ate ", "..", "\u{2013}", "\u{2014}", "-"];
/// The same after a word that says that there are two; what else stands between them there.
const BETWEEN_TWO: &[(&str, &str)] = &[("between ", " and "), ("entre ", " et "), ("zwischen ", " und ")];

/// Reads a range. What is not surely one, or stands upside down, is words only.
pub fn range(words: &Line, decimal: Option<Decimal>) -> Option<Range> {
    range_in(words, None, decimal)
}

/// The same for a value in a unit: a range in another is words only.
pub fn range_in(words: &Line, unit: Option<&str>, decimal: Option<Decimal>) -> Option<Range> {
    let ends = ends(words.as_str(), decimal).filter(|ends| ends.may_be_in(unit)).unwrap_or_default();
    let text = || Some(words.clone());
    Range::new(ends.low, ends.high, text()).or_else(|_| Range::new(None, None, text())).ok()
}

/// A range whose ends stand apart, for a value in a unit; either may be empty. Words where one of them is not surely a number.
pub fn range_between(low: &str, high: &str, unit: Option<&str>, decimal: Option<Decimal>) -> Option<Range> {
    let (low, high) = (low.trim(), high.trim());
    let end = |words: &str| match words {
        "" => Some((None, None)),
        words => one(&folded(words), decimal).map(|(end, unit)| (Some(end), unit)),
    };
    let read = end(low).zip(end(high)).filter(|((_, one), (_, other))| {
        [one, other].into_iter().all(|end| Ends { unit: end.clone(), ..Ends::default() }.may_be_in(unit))
    });
    let read = read.and_then(|((low, _), (high, _))| Range::new(low, high, None).ok());
    let said = || Range::new(None, None, Some(Line::cut(&format!("{low} – {high}"))?)).ok();
    if low.is_empty() && high.is_empty() { None } else { read.or_else(said) }
}

/// The ends of a range, and the unit that stands behind them.
#[derive(Default)]
struct Ends {
    low: Option<f64>,
    high: Option<f64>,
    unit: Option<String>,
}

impl Ends {
    fn may_be_in(&self, unit: Option<&str>) -> bool {
        match (&self.unit, unit.filter(|unit| !unit.trim().is_empty())) {
            (Some(own), Some(unit)) => *own == unit::plain(&folded(unit)),
            _ => true,
        }
    }
}

fn ends(words: &str, decimal: Option<Decimal>) -> Option<Ends> {
    let plain = folded(words).replace('\u{2019}', "'");
    let (plain, is_bracketed) = unbracketed(plain.trim());
    let plain = plain.as_str();
    let after = |starts: &[&str]| starts.iter().find_map(|start| plain.strip_prefix(start));
    if let Some((high, unit)) = after(TO).and_then(|rest| one(rest, decimal)) {
        return Some(Ends { low: None, high: Some(high), unit });
    }
    if let Some((low, unit)) = after(FROM).and_then(|rest| one(rest, decimal)) {
        return Some(Ends { low: Some(low), high: None, unit });
    }
    let said = value(plain, decimal);
    if let (Some(sign), Number::Is(end)) = (said.comparator, said.number) {
        let unit = unit::behind(said.rest)?;
        return Some(match sign {
            Comparator::Less | Comparator::AtMost => Ends { low: None, high: Some(end), unit },
            Comparator::AtLeast | Comparator::Greater => Ends { low: Some(end), high: None, unit },
        });
    }
    let two = BETWEEN_TWO.iter().find_map(|(start, sign)| Some((plain.strip_prefix(start)?, *sign)));
    let both = ["from ", "de ", "von "].iter().find_map(|start| plain.strip_prefix(start)).unwrap_or(plain);
    let (both, first) = two.map_or((both, None), |(both, sign)| (both, Some(sign)));
    let signs = first.into_iter().chain(BETWEEN.iter().copied()).chain(is_bracketed.then_some(";"));
    signs.into_iter().find_map(|sign| {
        both.match_indices(sign).find_map(|(at, sign)| {
            let (low, high) = (both.get(..at)?, both.get(at + sign.len()..)?);
            pair(low.trim(), high.trim(), decimal)
        })
    })
}

/// Without the brackets around the ends: "(3.5-5.1) mmol/L", "[3,5; 5,1]".
fn unbracketed(plain: &str) -> (String, bool) {
    let inside = plain.strip_prefix(['(', '[']).and_then(|rest| rest.split_once([')', ']']));
    match inside {
        Some((ends, unit)) => (format!("{} {}", ends.trim(), unit.trim()).trim().to_owned(), true),
        None => (plain.to_owned(), false),
    }
}

/// A number alone, or with a unit behind it.
fn one(words: &str, decimal: Option<Decimal>) -> Option<(f64, Option<String>)> {
    let said = value(words.strip_prefix('+').unwrap_or(words), decimal);
    match said.number {
        Number::Is(end) if said.comparator.is_none() => Some((end, unit::behind(said.rest)?)),
        _ => None,
    }
}

fn pair(low: &str, high: &str, decimal: Option<Decimal>) -> Option<Ends> {
    let (high, unit) = one(high, decimal)?;
    let low = match number(low, decimal) {
        Number::Is(low) => low,
        // The unit may stand behind both.
        _ => one(low, decimal).filter(|(_, of_low)| unit.is_some() && *of_low == unit)?.0,
    };
    Some(Ends { low: Some(low), high: Some(high), unit })
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
            ("(3.5-5.1) mmol/L", Some(3.5), Some(5.1)),
            ("[3,5 ; 5,1]", Some(3.5), Some(5.1)),
            ("3,5 bis 5,1 g/l", Some(3.5), Some(5.1)),
            ("3.5..5.1", Some(3.5), Some(5.1)),
            ("-2-+2", Some(-2.0), Some(2.0)),
            (">= 60 mL/min/1.73 m2", Some(60.0), None),
            ("4.0 - 11.0 x 10^9/L", Some(4.0), Some(11.0)),
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
            "18-60 y: 3.5-5.1",
            "M: 3-5 F: 2-4",
            "3-5 (M), 2-4 (F)",
            "3-5 (M)",
            "3-5 M",
            "18-60 years",
            "over 60 years",
            "< 200 fasting",
            "1:10 - 1:40",
            "3-5 / 2-4",
            "3;5",
            "3 and 5",
            "3-5*",
            "1-2+",
            "10 - 10^5",
            "3.5 mmol/L - 5.1 mg/dL",
        ];
        for words in cases {
            let read = range(&Line::new(words).unwrap(), None).unwrap();
            assert_eq!((read.low(), read.high()), (None, None), "{words}");
            assert_eq!(read.text().unwrap().as_str(), words);
        }
        let said = range(&Line::new("1,005 - 1,030").unwrap(), Some(Decimal::Comma)).unwrap();
        assert_eq!((said.low(), said.high()), (Some(1.005), Some(1.03)));
    }

    #[test]
    fn a_range_in_another_unit_is_words_only() {
        let ends = |words: &str, unit| {
            let read = range_in(&Line::new(words).unwrap(), Some(unit), None).unwrap();
            (read.low(), read.high())
        };
        for unit in ["mmol/L", "mmol/l", ""] {
            assert_eq!(ends("3.5-5.1 mmol/L", unit), (Some(3.5), Some(5.1)), "{unit}");
        }
        assert_eq!(ends("4 - 11 x 10^9/L", "10*9/L"), (Some(4.0), Some(11.0)));
        assert_eq!(ends("4 - 11 10⁹/L", "x10E9/L"), (Some(4.0), Some(11.0)));
        assert_eq!(ends("5-10 μg/L", "µg/L"), (Some(5.0), Some(10.0)));
        assert_eq!(ends("97-140 mg/dL", "mmol/L"), (None, None));
        assert_eq!(ends("< 200 mg/dL", "mmol/L"), (None, None));
    }

    #[test]
    fn ends_that_stand_apart_are_a_range_or_words() {
        let said = |low, high| {
            let read = range_between(low, high, Some("mmol/L"), None)?;
            Some((read.low(), read.high(), read.text().map(|text| text.as_str().to_owned())))
        };
        assert_eq!(said("3,5", "5,1"), Some((Some(3.5), Some(5.1), None)));
        assert_eq!(said("", "200"), Some((None, Some(200.0), None)));
        assert_eq!(said("3,5 mmol/L", "5,1 mmol/l"), Some((Some(3.5), Some(5.1), None)));
        assert_eq!(said("", ""), None);
        let words = |text: &str| Some((None, None, Some(text.to_owned())));
        assert_eq!(said("5.1", "3.5"), words("5.1 – 3.5"));
        assert_eq!(said("<3.5", "5.1"), words("<3.5 – 5.1"));
        assert_eq!(said("negative", "5"), words("negative – 5"));
        assert_eq!(said("63 mg/dL", "92 mg/dL"), words("63 mg/dL – 92 mg/dL"));
        assert_eq!(said("1,005", "1,030"), words("1,005 – 1,030"));
    }
}
