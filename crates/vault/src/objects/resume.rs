//! Going on with an object that was cut short: a disc takes minutes to read, and a crash must not cost what is here already.

use super::{NewObject, ObjectWriter, Objects};
use crate::db::Piece;
use crate::{Database, Error};
use std::io::{self, Read};

/// Bytes read back at once.
const READ: usize = 256 * 1024;

impl Objects {
    /// Begins an object whose bytes come in order, or goes on with it after the last piece that is on the disk: [`ObjectWriter::total`]
    /// says from which byte. What is here is read back, because the hash is that of all bytes; `progress` hears how far, and
    /// answers whether to go on. Pieces that are damaged or gone are given up, and it begins anew.
    ///
    /// Dropped before `finish`, its pieces stay for the next time, until [`Objects::remove`] or the end of its import.
    pub fn resume<'a>(
        &'a self,
        db: &'a Database,
        new: NewObject,
        progress: &mut dyn FnMut(u64) -> bool,
    ) -> Result<ObjectWriter<'a>, Error> {
        let Some(pieces) = db.read(|reader| reader.half_object(new.id))? else { return Ok(self.lasting(db, new)) };
        let mut writer = self.lasting(db, new.clone());
        writer.begun = true;
        match pieces.iter().try_for_each(|piece| writer.take_back(piece, progress)) {
            Ok(()) => Ok(writer),
            Err(Error::ObjectDamaged | Error::ObjectMissing) => {
                drop(writer);
                self.remove(db, new.id)?;
                Ok(self.lasting(db, new))
            }
            Err(error) => Err(error),
        }
    }

    fn lasting<'a>(&'a self, db: &'a Database, new: NewObject) -> ObjectWriter<'a> {
        let mut writer = self.writer(db, new);
        writer.lasting = true;
        writer
    }
}

impl ObjectWriter<'_> {
    /// Takes up a piece that is on the disk.
    fn take_back(&mut self, piece: &Piece, progress: &mut dyn FnMut(u64) -> bool) -> Result<(), Error> {
        if piece.start != self.total {
            return Err(Error::ObjectMissing);
        }
        let mut opened = self.objects.open(piece)?;
        let mut buffer = vec![0; READ];
        loop {
            let read = match opened.read(&mut buffer) {
                Ok(0) => break,
                Ok(read) => read,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(super::read::damage(error)),
            };
            self.hasher.update(buffer.get(..read).unwrap_or_default());
            self.total += read as u64;
            if !progress(self.total) {
                return Err(Error::Stopped);
            }
        }
        self.position += 1;
        Ok(())
    }
}
