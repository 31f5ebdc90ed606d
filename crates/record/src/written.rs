//! What a person or a table writes as a value: "<0,5 µg/L", "4.5", "1,234", "negative".

mod range;

pub use range::range;

use crate::measured::Comparator;

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
pub fn value(words: &str, decimal: Option<Decimal>) -> Understood<'_> {
    let words = words.trim();
    let (comparator, after) = sign(words);
    let end = after
        .find(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | ',' | '\'' | '\u{2019}' | '-' | '+') || is_space(c)));
    let (digits, rest) = after.split_at_checked(end.unwrap_or(after.len())).unwrap_or((after, ""));
    let mut digits = digits.trim_end_matches(|c: char| is_space(c) || matches!(c, '-' | '+' | ',' | '.'));
    let mut read = number(digits, decimal);
    // A unit may begin with figures of its own: "1 200 10*3/uL".
    while read == Number::None
        && let Some(before) = digits.rfind(is_space)
    {
        digits = digits.get(..before).unwrap_or("").trim_end_matches(is_space);
        read = number(digits, decimal);
    }
    let rest = after.get(digits.len()..).unwrap_or(rest).trim();
    let number = read;
    // "120/80" is two numbers, "3 - 5" a range: neither is one value.
    if number == Number::None || rest.starts_with(['/', '-', '\u{2013}', '\u{2014}', '~']) || goes_on(rest) {
        return Understood { comparator: None, number: Number::None, rest: None };
    }
    Understood { comparator, number, rest: Some(rest).filter(|rest| !rest.is_empty()) }
}

/// Whether another number follows, so that neither of the two is the value: "3 to 5", "3 bis 5", "12 5 mmol". The ten of a
/// unit is no such number: "5.2 10^9/L".
fn goes_on(rest: &str) -> bool {
    let begins_with_figure = |text: &str| text.starts_with(|c: char| c.is_ascii_digit());
    if begins_with_figure(rest) {
        let after = rest.strip_prefix("10").map(|after| after.trim_start_matches(is_space));
        return !after.is_some_and(|after| {
            after.starts_with(['*', '^', 'x', 'X', '×', 'e', 'E'])
                || after.starts_with(|c: char| ('⁰'..='⁹').contains(&c) || "²³¹".contains(c))
        });
    }
    let Some((word, after)) = rest.split_once(is_space) else { return false };
    ["to", "bis", "à", "a", "tot", "hasta", "até", "und", "and", "et", "y", "e", "en", "or", "ou", "oder"]
        .contains(&word)
        && begins_with_figure(after.trim_start())
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

/// A number without sign, unit or comparator. Thousands may be parted by spaces, apostrophes, or the other sign.
pub fn number(words: &str, decimal: Option<Decimal>) -> Number {
    let (minus, words) = match words.strip_prefix(['-', '\u{2212}']) {
        Some(rest) => (true, rest),
        None => (false, words.strip_prefix('+').unwrap_or(words)),
    };
    let bare: String = words.chars().filter(|c| !is_space(*c) && !matches!(c, '\'' | '\u{2019}')).collect();
    // Spaces and apostrophes part thousands only: "12 5" is no number.
    let parted_well = words
        .split(|c: char| is_space(c) || matches!(c, '\'' | '\u{2019}'))
        .skip(1)
        .all(|part| part.chars().take_while(char::is_ascii_digit).count() == 3);
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let parse = |text: &str| text.parse::<f64>().ok().map(|n| if minus { -n } else { n });
    if !parted_well || !bare.starts_with(|c: char| c.is_ascii_digit()) {
        return Number::None;
    }
    let (points, commas) = (bare.matches('.').count(), bare.matches(',').count());
    let read = match (points, commas) {
        (0, 0) => parse(&bare).filter(|_| digits(&bare)),
        (1, 0) | (0, 1) => {
            let sign = if points == 1 { '.' } else { ',' };
            let (whole, fraction) = bare.split_once(sign).unwrap_or((&bare, ""));
            if !digits(whole) || !digits(fraction) {
                return Number::None;
            }
            let as_fraction = parse(&format!("{whole}.{fraction}"));
            let as_whole = parse(&format!("{whole}{fraction}"));
            let may_be_thousands = fraction.len() == 3 && (1..=3).contains(&whole.len()) && !whole.starts_with('0');
            let said = decimal.map(|decimal| (decimal == Decimal::Point) == (sign == '.'));
            match (said, may_be_thousands, as_fraction, as_whole) {
                (Some(true), ..) | (None, false, ..) => as_fraction,
                (Some(false), true, ..) => as_whole,
                // The other sign than the paper's, and no thousands: it is a decimal sign all the same.
                (Some(false), false, ..) => as_fraction,
                (None, true, Some(fraction), Some(whole)) => return Number::Either { fraction, whole },
                _ => None,
            }
        }
        // Both: the last is the decimal sign, the others part thousands.
        _ => {
            let last = if bare.rfind('.') > bare.rfind(',') { '.' } else { ',' };
            let other = if last == '.' { ',' } else { '.' };
            let several = bare.matches(last).count() > 1;
            let (whole, fraction) =
                if several { (bare.as_str(), "") } else { bare.rsplit_once(last).unwrap_or((&bare, "")) };
            let mut groups = whole.split([other, last]);
            let first = groups.next().is_some_and(|group| digits(group) && group.len() <= 3);
            let well = first && groups.all(|group| digits(group) && group.len() == 3);
            let mixed = several && points > 0 && commas > 0;
            let whole: String = whole.chars().filter(char::is_ascii_digit).collect();
            let fraction_well = several || digits(fraction);
            parse(&if several { whole } else { format!("{whole}.{fraction}") })
                .filter(|_| well && fraction_well && !mixed)
        }
    };
    read.filter(|n| n.is_finite()).map_or(Number::None, Number::Is)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_people_write_them() {
        let cases = [
            ("4.5", Number::Is(4.5)),
            ("4,5", Number::Is(4.5)),
            ("0,123", Number::Is(0.123)),
            ("12", Number::Is(12.0)),
            ("-3,2", Number::Is(-3.2)),
            ("1 234,5", Number::Is(1234.5)),
            ("1\u{202f}234", Number::Is(1234.0)),
            ("1'234.5", Number::Is(1234.5)),
            ("1,234.5", Number::Is(1234.5)),
            ("1.234,5", Number::Is(1234.5)),
            ("1,234,567", Number::Is(1_234_567.0)),
            ("1.2345", Number::Is(1.2345)),
            ("12 5", Number::None),
            ("1.2.3", Number::None),
            ("1,23,456", Number::None),
            ("negative", Number::None),
            ("", Number::None),
            ("-", Number::None),
            (".5", Number::None),
            ("1,", Number::None),
        ];
        for (words, expected) in cases {
            assert_eq!(number(words, None), expected, "{words}");
        }
        assert_eq!(number("1,234", None), Number::Either { fraction: 1.234, whole: 1234.0 });
        assert_eq!(number("1,234", Some(Decimal::Comma)), Number::Is(1.234));
        assert_eq!(number("1,234", Some(Decimal::Point)), Number::Is(1234.0));
        assert_eq!(number("1.234", Some(Decimal::Comma)), Number::Is(1234.0));
        assert_eq!(number("4,5", Some(Decimal::Point)), Number::Is(4.5));
    }

    #[test]
    fn a_value_is_a_sign_a_number_and_a_unit() {
        let read = value("<0,5 µg/L", None);
        assert_eq!((read.comparator, read.number, read.rest), (Some(Comparator::Less), Number::Is(0.5), Some("µg/L")));
        let read = value("≥ 1 200 10*3/uL", None);
        assert_eq!(
            (read.comparator, read.number, read.rest),
            (Some(Comparator::AtLeast), Number::Is(1200.0), Some("10*3/uL"))
        );
        let read = value("138 mmol/L", None);
        assert_eq!((read.comparator, read.number, read.rest), (None, Number::Is(138.0), Some("mmol/L")));
        let read = value("5.2 10^9/L", None);
        assert_eq!((read.number, read.rest), (Number::Is(5.2), Some("10^9/L")));
        assert_eq!(value("5,2 x 10⁹/L", None).rest, Some("x 10⁹/L"));
        assert_eq!(value("5.2 10³/µL", None).rest, Some("10³/µL"));
        assert_eq!(value("4 a day", None).rest, Some("a day"));
        for words in
            ["positive", "3-5", "120/80", "< trace", "2020-01-01", "3 to 5", "3 bis 5 mg", "12 5 mmol", "5 10 mg"]
        {
            assert_eq!(value(words, None).number, Number::None, "{words}");
        }
    }
}
