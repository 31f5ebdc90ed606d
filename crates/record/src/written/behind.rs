//! What stands behind a number: whether it leaves it the one value that is written, or makes a titre, a sum, a time, a count of it.

use super::is_space;

/// Words that go on to another number, or say what the number is not yet.
const GO_ON: &[&str] = &[
    "of", "out", "to", "sur", "von", "bis", "tot", "hasta", "ate", "até", "and", "et", "und", "or", "ou", "oder",
    "plus", "minus", "moins", "times", "fois", "mal", "vs", "versus", "max", "maximum", "minimum",
];

/// Letters that, right behind a number, make a rank, a stage or a part of it: "2nd", "1er", "3b", "1e", "3D".
const OF_A_NAME: &[&str] =
    &["st", "nd", "rd", "th", "er", "re", "ère", "ème", "eme", "a", "b", "c", "d", "e", "A", "B", "D", "E"];

/// Signs that no unit has; with one of them something else is said.
const NO_UNIT: &[char] =
    &['?', '!', '~', '≈', '±', '=', '<', '>', '≤', '≥', ':', ';', '+', '…', '"', '|', '–', '—', '→', '&', '\u{2212}'];

/// The figures that a unit is divided by, and how what they count begins: "mL/min/1.73 m2", "mg/24 h", "g/100 mL".
const DIVISORS: &[(&str, &[&str])] = &[
    ("1.73", &["m"]),
    ("1,73", &["m"]),
    ("12", &["h", "std"]),
    ("24", &["h", "std"]),
    ("48", &["h", "std"]),
    ("72", &["h", "std"]),
    ("100", &["ml", "g", "wbc", "cells", "leu"]),
];

/// Whether what stands behind a number is a unit, a flag or plain words, so that the number is the value.
pub(super) fn is_of_one_value(rest: &str) -> bool {
    let behind = rest.trim_start_matches(is_space);
    if behind.is_empty() {
        return true;
    }
    let Some(unit) = past_power(behind) else { return false };
    let is_times = unit.len() != behind.len();
    (is_times || begins_well(behind, behind.len() == rest.len())) && !unit.contains(NO_UNIT) && signs_are_of_it(unit)
}

/// The unit behind a power of ten that belongs to it: "x 10^9/L", "10*3/uL". All of it where there is none; nothing where it is
/// multiplied by anything else, or by a power alone, so that the number would not be the value.
fn past_power(behind: &str) -> Option<&str> {
    let is_figure = |text: &str| text.starts_with(|c: char| c.is_ascii_digit());
    let times = behind.strip_prefix(['×', '·', '⋅', '∙']).or_else(|| {
        let after = behind.strip_prefix(['x', 'X', '*'])?;
        let ends = !behind.starts_with('*') && (after.is_empty() || after.starts_with(is_space));
        (ends || is_figure(after.trim_start_matches(is_space))).then_some(after)
    });
    let factor = times.unwrap_or(behind).trim_start_matches(is_space);
    if times.is_none() && !is_figure(factor) {
        return Some(behind);
    }
    let unit = power(factor.strip_prefix("10")?)?.trim_start_matches(is_space);
    unit.starts_with(|c: char| c.is_alphabetic() || matches!(c, '/' | '[' | '{' | '%' | '#')).then_some(unit)
}

/// What stands behind the exponent: "^9", "*3", "E6", "⁹", "(9)".
fn power(behind: &str) -> Option<&str> {
    let digits = |text: &str| text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    if let Some(raised) = behind.strip_prefix(['^', '*', 'e', 'E', '(']) {
        let signed = raised.strip_prefix('-').unwrap_or(raised);
        let end = digits(signed);
        let rest = signed.get(end..).filter(|_| (1..=2).contains(&end))?;
        return if behind.starts_with('(') { rest.strip_prefix(')') } else { Some(rest) };
    }
    let rest = behind.trim_start_matches('⁻').trim_start_matches(is_raised);
    (rest.len() < behind.len()).then_some(rest)
}

fn is_raised(c: char) -> bool {
    ('⁰'..='⁹').contains(&c) || matches!(c, '²' | '³' | '¹' | '⁻')
}

fn begins_well(behind: &str, is_attached: bool) -> bool {
    let end = behind.find(|c: char| !c.is_alphabetic()).unwrap_or(behind.len());
    let word = behind.get(..end).unwrap_or("");
    if word.is_empty() {
        return behind.starts_with(['%', '‰', '°', '℃', '℉', '*', '↑', '↓', '(', '[', '{', '#']);
    }
    let small = word.to_lowercase();
    let is_of_a_name = OF_A_NAME.contains(&word) || small.len() > 1 && OF_A_NAME.contains(&small.as_str());
    !(GO_ON.contains(&small.as_str()) || is_attached && is_of_a_name)
}

/// Whether every figure, comma and hyphen is a part of the unit: of "cm2", "mmol.L-1", "mL/min/1,73 m2", and not of another value.
fn signs_are_of_it(unit: &str) -> bool {
    let mut at = 0;
    while let Some(tail) = unit.get(at..)
        && let Some(next) = tail.find(|c: char| c.is_numeric() && !is_raised(c) || matches!(c, ',' | '-'))
    {
        let (before, tail) = unit.split_at_checked(at + next).unwrap_or((unit, ""));
        let end = tail.find(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | ','))).unwrap_or(tail.len());
        let figure = tail.get(..end).unwrap_or("").trim_end_matches(['.', ',']);
        let after = tail.get(figure.len()..).unwrap_or("");
        if figure.is_empty() {
            // A hyphen joins two letters, or a letter and its power.
            let joins = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
            let mut following = tail.chars();
            let is_hyphen = following.next() == Some('-');
            if !is_hyphen || !joins(before.chars().next_back()) || !joins(following.next()) {
                return false;
            }
            at = before.len() + 1;
        } else if is_of_unit(before, figure, after) {
            at = before.len() + figure.len();
        } else {
            return false;
        }
    }
    true
}

fn is_of_unit(before: &str, figure: &str, after: &str) -> bool {
    let is_letter = |text: &str| text.starts_with(char::is_alphabetic);
    let mut backwards = before.chars().rev();
    match (backwards.next(), backwards.next()) {
        // Gases and water, areas and volumes; "12 h30" is a time.
        (Some('H'), _) => figure == "2" && after.starts_with('O'),
        (Some('h'), _) => false,
        (Some(c), _) if c.is_alphabetic() => matches!(figure, "2" | "3") && !is_letter(after),
        (Some('-'), Some(c)) if c.is_alphabetic() => matches!(figure, "1" | "2" | "3") && !is_letter(after),
        (Some('^'), _) => figure.len() == 1,
        (Some('{'), _) => true,
        // "150 mmHg/100 mmHg" is two values of one unit.
        _ => {
            let after = after.trim_start_matches(is_space).to_lowercase();
            let begins = DIVISORS.iter().find(|(known, _)| *known == figure).map_or(&[][..], |(_, begins)| *begins);
            is_divided(before) && begins.iter().any(|begin| after.starts_with(begin))
        }
    }
}

/// Whether a unit goes on with what it is divided by.
fn is_divided(before: &str) -> bool {
    let before = before.trim_end_matches(is_space);
    before.ends_with('/')
        || before.rsplit(is_space).next().is_some_and(|word| matches!(word, "per" | "par" | "pro" | "por"))
}
