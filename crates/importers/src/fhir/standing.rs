//! Whether a resource says that something is so (formats.md 2, "rules for truth", with the older and newer names of the same fields).

use super::value::{first, has_code, words};
use record::{Line, Standing};
use serde_json::Value;

/// Codes that say that nothing is known or nothing is there: of SNOMED CT, of the International Patient Summary
/// (`absent-unknown-uv-ips`) and of HL7 (`nilknown`).
const NOTHING: [&str; 29] = [
    "716186003",
    "409137002",
    "428607008",
    "429625007",
    "716184000",
    "716185004",
    "428197003",
    "787481004",
    "160244002",
    "1003774007",
    "160245001",
    "787480003",
    "787482006",
    "nilknown",
    "no-known-allergies",
    "no-known-medication-allergies",
    "no-known-food-allergies",
    "no-known-environmental-allergies",
    "no-known-problems",
    "no-known-medications",
    "no-known-procedures",
    "no-known-immunizations",
    "no-known-devices",
    "no-allergy-info",
    "no-problem-info",
    "no-medication-info",
    "no-procedure-info",
    "no-immunization-info",
    "no-device-info",
];

/// Whether it is so, by its fields; by its title only where the title of an allergy, problem or medicine says "none".
pub(super) fn standing(resource: &Value, resource_type: &str, title: Option<&Line>) -> Standing {
    let status = words(resource, &["status"]).map(str::to_ascii_lowercase);
    let status = status.as_deref();
    let is_true = |keys: &[&str]| {
        keys.iter().any(|key| match first(resource, key) {
            Some(Value::Bool(is)) => *is,
            Some(Value::String(word)) => word == "true",
            _ => false,
        })
    };
    let verification = |codes: &[&str]| has_code(resource, "verificationStatus", codes);
    if matches!(status, Some("entered-in-error" | "entered in error"))
        || ["verificationStatus", "clinicalStatus", "lifecycleStatus", "docStatus"]
            .iter()
            .any(|key| has_code(resource, key, &["entered-in-error"]))
    {
        Standing::InError
    } else if verification(&["refuted"]) || status == Some("refuted") {
        Standing::Negated
    } else if matches!(status, Some("not-done" | "not-taken"))
        || is_true(&[
            "doNotPerform",
            "notDone",
            "notGiven",
            "wasNotGiven",
            "wasNotTaken",
            "notPerformed",
            "prohibited",
        ])
        || words(resource, &["taken"]) == Some("n")
        // R5, MedicationStatement
        || has_code(resource.get("adherence").unwrap_or(&Value::Null), "code", &["not-taking"])
    {
        Standing::NotDone
    } else if says_nothing(resource, resource_type, title) {
        Standing::Negated
    } else {
        Standing::Fact
    }
}

/// "No known allergies", "no information" and their kin, by code, else by the words.
fn says_nothing(resource: &Value, resource_type: &str, title: Option<&Line>) -> bool {
    let concepts: &[&str] = match resource_type {
        "AllergyIntolerance" => &["code", "substance"],
        "Condition" | "Procedure" => &["code"],
        "MedicationStatement" | "MedicationUsage" | "MedicationRequest" | "MedicationOrder" => {
            &["medicationCodeableConcept", "medication"]
        }
        "Immunization" => &["vaccineCode"],
        "DeviceUseStatement" | "DeviceUsage" => &["device"],
        "Device" => &["type"],
        _ => return false,
    };
    let codes = |holder: &Value, key: &str| has_code(holder, key, &NOTHING);
    if concepts
        .iter()
        .any(|key| codes(resource, key) || first(resource, key).is_some_and(|reference| codes(reference, "concept")))
    {
        return true;
    }
    let Some(title) = title.map(|title| title.as_str().to_lowercase()) else { return false };
    const BEGINS: [&str; 17] = [
        "no known ",
        "no information ",
        "no current problems",
        "nka",
        "nkda",
        "aucune allergie",
        "aucun antécédent connu",
        "pas d'allergie connue",
        "pas d’allergie connue",
        "keine bekannten ",
        "keine allergien bekannt",
        "sin alergias conocidas",
        "no se conocen ",
        "geen bekende ",
        "nessuna allergia nota",
        "nenhuma alergia conhecida",
        "sem alergias conhecidas",
    ];
    resource_type != "Procedure"
        && BEGINS.iter().any(|begin| match title.strip_prefix(begin) {
            Some(rest) => begin.ends_with(' ') || !rest.starts_with(char::is_alphanumeric),
            None => false,
        })
}
