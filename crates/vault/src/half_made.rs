//! A vault, or a generation of one, that is being made: built whole under another name, then renamed, so that a crash leaves
//! nothing or all of it.

use crate::lock_file::LockFile;
use crate::{Error, folder, random};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// `vault.new-` and 16 hexadecimal digits, beside the vault. A folder of this name never was a vault, because renaming it is the
/// last step of making one.
const NAME: &str = "vault.new-";

/// Dropped before it got its name, it is removed.
pub(crate) struct HalfMade {
    dir: PathBuf,
    /// Tells other processes that this folder is at work; `None` once it is given up or done.
    lock: Option<LockFile>,
}

impl HalfMade {
    /// An empty folder in `data_dir`, which is made if need be.
    pub(crate) fn begin(data_dir: &Path) -> Result<Self, Error> {
        folder::make_dir(data_dir)?;
        let dir = data_dir.join(format!("{NAME}{:016x}", u64::from_be_bytes(random::bytes()?)));
        folder::make_dir(&dir)?;
        let mut half = Self { dir, lock: None };
        half.lock = Some(LockFile::take(&half.dir.join(folder::LOCK))?);
        Ok(half)
    }

    pub(crate) fn dir(&self) -> &Path {
        &self.dir
    }

    /// The whole folder becomes the vault. `AlreadyExists` if the name is taken by now.
    pub(crate) fn become_vault(mut self, vault: &Path) -> Result<(), Error> {
        folder::sync_tree(&self.dir)?;
        // Windows does not rename a folder in which a file is open.
        self.lock = None;
        match folder::rename(&self.dir, vault) {
            Err(Error::Io(io::ErrorKind::DirectoryNotEmpty | io::ErrorKind::AlreadyExists)) => {
                Err(Error::AlreadyExists)
            }
            Err(error) => Err(error),
            Ok(()) => {
                self.dir = PathBuf::new();
                vault.parent().map_or(Ok(()), folder::sync_dir)
            }
        }
    }

    /// One generation that was made in it moves into a vault; the rest is removed.
    pub(crate) fn give_generation(self, made: &str, vault: &Path, name: &str) -> Result<(), Error> {
        let made = self.dir.join(made);
        folder::sync_tree(&made)?;
        folder::rename(&made, &vault.join(name))?;
        folder::sync_dir(vault)
    }
}

impl Drop for HalfMade {
    fn drop(&mut self) {
        if !self.dir.as_os_str().is_empty() {
            remove(&self.dir, self.lock.take());
        }
    }
}

/// Removes what earlier attempts left when the power failed: only folders of the half-made name whose lock is free.
pub(crate) fn sweep(data_dir: &Path) {
    let Ok(entries) = fs::read_dir(data_dir) else { return };
    for entry in entries.flatten() {
        let name = entry.file_name();
        let random = name.to_str().and_then(|name| name.strip_prefix(NAME));
        let ours = random.is_some_and(|hex| hex.len() == 16 && hex.bytes().all(|byte| byte.is_ascii_hexdigit()));
        if !ours || !entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            continue;
        }
        let lock = entry.path().join(folder::LOCK);
        if !lock.exists() {
            // Power failed before the lock was made; then the folder is empty, and only an empty one goes.
            let _ = fs::remove_dir(entry.path());
        } else if let Ok(lock) = LockFile::take(&lock) {
            remove(&entry.path(), Some(lock));
        }
    }
}

/// Removes a half-made folder, its lock file last: should the power fail in between, the lock still tells the next sweep that
/// the rest may go. What cannot be removed now is tried again then.
fn remove(dir: &Path, lock: Option<LockFile>) {
    for entry in fs::read_dir(dir).into_iter().flatten().flatten() {
        if entry.file_name() == folder::LOCK {
            continue;
        }
        let is_dir = entry.file_type().is_ok_and(|kind| kind.is_dir());
        let _ = if is_dir { fs::remove_dir_all(entry.path()) } else { fs::remove_file(entry.path()) };
    }
    // Windows does not remove a file that is open.
    drop(lock);
    let _ = fs::remove_file(dir.join(folder::LOCK));
    let _ = fs::remove_dir(dir);
}
