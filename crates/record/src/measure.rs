//! Which kind of result a value is: values of one kind stand together over time.

use crate::analyte::{self, Analyte, is_loinc};
use crate::entry::{Code, EntryKind};
use crate::text::{Line, folded};

/// The key of a kind of result: `a:creatinine` for a known analyte, `l:8302-2` for another code of LOINC, `t:<title>` for what is only
/// called so; `t:<title>/<component>` for a part of a record with several values, unless its name is an analyte's.
///
/// Of very long titles only the beginning counts.
pub fn key(kind: EntryKind, title: &str, component: Option<&str>, codes: &[Code]) -> String {
    let title_folded = || folded(title);
    let key = match (component, analyte(kind, title, component, codes)) {
        (_, Some(analyte)) => format!("a:{}", analyte.id),
        (Some(component), None) => format!("t:{}/{}", title_folded(), folded(component)),
        (None, None) => match codes.iter().find(|code| is_loinc(code)) {
            Some(code) => format!("l:{}", code.code.as_str()),
            None => format!("t:{}", title_folded()),
        },
    };
    // The key is kept in a line (`Mark::measure`), so it must come back from one as it is.
    Line::cut(&key).map_or(key, |line| line.as_str().to_owned())
}

/// Words of a record whose parts were measured in something else than blood: there "Sodium" is not the one of the blood.
const OTHER_SAMPLE: &[&str] = &[
    "urine",
    "urines",
    "urinary",
    "urinaire",
    "urinaires",
    "urinalysis",
    "ua",
    "csf",
    "lcr",
    "cerebrospinal",
    "cephalorachidien",
    "stool",
    "feces",
    "selles",
    "fluid",
    "liquide",
    "pleural",
    "ascites",
    "ascite",
    "peritoneal",
    "synovial",
    "sweat",
    "sueur",
    "saliva",
    "salive",
    "dialysate",
    "dialysat",
];

fn is_other_sample(title: &str) -> bool {
    folded(title).split(|c: char| !c.is_alphanumeric()).any(|word| OTHER_SAMPLE.contains(&word))
}

/// The analyte of a value, if it is one. What is measured at the body is none. Codes speak of the record as a whole, not of a part.
fn analyte(kind: EntryKind, title: &str, component: Option<&str>, codes: &[Code]) -> Option<&'static Analyte> {
    if !matches!(kind, EntryKind::LabResult | EntryKind::Finding) {
        return None;
    }
    match component {
        Some(_) if is_other_sample(title) => None,
        Some(component) => analyte::of(component, &[]),
        None => analyte::of(title, codes),
    }
}

/// The analyte that a key speaks of.
pub fn analyte_of(key: &str) -> Option<&'static Analyte> {
    key.strip_prefix("a:").and_then(analyte::known)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may panic")]
    use super::*;

    fn loinc(code: &str) -> Vec<Code> {
        vec![Code { system: Line::new("http://loinc.org").unwrap(), code: Line::new(code).unwrap(), display: None }]
    }

    #[test]
    fn a_key_is_an_analyte_or_a_code_or_a_title() {
        let lab = EntryKind::LabResult;
        assert_eq!(key(lab, "Créatinine", None, &[]), "a:creatinine");
        assert_eq!(key(lab, "Kreatinin", None, &loinc("14682-9")), "a:creatinine");
        assert_eq!(key(lab, "Creatinine", None, &loinc("2161-8")), "l:2161-8");
        assert_eq!(key(lab, "Antithrombine III", None, &[]), "t:antithrombine iii");
        assert_eq!(key(EntryKind::VitalSign, "Body height", None, &loinc("8302-2")), "l:8302-2");
        assert_eq!(key(EntryKind::VitalSign, "K", None, &[]), "t:k");
    }

    #[test]
    fn each_part_of_a_record_is_a_kind_of_its_own() {
        let vital = EntryKind::VitalSign;
        let parts = |name| key(vital, "Blood Pressure", Some(name), &loinc("55284-4"));
        assert_eq!(parts("Systolic"), "t:blood pressure/systolic");
        assert_eq!(parts("Diastolic"), "t:blood pressure/diastolic");
        assert_eq!(key(EntryKind::LabResult, "Blood test", Some("Hémoglobine"), &[]), "a:haemoglobin");
        for title in ["Urinalysis", "Analyse d’urine", "CSF"] {
            let key = key(EntryKind::LabResult, title, Some("Sodium"), &[]);
            assert_eq!(key, format!("t:{}/sodium", folded(title)));
        }
    }

    #[test]
    fn a_key_comes_back_from_a_line_as_it_is() {
        for title in ["Ⅳ한글 É ", "x".repeat(300).as_str(), "a\u{7}b", "Ä"] {
            let key = key(EntryKind::Finding, title, Some(title), &[]);
            assert_eq!(Line::new(&key).unwrap().as_str(), key);
        }
    }
}
