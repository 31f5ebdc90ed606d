//! The corpus of the fuzz target `object_header`, replayed under the same rules (`vault::fuzz`) as when the fuzzer found it.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may panic")]

use std::fs;
use std::path::{Path, PathBuf};
use vault::fuzz::{Broken, opens};

fn corpus() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/corpus/fuzz/object_header")
}

fn whole() -> Vec<u8> {
    fs::read(corpus().join("whole.age")).unwrap()
}

#[test]
fn pieces_hold_to_the_rules() {
    let (whole, mut opened, mut all) = (whole(), Vec::new(), 0);
    for file in fs::read_dir(corpus()).unwrap().map(|entry| entry.unwrap().path()) {
        match opens(&fs::read(&file).unwrap(), &whole) {
            Ok(true) => opened.push(file),
            Ok(false) => {}
            Err(broken) => panic!("{broken:?}: {}", file.display()),
        }
        all += 1;
    }
    assert!(all > 5, "only {all} files: the replay proves nothing");
    assert_eq!(opened, [corpus().join("whole.age")]);
}

#[test]
fn the_rules_can_be_broken() {
    let whole = whole();
    assert_eq!(opens(&whole, &whole), Ok(true));
    // Another sample than the one the rules know of.
    let mut other = whole.clone();
    *other.last_mut().unwrap() ^= 1;
    assert_eq!(opens(&whole, &other), Err(Broken::Sample));
    for at in 0..whole.len() {
        let mut altered = whole.clone();
        altered[at] ^= 1;
        assert_eq!(opens(&altered, &whole), Ok(false), "byte {at}");
        assert_eq!(opens(&whole[..at], &whole), Ok(false), "cut at {at}");
    }
}
