//! Spellings of units: "x10^9/L", "10*9/L" and "G/L" are written differently and say the same. Nothing is converted here: ng/mL and
//! µg/L stay two units.

/// One spelling for all spellings of a unit, for comparing. It is no unit to show: what was written is shown.
///
/// Small and capital letters are told apart where they say different things (g/L is grams, G/L is 10⁹).
pub fn canonical(words: &str) -> String {
    let plain = plain(words);
    let (power, rest) = power(&plain);
    let (above, below) = fraction(rest);
    let above: Vec<String> = above.iter().map(|part| one(part)).filter(|part| !part.is_empty()).collect();
    let below: Vec<String> = below.iter().map(|part| one(part)).filter(|part| !part.is_empty()).collect();
    let below = below.join("/");
    let above = above.join(".");
    let count = match (power, above.as_str(), below.as_str()) {
        (Some(power), ..) => Some(format!("10*{power}{above}")),
        // Millions and thousands of cells, as labs shorten them.
        (None, "G" | "Giga" | "giga", "L") => Some("10*9".to_owned()),
        (None, "T" | "Tera" | "tera", "L") => Some("10*12".to_owned()),
        (None, "K" | "k" | "thou" | "thous" | "thousand" | "Thou" | "THOU", "uL") => Some("10*3".to_owned()),
        (None, "M" | "mill" | "million", "uL") => Some("10*6".to_owned()),
        (None, "G", _) => Some("g".to_owned()),
        _ => None,
    };
    let above = count.unwrap_or(above);
    if below.is_empty() { above } else { format!("{above}/{below}") }
}

/// Without spaces, brackets and notes; one sign for each meaning.
fn plain(words: &str) -> String {
    let mut plain = String::new();
    let mut note: Option<String> = None;
    for c in words.chars() {
        match (c, &mut note) {
            ('{', _) => note = Some(String::new()),
            // UCUM writes the body surface as a note.
            ('}', Some(said)) => {
                if said.starts_with("1.73") {
                    plain.push_str(said);
                } else if let Some(which) = equivalents(said) {
                    plain.push_str(which);
                }
                note = None;
            }
            (c, Some(said)) => said.extend(Some(c).filter(|c| *c != '_')),
            ('\u{b5}' | '\u{3bc}', None) => plain.push('u'),
            ('×', None) => plain.push('x'),
            ('·' | '⋅', None) => plain.push('.'),
            (',', None) => plain.push('.'),
            ('⁻' | '\u{2212}', None) => plain.push('-'),
            ('[' | ']' | '(' | ')' | '_' | '\u{200b}', None) => {}
            (c, None) if c.is_whitespace() => {}
            (c, None) => match raised(c) {
                Some(figure) => {
                    // "10⁹" is a power of ten; "m²" is only m2.
                    if plain.ends_with("10") && !plain.ends_with("^10") {
                        plain.push('^');
                    }
                    plain.push(figure);
                }
                None => plain.push(c),
            },
        }
    }
    plain.replace("per1.73", "/1.73")
}

/// Notes that say another quantity: D-dimer counted as fibrinogen or as itself differs by a factor of about two.
fn equivalents(note: &str) -> Option<&'static str> {
    match note.to_lowercase().as_str() {
        "feu" | "fibrinogenequivalentunits" => Some("~feu"),
        "ddu" | "ddimerunits" | "d-dimerunits" => Some("~ddu"),
        _ => None,
    }
}

fn raised(c: char) -> Option<char> {
    const FIGURES: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
    let figure = FIGURES.iter().position(|figure| *figure == c)?;
    char::from_digit(u32::try_from(figure).ok()?, 10)
}

/// A power of ten at the beginning: "x10^9", "10*9", "10E9", "x109" where the raised nine was lost, "1000".
fn power(plain: &str) -> (Option<u32>, &str) {
    let bare = plain.strip_prefix(['x', 'X', '*']).filter(|rest| rest.starts_with('1')).unwrap_or(plain);
    if let Some(rest) = bare.strip_prefix("1000").filter(|rest| rest.starts_with('/')) {
        return (Some(3), rest);
    }
    let Some(after) = bare.strip_prefix("10") else { return (None, plain) };
    let signed = ["^", "**", "*", "exp", "e", "E", "+"].iter().find_map(|sign| after.strip_prefix(sign));
    let figures = signed.unwrap_or(after);
    let end = figures.find(|c: char| !c.is_ascii_digit()).unwrap_or(figures.len());
    let (digits, rest) = figures.split_at_checked(end).unwrap_or((figures, ""));
    let lost = matches!(digits, "3" | "6" | "9" | "12") && rest.starts_with('/');
    match digits.parse() {
        Ok(power) if signed.is_some() || lost => (Some(power), rest),
        _ => (None, plain),
    }
}

/// What stands above and below the line: "mg/dL", "mmol.L-1".
fn fraction(plain: &str) -> (Vec<&str>, Vec<&str>) {
    let (mut above, mut below) = (Vec::new(), Vec::new());
    for (place, part) in plain.split('/').enumerate() {
        if part.starts_with("1.73") {
            below.push(part);
            continue;
        }
        for factor in part.split('.').filter(|factor| !factor.is_empty()) {
            match factor.strip_suffix("-1") {
                Some(bare) if !bare.is_empty() => below.push(bare.trim_end_matches('^')),
                _ if place > 0 => below.push(factor),
                _ => above.push(factor),
            }
        }
    }
    (above, below)
}

/// One unit without the others.
fn one(part: &str) -> String {
    if part.starts_with("1.73") {
        return "1.73m2".to_owned();
    }
    let bare = part.replace('^', "");
    let small = bare.to_lowercase();
    let known = match small.as_str() {
        "l" => "L",
        "dl" | "100ml" => "dL",
        "cl" => "cL",
        "ml" => "mL",
        "ul" | "mcl" | "mm3" | "cumm" | "cmm" => "uL",
        "nl" => "nL",
        "pl" => "pL",
        "fl" => "fL",
        "gm" | "gram" | "grams" => "g",
        "kg" => "kg",
        "mg" => "mg",
        "ug" | "mcg" => "ug",
        "ng" => "ng",
        "pg" => "pg",
        "mmol" => "mmol",
        "umol" | "mcmol" => "umol",
        "nmol" => "nmol",
        "pmol" => "pmol",
        "meq" => "mEq",
        "ueq" | "mceq" => "uEq",
        "u" | "unit" | "units" => "U",
        "iu" | "ui" => "IU",
        "ku" => "kU",
        "kiu" | "kui" => "kIU",
        "uiu" | "uui" | "mciu" | "mcui" => "uIU",
        "uu" | "mcu" => "uU",
        // A capital M would be a million.
        "miu" | "mui" if bare.starts_with('m') => "mIU",
        "mu" if bare.starts_with('m') => "mU",
        "min" => "min",
        "h" | "hr" => "h",
        "mmhg" => "mmHg",
        "cel" | "°c" | "degc" => "Cel",
        "degf" | "°f" => "degF",
        "cells" | "cell" | "cellules" | "beats" | "breaths" => "",
        "1" => "",
        _ => return bare,
    };
    known.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Each row is one unit in the spellings that labs, portals and UCUM use (domain.md E3, rule 3).
    const SAME: &[&[&str]] = &[
        &[
            "10*9/L",
            "x10^9/L",
            "10^9/L",
            "x10E9/L",
            "x 10e9/l",
            "10⁹/L",
            "× 10⁹/L",
            "G/L",
            "G/l",
            "giga.l-1",
            "giga/L",
            "10**9/L",
            "10exp9/L",
            "x109/L",
            "10 9/L",
            "X10^9/L",
            "10*9.L-1",
        ],
        &["10*12/L", "10^12/L", "T/L", "tera.l-1", "x10¹²/L"],
        &[
            "10*3/uL",
            "K/uL",
            "10^3/µL",
            "10^3/μL",
            "thou/uL",
            "K/mcL",
            "x10E3/uL",
            "10³/µL",
            "10+3/ul",
            "K/cumm",
            "10*3/mm3",
            "thousand/mm³",
            "1000/uL",
            "x1000/µL",
            "10³/mm³",
        ],
        &["10*6/uL", "M/uL", "10^6/µL", "10⁶/mm³"],
        &["/uL", "cells/uL", "/µL", "/mm³", "cells/mcL"],
        &["umol/L", "µmol/L", "μmol/L", "mcmol/L", "umol/l", "UMOL/L", "µmol.L-1", "µmol·L⁻¹", "µmol / L"],
        &["mmol/L", "mmol/l", "MMOL/L", "mmol.L-1"],
        &["mg/dL", "mg/dl", "MG/DL", "mg/100 mL"],
        &["g/dL", "g/dl", "G/DL", "gm/dL", "g / dL"],
        &["g/L", "g/l", "gram/L"],
        &["ug/L", "µg/L", "mcg/L", "μg/l", "UG/L"],
        &["ng/mL", "ng/ml", "NG/ML"],
        &["U/L", "u/l", "units/L"],
        &["IU/L", "[IU]/L", "UI/L", "iu/l"],
        &["mIU/L", "m[IU]/L", "mUI/L", "miu/l"],
        &["uIU/mL", "µIU/mL", "u[IU]/mL", "mcIU/mL", "µUI/mL"],
        &["kU/L", "KU/L", "ku/l"],
        &["mEq/L", "meq/l", "MEQ/L"],
        &[
            "mL/min/1.73m2",
            "mL/min/1.73 m2",
            "mL/min/1.73m²",
            "mL/min/{1.73_m2}",
            "ml/min/1,73 m²",
            "mL/min/1.73 sq. m",
            "mL/min/1.73m^2",
            "mL/min per 1.73 m2",
            "mL/min/1.73",
            "mL/min/1.73sqm",
        ],
        &["%", " % "],
        &["mmHg", "mm[Hg]", "mm Hg", "MMHG"],
        &["Cel", "°C"],
        &["/min", "{beats}/min", "beats/min"],
        &["", "{score}", "{INR}", "1"],
    ];

    #[test]
    fn spellings_of_one_unit_are_one_and_others_are_not() {
        for (row, spellings) in SAME.iter().enumerate() {
            for words in *spellings {
                let read = canonical(words);
                for (other, more) in SAME.iter().enumerate() {
                    let same = more.iter().any(|words| canonical(words) == read);
                    assert_eq!(same, row == other, "{words:?} is {read:?}; row {row}, {other}");
                }
                assert_eq!(canonical(&read), read, "{words}");
            }
        }
    }

    #[test]
    fn letters_that_mean_something_else_stay() {
        assert_ne!(canonical("g/L"), canonical("G/L"));
        assert_ne!(canonical("mIU/L"), canonical("MIU/L"));
        assert_ne!(canonical("ng/mL"), canonical("µg/L"));
        assert_ne!(canonical("mL/min"), canonical("mL/min/1.73m2"));
        assert_ne!(canonical("10*3/uL"), canonical("10*9/L"));
        assert_eq!(canonical("weeks"), "weeks");
    }

    proptest! {
        #[test]
        fn whatever_is_written_is_read_without_a_fall(words in "\\PC{0,40}") {
            let _ = canonical(&words);
        }
    }
}
