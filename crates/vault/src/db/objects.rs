//! The rows of objects: what they are called, which files hold them, how to know them again.

use super::journal::NO_NAME;
use super::snapshot::id_in;
use super::{Database, Reader, search};
use crate::{Error, NewObject};
use record::{Line, ObjectId};
use rusqlite::{Connection, OptionalExtension, Row, params};
use std::collections::HashSet;

/// The bytes of something taken in, as the records know it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredObject {
    /// Its id.
    pub id: ObjectId,
    /// The name of the file as it first came.
    pub name: Line,
    /// Its media type (`application/pdf`).
    pub media_type: Line,
    /// Its size in bytes.
    pub bytes: u64,
    /// The last page whose words were read; 0 for none.
    pub pages: u32,
}

/// One file under `objects/`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Piece {
    /// The random name.
    pub(crate) file: [u8; 16],
    /// Where in the object it begins.
    pub(crate) start: u64,
    /// How many bytes of the object it holds.
    pub(crate) bytes: u64,
    /// BLAKE3 of the age header, which differs from file to file.
    pub(crate) header_hash: [u8; 32],
}

/// Where the bytes of an object are.
pub(crate) enum Place {
    Inside(Vec<u8>),
    Pieces(Vec<Piece>),
}

impl Reader<'_> {
    /// An object by its id, once it is whole.
    pub fn object(&self, id: ObjectId) -> Result<Option<StoredObject>, Error> {
        let mut found = self.connection.prepare_cached(
            "SELECT id, name, media_type, bytes, (SELECT max(page) FROM page_text WHERE page_text.object = object.id)
             FROM object WHERE id = ?1 AND bytes IS NOT NULL",
        )?;
        let mut rows = found.query([id.to_bytes()])?;
        rows.next()?.map(stored_object).transpose()
    }

    /// The object with these bytes, known by their keyed hash.
    pub fn object_by_hash(&self, hash: &[u8; 32]) -> Result<Option<ObjectId>, Error> {
        let mut found = self.connection.prepare_cached("SELECT id FROM object WHERE hash = ?1")?;
        let mut rows = found.query([hash])?;
        rows.next()?.map(|row| id_in(row, 0)).transpose()
    }

    /// The keyed hash of an object.
    pub(crate) fn object_hash(&self, id: ObjectId) -> Result<[u8; 32], Error> {
        self.one("SELECT hash FROM object WHERE id = ?1 AND hash IS NOT NULL", [id.to_bytes()])?.ok_or(Error::NotFound)
    }

    /// Where the bytes are; `NotFound` for an unknown or unfinished object.
    pub(crate) fn place_of(&self, id: ObjectId) -> Result<(u64, Place), Error> {
        let bytes = self.one("SELECT bytes FROM object WHERE id = ?1 AND bytes IS NOT NULL", [id.to_bytes()])?;
        let bytes: u64 = bytes.ok_or(Error::NotFound)?;
        if let Some(inside) = self.one("SELECT bytes FROM small_object WHERE object = ?1", [id.to_bytes()])? {
            return Ok((bytes, Place::Inside(inside)));
        }
        Ok((bytes, Place::Pieces(pieces(self.connection, id)?)))
    }

    /// The pieces of an object that are here so far; `None` for one that is unknown or whole.
    pub(crate) fn half_object(&self, id: ObjectId) -> Result<Option<Vec<Piece>>, Error> {
        let half: Option<bool> = self.one("SELECT 1 FROM object WHERE id = ?1 AND hash IS NULL", [id.to_bytes()])?;
        half.map(|_| pieces(self.connection, id)).transpose()
    }

    /// Every file the rows know.
    pub(crate) fn piece_files(&self) -> Result<HashSet<[u8; 16]>, Error> {
        let mut files = self.connection.prepare("SELECT file FROM object_piece")?;
        Ok(files.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
    }

    /// How many files are here whole, and their bytes together.
    pub(crate) fn object_sizes(&self) -> Result<(u64, u64), Error> {
        let sql = "SELECT count(*), coalesce(sum(bytes), 0) FROM object WHERE hash IS NOT NULL";
        Ok(self.connection.query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))?)
    }

    /// Every file that is here whole, with its bytes.
    pub(crate) fn whole_objects(&self) -> Result<Vec<(ObjectId, u64)>, Error> {
        let mut whole = self.connection.prepare("SELECT id, bytes FROM object WHERE hash IS NOT NULL ORDER BY id")?;
        let mut rows = whole.query([])?;
        let mut all = Vec::new();
        while let Some(row) = rows.next()? {
            all.push((id_in(row, 0)?, row.get(1)?));
        }
        Ok(all)
    }

    /// Objects that belong to no import any more, that were cut short after their import ended, or whose removal for good was, and
    /// that nothing shows.
    pub(crate) fn orphans(&self) -> Result<Vec<ObjectId>, Error> {
        let mut orphans = self.connection.prepare(
            "SELECT id FROM object
             WHERE (NOT EXISTS (SELECT 1 FROM import WHERE import.id = object.import AND (state = 'staged' OR hash IS NOT NULL))
                    OR name = ?1)
               AND NOT EXISTS (SELECT 1 FROM entry_object AS used WHERE used.object = object.id)
               AND NOT EXISTS (SELECT 1 FROM import_file AS held WHERE held.object = object.id)",
        )?;
        let mut rows = orphans.query([NO_NAME])?;
        let mut all = Vec::new();
        while let Some(row) = rows.next()? {
            all.push(id_in(row, 0)?);
        }
        Ok(all)
    }
}

fn stored_object(row: &Row<'_>) -> Result<StoredObject, Error> {
    let line = |column| Line::new(row.get_ref(column)?.as_str()?).map_err(|_| Error::RowUnreadable);
    Ok(StoredObject {
        id: id_in(row, 0)?,
        name: line(1)?,
        media_type: line(2)?,
        bytes: row.get(3)?,
        pages: row.get::<_, Option<u32>>(4)?.unwrap_or(0),
    })
}

fn pieces(connection: &Connection, id: ObjectId) -> Result<Vec<Piece>, Error> {
    let mut pieces = connection.prepare_cached(
        "SELECT file, start, bytes, header_hash FROM object_piece WHERE object = ?1 ORDER BY position",
    )?;
    let pieces = pieces.query_map([id.to_bytes()], |row| {
        Ok(Piece { file: row.get(0)?, start: row.get(1)?, bytes: row.get(2)?, header_hash: row.get(3)? })
    })?;
    Ok(pieces.collect::<rusqlite::Result<_>>()?)
}

impl Database {
    /// The row of an object whose bytes are still arriving.
    pub(crate) fn begin_object(&self, new: &NewObject) -> Result<(), Error> {
        self.unjournaled(|transaction| insert_object(transaction, new))
    }

    /// A piece whose file is on disk.
    pub(crate) fn add_piece(&self, id: ObjectId, position: usize, piece: &Piece) -> Result<(), Error> {
        self.unjournaled(|transaction| {
            transaction
                .prepare_cached(
                    "INSERT INTO object_piece (object, position, file, start, bytes, header_hash)
                     VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                )?
                .execute(params![id.to_bytes(), position, piece.file, piece.start, piece.bytes, piece.header_hash])?;
            Ok(())
        })
    }

    /// All bytes have arrived. Answers the object that already had them, if one does: then this one is not finished.
    pub(crate) fn finish_object(&self, id: ObjectId, bytes: u64, hash: &[u8; 32]) -> Result<Option<ObjectId>, Error> {
        self.unjournaled(|transaction| {
            if let Some(same) = Reader::new(transaction).object_by_hash(hash)? {
                return Ok(Some(same));
            }
            complete(transaction, id, bytes, hash)?;
            Ok(None)
        })
    }

    /// A small object, whole.
    pub(crate) fn add_small_object(
        &self,
        new: &NewObject,
        bytes: &[u8],
        hash: &[u8; 32],
    ) -> Result<Option<ObjectId>, Error> {
        self.unjournaled(|transaction| {
            if let Some(same) = Reader::new(transaction).object_by_hash(hash)? {
                return Ok(Some(same));
            }
            insert_object(transaction, new)?;
            let length = u64::try_from(bytes.len()).map_err(|_| Error::RowUnreadable)?;
            complete(transaction, new.id, length, hash)?;
            let mut small = transaction.prepare_cached("INSERT INTO small_object (object, bytes) VALUES (?1, ?2)")?;
            small.execute(params![new.id.to_bytes(), bytes])?;
            Ok(None)
        })
    }

    /// Removes the rows of an object and names its files. `StillUsed` when an entry shows it.
    pub(crate) fn remove_object(&self, id: ObjectId) -> Result<Vec<Piece>, Error> {
        self.unjournaled(|transaction| {
            let used = transaction
                .prepare_cached("SELECT 1 FROM entry_object WHERE object = ?1 LIMIT 1")?
                .query_row([id.to_bytes()], |_| Ok(()))
                .optional()?;
            if used.is_some() {
                return Err(Error::StillUsed);
            }
            let pieces = pieces(transaction, id)?;
            search::remove_pages(transaction, &id.to_bytes())?;
            transaction.prepare_cached("DELETE FROM object WHERE id = ?1")?.execute([id.to_bytes()])?;
            Ok(pieces)
        })
    }
}

fn insert_object(connection: &Connection, new: &NewObject) -> Result<(), Error> {
    connection
        .prepare_cached("INSERT INTO object (id, import, name, media_type) VALUES (?1, ?2, ?3, ?4)")?
        .execute(params![new.id.to_bytes(), new.import.to_bytes(), new.name.as_str(), new.media_type.as_str()])?;
    Ok(())
}

fn complete(connection: &Connection, id: ObjectId, bytes: u64, hash: &[u8; 32]) -> Result<(), Error> {
    connection.prepare_cached("UPDATE object SET bytes = ?2, hash = ?3 WHERE id = ?1")?.execute(params![
        id.to_bytes(),
        bytes,
        hash
    ])?;
    Ok(())
}
