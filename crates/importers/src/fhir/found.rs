//! Where resources and problems go, with what is known so far of the file and of names in it.

use super::fingerprint::Identities;
use super::names::Names;
use super::{resource, value};
use crate::frame::{FileKind, Frame, ProblemCode, RefusedCode, Span};
use crate::reader::{Halt, Sink};
use serde_json::Value;
use std::io;

/// The most problems said of one file; a person reads a few, and a hostile file makes millions.
const MAX_PROBLEMS: usize = 10_000;

/// Bundles within bundles: a batch response holds search sets (R4, 3.1.0.11.3). Deeper is left out.
const MAX_BUNDLES: usize = 4;

/// What has been found.
pub(super) struct Found<'a> {
    out: &'a mut dyn Sink,
    pub(super) names: Names,
    pub(super) identities: Identities,
    kind: FileKind,
    started: bool,
    /// Whether bytes counted while reading are the bytes of the file.
    as_it_lies: bool,
    /// The bytes that are being read now.
    span: Option<Span>,
    /// Problems met before it was clear what the file is.
    early: Vec<(String, ProblemCode, Option<Span>)>,
    problems: usize,
}

impl<'a> Found<'a> {
    pub(super) fn new(out: &'a mut dyn Sink, as_it_lies: bool) -> Self {
        Self {
            out,
            names: Names::default(),
            identities: Identities::default(),
            kind: FileKind::Json,
            started: false,
            as_it_lies,
            span: None,
            early: Vec::new(),
            problems: 0,
        }
    }

    pub(super) fn kind_unless_started(&mut self, kind: FileKind) {
        if !self.started {
            self.kind = kind;
        }
    }

    /// Problems from here on are of these bytes: from the first up to the last, which is not one of them.
    pub(super) fn reading(&mut self, from: u64, to: u64) {
        self.span = self.as_it_lies.then(|| Span { from, len: to.saturating_sub(from) });
    }

    pub(super) fn begin(&mut self) -> io::Result<()> {
        if !self.started {
            self.started = true;
            self.out.start(self.kind)?;
            for (at, code, span) in std::mem::take(&mut self.early) {
                self.out.problem_in(&at, code, span)?;
            }
        }
        Ok(())
    }

    pub(super) fn put(&mut self, frame: Frame) -> io::Result<()> {
        self.begin()?;
        self.out.put(frame)
    }

    pub(super) fn problem(&mut self, at: &str, code: ProblemCode) -> io::Result<()> {
        self.problems += 1;
        if self.problems > MAX_PROBLEMS {
            return Ok(());
        }
        let at = if at.is_empty() { "file" } else { at };
        if self.started {
            self.out.problem_in(at, code, self.span)
        } else {
            self.early.push((at.to_owned(), code, self.span));
            Ok(())
        }
    }

    /// An element of `Bundle.entry`. One without a resource is a bare answer or request, which says nothing.
    pub(super) fn bundle_entry(&mut self, entry: &Value, at: &str, depth: usize) -> io::Result<()> {
        let Some(fields) = entry.as_object() else { return self.problem(at, ProblemCode::BadEntry) };
        let full_url = fields.get("fullUrl").and_then(Value::as_str);
        match fields.get("resource") {
            Some(resource) if resource.get("resourceType").is_some_and(Value::is_string) => {
                self.resource(resource, full_url, &path(at, "resource"), depth)
            }
            Some(_) => self.problem(&path(at, "resource"), ProblemCode::BadEntry),
            None => {
                // The outcome of a request is a resource of its own (Bundle.entry.response.outcome), but says nothing of the person.
                let bare = ["response", "request", "fullUrl", "link"];
                if fields.keys().any(|key| bare.contains(&key.as_str())) {
                    Ok(())
                } else {
                    self.problem(at, ProblemCode::BadEntry)
                }
            }
        }
    }

    /// One resource; a bundle counts as its entries.
    pub(super) fn resource(
        &mut self,
        resource: &Value,
        full_url: Option<&str>,
        at: &str,
        depth: usize,
    ) -> io::Result<()> {
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

    /// Says the entries that still wait for a name.
    fn flush(&mut self) -> io::Result<()> {
        while let Some(frame) = self.names.next() {
            self.put(frame)?;
        }
        Ok(())
    }

    /// The end of the file. `is_fhir`: it said so itself; `other`: what it is called when it holds nothing of ours; `is_whole`:
    /// it was not cut off.
    pub(super) fn end(&mut self, is_fhir: bool, other: FileKind, is_whole: bool) -> Result<(), Halt> {
        self.flush()?;
        if self.started {
            return Ok(());
        }
        let said_bad = !self.early.is_empty();
        let only_odd = self.early.iter().all(|(_, code, _)| *code == ProblemCode::BadEntry);
        if !is_fhir {
            self.kind = other;
        }
        self.begin()?;
        match (is_fhir, said_bad) {
            (true, false) => Ok(()), // an empty bundle
            (false, false) => Err(Halt::Refused(RefusedCode::UnknownKind)),
            // A list of other things is JSON, but nothing of ours.
            (false, true) if only_odd && is_whole => Err(Halt::Refused(RefusedCode::UnknownKind)),
            _ => Err(Halt::Refused(RefusedCode::Damaged)),
        }
    }
}

/// A step further into the file.
pub(super) fn path(at: &str, step: &str) -> String {
    if at.is_empty() || step.starts_with('[') { format!("{at}{step}") } else { format!("{at}.{step}") }
}
