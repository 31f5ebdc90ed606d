//! Taking bytes in: read once, hashed and encrypted on the way, in flat memory whatever the size.

use super::Objects;
use super::piece::PieceWriter;
use crate::{Database, Error};
use record::{ImportId, Line, ObjectId};
use std::io::{self, Read};

/// Objects up to this size lie in the database, where a file of their own would cost more than they hold.
const SMALL: usize = 64 * 1024;

/// Bytes read at once.
const READ: usize = 256 * 1024;

/// What is to be taken in.
#[derive(Debug, Clone)]
pub struct NewObject {
    /// Its id, made by the caller.
    pub id: ObjectId,
    /// The import that brings it.
    pub import: ImportId,
    /// The name of the file.
    pub name: Line,
    /// Its media type (`application/pdf`).
    pub media_type: Line,
}

/// Where the bytes are now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Added {
    /// The object that holds them.
    pub object: ObjectId,
    /// The same bytes were here before, perhaps under another name: `object` is that one, and nothing new was stored.
    pub already_here: bool,
}

impl Objects {
    /// Stores all bytes of `source`. `progress` hears how many were read so far and answers whether to go on (`Stopped`, and
    /// nothing stays, when not). On return the bytes are on disk.
    pub fn add(
        &self,
        db: &Database,
        new: &NewObject,
        source: &mut dyn Read,
        progress: &mut dyn FnMut(u64) -> bool,
    ) -> Result<Added, Error> {
        let mut writer = self.writer(db, new.clone());
        writer.take_all(source, progress)?;
        writer.finish()
    }

    /// Begins an object whose bytes come piece by piece. Dropped before `finish`, it leaves nothing.
    pub fn writer<'a>(&'a self, db: &'a Database, new: NewObject) -> ObjectWriter<'a> {
        let hasher = self.hasher();
        let start = Vec::new();
        let (begun, lasting) = (false, false);
        ObjectWriter { objects: self, db, new, hasher, start, begun, lasting, piece: None, position: 0, total: 0 }
    }
}

/// An object whose bytes are still coming.
pub struct ObjectWriter<'a> {
    pub(super) objects: &'a Objects,
    pub(super) db: &'a Database,
    pub(super) new: NewObject,
    pub(super) hasher: blake3::Hasher,
    /// The first bytes, until it is clear that the object is not small.
    start: Vec<u8>,
    /// Whether there is a row of it.
    pub(super) begun: bool,
    /// Whether what is on the disk stays when the rest does not come.
    pub(super) lasting: bool,
    piece: Option<PieceWriter>,
    pub(super) position: usize,
    pub(super) total: u64,
}

impl ObjectWriter<'_> {
    /// How many bytes it has so far.
    pub fn total(&self) -> u64 {
        self.total
    }

    /// Takes what is left of `source`; `progress` as in [`Objects::add`].
    pub fn take_all(&mut self, source: &mut dyn Read, progress: &mut dyn FnMut(u64) -> bool) -> Result<(), Error> {
        let mut buffer = vec![0; READ];
        loop {
            let read = match source.read(&mut buffer) {
                Ok(0) => return Ok(()),
                Ok(read) => read,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(error.into()),
            };
            self.write(buffer.get(..read).unwrap_or_default())?;
            if !progress(self.total) {
                return Err(Error::Stopped);
            }
        }
    }

    /// Takes the next bytes.
    pub fn write(&mut self, bytes: &[u8]) -> Result<(), Error> {
        self.hasher.update(bytes);
        self.total += bytes.len() as u64;
        if self.begun {
            return self.store(bytes);
        }
        self.start.extend_from_slice(bytes);
        if self.start.len() > SMALL {
            self.db.begin_object(&self.new)?;
            self.begun = true;
            let start = std::mem::take(&mut self.start);
            self.store(&start)?;
        }
        Ok(())
    }

    /// All bytes have come: on return they are on disk, once.
    pub fn finish(mut self) -> Result<Added, Error> {
        let hash = self.hasher.finalize();
        if !self.begun {
            return Ok(added(&self.new, self.db.add_small_object(&self.new, &self.start, hash.as_bytes())?));
        }
        if let Some(last) = self.piece.take() {
            self.db.add_piece(self.new.id, self.position, &last.finish()?)?;
        }
        let same = self.db.finish_object(self.new.id, self.total, hash.as_bytes())?;
        // Nothing left for `drop`, or all of it: the bytes are here already.
        self.begun = same.is_some();
        self.lasting = false;
        Ok(added(&self.new, same))
    }

    fn store(&mut self, mut bytes: &[u8]) -> Result<(), Error> {
        while !bytes.is_empty() {
            let mut open = match self.piece.take() {
                Some(open) => open,
                None => PieceWriter::begin(self.objects, self.total_before(bytes))?,
            };
            let room = usize::try_from(open.room()).unwrap_or(usize::MAX).min(bytes.len());
            let (now, later) = bytes.split_at_checked(room).unwrap_or((bytes, &[]));
            open.write(now)?;
            bytes = later;
            if open.room() == 0 {
                self.db.add_piece(self.new.id, self.position, &open.finish()?)?;
                self.position += 1;
            } else {
                self.piece = Some(open);
            }
        }
        Ok(())
    }

    /// Where the bytes still to be stored begin.
    fn total_before(&self, bytes: &[u8]) -> u64 {
        self.total - bytes.len() as u64
    }
}

impl Drop for ObjectWriter<'_> {
    fn drop(&mut self) {
        self.piece = None;
        if self.begun && !self.lasting {
            // What cannot be removed now (a full disk) is removed by `clean`.
            let _ = self.objects.remove(self.db, self.new.id);
        }
    }
}

fn added(new: &NewObject, same: Option<ObjectId>) -> Added {
    Added { object: same.unwrap_or(new.id), already_here: same.is_some() }
}
