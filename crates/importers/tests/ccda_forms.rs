//! C-CDA documents made for these tests: every form of entry, and the ways in which documents are written badly.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may panic")]

mod common;

use common::{corpus, data, read};
use importers::{Ask, Block, End, FoundEntry, Frame, Piece, ProblemCode, RefusedCode, Section, Show};
use record::{CareRole, Comparator, EntryKind, Line, Pointer, Standing};
use std::sync::atomic::AtomicBool;

fn of(name: &str) -> (Vec<Frame>, End) {
    read(&corpus(&format!("ccda/{name}")))
}

fn entries(frames: &[Frame]) -> Vec<&FoundEntry> {
    let entries = frames.iter().filter_map(|frame| match frame {
        Frame::Entry(entry) => Some(&**entry),
        _ => None,
    });
    entries.collect()
}

fn problems(frames: &[Frame]) -> Vec<(&str, ProblemCode)> {
    let problems = frames.iter().filter_map(|frame| match frame {
        Frame::Problem { at, code, .. } => Some((at.as_str(), *code)),
        _ => None,
    });
    problems.collect()
}

fn titled<'a>(frames: &'a [Frame], title: &str) -> &'a FoundEntry {
    entries(frames).into_iter().find(|entry| entry.title.as_str() == title).unwrap_or_else(|| panic!("no {title}"))
}

fn path(entry: &FoundEntry) -> &str {
    match &entry.pointer {
        Pointer::Path { path } => path.as_str(),
        _ => "",
    }
}

fn words(line: Option<&Line>) -> &str {
    line.map_or("", Line::as_str)
}

fn shown(name: &str) -> Vec<Section> {
    let bytes = corpus(&format!("ccda/{name}"));
    let mut sections = Vec::new();
    let ask = Ask { show: Some(&Show::Sections), ..Ask::default() };
    let end = common::reader().read(ask, &mut bytes.as_slice(), &AtomicBool::new(false), &mut |piece| {
        if let Piece::Frame(Frame::Section(section)) = piece {
            sections.push(section);
        }
        Ok(())
    });
    assert_eq!(end.unwrap().refused, None, "{name}");
    sections
}

#[test]
fn every_kind_of_entry_says_what_the_document_says() {
    let (frames, end) = of("full.xml");
    assert_eq!(end.refused, None);
    let Frame::Patient(patient) = &frames[1] else { panic!("no patient first") };
    assert_eq!(words(patient.name.as_ref()), "Renée A. Tremblay Jr");
    assert_eq!(patient.born.unwrap().to_string(), "1954-03");
    assert!(entries(&frames).iter().all(|entry| entry.patient.as_ref() == patient.keys.first()));

    let whole = titled(&frames, "Summary of care");
    assert_eq!((whole.kind, &whole.pointer), (EntryKind::Document, &Pointer::Whole));
    assert_eq!(whole.when.unwrap().to_string(), "2024-01-02");
    assert_eq!((words(whole.by.as_ref()), words(whole.place.as_ref())), ("Ngozi Okafor", "Harbour Hospital"));

    let cancer = titled(&frames, "Invasive ductal carcinoma, left breast");
    assert_eq!((cancer.kind, cancer.standing), (EntryKind::Diagnosis, Standing::Fact));
    assert_eq!(cancer.when.unwrap().to_string(), "2019-05");
    assert_eq!((cancer.end, words(cancer.status.as_ref()), path(cancer)), (None, "Active", "section[0]#p1"));
    let codes: Vec<_> = cancer.codes.iter().map(|code| (code.system.as_str(), code.code.as_str())).collect();
    assert_eq!(codes, [("http://snomed.info/sct", "408643008"), ("http://hl7.org/fhir/sid/icd-10-cm", "C50.912")]);
    assert!(cancer.identity.is_some());

    let by_title = [
        ("Diabetes: none", EntryKind::Diagnosis, Standing::Negated),
        ("No current problems or disability", EntryKind::Diagnosis, Standing::Negated),
        ("Problems", EntryKind::Diagnosis, Standing::Negated),
        ("letrozole 2.5 MG Oral Tablet", EntryKind::Medicine, Standing::Fact),
        ("Ondansetron if needed", EntryKind::Medicine, Standing::Fact),
        ("drug or medication", EntryKind::Medicine, Standing::Negated),
        ("Penicillin G", EntryKind::Allergy, Standing::Fact),
        ("Influenza", EntryKind::Immunisation, Standing::NotDone),
        ("Lumpectomy of breast", EntryKind::Procedure, Standing::Fact),
        ("Office visit", EntryKind::Encounter, Standing::Fact),
        ("CT scan", EntryKind::Other, Standing::NotDone),
        ("Tobacco smoking status", EntryKind::Finding, Standing::Fact),
        ("Note", EntryKind::Document, Standing::Fact),
    ];
    for (title, kind, standing) in by_title {
        let entry = titled(&frames, title);
        assert_eq!((entry.kind, entry.standing), (kind, standing), "{title}");
        assert!(entry.fingerprint.is_some(), "{title}");
    }
    let text =
        |title: &str| titled(&frames, title).text.as_ref().map(|text| text.as_str().to_owned()).unwrap_or_default();
    assert!(text("letrozole 2.5 MG Oral Tablet").contains("dose: 1, Oral, period: 24 h"));
    assert_eq!(path(titled(&frames, "letrozole 2.5 MG Oral Tablet")), "section[1]#m1");
    assert!(text("Penicillin G").contains("Hives"));
    assert!(text("Influenza").contains("lot: L7"));
    assert!(text("Lumpectomy of breast").contains("Left breast"));
    assert!(text("Note").contains("two kilometres"));
    assert_eq!(words(titled(&frames, "Lumpectomy of breast").by.as_ref()), "Ana Silva");
    assert_eq!(words(titled(&frames, "Office visit").place.as_ref()), "Harbour Clinic, room 3");
    assert_eq!(titled(&frames, "CT scan").when.unwrap().to_string(), "2024-07");

    let contacts: Vec<_> = frames
        .iter()
        .filter_map(|frame| match frame {
            Frame::Contact(contact) => Some((
                contact.name.as_str(),
                contact.role,
                words(contact.phone.as_ref()),
                words(contact.email.as_ref()),
            )),
            _ => None,
        })
        .collect();
    assert!(
        contacts.contains(&("Ngozi Okafor", CareRole::Doctor, "+1(416)555-0100", "okafor@clinic.example")),
        "{contacts:?}"
    );
    assert!(contacts.contains(&("Maya Tremblay", CareRole::Family, "(416) 555-0199", "")), "{contacts:?}");
    assert!(contacts.contains(&("Ana Silva", CareRole::Doctor, "", "")), "{contacts:?}");
    assert!(contacts.contains(&("Harbour Hospital", CareRole::Place, "", "")), "{contacts:?}");

    let pages: Vec<String> = frames
        .iter()
        .filter_map(|frame| match frame {
            Frame::Page { text, .. } => Some(text.clone().map(String::from).unwrap_or_default()),
            _ => None,
        })
        .collect();
    assert_eq!(pages.len(), 13);
    assert!(pages[3].contains("Leukocytes 10³/uL  4.1"), "{}", pages[3]);
    assert!(pages[11].contains("inner part"));
}

#[test]
fn values_are_kept_as_written_with_the_labs_own_range_and_flag() {
    let (frames, _) = of("full.xml");
    let value = |title: &str| titled(&frames, title).measured.first().cloned();
    let hemoglobin = value("Hemoglobin").unwrap();
    assert_eq!((hemoglobin.original.as_str(), hemoglobin.number()), ("9.80 g/dL", Some(9.8)));
    assert_eq!((words(hemoglobin.unit.as_ref()), words(hemoglobin.flag.as_ref())), ("g/dL", "L"));
    let range = hemoglobin.range.unwrap();
    assert_eq!((range.low(), range.high(), words(range.text())), (Some(12.0), Some(15.5), "12.0 to 15.5"));
    assert_eq!(words(titled(&frames, "Hemoglobin").place.as_ref()), "Harbour Lab");
    assert_eq!(titled(&frames, "Hemoglobin").text.as_ref().unwrap().as_str(), "CBC panel");
    let gfr = value("GFR").unwrap();
    assert_eq!(
        (gfr.original.as_str(), gfr.number(), gfr.comparator),
        (">60 mL/min", Some(60.0), Some(Comparator::Greater))
    );
    assert_eq!((value("Colour").unwrap().original.as_str(), value("Colour").unwrap().number()), ("Yellow", None));
    assert_eq!(value("Ketones").unwrap().original.as_str(), "Negative");
    let psa = value("PSA").unwrap();
    assert_eq!(
        (psa.original.as_str(), psa.number(), psa.comparator),
        ("<0.1 ng/mL", Some(0.1), Some(Comparator::Less))
    );
    assert_eq!(value("No value"), None);
    // In a document in English the comma parts thousands.
    assert_eq!((value("Sugar").unwrap().original.as_str(), value("Sugar").unwrap().number()), ("1,234", Some(1234.0)));
    let pressure: Vec<_> = entries(&frames).into_iter().filter(|entry| entry.kind == EntryKind::VitalSign).collect();
    assert_eq!(pressure.len(), 2);
    // Without that, nobody can say what it does.
    let bytes = String::from_utf8(corpus("ccda/full.xml")).unwrap().replace("en-US", "fr-CA");
    let (frames, _) = read(bytes.as_bytes());
    assert_eq!(titled(&frames, "Sugar").measured[0].number(), None);
    assert!(problems(&frames).contains(&("section[3].entry[0]", ProblemCode::NumberUndecided)));
}

#[test]
fn the_same_document_is_read_however_it_is_written() {
    let (whole, _) = of("full.xml");
    let said = |frames: &[Frame]| -> Vec<_> {
        entries(frames)
            .into_iter()
            .map(|entry| (entry.kind, entry.title.clone(), entry.standing, entry.fingerprint))
            .collect()
    };
    for name in [
        "utf16.xml",
        "latin1.xml",
        "latin1_says_utf8.xml",
        "utf8_says_latin1.xml",
        "prefixed.xml",
        "no_namespace.xml",
        "mismatched.xml",
    ] {
        let (frames, end) = of(name);
        assert_eq!(end.refused, None, "{name}");
        assert_eq!(said(&frames)[1..], said(&whole)[1..], "{name}");
    }
    assert!(problems(&of("latin1_says_utf8.xml").0).contains(&("file", ProblemCode::BadEncoding)));
    assert!(problems(&of("utf8_says_latin1.xml").0).contains(&("file", ProblemCode::BadEncoding)));
    assert!(problems(&of("mismatched.xml").0).contains(&("file", ProblemCode::Rebuilt)));
    // Known by the codes of their sections: all but the one that has none.
    assert_eq!(said(&of("no_templates.xml").0), said(&whole));
}

#[test]
fn ccd_of_2006_and_c32_are_known_by_their_templates() {
    let (frames, end) = of("c32.xml");
    assert_eq!(end.refused, None);
    let said: Vec<_> =
        entries(&frames).into_iter().skip(1).map(|entry| (entry.kind, entry.title.as_str(), entry.standing)).collect();
    assert_eq!(
        said,
        [
            (EntryKind::Diagnosis, "Asthma", Standing::Fact),
            (EntryKind::Medicine, "Albuterol inhaler", Standing::Fact),
            (EntryKind::Allergy, "No known allergies", Standing::Negated),
            (EntryKind::LabResult, "Sodium", Standing::Fact),
            (EntryKind::Immunisation, "Td", Standing::Fact),
        ]
    );
    assert_eq!(titled(&frames, "Sodium").codes[0].system.as_str(), "http://loinc.org");
}

#[test]
fn what_says_nothing_is_no_fact() {
    let (frames, end) = of("null_everywhere.xml");
    assert_eq!(end.refused, None);
    let medical = |entry: &&FoundEntry| {
        !matches!(entry.kind, EntryKind::Document | EntryKind::Other) && entry.measured.is_empty()
    };
    // A name in plain words is still a name.
    let facts: Vec<_> = entries(&frames)
        .into_iter()
        .filter(medical)
        .filter(|entry| entry.standing == Standing::Fact && entry.codes.is_empty())
        .map(|entry| entry.title.as_str())
        .collect();
    assert_eq!(facts, Vec::<&str>::new());
}

#[test]
fn a_document_that_ends_in_the_middle_gives_what_is_whole() {
    let (frames, end) = of("truncated.xml");
    assert_eq!(end.refused, None);
    assert!(problems(&frames).contains(&("file", ProblemCode::Truncated)));
    assert_eq!(end.tally.of(EntryKind::Diagnosis), 4);
    // Of the battery that is cut off nothing is said, but its table is.
    assert_eq!(end.tally.of(EntryKind::LabResult), 0);
    assert_eq!(end.tally.pages, 4);
    // Wherever it is cut, it gives something or a reason.
    let full = corpus("ccda/full.xml");
    for at in (0..full.len()).step_by(997) {
        let (frames, end) = read(&full[..at]);
        let known = entries(&of("full.xml").0).iter().map(|entry| entry.title.clone()).collect::<Vec<_>>();
        assert!(
            end.refused.is_some() || problems(&frames).iter().any(|(_, code)| *code == ProblemCode::Truncated),
            "{at}"
        );
        assert!(entries(&frames).iter().skip(1).all(|entry| known.contains(&entry.title)), "{at}");
    }
}

#[test]
fn a_body_that_is_no_xml_is_a_file_of_its_own() {
    let (frames, end) = of("body_pdf.xml");
    assert_eq!((end.refused, end.tally.attachments), (None, 1));
    let file = &entries(&frames)[0].attachments[0];
    assert!(file.bytes.starts_with(b"%PDF-1.4") && file.bytes.ends_with(b"%%EOF\n"));
    assert_eq!(words(file.media_type.as_ref()), "application/pdf");
    let (frames, _) = of("body_text.xml");
    assert!(entries(&frames)[0].text.as_ref().unwrap().as_str().contains("Your scan is <clear>."));
    assert_eq!(shown("body_text.xml")[0].blocks.len(), 2);
    assert_eq!(problems(&of("body_elsewhere.xml").0), [("nonXMLBody", ProblemCode::AttachmentElsewhere)]);
    assert_eq!(problems(&of("body_broken.xml").0), [("nonXMLBody", ProblemCode::BadAttachment)]);
    assert_eq!(entries(&of("media.xml").0)[0].attachments[0].bytes, b"GIF89a");
}

#[test]
fn no_entity_is_expanded_and_nothing_is_followed_too_deep() {
    assert_eq!(of("entity_bomb.xml").1.refused, Some(RefusedCode::Damaged));
    let (frames, _) = of("deep.xml");
    assert!(problems(&frames).contains(&("file", ProblemCode::TooDeep)));
    let (frames, end) = of("unknown_entities.xml");
    assert_eq!(end.refused, None);
    let Some(Frame::Page { text: Some(text), .. }) = frames.iter().find(|frame| matches!(frame, Frame::Page { .. }))
    else {
        panic!()
    };
    assert_eq!(text.as_str(), "Course of stay\nAéB &nosuch; &#0; A raw & bold");
}

#[test]
fn what_is_too_large_is_refused_before_it_is_read() {
    struct Large;
    impl importers::Source for Large {
        fn len(&self) -> u64 {
            65 << 20
        }
        fn read_at(&mut self, from: u64, into: &mut [u8]) -> std::io::Result<usize> {
            into.fill(b' ');
            let head = b"<ClinicalDocument xmlns='urn:hl7-org:v3'>";
            if from == 0 {
                into[..head.len()].copy_from_slice(head);
            }
            Ok(into.len())
        }
    }
    let end = common::reader().read(Ask::default(), &mut Large, &AtomicBool::new(false), &mut |_| Ok(()));
    assert_eq!(end.unwrap().refused, Some(RefusedCode::TooLarge));
    // As many elements as bytes can hold end in a reason as well, and in bounded memory.
    let mut many = b"<ClinicalDocument>".to_vec();
    many.resize(30 << 20, b' ');
    for at in (18..many.len() - 4).step_by(4) {
        many[at..at + 4].copy_from_slice(b"<a/>");
    }
    let (_, end) = read(&many);
    assert_eq!(end.refused, Some(RefusedCode::TooLarge));
    assert!(end.peak_kib.unwrap_or(0) < 600 << 10, "{:?}", end.peak_kib);
}

#[test]
fn a_narrative_is_shown_in_blocks_and_entries_lead_into_it() {
    let sections = shown("full.xml");
    assert_eq!(sections.len(), 13);
    assert_eq!((sections[10].level, sections[11].level), (0, 1));
    let Block::Table { head, rows, .. } = &sections[0].blocks[0] else { panic!("{:?}", sections[0].blocks) };
    assert_eq!((head.len(), rows.len()), (1, 2));
    assert_eq!(words(rows[0].anchor.as_ref()), "r1");
    let Block::Paragraph { words: runs } = &rows[0].cells[0].blocks[0] else { panic!() };
    assert_eq!(words(runs[0].anchor.as_ref()), "p1");
    let Block::List { ordered: false, items } = &sections[1].blocks[0] else { panic!() };
    let Block::Paragraph { words: runs } = &items[0][0] else { panic!() };
    assert_eq!(
        (runs[0].text.as_str(), runs[0].strong, words(runs[0].anchor.as_ref())),
        ("Letrozole 2.5 mg", true, "m1")
    );
    assert_eq!((runs[1].text.as_str(), runs[1].strong, runs[1].glued), ("tablet, once a day", false, false));
    let Block::Table { caption, head, .. } = &sections[3].blocks[0] else { panic!() };
    assert_eq!((words(caption.as_ref()), head[0].cells[0].columns), ("Blood count", 2));
    // A section of entries only is a list of what they are called.
    let Block::List { items, .. } = &sections[4].blocks[0] else { panic!() };
    let Block::Paragraph { words: runs } = &items[0][0] else { panic!() };
    assert_eq!(runs[0].text.as_str(), "Systolic blood pressure  132 mm[Hg]");
    // Text, line breaks, a list in a list.
    let Block::Paragraph { words: runs } = &sections[12].blocks[0] else { panic!() };
    assert_eq!(runs[0].text.as_str(), "Rested well.\nWent home.");
    let Block::List { ordered: true, items } = &sections[12].blocks[1] else { panic!() };
    assert!(matches!(&items[1][1], Block::List { items, .. } if items.len() == 1));
}

/// Every entry that points into the narrative points to a place that is shown.
#[test]
fn pointers_lead_to_places_that_are_shown() {
    let sections = serde_json::to_string(&shown("full.xml")).unwrap();
    let (frames, _) = of("full.xml");
    let anchors: Vec<_> = entries(&frames).into_iter().filter_map(|entry| path(entry).split_once('#')).collect();
    assert!(anchors.len() >= 6);
    for (section, anchor) in anchors {
        assert!(sections.contains(&format!("\"anchor\":\"{anchor}\"")), "{section} {anchor}");
    }
}

#[test]
fn fingerprints_in_vaults_stay_good() {
    let (frames, _) = of("full.xml");
    let print = |title: &str| String::from(titled(&frames, title).fingerprint.unwrap());
    assert_eq!(print("Invasive ductal carcinoma, left breast"), "ff9081dee6dd970562bd80b03fb70b72");
    assert_eq!(
        String::from(titled(&frames, "Invasive ductal carcinoma, left breast").identity.unwrap()),
        "877daf9523efcb062b7c4fb113cc8aa1"
    );
    // Another onset, another patient: another thing. Another place or id: the same.
    let full = String::from_utf8(corpus("ccda/full.xml")).unwrap();
    let again = |from: &str, to: &str| {
        assert!(full.contains(from), "{from}");
        let (frames, _) = read(full.replace(from, to).as_bytes());
        let entry =
            entries(&frames).into_iter().find(|entry| entry.codes.iter().any(|code| code.code.as_str() == "408643008"));
        String::from(entry.unwrap().fingerprint.unwrap())
    };
    let same = print("Invasive ductal carcinoma, left breast");
    assert_ne!(again("<low value=\"201905\"/>", "<low value=\"201906\"/>"), same);
    assert_ne!(again("birthTime value=\"195403\"", "birthTime value=\"195404\""), same);
    assert_eq!(again("extension=\"P-1001\"", "extension=\"P-2002\""), same);
    assert_eq!(again("<content ID=\"p1\">", "<content ID=\"p1\" styleCode=\"Bold\">"), same);
    assert_eq!(again("<given>A.</given>", ""), same);
}

#[test]
fn hostile_documents_end_in_a_reading_or_a_reason() {
    let Some(folder) = data() else { return };
    let known = [
        ("ccda_prefixed_ns.xml", None, None),
        ("ccda_script_narrative.xml", None, None),
        // Cut off in the middle: the independent program reads nothing of it, here what is whole is read.
        ("ccda_truncated.xml", None, Some(ProblemCode::Truncated)),
        ("ccda_utf16.xml", None, None),
        ("ccda_windows1252.xml", None, None),
        ("ccda_wrong_encoding.xml", None, None),
        // Entities and outside parts are refused, whatever they are; so is a document type that only names a file elsewhere.
        ("xml_billion_laughs.xml", Some(RefusedCode::Damaged), None),
        ("xml_deep.xml", None, Some(ProblemCode::TooDeep)),
        ("xml_quadratic.xml", Some(RefusedCode::UnknownKind), None), // no document of ours by its root
        ("xml_xxe.xml", Some(RefusedCode::Damaged), None),
        ("xml_xxe_http.xml", Some(RefusedCode::Damaged), None),
    ];
    for (name, refused, problem) in known {
        let (frames, end) = read(&std::fs::read(folder.join("hostile").join(name)).unwrap());
        assert_eq!(end.refused, refused, "{name}");
        if let Some(problem) = problem {
            assert!(problems(&frames).contains(&("file", problem)), "{name}");
        }
    }
}

/// A document in English with these components of one battery.
fn battery(components: &str) -> Vec<Frame> {
    let document = format!(
        r#"<ClinicalDocument xmlns="urn:hl7-org:v3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
            xmlns:sdtc="urn:hl7-org:sdtc"><languageCode code="en-CA"/><title>Results</title>
        <recordTarget><patientRole><id root="1.2.3" extension="P-1"/></patientRole></recordTarget>
        <component><structuredBody><component><section><code code="30954-2" codeSystem="2.16.840.1.113883.6.1"/>
        <title>Results</title><text><table><tbody><tr ID="row"><td>Potassium</td><td ID="cell">4.1</td></tr></tbody></table>
        <content ID="power">10<sup>5</sup></content><content ID="taken">138 <content revised="delete">(9)</content></content>
        </text><entry><organizer classCode="BATTERY" moodCode="EVN"><statusCode code="completed"/>
        <effectiveTime value="20240101"/>{components}</organizer></entry></section></component></structuredBody></component>
        </ClinicalDocument>"#
    );
    let (frames, end) = read(document.as_bytes());
    assert_eq!(end.refused, None);
    frames
}

fn observation(name: &str, time: &str, inside: &str) -> String {
    format!(
        r#"<component><observation classCode="OBS" moodCode="EVN"><code displayName="{name}" code="x"/>{time}
        {inside}</observation></component>"#
    )
}

#[test]
fn two_results_of_one_day_are_two() {
    let times = [
        r#"<effectiveTime value="20240102080000-0500"/>"#,
        r#"<effectiveTime value="20240102200000-0500"/>"#,
        r#"<effectiveTime value="20240102"/>"#,
        r#"<effectiveTime value="02/01/2024"/>"#,
        r#"<effectiveTime value="03/01/2024"/>"#,
        "",
    ];
    let value = r#"<value xsi:type="PQ" value="4.1" unit="mmol/L"/>"#;
    let all: String = times.iter().map(|time| observation("Potassium", time, value)).collect();
    let frames = battery(&all);
    let found: Vec<_> = entries(&frames).into_iter().filter(|entry| entry.kind == EntryKind::LabResult).collect();
    let prints: std::collections::HashSet<_> = found.iter().map(|entry| entry.fingerprint).collect();
    assert_eq!((found.len(), prints.len()), (6, 6));
    // A time that cannot be read is not the battery's; one that is not there is.
    let days: Vec<_> = found.iter().map(|entry| entry.when.map(|when| when.to_string())).collect();
    assert_eq!(days[3..], [None, None, Some("2024-01-01".to_owned())]);
    // Midnight is how many programs write a day.
    let midnight = observation("Potassium", r#"<effectiveTime value="20240102000000-0500"/>"#, value);
    assert_eq!(titled(&battery(&midnight), "Potassium").fingerprint, found[2].fingerprint);
}

#[test]
fn a_range_has_numbers_only_where_it_is_the_one_for_everybody() {
    let between = |low: &str, high: &str| {
        format!(
            r#"<value xsi:type="IVL_PQ"><low value="{low}" unit="mmol/L"/><high value="{high}" unit="mmol/L"/></value>"#
        )
    };
    let one = |inside: &str| format!("<referenceRange><observationRange>{inside}</observationRange></referenceRange>");
    let normal = between("3.5", "5.1");
    let cases = [
        (one(&normal), (Some(3.5), Some(5.1), "")),
        (one(&format!(r#"{normal}<interpretationCode code="N"/>"#)), (Some(3.5), Some(5.1), "")),
        (one(&format!("<text>3.5 to 5.1</text>{normal}")), (Some(3.5), Some(5.1), "3.5 to 5.1")),
        (
            one(&format!("<text>M</text>{normal}")) + &one(&format!("<text>F</text>{}", between("3.4", "4.8"))),
            (None, None, "M: 3.5 mmol/L – 5.1 mmol/L; F: 3.4 mmol/L – 4.8 mmol/L"),
        ),
        (
            one(&format!(r#"{}<interpretationCode code="H" displayName="High"/>"#, between("5.2", "9"))),
            (None, None, "5.2 mmol/L – 9 mmol/L (High)"),
        ),
        (
            one(&format!(
                r#"{normal}<sdtc:precondition><sdtc:criterion><value displayName="Fasting"/></sdtc:criterion></sdtc:precondition>"#
            )),
            (None, None, "3.5 mmol/L – 5.1 mmol/L (Fasting)"),
        ),
        (
            one(&format!(r#"{normal}<precondition><criterion><text>women</text></criterion></precondition>"#)),
            (None, None, "3.5 mmol/L – 5.1 mmol/L (women)"),
        ),
        // One end that is no number takes the other with it; so does another unit.
        (one(&between("1,234", "5")), (None, None, "1,234 mmol/L – 5 mmol/L")),
        (one(&normal.replace("mmol", "mg")), (None, None, "3.5 mg/L – 5.1 mg/L")),
        (one(&between("5.1", "3.5")), (None, None, "5.1 mmol/L – 3.5 mmol/L")),
        (one(r#"<value xsi:type="PQ" value="5" unit="mmol/L"/>"#), (None, None, "5 mmol/L")),
        (one(r#"<value xsi:type="ST">18-60 y: 3.5-5.1</value>"#), (None, None, "18-60 y: 3.5-5.1")),
    ];
    for (range, expected) in cases {
        let value = r#"<value xsi:type="PQ" value="4.1" unit="mmol/L"/>"#;
        let frames = battery(&observation("Potassium", "", &format!("{value}{range}")));
        let read = titled(&frames, "Potassium").measured[0].range.clone().unwrap();
        assert_eq!((read.low(), read.high(), words(read.text())), expected, "{range}");
    }
    // A range that points to a whole row says nothing of itself.
    let row = one(r##"<text><reference value="#row"/></text>"##);
    let frames = battery(&observation("Potassium", "", &format!(r#"<value xsi:type="PQ" value="4.1"/>{row}"#)));
    assert_eq!(titled(&frames, "Potassium").measured[0].range, None);
}

#[test]
fn no_value_says_a_number_that_the_document_does_not_say() {
    let value = |inside: &str| {
        let frames = battery(&observation("Potassium", "", inside));
        let measured = titled(&frames, "Potassium").measured[0].clone();
        let codes: Vec<_> = problems(&frames).into_iter().map(|(_, code)| code).collect();
        let unit = words(measured.unit.as_ref()).to_owned();
        (measured.original.as_str().to_owned(), measured.number(), unit, codes)
    };
    let is = |words: &str, number: Option<f64>, unit: &str, codes: &[ProblemCode]| {
        (words.to_owned(), number, unit.to_owned(), codes.to_vec())
    };
    let pq = |value: &str| format!(r#"<value xsi:type="PQ" value="{value}" unit="mmol/L"/>"#);
    assert_eq!(value(&pq("1,234")), is("1,234 mmol/L", None, "mmol/L", &[ProblemCode::NumberUndecided]));
    assert_eq!(value(&pq("2 of 3")), is("2 of 3 mmol/L", None, "mmol/L", &[ProblemCode::BadNumber]));
    assert_eq!(value(&pq("1.2E3")), is("1.2E3 mmol/L", Some(1200.0), "mmol/L", &[]));
    let st = |words: &str| format!(r#"<value xsi:type="ST">{words}</value>"#);
    for text in ["2 of 3", "1:160", "2+", "3 + 4 = 7", "10^5", "12:30"] {
        assert_eq!(value(&st(text)), is(text, None, "", &[]), "{text}");
    }
    assert_eq!(value(&st("5.4 H")), is("5.4 H", Some(5.4), "", &[]));
    let ed = |id: &str| format!(r##"<value xsi:type="ED"><reference value="#{id}"/></value>"##);
    // "10" and a raised "5" are no 105; what was taken back is not read.
    assert_eq!(value(&ed("power")), is("10⁵", None, "", &[]));
    assert_eq!(value(&ed("taken")), is("138", Some(138.0), "", &[]));
    // A code that points to its row is not called by what was measured.
    let coded = r##"<value xsi:type="CD" code="POS"><originalText><reference value="#row"/></originalText></value>"##;
    assert_eq!(value(coded), is("POS", None, "", &[]));
    let low = r#"<value xsi:type="IVL_PQ"><low value="1,234" unit="g/L"/></value>"#;
    assert_eq!(value(low), is("≥1,234 g/L", None, "g/L", &[ProblemCode::NumberUndecided]));
    // What is said not to be so is not said.
    let inner = r#"<value xsi:type="ST">x</value><entryRelationship typeCode="MFST"><observation classCode="OBS" moodCode="EVN"
        negationInd="true"><code code="y"/><value xsi:type="CD" displayName="Anaphylaxis"/></observation></entryRelationship>"#;
    assert_eq!(titled(&battery(&observation("Potassium", "", inner)), "Potassium").text, None);
}
