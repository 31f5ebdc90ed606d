//! What the reader says of self-made files, and what becomes of files that are cut, locked, empty or stopped.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    reason = "a test may panic"
)]

mod common;

use common::{corpus, read, reader};
use importers::{Ask, FileKind, FoundEntry, Frame, Piece, ProblemCode, RefusedCode, Source};
use record::{EntryKind, Standing};
use std::sync::atomic::AtomicBool;

fn entries(frames: &[Frame]) -> Vec<&FoundEntry> {
    frames.iter().filter_map(|frame| if let Frame::Entry(entry) = frame { Some(&**entry) } else { None }).collect()
}

fn problems(frames: &[Frame]) -> Vec<(String, ProblemCode)> {
    frames
        .iter()
        .filter_map(|frame| {
            if let Frame::Problem { at, code, .. } = frame { Some((at.as_str().to_owned(), *code)) } else { None }
        })
        .collect()
}

#[test]
fn a_small_bundle_is_read_word_for_word() {
    let (frames, end) = read(&corpus("fhir/small-bundle.json"));
    assert_eq!(end.refused, None);
    assert!(matches!(frames[0], Frame::Start { kind: FileKind::FhirJson }));
    let Frame::Patient(patient) = &frames[1] else { panic!("no patient") };
    assert_eq!(patient.name.as_ref().unwrap().as_str(), "Alma Côté");
    assert_eq!(patient.born.unwrap().to_string(), "1956-04");
    let entries = entries(&frames);
    let find =
        |title: &str| *entries.iter().find(|entry| entry.title.as_str() == title).unwrap_or_else(|| panic!("{title}"));

    // The name stands further on in the file; the doctor inside the entry.
    let medicine = *entries.iter().find(|entry| entry.kind == EntryKind::Medicine).unwrap();
    assert_eq!(medicine.title.as_str(), "Tamoxifen");
    assert_eq!(medicine.by.as_ref().unwrap().as_str(), "Dr. Ann Lee");
    assert_eq!(medicine.codes[0].code.as_str(), "10324");
    assert_eq!(medicine.text.as_ref().unwrap().as_str(), "One tablet each day");
    assert_eq!(medicine.patient.as_ref().unwrap().as_str(), "urn:uuid:p");

    let potassium = find("Potassium");
    assert_eq!((potassium.kind, potassium.when.unwrap().to_string().as_str()), (EntryKind::LabResult, "2024-05-17"));
    let value = &potassium.measured[0];
    assert_eq!(value.original.as_str(), "<5.0 mmol/L");
    assert_eq!((value.number(), value.ucum.as_ref().unwrap().as_str()), (Some(5.0), "mmol/L"));
    assert_eq!((value.range.as_ref().unwrap().low(), value.range.as_ref().unwrap().high()), (Some(3.5), Some(5.1)));
    assert_eq!(value.flag.as_ref().unwrap().as_str(), "H");

    let pressure = find("Blood pressure");
    assert_eq!((pressure.kind, pressure.when.unwrap().to_string().as_str()), (EntryKind::VitalSign, "2024"));
    let names: Vec<&str> = pressure.measured.iter().map(|value| value.name.as_ref().unwrap().as_str()).collect();
    assert_eq!(names, ["Systolic", "Diastolic"]);

    assert_eq!((find("Lung cancer").standing, find("Lung cancer").when), (Standing::Negated, None));
    assert_eq!(find("716186003").standing, Standing::Negated);
    assert_eq!(find("Biopsy").standing, Standing::NotDone);
    let note = find("Note");
    assert_eq!(
        (note.attachments[0].bytes.as_slice(), note.text.as_ref().unwrap().as_str()),
        (&b"Bonjour"[..], "Bonjour")
    );
    assert_eq!(
        problems(&frames),
        [
            ("entry[4].resource".to_owned(), ProblemCode::BadDate),
            ("entry[6]".to_owned(), ProblemCode::BadEntry),
            ("entry[7]".to_owned(), ProblemCode::BadNumber),
        ]
    );
    assert_eq!((end.tally.measured, end.tally.not_facts, end.tally.attachments), (3, 3, 1));
}

#[test]
fn a_file_cut_anywhere_keeps_what_came_before_and_says_so() {
    let whole = corpus("fhir/small-bundle.json");
    let end_of_last = whole.len() - 4;
    let mut most = 0;
    for cut in (0..end_of_last).step_by(97) {
        let (frames, end) = read(&whole[..cut]);
        let found = entries(&frames).len();
        assert!(found >= most, "cut at {cut}");
        most = found;
        let said = problems(&frames).iter().any(|(_, code)| *code == ProblemCode::Truncated);
        assert!(said || end.refused == Some(RefusedCode::Empty), "cut at {cut}: {:?}", end.refused);
    }
    assert!(most >= 6);
}

#[test]
fn each_way_of_packing_resources_is_told_apart() {
    let one = r#"{"resourceType":"Condition","id":"1","code":{"text":"x"}}"#;
    let cases = [
        (one.to_owned(), FileKind::FhirJson, 1),
        (format!("[{one},{one}]"), FileKind::FhirJsonArray, 2),
        (format!("{one}\n{one}\n{one}\n"), FileKind::FhirNdjson, 3),
        (format!("{one}\nnot json\n{one}\n"), FileKind::FhirNdjson, 2),
        (format!(r#"{{"entry":[{{"resource":{one}}}],"resourceType":"Bundle"}}"#), FileKind::FhirJson, 1),
        (format!("\u{feff}{one}"), FileKind::FhirJson, 1),
        (
            format!(
                r#"{{"resourceType":"Bundle","entry":[{{"resource":{{"resourceType":"Bundle","entry":[{{"resource":{one}}}]}}}}]}}"#
            ),
            FileKind::FhirJson,
            1,
        ),
    ];
    for (json, kind, count) in cases {
        let (frames, end) = read(json.as_bytes());
        assert_eq!(end.refused, None, "{json}");
        assert!(matches!(frames[0], Frame::Start { kind: said } if said == kind), "{json}");
        assert_eq!(end.tally.of(EntryKind::Diagnosis), count, "{json}");
    }
    let utf16: Vec<u8> = std::iter::once(0xfeff).chain(one.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    assert_eq!(read(&utf16).1.tally.of(EntryKind::Diagnosis), 1);
}

#[test]
fn what_is_not_read_is_refused_by_name() {
    let cases: [(&[u8], RefusedCode); 6] = [
        (b"", RefusedCode::Empty),
        (b"  \n", RefusedCode::Empty),
        (b"{\"a\": 1}", RefusedCode::UnknownKind),
        (b"PK\x03\x04....", RefusedCode::Damaged),
        (b"{\"resourceType\": \"Patient\", \"name\": [", RefusedCode::Damaged),
        (b"%PDF-1.4 and nothing more", RefusedCode::Damaged),
    ];
    for (bytes, code) in cases {
        assert_eq!(read(bytes).1.refused, Some(code), "{bytes:?}");
    }
}

#[test]
fn memory_stays_flat_for_a_hundred_megabytes() {
    let words = "word ".repeat(180);
    let json = format!(
        r#"{{"resource":{{"resourceType":"Observation","code":{{"text":"x"}},"valueQuantity":{{"value":5.0}},"extension":[{{"url":"x","valueString":"{words}"}}]}}}},"#
    );
    let xml = format!(
        r#"<entry><resource><Observation><code><text value="x"/></code><valueQuantity><value value="5.0"/></valueQuantity><extension url="x"><valueString value="{words}"/></extension></Observation></resource></entry>"#
    );
    stays_flat(br#"{"resourceType":"Bundle","entry":["#, &json, b"null]}");
    stays_flat(br#"<Bundle xmlns="http://hl7.org/fhir">"#, &xml, b"</Bundle>");
}

fn stays_flat(head: &[u8], entry: &str, tail: &[u8]) {
    let count = 100_000_000 / entry.len() as u64;
    let mut source = Repeated { head, body: entry.as_bytes(), count, tail };
    let mut found = 0u64;
    let end = reader()
        .read(Ask::default(), &mut source, &AtomicBool::new(false), &mut |piece| {
            found += u64::from(matches!(piece, Piece::Frame(Frame::Entry(_))));
            Ok(())
        })
        .unwrap();
    assert_eq!((end.refused, found), (None, count));
    if cfg!(target_os = "linux") {
        assert!(end.peak_kib.unwrap() < 40 << 10, "{:?} KiB", end.peak_kib);
    }
}

/// A head, many times the same, a tail; never all of it at once.
struct Repeated<'a> {
    head: &'a [u8],
    body: &'a [u8],
    count: u64,
    tail: &'a [u8],
}

impl Source for Repeated<'_> {
    fn len(&self) -> u64 {
        (self.head.len() + self.tail.len()) as u64 + self.body.len() as u64 * self.count
    }

    fn read_at(&mut self, from: u64, into: &mut [u8]) -> std::io::Result<usize> {
        let (head, body) = (self.head.len() as u64, self.body.len() as u64);
        let mut rest = if from < head {
            &self.head[from as usize..]
        } else if from < head + body * self.count {
            &self.body[((from - head) % body) as usize..]
        } else {
            &self.tail[(from - head - body * self.count) as usize..]
        };
        std::io::Read::read(&mut rest, into)
    }
}
