//! The corpus of the fuzz target `object_header`, replayed under the same rules (`vault::fuzz`) as when the fuzzer found it.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may panic")]

use std::fs;
use std::path::{Path, PathBuf};
use vault::fuzz::{self, Broken, opens};

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

/// Replays a corpus; answers which files read or opened.
fn replay(name: &str, rule: impl Fn(&[u8]) -> Result<bool, Broken>) -> Vec<String> {
    let (mut good, mut all) = (Vec::new(), 0);
    for file in fs::read_dir(corpus().with_file_name(name)).unwrap().map(|entry| entry.unwrap().path()) {
        match rule(&fs::read(&file).unwrap()) {
            Ok(true) => good.push(file.file_name().unwrap().to_str().unwrap().to_owned()),
            Ok(false) => {}
            Err(broken) => panic!("{broken:?}: {}", file.display()),
        }
        all += 1;
    }
    assert!(all > 2, "only {all} files of {name}: the replay proves nothing");
    good
}

#[test]
fn what_is_read_before_opening_holds_to_the_rules() {
    assert!(replay("vault_json", fuzz::manifest).contains(&"whole.json".to_owned()));
    assert!(replay("copy_json", fuzz::copy_note).contains(&"whole.json".to_owned()));
    let typed = |bytes: &[u8]| std::str::from_utf8(bytes).map_or(Ok(false), fuzz::recovery_code);
    assert!(replay("recovery_code", typed).contains(&"whole.txt".to_owned()));
    let whole = fs::read(corpus().with_file_name("key_file").join("whole.age")).unwrap();
    assert!(replay("key_file", |bytes| fuzz::key_file(bytes, &whole)).contains(&"whole.age".to_owned()));
}

#[test]
fn a_key_file_of_another_identity_breaks_the_rules() {
    let folder = corpus().with_file_name("key_file");
    let (whole, other) =
        (fs::read(folder.join("whole.age")).unwrap(), fs::read(folder.join("../key_file_other.age")).unwrap());
    assert_eq!(fuzz::key_file(&other, &whole), Err(Broken::AlteredOpens));
    assert_eq!(fuzz::key_file(&whole, b"no sample"), Err(Broken::Sample));
    for at in 0..whole.len() {
        let mut altered = whole.clone();
        altered[at] ^= 1;
        assert_eq!(fuzz::key_file(&altered, &whole), Ok(false), "byte {at}");
    }
}
