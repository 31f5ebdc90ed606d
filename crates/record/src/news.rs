//! Results that may say things a doctor has not told the person yet: pathology, scans, genes, tumour markers. The person is asked
//! before the first of these is opened (design, section 6). Nothing is said about what a result means; only what kind it is.

use crate::entry::{Entry, EntryKind, Standing};
use crate::text::folded;
use serde::{Deserialize, Serialize};

/// What kind of result may hold news.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NewsKind {
    /// Tissue or cells looked at.
    Pathology,
    /// A scan or its report.
    Scan,
    /// Genes.
    Genetic,
    /// A tumour marker.
    Marker,
}

/// Whether such a result was opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NewsState {
    /// Not yet.
    Unopened,
    /// The person keeps it for later.
    Closed,
    /// Yes.
    Opened,
}

/// That an entry may hold news, and whether it was opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct News {
    /// What kind of result.
    pub kind: NewsKind,
    /// Whether it was opened.
    pub state: NewsState,
}

impl News {
    /// News that nobody has opened.
    pub fn unopened(kind: NewsKind) -> Self {
        Self { kind, state: NewsState::Unopened }
    }

    /// Whether its words may be shown.
    pub fn is_open(self) -> bool {
        self.state == NewsState::Opened
    }
}

/// LOINC codes of results and reports, where the code says more surely than the title (loinc.org; the names beside them are LOINC's).
const CODES: &[(&str, NewsKind)] = &[
    ("11526-1", NewsKind::Pathology), // Pathology study
    ("60567-5", NewsKind::Pathology), // Comprehensive pathology report panel
    ("18748-4", NewsKind::Scan),      // Diagnostic imaging study
    ("51969-4", NewsKind::Genetic),   // Genetic analysis report
    ("69548-6", NewsKind::Genetic),   // Genetic variant assessment
    ("2039-6", NewsKind::Marker),     // Carcinoembryonic Ag
    ("2857-1", NewsKind::Marker),     // Prostate specific Ag
    ("10334-1", NewsKind::Marker),    // Cancer Ag 125
    ("24108-3", NewsKind::Marker),    // Cancer Ag 19-9
    ("6875-9", NewsKind::Marker),     // Cancer Ag 15-3
    ("1834-1", NewsKind::Marker),     // Alpha-1-Fetoprotein
    ("48676-1", NewsKind::Marker),    // HER2 in tissue
    ("85319-2", NewsKind::Marker),    // HER2 in breast cancer specimen
    ("16112-5", NewsKind::Marker),    // Estrogen receptor
    ("16113-3", NewsKind::Marker),    // Progesterone receptor
];

/// Beginnings of words in English and French, without accents, with the space before them. A space at the end: the whole word.
const WORDS: &[(&str, NewsKind)] = &[
    (" patholog", NewsKind::Pathology),
    (" anatomopatholog", NewsKind::Pathology),
    (" histopatholog", NewsKind::Pathology),
    (" biops", NewsKind::Pathology),
    (" cytolog", NewsKind::Pathology),
    (" histolog", NewsKind::Pathology),
    (" genetic", NewsKind::Genetic),
    (" genetique", NewsKind::Genetic),
    (" genom", NewsKind::Genetic),
    (" brca", NewsKind::Genetic),
    (" mutation", NewsKind::Genetic),
    (" karyotyp", NewsKind::Genetic),
    (" caryotyp", NewsKind::Genetic),
    (" egfr gene", NewsKind::Genetic),
    (" kras ", NewsKind::Genetic),
    (" braf ", NewsKind::Genetic),
    (" mri ", NewsKind::Scan),
    (" irm ", NewsKind::Scan),
    (" ct ", NewsKind::Scan),
    (" tdm ", NewsKind::Scan),
    (" pet ", NewsKind::Scan),
    (" tep ", NewsKind::Scan),
    (" scan ", NewsKind::Scan),
    (" scans ", NewsKind::Scan),
    (" scanner ", NewsKind::Scan),
    (" x ray", NewsKind::Scan),
    (" xray", NewsKind::Scan),
    (" radiograph", NewsKind::Scan),
    (" radiolog", NewsKind::Scan),
    (" ultrasound", NewsKind::Scan),
    (" echograph", NewsKind::Scan),
    (" mammogra", NewsKind::Scan),
    (" scintigra", NewsKind::Scan),
    (" tomograph", NewsKind::Scan),
    (" tomodensito", NewsKind::Scan),
    (" imaging", NewsKind::Scan),
    (" imagerie", NewsKind::Scan),
    (" tumor marker", NewsKind::Marker),
    (" tumour marker", NewsKind::Marker),
    (" marqueur tumoral", NewsKind::Marker),
    (" marqueurs tumoraux", NewsKind::Marker),
    (" carcinoembryonic", NewsKind::Marker),
    (" carcino embryonnaire", NewsKind::Marker),
    (" prostate specific", NewsKind::Marker),
    (" alpha 1 fetoprotein", NewsKind::Marker),
    (" alpha fetoprotein", NewsKind::Marker),
    (" alphafetoprotein", NewsKind::Marker),
    (" cancer ag", NewsKind::Marker),
    (" cea ", NewsKind::Marker),
    (" ace ", NewsKind::Marker),
    (" psa ", NewsKind::Marker),
    (" aps ", NewsKind::Marker),
    (" afp ", NewsKind::Marker),
    (" ca 125", NewsKind::Marker),
    (" ca 19 9", NewsKind::Marker),
    (" ca 15 3", NewsKind::Marker),
    (" ca125", NewsKind::Marker),
    (" ca19 9", NewsKind::Marker),
    (" ca15 3", NewsKind::Marker),
    (" her2", NewsKind::Marker),
    (" ki 67", NewsKind::Marker),
    (" pd l1", NewsKind::Marker),
    (" estrogen receptor", NewsKind::Marker),
    (" progesterone receptor", NewsKind::Marker),
    (" microsatellite", NewsKind::Marker),
];

/// Words that say a paper is a result and not, say, an invitation to a scan.
const RESULT: &[&str] =
    &[" report", " result", " finding", " rapport", " resultat", " compte rendu", " conclusion", " impression"];

/// How much of a document's beginning is looked at for its heading, in characters.
const HEADING: usize = 600;

/// What kind of news an entry may hold. `beginning` is the start of a document's text, where its heading stands.
///
/// A file says in too many ways what it is for this to be sure; it errs towards asking. What is said not to be so is no news.
pub fn may_hold_news(entry: &Entry, beginning: Option<&str>) -> Option<NewsKind> {
    if entry.standing != Standing::Fact {
        return None;
    }
    let is_paper = matches!(entry.kind, EntryKind::Document | EntryKind::Letter);
    let is_result = matches!(entry.kind, EntryKind::LabResult | EntryKind::Finding);
    if entry.kind == EntryKind::ImagingStudy {
        return Some(NewsKind::Scan);
    }
    if !is_paper && !is_result {
        return None;
    }
    let by_code = entry
        .codes
        .iter()
        .filter(|code| code.system.as_str().contains("loinc"))
        .find_map(|code| CODES.iter().find(|(known, _)| *known == code.code.as_str()).map(|(_, kind)| *kind));
    // "CT" alone is also the beginning of many a lab's own names: a scan is never a lab value.
    let fits = |kind: &NewsKind| is_paper || *kind != NewsKind::Scan;
    let by_title = || kind_of(&plain(entry.title.as_str()));
    let by_heading = || {
        let heading = plain(&beginning?.chars().take(HEADING).collect::<String>());
        kind_of(&heading).filter(|_| RESULT.iter().any(|word| heading.contains(word)))
    };
    by_code.or_else(by_title).or_else(|| if is_paper { by_heading() } else { None }).filter(fits)
}

fn kind_of(plain: &str) -> Option<NewsKind> {
    WORDS.iter().find(|(word, _)| plain.contains(word)).map(|(_, kind)| *kind)
}

/// Words in small letters without accents, one space around each.
fn plain(words: &str) -> String {
    let mut plain = String::from(" ");
    for character in folded(words).chars() {
        if character.is_alphanumeric() {
            plain.push(character);
        } else if !plain.ends_with(' ') {
            plain.push(' ');
        }
    }
    if !plain.ends_with(' ') {
        plain.push(' ');
    }
    plain
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may panic")]
    use super::*;
    use crate::entry::Code;
    use crate::id::{EntryId, PersonId};
    use crate::text::Line;

    fn entry(kind: EntryKind, title: &str) -> Entry {
        Entry::new(EntryId::new(0, [1; 10]), PersonId::new(0, [2; 10]), kind, Line::new(title).unwrap())
    }

    #[test]
    fn a_title_tells_in_either_language() {
        let cases = [
            (EntryKind::Document, "Surgical pathology report", Some(NewsKind::Pathology)),
            (EntryKind::Document, "Rapport d'anatomopathologie", Some(NewsKind::Pathology)),
            (EntryKind::Document, "CT chest", Some(NewsKind::Scan)),
            (EntryKind::Letter, "Résultat de l’IRM du bassin", Some(NewsKind::Scan)),
            (EntryKind::Document, "Test génétique", Some(NewsKind::Genetic)),
            (EntryKind::LabResult, "Prostate specific Ag [Mass/volume]", Some(NewsKind::Marker)),
            (EntryKind::LabResult, "CA 19-9", Some(NewsKind::Marker)),
            (EntryKind::LabResult, "CT value", None),
            (EntryKind::LabResult, "Potassium", None),
            (EntryKind::Document, "Directions to the clinic", None),
            (EntryKind::Procedure, "Biopsy of breast", None),
            (EntryKind::Medicine, "PSA cream", None),
            (EntryKind::ImagingStudy, "Left wrist", Some(NewsKind::Scan)),
        ];
        for (kind, title, expected) in cases {
            assert_eq!(may_hold_news(&entry(kind, title), None), expected, "{title}");
        }
    }

    #[test]
    fn a_heading_tells_of_a_paper_that_is_a_result() {
        let paper = entry(EntryKind::Document, "scan0001");
        assert_eq!(
            may_hold_news(&paper, Some("Harbour Hospital. PATHOLOGY REPORT. Specimen: …")),
            Some(NewsKind::Pathology)
        );
        assert_eq!(may_hold_news(&paper, Some("Please come for your MRI on Monday")), None);
        let late = format!("{} pathology report", "word ".repeat(200));
        assert_eq!(may_hold_news(&paper, Some(&late)), None);
    }

    #[test]
    fn a_code_tells_whatever_the_title_and_what_is_not_so_is_no_news() {
        let mut result = entry(EntryKind::LabResult, "Serum 7");
        let line = |words: &str| Line::new(words).unwrap();
        result.codes = vec![Code { system: line("http://loinc.org"), code: line("2857-1"), display: None }];
        assert_eq!(may_hold_news(&result, None), Some(NewsKind::Marker));
        result.standing = Standing::InError;
        assert_eq!(may_hold_news(&result, None), None);
    }
}
