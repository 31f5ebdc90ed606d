//! C-CDA documents: every sample against counts made by an independent program, and what hostile narratives become.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may panic")]

mod common;
#[path = "common/payloads.rs"]
mod payloads;

use common::{data, read};
use importers::{FileKind, FoundEntry, Frame, RefusedCode};
use record::{EntryKind, Pointer, Standing};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;

/// The section of the file that an entry stands in.
fn section(entry: &FoundEntry) -> Option<usize> {
    let Pointer::Path { path } = &entry.pointer else { return None };
    path.as_str().strip_prefix("section[")?.split(']').next()?.parse().ok()
}

fn expected(folder: &Path) -> BTreeMap<String, Value> {
    let expected: Value = serde_json::from_slice(&std::fs::read(folder.join("expected.json")).unwrap()).unwrap();
    let wanted =
        |path: &str| path.starts_with("ccda/") || path.starts_with("hostile/ccda_") || path.starts_with("hostile/xml_");
    let all = expected.as_object().unwrap().iter().filter(|(path, _)| wanted(path));
    all.map(|(path, value)| (path.clone(), value.clone())).collect()
}

#[test]
fn documents_hold_what_an_independent_count_says() {
    let Some(folder) = data() else { return };
    let mut files = 0;
    let mut wrong = Vec::new();
    for (path, expected) in expected(&folder) {
        if expected["kind"] != "ccda" || path.ends_with("xml_xxe_http.xml") {
            continue;
        }
        files += 1;
        let (frames, end) = read(&std::fs::read(folder.join(&path)).unwrap());
        assert_eq!(end.refused, None, "{path}");
        assert!(matches!(frames[0], Frame::Start { kind: FileKind::Ccda }), "{path}");
        // Made without its template ids, to see who reads it all the same: these are known by their LOINC codes, which that count
        // does for sections only.
        let unnamed =
            |what: &str| path.ends_with("NT_USCDI_Sample3_r21_v4.xml") && ["problems", "allergies"].contains(&what);
        let mut check = |what: &str, found: u64, counted: u64| {
            if found != counted + u64::from(unnamed(what)) {
                wrong.push(format!("{path}: {what} {found} for {counted}"));
            }
        };
        let entries: Vec<&FoundEntry> = frames
            .iter()
            .filter_map(|frame| match frame {
                Frame::Entry(entry) => Some(&**entry),
                _ => None,
            })
            .collect();
        let listed = expected["section_list"].as_array().cloned().unwrap_or_default();
        check("sections", end.tally.pages, listed.len() as u64);
        check("documents", entries.iter().filter(|entry| entry.pointer == Pointer::Whole).count() as u64, 1);
        let of = |name: &str, kind: EntryKind| -> Vec<&&FoundEntry> {
            let is = |entry: &&&FoundEntry| {
                section(entry).is_some_and(|at| listed.get(at).is_some_and(|one| one["name"] == name))
                    && entry.kind == kind
            };
            entries.iter().filter(is).collect()
        };
        let count = |name: &str, key: &str| expected["by_section"][name][key].as_u64().unwrap_or(0);
        for (name, kind, key) in [
            ("problems", EntryKind::Diagnosis, "observations"),
            ("allergies", EntryKind::Allergy, "observations"),
            ("medications", EntryKind::Medicine, "substance_administrations"),
            ("discharge_medications", EntryKind::Medicine, "substance_administrations"),
            ("admission_medications", EntryKind::Medicine, "substance_administrations"),
            ("immunizations", EntryKind::Immunisation, "substance_administrations"),
            ("results", EntryKind::LabResult, "observations"),
            ("vitals", EntryKind::VitalSign, "observations"),
            ("procedures", EntryKind::Procedure, "total"),
            ("encounters", EntryKind::Encounter, "encounters"),
        ] {
            let found = of(name, kind);
            check(name, found.len() as u64, count(name, key));
            let not_facts = found.iter().filter(|entry| entry.standing != Standing::Fact).count() as u64;
            if not_facts < count(name, "negated") {
                check(&format!("negated {name}"), not_facts, count(name, "negated"));
            }
            if matches!(kind, EntryKind::LabResult | EntryKind::VitalSign) {
                let numbers =
                    found.iter().flat_map(|entry| &entry.measured).filter(|value| value.number().is_some()).count()
                        as u64;
                let worded = ["value_ST", "value_ED", "value_CO", "value_INT", "value_REAL"]
                    .iter()
                    .map(|key| count(name, key))
                    .sum::<u64>();
                let numeric = count(name, "numeric");
                if numbers < numeric || numbers > numeric + worded {
                    check(&format!("numbers in {name} (+{worded})"), numbers, numeric);
                }
            }
        }
        let patients: Vec<_> = frames
            .iter()
            .filter_map(|frame| match frame {
                Frame::Patient(patient) => Some(patient),
                _ => None,
            })
            .collect();
        if let Some(patient) = expected["patient"].as_object() {
            // The independent count has the parts of a name as they lie and with titles; here it is given names, family, suffix.
            let parts = |name: &str| {
                let mut parts: Vec<String> =
                    name.split(' ').map(str::to_lowercase).filter(|part| part != "mr.").collect();
                parts.sort();
                parts
            };
            let name = patients[0].name.as_ref().map(|name| parts(name.as_str()));
            if name != patient["name"].as_str().map(parts) {
                wrong.push(format!("{path}: patient {name:?} for {:?}", patient["name"]));
            }
            let digits = patients[0].born.map(|born| born.to_string().replace('-', "")).unwrap_or_default();
            let counted = patient["birthTime"]
                .as_str()
                .unwrap_or_default()
                .get(..8.min(patient["birthTime"].as_str().unwrap_or_default().len()))
                .unwrap();
            if digits != counted {
                wrong.push(format!("{path}: born {digits} for {counted}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(files > 75, "{files} files");
}

/// A document whose narrative holds a payload wherever words may stand.
fn laden(payload: &str) -> String {
    let escaped: String = payload.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;");
    format!(
        "<?xml version=\"1.0\"?><?xml-stylesheet href=\"zzattr.xsl\" type=\"text/xsl\"?>\
        <ClinicalDocument xmlns=\"urn:hl7-org:v3\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><title>{payload}</title>\
        <recordTarget><patientRole><patient><name><given>{payload}</given></name></patient></patientRole></recordTarget>\
        <component><structuredBody><component><section><code code=\"30954-2\" codeSystem=\"2.16.840.1.113883.6.1\"/>\
        <title>before {payload} after</title><text>before {payload} after<paragraph ID=\"p\">before {payload} after</paragraph>\
        <table onclick=\"zzattr\"><caption>before {payload} after</caption><thead><tr><th>before {payload} after</th></tr></thead>\
        <tbody><tr ID=\"row\"><td>before {payload} after</td><td ID=\"{escaped}\" styleCode=\"{escaped}\" colspan=\"{escaped}\">after</td></tr></tbody></table>\
        <list listType=\"{escaped}\"><caption>before {payload} after</caption><item ID=\"{escaped}\">before {payload} after</item></list>\
        </text><entry><observation classCode=\"OBS\" moodCode=\"EVN\"><code code=\"x\" displayName=\"{escaped}\"><originalText><reference value=\"#{escaped}\"/></originalText></code>\
        <value xsi:type=\"ST\">{payload}</value></observation></entry></section></component>\
        <component><section><entry><act><code displayName=\"{escaped}\"/></act></entry></section></component></structuredBody></component></ClinicalDocument>"
    )
}

fn shown(bytes: &[u8]) -> (Vec<Frame>, Option<RefusedCode>) {
    let mut frames = Vec::new();
    let ask = importers::Ask { show: Some(&importers::Show::Sections), ..importers::Ask::default() };
    let never = std::sync::atomic::AtomicBool::new(false);
    let reader = common::reader();
    let end = reader.read(ask, &mut { bytes }, &never, &mut |piece| {
        if let importers::Piece::Frame(frame) = piece {
            frames.push(frame);
        }
        Ok(())
    });
    (frames, end.unwrap().refused)
}

/// Every word of what is shown, with the field it stands in; panics at a field that is not one of ours.
fn fields(value: &Value, key: &str, found: &mut Vec<(String, String)>) {
    const OURS: [&str; 18] = [
        "section",
        "title",
        "level",
        "blocks",
        "paragraph",
        "words",
        "text",
        "glued",
        "strong",
        "anchor",
        "list",
        "ordered",
        "items",
        "table",
        "caption",
        "head",
        "rows",
        "cells",
    ];
    match value {
        Value::Object(fields_of) => {
            for (key, value) in fields_of {
                assert!(OURS.contains(&key.as_str()) || key == "columns", "{key}");
                fields(value, key, found);
            }
        }
        Value::Array(many) => many.iter().for_each(|value| fields(value, key, found)),
        Value::String(words) => {
            assert!(matches!(key, "title" | "text" | "caption" | "anchor"), "words in {key}");
            found.push((key.to_owned(), words.clone()));
        }
        Value::Number(number) => {
            assert!(matches!(key, "level" | "columns" | "rows") && number.as_u64().unwrap() <= 1_000)
        }
        Value::Bool(_) => assert!(matches!(key, "glued" | "strong" | "ordered"), "{key}"),
        Value::Null => panic!("nothing in {key}"),
    }
}

#[test]
fn no_payload_comes_out_as_anything_but_words() {
    let payloads = payloads::payloads();
    assert!(payloads.len() >= 300, "{}", payloads.len());
    let mut texts = 0;
    for payload in &payloads {
        let (frames, refused) = shown(laden(payload).as_bytes());
        assert_eq!(refused, None, "{payload}");
        let mut found = Vec::new();
        let mut sections = 0;
        for frame in &frames {
            if let Frame::Section(section) = frame {
                sections += 1;
                fields(&serde_json::to_value(section).unwrap(), "section", &mut found);
            }
        }
        assert!(sections >= 1, "{payload}");
        for (key, words) in &found {
            assert!(!words.chars().any(|c| c.is_control() && c != '\n'), "{payload}");
            if key == "anchor" {
                assert!(
                    words.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-.:".contains(&byte)),
                    "{payload}: {words}"
                );
            } else {
                // Only what was words in the document is words here; this stood in attributes only. Where a payload's own
                // quotes end nothing, words of ours stand around it.
                let own = payload.contains("CDATA") || !payload.contains('<');
                assert!(own || !words.contains(payloads::CANARY), "{payload}: {words}");
                assert!(own || payload.contains("&") || !words.contains('<'), "{payload}: {words}");
                texts += 1;
            }
        }
        assert!(found.iter().any(|(_, words)| words.contains("before")), "{payload}");
        assert!(found.iter().any(|(_, words)| words.contains("after")), "{payload}");
        // Read for keeping, it does no harm either.
        assert_eq!(read(laden(payload).as_bytes()).1.refused, None, "{payload}");
    }
    assert!(texts > 2_000, "{texts}");
}

/// The same payloads for the tests of pages. `WRITE_PAYLOADS=1` writes them anew.
#[test]
fn the_payloads_for_pages_are_these() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/corpus/script-payloads.json");
    let json = format!("{}\n", serde_json::to_string_pretty(&payloads::payloads()).unwrap());
    if std::env::var_os("WRITE_PAYLOADS").is_some() {
        std::fs::write(&path, &json).unwrap();
    }
    assert!(std::fs::read_to_string(&path).unwrap() == json, "WRITE_PAYLOADS=1 writes them anew");
}

/// What a portal packs comes out document by document; its packing is counted, not read.
#[test]
fn portals_archives_hold_their_documents() {
    let Some(folder) = data() else { return };
    let expected: Value = serde_json::from_slice(&std::fs::read(folder.join("expected.json")).unwrap()).unwrap();
    for (path, packing) in [("xdm/XDM_FULL.ZIP", 3), ("xdm/multi_doc_portal.zip", 5)] {
        let bytes = std::fs::read(folder.join(path)).unwrap();
        let (mut members, mut left_out): (Vec<(String, Vec<u8>)>, u32) = (Vec::new(), 0);
        let never = std::sync::atomic::AtomicBool::new(false);
        let end = common::reader().read(importers::Ask::default(), &mut bytes.as_slice(), &never, &mut |piece| {
            match piece {
                importers::Piece::Frame(Frame::Member { name }) => members.push((name.into(), Vec::new())),
                importers::Piece::Frame(Frame::LeftOut { files }) => left_out += files,
                importers::Piece::Bytes(bytes) => members.last_mut().unwrap().1.extend_from_slice(bytes),
                importers::Piece::Frame(_) => {}
            }
            Ok(())
        });
        assert_eq!((end.unwrap().refused, left_out), (None, packing), "{path}");
        let counted = expected[path]["members"].as_array().unwrap().iter().filter(|member| member["kind"] == "ccda");
        let counted: Vec<&Value> = counted.collect();
        assert_eq!(members.len(), counted.len(), "{path}");
        let mut known = std::collections::HashMap::new();
        for ((name, bytes), counted) in members.iter().zip(counted) {
            assert_eq!(counted["name"].as_str(), Some(name.as_str()));
            let (frames, end) = read(bytes);
            let of = |key: &str| counted["summary"][key].as_u64().unwrap();
            assert_eq!(end.tally.of(EntryKind::Diagnosis), of("problems"), "{name}");
            assert_eq!(end.tally.of(EntryKind::Allergy), of("allergies"), "{name}");
            assert_eq!(end.tally.of(EntryKind::Medicine), of("medications"), "{name}");
            assert_eq!(end.tally.of(EntryKind::LabResult), of("results_observations"), "{name}");
            assert_eq!(end.tally.of(EntryKind::VitalSign), of("vitals_observations"), "{name}");
            for frame in &frames {
                if let Frame::Entry(entry) = frame {
                    *known.entry(entry.fingerprint.unwrap()).or_insert(0) += 1;
                }
            }
        }
        // The same problem in the document of each visit is one: two allergies and a finding. Six vital signs of one morning, to which
        // the documents give different hours, are two each: nobody can tell them from two measurements.
        let repeated = known.values().filter(|times| **times > 1).count();
        assert!(members.len() == 1 || repeated == 3, "{path}: {repeated}");
    }
}
