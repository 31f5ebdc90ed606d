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
        let mut start = Vec::with_capacity(SMALL);
        (&mut *source).take(SMALL as u64 + 1).read_to_end(&mut start)?;
        if start.len() <= SMALL {
            if !progress(start.len() as u64) {
                return Err(Error::Stopped);
            }
            let hash = self.hasher().update(&start).finalize();
            return Ok(added(new, db.add_small_object(new, &start, hash.as_bytes())?));
        }
        db.begin_object(new)?;
        let stored = self.store(db, new.id, &mut start.as_slice().chain(source), progress);
        let ended = stored.and_then(|(bytes, hash)| db.finish_object(new.id, bytes, hash.as_bytes()));
        match ended {
            Ok(None) => Ok(added(new, None)),
            Ok(same) => {
                self.remove(db, new.id)?;
                Ok(added(new, same))
            }
            Err(error) => {
                // What cannot be removed now (a full disk) is removed by `clean`.
                let _ = self.remove(db, new.id);
                Err(error)
            }
        }
    }

    fn store(
        &self,
        db: &Database,
        id: ObjectId,
        source: &mut dyn Read,
        progress: &mut dyn FnMut(u64) -> bool,
    ) -> Result<(u64, blake3::Hash), Error> {
        let mut hasher = self.hasher();
        let mut buffer = vec![0; READ];
        let (mut total, mut position) = (0, 0);
        let mut piece: Option<PieceWriter> = None;
        loop {
            let room = piece.as_ref().map_or(READ as u64, PieceWriter::room).min(READ as u64);
            let room = usize::try_from(room).unwrap_or(READ);
            let read = match source.read(buffer.get_mut(..room).unwrap_or_default()) {
                Ok(0) => break,
                Ok(read) => read,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(error.into()),
            };
            let bytes = buffer.get(..read).unwrap_or_default();
            let mut open = match piece.take() {
                Some(open) => open,
                None => PieceWriter::begin(self, total)?,
            };
            hasher.update(bytes);
            open.write(bytes)?;
            total += read as u64;
            if open.room() == 0 {
                db.add_piece(id, position, &open.finish()?)?;
                position += 1;
            } else {
                piece = Some(open);
            }
            if !progress(total) {
                return Err(Error::Stopped);
            }
        }
        if let Some(last) = piece {
            db.add_piece(id, position, &last.finish()?)?;
        }
        Ok((total, hasher.finalize()))
    }
}

fn added(new: &NewObject, same: Option<ObjectId>) -> Added {
    Added { object: same.unwrap_or(new.id), already_here: same.is_some() }
}
