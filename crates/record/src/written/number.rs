//! A written number.

use super::{Decimal, Number, is_space};

/// The longest number, in bytes: nobody writes a longer one, and a longer text is not tried again and again.
const LONGEST: usize = 48;

/// The most digits before the decimal sign; of more, not all would be kept, and it is no value but a number of something.
const MOST_WHOLE: usize = 15;

/// The number that words begin with, and its length in bytes.
pub(super) fn leading(words: &str, decimal: Option<Decimal>) -> (Number, usize) {
    let unsigned = words.strip_prefix(MINUS).or_else(|| words.strip_prefix('+')).unwrap_or(words);
    let end = unsigned.find(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | ',') || parts_groups(c)));
    let end = words.len() - unsigned.len() + end.unwrap_or(unsigned.len());
    let mut text = words.get(..end).unwrap_or("").trim_end_matches(parts_groups);
    // A unit may begin with figures of its own: "1 200 10*3/uL".
    while text.len() <= LONGEST {
        let read = number(text, decimal);
        if read != Number::None {
            return exponent(words, text.len(), read);
        }
        let Some(before) = text.rfind(is_space) else { break };
        text = text.get(..before).unwrap_or("").trim_end_matches(parts_groups);
    }
    (Number::None, 0)
}

/// The number with the power of ten written behind it: "1.2E+03".
fn exponent(words: &str, len: usize, mantissa: Number) -> (Number, usize) {
    let behind = words.get(len..).unwrap_or("");
    let Some(power) = behind.strip_prefix(['e', 'E']) else { return (mantissa, len) };
    let (minus, digits) = match power.strip_prefix(MINUS) {
        Some(digits) => ("-", digits),
        None => ("", power.strip_prefix('+').unwrap_or(power)),
    };
    let end = digits.find(|c: char| !c.is_ascii_digit()).unwrap_or(digits.len());
    if end == 0 && digits.len() == power.len() {
        return (mantissa, len);
    }
    let (digits, rest) = digits.split_at_checked(end).unwrap_or((digits, ""));
    let is_well = (1..=2).contains(&digits.len()) && (rest.is_empty() || rest.starts_with(is_space));
    let read = match mantissa {
        Number::Is(number) if is_well => format!("{number}e{minus}{digits}").parse::<f64>().ok(),
        _ => None,
    };
    read.filter(|number| number.is_finite())
        .map_or((Number::None, 0), |number| (Number::Is(number), words.len() - rest.len()))
}

const MINUS: [char; 2] = ['-', '\u{2212}'];

/// Whether a sign parts thousands and nothing else.
fn parts_groups(c: char) -> bool {
    is_space(c) || is_apostrophe(c)
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '\u{2019}')
}

/// Without the spaces or apostrophes between its thousands; none when they part anything else: "12 5", "1234 567", "3.5 100".
fn ungrouped(words: &str) -> Option<String> {
    let mut groups = words.split(parts_groups);
    let first = groups.next()?;
    let mut bare = first.to_owned();
    let mut last: Option<&str> = None;
    for group in groups {
        // Only the last has decimals.
        if last.replace(group).is_some_and(|before| before.len() != 3 || !all_digits(before)) {
            return None;
        }
        bare.push_str(group);
    }
    let Some(last) = last else { return Some(bare) };
    let is_one_sign = words.chars().all(|c| !is_space(c)) || words.chars().all(|c| !is_apostrophe(c));
    let begins = (1..=3).contains(&first.len()) && all_digits(first) && !first.starts_with('0');
    let ends = last.bytes().take_while(u8::is_ascii_digit).count() == 3;
    (is_one_sign && begins && ends).then_some(bare)
}

fn all_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// A number without sign, unit or comparator. Thousands may be parted by spaces, apostrophes, or the other sign.
pub fn number(words: &str, decimal: Option<Decimal>) -> Number {
    let (minus, words) = match words.strip_prefix(MINUS) {
        Some(rest) => (true, rest),
        None => (false, words.strip_prefix('+').unwrap_or(words)),
    };
    let Some(bare) = ungrouped(words) else { return Number::None };
    let parse = |text: &str| {
        let whole = text.split('.').next().unwrap_or("").trim_start_matches('0');
        let read = text.parse::<f64>().ok().filter(|n| n.is_finite() && whole.len() <= MOST_WHOLE);
        read.map(|n| if minus { -n } else { n })
    };
    let read = match (bare.matches('.').count(), bare.matches(',').count()) {
        (0, 0) => parse(&bare).filter(|_| all_digits(&bare)),
        (1, 0) | (0, 1) => {
            let sign = if bare.contains('.') { '.' } else { ',' };
            let (whole, fraction) = bare.split_once(sign).unwrap_or((&bare, ""));
            if !all_digits(whole) || !all_digits(fraction) {
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
        _ => plain(&bare).and_then(|plain| parse(&plain)),
    };
    read.map_or(Number::None, Number::Is)
}

/// A number with several signs, with a point and nothing else. Of both signs the last is the decimal sign, the other parts thousands;
/// one that stands several times parts them.
fn plain(bare: &str) -> Option<String> {
    let last = if bare.rfind('.') > bare.rfind(',') { '.' } else { ',' };
    let other = if last == '.' { ',' } else { '.' };
    let (whole, fraction, sign) = if bare.matches(last).count() > 1 {
        (bare, None, last)
    } else {
        let (whole, fraction) = bare.rsplit_once(last)?;
        (whole, Some(fraction), other)
    };
    let mut groups = whole.split(sign);
    let first = groups.next().is_some_and(|group| all_digits(group) && group.len() <= 3 && !group.starts_with('0'));
    let well = first && groups.all(|group| all_digits(group) && group.len() == 3);
    let whole: String = whole.chars().filter(char::is_ascii_digit).collect();
    match fraction {
        None => Some(whole),
        Some(fraction) => Some(format!("{whole}.{fraction}")).filter(|_| all_digits(fraction)),
    }
    .filter(|_| well)
}
