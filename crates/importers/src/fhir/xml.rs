//! XML: the entries of a bundle are cut out one by one ([`cut`]) and become the same `Value` as their JSON twins ([`tree`]).
//!
//! No entity is ever expanded beyond the five of XML itself and numbers, and a file that declares entities is refused.

mod cut;
mod tree;

use super::MAX_RESOURCE;
use super::found::Found;
use crate::frame::{FileKind, ProblemCode, RefusedCode};
use crate::reader::Halt;
use cut::{Cut, Got, Piece};
use std::io::BufRead;

/// Reads a file whose root element is FHIR's.
pub(super) fn read<'a>(from: Box<dyn BufRead + 'a>, found: Found<'a>) -> Result<(), Halt> {
    let mut file = File { cut: Cut::new(from), found, is_fhir: false, is_whole: true };
    file.found.kind_unless_started(FileKind::FhirXml);
    file.roots()?;
    file.found.end(file.is_fhir, FileKind::Xml, file.is_whole)
}

struct File<'a> {
    cut: Cut<Box<dyn BufRead + 'a>>,
    found: Found<'a>,
    is_fhir: bool,
    is_whole: bool,
}

impl File<'_> {
    fn roots(&mut self) -> Result<(), Halt> {
        loop {
            let start = self.cut.offset();
            let mut raw = Vec::new();
            match self.cut.piece(&mut raw, MAX_RESOURCE)? {
                None => return Ok(()),
                Some(Piece::Declares) => {
                    self.is_fhir = true;
                    self.found.begin()?;
                    return Err(Halt::Refused(RefusedCode::Damaged));
                }
                Some(Piece::Open(name)) if name == "Bundle" => {
                    self.is_fhir = true;
                    self.bundle()?;
                }
                // Resources begin with a capital.
                Some(Piece::Open(name)) if name.starts_with(|first: char| first.is_ascii_uppercase()) => {
                    self.is_fhir = true;
                    let got = self.cut.rest(&mut raw, MAX_RESOURCE, &name)?;
                    self.found.reading(start, self.cut.offset());
                    if let Some(value) = self.value(got, &raw, "")? {
                        self.found.resource(&value, None, "", 0)?;
                    }
                }
                Some(Piece::Open(name)) => {
                    self.cut.rest(&mut Vec::new(), 0, &name)?;
                }
                Some(Piece::Alone(name)) if name.starts_with(|first: char| first.is_ascii_uppercase()) => {
                    self.is_fhir = true;
                    self.found.reading(start, self.cut.offset());
                    if let Some(value) = self.value(Got::Whole, &raw, "")? {
                        self.found.resource(&value, None, "", 0)?;
                    }
                }
                Some(Piece::Cut) => {
                    self.is_whole = false;
                    self.found.reading(start, self.cut.offset());
                    self.found.problem("", ProblemCode::Truncated)?;
                }
                Some(Piece::Alone(_) | Piece::Close(_) | Piece::Between) => {}
            }
        }
    }

    /// What is inside a bundle, past its start tag.
    fn bundle(&mut self) -> Result<(), Halt> {
        let mut index = 0usize;
        loop {
            let start = self.cut.offset();
            let mut raw = Vec::new();
            match self.cut.piece(&mut raw, MAX_RESOURCE)? {
                None | Some(Piece::Cut) => {
                    self.is_whole = false;
                    self.found.reading(start, self.cut.offset());
                    return Ok(self.found.problem(&format!("entry[{index}]"), ProblemCode::Truncated)?);
                }
                Some(Piece::Open(name)) if name == "entry" => {
                    let at = format!("entry[{index}]");
                    let got = self.cut.rest(&mut raw, MAX_RESOURCE, &name)?;
                    self.found.reading(start, self.cut.offset());
                    if let Some(entry) = self.value(got, &raw, &at)? {
                        self.found.bundle_entry(&entry, &at, 0)?;
                    }
                    if got == Got::Cut {
                        return Ok(());
                    }
                    index += 1;
                }
                // The fields around the entries say nothing about the person.
                Some(Piece::Open(name)) => {
                    self.cut.rest(&mut Vec::new(), 0, &name)?;
                }
                Some(Piece::Alone(name)) if name == "entry" => {
                    self.found.reading(start, self.cut.offset());
                    self.found.problem(&format!("entry[{index}]"), ProblemCode::BadEntry)?;
                    index += 1;
                }
                Some(Piece::Close(name)) if name == "Bundle" => return Ok(()),
                Some(_) => {}
            }
        }
    }

    fn value(&mut self, got: Got, raw: &[u8], at: &str) -> Result<Option<serde_json::Value>, Halt> {
        match got {
            Got::Whole => {
                let read = tree::read(raw);
                for code in read.problems {
                    self.found.problem(at, code)?;
                }
                return Ok(read.value);
            }
            Got::TooLarge => self.found.problem(at, ProblemCode::EntryTooLarge)?,
            Got::Cut => {
                self.is_whole = false;
                self.found.problem(at, ProblemCode::Truncated)?;
            }
        }
        Ok(None)
    }
}
