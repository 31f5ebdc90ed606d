//! Reading objects: any range at once, or all of it in order.

use super::{Objects, header};
use crate::db::{Piece, Place};
use crate::{Database, Error};
use age::stream::StreamReader;
use record::ObjectId;
use std::fs::File;
use std::io::{self, BufReader, Read, Seek, SeekFrom};
use std::ops::Range;

/// The most bytes of one answer, so that a page that shows a file cannot make the program hold all of it.
const MOST: u64 = 1024 * 1024;

type Opened = StreamReader<BufReader<File>>;

impl Objects {
    /// Bytes of an object from a place on: at most `length` and at most 1 MiB, fewer at its end, none behind it.
    /// `ObjectDamaged` when a piece is cut, exchanged or altered, `ObjectMissing` when it is gone.
    pub fn read_at(&self, db: &Database, object: ObjectId, from: u64, length: u64) -> Result<Vec<u8>, Error> {
        let (size, place) = db.read(|reader| reader.place_of(object))?;
        let end = from.saturating_add(length.min(MOST)).min(size);
        match place {
            Place::Inside(bytes) => {
                let (from, end) = (usize::try_from(from), usize::try_from(end));
                let range = from.ok().zip(end.ok()).and_then(|(from, end)| bytes.get(from..end));
                Ok(range.unwrap_or_default().to_vec())
            }
            Place::Pieces(pieces) => {
                let mut answer = Vec::new();
                for piece in &pieces {
                    let (first, last) = (from.max(piece.start), end.min(piece.start + piece.bytes));
                    if first < last {
                        let mut opened = self.open(piece)?;
                        opened.seek(SeekFrom::Start(first - piece.start)).map_err(damage)?;
                        opened.take(last - first).read_to_end(&mut answer).map_err(damage)?;
                    }
                }
                if answer.len() as u64 == end.saturating_sub(from) { Ok(answer) } else { Err(Error::ObjectDamaged) }
            }
        }
    }

    /// All bytes of an object in order, in flat memory. Its errors hold an `Error` inside.
    pub fn reader<'a>(&'a self, db: &Database, object: ObjectId) -> Result<ObjectReader<'a>, Error> {
        let (size, place) = db.read(|reader| reader.place_of(object))?;
        let (inside, pieces) = match place {
            Place::Inside(bytes) => (bytes, Vec::new()),
            Place::Pieces(pieces) => (Vec::new(), pieces),
        };
        Ok(ObjectReader { objects: self, inside: io::Cursor::new(inside), pieces, opened: None, at: 0, size })
    }

    /// Reads all of an object and compares it with the hash that was taken when it came. `ObjectDamaged` or `ObjectMissing`.
    pub fn check(&self, db: &Database, object: ObjectId) -> Result<(), Error> {
        let known = db.read(|reader| reader.object_hash(object))?;
        let mut hasher = self.hasher();
        let mut reader = self.reader(db, object)?;
        let mut buffer = vec![0; 64 * 1024];
        loop {
            match reader.read(&mut buffer).map_err(damage)? {
                0 => break,
                read => hasher.update(buffer.get(..read).unwrap_or_default()),
            };
        }
        if hasher.finalize() == blake3::Hash::from(known) { Ok(()) } else { Err(Error::ObjectDamaged) }
    }

    pub(super) fn open(&self, piece: &Piece) -> Result<Opened, Error> {
        let file = match File::open(self.path(piece.file)) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Err(Error::ObjectMissing),
            file => file?,
        };
        opened(file, &self.identity, piece.header_hash, piece.bytes)
    }
}

/// What a piece holds, when its header is the one that was written and `bytes` bytes follow. `ObjectDamaged` otherwise.
pub(super) fn opened<R: Read + Seek>(
    mut file: R,
    identity: &age::x25519::Identity,
    header_hash: [u8; 32],
    bytes: u64,
) -> Result<StreamReader<BufReader<R>>, Error> {
    if header::hash(&mut file)? != header_hash {
        return Err(Error::ObjectDamaged);
    }
    file.rewind()?;
    let mut opened = age::Decryptor::new_buffered(BufReader::with_capacity(64 * 1024, file))
        .and_then(|file| file.decrypt(std::iter::once(identity as &dyn age::Identity)))
        .map_err(|_| Error::ObjectDamaged)?;
    // A file cut between two chunks reads well up to the cut; only its last chunk tells.
    let length = opened.seek(SeekFrom::End(0)).map_err(damage)?;
    opened.rewind().map_err(damage)?;
    if length == bytes { Ok(opened) } else { Err(Error::ObjectDamaged) }
}

/// age reports bytes that do not authenticate as invalid data or an early end.
pub(super) fn damage(error: io::Error) -> Error {
    match error.kind() {
        io::ErrorKind::InvalidData | io::ErrorKind::InvalidInput | io::ErrorKind::UnexpectedEof => Error::ObjectDamaged,
        _ => match error.downcast::<Error>() {
            Ok(inside) => inside,
            Err(error) => error.into(),
        },
    }
}

/// The bytes of an object, in order or from anywhere.
pub struct ObjectReader<'a> {
    objects: &'a Objects,
    inside: io::Cursor<Vec<u8>>,
    pieces: Vec<Piece>,
    /// The piece that was read last, and the bytes it holds.
    opened: Option<(Opened, Range<u64>)>,
    at: u64,
    size: u64,
}

impl ObjectReader<'_> {
    /// How many bytes the object has.
    pub fn size(&self) -> u64 {
        self.size
    }

    fn open_piece(&mut self) -> io::Result<()> {
        let at = self.at;
        // A row of a piece that is gone must not pass for the end of the file.
        let piece = self.pieces.iter().find(|piece| (piece.start..piece.start + piece.bytes).contains(&at));
        let piece = piece.ok_or_else(|| io::Error::other(Error::ObjectMissing))?;
        let mut opened = self.objects.open(piece).map_err(io::Error::other)?;
        opened.seek(SeekFrom::Start(at - piece.start)).map_err(|error| io::Error::other(damage(error)))?;
        self.opened = Some((opened, piece.start..piece.start + piece.bytes));
        Ok(())
    }
}

impl Read for ObjectReader<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.pieces.is_empty() {
            return self.inside.read(buffer);
        }
        if self.at >= self.size || buffer.is_empty() {
            return Ok(0);
        }
        if self.opened.as_ref().is_none_or(|(_, holds)| !holds.contains(&self.at)) {
            self.open_piece()?;
        }
        let Some((opened, holds)) = &mut self.opened else { return Ok(0) };
        let room = usize::try_from(holds.end - self.at).unwrap_or(usize::MAX).min(buffer.len());
        let read =
            opened.read(buffer.get_mut(..room).unwrap_or_default()).map_err(|error| io::Error::other(damage(error)))?;
        if read == 0 {
            return Err(io::Error::other(Error::ObjectDamaged));
        }
        self.at += read as u64;
        Ok(read)
    }
}

impl Seek for ObjectReader<'_> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        if self.pieces.is_empty() {
            return self.inside.seek(to);
        }
        let to = match to {
            SeekFrom::Start(to) => Some(to),
            SeekFrom::End(by) => self.size.checked_add_signed(by),
            SeekFrom::Current(by) => self.at.checked_add_signed(by),
        };
        let to = to.ok_or_else(|| io::Error::from(io::ErrorKind::InvalidInput))?;
        if to != self.at {
            self.at = to;
            // Opening a piece costs more than reading from it: a table of contents leads to and fro within one.
            match &mut self.opened {
                Some((opened, holds)) if holds.contains(&to) => {
                    opened.seek(SeekFrom::Start(to - holds.start)).map_err(|error| io::Error::other(damage(error)))?;
                }
                _ => self.opened = None,
            }
        }
        Ok(to)
    }
}
