//! The corpora of the fuzz targets, replayed: each file is read and heard under the same rules (`importers::fuzz`) as when the fuzzer
//! found it. `cargo xtask fuzz` looks for more.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use importers::fuzz::{Broken, Format, hears, reads};
use importers::{FileKind, Frame, Tally};
use std::fs;
use std::path::{Path, PathBuf};

fn files(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/corpus").join(folder);
    let mut files: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

/// What all files of these folders together hold, and which break a rule.
fn replay(folders: [&str; 2], read: impl Fn(&[u8]) -> Result<Option<Tally>, Broken>) -> Tally {
    let (mut sum, mut broken, mut all) = (Tally::default(), Vec::new(), 0);
    for file in folders.iter().flat_map(|folder| files(folder)) {
        match read(&fs::read(&file).unwrap()) {
            Ok(Some(tally)) => sum += &tally,
            Ok(None) => {}
            Err(rule) => broken.push((file, rule)),
        }
        all += 1;
    }
    assert!(broken.is_empty(), "{broken:?}");
    assert!(all > 10, "only {all} files: the replay proves nothing");
    sum
}

#[test]
fn fhir_holds_to_the_rules() {
    let sum = replay(["fhir", "fuzz/fhir"], |bytes| reads(Format::Fhir, bytes));
    assert!(sum.patients > 0 && sum.measured > 0 && sum.contacts > 0 && sum.problems > 0, "{sum:?}");
}

#[test]
fn pdf_holds_to_the_rules() {
    // The message of a panic that the reader catches is only noise here.
    std::panic::set_hook(Box::new(|_| {}));
    let sum = replay(["pdf", "fuzz/pdf"], |bytes| reads(Format::Pdf, bytes));
    let _ = std::panic::take_hook();
    assert!(sum.pages > 1 && sum.text_chars > 0 && sum.problems > 0, "{sum:?}");
}

#[test]
fn zip_holds_to_the_rules() {
    let sum = replay(["zip", "fuzz/zip"], |bytes| reads(Format::Zip, bytes));
    assert!(sum.members > 1 && sum.problems > 0, "{sum:?}");
}

#[test]
fn scans_hold_to_the_rules() {
    std::panic::set_hook(Box::new(|_| {}));
    let sum = replay(["dicom", "fuzz/dicom"], |bytes| reads(Format::Dicom, bytes));
    let _ = std::panic::take_hook();
    assert!(sum.imaging.studies > 1 && sum.patients > 0 && sum.attachments > 0 && sum.problems > 0, "{sum:?}");
}

#[test]
fn tables_of_contents_hold_to_the_rules() {
    let sum = replay(["dicomdir", "fuzz/dicomdir"], |bytes| reads(Format::Dicomdir, bytes));
    assert!(sum.imaging.studies > 1 && sum.patients > 0 && sum.problems > 0, "{sum:?}");
}

#[test]
fn pictures_hold_to_the_rules() {
    std::panic::set_hook(Box::new(|_| {}));
    let sum = replay(["picture", "fuzz/picture"], |bytes| reads(Format::Picture, bytes));
    let _ = std::panic::take_hook();
    assert!(sum.pages > 1 && sum.problems > 0, "{sum:?}");
}

#[test]
fn what_a_hostile_child_says_holds_to_the_rules() {
    let sum = replay(["fuzz/frames", "fuzz/frames"], |bytes| hears(bytes).map(Some));
    assert!(sum.members > 0 && sum.patients > 0 && sum.problems > 0, "{sum:?}");
}

/// A child that lies about where a problem stands, or counts pages as it likes, is found out by the rules.
#[test]
fn the_rules_can_be_broken() {
    let message = |frame: &Frame| {
        let json = serde_json::to_vec(frame).unwrap();
        let mut bytes = vec![b'F'];
        bytes.extend_from_slice(&u32::try_from(json.len()).unwrap().to_le_bytes());
        bytes.extend_from_slice(&json);
        bytes
    };
    let done = b"D\x10\0\0\0{\"refused\":null}";
    let judged = |frames: &[Frame]| {
        let mut said: Vec<u8> = frames.iter().flat_map(message).collect();
        said.extend_from_slice(done);
        importers::fuzz::judge(Format::Pdf, &said, 10).map(|_| ())
    };
    let start = Frame::Start { kind: FileKind::Pdf };
    let problem = |from, len| Frame::Problem {
        at: record::Line::new("page 1").unwrap(),
        code: importers::ProblemCode::NoText,
        span: Some(importers::Span { from, len }),
    };
    let page = |page| Frame::Page { page, text: None };
    assert_eq!(judged(&[start.clone(), page(1), page(2), problem(9, 1)]), Ok(()));
    assert_eq!(judged(&[start.clone(), page(2)]), Err(Broken::PagesOutOfOrder));
    assert_eq!(judged(&[start.clone(), problem(9, 2)]), Err(Broken::SpanOutside));
    assert_eq!(judged(&[start.clone(), problem(u64::MAX, 1)]), Err(Broken::SpanOutside));
    assert_eq!(judged(&[start, Frame::MemberEnd { keep: true }]), Err(Broken::NotHeard));
    let mut spaced = b"F\x1a\0\0\0 {\"start\":{\"kind\":\"pdf\"}} ".to_vec();
    spaced.extend_from_slice(done);
    assert_eq!(importers::fuzz::judge(Format::Pdf, &spaced, 10).map(|_| ()), Err(Broken::Changed));
}
