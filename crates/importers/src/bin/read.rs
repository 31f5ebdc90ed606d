//! `read FILE… [--password P]`: starts the limited child for each file and prints one JSON object a line, in argument order.
//!
//! A folder that is an imaging disc is read as the app reads one; any other as its files in order of their paths, counts summed. So is an archive: its members in its own order. Exit 0 whatever the files are; 2 for a bad
//! command line. What stands in the fields is said in the project's notes on `xtask read`.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command line program")]

use importers::{
    Ask, DiscFolder, End, FileKind, FoundPatient, Frame, MAX_DEPTH, Piece, ReadError, Reader, RefusedCode, Running,
    Seeking, Source, Tally,
};
use record::EntryKind;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::atomic::AtomicBool;
use std::time::Instant;

/// The most bytes of one file inside an archive: it is held in memory here.
const MAX_MEMBER: usize = 512 << 20;

/// The most files of a disc.
const MAX_FILES: usize = 100_000;

/// The most problems listed of one file; all are counted by the reader, few are read by people.
const MAX_LISTED: usize = 1_000;

fn main() -> ExitCode {
    let Some((files, password)) = arguments(std::env::args_os().skip(1)) else {
        eprintln!("read FILE… [--password P]");
        return ExitCode::from(2);
    };
    let Some(program) = std::env::current_exe().ok().and_then(|own| Some(own.parent()?.join(reader_name()))) else {
        eprintln!("read: the reader is not beside this program");
        return ExitCode::from(2);
    };
    let reader = Reader::new(program, Vec::new());
    let mut out = io::stdout().lock();
    for file in files {
        let line = one(&reader, &file, password.as_deref());
        if writeln!(out, "{line}").is_err() {
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}

fn reader_name() -> String {
    format!("reader{}", std::env::consts::EXE_SUFFIX)
}

fn arguments(arguments: impl Iterator<Item = OsString>) -> Option<(Vec<PathBuf>, Option<String>)> {
    let (mut files, mut password, mut arguments) = (Vec::new(), None, arguments);
    while let Some(argument) = arguments.next() {
        if argument == "--password" {
            password = Some(arguments.next()?.into_string().ok()?);
        } else {
            files.push(PathBuf::from(argument));
        }
    }
    (!files.is_empty()).then_some((files, password))
}

/// What is said about one argument.
#[derive(Default)]
struct Said {
    kinds: BTreeSet<&'static str>,
    refused: Option<RefusedCode>,
    patients: Vec<FoundPatient>,
    problems: Vec<Value>,
    tally: Tally,
    peak_kib: u64,
}

fn one(reader: &Reader, path: &Path, password: Option<&str>) -> Value {
    let started = Instant::now();
    let mut said = Said::default();
    let is_folder = path.is_dir();
    if is_folder && DiscFolder::is_disc(path) {
        said.refused = match DiscFolder::list(path, MAX_FILES) {
            Ok(mut disc) => {
                let mut runs = runs(reader);
                read(&mut runs, Ask { password, ..Ask::default() }, &mut disc, &mut said, None)
            }
            Err(_) => Some(RefusedCode::CannotOpen),
        };
        return said.line(path, FileKind::Disc.name(), started.elapsed().as_millis() as u64);
    }
    let mut files = Vec::new();
    if is_folder {
        walk(path, 0, &mut files)
    } else {
        files.push(path.to_owned())
    }
    files.sort();
    for file in &files {
        let within = file.strip_prefix(path).ok().filter(|_| is_folder).map(|path| path.display().to_string());
        match take(reader, file, password, &mut said, within.as_deref()) {
            Some(code) if is_folder => said.problem(within.as_deref(), "file", code.name()),
            other => said.refused = other,
        }
    }
    if is_folder && files.is_empty() {
        said.refused = Some(RefusedCode::Empty);
    }
    let kind = match said.kinds.iter().next() {
        Some(kind) if said.kinds.len() == 1 => kind,
        Some(_) => "folder",
        None => FileKind::Unknown.name(),
    };
    said.line(path, kind, started.elapsed().as_millis() as u64)
}

fn walk(folder: &Path, depth: usize, files: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        // Links are not followed: a folder from a disc must not lead out of itself.
        match entry.file_type() {
            Ok(kind) if kind.is_dir() && depth < 32 => walk(&entry.path(), depth + 1, files),
            Ok(kind) if kind.is_file() => files.push(entry.path()),
            _ => {}
        }
    }
}

/// Reads one file into what is said; why it was refused, if it was.
fn take(
    reader: &Reader,
    path: &Path,
    password: Option<&str>,
    said: &mut Said,
    within: Option<&str>,
) -> Option<RefusedCode> {
    if !path.is_file() {
        return Some(RefusedCode::CannotOpen);
    }
    let Ok(mut file) = File::open(path).and_then(Seeking::file) else { return Some(RefusedCode::CannotOpen) };
    let mut runs = runs(reader);
    read(&mut runs, Ask { password, ..Ask::default() }, &mut file, said, within)
}

/// Anew for each file, so that the memory said is its own; one for each depth, since an archive is read while its members are.
fn runs(reader: &Reader) -> Vec<Running> {
    (0..=MAX_DEPTH + 1).map(|_| reader.start()).collect()
}

/// Reads one file, and what is inside it if it is an archive.
fn read(
    runs: &mut [Running],
    ask: Ask<'_>,
    source: &mut dyn Source,
    said: &mut Said,
    within: Option<&str>,
) -> Option<RefusedCode> {
    let (run, deeper) = runs.split_first_mut()?;
    let mut member: Option<Member> = None;
    let end = run.read(ask, source, &AtomicBool::new(false), &mut |piece| {
        match piece {
            Piece::Bytes(bytes) => member.iter_mut().for_each(|member| member.push(bytes)),
            Piece::Frame(Frame::Start { kind }) if ask.depth == 0 => {
                said.kinds.insert(kind.name());
            }
            Piece::Frame(Frame::Patient(patient)) => said.patients.push(patient),
            Piece::Frame(Frame::Problem { at, code, .. }) => said.problem(within, at.as_str(), code.name()),
            Piece::Frame(Frame::Member { name }) => {
                let name =
                    within.map_or_else(|| name.as_str().to_owned(), |within| format!("{within}: {}", name.as_str()));
                member = Some(Member { name, bytes: Vec::new(), fits: true });
            }
            Piece::Frame(Frame::MemberEnd { keep }) => {
                if let Some(member) = member.take().filter(|_| keep) {
                    let ask = Ask { depth: ask.depth + 1, ..ask };
                    let refused = if member.fits {
                        read(deeper, ask, &mut member.bytes.as_slice(), said, Some(&member.name))
                    } else {
                        Some(RefusedCode::TooLarge)
                    };
                    if let Some(code) = refused {
                        said.problem(Some(&member.name), "file", code.name());
                    }
                }
            }
            Piece::Frame(_) => {}
        }
        Ok(())
    });
    match end {
        Ok(End { refused, tally, peak_kib }) => {
            said.tally += &tally;
            said.peak_kib = said.peak_kib.max(peak_kib.unwrap_or(0));
            refused
        }
        Err(ReadError::Input(_)) => Some(RefusedCode::CannotOpen),
        Err(_) => Some(RefusedCode::ReaderStopped),
    }
}

/// A file inside an archive, while it comes.
struct Member {
    name: String,
    bytes: Vec<u8>,
    fits: bool,
}

impl Member {
    fn push(&mut self, bytes: &[u8]) {
        self.fits &= self.bytes.len() + bytes.len() <= MAX_MEMBER;
        if self.fits {
            self.bytes.extend_from_slice(bytes);
        }
    }
}

impl Said {
    fn problem(&mut self, within: Option<&str>, at: &str, code: &str) {
        if self.problems.len() < MAX_LISTED {
            let at = within.map_or_else(|| at.to_owned(), |file| format!("{file}: {at}"));
            self.problems.push(json!({"at": at, "code": code}));
        }
    }

    fn line(&self, path: &Path, kind: &str, ms: u64) -> Value {
        let tally = &self.tally;
        let mut entries = Map::new();
        let kinds = [
            ("diagnosis", EntryKind::Diagnosis),
            ("medicine", EntryKind::Medicine),
            ("allergy", EntryKind::Allergy),
            ("immunisation", EntryKind::Immunisation),
            ("procedure", EntryKind::Procedure),
            ("lab_result", EntryKind::LabResult),
            ("vital_sign", EntryKind::VitalSign),
            ("finding", EntryKind::Finding),
            ("document", EntryKind::Document),
            ("encounter", EntryKind::Encounter),
            ("imaging_study", EntryKind::ImagingStudy),
        ];
        for (name, kind) in kinds {
            entries.insert(name.to_owned(), tally.of(kind).into());
        }
        entries.insert("care_contact".to_owned(), tally.contacts.into());
        entries.insert("appointment".to_owned(), tally.appointments.into());
        entries.insert("other".to_owned(), tally.of(EntryKind::Other).into());
        let patients: Vec<Value> = self
            .patients
            .iter()
            .map(|patient| {
                let born = patient.born.map(|born| born.to_string());
                json!({"name": patient.name.as_ref().map(|name| name.as_str()), "birthDate": born})
            })
            .collect();
        json!({
            "file": path.display().to_string(),
            "kind": kind,
            "refused": self.refused.map(RefusedCode::name),
            "patients": patients,
            "entries": entries,
            "measured": tally.measured,
            "not_facts": tally.not_facts,
            "attachments": tally.attachments,
            "imaging": {
                "studies": tally.imaging.studies,
                "series": tally.imaging.series,
                "images": tally.imaging.images,
            },
            "pages": tally.pages,
            "text_chars": tally.text_chars,
            "problems": self.problems,
            "ms": ms,
            "peak_mb": self.peak_kib.div_ceil(1024),
        })
    }
}
