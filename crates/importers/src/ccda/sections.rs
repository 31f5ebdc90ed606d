//! The sections of a document and what each is about: by its template first, since writers agree on those, else by its LOINC code.

use super::tree::Element;
use record::Line;

/// The most sections of one document; hospitals write some thirty.
pub(super) const MAX_SECTIONS: usize = 2_000;

/// What the entries of a section are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum About {
    Problems,
    Medicines,
    Allergies,
    Immunisations,
    Results,
    VitalSigns,
    Procedures,
    Encounters,
    CareTeam,
    Plan,
    Notes,
    /// Observations about how somebody lives and manages.
    Findings,
    /// Its words say it all.
    Words,
}

/// A section.
pub(super) struct Section<'a> {
    pub(super) element: Element<'a>,
    pub(super) title: Option<Line>,
    pub(super) about: About,
    /// How many sections lie around it.
    pub(super) level: u8,
}

/// The template ids of C-CDA end in what stands here; with or without `.1`, which says that entries are required.
const TEMPLATES: [(&str, About); 62] = [
    ("2.16.840.1.113883.10.20.22.2.5", About::Problems),
    ("2.16.840.1.113883.10.20.22.2.20", About::Problems), // history of past illness
    ("2.16.840.1.113883.10.20.22.2.24", About::Problems), // discharge diagnosis
    ("2.16.840.1.113883.10.20.22.2.43", About::Problems), // admission diagnosis
    ("2.16.840.1.113883.10.20.22.2.34", About::Problems), // before an operation
    ("2.16.840.1.113883.10.20.22.2.35", About::Problems), // after an operation
    ("2.16.840.1.113883.10.20.22.2.36", About::Problems), // after a procedure
    ("2.16.840.1.113883.10.20.22.2.1", About::Medicines),
    ("2.16.840.1.113883.10.20.22.2.11", About::Medicines), // at discharge
    ("2.16.840.1.113883.10.20.22.2.44", About::Medicines), // at admission
    ("2.16.840.1.113883.10.20.22.2.38", About::Medicines), // given
    ("2.16.840.1.113883.10.20.22.2.6", About::Allergies),
    ("2.16.840.1.113883.10.20.22.2.2", About::Immunisations),
    ("2.16.840.1.113883.10.20.22.2.3", About::Results),
    ("2.16.840.1.113883.10.20.22.2.4", About::VitalSigns),
    ("2.16.840.1.113883.10.20.22.2.7", About::Procedures),
    ("2.16.840.1.113883.10.20.22.2.22", About::Encounters),
    ("2.16.840.1.113883.10.20.22.2.500", About::CareTeam),
    ("2.16.840.1.113883.10.20.22.2.10", About::Plan),
    ("2.16.840.1.113883.10.20.22.2.9", About::Plan),
    ("2.16.840.1.113883.10.20.22.2.30", About::Plan), // planned procedure
    ("2.16.840.1.113883.10.20.22.2.65", About::Notes),
    ("2.16.840.1.113883.10.20.22.2.17", About::Findings), // social history
    ("2.16.840.1.113883.10.20.22.2.14", About::Findings), // functional status
    ("2.16.840.1.113883.10.20.22.2.56", About::Findings), // mental status
    // CCD 1.0, which C32 builds on
    ("2.16.840.1.113883.10.20.1.11", About::Problems),
    ("2.16.840.1.113883.10.20.1.8", About::Medicines),
    ("2.16.840.1.113883.10.20.1.2", About::Allergies),
    ("2.16.840.1.113883.10.20.1.6", About::Immunisations),
    ("2.16.840.1.113883.10.20.1.14", About::Results),
    ("2.16.840.1.113883.10.20.1.16", About::VitalSigns),
    ("2.16.840.1.113883.10.20.1.12", About::Procedures),
    ("2.16.840.1.113883.10.20.1.3", About::Encounters),
    ("2.16.840.1.113883.10.20.1.10", About::Plan),
    ("2.16.840.1.113883.10.20.1.15", About::Findings),
    ("2.16.840.1.113883.10.20.1.5", About::Findings),
    // C32 and C83 of HITSP
    ("2.16.840.1.113883.3.88.11.83.103", About::Problems),
    ("2.16.840.1.113883.3.88.11.83.104", About::Problems),
    ("2.16.840.1.113883.3.88.11.83.112", About::Medicines),
    ("2.16.840.1.113883.3.88.11.83.113", About::Medicines),
    ("2.16.840.1.113883.3.88.11.83.114", About::Medicines),
    ("2.16.840.1.113883.3.88.11.83.102", About::Allergies),
    ("2.16.840.1.113883.3.88.11.83.117", About::Immunisations),
    ("2.16.840.1.113883.3.88.11.83.122", About::Results),
    ("2.16.840.1.113883.3.88.11.83.119", About::VitalSigns),
    ("2.16.840.1.113883.3.88.11.83.108", About::Procedures),
    ("2.16.840.1.113883.3.88.11.83.127", About::Encounters),
    ("2.16.840.1.113883.3.88.11.83.124", About::Plan),
    ("2.16.840.1.113883.3.88.11.83.126", About::Findings),
    // IHE Patient Care Coordination
    ("1.3.6.1.4.1.19376.1.5.3.1.3.6", About::Problems),
    ("1.3.6.1.4.1.19376.1.5.3.1.3.8", About::Problems),
    ("1.3.6.1.4.1.19376.1.5.3.1.3.19", About::Medicines),
    ("1.3.6.1.4.1.19376.1.5.3.1.3.20", About::Medicines),
    ("1.3.6.1.4.1.19376.1.5.3.1.3.22", About::Medicines),
    ("1.3.6.1.4.1.19376.1.5.3.1.3.13", About::Allergies),
    ("1.3.6.1.4.1.19376.1.5.3.1.3.23", About::Immunisations),
    ("1.3.6.1.4.1.19376.1.5.3.1.3.27", About::Results),
    ("1.3.6.1.4.1.19376.1.5.3.1.3.28", About::Results),
    ("1.3.6.1.4.1.19376.1.5.3.1.3.25", About::VitalSigns),
    ("1.3.6.1.4.1.19376.1.5.3.1.1.5.3.2", About::VitalSigns),
    ("1.3.6.1.4.1.19376.1.5.3.1.3.12", About::Procedures),
    ("1.3.6.1.4.1.19376.1.5.3.1.1.5.3.3", About::Encounters),
];

const LOINC: [(&str, About); 32] = [
    ("11450-4", About::Problems),
    ("11348-0", About::Problems),
    ("11535-2", About::Problems),
    ("46241-6", About::Problems),
    ("10219-4", About::Problems),
    ("10218-6", About::Problems),
    ("59769-0", About::Problems),
    ("10160-0", About::Medicines),
    ("10183-2", About::Medicines),
    ("75311-1", About::Medicines),
    ("42346-7", About::Medicines),
    ("29549-3", About::Medicines),
    ("48765-2", About::Allergies),
    ("11369-6", About::Immunisations),
    ("30954-2", About::Results),
    ("8716-3", About::VitalSigns),
    ("47519-4", About::Procedures),
    ("46240-8", About::Encounters),
    ("85847-2", About::CareTeam),
    ("18776-5", About::Plan),
    ("51847-2", About::Plan),
    ("59772-4", About::Plan),
    ("34109-9", About::Notes),
    ("11506-3", About::Notes),
    ("34117-2", About::Notes),
    ("11488-4", About::Notes),
    ("28570-0", About::Notes),
    ("18842-5", About::Notes),
    ("34746-8", About::Notes),
    ("29762-2", About::Findings),
    ("47420-5", About::Findings),
    ("10190-7", About::Findings),
];

/// All sections in the order of the document, those inside others after them.
pub(super) fn sections<'a>(root: Element<'a>) -> (Vec<Section<'a>>, bool) {
    let mut found = Vec::new();
    // Where each section around this place ends.
    let mut around: Vec<u32> = Vec::new();
    // Sections inside of entries are none.
    let mut past = 0;
    for element in root.within() {
        if element.place < past {
            continue;
        }
        around.retain(|end| element.place < *end);
        match element.name() {
            "section" => {
                if found.len() >= MAX_SECTIONS {
                    return (found, true);
                }
                let level = u8::try_from(around.len()).unwrap_or(u8::MAX);
                around.push(element.end());
                let title = element.child("title").and_then(|title| Line::cut(&title.words()));
                let named = || element.child("code").and_then(|code| code.get("displayName")).and_then(Line::cut);
                found.push(Section { element, title: title.or_else(named), about: about(element), level });
            }
            // What stands in these is no section.
            "entry" | "text" => past = element.end(),
            _ => {}
        }
    }
    (found, false)
}

fn about(section: Element<'_>) -> About {
    let known = |root: &str| TEMPLATES.iter().find(|(template, _)| *template == root).map(|(_, about)| *about);
    let templates = section.all("templateId").filter_map(|template| template.get("root")).take(50);
    let by_template = templates.filter_map(|root| known(root).or_else(|| known(root.strip_suffix(".1")?))).next();
    let code = || {
        let code = section.child("code")?.get("code")?;
        LOINC.iter().find(|(known, _)| *known == code).map(|(_, about)| *about)
    };
    by_template.or_else(code).unwrap_or(About::Words)
}
