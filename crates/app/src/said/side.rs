//! "Left breast", "sein gauche": which side of which part of the body.

use super::{Token, between, piece, tokens};

/// A side of the body.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Side {
    /// Left.
    Left,
    /// Right.
    Right,
    /// Both.
    Both,
}

/// A side of a part of the body, as it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Sided<'a> {
    /// The same word for all ways to write the part.
    pub(crate) organ: &'static str,
    /// Which side.
    pub(crate) side: Side,
    /// The part as written.
    pub(crate) part: &'a str,
    /// The side as written.
    pub(crate) word: &'a str,
    /// Both, as written.
    pub(crate) words: &'a str,
}

/// Parts of the body that are there twice, with how they are written in English and French, without accents.
const PAIRED: &[(&str, &[&str], &[&str])] = &[
    ("breast", &["breast", "breasts"], &["sein", "seins"]),
    ("lung", &["lung", "lungs"], &["poumon", "poumons"]),
    ("kidney", &["kidney", "kidneys"], &["rein", "reins"]),
    ("ovary", &["ovary", "ovaries"], &["ovaire", "ovaires"]),
    ("testicle", &["testicle", "testicles", "testis", "testes"], &["testicule", "testicules"]),
    ("eye", &["eye", "eyes"], &["oeil", "yeux"]),
    ("ear", &["ear", "ears"], &["oreille", "oreilles"]),
    ("hip", &["hip", "hips"], &["hanche", "hanches"]),
    ("knee", &["knee", "knees"], &["genou", "genoux"]),
    ("ankle", &["ankle", "ankles"], &["cheville", "chevilles"]),
    ("shoulder", &["shoulder", "shoulders"], &["epaule", "epaules"]),
    ("elbow", &["elbow", "elbows"], &["coude", "coudes"]),
    ("wrist", &["wrist", "wrists"], &["poignet", "poignets"]),
    ("leg", &["leg", "legs"], &["jambe", "jambes"]),
    ("thigh", &["thigh", "thighs"], &["cuisse", "cuisses"]),
    ("arm", &["arm", "arms"], &["bras"]),
    ("hand", &["hand", "hands"], &["main", "mains"]),
    ("foot", &["foot", "feet"], &["pied", "pieds"]),
    ("adrenal", &["adrenal", "adrenals"], &["surrenale", "surrenales"]),
    ("thyroid lobe", &["thyroid"], &["thyroide", "thyroidien", "thyroidienne"]),
    ("tonsil", &["tonsil", "tonsils"], &["amygdale", "amygdales"]),
    ("axilla", &["axilla", "armpit"], &["aisselle"]),
    ("ureter", &["ureter", "ureters"], &["uretere", "ureteres"]),
    ("parotid", &["parotid"], &["parotide"]),
];

/// Parts of the body that are there once.
const SINGLE: &[&[&str]] = &[
    &["colon"],
    &["rectum", "rectal"],
    &["prostate"],
    &["pancreas"],
    &["stomach", "estomac"],
    &["liver", "foie"],
    &["bladder", "vessie"],
    &["cervix"],
    &["uterus"],
    &["brain", "cerveau"],
    &["esophagus", "oesophagus"],
    &["skin", "peau"],
    &["larynx"],
    &["tongue"],
    &["spleen"],
    &["gallbladder"],
    &["heart", "coeur"],
];

/// What may stand between the side and the part.
const OF_THE_PART: &[&str] = &[
    "upper",
    "lower",
    "middle",
    "inner",
    "outer",
    "anterior",
    "posterior",
    "superieur",
    "inferieur",
    "superieure",
    "inferieure",
];

/// What makes "hand" no hand: "the right hand side of the page".
const NO_HAND: &[&str] = &["side", "column", "corner", "panel", "margin"];

/// What a part is called for us, and whether the word is English or French.
fn organ(plain: &str) -> Option<(&'static str, bool)> {
    PAIRED.iter().find_map(|(organ, english, french)| match () {
        () if english.contains(&plain) => Some((*organ, true)),
        () if french.contains(&plain) => Some((*organ, false)),
        () => None,
    })
}

fn english(plain: &str) -> Option<Side> {
    match plain {
        "left" => Some(Side::Left),
        "right" => Some(Side::Right),
        "bilateral" | "both" => Some(Side::Both),
        _ => None,
    }
}

fn french(plain: &str) -> Option<Side> {
    match plain {
        "gauche" | "gauches" => Some(Side::Left),
        "droit" | "droite" | "droits" | "droites" => Some(Side::Right),
        "bilateral" | "bilaterale" | "bilateraux" | "bilaterales" => Some(Side::Both),
        _ => None,
    }
}

/// Every part of the body that is named with its side. In a title the side may also follow in English: "Knee, left".
pub(crate) fn sides(words: &str, is_title: bool) -> Vec<Sided<'_>> {
    let all = tokens(words);
    let mut found = Vec::new();
    for (place, token) in all.iter().enumerate() {
        let Some((organ, is_english)) = organ(&token.plain) else { continue };
        let next = all.get(place + 1);
        if organ == "hand" && next.is_some_and(|next| NO_HAND.contains(&next.plain.as_str())) {
            continue;
        }
        // English names the side first, French last: "left main artery" is no "main gauche".
        let before = is_english.then(|| before(words, &all, place)).flatten();
        if let Some((side, at)) = before.or_else(|| after(words, &all, place, is_english, is_title)) {
            let (first, last) = if at.start < token.start { (at, token) } else { (token, at) };
            let words = piece(words, first, last);
            found.push(Sided { organ, side, part: token.words, word: at.words, words });
        }
    }
    found
}

/// "Left breast", "left upper lung", "left and right breast".
fn before<'t, 'a>(words: &str, all: &'t [Token<'a>], place: usize) -> Option<(Side, &'t Token<'a>)> {
    let mut later = all.get(place)?;
    let mut found: Option<(Side, &Token<'_>)> = None;
    for token in all.get(..place)?.iter().rev().take(4) {
        if !between(words, token, later).chars().all(|c| c.is_whitespace() || matches!(c, '-' | '/')) {
            break;
        }
        later = token;
        match (english(&token.plain), found) {
            (Some(side), None) => found = Some((side, token)),
            (Some(side), Some((one, _))) if side != one => return Some((Side::Both, token)),
            _ if matches!(token.plain.as_str(), "and" | "or" | "et") && found.is_some() => {}
            _ if OF_THE_PART.contains(&token.plain.as_str()) && found.is_none() => {}
            _ => break,
        }
    }
    found
}

/// "Sein gauche"; in a title also "Knee, left".
fn after<'t, 'a>(
    words: &str,
    all: &'t [Token<'a>],
    place: usize,
    is_english: bool,
    is_title: bool,
) -> Option<(Side, &'t Token<'a>)> {
    let token = all.get(place)?;
    let mut next = all.get(place + 1)?;
    let mut apart = between(words, token, next);
    // "Lobe thyroïdien supérieur gauche".
    if OF_THE_PART.contains(&next.plain.as_str()) && apart.trim().is_empty() {
        let more = all.get(place + 2)?;
        apart = between(words, next, more);
        next = more;
    }
    let close = apart.chars().all(char::is_whitespace);
    let side = french(&next.plain).filter(|_| close && !is_english);
    let in_title = || {
        let near = apart.chars().all(|c| c.is_whitespace() || matches!(c, ',' | '(' | '-' | '–' | '/'));
        english(&next.plain).filter(|_| is_english && is_title && near && next.plain != "both")
    };
    let side = side.or_else(in_title)?;
    let also = all
        .get(place + 3)
        .filter(|_| all.get(place + 2).is_some_and(|and| matches!(and.plain.as_str(), "et" | "ou" | "and")));
    match also.and_then(|also| french(&also.plain).or_else(|| english(&also.plain))) {
        Some(other) if other != side => Some((Side::Both, all.get(place + 3)?)),
        _ => Some((side, next)),
    }
}

/// The one part of the body that a title names, as written; none where it names several.
pub(crate) fn only_organ(title: &str) -> Option<&str> {
    let all = tokens(title);
    let single =
        |plain: &str| SINGLE.iter().find(|names| names.contains(&plain)).and_then(|names| names.first().copied());
    let mut found: Option<(&str, &str)> = None;
    for token in &all {
        let organ = organ(&token.plain).map(|(organ, _)| organ).filter(|_| token.plain != "main");
        let Some(organ) = organ.or_else(|| single(&token.plain)) else { continue };
        match found {
            Some((one, _)) if one != organ => return None,
            Some(_) => {}
            None => found = Some((organ, title.get(token.start..token.end)?)),
        }
    }
    found.map(|(_, words)| words)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(words: &str, is_title: bool) -> Vec<(&'static str, Side, &str)> {
        sides(words, is_title).iter().map(|one| (one.organ, one.side, one.words)).collect()
    }

    #[test]
    fn a_side_is_found_in_either_language() {
        assert_eq!(found("Mass in the left breast.", false), [("breast", Side::Left, "left breast")]);
        assert_eq!(found("Cancer du sein gauche", false), [("breast", Side::Left, "sein gauche")]);
        assert_eq!(found("l’œil droit", false), [("eye", Side::Right, "œil droit")]);
        assert_eq!(found("Right upper lung nodule", false), [("lung", Side::Right, "Right upper lung")]);
        assert_eq!(found("Left-kidney cyst", false), [("kidney", Side::Left, "Left-kidney")]);
        assert_eq!(found("MRI knee, left", true), [("knee", Side::Left, "knee, left")]);
    }

    #[test]
    fn both_sides_are_both() {
        assert_eq!(found("left and right breasts", false), [("breast", Side::Both, "left and right breasts")]);
        assert_eq!(found("Bilateral knees", false), [("knee", Side::Both, "Bilateral knees")]);
        assert_eq!(found("seins gauche et droit", false), [("breast", Side::Both, "seins gauche et droit")]);
    }

    #[test]
    fn what_is_not_plain_is_not_found() {
        for words in [
            "Call right away about the breast",
            "the drain in the breast, left in place",
            "on the right hand side",
            "Left. Breast",
            "left main coronary artery",
        ] {
            assert_eq!(found(words, false), [], "{words}");
        }
        assert_eq!(only_organ("Malignant neoplasm of sigmoid colon"), Some("colon"));
        assert_eq!(only_organ("Cancer du sein gauche"), Some("sein"));
        assert_eq!(only_organ("Liver and lung metastases"), None);
    }
}
