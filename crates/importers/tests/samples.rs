//! Every FHIR, PDF and hostile sample against counts made by an independent program.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may panic")]

mod common;

use common::{data, read_with};
use importers::{FileKind, Frame, RefusedCode};
use record::EntryKind;
use serde_json::Value;

fn sum(expected: &Value, types: &[&str]) -> u64 {
    types.iter().map(|kind| expected["by_type"][kind].as_u64().unwrap_or(0)).sum()
}

#[test]
fn fhir_files_hold_what_an_independent_count_says() {
    let Some(folder) = data() else { return };
    let expected: Value = serde_json::from_slice(&std::fs::read(folder.join("expected.json")).unwrap()).unwrap();
    let mut files = 0;
    for (path, expected) in expected.as_object().unwrap() {
        let kind = expected["kind"].as_str().unwrap();
        if !path.starts_with("fhir/") || !kind.starts_with("fhir-") {
            continue;
        }
        files += 1;
        let bytes = std::fs::read(folder.join(path)).unwrap();
        let (frames, end) = read_with(&bytes, None);
        assert_eq!(end.refused, None, "{path}");
        assert!(matches!(&frames[0], Frame::Start { kind: said } if said.name() == kind), "{path}");
        let tally = &end.tally;
        let counts = [
            ("Condition", tally.of(EntryKind::Diagnosis), sum(expected, &["Condition"])),
            (
                "Medication…",
                tally.of(EntryKind::Medicine),
                sum(
                    expected,
                    &[
                        "MedicationRequest",
                        "MedicationStatement",
                        "MedicationOrder",
                        "MedicationAdministration",
                        "MedicationDispense",
                    ],
                ),
            ),
            ("Allergy", tally.of(EntryKind::Allergy), sum(expected, &["AllergyIntolerance"])),
            ("Immunization", tally.of(EntryKind::Immunisation), sum(expected, &["Immunization"])),
            ("Procedure", tally.of(EntryKind::Procedure), sum(expected, &["Procedure"])),
            (
                "Observation",
                tally.of(EntryKind::LabResult) + tally.of(EntryKind::VitalSign) + tally.of(EntryKind::Finding),
                sum(expected, &["Observation"]),
            ),
            ("documents", tally.of(EntryKind::Document), sum(expected, &["DiagnosticReport", "DocumentReference"])),
            ("Encounter", tally.of(EntryKind::Encounter), sum(expected, &["Encounter"])),
            ("ImagingStudy", tally.of(EntryKind::ImagingStudy), sum(expected, &["ImagingStudy"])),
            ("contacts", tally.contacts, sum(expected, &["Practitioner", "Organization"])),
            ("Appointment", tally.appointments, sum(expected, &["Appointment"])),
            ("Patient", tally.patients, sum(expected, &["Patient"])),
            (
                "all",
                tally.entries.values().sum::<u64>() + tally.contacts + tally.appointments + tally.patients,
                expected["resources"].as_u64().unwrap(),
            ),
        ];
        for (what, found, counted) in counts {
            assert_eq!(found, counted, "{what} in {path}");
        }
        let observations = &expected["observations"];
        let numbers = |key: &str| observations[key].as_u64().unwrap_or(0);
        // The independent count leaves some integers out; of XML it counts only the numbers, in one sum.
        let of_xml = expected["observations_numeric"].as_u64().unwrap_or(0);
        let counted = numbers("numeric") + numbers("numeric_components") + of_xml;
        let written = String::from_utf8_lossy(&bytes).matches("\"valueInteger\"").count() as u64;
        let allowed = counted..=counted + written;
        assert!(allowed.contains(&tally.measured), "numbers in {path}: {} not in {allowed:?}", tally.measured);
        let inline = |key: &str| expected[key]["attachments"]["inline"].as_u64().unwrap_or(0);
        assert_eq!(
            tally.attachments,
            inline("document_references") + inline("diagnostic_reports"),
            "attachments in {path}"
        );
    }
    assert!(files > 150, "{files} files");
}

#[test]
fn pdf_files_have_the_pages_and_about_the_text_expected() {
    let Some(folder) = data() else { return };
    let expected: Value = serde_json::from_slice(&std::fs::read(folder.join("expected.json")).unwrap()).unwrap();
    // Arabic presentation forms, and spaces inside words: known weaknesses of the library.
    let odd_text = ["pdf/pdfjs/ThuluthFeatures.pdf", "pdf/py-pdf/google-doc-document.pdf"];
    let passwords = [
        ("pdf/encrypted/aes256_user_password.pdf", "geheim-ü1"),
        ("pdf/encrypted/rc4_user_password.pdf", "1234"),
        ("pdf/py-pdf/libreoffice-writer-password.pdf", "openpassword"),
    ];
    for (path, expected) in expected.as_object().unwrap() {
        if !path.starts_with("pdf/") || expected["kind"] != "pdf" || expected.get("error").is_some() {
            continue;
        }
        let bytes = std::fs::read(folder.join(path)).unwrap();
        let (_, end) = read_with(&bytes, None);
        if expected["encrypted"] == true && expected["opens_with_empty_password"] == false {
            assert_eq!(end.refused, Some(RefusedCode::LockedWithPassword), "{path}");
            assert_eq!(read_with(&bytes, Some("wrong")).1.refused, Some(RefusedCode::LockedWithPassword), "{path}");
            if let Some((_, password)) = passwords.iter().find(|(name, _)| name == path) {
                let (_, end) = read_with(&bytes, Some(password));
                assert_eq!(end.refused, None, "{path}");
                assert!(end.tally.pages > 0, "{path}");
            }
            continue;
        }
        assert_eq!(end.refused, None, "{path}");
        assert_eq!(end.tally.pages, expected["pages"].as_u64().unwrap(), "{path}");
        let chars: u64 = expected["text_chars_per_page"].as_array().unwrap().iter().filter_map(Value::as_u64).sum();
        if !odd_text.contains(&path.as_str()) {
            assert!(
                end.tally.text_chars.abs_diff(chars) <= 30.max(chars / 10),
                "{path}: {} for {chars}",
                end.tally.text_chars
            );
        }
    }
}

#[test]
fn hostile_json_that_an_independent_program_reads_is_read_too() {
    let Some(folder) = data() else { return };
    let expected: Value = serde_json::from_slice(&std::fs::read(folder.join("expected.json")).unwrap()).unwrap();
    let mut files = 0;
    for (path, expected) in expected.as_object().unwrap() {
        if !path.starts_with("hostile/json_") || expected["kind"] != "fhir-json" {
            continue;
        }
        files += 1;
        let (_, end) = read_with(&std::fs::read(folder.join(path)).unwrap(), None);
        assert_eq!(end.refused, None, "{path}");
        let tally = &end.tally;
        let all = tally.entries.values().sum::<u64>() + tally.contacts + tally.appointments + tally.patients;
        assert_eq!(all, expected["resources"].as_u64().unwrap(), "{path}");
        // `1e400` and `NaN` are numbers to that program; here they are words and a problem.
        let odd = match path.as_str() {
            "hostile/json_numbers.json" | "hostile/json_nan.json" => 1,
            _ => 0,
        };
        let numbers = expected["observations"]["numeric"].as_u64().unwrap() - odd;
        assert_eq!(tally.measured, numbers, "{path}");
    }
    assert!(files > 8, "{files} files");
}

#[test]
fn hostile_files_end_in_a_reason_and_within_bounds() {
    let Some(folder) = data() else { return };
    for file in std::fs::read_dir(folder.join("hostile")).unwrap() {
        let path = file.unwrap().path();
        if path.is_dir() {
            continue;
        }
        let (frames, end) = read_with(&std::fs::read(&path).unwrap(), None);
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        assert!(
            !matches!(end.refused, Some(RefusedCode::ReaderStopped | RefusedCode::TooSlow)),
            "{name}: {:?}",
            end.refused
        );
        assert!(end.peak_kib.unwrap_or(0) < 300 << 10, "{name}: {:?} KiB", end.peak_kib);
        if end.refused.is_none() {
            assert!(matches!(frames[0], Frame::Start { kind } if kind != FileKind::Unknown), "{name}");
        }
    }
}
