//! How a medicine is to be taken, or was: the words of the one who wrote it, else dose, route and times as coded.

use super::Lines;
use crate::fhir::say::{Say, follow, join};
use serde_json::Value;

/// A line for each dosage of an order, a statement, an administration or a dispense.
pub(super) fn lines(say: Say<'_>, resource: &Value, lines: &mut Lines<'_>) {
    for path in ["dosageInstruction", "dosage"] {
        for dosage in follow(resource, path) {
            lines.push(&line(say, dosage));
            lines.push(&say.all(dosage, "patientInstruction"));
        }
    }
    lines.push(&say.all(resource, "renderedDosageInstruction"));
}

fn line(say: Say<'_>, dosage: &Value) -> String {
    if dosage.is_string() {
        return say.value(dosage);
    }
    let text = say.all(dosage, "text");
    if !text.is_empty() {
        let mut said = text;
        join(&mut said, &say.all(dosage, "additionalInstruction"));
        return said;
    }
    let dose = ["doseAndRate.dose*", "dose*", "quantity*"].iter().map(|path| say.all(dosage, path));
    let mut said = dose.into_iter().find(|dose| !dose.is_empty()).unwrap_or_default();
    if said.parse::<f64>().is_ok() {
        said = format!("dose: {said}");
    }
    for path in [
        "doseAndRate.rate*",
        "rate*",
        "route",
        "method",
        "site*",
        "timing",
        "schedule*",
        "additionalInstruction",
        "additionalInstructions",
        "asNeededFor",
        "asNeededCodeableConcept",
    ] {
        join(&mut said, &say.all(dosage, path));
    }
    // "If needed" changes what a dose means, and has no words of its own.
    if !said.is_empty() && follow(dosage, "asNeeded*").iter().any(|is| matches!(is, Value::Bool(true))) {
        join(&mut said, "asNeeded");
    }
    let most = say.all(dosage, "maxDosePerPeriod");
    if !most.is_empty() {
        join(&mut said, &format!("maxDosePerPeriod: {most}"));
    }
    said
}
