//! One line of a report, taken apart: name, value, flag, unit, range. A proposal: the person looks it over before anything is kept.

use crate::view::LineRead;
use record::Line;
use record::analyte;
use record::written::{Number, range, value};

/// The flags labs print behind a value, in small letters without accents.
const FLAGS: &[&str] = &[
    "h", "l", "hh", "ll", "hi", "lo", "high", "low", "a", "aa", "abn", "abnormal", "n", "c", "crit", "critical", "*",
    "**", "***", "↑", "↓", "haut", "bas", "eleve", "b", "e", "anormal",
];
/// Words before a range.
const RANGE: &[&str] =
    &["ref", "range", "reference", "normal", "normale", "normales", "valeurs", "vr", "intervalle", "norme", "normes"];
/// What stands between the ends of a range.
const BETWEEN: &[&str] = &["-", "–", "—", "to", "à"];

/// Takes a line apart; a tab behind the name says where it ends. What has no value is all name.
pub(super) fn read(line: &str) -> LineRead {
    let words: Vec<&str> = line.split_whitespace().collect();
    let named = line.trim().split_once('\t').map(|(name, _)| name.split_whitespace().count());
    let Some((name, found, rest)) = value_in(&words, named) else {
        return LineRead { name: words.join(" "), value: String::new(), unit: None, range: None, flag: None };
    };
    let (found, mut flag, mut unit) = apart(&found);
    let mut rest: Vec<&str> = rest.iter().copied().filter(|word| !is_word_before_range(word)).collect();
    // In "ug / L" the litre is no flag.
    let is_below =
        |at: usize| at.checked_sub(1).and_then(|before| rest.get(before)).is_some_and(|word| word.ends_with('/'));
    let flag_at = rest.iter().enumerate().position(|(at, word)| is_flag(word) && !is_below(at));
    if flag.is_none()
        && let Some(at) = flag_at
    {
        flag = Some(rest.remove(at).trim_matches(['(', ')', '[', ']']).to_owned());
    }
    let (before, range) = range_in(&rest);
    unit = unit.or_else(|| (!before.is_empty() && before.len() <= UNIT_WORDS).then(|| before.join(" ")));
    LineRead { name, value: found, unit, range, flag }
}

/// Units have few words; more are something else.
const UNIT_WORDS: usize = 3;

/// The name, the value, and what follows. A known name may have figures in it ("CA 19-9"). `named`: how many words are its name.
fn value_in<'a>(words: &[&'a str], named: Option<usize>) -> Option<(String, String, Vec<&'a str>)> {
    let clean = |words: &[&str]| words.join(" ").trim_end_matches([':', '=', ' ', '.']).to_owned();
    // A name ends with a letter or figure: the "<" behind it belongs to the value.
    let is_name = |name: &[&str]| {
        name.last().is_some_and(|word| word.contains(char::is_alphanumeric)) && analyte::of(&clean(name), &[]).is_some()
    };
    let known = (1..words.len()).rev().find(|end| words.get(..*end).is_some_and(is_name));
    for at in named.or(known).unwrap_or(1)..words.len() {
        let Some((found, rest)) = starts_with_value(words.get(at..)?) else { continue };
        let name = clean(words.get(..at)?);
        if !name.is_empty() {
            return Some((name, found, rest));
        }
    }
    None
}

/// A value at the beginning: a sign, a number, thousands parted by spaces.
fn starts_with_value<'a>(words: &[&'a str]) -> Option<(String, Vec<&'a str>)> {
    let first = *words.first()?;
    let mut count = if matches!(first, "<" | ">" | "≤" | "≥" | "<=" | ">=") { 2 } else { 1 };
    let text = |count: usize| words.get(..count).map(|words| words.join(" "));
    let is_value = |words: &str| value(words, None).number != Number::None;
    let follows_sign = |at: usize| words.get(at).is_some_and(|word| BETWEEN.contains(word));
    if !is_value(&text(count)?) || follows_sign(count) {
        return None;
    }
    while let Some(next) = words.get(count)
        && next.len() == 3
        && next.bytes().all(|byte| byte.is_ascii_digit())
        && !follows_sign(count + 1)
        && is_value(&text(count + 1)?)
    {
        count += 1;
    }
    Some((text(count)?, words.get(count..)?.to_vec()))
}

/// "5.8H" is a value and a flag, "128g/L" a value and a unit.
fn apart(words: &str) -> (String, Option<String>, Option<String>) {
    let said = value(words, None);
    let Some(behind) = said.rest else { return (words.to_owned(), None, None) };
    let bare = words.strip_suffix(behind).unwrap_or(words).trim().to_owned();
    if is_flag(behind) { (bare, Some(behind.to_owned()), None) } else { (bare, None, Some(behind.to_owned())) }
}

fn is_flag(word: &str) -> bool {
    // "à" without its accent would be the flag "A".
    if BETWEEN.contains(&word) {
        return false;
    }
    let bare = record::folded(word.trim_matches(['(', ')', '[', ']']));
    FLAGS.contains(&bare.as_str())
}

fn is_word_before_range(word: &str) -> bool {
    let bare = record::folded(word.trim_matches(['(', ')', '[', ']', ':', '.']));
    RANGE.contains(&bare.as_str())
}

/// What stands before the range, and the range: the longest end of the line that is one.
fn range_in<'a>(words: &[&'a str]) -> (Vec<&'a str>, Option<String>) {
    for at in 0..words.len() {
        let end = words.get(at..).unwrap_or_default().join(" ");
        let end = end.trim_end_matches(')').trim_start_matches('(').trim_start_matches(':').trim();
        let read = Line::new(end).ok().and_then(|line| range(&line, None));
        if read.is_some_and(|read| read.low().is_some() || read.high().is_some()) {
            return (words.get(..at).unwrap_or_default().to_vec(), Some(end.trim_matches(['[', ']']).to_owned()));
        }
    }
    (words.to_vec(), None)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_reports_are_taken_apart() {
        let cases = [
            ("CEA 3.1 ug / L 0-5", "CEA", "3.1", Some("ug / L"), Some("0-5"), None),
            ("CEA 3.1 µg/L 0.0-5.0 H", "CEA", "3.1", Some("µg/L"), Some("0.0-5.0"), Some("H")),
            ("Hémoglobine : 128 g/L (120 - 160)", "Hémoglobine", "128", Some("g/L"), Some("120 - 160"), None),
            ("Potassium\t5.8\tH\tmmol/L\t3.5-5.1", "Potassium", "5.8", Some("mmol/L"), Some("3.5-5.1"), Some("H")),
            ("Facteur V 12\t300\t%", "Facteur V 12", "300", Some("%"), None, None),
            ("CA 19-9 12 kU/L < 37", "CA 19-9", "12", Some("kU/L"), Some("< 37"), None),
            ("CA 125 20 U/mL", "CA 125", "20", Some("U/mL"), None, None),
            ("PSA <0.01 ug/L", "PSA", "<0.01", Some("ug/L"), None, None),
            ("PSA < 0,01 ug/L", "PSA", "< 0,01", Some("ug/L"), None, None),
            ("Plaquettes 1 200 10*9/L 150 - 400", "Plaquettes", "1 200", Some("10*9/L"), Some("150 - 400"), None),
            ("WBC 5.2 x 10^9/L 4.0 - 11.0", "WBC", "5.2", Some("x 10^9/L"), Some("4.0 - 11.0"), None),
            ("Glucose 5.8H mmol/L", "Glucose", "5.8", Some("mmol/L"), None, Some("H")),
            ("eGFR 72 mL/min/1.73 m2 > 60", "eGFR", "72", Some("mL/min/1.73 m2"), Some("> 60"), None),
            ("Sodium 138mmol/L Ref: 135-145", "Sodium", "138", Some("mmol/L"), Some("135-145"), None),
            ("INR 1.2 0.9-1.2", "INR", "1.2", None, Some("0.9-1.2"), None),
            ("Ferritine 80 µg/L Réf. 30 à 400", "Ferritine", "80", Some("µg/L"), Some("30 à 400"), None),
            ("Vitamin B12 300 pmol/L", "Vitamin B12", "300", Some("pmol/L"), None, None),
            ("Blood culture negative", "Blood culture negative", "", None, None, None),
            ("12", "12", "", None, None, None),
        ];
        for (words, name, value, unit, range, flag) in cases {
            let read = read(words);
            let told = (
                read.name.as_str(),
                read.value.as_str(),
                read.unit.as_deref(),
                read.range.as_deref(),
                read.flag.as_deref(),
            );
            assert_eq!(told, (name, value, unit, range, flag), "{words}");
        }
    }
}
