//! JSON: the file is walked value by value, and the entries of a bundle one by one.

use super::MAX_RESOURCE;
use super::found::{Found, path};
use super::parse;
use super::scan::{Got, Scan};
use crate::frame::{FileKind, ProblemCode};
use crate::reader::Halt;
use serde_json::Value;
use std::io::{self, BufRead};

/// Arrays in arrays. Deeper is left out.
const MAX_ARRAYS: usize = 4;

/// Reads a file that begins like JSON.
pub(super) fn read<'a>(from: Box<dyn BufRead + 'a>, found: Found<'a>) -> Result<(), Halt> {
    let mut file = File { scan: Scan::new(from), found, is_fhir: false, listed: Vec::new() };
    file.roots()?;
    let is_whole = file.scan.is_clean();
    file.found.end(file.is_fhir, FileKind::Json, is_whole)
}

struct File<'a> {
    scan: Scan<Box<dyn BufRead + 'a>>,
    found: Found<'a>,
    is_fhir: bool,
    /// Entries of a List whose `resourceType` is still to come.
    listed: Vec<u8>,
}

impl File<'_> {
    /// One value after the other; more than one is the form "one resource a line".
    fn roots(&mut self) -> Result<(), Halt> {
        let mut count = 0usize;
        let mut by_line = false;
        while let Some(byte) = self.scan.peek()? {
            count += 1;
            let line = self.scan.line();
            let at = if count == 1 { String::new() } else { format!("line {line}") };
            match byte {
                _ if by_line => self.line(&at)?,
                b'{' => self.object(&at, count)?,
                b'[' => {
                    self.scan.bump()?;
                    self.found.kind_unless_started(FileKind::FhirJsonArray);
                    self.elements(&at, b']', Place::Array)?;
                }
                _ => {
                    let start = self.scan.offset();
                    self.scan.skip_line()?;
                    self.found.reading(start, self.scan.offset());
                    self.found.problem(&at, ProblemCode::BadEntry)?;
                }
            }
            // After one value on one line each line is one: a broken one must not swallow the next.
            by_line |= self.scan.peek()?.is_some() && self.scan.last_line() == line && self.scan.line() > line;
        }
        Ok(())
    }

    /// A line that is a value of its own.
    fn line(&mut self, at: &str) -> Result<(), Halt> {
        let start = self.scan.offset();
        let mut raw = Vec::new();
        let got = self.scan.rest_of_line(&mut raw, MAX_RESOURCE)?;
        self.found.reading(start, self.scan.offset());
        if got == Got::TooLarge {
            return Ok(self.found.problem(at, ProblemCode::EntryTooLarge)?);
        }
        let parsed = parse::parse(&raw);
        if parsed.value.is_none() && got == Got::Cut {
            return Ok(self.found.problem(at, ProblemCode::Truncated)?);
        }
        for code in parsed.problems {
            self.found.problem(at, code)?;
        }
        match parsed.value {
            Some(value) => Ok(self.listed(&value, at, 0)?),
            None => Ok(()),
        }
    }

    /// A root object: a resource, or a bundle whose entries are streamed. `resourceType` may stand after `entry`.
    fn object(&mut self, at: &str, count: usize) -> Result<(), Halt> {
        let start = self.scan.offset();
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
                        streamed |= self.root_entries(at, kind.is_some(), &mut root)?;
                        continue;
                    }
                    if root.len() > 1 {
                        root.push(b',');
                    }
                    root.extend_from_slice(&key);
                    root.push(b':');
                    let begin = root.len();
                    match self.scan.value(&mut root, MAX_RESOURCE.saturating_sub(begin))? {
                        Got::Whole => {}
                        Got::TooLarge => {
                            root.truncate(begin);
                            root.extend_from_slice(b"null");
                            too_large = true;
                        }
                        Got::Cut => break true,
                    }
                    if key == b"\"resourceType\"" {
                        kind = root.get(begin..).and_then(|value| serde_json::from_slice(value).ok());
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
        self.found.reading(start, self.scan.offset());
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
        let Some(value) = self.parse(&root, at)? else { return Ok(()) };
        if value.get("resourceType").is_some_and(Value::is_string) {
            self.found.kind_unless_started(if more { FileKind::FhirNdjson } else { FileKind::FhirJson });
            self.found.resource(&value, None, at, 0)?;
        }
        Ok(())
    }

    /// The value of a root's `entry`. Whether it was that of a bundle; that of a List is added to `root`.
    fn root_entries(&mut self, at: &str, is_bundle: bool, root: &mut Vec<u8>) -> Result<bool, Halt> {
        self.is_fhir |= is_bundle;
        self.found.kind_unless_started(FileKind::FhirJson);
        self.listed.clear();
        self.entries(at, if is_bundle { Place::Bundle } else { Place::Entry })?;
        if self.listed.is_empty() {
            return Ok(true);
        }
        if root.len() > 1 {
            root.push(b',');
        }
        root.extend_from_slice(b"\"entry\":[");
        root.append(&mut self.listed);
        root.push(b']');
        Ok(false)
    }

    /// The value of `entry`: a list, or wrongly one object.
    fn entries(&mut self, at: &str, place: Place) -> Result<(), Halt> {
        if self.scan.peek()? == Some(b'[') {
            self.scan.bump()?;
            return self.elements(at, b']', place);
        }
        let mut raw = Vec::new();
        let start = self.scan.offset();
        let got = self.scan.value(&mut raw, MAX_RESOURCE)?;
        self.found.reading(start, self.scan.offset());
        match got {
            Got::Whole => self.element(&raw, &path(at, "entry"), place),
            Got::TooLarge => Ok(self.found.problem(&path(at, "entry"), ProblemCode::EntryTooLarge)?),
            Got::Cut => Ok(self.found.problem(&path(at, "entry"), ProblemCode::Truncated)?),
        }
    }

    fn elements(&mut self, at: &str, end: u8, place: Place) -> Result<(), Halt> {
        let mut raw = Vec::new();
        let mut index = 0usize;
        loop {
            let step = match place {
                Place::Bundle | Place::Entry => format!("entry[{index}]"),
                Place::Array => format!("[{index}]"),
            };
            let here = path(at, &step);
            let next = self.scan.peek()?;
            let start = self.scan.offset();
            match next {
                None => {
                    self.found.reading(start, start);
                    return Ok(self.found.problem(&here, ProblemCode::Truncated)?);
                }
                Some(byte) if byte == end => return Ok(self.scan.bump()?),
                Some(b',') => {
                    self.scan.bump()?;
                    continue;
                }
                Some(b'}' | b':') => {
                    self.scan.bump()?;
                    self.found.reading(start, start + 1);
                    self.found.problem(&here, ProblemCode::BadEntry)?;
                    continue;
                }
                Some(_) => {}
            }
            raw.clear();
            let got = self.scan.value(&mut raw, MAX_RESOURCE)?;
            self.found.reading(start, self.scan.offset());
            match got {
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
        let Some(value) = self.parse(raw, at)? else { return Ok(()) };
        match place {
            Place::Entry if value.get("item").is_some() && value.get("resource").is_none() => {
                if self.listed.len() + raw.len() > MAX_RESOURCE {
                    return Ok(self.found.problem(at, ProblemCode::EntryTooLarge)?);
                }
                if !self.listed.is_empty() {
                    self.listed.push(b',');
                }
                self.listed.extend_from_slice(raw);
            }
            Place::Bundle | Place::Entry => self.found.bundle_entry(&value, at, 0)?,
            Place::Array => self.listed(&value, at, 0)?,
        }
        Ok(())
    }

    /// An element of a bare array: a resource, or an array of them.
    fn listed(&mut self, value: &Value, at: &str, depth: usize) -> io::Result<()> {
        match value {
            Value::Array(inner) if depth < MAX_ARRAYS => {
                for (index, value) in inner.iter().enumerate() {
                    self.listed(value, &path(at, &format!("[{index}]")), depth + 1)?;
                }
                Ok(())
            }
            _ if value.get("resourceType").is_some_and(Value::is_string) => self.found.resource(value, None, at, 0),
            // Some tools give the entries of a bundle without the bundle.
            _ if value.get("resource").is_some_and(Value::is_object) => self.found.bundle_entry(value, at, 0),
            _ => self.found.problem(at, ProblemCode::BadEntry),
        }
    }

    fn parse(&mut self, raw: &[u8], at: &str) -> io::Result<Option<Value>> {
        let parsed = parse::parse(raw);
        for code in parsed.problems {
            self.found.problem(at, code)?;
        }
        Ok(parsed.value)
    }
}

/// Where an element stands, which says what it must look like.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// In `Bundle.entry`: an object with `resource`.
    Bundle,
    /// In `entry` of what has not said yet what it is: a Bundle, or a List, whose entries have an `item`. Programs that sort
    /// their keys write `entry` first.
    Entry,
    /// In a bare array: the resource itself.
    Array,
}
