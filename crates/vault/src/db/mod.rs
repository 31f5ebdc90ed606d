//! The encrypted database: one connection that writes, a few that only read, and no way past the journal.

mod by_hand;
mod care;
mod conditions;
mod connection;
mod copy;
mod entries;
mod failure;
mod found_again;
mod held;
mod import_files;
mod imports;
mod journal;
mod looking;
mod measures;
mod memory;
mod net_contacts;
mod notes;
mod objects;
mod opinions;
mod papers;
mod people;
mod plans;
mod questions;
mod reader;
mod readers;
mod requests;
mod schema;
mod search;
mod sendings;
mod shape;
mod shares;
mod snapshot;
mod stored;
mod timeline;
mod together;

pub use entries::{Cursor, EntryRow, Wanted};
pub use import_files::{FileCount, FileCursor, FileDone, ImportFile, ImportFolder, Member, NewImportFile};
pub use imports::{Import, ImportState, PageText};
pub use journal::{Action, Batch, Deleted, Finish, Label, Staged, Staging, StepId, Undone, Version, Writer};
pub use measures::{ResultKind, ResultRow};
pub use net_contacts::{NetContact, NetWhy};
pub use objects::StoredObject;
pub use papers::{NamedIn, PageOf};
pub use reader::Reader;
pub use search::{Hit, HitKind};
pub use sendings::{Consent, Sending, SendingChange, SendingKind, SendingState, Way, hash};
pub use shape::Entity;
pub use shares::Share;
pub use stored::Stored;
pub use timeline::TimelineRow;

pub(crate) use objects::{Piece, Place};
pub(crate) use snapshot::{hex, unhex};

use crate::{DatabaseKey, Error, random};
use connection::{KeyText, Use};
use journal::Heads;
use readers::Readers;
use record::AuthorId;
use rusqlite::{Connection, Transaction, TransactionBehavior};
use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// The setting that holds which device this is, as 32 hex digits.
const DEVICE: &str = "vault.device";

/// How many milliseconds what nobody waits for lets people go first.
const PATIENCE: u32 = 100;

/// `records.db`, open. Dropping it closes it; the write-ahead log is then empty and removed.
pub struct Database {
    // Fields drop in order: the readers go first, so that the writer is last and clears the log.
    readers: Readers,
    writer: Mutex<Writing>,
    /// People who wait for the writer: an import lets them go first.
    people_waiting: AtomicUsize,
    key: KeyText,
    path: PathBuf,
}

struct Writing {
    connection: Connection,
    heads: Heads,
    /// A failed flush may have lost pages that SQLite believes are written (Rebello et al., USENIX ATC 2020, "Can applications
    /// recover from fsync failures?"): nothing more is written until the file was opened again.
    failed: bool,
}

impl std::fmt::Debug for Database {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Database(…)")
    }
}

impl Database {
    /// Makes a new database. `AlreadyExists` when there is a file; it is not touched.
    pub fn create(path: &Path, key: &DatabaseKey) -> Result<Self, Error> {
        if path.exists() {
            return Err(Error::AlreadyExists);
        }
        let key = KeyText::new(key);
        let mut connection = connection::open(path, &key, Use::Create)?;
        schema::migrate(&mut connection, schema::STEPS)?;
        copy::sync_folder(path)?;
        Self::over(path, key, connection)
    }

    /// Opens a database. One that is older is copied into `backups`, then brought up to date step by step.
    ///
    /// `DatabaseDamaged` when it does not read with this key (the key is right: it came out of the key file), `NewerFormat`
    /// when a newer program made it. Neither changes anything on disk.
    pub fn open(path: &Path, key: &DatabaseKey, backups: &Path) -> Result<Self, Error> {
        Self::open_with(path, key, backups, schema::STEPS)
    }

    /// `open` with steps that are not the program's own.
    #[cfg(debug_assertions)]
    #[doc(hidden)]
    pub fn open_with_steps(path: &Path, key: &DatabaseKey, backups: &Path, more: &[&str]) -> Result<Self, Error> {
        let steps: Vec<&str> = schema::STEPS.iter().chain(more).copied().collect();
        Self::open_with(path, key, backups, &steps)
    }

    fn open_with(path: &Path, key: &DatabaseKey, backups: &Path, steps: &[&str]) -> Result<Self, Error> {
        let key = KeyText::new(key);
        let found = schema::inspect(path, &key, steps)?;
        let log_is_left = connection::log_is_left(path);
        let mut connection = connection::open(path, &key, Use::Write)?;
        // What a crash left stays as it lies unless the opening succeeds: whoever repairs a damaged file needs both.
        connection::keep_log(&connection, log_is_left)?;
        if found < steps.len() {
            schema::keep_copy(&connection, &key, found + 1, backups)?;
            schema::migrate(&mut connection, steps)?;
        }
        let db = Self::over(path, key, connection)?;
        connection::keep_log(&db.writing()?.connection, false)?;
        Ok(db)
    }

    fn over(path: &Path, key: KeyText, connection: Connection) -> Result<Self, Error> {
        let device = this_device(&connection)?;
        let heads = Heads::read(&connection, device)?;
        let readers = Readers::open(path, &key)?;
        let writer = Mutex::new(Writing { connection, heads, failed: false });
        Ok(Self { readers, writer, people_waiting: AtomicUsize::new(0), key, path: path.to_owned() })
    }

    /// Does one step on the records and answers when it is on disk, or changes nothing at all. The step's id is for `undo`;
    /// a step that changed nothing leaves no trace and cannot be undone.
    pub fn write<T>(
        &self,
        action: Action,
        work: impl FnOnce(&mut Writer<'_>) -> Result<T, Error>,
    ) -> Result<(T, StepId), Error> {
        self.journaled(|transaction, heads| {
            let mut writer = Writer::new(transaction, action, heads)?;
            Ok((work(&mut writer)?, writer))
        })
    }

    /// Takes a step back, as a new step that can be taken back in turn. `UndoStale` when it is already taken back, when
    /// something newer changed the same thing, or when other things now depend on what it made.
    pub fn undo(&self, step: StepId, author: Option<AuthorId>, at_ms: i64) -> Result<Undone, Error> {
        let undone = self.journaled(|transaction, heads| {
            let (writer, label) = journal::prepare(transaction, heads, step, author, at_ms)?;
            Ok((label, writer))
        });
        match undone {
            Ok((label, step)) => Ok(Undone { label, step }),
            Err(Error::StillUsed) => Err(Error::UndoStale),
            Err(error) => Err(error),
        }
    }

    /// Reads, at one moment, beside a writer and at most two other readers.
    pub fn read<T>(&self, look: impl FnOnce(&Reader<'_>) -> Result<T, Error>) -> Result<T, Error> {
        self.readers.with(|connection| {
            let transaction = connection.transaction()?;
            look(&Reader::new(&transaction))
        })
    }

    /// Writes a copy under the same key while the database is in use, and opens it to see that it is whole. `target` must not
    /// exist.
    pub fn copy_to(&self, target: &Path) -> Result<(), Error> {
        if target.exists() {
            return Err(Error::AlreadyExists);
        }
        // A connection of its own, so that nobody who writes has to wait.
        copy::copy(&connection::open(&self.path, &self.key, Use::Read)?, &self.key, target)
    }

    /// Which files under `objects/` a copy of this database names.
    pub(crate) fn pieces_of_copy(&self, copy: &Path) -> Result<HashSet<[u8; 16]>, Error> {
        Reader::new(&connection::open(copy, &self.key, Use::Look)?).piece_files()
    }

    /// Whether a copy of this database is whole.
    pub(crate) fn is_whole_copy(&self, copy: &Path) -> Result<bool, Error> {
        copy::is_whole(&connection::open(copy, &self.key, Use::Look)?)
    }

    /// Copies a database that is not in use, without changing it, and sees that the copy is whole. `DatabaseDamaged` when it does
    /// not read with this key.
    pub(crate) fn copy_of(source: &Path, key: &DatabaseKey, target: &Path) -> Result<(), Error> {
        let key = KeyText::new(key);
        if !source.is_file() {
            return Err(Error::DatabaseDamaged);
        }
        copy::copy(&connection::open(source, &key, Use::Look)?, &key, target).map_err(|error| match error {
            Error::CopyFailed => Error::DatabaseDamaged,
            other => other,
        })
    }

    /// Whether every page and every index is whole. Reads all of it: a second for each 100 MB or so.
    ///
    /// The check of the pages reads the file past the write-ahead log. A power cut while the log was brought into the file may have
    /// torn pages there that are whole in the log, so what looks damaged is looked at again once the log is in the file.
    pub fn is_whole(&self) -> Result<bool, Error> {
        if self.readers.with(|connection| copy::is_whole(connection))? {
            return Ok(true);
        }
        connection::empty_log(&self.writing()?.connection)?;
        self.readers.with(|connection| copy::is_whole(connection))
    }

    /// Moves what the write-ahead log holds into the file and empties it. Somebody who reads may keep it from being emptied for a
    /// moment; then it is tried again.
    pub(crate) fn empty_log(&self) -> Result<(), Error> {
        for _ in 0..50 {
            let busy: i64 =
                self.writing()?.connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
            if busy == 0 {
                return Ok(());
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        Err(Error::Busy)
    }

    /// Calls this database another device from now on. A restored copy must, because the journal it was copied from may have
    /// gone on.
    pub fn renew_device(&self) -> Result<(), Error> {
        let mut writing = self.writing()?;
        let device = random::bytes::<16>()?;
        notes::write_setting(&writing.connection, DEVICE, Some(&hex(&device)))?;
        writing.heads = Heads::read(&writing.connection, device)?;
        Ok(())
    }

    /// One transaction on what is not in the journal.
    pub(crate) fn unjournaled<T>(&self, work: impl FnOnce(&Connection) -> Result<T, Error>) -> Result<T, Error> {
        // The lock is not fair: whoever just let it go gets it again before one who sleeps.
        for _ in 0..PATIENCE {
            if self.people_waiting.load(Ordering::Relaxed) == 0 {
                break;
            }
            std::thread::sleep(Duration::from_millis(1));
        }
        transact(self.writing()?, |transaction, _| Ok((work(transaction)?, None)))
    }

    /// The same, with which device this is.
    pub(crate) fn as_device<T>(
        &self,
        work: impl FnOnce(&Connection, [u8; 16]) -> Result<T, Error>,
    ) -> Result<T, Error> {
        transact(self.writing()?, |transaction, heads| Ok((work(transaction, heads.device())?, None)))
    }

    fn journaled<T>(
        &self,
        work: impl for<'t> FnOnce(&'t Connection, Heads) -> Result<(T, Writer<'t>), Error>,
    ) -> Result<(T, StepId), Error> {
        self.people_waiting.fetch_add(1, Ordering::Relaxed);
        let writing = self.writing();
        self.people_waiting.fetch_sub(1, Ordering::Relaxed);
        transact(writing?, |transaction, heads| {
            let (made, writer) = work(transaction, heads)?;
            let (step, heads) = writer.end();
            Ok(((made, step), Some(heads)))
        })
    }

    fn writing(&self) -> Result<MutexGuard<'_, Writing>, Error> {
        // A panic inside a step dropped its transaction, which rolled back: the connection is as good as before.
        let writing = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
        if writing.failed { Err(Error::DiskFailed) } else { Ok(writing) }
    }
}

/// `BEGIN IMMEDIATE`, the work, `COMMIT`. The heads move on only when the commit is on disk.
fn transact<T>(
    mut writing: MutexGuard<'_, Writing>,
    work: impl for<'t> FnOnce(&'t Connection, Heads) -> Result<(T, Option<Heads>), Error>,
) -> Result<T, Error> {
    let heads = writing.heads.clone();
    let done = Transaction::new(&mut writing.connection, TransactionBehavior::Immediate).map_err(Error::from).and_then(
        |transaction| {
            let done = work(&transaction, heads)?;
            transaction.commit()?;
            Ok(done)
        },
    );
    match done {
        Ok((made, heads)) => {
            writing.heads = heads.unwrap_or_else(|| writing.heads.clone());
            Ok(made)
        }
        Err(error) => {
            writing.failed = matches!(error, Error::DiskFailed);
            Err(error)
        }
    }
}

/// Which device this is; made up the first time.
fn this_device(connection: &Connection) -> Result<[u8; 16], Error> {
    let known = Reader::new(connection).setting(DEVICE)?;
    if let Some(device) = known.as_deref().and_then(unhex).and_then(|bytes| bytes.try_into().ok()) {
        return Ok(device);
    }
    let device = random::bytes::<16>()?;
    notes::write_setting(connection, DEVICE, Some(&hex(&device)))?;
    Ok(device)
}
