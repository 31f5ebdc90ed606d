//! One process for a run of files; what becomes of the run when a file, or the child itself, does harm.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

mod common;

use common::{corpus, reader};
use importers::{Ask, End, Piece, ReadError, Reader, RefusedCode, Running, Source, Stop};
use record::EntryKind;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};

const GOOD: &[u8] = br#"{"resourceType":"Condition","id":"1","code":{"text":"x"}}"#;

/// The child with trapdoors; with a role, one that was taken over.
fn drill(role: &[&str]) -> Reader {
    Reader::new(PathBuf::from(env!("CARGO_BIN_EXE_drill")), role.iter().map(Into::into).collect())
}

fn read(run: &mut Running, mut bytes: &[u8]) -> End {
    run.read(Ask::default(), &mut bytes, &AtomicBool::new(false), &mut |_| Ok(())).unwrap()
}

fn assert_good(run: &mut Running) {
    let end = read(run, GOOD);
    assert_eq!((end.refused, end.tally.of(EntryKind::Diagnosis)), (None, 1));
}

#[test]
fn one_process_reads_a_run_of_files() {
    let mut run = reader().start();
    assert_eq!(run.process_id(), None);
    assert_good(&mut run);
    let first = run.process_id();
    assert!(first.is_some());
    for bytes in [GOOD, b"", b"%PDF-1.4 and nothing more", b"MZ no", b"{\"resourceType\": \"Patient\", \"name\": ["] {
        read(&mut run, bytes);
        assert_eq!(run.process_id(), first, "a refused file is no reason for a new process");
    }
    assert_good(&mut run);
}

#[test]
fn what_a_crash_costs_is_one_file() {
    let cases: [(&[u8], RefusedCode); 4] = [
        (b"DRILL abort", RefusedCode::ReaderStopped),
        (b"DRILL panic", RefusedCode::ReaderStopped),
        (b"DRILL memory", RefusedCode::TooMuchMemory),
        (b"DRILL spin", RefusedCode::TooSlow),
    ];
    // The wall time is for hours: what stops the one that spins is its processor time.
    let mut run = drill(&[]).hurried(|_| 2, |_| 10_000_000).start();
    for (bytes, code) in cases {
        assert_good(&mut run);
        let before = run.process_id();
        assert_eq!(read(&mut run, bytes).refused, Some(code));
        assert_eq!(run.process_id(), None);
        assert_good(&mut run);
        assert_ne!(run.process_id(), before);
    }
}

#[test]
#[cfg(target_os = "linux")]
fn each_file_has_its_own_time() {
    let mut run = drill(&[]).hurried(|_| 2, |_| 10_000_000).start();
    assert_good(&mut run);
    let process = run.process_id();
    // Together more than two seconds of processor time, none of them alone.
    for _ in 0..5 {
        assert_eq!(read(&mut run, b"DRILL busy").refused, None);
    }
    assert_eq!(run.process_id(), process);
}

#[test]
fn a_process_that_took_much_memory_is_not_kept() {
    let mut run = drill(&[]).start();
    let end = read(&mut run, b"DRILL much");
    assert_eq!(end.refused, None);
    if cfg!(target_os = "linux") {
        assert_eq!(run.process_id(), None);
    }
    assert_good(&mut run);
}

#[test]
fn a_process_that_is_gone_between_two_files_costs_nothing() {
    let mut run = reader().start();
    assert_good(&mut run);
    let process = run.process_id().unwrap();
    std::process::Command::new("kill").args(["-9", &process.to_string()]).status().unwrap();
    // The signal arrives a moment later; until then the old process is as good as it was.
    while std::fs::read_to_string(format!("/proc/{process}/stat")).is_ok_and(|stat| !stat.contains(") Z")) {
        std::thread::yield_now();
    }
    assert_good(&mut run);
    assert_ne!(run.process_id(), Some(process));
}

#[test]
fn a_child_that_was_taken_over_is_cut_off() {
    let roles = [
        "ask-outside",
        "ask-for-ever",
        "flood",
        "huge-message",
        "bytes-of-no-member",
        "attachment-of-no-entry",
        "entry-in-member",
        "unpacks-for-ever",
        "no such role",
    ];
    for role in roles {
        let end = read(&mut drill(&[role]).start(), GOOD);
        assert_eq!(end.refused, Some(RefusedCode::ReaderStopped), "{role}");
        assert!(end.tally.entries.is_empty(), "{role}");
    }
}

#[test]
fn a_child_that_says_nothing_is_not_waited_for_for_ever() {
    let file = vec![b' '; 1 << 20];
    for role in ["silent", "ask-and-not-read"] {
        let mut run = drill(&[role]).hurried(|_| 30, |_| 300).start();
        assert_eq!(read(&mut run, &file).refused, Some(RefusedCode::TooSlow), "{role}");
    }
    // Time that passes here, or on a slow disk, is not the child's.
    let mut run = reader().hurried(|_| 30, |_| 1_000).start();
    let end = run
        .read(Ask::default(), &mut &GOOD[..], &AtomicBool::new(false), &mut |_| {
            std::thread::sleep(std::time::Duration::from_millis(1_500));
            Ok(())
        })
        .unwrap();
    assert_eq!(end.refused, None);
}

#[test]
#[cfg(target_os = "linux")]
fn a_thousand_files_leave_nothing_behind() {
    let count = |what: &str| std::fs::read_dir(format!("/proc/self/{what}")).unwrap().count();
    let mut run = reader().start();
    assert_good(&mut run);
    let (files, threads) = (count("fd"), count("task"));
    let mut processes = Vec::new();
    for _ in 0..1_200 {
        assert_good(&mut run);
        processes.push(run.process_id());
    }
    processes.dedup();
    // Kept for 500 files each: named, gone after the last of them, named, gone, named.
    assert_eq!(processes.len(), 5, "{processes:?}");
    assert_eq!(processes.iter().filter(|process| process.is_none()).count(), 2);
    assert_eq!(count("fd"), files);
    // One thread reads what a process says at its end; it may not be gone yet.
    assert!(count("task") <= threads + 1);
}

#[test]
fn every_sample_of_every_format_in_one_run() {
    fn walk(folder: &std::path::Path, files: &mut Vec<PathBuf>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() { walk(&path, files) } else { files.push(path) }
        }
    }
    let Some(folder) = common::data() else { return };
    let (mut files, mut run) = (Vec::new(), reader().start());
    walk(&folder, &mut files);
    files.sort();
    let mut read_to_the_end = 0;
    for path in &files {
        let mut source = importers::Seeking::file(std::fs::File::open(path).unwrap()).unwrap();
        let end = run.read(Ask::default(), &mut source, &AtomicBool::new(false), &mut |_| Ok(())).unwrap();
        let bad = [RefusedCode::ReaderStopped, RefusedCode::TooSlow, RefusedCode::TooMuchMemory];
        assert!(end.refused.is_none_or(|code| !bad.contains(&code)), "{}: {:?}", path.display(), end.refused);
        read_to_the_end += u32::from(end.refused.is_none());
    }
    assert!(read_to_the_end > 200, "{read_to_the_end} of {}", files.len());
}

#[test]
fn a_stop_and_a_cancel_end_the_child() {
    let mut run = reader().start();
    let bundle = corpus("fhir/small-bundle.json");
    let stopped = run.read(Ask::default(), &mut bundle.as_slice(), &AtomicBool::new(false), &mut |_| Err(Stop));
    assert!(matches!(stopped, Err(ReadError::Stopped)));
    assert_eq!(run.process_id(), None);

    // A source without end: only the cancel ends it.
    let cancel = AtomicBool::new(false);
    let cancelled = std::thread::scope(|scope| {
        scope.spawn(|| {
            std::thread::sleep(std::time::Duration::from_millis(200));
            cancel.store(true, Ordering::Relaxed);
        });
        run.read(Ask::default(), &mut Endless, &cancel, &mut |_| Ok(()))
    });
    assert!(matches!(cancelled, Err(ReadError::Cancelled)));
    assert_good(&mut run);
}

struct Endless;

impl Source for Endless {
    fn len(&self) -> u64 {
        1 << 40
    }

    fn read_at(&mut self, from: u64, into: &mut [u8]) -> std::io::Result<usize> {
        into.fill(b' ');
        if let Some(first) = into.first_mut().filter(|_| from == 0) {
            *first = b'[';
        }
        Ok(into.len())
    }
}

#[test]
fn a_source_that_fails_is_told_from_a_file_that_is_bad() {
    struct Pulled;
    impl Source for Pulled {
        fn len(&self) -> u64 {
            100
        }
        fn read_at(&mut self, _from: u64, _into: &mut [u8]) -> std::io::Result<usize> {
            Err(std::io::ErrorKind::NotFound.into())
        }
    }
    let mut run = reader().start();
    let failed = run.read(Ask::default(), &mut Pulled, &AtomicBool::new(false), &mut |_| Ok(()));
    assert!(matches!(failed, Err(ReadError::Input(_))));
    assert_good(&mut run);
}

#[test]
fn a_source_shorter_than_it_said_is_a_file_cut_off() {
    struct Shorter(Vec<u8>);
    impl Source for Shorter {
        fn len(&self) -> u64 {
            self.0.len() as u64
        }
        fn read_at(&mut self, from: u64, into: &mut [u8]) -> std::io::Result<usize> {
            self.0.as_slice().get(..1_000).unwrap_or_default().read_at(from, into)
        }
    }
    let mut codes = Vec::new();
    let end = reader()
        .read(Ask::default(), &mut Shorter(corpus("fhir/small-bundle.json")), &AtomicBool::new(false), &mut |piece| {
            if let Piece::Frame(importers::Frame::Problem { code, .. }) = piece {
                codes.push(code);
            }
            Ok(())
        })
        .unwrap();
    assert_eq!(end.refused, None);
    assert!(codes.contains(&importers::ProblemCode::Truncated), "{codes:?}");
}

#[test]
fn a_program_that_is_no_reader_is_a_reason_not_a_hang() {
    let other = Reader::new("/bin/true".into(), Vec::new());
    assert_eq!(read(&mut other.start(), GOOD).refused, Some(RefusedCode::ReaderStopped));
    let none = Reader::new("/nonexistent/reader".into(), Vec::new());
    let failed = none.read(Ask::default(), &mut &GOOD[..], &AtomicBool::new(false), &mut |_| Ok(()));
    assert!(matches!(failed, Err(ReadError::Start(_))));
}
