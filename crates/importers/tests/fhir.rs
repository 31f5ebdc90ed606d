//! What FHIR files of several shapes say, word for word: XML beside JSON, oncology, patient summaries, fingerprints, traps.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    reason = "a test may panic"
)]

mod common;

use common::{corpus, read};
use importers::{FileKind, Fingerprint, FoundEntry, Frame, ProblemCode, RefusedCode, Span};
use record::{EntryKind, Pointer, Standing};
use serde_json::Value;

fn entries(frames: &[Frame]) -> Vec<&FoundEntry> {
    frames.iter().filter_map(|frame| if let Frame::Entry(entry) = frame { Some(&**entry) } else { None }).collect()
}

fn find<'a>(frames: &'a [Frame], title: &str) -> &'a FoundEntry {
    entries(frames).into_iter().find(|entry| entry.title.as_str() == title).unwrap_or_else(|| panic!("{title}"))
}

fn text(entry: &FoundEntry) -> &str {
    entry.text.as_ref().map_or("", |text| text.as_str())
}

fn problems(frames: &[Frame]) -> Vec<(&str, ProblemCode, Option<Span>)> {
    frames
        .iter()
        .filter_map(|frame| {
            if let Frame::Problem { at, code, span } = frame { Some((at.as_str(), *code, *span)) } else { None }
        })
        .collect()
}

/// What hashes of the file's entries, contacts and appointments there are, by the place they came from.
fn prints(frames: &[Frame]) -> Vec<(String, Fingerprint)> {
    let at = |pointer: &Pointer| match pointer {
        Pointer::Path { path } => path.as_str().to_owned(),
        _ => String::new(),
    };
    let print = |frame: &Frame| match frame {
        Frame::Entry(entry) => Some((at(&entry.pointer), entry.fingerprint.unwrap())),
        Frame::Contact(contact) => Some((at(&contact.pointer), contact.fingerprint.unwrap())),
        Frame::Appointment(one) => Some((at(&one.pointer), one.fingerprint.unwrap())),
        _ => None,
    };
    frames.iter().filter_map(print).collect()
}

#[test]
fn xml_says_what_its_json_twin_says() {
    let (json, json_end) = read(&corpus("fhir/twin.json"));
    let (xml, xml_end) = read(&corpus("fhir/twin.xml"));
    assert_eq!((json_end.refused, xml_end.refused), (None, None));
    assert!(matches!(xml[0], Frame::Start { kind: FileKind::FhirXml }));
    assert_eq!(json.len(), 9);
    assert_eq!(json[1..], xml[1..]);

    let medicine = find(&json, "Tamoxifen");
    assert_eq!(medicine.by.as_ref().unwrap().as_str(), "Dr. Ann Lee", "by way of the role");
    assert_eq!(text(medicine), "Breast cancer\n20.0 mg, Oral, 1 × / d\nCurative - procedure intent");
    let panel = find(&json, "Hemogram");
    assert_eq!(text(panel), "Platelets: Clotted\nLine one\nand < two");
    assert_eq!((panel.measured.len(), panel.measured[0].original.as_str()), (1, "5.0 10*9/L"));
    let cancer = find(&json, "Breast cancer");
    assert_eq!((cancer.status.as_ref().unwrap().as_str(), text(cancer)), ("active, provisional", "Left breast"));
}

#[test]
fn xml_in_other_encodings_is_read() {
    let utf8 = String::from_utf8(corpus("fhir/twin.xml")).unwrap();
    let (expected, _) = read(utf8.as_bytes());
    let utf16: Vec<u8> = std::iter::once(0xfeff)
        .chain(utf8.replace("UTF-8", "UTF-16").encode_utf16())
        .flat_map(u16::to_le_bytes)
        .collect();
    let latin: Vec<u8> =
        utf8.replace("UTF-8", "iso-8859-1").chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    let prefixed = utf8
        .replace("</", "\u{1}")
        .replace('<', "<f:")
        .replace('\u{1}', "</f:")
        .replace("<f:?", "<?")
        .replace("<f:!", "<!")
        .replace("xmlns=\"http://hl7.org/fhir\"", "xmlns:f=\"http://hl7.org/fhir\"");
    for bytes in [utf16, latin, prefixed.into_bytes()] {
        assert_eq!(read(&bytes).0, expected);
    }
    // Bytes that are not the UTF-8 they claim to be.
    let wrong: Vec<u8> = utf8.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    let (frames, end) = read(&wrong);
    assert_eq!(end.refused, None);
    assert_eq!(
        problems(&frames).iter().map(|(at, code, _)| (*at, *code)).collect::<Vec<_>>(),
        [("entry[0]", ProblemCode::BadEncoding)]
    );
    let Frame::Patient(patient) = &frames[2] else { panic!("no patient") };
    assert_eq!(patient.name.as_ref().unwrap().as_str(), "Alma B. Côté");
}

#[test]
fn a_broken_entry_of_xml_costs_itself_and_is_pointed_at() {
    let whole = String::from_utf8(corpus("fhir/twin.xml")).unwrap();
    let broken = whole.replace("<start value=\"2024-07-01T09:30:00-04:00\"/>", "<start value=\"2024-07-01\">");
    let (frames, end) = read(broken.as_bytes());
    assert_eq!((end.refused, end.tally.appointments, end.tally.of(EntryKind::Document)), (None, 0, 1));
    let [(at, code, span)] = problems(&frames)[..] else { panic!("{:?}", problems(&frames)) };
    assert_eq!((at, code), ("entry[6]", ProblemCode::BadEntry));
    let span = span.unwrap();
    let place = &broken[span.from as usize..(span.from + span.len) as usize];
    assert!(place.starts_with("<entry><resource><Appointment>") && place.ends_with("</entry>"), "{place}");

    for cut in (700..whole.len() - 12).step_by(301) {
        let (frames, end) = read(&whole.as_bytes()[..cut.min(whole.len())]);
        let said = problems(&frames).iter().any(|(_, code, _)| *code == ProblemCode::Truncated);
        assert!(said, "cut at {cut}: {:?}", end.refused);
    }
}

#[test]
fn xml_that_declares_entities_is_refused_and_none_is_expanded() {
    let declared =
        br#"<!DOCTYPE Patient [<!ENTITY x "y">]><Patient xmlns="http://hl7.org/fhir"><id value="&x;"/></Patient>"#;
    let (frames, end) = read(declared);
    assert_eq!(end.refused, Some(RefusedCode::Damaged));
    assert_eq!(frames.len(), 1);
    let harmless = br#"<!DOCTYPE Condition SYSTEM "fhir.dtd"><Condition xmlns="http://hl7.org/fhir"><code><text value="a &lt; &x;"/></code></Condition>"#;
    let (frames, end) = read(harmless);
    assert_eq!(end.refused, None);
    assert_eq!(find(&frames, "a &lt; &x;").kind, EntryKind::Diagnosis);
    let deep = format!("<Basic xmlns=\"http://hl7.org/fhir\">{}{}</Basic>", "<a>".repeat(9000), "</a>".repeat(9000));
    assert_eq!(read(deep.as_bytes()).1.refused, Some(RefusedCode::Damaged));
    let empty = read(b"<Bundle xmlns='http://hl7.org/fhir'/>").1;
    assert_eq!((empty.refused, empty.tally.problems), (None, 0));
    let hollow = b"<Bundle xmlns='http://hl7.org/fhir'><entry/><entry><resource><Basic/></resource></entry></Bundle>";
    let hollow = read(hollow).1;
    assert_eq!((hollow.refused, hollow.tally.problems, hollow.tally.of(EntryKind::Other)), (None, 1, 1));
    assert_eq!(read(b"<Basic xmlns='http://hl7.org/fhir'/>").1.tally.of(EntryKind::Other), 1);
    let other = b"<feed xmlns='http://hl7.org/fhir'><entry/></feed>";
    assert_eq!(read(other).1.refused, Some(RefusedCode::UnknownKind));
}

#[test]
fn an_entry_of_xml_that_is_too_large_costs_itself() {
    let good = "<entry><resource><Basic><id value=\"1\"/></Basic></resource></entry>";
    let many = format!("<entry><resource><Basic {}/></resource></entry>", "a='1' ".repeat(1_000_000));
    let mut file = format!("<Bundle xmlns=\"http://hl7.org/fhir\">{good}{many}<entry><resource><Basic><x value=\"");
    file.push_str(&"x".repeat(80 << 20));
    file.push_str(&format!("\"/></Basic></resource></entry>{good}</Bundle>"));
    let (frames, end) = read(file.as_bytes());
    assert_eq!((end.refused, end.tally.of(EntryKind::Other)), (None, 3));
    assert_eq!(
        problems(&frames).iter().map(|(at, code, _)| (*at, *code)).collect::<Vec<_>>(),
        [("entry[2]", ProblemCode::EntryTooLarge)]
    );
}

#[test]
fn oncology_stands_in_lines() {
    let (frames, end) = read(&corpus("fhir/oncology.json"));
    assert_eq!((end.refused, end.tally.problems), (None, 0));
    assert_eq!(
        text(find(&frames, "Primary malignant neoplasm of breast")),
        "IIA, Stage group.clinical Cancer, Clinical stage group\n\
         Breast structure (Upper outer quadrant, Left)\n\
         Infiltrating duct carcinoma"
    );
    let stage = find(&frames, "Stage group.clinical Cancer");
    assert_eq!(stage.measured[0].original.as_str(), "IIA");
    assert_eq!(stage.measured[0].method.as_ref().unwrap().as_str(), "AJCC Cancer Staging Manual 8th Edition");
    assert_eq!(text(stage), "Primary tumor.clinical\nRegional lymph nodes.clinical");
    let variant = find(&frames, "Genetic variant assessment");
    let parts: Vec<_> = variant
        .measured
        .iter()
        .map(|value| (value.name.as_ref().map_or("", |name| name.as_str()), value.original.as_str()))
        .collect();
    assert_eq!(parts, [("", "Present"), ("Gene studied [ID]", "BRCA1"), ("DNA change (c.HGVS)", "c.68_69delAG")]);
    assert_eq!(text(find(&frames, "Cancer disease status")), "Primary malignant neoplasm of breast\nImaging");
    assert_eq!(text(find(&frames, "Doxorubicin")), "Curative\nToxicity");
    assert_eq!(
        text(find(&frames, "Radiotherapy course of treatment")),
        "Teleradiotherapy using photons, Three dimensional external beam radiation therapy\n\
         radiotherapy-sessions: 25\n\
         Left breast volume, 5000 cGy, fractionsDelivered: 25"
    );
    assert_eq!(text(find(&frames, "Left breast volume")), "Breast (Left)");
    assert_eq!(text(find(&frames, "Father")), "Father: Myocardial infarction, 74 years");
}

#[test]
fn a_patient_summary_keeps_its_narrative_and_nothing_known_is_no_fact() {
    let (frames, end) = read(&corpus("fhir/patient-summary.json"));
    assert_eq!((end.refused, end.tally.problems), (None, 0));
    let summary = find(&frames, "Patient Summary");
    assert_eq!(summary.kind, EntryKind::Other);
    assert_eq!(
        text(summary),
        "Allergies and intolerances\nNo known allergies\nProblems\nHot flushes  2023\nMedicines\nUnavailable"
    );
    assert_eq!(find(&frames, "Keine Allergien").standing, Standing::Negated);
    assert_eq!(find(&frames, "no-medication-info").standing, Standing::Negated);
    assert_eq!(find(&frames, "Hot flushes").standing, Standing::Fact);
    assert_eq!(end.tally.not_facts, 2);
}

#[test]
fn a_resource_is_known_again_however_it_is_packed() {
    let (bundle, _) = read(&corpus("fhir/twin.json"));
    let expected = prints(&bundle);
    assert_eq!(expected.len(), 7);
    assert_eq!(prints(&read(&corpus("fhir/twin.xml")).0), expected);
    let json: Value = serde_json::from_slice(&corpus("fhir/twin.json")).unwrap();
    let resources: Vec<Value> =
        json["entry"].as_array().unwrap().iter().map(|entry| entry["resource"].clone()).collect();
    let mut single = Vec::new();
    for resource in &resources {
        let mut resource = resource.clone();
        resource["meta"] = serde_json::json!({"lastUpdated": "2030-01-01T00:00:00Z"});
        single.extend(prints(&read(resource.to_string().as_bytes()).0));
    }
    let sorted = |mut prints: Vec<(String, Fingerprint)>| {
        prints.sort_by(|one, other| one.0.cmp(&other.0));
        prints
    };
    assert_eq!(sorted(single), sorted(expected));
    // One value less exact is another.
    let mut other = resources[2].clone();
    let print = |resource: &Value| prints(&read(resource.to_string().as_bytes()).0)[0].1;
    let before = print(&other);
    other["component"][0]["valueQuantity"]["value"] = serde_json::json!(5.5);
    assert_ne!(print(&other), before);
    // The prescription has a number of its own, the rest only small ids.
    let identities = entries(&bundle).iter().filter(|entry| entry.identity.is_some()).count();
    assert_eq!((identities, find(&bundle, "Tamoxifen").identity.is_some()), (1, true));
}

#[test]
fn a_name_that_two_things_of_a_file_share_is_only_the_first_ones() {
    let one = |id: &str, title: &str| {
        format!(
            r#"{{"resourceType":"Procedure","id":"{id}","identifier":[{{"system":"s","value":"1"}}],"code":{{"text":"{title}"}}}}"#
        )
    };
    let (frames, _) = read(format!("[{},{},{}]", one("1", "a"), one("2", "b"), one("1", "a")).as_bytes());
    let known: Vec<bool> = entries(&frames).iter().map(|entry| entry.identity.is_some()).collect();
    assert_eq!(known, [true, false, true]);
}

#[test]
fn problems_point_at_the_bytes_of_their_entry() {
    let bad = r#"{"resource": {"resourceType": "Condition", "code": }}"#;
    let good = r#"{"resource": {"resourceType": "Condition", "code": {"text": "x"}, "onsetDateTime": "é"}}"#;
    let file = format!("\u{feff}{{\"resourceType\": \"Bundle\", \"entry\": [ {bad} , {good}, 7]}}");
    let (frames, _) = read(file.as_bytes());
    let shown: Vec<_> = problems(&frames)
        .into_iter()
        .map(|(at, code, span)| (at, code, span.map(|span| &file[span.from as usize..(span.from + span.len) as usize])))
        .collect();
    assert_eq!(
        shown,
        [
            ("entry[0]", ProblemCode::BadEntry, Some(bad)),
            ("entry[1].resource", ProblemCode::BadDate, Some(good)),
            ("entry[2]", ProblemCode::BadEntry, Some("7")),
        ]
    );
    let lines = format!("{good}\r\n\r\nnot json\r\n{{\"resourceType\": \"Basic\"}}\r\n")
        .replace("{\"resource\": ", "")
        .replace("}}\r", "}\r");
    let (frames, end) = read(lines.as_bytes());
    assert_eq!((end.refused, end.tally.of(EntryKind::Diagnosis), end.tally.of(EntryKind::Other)), (None, 1, 1));
    let (at, _, span) = problems(&frames)[1];
    let span = span.unwrap();
    assert_eq!((at, &lines[span.from as usize..(span.from + span.len) as usize]), ("line 3", "not json\r\n"));
    // In UTF-16 the bytes counted are not those of the file.
    let utf16: Vec<u8> = file.encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert!(problems(&read(&utf16).0).iter().all(|(_, _, span)| span.is_none()));
}

#[test]
fn older_and_newer_shapes_say_the_same() {
    let cases = [
        // DSTU2
        (
            r##"{"resourceType":"MedicationOrder","medicationReference":{"reference":"#m"},"contained":[{"resourceType":"Medication","id":"m","code":{"text":"Axid"}}],"dosageInstruction":[{"text":"10 mL bid"}]}"##,
            EntryKind::Medicine,
            "Axid",
            Standing::Fact,
            "10 mL bid",
        ),
        (
            r#"{"resourceType":"Immunization","vaccineCode":{"text":"Flu"},"wasNotGiven":true,"explanation":{"reasonNotGiven":[{"text":"Refused"}]}}"#,
            EntryKind::Immunisation,
            "Flu",
            Standing::NotDone,
            "Refused",
        ),
        (
            r#"{"resourceType":"AllergyIntolerance","substance":{"text":"Nuts"},"status":"refuted","reaction":[{"manifestation":[{"text":"Hives"}],"severity":"mild"}]}"#,
            EntryKind::Allergy,
            "Nuts",
            Standing::Negated,
            "Hives (mild)",
        ),
        (
            r#"{"resourceType":"Procedure","code":{"text":"Biopsy"},"notPerformed":true,"reasonNotPerformed":[{"text":"Away"}]}"#,
            EntryKind::Procedure,
            "Biopsy",
            Standing::NotDone,
            "Away",
        ),
        (
            r#"{"resourceType":"DiagnosticOrder","item":[{"code":{"text":"Chest X-ray"}}]}"#,
            EntryKind::Other,
            "Chest X-ray",
            Standing::Fact,
            "",
        ),
        // STU3
        (
            r#"{"resourceType":"Procedure","code":{"text":"Biopsy"},"notDone":true}"#,
            EntryKind::Procedure,
            "Biopsy",
            Standing::NotDone,
            "",
        ),
        (
            r#"{"resourceType":"MedicationStatement","taken":"n","medicationCodeableConcept":{"text":"Iron"},"dosage":[{"asNeededBoolean":true,"doseQuantity":{"value":1,"unit":"tab"},"timing":{"repeat":{"frequency":2,"period":1,"periodUnit":"d"}}}]}"#,
            EntryKind::Medicine,
            "Iron",
            Standing::NotDone,
            "1 tab, 2 × / d, asNeeded",
        ),
        (
            r#"{"resourceType":"ProcedureRequest","code":{"text":"Bone scan"},"doNotPerform":true}"#,
            EntryKind::Other,
            "Bone scan",
            Standing::NotDone,
            "",
        ),
        // R5
        (
            r#"{"resourceType":"MedicationRequest","medication":{"concept":{"text":"Letrozole"}},"reason":[{"concept":{"text":"Cancer"}}]}"#,
            EntryKind::Medicine,
            "Letrozole",
            Standing::Fact,
            "Cancer",
        ),
        (
            r#"{"resourceType":"Encounter","class":[{"coding":[{"display":"ambulatory"}]}],"reason":[{"value":[{"concept":{"text":"Cough"}}]}],"admission":{"dischargeDisposition":{"text":"Home"}}}"#,
            EntryKind::Encounter,
            "ambulatory",
            Standing::Fact,
            "Cough\nHome",
        ),
        (
            r#"{"resourceType":"Observation","code":{"text":"ECG"},"valueSampledData":{"origin":{"value":0,"unit":"mV"},"period":10,"data":"1 2 U"},"dataAbsentReason":{"text":"Artefact"}}"#,
            EntryKind::Finding,
            "ECG",
            Standing::Fact,
            "Artefact\n0 mV: 1 2 U",
        ),
        (
            r#"{"resourceType":"AllergyIntolerance","reaction":[{"substance":{"text":"Codeine"},"manifestation":[{"text":"Wheezing"}]}]}"#,
            EntryKind::Allergy,
            "Codeine",
            Standing::Fact,
            "Codeine: Wheezing",
        ),
        (
            r#"{"resourceType":"MedicationAdministration","medicationCodeableConcept":{"text":"Iron"},"dosage":{"dose":{"value":2}}}"#,
            EntryKind::Medicine,
            "Iron",
            Standing::Fact,
            "dose: 2",
        ),
        // Not text, whatever it says of itself.
        (
            r#"{"resourceType":"DocumentReference","type":{"text":"Note"},"content":[{"attachment":{"contentType":"text/plain","data":"H4sIAAAAAAAAAwMA"}}]}"#,
            EntryKind::Document,
            "Note",
            Standing::Fact,
            "",
        ),
        // Wrong types and odd places are passed over.
        (
            r#"{"resourceType":"Condition","code":{"text":"Pain","coding":"x"},"stage":7,"bodySite":[[{"text":"Knee"}]],"severity":null,"note":["Since May"]}"#,
            EntryKind::Diagnosis,
            "Pain",
            Standing::Fact,
            "Knee\nSince May",
        ),
        (
            r#"{"resourceType":"Condition","code":{"text":"a"},"code":{"text":"Second key"},"verificationStatus":"entered-in-error"}"#,
            EntryKind::Diagnosis,
            "Second key",
            Standing::InError,
            "",
        ),
    ];
    for (json, kind, title, standing, words) in cases {
        let (frames, end) = read(json.as_bytes());
        assert_eq!(end.refused, None, "{json}");
        let entry = find(&frames, title);
        assert_eq!((entry.kind, entry.standing, text(entry)), (kind, standing, words), "{json}");
    }
}

#[test]
fn odd_packings_are_opened_and_each_resource_counts_once() {
    let one = r#"{"resourceType":"Basic","id":"1"}"#;
    let cases = [
        (format!("[[{one},[{one}]],{{\"resource\":{one}}}]"), 3, 0),
        (format!(r#"{{"entry":{{"resource":{one}}},"type":"batch","resourceType":"Bundle"}}"#), 1, 0),
        (
            r#"{"resourceType":"Bundle","entry":[{"resource":{"resourceType":"OperationOutcome"}},{"response":{"status":"200"}}]}"#.to_owned(),
            1,
            0,
        ),
        (
            format!(
                "\u{feff}{one}\r\n\r\n{{bad\r\n{one}\r\n{{\"resourceType\":\"Basic\",\"code\":{{\r\n7\r\n{one}\r\n{{\"a"
            ),
            3,
            4,
        ),
        (format!(r#"{{"resourceType":"Basic","note":"{}"}}"#, "x".repeat(5_000_000)), 1, 0),
        (format!(r#"{{"resourceType":"Basic","contained":[{one}]}}"#), 1, 0),
    ];
    for (json, count, wrong) in cases {
        let (_, end) = read(json.as_bytes());
        let found = (end.refused, end.tally.of(EntryKind::Other), end.tally.problems);
        assert_eq!(found, (None, count, wrong), "{}", json.chars().take(200).collect::<String>());
    }
}

#[test]
fn a_report_says_the_values_of_the_observations_inside_it() {
    let report = r##"{"resourceType":"DiagnosticReport","code":{"text":"Blood count"},"result":[{"reference":"#a"},{"reference":"Observation/later"}],
        "contained":[{"resourceType":"Observation","id":"a","code":{"text":"Leukocytes"},"valueQuantity":{"value":5.0,"unit":"10*9/L"},"interpretation":[{"text":"N"}]}]}"##;
    let later =
        r#"{"resourceType":"Observation","id":"later","code":{"text":"Platelets"},"valueQuantity":{"value":200}}"#;
    let (frames, _) = read(format!("[{report},{later}]").as_bytes());
    assert_eq!(text(find(&frames, "Blood count")), "Leukocytes: 5.0 10*9/L, N\nPlatelets");
}

#[test]
fn keys_may_stand_in_any_order() {
    let list = r#"{"entry":[{"item":{"display":"Dr. Roy"}},{"item":{"display":"Dr. Lee"}}],"resourceType":"List","title":"Doctors"}"#;
    let (frames, end) = read(list.as_bytes());
    assert_eq!((end.refused, end.tally.problems), (None, 0));
    assert_eq!(text(find(&frames, "Doctors")), "Dr. Roy\nDr. Lee");
    let bundle = format!(r#"{{"entry":[{{"resource":{list}}}],"id":"b","resourceType":"Bundle","type":"collection"}}"#);
    assert_eq!(read(bundle.as_bytes()).1.tally, end.tally);
}

#[test]
fn an_appointment_names_whom_and_where_by_reference() {
    let file = r##"[{"resourceType":"Appointment","status":"cancelled","start":"2024-07-01T09:30:00-04:00","contained":[{"resourceType":"Location","id":"l","name":"Room 4"}],
        "cancelationReason":{"text":"Moved"},"participant":[{"actor":{"reference":"Practitioner/d"}},{"actor":{"reference":"#l"}},{"actor":{"reference":"Patient/p"}}]},
        {"resourceType":"Practitioner","id":"d","name":[{"text":"Ann Lee"}]}]"##;
    let (frames, _) = read(file.as_bytes());
    let Some(Frame::Appointment(one)) = frames.iter().find(|frame| matches!(frame, Frame::Appointment(_))) else {
        panic!("no appointment")
    };
    let said = |line: &Option<record::Line>| line.as_ref().map_or(String::new(), |line| line.as_str().to_owned());
    assert_eq!(
        (said(&one.with), said(&one.place), said(&one.patient)),
        ("Ann Lee".into(), "Room 4".into(), "Patient/p".into())
    );
    assert_eq!((one.standing, one.notes.as_ref().unwrap().as_str()), (Standing::NotDone, "Moved"));
}

#[test]
fn everything_else_is_readable() {
    let cases = [
        (
            r#"{"resourceType":"CarePlan","title":"After surgery","activity":[{"detail":{"code":{"text":"Physiotherapy"},"status":"scheduled"}}]}"#,
            "After surgery",
            "Physiotherapy: scheduled",
        ),
        (
            r#"{"resourceType":"Goal","description":{"text":"Walk"},"lifecycleStatus":"active","target":[{"measure":{"text":"Steps"},"detailQuantity":{"value":5000,"unit":"/d"},"dueDate":"2024-09-01"}]}"#,
            "Walk",
            "Steps: 5000 /d, 2024-09-01",
        ),
        (
            r#"{"resourceType":"Coverage","type":{"text":"Public"},"payor":[{"display":"OHIP"}],"class":[{"type":{"text":"Plan"},"value":"B1","name":"Basic"}]}"#,
            "Public",
            "OHIP\nPlan: Basic, B1",
        ),
        (
            r#"{"resourceType":"QuestionnaireResponse","questionnaire":"q","item":[{"text":"Pain?","answer":[{"valueInteger":3}]},{"text":"Sleep","item":[{"text":"Hours","answer":[{"valueDecimal":7.5}]}]}]}"#,
            "QuestionnaireResponse",
            "Pain?: 3\nSleep\nHours: 7.5",
        ),
        (
            r#"{"resourceType":"CareTeam","name":"Team","participant":[{"role":[{"text":"Nurse"}],"member":{"display":"Kim"}}]}"#,
            "Team",
            "Nurse: Kim",
        ),
        (r#"{"resourceType":"List","title":"Doctors","entry":[{"item":{"display":"Dr. Roy"}}]}"#, "Doctors", "Dr. Roy"),
        (
            r#"{"resourceType":"Communication","topic":{"text":"Result"},"payload":[{"contentString":"Please call"}]}"#,
            "Result",
            "Please call",
        ),
        (
            r#"{"resourceType":"ExplanationOfBenefit","type":{"text":"Pharmacy"},"item":[{"productOrService":{"text":"Tablets"},"net":{"value":12.50,"currency":"CAD"}}]}"#,
            "Pharmacy",
            "Tablets, 12.50 CAD",
        ),
        (
            r#"{"resourceType":"Basic","code":{"text":"Thing"},"text":{"div":"<div>Only <b>words</b></div>"}}"#,
            "Thing",
            "Only words",
        ),
        (
            r#"{"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"x","diagnostics":"No access"}]}"#,
            "No access",
            "error: No access, x",
        ),
        (
            r#"{"resourceType":"Location","name":"Clinic","address":{"line":["1 Rue A"],"city":"Laval"}}"#,
            "Clinic",
            "1 Rue A, Laval",
        ),
    ];
    for (json, title, words) in cases {
        let (frames, end) = read(json.as_bytes());
        assert_eq!((end.refused, end.tally.of(EntryKind::Other)), (None, 1), "{json}");
        assert_eq!(text(find(&frames, title)), words, "{json}");
    }
}
