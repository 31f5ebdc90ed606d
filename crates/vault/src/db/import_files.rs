//! The files of an import, one row each: what an import still has to read after a crash, and what each file brought.

use super::Database;
use super::journal::must_be_staged;
use super::reader::Reader;
use crate::Error;
use record::{ImportId, Line, ObjectId, PersonId};
use rusqlite::{Connection, OptionalExtension, Row, params};

/// Rows written in one transaction.
const ROWS: usize = 1_000;

/// A file that is to be taken in.
#[derive(Debug, Clone)]
pub struct NewImportFile {
    /// Its name, for showing only.
    pub name: Line,
    /// The archive it lies in.
    pub within: Option<Member>,
    /// Its bytes, where they are kept already.
    pub object: Option<ObjectId>,
    /// The folder it is, kept as one file.
    pub folder: Option<ImportFolder>,
}

/// A folder that becomes one file: known again after a crash, so that its bytes go on coming.
#[derive(Clone, PartialEq, Eq)]
pub struct ImportFolder {
    /// Where it lies.
    pub path: String,
    /// A hash of what is in it.
    pub listing: [u8; 32],
}

impl std::fmt::Debug for ImportFolder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ImportFolder(…)") // a path may name a person
    }
}

/// A place in an archive.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Member {
    /// The archive's position in the import.
    pub archive: u32,
    /// The file's place in the archive.
    pub place: u32,
    /// In how many archives the file lies.
    pub depth: u8,
}

/// A file of an import.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportFile {
    /// Its place in the import, counted from 0.
    pub position: u32,
    /// Its name.
    pub name: Line,
    /// The name of the archive it lay in.
    pub within: Option<Line>,
    /// In how many archives it lies.
    pub depth: u8,
    /// Its bytes, once they are kept.
    pub object: Option<ObjectId>,
    /// The folder it is, until it is done.
    pub folder: Option<ImportFolder>,
    /// The object that the bytes of the folder come into.
    pub coming: Option<ObjectId>,
    /// How often reading it began.
    pub tries: u32,
    /// Whether it was read, as far as it can be.
    pub done: bool,
    /// Whether something of it could not be read.
    pub trouble: bool,
    /// The app's own report as JSON.
    pub report: Option<String>,
}

/// That a file is read.
#[derive(Debug, Clone)]
pub struct FileDone {
    /// Which file.
    pub position: u32,
    /// Its bytes, where there are any.
    pub object: Option<ObjectId>,
    /// Whether something of it could not be read.
    pub trouble: bool,
    /// The app's own report as JSON.
    pub report: String,
}

/// A place in a list of files: after this one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FileCursor {
    trouble: bool,
    position: u32,
}

impl ImportFile {
    /// The place after this file.
    pub fn cursor(&self) -> FileCursor {
        FileCursor { trouble: self.trouble, position: self.position }
    }
}

impl std::fmt::Display for FileCursor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}.{}", u8::from(self.trouble), self.position)
    }
}

impl std::str::FromStr for FileCursor {
    type Err = Error;
    fn from_str(text: &str) -> Result<Self, Error> {
        let (trouble, position) = text.split_once('.').ok_or(Error::NotFound)?;
        Ok(Self { trouble: trouble == "1", position: position.parse().map_err(|_| Error::NotFound)? })
    }
}

/// How many files an import has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct FileCount {
    /// All.
    pub all: u64,
    /// Those with trouble.
    pub trouble: u64,
}

impl Database {
    /// Appends files to a staged import, in order. A member of an archive that is there already is not added again.
    pub fn add_import_files(&self, import: ImportId, files: &[NewImportFile]) -> Result<(), Error> {
        for some in files.chunks(ROWS) {
            self.unjournaled(|transaction| {
                must_be_staged(transaction, import)?;
                some.iter().try_for_each(|file| add(transaction, import, file))
            })?;
        }
        Ok(())
    }

    /// Notes that a file's bytes are kept and its reading begins.
    pub fn import_file_begun(&self, import: ImportId, position: u32, object: ObjectId) -> Result<(), Error> {
        self.unjournaled(|transaction| {
            transaction
                .prepare_cached(
                    "UPDATE import_file SET object = ?3, tries = tries + 1 WHERE import = ?1 AND position = ?2",
                )?
                .execute(params![import.to_bytes(), position, object.to_bytes()])?;
            Ok(())
        })
    }

    /// Notes, before the first byte comes, into which object those of a folder go, and what was in it then.
    pub fn import_file_coming(
        &self,
        import: ImportId,
        position: u32,
        object: ObjectId,
        folder: &ImportFolder,
    ) -> Result<(), Error> {
        self.unjournaled(|transaction| {
            must_be_staged(transaction, import)?;
            transaction
                .prepare_cached(
                    "UPDATE import_file SET coming = ?3, folder = ?4, listing = ?5 WHERE import = ?1 AND position = ?2",
                )?
                .execute(params![import.to_bytes(), position, object.to_bytes(), folder.path, folder.listing])?;
            Ok(())
        })
    }

    /// Writes what a file brought, outside of any batch: after its password opened it.
    pub fn import_file_done(&self, import: ImportId, done: &FileDone) -> Result<(), Error> {
        self.unjournaled(|transaction| finish(transaction, import, done))
    }

    /// Forgets the files of a staged import that were not read: the person stopped it.
    pub fn drop_unread_files(&self, import: ImportId) -> Result<(), Error> {
        self.unjournaled(|transaction| {
            must_be_staged(transaction, import)?;
            transaction.execute("DELETE FROM import_file WHERE import = ?1 AND done = 0", [import.to_bytes()])?;
            Ok(())
        })
    }
}

/// Writes what a file brought.
pub(super) fn finish(connection: &Connection, import: ImportId, done: &FileDone) -> Result<(), Error> {
    connection
        .prepare_cached(
            "UPDATE import_file SET done = 1, object = coalesce(?3, object), trouble = ?4, report = ?5,
               folder = NULL, listing = NULL, coming = NULL
             WHERE import = ?1 AND position = ?2",
        )?
        .execute(params![
            import.to_bytes(),
            done.position,
            done.object.map(ObjectId::to_bytes),
            done.trouble,
            done.report
        ])?;
    Ok(())
}

fn add(connection: &Connection, import: ImportId, file: &NewImportFile) -> Result<(), Error> {
    let next: u32 = connection
        .prepare_cached("SELECT coalesce(max(position) + 1, 0) FROM import_file WHERE import = ?1")?
        .query_row([import.to_bytes()], |row| row.get(0))?;
    connection
        .prepare_cached(
            "INSERT INTO import_file (import, position, name, within, member, depth, object, folder, listing)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) ON CONFLICT (import, within, member) WHERE within IS NOT NULL DO NOTHING",
        )?
        .execute(params![
            import.to_bytes(),
            next,
            file.name.as_str(),
            file.within.map(|member| member.archive),
            file.within.map(|member| member.place),
            file.within.map_or(0, |member| member.depth),
            file.object.map(ObjectId::to_bytes),
            file.folder.as_ref().map(|folder| &folder.path),
            file.folder.as_ref().map(|folder| folder.listing),
        ])?;
    Ok(())
}

const COLUMNS: &str = "position, name,
    (SELECT archive.name FROM import_file AS archive WHERE archive.import = import_file.import AND archive.position = import_file.within),
    depth, object, tries, done, trouble, report, folder, listing, coming";

impl Reader<'_> {
    /// The next file of an import that is not read yet, from a position on.
    pub fn next_import_file(&self, import: ImportId, from: u32) -> Result<Option<ImportFile>, Error> {
        let sql = format!(
            "SELECT {COLUMNS} FROM import_file WHERE import = ?1 AND position >= ?2 AND done = 0 ORDER BY position LIMIT 1"
        );
        let mut next = self.connection.prepare_cached(&sql)?;
        let mut rows = next.query(params![import.to_bytes(), from])?;
        rows.next()?.map(file).transpose()
    }

    /// A file of an import.
    pub fn import_file(&self, import: ImportId, position: u32) -> Result<Option<ImportFile>, Error> {
        let sql = format!("SELECT {COLUMNS} FROM import_file WHERE import = ?1 AND position = ?2");
        let mut found = self.connection.prepare_cached(&sql)?;
        let mut rows = found.query(params![import.to_bytes(), position])?;
        rows.next()?.map(file).transpose()
    }

    /// Files of an import, those with trouble before the others; `after` is the cursor of the last one before.
    pub fn import_files(
        &self,
        import: ImportId,
        after: Option<FileCursor>,
        limit: u32,
    ) -> Result<Vec<ImportFile>, Error> {
        let sql = format!(
            "SELECT {COLUMNS} FROM import_file WHERE import = ?1 AND (1 - trouble, position) > (?2, ?3)
             ORDER BY 1 - trouble, position LIMIT ?4"
        );
        let (order, position) = after.map_or((-1, 0), |at| (i64::from(!at.trouble), i64::from(at.position)));
        let mut statement = self.connection.prepare_cached(&sql)?;
        let mut rows = statement.query(params![import.to_bytes(), order, position, limit])?;
        let mut all = Vec::new();
        while let Some(row) = rows.next()? {
            all.push(file(row)?);
        }
        Ok(all)
    }

    /// How many files an import has.
    pub fn count_import_files(&self, import: ImportId) -> Result<FileCount, Error> {
        let mut count = self
            .connection
            .prepare_cached("SELECT count(*), coalesce(sum(trouble), 0) FROM import_file WHERE import = ?1")?;
        Ok(count.query_row([import.to_bytes()], |row| Ok(FileCount { all: row.get(0)?, trouble: row.get(1)? }))?)
    }

    /// Whether taking these bytes in again brings nothing new to a person: something read from them is shown, or this import
    /// has read them before.
    pub fn knows_file(&self, person: PersonId, import: ImportId, object: ObjectId) -> Result<bool, Error> {
        let here = self
            .connection
            .prepare_cached("SELECT 1 FROM import_file WHERE object = ?1 AND import = ?2 AND done = 1 LIMIT 1")?
            .query_row(params![object.to_bytes(), import.to_bytes()], |_| Ok(()))
            .optional()?;
        Ok(here.is_some() || self.shows_object(person, object)?)
    }
}

fn file(row: &Row<'_>) -> Result<ImportFile, Error> {
    let line = |words: &str| Line::new(words).map_err(|_| Error::RowUnreadable);
    let within = row.get::<_, Option<String>>(2)?;
    let object = |column| {
        let bytes: Option<[u8; 16]> = row.get(column)?;
        bytes.map(|bytes| ObjectId::from_bytes(bytes).map_err(|_| Error::RowUnreadable)).transpose()
    };
    let folder = row.get::<_, Option<String>>(9)?.zip(row.get::<_, Option<[u8; 32]>>(10)?);
    Ok(ImportFile {
        position: row.get(0)?,
        name: line(row.get_ref(1)?.as_str()?)?,
        within: within.as_deref().map(line).transpose()?,
        depth: row.get(3)?,
        object: object(4)?,
        folder: folder.map(|(path, listing)| ImportFolder { path, listing }),
        coming: object(11)?,
        tries: row.get(5)?,
        done: row.get(6)?,
        trouble: row.get(7)?,
        report: row.get(8)?,
    })
}
