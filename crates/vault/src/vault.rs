//! An open vault, and the ways to open one.

mod create;
mod doors;
pub(crate) mod recovery;
mod sharing;

use crate::db::Database;
use crate::keys::{Keys, Opened, Secret, VaultIdentity};
use crate::lock_file::LockFile;
use crate::manifest::Manifest;
use crate::objects::Objects;
use crate::secret::{SecretString, normalised};
use crate::{Error, RecoveryCode, folder, place};
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};

/// The name of the setting that repeats `vault.json`'s id, for when that file cannot be read.
pub(crate) const ID_SETTING: &str = "vault.id";

/// What a person opens the vault with.
#[derive(Debug, Clone, Copy)]
pub enum Door<'a> {
    /// The password, as typed; normalised here.
    Password(&'a SecretString),
    /// The recovery code of the printed sheet.
    Recovery(&'a RecoveryCode),
    /// The key that this computer keeps, made by [`new_computer_secret`](crate::new_computer_secret).
    Computer(&'a SecretString),
}

/// A vault that is open. While it lives, no other process can open it; dropping it wipes the keys and frees the lock.
pub struct Vault {
    // Dropped in this order: the lock goes last, when nothing writes any more.
    db: Database,
    objects: Objects,
    identity: VaultIdentity,
    keys: Keys,
    dir: PathBuf,
    generation: String,
    id: String,
    by_recovery: AtomicBool,
    /// One change of doors at a time.
    doors: Mutex<()>,
    _lock: LockFile,
}

impl Vault {
    /// Opens the vault in `data_dir`.
    ///
    /// Unless it succeeds, nothing on disk is changed. Errors: `NoVault`, `NetworkFolder`, `CloudFolder`, `InUse`, `ReadOnly`,
    /// `DiskFull`, `VaultUnreadable`, `NewerFormat`, `WrongPassword`, `WrongRecoveryCode`, `WrongComputerKey`, `KeyFileDamaged`, `TooMuchWork`,
    /// `DatabaseDamaged`. Takes as long as the key file's work factor asks (about a second): call it off the window's thread.
    pub fn open(data_dir: &Path, door: Door<'_>) -> Result<Self, Error> {
        let (dir, lock) = enter(data_dir)?;
        let manifest = Manifest::read(&dir)?;
        Self::open_generation(dir, &manifest.current, door, lock)
    }

    /// Opens the newest generation that opens, for when `vault.json` cannot be read. Writes nothing to `vault.json`.
    ///
    /// When none opens, the error is that of the newest; `NoVault` when there is no generation at all.
    pub fn open_newest(data_dir: &Path, door: Door<'_>) -> Result<Self, Error> {
        let mut first = None;
        for generation in folder::generations(&data_dir.join(folder::VAULT)) {
            let (dir, lock) = enter(data_dir)?;
            // A vault that says it is newer is not opened by going round its vault.json.
            if Manifest::read(&dir) == Err(Error::NewerFormat) {
                return Err(Error::NewerFormat);
            }
            match Self::open_generation(dir, &generation, door, lock) {
                Ok(vault) => return Ok(vault),
                Err(error) => first = first.or(Some(error)),
            }
        }
        Err(first.unwrap_or(Error::NoVault))
    }

    fn open_generation(dir: PathBuf, generation: &str, door: Door<'_>, lock: LockFile) -> Result<Self, Error> {
        let keys = Keys::at(dir.join(generation).join(folder::KEYS));
        let identity = unwrap(&keys, door)?;
        Self::open_with(dir, generation, identity, matches!(door, Door::Recovery(_)), lock)
    }

    pub(crate) fn open_with(
        dir: PathBuf,
        generation: &str,
        identity: VaultIdentity,
        by_recovery: bool,
        lock: LockFile,
    ) -> Result<Self, Error> {
        let here = dir.join(generation);
        let keys = Keys::at(here.join(folder::KEYS));
        let key = identity.database_key()?;
        let db = Database::open(&here.join(folder::DATABASE), &key, &here.join(folder::BACKUPS))?;
        recovery::finish_interrupted(&db, &keys)?;
        let id = db.setting(ID_SETTING)?.ok_or(Error::DatabaseDamaged)?;
        let objects = Objects::new(&here.join(folder::OBJECTS), identity.age());
        let (by_recovery, doors) = (AtomicBool::new(by_recovery), Mutex::new(()));
        let generation = generation.to_owned();
        Ok(Self { db, objects, identity, keys, dir, generation, id, by_recovery, doors, _lock: lock })
    }

    /// The database of records.
    pub fn db(&self) -> &Database {
        &self.db
    }

    /// The files taken in.
    pub fn objects(&self) -> &Objects {
        &self.objects
    }

    /// The folder `vault`.
    pub(crate) fn dir(&self) -> &Path {
        &self.dir
    }

    /// The folder of the generation that is open.
    pub(crate) fn generation_dir(&self) -> PathBuf {
        self.dir.join(&self.generation)
    }

    pub(crate) fn identity(&self) -> &VaultIdentity {
        &self.identity
    }

    /// The name of this vault: a UUIDv7 that tells nothing about the person.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// When it was made, in Unix milliseconds.
    pub fn made_ms(&self) -> i64 {
        let stamp = uuid::Uuid::parse_str(&self.id).ok().and_then(|id| id.get_timestamp());
        let (seconds, nanos) = stamp.map_or((0, 0), |stamp| stamp.to_unix());
        i64::try_from(seconds * 1000 + u64::from(nanos) / 1_000_000).unwrap_or(0)
    }

    /// Whether the recovery code opened it and no new password was chosen since.
    pub fn opened_by_recovery(&self) -> bool {
        self.by_recovery.load(Ordering::Relaxed)
    }

    /// Whether this door opens the vault now, without opening it again: for a window that was locked while the vault stayed
    /// open. Errors as for `open`; a key file of another vault is `KeyFileDamaged`.
    pub fn accepts(&self, door: Door<'_>) -> Result<(), Error> {
        if unwrap(&self.keys, door)?.same_as(&self.identity) { Ok(()) } else { Err(Error::KeyFileDamaged) }
    }

    /// Closes the database, wipes the keys and frees the lock, as dropping does.
    pub fn close(self) {}
}

impl fmt::Debug for Vault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Vault").field("id", &self.id).finish_non_exhaustive()
    }
}

/// Opens a door's key file.
pub(crate) fn unwrap(keys: &Keys, door: Door<'_>) -> Result<VaultIdentity, Error> {
    let (opened, wrong) = match door {
        Door::Password(password) => {
            (keys.open(Keys::PASSWORD, Secret::Typed(&normalised(password)))?, Error::WrongPassword)
        }
        Door::Recovery(code) => (keys.open(Keys::RECOVERY, Secret::Typed(&code.text()))?, Error::WrongRecoveryCode),
        Door::Computer(secret) => (keys.open(Keys::COMPUTER, Secret::Kept(secret))?, Error::WrongComputerKey),
    };
    match opened {
        Opened::Yes(identity) => Ok(identity),
        Opened::WrongSecret => Err(wrong),
    }
}

/// The vault folder with its lock taken, before anything in it is read.
fn enter(data_dir: &Path) -> Result<(PathBuf, LockFile), Error> {
    let dir = data_dir.join(folder::VAULT);
    match std::fs::metadata(&dir) {
        Ok(found) if found.is_dir() => {}
        Ok(_) => return Err(Error::VaultUnreadable { newest: None }),
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Err(Error::NoVault),
        Err(error) => return Err(error.into()),
    }
    place::judge(&dir)?;
    let lock = LockFile::take(&dir.join(folder::LOCK))?;
    Ok((dir, lock))
}
