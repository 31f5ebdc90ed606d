//! FHIR JSON: bundles of any type, single resources, arrays, one resource a line; R4, and DSTU2 to R5 where they differ little.
//!
//! The file is cut into entries by [`scan`] while it streams, and each entry is parsed on its own ([`parse`]) into a
//! `serde_json::Value`: typed models refuse what real files hold (formats.md 2). A broken entry therefore costs itself only, and
//! memory is that of the largest entry, whatever the file's size.

mod attachment;
mod contact;
mod entry;
mod names;
mod narrative;
mod observation;
mod parse;
mod resource;
mod scan;
mod value;

use crate::frame::{FileKind, Frame, ProblemCode, RefusedCode};
use crate::reader::{Halt, Sink};
use names::Names;
use scan::{Got, Scan};
use serde_json::Value;
use std::io::{self, BufRead};

/// The most bytes of one resource: an attachment of the largest size in base64, and the words around it.
const MAX_RESOURCE: usize = 72 << 20;

/// The most problems said of one file; a person reads a few, and a hostile file makes millions.
const MAX_PROBLEMS: usize = 10_000;

/// Bundles within bundles: a batch response holds search sets (R4, 3.1.0.11.3). Deeper is left out.
const MAX_BUNDLES: usize = 4;

/// Reads a file that begins like JSON.
pub(crate) fn read(from: Box<dyn BufRead + '_>, out: &mut dyn Sink) -> Result<(), Halt> {
    let mut file = File {
        scan: Scan::new(from),
        found: Found {
            out,
            names: Names::default(),
            kind: FileKind::Json,
            started: false,
            early: Vec::new(),
            problems: 0,
        },
        is_fhir: false,
    };
    file.roots()?;
    file.end()
}

struct File<'a> {
    scan: Scan<Box<dyn BufRead + 'a>>,
    found: Found<'a>,
    is_fhir: bool,
}

impl File<'_> {
    /// One value after the other; more than one is the form "one resource a line".
    fn roots(&mut self) -> Result<(), Halt> {
        let mut count = 0usize;
        while let Some(byte) = self.scan.peek()? {
            count += 1;
            let at = if count == 1 { String::new() } else { format!("line {}", self.scan.line()) };
            match byte {
                b'{' => self.object(&at, count)?,
                b'[' => {
                    self.scan.bump()?;
                    self.found.kind_unless_started(FileKind::FhirJsonArray);
                    self.elements(&at, b']', Place::Array)?;
                }
                _ => {
                    self.found.problem(&at, ProblemCode::BadEntry)?;
                    self.scan.skip_line()?;
                }
            }
        }
        Ok(())
    }

    /// A root object: a resource, or a bundle whose entries are streamed. `resourceType` may stand after `entry`.
    fn object(&mut self, at: &str, count: usize) -> Result<(), Halt> {
        self.scan.bump()?;
        let mut root = b"{".to_vec();
        let mut kind: Option<String> = None;
        let (mut streamed, mut too_large, mut garbage) = (false, false, false);
        let cut = loop {
            match self.scan.peek()? {
                None => break true,
                Some(b'}') => {
                    self.scan.bump()?;
                    break false;
                }
                Some(b',') => self.scan.bump()?,
                Some(b'"') => {
                    let mut key = Vec::new();
                    if self.scan.value(&mut key, 1 << 16)? == Got::Cut || self.scan.peek()? != Some(b':') {
                        garbage = true;
                        continue;
                    }
                    self.scan.bump()?;
                    let may_be_bundle = kind.as_deref().is_none_or(|kind| kind == "Bundle");
                    if key == b"\"entry\"" && may_be_bundle && matches!(self.scan.peek()?, Some(b'[' | b'{')) {
                        streamed = true;
                        self.found.kind_unless_started(FileKind::FhirJson);
                        self.is_fhir |= kind.is_some();
                        self.entries(at)?;
                        continue;
                    }
                    if root.len() > 1 {
                        root.push(b',');
                    }
                    root.extend_from_slice(&key);
                    root.push(b':');
                    let start = root.len();
                    match self.scan.value(&mut root, MAX_RESOURCE)? {
                        Got::Whole => {}
                        Got::TooLarge => {
                            root.truncate(start);
                            root.extend_from_slice(b"null");
                            too_large = true;
                        }
                        Got::Cut => break true,
                    }
                    if key == b"\"resourceType\"" {
                        kind = root.get(start..).and_then(|value| serde_json::from_slice(value).ok());
                        self.is_fhir |= kind.is_some();
                    }
                }
                Some(_) => {
                    garbage = true;
                    self.scan.bump()?;
                }
            }
        };
        root.push(b'}');
        if cut {
            self.found.problem(at, ProblemCode::Truncated)?;
        }
        if too_large {
            self.found.problem(at, ProblemCode::EntryTooLarge)?;
        }
        if garbage {
            self.found.problem(at, ProblemCode::BadEntry)?;
        }
        let is_bundle = kind.as_deref() == Some("Bundle") || (streamed && kind.is_none());
        if is_bundle {
            // The fields around the entries say nothing about the person.
            return Ok(());
        }
        if cut {
            return Ok(()); // half a resource may have lost the very word that it was refuted
        }
        let more = count > 1 || self.scan.peek()?.is_some();
        let Some(value) = self.found.parse(&root, at)? else { return Ok(()) };
        if value.get("resourceType").is_some_and(Value::is_string) {
            self.found.kind_unless_started(if more { FileKind::FhirNdjson } else { FileKind::FhirJson });
            self.found.resource(&value, None, at, 0)?;
        }
        Ok(())
    }

    /// The value of `entry`: a list, or wrongly one object.
    fn entries(&mut self, at: &str) -> Result<(), Halt> {
        if self.scan.peek()? == Some(b'[') {
            self.scan.bump()?;
            return self.elements(at, b']', Place::Bundle);
        }
        let mut raw = Vec::new();
        match self.scan.value(&mut raw, MAX_RESOURCE)? {
            Got::Whole => self.element(&raw, &path(at, "entry"), Place::Bundle),
            Got::TooLarge => Ok(self.found.problem(&path(at, "entry"), ProblemCode::EntryTooLarge)?),
            Got::Cut => Ok(self.found.problem(&path(at, "entry"), ProblemCode::Truncated)?),
        }
    }

    fn elements(&mut self, at: &str, end: u8, place: Place) -> Result<(), Halt> {
        let mut raw = Vec::new();
        let mut index = 0usize;
        loop {
            let step = match place {
                Place::Bundle => format!("entry[{index}]"),
                Place::Array => format!("[{index}]"),
            };
            let here = path(at, &step);
            match self.scan.peek()? {
                None => return Ok(self.found.problem(&here, ProblemCode::Truncated)?),
                Some(byte) if byte == end => return Ok(self.scan.bump()?),
                Some(b',') => {
                    self.scan.bump()?;
                    continue;
                }
                Some(b'}' | b':') => {
                    self.scan.bump()?;
                    self.found.problem(&here, ProblemCode::BadEntry)?;
                    continue;
                }
                Some(_) => {}
            }
            raw.clear();
            match self.scan.value(&mut raw, MAX_RESOURCE)? {
                Got::Whole => self.element(&raw, &here, place)?,
                Got::TooLarge => self.found.problem(&here, ProblemCode::EntryTooLarge)?,
                Got::Cut => return Ok(self.found.problem(&here, ProblemCode::Truncated)?),
            }
            if raw.capacity() > 1 << 20 {
                raw = Vec::new(); // one large entry must not hold its memory to the end
            }
            index += 1;
        }
    }

    fn element(&mut self, raw: &[u8], at: &str, place: Place) -> Result<(), Halt> {
        let Some(value) = self.found.parse(raw, at)? else { return Ok(()) };
        match place {
            Place::Bundle => self.found.bundle_entry(&value, at, 0)?,
            Place::Array if value.get("resourceType").is_some_and(Value::is_string) => {
                self.found.resource(&value, None, at, 0)?;
            }
            Place::Array => self.found.problem(at, ProblemCode::BadEntry)?,
        }
        Ok(())
    }

    fn end(&mut self) -> Result<(), Halt> {
        self.found.flush()?;
        if self.found.started {
            return Ok(());
        }
        // Nothing was found.
        let said_bad = !self.found.early.is_empty();
        let kind = if self.is_fhir { FileKind::FhirJson } else { FileKind::Json };
        self.found.kind = kind;
        let only_odd = self.found.early.iter().all(|(_, code)| *code == ProblemCode::BadEntry);
        self.found.begin()?;
        match (self.is_fhir, said_bad) {
            (true, false) => Ok(()), // an empty bundle
            (false, false) => Err(Halt::Refused(RefusedCode::UnknownKind)),
            // A list of other things is JSON, but nothing of ours.
            (false, true) if only_odd && self.scan.is_clean() => Err(Halt::Refused(RefusedCode::UnknownKind)),
            _ => Err(Halt::Refused(RefusedCode::Damaged)),
        }
    }
}

/// Where an element stands, which says what it must look like.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// In `Bundle.entry`: an object with `resource`.
    Bundle,
    /// In a bare array: the resource itself.
    Array,
}

fn path(at: &str, step: &str) -> String {
    if at.is_empty() || step.starts_with('[') { format!("{at}{step}") } else { format!("{at}.{step}") }
}

/// Where resources go, with what is known of names so far.
struct Found<'a> {
    out: &'a mut dyn Sink,
    names: Names,
    kind: FileKind,
    started: bool,
    /// Problems met before it was clear what the file is.
    early: Vec<(String, ProblemCode)>,
    problems: usize,
}

impl Found<'_> {
    fn kind_unless_started(&mut self, kind: FileKind) {
        if !self.started {
            self.kind = kind;
        }
    }

    fn begin(&mut self) -> io::Result<()> {
        if !self.started {
            self.started = true;
            self.out.start(self.kind)?;
            for (at, code) in std::mem::take(&mut self.early) {
                self.out.problem(&at, code)?;
            }
        }
        Ok(())
    }

    fn put(&mut self, frame: Frame) -> io::Result<()> {
        self.begin()?;
        self.out.put(frame)
    }

    fn problem(&mut self, at: &str, code: ProblemCode) -> io::Result<()> {
        self.problems += 1;
        if self.problems > MAX_PROBLEMS {
            return Ok(());
        }
        let at = if at.is_empty() { "file" } else { at };
        if self.started {
            self.out.problem(at, code)
        } else {
            self.early.push((at.to_owned(), code));
            Ok(())
        }
    }

    fn parse(&mut self, raw: &[u8], at: &str) -> io::Result<Option<Value>> {
        let parsed = parse::parse(raw);
        for code in parsed.problems {
            self.problem(at, code)?;
        }
        Ok(parsed.value)
    }

    /// An element of `Bundle.entry`. One without a resource is a bare answer or request, which says nothing.
    fn bundle_entry(&mut self, entry: &Value, at: &str, depth: usize) -> io::Result<()> {
        let Some(fields) = entry.as_object() else { return self.problem(at, ProblemCode::BadEntry) };
        let full_url = fields.get("fullUrl").and_then(Value::as_str);
        match fields.get("resource") {
            Some(resource) if resource.get("resourceType").is_some_and(Value::is_string) => {
                self.resource(resource, full_url, &path(at, "resource"), depth)
            }
            Some(_) => self.problem(&path(at, "resource"), ProblemCode::BadEntry),
            None if fields.keys().any(|key| matches!(key.as_str(), "response" | "request" | "fullUrl" | "link")) => {
                Ok(())
            }
            None => self.problem(at, ProblemCode::BadEntry),
        }
    }

    /// One resource; a bundle counts as its entries.
    fn resource(&mut self, resource: &Value, full_url: Option<&str>, at: &str, depth: usize) -> io::Result<()> {
        if resource.get("resourceType").and_then(Value::as_str) != Some("Bundle") {
            return resource::read(self, resource, full_url, at);
        }
        if depth >= MAX_BUNDLES {
            return self.problem(at, ProblemCode::TooDeep);
        }
        self.begin()?;
        for (index, entry) in value::list(resource, "entry").enumerate() {
            self.bundle_entry(entry, &path(at, &format!("entry[{index}]")), depth + 1)?;
        }
        Ok(())
    }
}
