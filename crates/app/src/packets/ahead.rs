//! Kept bytes, decrypted by threads of their own ahead of who writes them. Decrypting takes about as long as everything else together,
//! so the threads take turns: each decrypts every other part.

use super::work::Work;
use crate::Error;
use crate::session::Session;
use record::ObjectId;
use std::io::{self, Read, Seek, SeekFrom};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::{Builder, Scope};

/// Bytes of a part, and how many parts each thread is ahead.
const PART: u64 = 512 * 1024;
const AHEAD: usize = 8;

/// Threads that decrypt. More would only wait for the disk.
const READERS: usize = 2;

struct Part {
    bytes: Vec<u8>,
    /// The file ends with it.
    is_last: bool,
}

/// Decrypts every part of the files whose turn it is, until nobody wants more.
fn read(
    session: &Session,
    objects: &[ObjectId],
    turn: usize,
    to: &SyncSender<Result<Part, Error>>,
) -> Result<(), Error> {
    let mut nth = 0;
    for object in objects {
        let mut reader = session.vault.objects().reader(session.vault.db(), *object)?;
        // An empty file has one part too, which says that it ends.
        let parts = reader.size().div_ceil(PART).max(1);
        for part in 0..parts {
            if nth % READERS == turn {
                let from = part * PART;
                let length = (reader.size() - from).min(PART);
                let mut bytes = Vec::with_capacity(length.try_into().unwrap_or_default());
                let got =
                    reader.seek(SeekFrom::Start(from)).and_then(|_| (&mut reader).take(length).read_to_end(&mut bytes));
                got.map_err(damage)?;
                if to.send(Ok(Part { bytes, is_last: part + 1 == parts })).is_err() {
                    return Ok(());
                }
            }
            nth += 1;
        }
    }
    Ok(())
}

fn damage(error: io::Error) -> Error {
    let kind = error.kind();
    Error::Vault(error.downcast::<vault::Error>().unwrap_or(vault::Error::Io(kind)))
}

/// The other end: the files in their order, one after the other.
pub(super) struct Ahead<'a> {
    from: Vec<Receiver<Result<Part, Error>>>,
    /// Parts that were taken.
    taken: usize,
    work: &'a Work<'a>,
    part: Vec<u8>,
    at: usize,
    has_ended: bool,
    /// Why reading failed: a damaged vault is no full stick.
    failed: Option<Error>,
}

impl<'a> Ahead<'a> {
    /// Begins to decrypt these.
    pub(super) fn begin<'scope>(
        scope: &'scope Scope<'scope, '_>,
        session: &'scope Session,
        objects: &'scope [ObjectId],
        work: &'a Work<'a>,
    ) -> Result<Self, Error> {
        let reader = |turn| {
            let (to, from) = sync_channel(AHEAD);
            let reading = move || {
                if let Err(error) = read(session, objects, turn, &to) {
                    let _ = to.send(Err(error)); // nobody there: then nobody waits
                }
            };
            Builder::new().name("packet".to_owned()).spawn_scoped(scope, reading).map_err(|_| Error::Thread)?;
            Ok(from)
        };
        let from = (0..READERS).map(reader).collect::<Result<_, Error>>()?;
        Ok(Self { from, taken: 0, work, part: Vec::new(), at: 0, has_ended: true, failed: None })
    }

    /// Begins with the next file.
    pub(super) fn next_file(&mut self) {
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
        let from = self.from.get(self.taken % READERS).ok_or(Error::Thread)?;
        let Part { bytes, is_last } = from.recv().map_err(|_| Error::Thread)??;
        self.taken += 1;
        self.has_ended = is_last;
        self.work.went_on(bytes.len() as u64)?;
        Ok(Some(bytes))
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
        while self.at >= self.part.len() {
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
