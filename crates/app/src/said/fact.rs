//! A label and what stands beside it: "Stage: IIIB", "HER2: negative". From a title, a value, or a line of a paper.

use super::marker::is_short;
use super::stage::{is_grade, is_stage};
use super::{gleason, grade, is_origin, marker, method, stage, system, tnm, tokens};
use record::{Origin, Part};

/// Something that words plainly say of an illness.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Said {
    /// What it is about.
    pub(crate) part: Part,
    /// Which marker.
    pub(crate) name: Option<String>,
    /// As written.
    pub(crate) value: String,
    /// In which system.
    pub(crate) system: Option<String>,
    /// How it was found.
    pub(crate) method: Option<String>,
    /// Whose change it is.
    pub(crate) origin: Option<Origin>,
}

impl Said {
    fn new(part: Part, value: &str) -> Self {
        Self { part, name: None, value: value.trim().to_owned(), system: None, method: None, origin: None }
    }

    fn within(self, system: Option<&str>) -> Self {
        Self { system: system.map(str::to_owned), ..self }
    }
}

/// Longer labels and values are sentences.
const LABEL: usize = 80;
const VALUE: usize = 120;

const STAGE_LABEL: &[&str] = &[
    "stage",
    "stade",
    "stages",
    "clinical",
    "pathologic",
    "pathological",
    "anatomic",
    "prognostic",
    "overall",
    "final",
    "group",
    "cancer",
    "tumor",
    "tumour",
    "at",
    "diagnosis",
    "tnm",
    "ptnm",
    "ctnm",
    "classification",
    "clinique",
    "pathologique",
    "du",
    "de",
    "la",
    "au",
    "diagnostic",
    "ajcc",
    "uicc",
    "figo",
    "ann",
    "arbor",
    "lugano",
    "rai",
    "binet",
    "iss",
    "r",
];
const GRADE_LABEL: &[&str] = &[
    "grade",
    "grading",
    "histologic",
    "histological",
    "histopathologic",
    "tumor",
    "tumour",
    "nottingham",
    "overall",
    "group",
    "who",
    "oms",
    "isup",
    "sbr",
    "fuhrman",
    "histologique",
    "tumoral",
    "gleason",
    "score",
    "de",
    "du",
    "combined",
    "pattern",
];
const HISTOLOGY_LABEL: &[&str] = &[
    "histologic type",
    "histological type",
    "histology",
    "histologie",
    "type histologique",
    "tumor histology",
    "tumour histology",
    "histologic type of tumor",
    "histology type",
    "histological type of tumour",
];
/// What may stand beside a stage in its value.
const BESIDE_A_STAGE: &[&str] = &["group", "edition", "ed", "th", "tnm", "stage", "stade", "groupe"];
const GRADE_WORDS: &[&str] = &[
    "low",
    "high",
    "intermediate",
    "bas",
    "haut",
    "intermediaire",
    "well",
    "moderately",
    "poorly",
    "bien",
    "moyennement",
    "peu",
];
/// How the result of a marker begins on a line of a paper; what begins otherwise may be a sentence.
const RESULT_WORDS: &[&str] = &[
    "positive",
    "positif",
    "positifs",
    "positives",
    "negative",
    "negatif",
    "negatifs",
    "negatives",
    "equivocal",
    "low",
    "high",
    "mutated",
    "mute",
    "wild",
    "sauvage",
    "detected",
    "not",
    "non",
    "absent",
    "present",
    "intact",
    "stable",
    "amplified",
    "amplifie",
    "proficient",
    "deficient",
    "unmethylated",
    "methylated",
    "weak",
    "strong",
    "msi",
    "mss",
    "pmmr",
    "dmmr",
    "no",
    "aucune",
    "exon",
];

/// Words of somebody else's result, or of people in general.
const OTHERS: &[&str] = &[
    "mother",
    "father",
    "sister",
    "brother",
    "aunt",
    "uncle",
    "cousin",
    "daughter",
    "son",
    "family",
    "familial",
    "relative",
    "relatives",
    "carrier",
    "carriers",
    "mere",
    "pere",
    "soeur",
    "frere",
    "tante",
    "oncle",
    "fille",
    "fils",
    "famille",
    "familiaux",
    "familiale",
    "porteur",
    "porteurs",
    "porteuse",
    "porteuses",
];

/// Words of a title that make the rest of it no plain saying.
const UNSURE: &[&str] = &[
    "possible",
    "possibly",
    "probable",
    "probably",
    "suspected",
    "suspicion",
    "rule",
    "exclude",
    "excluded",
    "risk",
    "not",
    "no",
    "pas",
    "sans",
    "vs",
    "versus",
];

/// What a label and its value say. `is_line`: of a paper, where more can be meant than in a field of a form.
pub(crate) fn of_label(label: &str, value: &str, is_line: bool) -> Option<Said> {
    let (label, value) = (label.trim(), value.trim().trim_end_matches('.'));
    let too_long = label.chars().count() > LABEL || value.chars().count() > VALUE;
    if label.is_empty() || value.is_empty() || too_long || value.contains('\n') {
        return None;
    }
    let words: Vec<String> = tokens(label).into_iter().map(|token| token.plain).collect();
    let only =
        |allowed: &[&str]| words.iter().all(|word| allowed.contains(&word.as_str()) || word.parse::<u8>().is_ok());
    let names = |wanted: &[&str]| words.iter().any(|word| wanted.contains(&word.as_str()));
    let whole = format!("{label} {value}");
    if names(&["stage", "stade", "tnm", "ptnm", "ctnm"]) && only(STAGE_LABEL) {
        return of_stage(label, value);
    }
    if names(&["grade", "grading", "gleason"]) && only(GRADE_LABEL) {
        return of_grade(label, value, names(&["gleason"]));
    }
    if !is_line && HISTOLOGY_LABEL.contains(&words.join(" ").as_str()) {
        return Some(Said::new(Part::Histology, value));
    }
    let name = marker(label)?;
    if tokens(&whole).iter().any(|token| OTHERS.contains(&token.plain.as_str())) {
        return None;
    }
    let bare_number =
        value.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '<' | '>')) && !value.contains(['%', '+']);
    if (is_line && !begins_as_result(value)) || (is_short(name) && bare_number) {
        return None;
    }
    Some(Said {
        // The whole label: of one gene several things are looked for.
        name: Some(label.trim_start_matches(|c: char| !c.is_alphanumeric()).to_owned()),
        method: method(&whole).map(str::to_owned),
        origin: is_origin(&whole),
        ..Said::new(Part::Biomarker, value)
    })
}

/// A line of a paper: a label, a colon and a value.
pub(crate) fn of_line(line: &str) -> Option<Said> {
    let (label, value) = line.split_once(':')?;
    of_label(label, value, true)
}

/// What the title of a diagnosis says beside its name.
pub(crate) fn of_title(title: &str) -> Vec<Said> {
    if title.contains('?') || tokens(title).iter().any(|token| UNSURE.contains(&token.plain.as_str())) {
        return Vec::new();
    }
    let system = system(title);
    let mut all = Vec::new();
    all.extend(stage(title).map(|value| Said::new(Part::Stage, value).within(system)));
    all.extend(tnm(title).map(|value| Said::new(Part::Stage, value).within(Some("TNM"))));
    all.extend(gleason(title).map(|value| Said::new(Part::Grade, value).within(Some("Gleason"))));
    all.extend(grade(title).map(|(value, system)| Said::new(Part::Grade, value).within(system)));
    all
}

fn of_stage(label: &str, value: &str) -> Option<Said> {
    if tnm(value) == Some(value) {
        return Some(Said::new(Part::Stage, value).within(system(label).or(Some("TNM"))));
    }
    // "?III", "≥III".
    if !value.starts_with(char::is_alphanumeric) {
        return None;
    }
    let all = tokens(value);
    let stage_at = usize::from(all.first().is_some_and(|token| matches!(token.plain.as_str(), "stage" | "stade")));
    let first = all.get(stage_at).filter(|token| is_stage(&token.plain))?;
    let system = system(label).or_else(|| system(value));
    let known = [system, tnm(value)];
    let understood = all.iter().skip(stage_at + 1).all(|token| {
        BESIDE_A_STAGE.contains(&token.plain.as_str())
            || known.iter().flatten().any(|words| tokens(words).iter().any(|known| known.plain == token.plain))
    });
    // Whatever else stands there may change what is meant ("II or III").
    let value = value.get(first.start..).filter(|_| understood)?;
    Some(Said::new(Part::Stage, value).within(system))
}

fn of_grade(label: &str, value: &str, is_gleason: bool) -> Option<Said> {
    if is_gleason {
        let sum = gleason(&format!("gleason {value}")).map(|_| value);
        let number = value.parse::<u8>().is_ok_and(|sum| (2..=10).contains(&sum)).then_some(value);
        return Some(Said::new(Part::Grade, sum.or(number)?).within(Some("Gleason")));
    }
    if !value.starts_with(char::is_alphanumeric) {
        return None;
    }
    let all = tokens(value);
    let first = all.first()?;
    let after = if first.plain == "grade" { all.get(1)? } else { first };
    let plain = is_grade(&after.plain) || GRADE_WORDS.contains(&after.plain.as_str());
    let value = value.get(after.start..).filter(|_| plain)?;
    let numbered = format!("{label} 1");
    let (_, system) = grade(&numbered).unwrap_or_default();
    Some(Said::new(Part::Grade, value).within(system))
}

fn begins_as_result(value: &str) -> bool {
    let all = tokens(value);
    let Some(first) = all.first() else { return false };
    let begins = value.trim_start_matches(['<', '>', '≥', '≤', '~', ' ']);
    let number = begins.starts_with(|c: char| c.is_ascii_digit());
    // "V600E", "G12D": letters, digits, letters, in capitals.
    let change = first.words.chars().any(|c| c.is_ascii_digit()) && first.words.chars().all(|c| !c.is_lowercase());
    number || change || RESULT_WORDS.contains(&first.plain.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(words: &str) -> Option<(Part, Option<String>, String, Option<String>)> {
        of_line(words).map(|said| (said.part, said.name, said.value, said.system))
    }

    fn told(
        part: Part,
        name: Option<&str>,
        value: &str,
        system: Option<&str>,
    ) -> Option<(Part, Option<String>, String, Option<String>)> {
        Some((part, name.map(str::to_owned), value.to_owned(), system.map(str::to_owned)))
    }

    #[test]
    fn lines_that_are_plain_are_understood() {
        assert_eq!(line("Stage: IIIB"), told(Part::Stage, None, "IIIB", None));
        assert_eq!(line("Stade clinique : III"), told(Part::Stage, None, "III", None));
        assert_eq!(line("Pathologic stage (AJCC 8): pT3 N1 M0"), told(Part::Stage, None, "pT3 N1 M0", Some("AJCC 8")));
        assert_eq!(line("FIGO stage: IC2"), told(Part::Stage, None, "IC2", Some("FIGO")));
        assert_eq!(
            line("Stage: IIIB (pT3 N1 M0), AJCC 8"),
            told(Part::Stage, None, "IIIB (pT3 N1 M0), AJCC 8", Some("AJCC 8"))
        );
        assert_eq!(line("Nottingham grade: 2"), told(Part::Grade, None, "2", Some("Nottingham")));
        assert_eq!(line("Gleason score: 3+4=7"), told(Part::Grade, None, "3+4=7", Some("Gleason")));
        assert_eq!(line("Grade histologique : II"), told(Part::Grade, None, "II", None));
        assert_eq!(line("HER2: negative (IHC 1+)"), told(Part::Biomarker, Some("HER2"), "negative (IHC 1+)", None));
        assert_eq!(line("KRAS G12C: not detected"), told(Part::Biomarker, Some("KRAS G12C"), "not detected", None));
        assert_eq!(line("KRAS: G12D"), told(Part::Biomarker, Some("KRAS"), "G12D", None));
        assert_eq!(of_line("HER2: negative (IHC 1+)").and_then(|said| said.method).as_deref(), Some("IHC"));
    }

    #[test]
    fn lines_that_are_not_plain_are_left_alone() {
        for words in [
            "Stage: II or III",
            "Stage: to be determined",
            "The next stage: 3 visits",
            "Grade: A",
            "HER2: see the other report",
            "EGFR: 72 mL/min",
            "eGFR: normal",
            "ER: please call before you come",
            "Type histologique : adénocarcinome",
            "no colon here",
            "Stage: ?III",
            "Stage: ≥III",
            "Grade: ?3",
            "BRCA1 (mother): positive",
            "BRCA2 carriers: high risk of other cancers",
        ] {
            assert_eq!(line(words), None, "{words}");
        }
        assert!(of_label("Type histologique", "Adénocarcinome", false).is_some());
    }

    #[test]
    fn a_title_says_stage_and_grade() {
        let all = of_title("Prostate cancer, stage IIB (AJCC), Gleason 3+4=7, grade group 2");
        let said: Vec<_> = all.iter().map(|said| (said.value.as_str(), said.system.as_deref())).collect();
        assert_eq!(said, [("IIB", Some("AJCC")), ("3+4=7", Some("Gleason")), ("2", Some("grade group"))]);
        for title in [
            "Adenocarcinoma of colon",
            "Ovarian cancer, stage III/IV",
            "Ovarian cancer, stage III-IV",
            "stage II?",
            "possible stage IV",
            "glioma, grade 2-3",
            "Colon cancer pT2 N1-2 M0",
        ] {
            assert!(of_title(title).is_empty(), "{title}");
        }
    }
}
