//! What words plainly say: a side of the body, a cycle, a stage. Plain patterns in English and French; what is not one of them is not
//! understood, and nothing is ever guessed. What is found stands as it was written.

mod fact;
mod marker;
mod side;
mod stage;

pub(crate) use fact::{Said, of_label, of_line, of_title};
use marker::{is_origin, marker, method};
pub(crate) use side::{Side, Sided, only_organ, sides};
use stage::{gleason, grade, stage, system, tnm};

use record::folded;

/// A word of a text and where it stands.
#[derive(Debug, Clone)]
pub(crate) struct Token<'a> {
    /// In small letters without accents.
    pub(crate) plain: String,
    /// As written.
    pub(crate) words: &'a str,
    pub(crate) start: usize,
    pub(crate) end: usize,
}

/// The runs of letters and digits.
pub(crate) fn tokens(words: &str) -> Vec<Token<'_>> {
    let mut all = Vec::new();
    let mut start = None;
    for (place, character) in words.char_indices().chain([(words.len(), ' ')]) {
        match (character.is_alphanumeric(), start) {
            (true, None) => start = Some(place),
            (false, Some(begun)) => {
                let word = words.get(begun..place).unwrap_or_default();
                // A ligature is spelt either way.
                all.push(Token { plain: folded(word).replace('œ', "oe"), words: word, start: begun, end: place });
                start = None;
            }
            _ => {}
        }
    }
    all
}

/// What stands between two words.
pub(crate) fn between<'a>(words: &'a str, one: &Token<'_>, other: &Token<'_>) -> &'a str {
    words.get(one.end..other.start).unwrap_or_default()
}

/// From one word to another, as written.
pub(crate) fn piece<'a>(words: &'a str, one: &Token<'_>, other: &Token<'_>) -> &'a str {
    words.get(one.start..other.end).unwrap_or_default()
}

/// "Cycle 3 of 6", "cycle 3/6", "cure n° 2 sur 4": which cycle, and of how many. Two of them in one title say nothing plain.
pub(crate) fn cycle(words: &str) -> Option<(u16, Option<u16>)> {
    let all = tokens(words);
    let mut found = None;
    for (place, token) in all.iter().enumerate() {
        if !matches!(token.plain.as_str(), "cycle" | "cure" | "round") {
            continue;
        }
        let mut rest = all.get(place + 1..).unwrap_or_default().iter();
        let mut next = rest.next();
        if next.is_some_and(|next| matches!(next.plain.as_str(), "n" | "no" | "number" | "numero")) {
            next = rest.next();
        }
        let Some((number, one)) = next.and_then(|next| Some((count(&next.plain)?, next))) else { continue };
        let planned = match (rest.next(), rest.next()) {
            (Some(of), Some(number)) if matches!(of.plain.as_str(), "of" | "de" | "sur") => count(&number.plain),
            (Some(number), _) if between(words, one, number).trim() == "/" => count(&number.plain),
            _ => None,
        };
        if found.is_some() {
            return None;
        }
        found = Some((number, planned.filter(|planned| *planned >= number)));
    }
    found
}

/// A number of cycles, as people count them.
fn count(digits: &str) -> Option<u16> {
    digits.parse().ok().filter(|number| (1..=99).contains(number))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cycle_is_named_with_its_number() {
        assert_eq!(cycle("CAPOX, cycle 3 of 6"), Some((3, Some(6))));
        assert_eq!(cycle("FOLFOX cycle 2/12"), Some((2, Some(12))));
        assert_eq!(cycle("Chimiothérapie, cure n° 2 sur 4"), Some((2, Some(4))));
        assert_eq!(cycle("Cycle 1"), Some((1, None)));
        assert_eq!(cycle("CAPOX, 6 cycles"), None);
        assert_eq!(cycle("cycle 5 of 3"), Some((5, None)));
        assert_eq!(cycle("Cycle 1 and cycle 2"), None);
        assert_eq!(cycle("cycle path 3"), None);
    }
}
