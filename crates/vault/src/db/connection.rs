//! One keyed connection: the key before anything else, then what makes SQLite careful.

use super::memory;
use crate::{DatabaseKey, Error};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};
use std::path::Path;
use std::time::Duration;
use zeroize::Zeroizing;

/// 3.51.3 repairs the WAL-reset fault, in which a checkpoint beside a writer could lose a commit (sqlite.org, 2026-03).
const OLDEST_SQLITE: i32 = 3_051_003;
/// How long a statement waits for a lock. Only one process opens a vault, so waiting longer would hide a fault.
const BUSY: Duration = Duration::from_secs(5);

/// The key as SQLCipher takes a raw one: `x'<64 hex digits>'`. Bare bytes would be taken for a passphrase and derived again.
///
/// In a box from the beginning: what moves leaves copies of itself on the stack.
pub(crate) struct KeyText(Box<Zeroizing<[u8; 67]>>);

impl KeyText {
    pub(crate) fn new(key: &DatabaseKey) -> Self {
        const HEX: &[u8; 16] = b"0123456789abcdef";
        let digits = key.bytes().iter().flat_map(|byte| [byte >> 4, byte & 15]);
        let digits = digits.map(|digit| HEX.get(usize::from(digit)).copied().unwrap_or(b'0'));
        let mut text = Box::new(Zeroizing::new([b'\''; 67]));
        for (place, byte) in text.iter_mut().zip([b'x', b'\''].into_iter().chain(digits)) {
            *place = byte;
        }
        Self(text)
    }
}

/// What a connection is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Use {
    /// Makes a new file.
    Create,
    /// Reads and writes.
    Write,
    /// Reads only.
    Read,
    /// Looks at a file that no other connection has open, and leaves the folder as it was.
    Look,
}

/// Opens, gives the key and asks for the first page, so that a wrong key or a damaged file fails here.
pub(crate) fn open(path: &Path, key: &KeyText, purpose: Use) -> Result<Connection, Error> {
    memory::wipe_when_freed();
    let access = OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_PRIVATE_CACHE;
    let connection = match purpose {
        Use::Create => Connection::open_with_flags(
            path,
            access | OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE,
        ),
        Use::Write | Use::Read => Connection::open_with_flags(path, access | OpenFlags::SQLITE_OPEN_READ_WRITE),
        Use::Look => look(path, access),
    }
    .map_err(Error::from)?;
    unlock(&connection, key)?;
    connection.busy_timeout(BUSY)?;
    let _tables: i64 = connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    if matches!(purpose, Use::Look) {
        return Ok(connection);
    }
    settle(&connection, purpose)?;
    Ok(connection)
}

/// A connection with the key and nothing else, for the target of a copy.
pub(crate) fn open_bare(path: &Path, key: &KeyText) -> Result<Connection, Error> {
    memory::wipe_when_freed();
    let access = OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE;
    let connection = Connection::open_with_flags(path, access)?;
    unlock(&connection, key)?;
    Ok(connection)
}

/// Without a write-ahead log the file is opened as immutable: no locks, no companions. With one left by a crash, the log must
/// be read too: exclusive mode keeps its index in memory instead of a `-shm` file, and no checkpoint runs at the end.
fn look(path: &Path, access: OpenFlags) -> rusqlite::Result<Connection> {
    if log_is_left(path) {
        let connection = Connection::open_with_flags(path, access | OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
        connection.pragma_update_and_check(None, "locking_mode", "exclusive", |_| Ok(()))?;
        return Ok(connection);
    }
    let uri = format!("file:{}?immutable=1", percent_encoded(path));
    Connection::open_with_flags(uri, access | OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI)
}

/// Whether a crash left changes in the write-ahead log.
pub(crate) fn log_is_left(path: &Path) -> bool {
    let mut log = path.as_os_str().to_owned();
    log.push("-wal");
    std::fs::metadata(log).is_ok_and(|log| log.len() > 0)
}

/// Whether closing leaves the write-ahead log as it lies, instead of bringing it into the file.
pub(crate) fn keep_log(connection: &Connection, keep: bool) -> Result<(), Error> {
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, keep)?;
    Ok(())
}

/// A path as the part of a `file:` URI that SQLite decodes (sqlite.org/uri.html).
fn percent_encoded(path: &Path) -> String {
    let bytes = path.as_os_str().as_encoded_bytes();
    // Windows: `C:\a b` is written `/C:/a%20b`.
    let mut encoded = String::from(if cfg!(windows) { "/" } else { "" });
    for &byte in bytes {
        match byte {
            b'\\' if cfg!(windows) => encoded.push('/'),
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'.' | b'-' | b'_' | b':' => {
                encoded.push(char::from(byte))
            }
            other => encoded.push_str(&format!("%{other:02X}")),
        }
    }
    encoded
}

/// The order matters: SQLCipher writes to standard error on a wrong key unless told not to before it gets one.
fn unlock(connection: &Connection, key: &KeyText) -> Result<(), Error> {
    connection.execute_batch("PRAGMA cipher_log_level = NONE")?;
    if rusqlite::version_number() < OLDEST_SQLITE {
        return Err(Error::UnsafeLibrary);
    }
    // An SQLite without encryption would ignore the key and write the records in clear.
    let cipher: Option<String> = connection.query_row("PRAGMA cipher_version", [], |row| row.get(0)).ok();
    if cipher.is_none_or(|version| version.is_empty()) {
        return Err(Error::UnsafeLibrary);
    }
    connection.key(Some("main"), key.0.as_slice(), false)?;
    Ok(())
}

/// Brings the write-ahead log into the file, as far as nobody still reads what stood there before.
pub(crate) fn empty_log(connection: &Connection) -> Result<(), Error> {
    Ok(connection.query_row("PRAGMA wal_checkpoint(FULL)", [], |_| Ok(()))?)
}

fn settle(connection: &Connection, purpose: Use) -> Result<(), Error> {
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    let journal: String = connection.query_row("PRAGMA journal_mode = WAL", [], |row| row.get(0))?;
    if journal != "wal" {
        return Err(Error::ReadOnly);
    }
    connection.execute_batch(
        "PRAGMA synchronous = FULL;
         PRAGMA foreign_keys = ON;
         PRAGMA secure_delete = ON;
         PRAGMA temp_store = MEMORY;
         PRAGMA trusted_schema = OFF;
         PRAGMA cell_size_check = ON;
         PRAGMA mmap_size = 0;
         PRAGMA cache_size = -65536;
         PRAGMA journal_size_limit = 67108864;",
    )?;
    if cfg!(target_os = "macos") {
        // There, fsync reaches the drive but not what the drive remembers after a power cut.
        connection.execute_batch("PRAGMA fullfsync = ON; PRAGMA checkpoint_fullfsync = ON;")?;
    }
    if purpose == Use::Read {
        connection.execute_batch("PRAGMA query_only = ON")?;
    }
    // Else SQLite plans a statement anew whenever a bound value might lead to another plan: more than half the time of an import.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    connection.set_prepared_statement_cache_capacity(128);
    Ok(())
}
