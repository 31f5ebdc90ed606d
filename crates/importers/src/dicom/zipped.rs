//! Discs that lie in a zip: their members come in one direction.

use super::gather::{Sort, Taken};
use super::parse::{Streamed, parse};
use super::set::{Value, tags};
use super::shown;
use crate::frame::FileKind;
use crate::reader::{Halt, Sink};
use std::io::{self, Cursor, Read};

/// Reads a member to its end, so that its checksum is checked. What it is read from may end early, but may not fail.
pub(crate) fn taken(sort: Sort, member: &mut dyn Read) -> io::Result<Taken> {
    let mut counted = Counted { member, len: 0 };
    let parsed = parse(&mut Streamed(&mut counted), sort.budget())?;
    io::copy(&mut counted, &mut io::sink())?;
    Ok(Taken { parsed, len: counted.len, damaged: false })
}

struct Counted<'a> {
    member: &'a mut dyn Read,
    len: u64,
}

impl Read for Counted<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.member.read(into)?;
        self.len += read as u64;
        Ok(read)
    }
}

impl Taken {
    /// It was not what it should be.
    pub(crate) fn damage(&mut self) {
        self.damaged = true;
    }

    /// Where the file inside lies, if one does that was too long to be kept.
    pub(crate) fn enclosed(&self) -> Option<(u64, u64)> {
        match self.parsed.as_ref()?.set.get(tags::DOCUMENT)? {
            Value::Far { from, len } => Some((*from, *len)),
            _ => None,
        }
    }
}

/// Shows a picture of a member that was unpacked.
pub(crate) fn show_unpacked(bytes: Vec<u8>, picture: (u32, u32), out: &mut dyn Sink) -> Result<(), Halt> {
    out.start(FileKind::Disc)?;
    let len = bytes.len() as u64;
    shown::show(&mut Cursor::new(bytes), (0, len), picture, out)
}
