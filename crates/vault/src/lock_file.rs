//! One process at a time: a file locked for as long as the vault is open.
//!
//! The lock is the operating system's (flock, `LockFileEx`), so it ends with the process however that ends, and nothing
//! stale is ever left to clean up. Nothing is written into the file.

use crate::{Error, folder};
use std::fs::{File, OpenOptions, TryLockError};
use std::path::Path;
use std::time::Duration;

/// Held for life by the one process that has the vault open.
#[derive(Debug)]
pub(crate) struct LockFile {
    _file: File,
}

impl LockFile {
    /// Takes the lock, or answers `InUse`. Tries for a third of a second, since `is_taken` in another process holds it for
    /// an instant.
    pub(crate) fn take(path: &Path) -> Result<Self, Error> {
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false);
        folder::private(&mut options);
        let file = options.open(path)?;
        for _ in 0..10 {
            match file.try_lock() {
                Ok(()) => return Ok(Self { _file: file }),
                Err(TryLockError::WouldBlock) => std::thread::sleep(Duration::from_millis(33)),
                Err(TryLockError::Error(error)) => return Err(error.into()),
            }
        }
        Err(Error::InUse)
    }

    /// Whether another process has the vault open, without writing and without waiting.
    pub(crate) fn is_taken(path: &Path) -> bool {
        let Ok(file) = File::open(path) else { return false };
        matches!(file.try_lock_shared(), Err(TryLockError::WouldBlock))
    }
}
