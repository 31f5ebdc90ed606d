//! Kept bytes, decrypted by a thread of their own ahead of who writes them.

use super::work::Work;
use crate::Error;
use crate::session::Session;
use record::ObjectId;
use std::io::{self, Read};
use std::sync::mpsc::{Receiver, SyncSender};

/// Bytes of a part, and how many parts are read ahead.
const PART: usize = 512 * 1024;
pub(super) const AHEAD: usize = 16;

pub(super) enum Part {
    Bytes(Vec<u8>),
    /// The file ends.
    End,
}

/// Reads one file after the other, until nobody wants more.
pub(super) fn read(session: &Session, objects: &[ObjectId], to: &SyncSender<Result<Part, Error>>) {
    let all = || -> Result<bool, Error> {
        for object in objects {
            let mut reader = session.vault.objects().reader(session.vault.db(), *object)?;
            loop {
                let mut part = Vec::with_capacity(PART);
                let got = (&mut reader).take(PART as u64).read_to_end(&mut part);
                let got = got.map_err(|error| {
                    let kind = error.kind();
                    Error::Vault(error.downcast::<vault::Error>().unwrap_or(vault::Error::Io(kind)))
                })?;
                let part = if got == 0 { Part::End } else { Part::Bytes(part) };
                if to.send(Ok(part)).is_err() {
                    return Ok(false);
                }
                if got == 0 {
                    break;
                }
            }
        }
        Ok(true)
    };
    if let Err(error) = all() {
        let _ = to.send(Err(error)); // nobody there: then nobody waits
    }
}

/// The other end: the bytes of one file, up to its end.
pub(super) struct Ahead<'a> {
    from: Receiver<Result<Part, Error>>,
    work: &'a Work<'a>,
    part: Vec<u8>,
    at: usize,
    has_ended: bool,
    /// Why reading failed: a damaged vault is no full stick.
    failed: Option<Error>,
}

impl<'a> Ahead<'a> {
    pub(super) fn new(from: Receiver<Result<Part, Error>>, work: &'a Work<'a>) -> Self {
        Self { from, work, part: Vec::new(), at: 0, has_ended: true, failed: None }
    }

    /// Begins with the next file.
    pub(super) fn begin(&mut self) {
        (self.has_ended, self.at) = (false, 0);
        self.part.clear();
    }

    /// What failed here, else where it was written.
    pub(super) fn told(&mut self, error: &io::Error) -> Error {
        self.failed.take().unwrap_or(Error::CannotSaveFile(error.kind()))
    }

    /// The next part of the file; none at its end.
    pub(super) fn next(&mut self) -> Result<Option<Vec<u8>>, Error> {
        if self.has_ended {
            return Ok(None);
        }
        match self.from.recv() {
            Ok(Ok(Part::Bytes(bytes))) => {
                self.work.went_on(bytes.len() as u64)?;
                Ok(Some(bytes))
            }
            Ok(Ok(Part::End)) => {
                self.has_ended = true;
                Ok(None)
            }
            Ok(Err(error)) => Err(error),
            Err(_) => Err(Error::Thread),
        }
    }

    pub(super) fn whole(&mut self) -> Result<Vec<u8>, Error> {
        let mut whole = Vec::new();
        while let Some(part) = self.next()? {
            whole.extend_from_slice(&part);
        }
        Ok(whole)
    }
}

impl Read for Ahead<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if self.at >= self.part.len() {
            match self.next() {
                Ok(Some(part)) => (self.part, self.at) = (part, 0),
                Ok(None) => return Ok(0),
                Err(error) => {
                    self.failed = Some(error);
                    return Err(io::ErrorKind::Other.into());
                }
            }
        }
        let rest = self.part.get(self.at..).unwrap_or_default();
        let count = rest.len().min(into.len());
        if let (Some(into), Some(from)) = (into.get_mut(..count), rest.get(..count)) {
            into.copy_from_slice(from);
        }
        self.at += count;
        Ok(count)
    }
}
