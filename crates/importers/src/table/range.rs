//! A range as labs write it in one cell: `3.5 - 5.1`, `< 200`, `(3,5–5,1) mmol/L`.

use super::Decimal;
use record::written::{self, Number};
use record::{Comparator, Line, Range};

/// The range of a cell; its words alone where they give no numbers, or two that may be read in two ways.
pub(super) fn of(words: &str, decimal: Option<Decimal>) -> Option<Range> {
    let text = Line::cut(words)?;
    let (low, high) = ends(words, decimal).unwrap_or_default();
    Range::new(low, high, Some(text.clone())).or_else(|_| Range::new(None, None, Some(text))).ok()
}

/// Its ends from two cells.
pub(super) fn between(low: &str, high: &str, decimal: Option<Decimal>) -> Option<Range> {
    let end = |words: &str| match written::value(words, decimal).number {
        Number::Is(number) => Some(number),
        _ => None,
    };
    let (read_low, read_high) = (end(low), end(high));
    if (read_low.is_some() || low.is_empty()) && (read_high.is_some() || high.is_empty()) {
        return Range::new(read_low, read_high, None)
            .ok()
            .filter(|range| range.low().is_some() || range.high().is_some());
    }
    of(&format!("{low} – {high}"), decimal)
}

/// Whether a cell is a range, for telling what a column is.
pub(super) fn is_range(words: &str) -> bool {
    ends(words, Some(Decimal::Point)).is_some() || ends(words, Some(Decimal::Comma)).is_some()
}

fn ends(words: &str, decimal: Option<Decimal>) -> Option<(Option<f64>, Option<f64>)> {
    let words = words.trim().trim_start_matches(['(', '[']);
    let read = written::value(words.trim_end_matches([')', ']']), decimal);
    if let (Number::Is(number), Some(comparator)) = (read.number, read.comparator) {
        return Some(match comparator {
            Comparator::Less | Comparator::AtMost => (None, Some(number)),
            Comparator::Greater | Comparator::AtLeast => (Some(number), None),
        });
    }
    let number = |words: &str| match written::number(words.trim(), decimal) {
        Number::Is(number) => Some(number),
        _ => None,
    };
    let signs = ["–", "—", " - ", " to ", " bis ", " à ", " a ", " tot ", " hasta ", "..", ";", "-"];
    let parted = signs.iter().find_map(|sign| {
        // Not the minus at the beginning.
        let at = words.char_indices().skip(1).find_map(|(at, _)| words.get(at..)?.starts_with(sign).then_some(at))?;
        let (low, high) = (words.get(..at)?, words.get(at + sign.len()..)?);
        let high = high.split([')', ']']).next()?.trim_start_matches('+').trim();
        let high = match written::value(high, decimal) {
            read if read.comparator.is_none() => match read.number {
                Number::Is(number) => number,
                _ => return None,
            },
            _ => return None,
        };
        Some((number(low)?, high))
    });
    parted.map(|(low, high)| (Some(low), Some(high)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_have_ends_where_numbers_stand() {
        for (words, low, high) in [
            ("3.5 - 5.1", Some(3.5), Some(5.1)),
            ("3,5–5,1", Some(3.5), Some(5.1)),
            ("(3.5-5.1) mmol/L", Some(3.5), Some(5.1)),
            ("3.5 to 5.1 mmol/L", Some(3.5), Some(5.1)),
            ("-2 - 2", Some(-2.0), Some(2.0)),
            ("-2-+2", Some(-2.0), Some(2.0)),
            ("< 200", None, Some(200.0)),
            (">= 60 mL/min", Some(60.0), None),
            ("negative", None, None),
            ("5.1 - 3.5", None, None),
            ("", None, None),
        ] {
            let range = of(words, None);
            assert_eq!(
                range.as_ref().map_or((None, None), |range| (range.low(), range.high())),
                (low, high),
                "{words}"
            );
            assert_eq!(range.is_some(), !words.is_empty());
        }
        let cells = |low, high| between(low, high, None).map(|range| (range.low(), range.high()));
        assert_eq!(cells("3,5", "5,1"), Some((Some(3.5), Some(5.1))));
        assert_eq!(cells("", "200"), Some((None, Some(200.0))));
        assert_eq!(cells("", ""), None);
    }
}
