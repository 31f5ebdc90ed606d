//! Making a vault: built whole under another name, then renamed, so that a crash leaves nothing or a whole vault.

use super::{ID_SETTING, Vault, recovery};
use crate::db::Database;
use crate::keys::{Keys, VaultIdentity, Wrapped};
use crate::lock_file::LockFile;
use crate::manifest::{FORMAT, Manifest, hint_to_store};
use crate::secret::{SecretString, normalised};
use crate::{Error, RecoveryCode, WorkFactor, folder, place, random};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Half-made vaults: `vault.new-` and 16 hexadecimal digits. A folder of this name never was a vault, because renaming it is
/// the last step of making one.
const HALF_MADE: &str = "vault.new-";

impl Vault {
    /// Makes a vault in `data_dir` (made if need be) and opens it. Returns the recovery code, which the vault also keeps until
    /// it is confirmed.
    ///
    /// `hint` is a code of the caller (lower-case letters, digits, `_`, at most 40), readable without the password; anything
    /// else is left out. `now_ms` is Unix time. Refuses with `AlreadyExists` if anything takes the name `vault`; other errors:
    /// `NetworkFolder`, `CloudFolder`, `ReadOnly`, `DiskFull`. After an error nothing is left behind.
    pub fn create(
        data_dir: &Path,
        password: &SecretString,
        hint: &str,
        work: WorkFactor,
        now_ms: i64,
    ) -> Result<(Self, RecoveryCode), Error> {
        place::judge(data_dir)?;
        let vault = data_dir.join(folder::VAULT);
        match fs::symlink_metadata(&vault) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(error.into()),
            Ok(_) => return Err(Error::AlreadyExists),
        }
        folder::make_dir(data_dir)?;
        remove_half_made(data_dir);

        let identity = VaultIdentity::generate();
        let code = RecoveryCode::generate()?;
        let generation = folder::generation_name(1);
        let half = HalfMade::begin(data_dir, now_ms)?;
        half.fill(&generation, &identity, &normalised(password), &code, work, now_ms)?;
        Manifest { format: FORMAT, id: half.id.clone(), current: generation.clone(), hint: hint_to_store(hint) }
            .write(&half.dir)?;
        half.become_vault(&vault)?;

        let lock = LockFile::take(&vault.join(folder::LOCK))?;
        Ok((Self::open_with(vault, &generation, identity, false, lock)?, code))
    }
}

/// A vault being made. Dropped before it became one, it is removed.
struct HalfMade {
    dir: PathBuf,
    id: String,
    /// Tells other processes that this folder is at work; `None` once it is given up or done.
    lock: Option<LockFile>,
}

impl HalfMade {
    fn begin(data_dir: &Path, now_ms: i64) -> Result<Self, Error> {
        let id = new_id(now_ms)?;
        let dir = data_dir.join(format!("{HALF_MADE}{:016x}", u64::from_be_bytes(random::bytes()?)));
        folder::make_dir(&dir)?;
        let mut half = Self { dir, id, lock: None };
        half.lock = Some(LockFile::take(&half.dir.join(folder::LOCK))?);
        Ok(half)
    }

    fn fill(
        &self,
        generation: &str,
        identity: &VaultIdentity,
        password: &SecretString,
        code: &RecoveryCode,
        work: WorkFactor,
        now_ms: i64,
    ) -> Result<(), Error> {
        let here = self.dir.join(generation);
        let keys_dir = here.join(folder::KEYS);
        folder::make_dir(&keys_dir)?;
        folder::make_dir(&here.join(folder::OBJECTS))?;
        let keys = Keys::at(keys_dir);
        keys.replace(Keys::PASSWORD, &Wrapped::typed(identity, password, work)?)?;
        keys.replace(Keys::RECOVERY, &Wrapped::typed(identity, &code.text(), work)?)?;
        let db = Database::create(&here.join(folder::DATABASE), &identity.database_key()?)?;
        db.set_setting(ID_SETTING, Some(&self.id))?;
        // Dropped at the end: closing empties the write-ahead log into the file.
        recovery::remember(&db, code, now_ms)
    }

    fn become_vault(mut self, vault: &Path) -> Result<(), Error> {
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
}

impl Drop for HalfMade {
    fn drop(&mut self) {
        if !self.dir.as_os_str().is_empty() {
            remove(&self.dir, self.lock.take());
        }
    }
}

/// Removes what earlier attempts left when the power failed: only folders of the half-made name whose lock is free.
fn remove_half_made(data_dir: &Path) {
    let Ok(entries) = fs::read_dir(data_dir) else { return };
    for entry in entries.flatten() {
        let name = entry.file_name();
        let random = name.to_str().and_then(|name| name.strip_prefix(HALF_MADE));
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

/// Removes a half-made vault, its lock file last: should the power fail in between, the lock still tells the next making that
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

/// A UUIDv7 (RFC 9562, 5.7) in its usual form.
fn new_id(now_ms: i64) -> Result<String, Error> {
    let id = random::id(now_ms, |ms, random| uuid::Builder::from_unix_timestamp_millis(ms, &random).into_uuid())?;
    Ok(id.hyphenated().to_string())
}
