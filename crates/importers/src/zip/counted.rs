//! The archive's bytes, counted, and told apart from the pipe they come through.

use crate::reader::{Halt, Input};
use std::cell::Cell;
use std::io::{self, Read, Seek, SeekFrom};

/// What is known of the bytes while others hold the reader.
#[derive(Default)]
pub(super) struct Counts {
    read: Cell<u64>,
    /// The most that counts: a reader may have taken bytes of the next member as well.
    most: Cell<u64>,
    closed: Cell<bool>,
    broken: Cell<Option<io::ErrorKind>>,
}

impl Counts {
    /// A member of `packed` bytes begins.
    pub(super) fn begin(&self, packed: u64) {
        self.read.set(0);
        self.most.set(packed);
        self.closed.set(false);
    }

    /// Packed bytes of the member that were read.
    pub(super) fn read(&self) -> u64 {
        self.read.get().min(self.most.get())
    }

    /// From here on there is nothing more of the member.
    pub(super) fn close(&self) {
        self.closed.set(true);
    }

    /// Whether it was the pipe that failed, not the archive.
    pub(super) fn is_broken(&self) -> bool {
        self.broken.get().is_some()
    }

    pub(super) fn broken(&self) -> Halt {
        Halt::Io(self.broken.get().unwrap_or(io::ErrorKind::BrokenPipe).into())
    }
}

pub(super) struct Counted<'a> {
    bytes: &'a mut dyn Input,
    counts: &'a Counts,
}

impl<'a> Counted<'a> {
    pub(super) fn new(bytes: &'a mut dyn Input, counts: &'a Counts) -> Self {
        Self { bytes, counts }
    }
}

impl Read for Counted<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if self.counts.closed.get() {
            return Ok(0);
        }
        let read = self.bytes.read(into).inspect_err(|error| self.counts.broken.set(Some(error.kind())))?;
        self.counts.read.set(self.counts.read.get() + read as u64);
        Ok(read)
    }
}

impl Seek for Counted<'_> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.counts.closed.set(false);
        self.bytes.seek(to)
    }
}
