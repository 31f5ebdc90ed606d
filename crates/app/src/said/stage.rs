//! How far, and how the cells look: stages, TNM, grades. The words stay as they were written.

use super::{Token, between, piece, tokens};

/// Systems of stages: how they are written; those that are also common words count only in these capitals.
const SYSTEMS: &[(&[&str], Option<&str>)] = &[
    (&["ajcc"], None),
    (&["uicc"], None),
    (&["figo"], None),
    (&["ann", "arbor"], None),
    (&["lugano"], None),
    (&["r", "iss"], Some("R-ISS")),
    (&["iss"], Some("ISS")),
    (&["rai"], Some("Rai")),
    (&["binet"], None),
    (&["dukes"], None),
    (&["bclc"], None),
    (&["inss"], None),
    (&["inrg"], None),
    (&["kdigo"], None),
    (&["nyha"], None),
    (&["gold"], Some("GOLD")),
];

/// The system that words name, with its edition: "AJCC 8th edition".
pub(crate) fn system(words: &str) -> Option<&str> {
    let all = tokens(words);
    for place in 0..all.len() {
        for (names, exact) in SYSTEMS {
            let Some(here) = all.get(place..place + names.len()) else { continue };
            let same = here.iter().zip(*names).all(|(token, name)| token.plain == *name);
            let (Some(first), Some(last)) = (here.first(), here.last()) else { continue };
            if !same || exact.is_some_and(|exact| piece(words, first, last) != exact) {
                continue;
            }
            return Some(piece(words, first, with_edition(words, &all, place + names.len()).unwrap_or(last)));
        }
    }
    None
}

fn with_edition<'t, 'a>(words: &str, all: &'t [Token<'a>], next: usize) -> Option<&'t Token<'a>> {
    let number = all.get(next)?;
    let near = next.checked_sub(1).and_then(|last| all.get(last)).map(|last| between(words, last, number));
    let digits = number.plain.trim_start_matches('v').trim_end_matches(|c: char| c.is_alphabetic());
    let plain = digits.parse().is_ok_and(|edition: u8| (1..=20).contains(&edition));
    if !plain || near.is_none_or(|near| !near.chars().all(|c| c.is_whitespace() || c == ',' || c == '(')) {
        return None;
    }
    let edition = all.get(next + 1).filter(|word| matches!(word.plain.as_str(), "edition" | "ed"));
    Some(edition.unwrap_or(number))
}

/// Whether a word is a stage: `IIIB`, `3b`, `0`, `IA2`.
pub(super) fn is_stage(plain: &str) -> bool {
    let numbers = ["iv", "iii", "ii", "i", "0", "1", "2", "3", "4"];
    let rest = numbers.iter().find_map(|number| plain.strip_prefix(number));
    rest.is_some_and(|rest| {
        let mut rest = rest.chars();
        let (letter, number, none) = (rest.next(), rest.next(), rest.next());
        letter.is_none_or(|c| ('a'..='e').contains(&c))
            && number.is_none_or(|c| ('1'..='3').contains(&c))
            && none.is_none()
    })
}

/// Whether what stands behind a stage or grade makes it less than plain: "III/IV", "2-3", "II or III".
fn goes_on(rest: &str) -> bool {
    let rest = rest.trim_start();
    let first = tokens(rest).into_iter().next().filter(|first| first.start == 0);
    rest.starts_with(['/', '-', '–', '—', '?', '+', '~'])
        || first.is_some_and(|first| matches!(first.plain.as_str(), "or" | "to" | "vs" | "versus" | "ou" | "a"))
}

/// "Stage IIIB", "stade III": the stage alone. Two that differ say nothing plain.
pub(crate) fn stage(words: &str) -> Option<&str> {
    let all = tokens(words);
    let mut found: Option<&str> = None;
    for two in all.windows(2) {
        let [word, value] = two else { continue };
        let apart = between(words, word, value);
        if !matches!(word.plain.as_str(), "stage" | "stade") || !apart.chars().all(|c| c.is_whitespace() || c == ':') {
            continue;
        }
        if !is_stage(&value.plain) {
            continue;
        }
        let less_plain = goes_on(words.get(value.end..).unwrap_or_default());
        if less_plain || found.is_some_and(|found| !found.eq_ignore_ascii_case(value.words)) {
            return None;
        }
        found = Some(value.words);
    }
    found
}

/// "pT3 N1 M0": tumour and nodes at least. Two that differ say nothing plain.
pub(crate) fn tnm(words: &str) -> Option<&str> {
    let all = tokens(words);
    let mut found: Option<&str> = None;
    let mut place = 0;
    while let Some(first) = all.get(place) {
        place += 1;
        let Some(mut letters) = tnm_parts(&first.plain).filter(|letters| letters.starts_with('t')) else { continue };
        let mut last = first;
        while let Some(next) = all.get(place)
            && let Some(more) = tnm_parts(&next.plain).filter(|more| !more.contains('t'))
            && between(words, last, next).chars().all(|c| c.is_whitespace() || c == ',')
        {
            letters.push_str(&more);
            last = next;
            place += 1;
        }
        // "N1(sn)": more belongs to it than is understood.
        let cut_off = words.get(last.end..).is_some_and(|rest| rest.starts_with(['(', '/', '+', '-', '–', '?']));
        let here = piece(words, first, last);
        if !matches!(letters.as_str(), "tn" | "tnm") || cut_off {
            continue;
        }
        if found.is_some_and(|found| found != here) {
            return None;
        }
        found = Some(here);
    }
    found
}

/// Which of T, N and M a word consists of: "pt3n1" is "tn".
fn tnm_parts(plain: &str) -> Option<String> {
    let mut rest = plain;
    let mut letters = String::new();
    while !rest.is_empty() {
        let bare = rest.trim_start_matches(['c', 'p', 'y', 'r']);
        let letter = bare.chars().next().filter(|letter| matches!(letter, 't' | 'n' | 'm'))?;
        let values: &[&str] = match letter {
            't' => &["is", "x", "0", "1", "2", "3", "4"],
            'n' => &["x", "0", "1", "2", "3"],
            _ => &["x", "0", "1"],
        };
        let value = bare.get(1..)?;
        let after = values.iter().find_map(|one| value.strip_prefix(one))?;
        let after = after.strip_prefix("mi").unwrap_or(after);
        rest = after.strip_prefix(['a', 'b', 'd']).or_else(|| after.strip_prefix('c')).unwrap_or(after);
        // "cn1" after "t3": the c belongs to what follows.
        if after.starts_with('c') && rest.starts_with(['n', 'm']) {
            rest = after;
        }
        letters.push(letter);
    }
    (!letters.is_empty()).then_some(letters)
}

/// "Gleason 3+4=7", "Gleason score 7 (3 + 4)": the two numbers and their sum, as written.
pub(crate) fn gleason(words: &str) -> Option<&str> {
    let all = tokens(words);
    let begin = all.iter().position(|token| token.plain == "gleason")?;
    let is_pattern = |token: &Token<'_>| token.plain.parse().is_ok_and(|n: u8| (1..=5).contains(&n));
    let near = all.get(begin + 1..)?;
    let near = near.get(..6).unwrap_or(near);
    let sum = near.windows(2).find_map(|two| {
        let [one, other] = two else { return None };
        let plus = between(words, one, other).trim() == "+";
        (plus && is_pattern(one) && is_pattern(other)).then_some((one, other))
    });
    let (one, other) = sum?;
    let last = all.iter().find(|token| token.start >= other.end);
    let last = last.filter(|last| between(words, other, last).trim() == "=" && last.plain.parse::<u8>().is_ok());
    Some(piece(words, one, last.unwrap_or(other)))
}

/// "Grade 2", "Nottingham grade 3", "grade group 2": the number as written, and the system if it is named.
pub(crate) fn grade(words: &str) -> Option<(&str, Option<&str>)> {
    let all = tokens(words);
    let mut found: Option<(&str, Option<&str>)> = None;
    for (place, token) in all.iter().enumerate().filter(|(_, token)| token.plain == "grade") {
        let group = all.get(place + 1).filter(|next| matches!(next.plain.as_str(), "group" | "groupe"));
        let value = all.get(place + 1 + usize::from(group.is_some()));
        let Some(value) = value.filter(|value| is_grade(&value.plain)) else { continue };
        let before = place.checked_sub(1).and_then(|before| all.get(before));
        let named = before
            .filter(|word| matches!(word.plain.as_str(), "nottingham" | "isup" | "who" | "oms" | "sbr" | "fuhrman"));
        let system = named.map(|word| word.words).or_else(|| group.map(|group| piece(words, token, group)));
        let less_plain = goes_on(words.get(value.end..).unwrap_or_default());
        if less_plain || found.is_some_and(|(found, _)| found != value.words) {
            return None;
        }
        found = Some((value.words, system));
    }
    found
}

/// Whether a word is a grade: a number up to 5, in figures or Roman, perhaps with a G before it.
pub(super) fn is_grade(plain: &str) -> bool {
    matches!(plain.strip_prefix('g').unwrap_or(plain), "1" | "2" | "3" | "4" | "5" | "i" | "ii" | "iii" | "iv" | "v")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stages_are_found_as_they_stand() {
        assert_eq!(stage("Adenocarcinoma of colon, stage IIIB"), Some("IIIB"));
        assert_eq!(stage("Cancer du côlon, stade III"), Some("III"));
        assert_eq!(stage("Chronic kidney disease stage 3b"), Some("3b"));
        for words in
            ["stage fright", "two-stage repair", "stage II, was stage I", "next stages: 3", "stage 34", "stage ivx"]
        {
            assert_eq!(stage(words), None, "{words}");
        }
        assert_eq!(system("Stage IIIB (AJCC 8th edition)"), Some("AJCC 8th edition"));
        assert_eq!(system("FIGO stage IC2"), Some("FIGO"));
        assert_eq!(system("Ann Arbor, stage II"), Some("Ann Arbor"));
        assert_eq!(system("gold ring"), None);
    }

    #[test]
    fn tnm_is_found_as_it_stands() {
        assert_eq!(tnm("Colon: pT3 N1 M0, margins clear"), Some("pT3 N1 M0"));
        assert_eq!(tnm("ypT1aN0"), Some("ypT1aN0"));
        assert_eq!(tnm("cT2 cN0 cM0"), Some("cT2 cN0 cM0"));
        assert_eq!(tnm("pTis, pN0"), Some("pTis, pN0"));
        for words in ["T4 vertebra", "pT2 N1(sn)", "pT1 N0 then pT3 N1", "T3 12 pmol/L", "TNM"] {
            assert_eq!(tnm(words), None, "{words}");
        }
    }

    #[test]
    fn grades_are_found_as_they_stand() {
        assert_eq!(gleason("Gleason 3+4=7"), Some("3+4=7"));
        assert_eq!(gleason("Score de Gleason 7 (3 + 4)"), Some("3 + 4"));
        assert_eq!(gleason("Gleason"), None);
        assert_eq!(grade("Invasive ductal carcinoma, grade 2"), Some(("2", None)));
        assert_eq!(grade("Nottingham grade III"), Some(("III", Some("Nottingham"))));
        assert_eq!(grade("Prostate, Grade Group 2"), Some(("2", Some("Grade Group"))));
        assert_eq!(grade("grade 2 or grade 3"), None);
    }
}
