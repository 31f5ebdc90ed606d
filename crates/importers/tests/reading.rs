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
use importers::{FileKind, FoundEntry, Frame, ProblemCode, ReadError, RefusedCode, Stop};
use record::{EntryKind, Standing};
use std::io::Read;
use std::sync::atomic::{AtomicBool, Ordering};

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
        (b"PK\x03\x04....", RefusedCode::UnknownKind),
        (b"{\"resourceType\": \"Patient\", \"name\": [", RefusedCode::Damaged),
        (b"%PDF-1.4 and nothing more", RefusedCode::Damaged),
    ];
    for (bytes, code) in cases {
        assert_eq!(read(bytes).1.refused, Some(code), "{bytes:?}");
    }
}

#[test]
fn a_stop_and_a_cancel_end_the_child() {
    let bundle = corpus("fhir/small-bundle.json");
    let never = AtomicBool::new(false);
    let stopped = reader().read(None, &mut bundle.as_slice(), bundle.len() as u64, &never, &mut |_| Err(Stop));
    assert!(matches!(stopped, Err(ReadError::Stopped)));

    // A source without end: only the cancel ends it.
    let cancel = AtomicBool::new(false);
    let mut endless = std::io::repeat(b' ').take(u64::MAX);
    let cancelled = std::thread::scope(|scope| {
        scope.spawn(|| {
            std::thread::sleep(std::time::Duration::from_millis(200));
            cancel.store(true, Ordering::Relaxed);
        });
        reader().read(None, &mut endless, 1 << 40, &cancel, &mut |_| Ok(()))
    });
    assert!(matches!(cancelled, Err(ReadError::Cancelled)));
}

#[test]
fn a_program_that_is_no_reader_is_a_reason_not_a_hang() {
    let bundle = corpus("fhir/small-bundle.json");
    let never = AtomicBool::new(false);
    let other = importers::Reader::new("/bin/true".into(), Vec::new());
    let end = other.read(None, &mut bundle.as_slice(), bundle.len() as u64, &never, &mut |_| Ok(())).unwrap();
    assert_eq!(end.refused, Some(RefusedCode::ReaderStopped));
    let none = importers::Reader::new("/nonexistent/reader".into(), Vec::new());
    assert!(matches!(none.read(None, &mut bundle.as_slice(), 1, &never, &mut |_| Ok(())), Err(ReadError::Start(_))));
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
    let mut written = 0;
    let body = std::iter::from_fn(|| {
        written += 1;
        (written <= count).then_some(entry.as_bytes())
    });
    let mut source = Chunks { now: head, more: body.chain(std::iter::once(tail)) };
    let len = (head.len() + tail.len()) as u64 + count * entry.len() as u64;
    let mut found = 0u64;
    let end = reader()
        .read(None, &mut source, len, &AtomicBool::new(false), &mut |frame| {
            found += u64::from(matches!(frame, Frame::Entry(_)));
            Ok(())
        })
        .unwrap();
    assert_eq!((end.refused, found), (None, count));
    if cfg!(target_os = "linux") {
        assert!(end.peak_kib.unwrap() < 40 << 10, "{:?} KiB", end.peak_kib);
    }
}

struct Chunks<'a, I> {
    now: &'a [u8],
    more: I,
}

impl<'a, I: Iterator<Item = &'a [u8]>> Read for Chunks<'a, I> {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        if self.now.is_empty() {
            match self.more.next() {
                Some(next) => self.now = next,
                None => return Ok(0),
            }
        }
        self.now.read(into)
    }
}
