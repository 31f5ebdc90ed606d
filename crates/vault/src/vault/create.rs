//! Making a vault: built whole under another name, then renamed, so that a crash leaves nothing or a whole vault.

use super::{ID_SETTING, Vault, recovery};
use crate::db::Database;
use crate::half_made::{self, HalfMade};
use crate::keys::{Keys, VaultIdentity, Wrapped};
use crate::lock_file::LockFile;
use crate::manifest::{FORMAT, Manifest, hint_to_store};
use crate::secret::{SecretString, normalised};
use crate::{Error, RecoveryCode, WorkFactor, folder, place, random};
use std::fs;
use std::io;
use std::path::Path;

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
        half_made::sweep(data_dir);

        let identity = VaultIdentity::generate();
        let code = RecoveryCode::generate()?;
        let (id, generation) = (new_id(now_ms)?, folder::generation_name(1));
        let half = HalfMade::begin(data_dir)?;
        fill(&half, &generation, &id, &identity, (&normalised(password), &code), work, now_ms)?;
        Manifest { format: FORMAT, id, current: generation.clone(), hint: hint_to_store(hint) }.write(half.dir())?;
        half.become_vault(&vault)?;

        let lock = LockFile::take(&vault.join(folder::LOCK))?;
        Ok((Self::open_with(vault, &generation, identity, false, lock)?, code))
    }
}

/// Everything a new vault holds.
fn fill(
    half: &HalfMade,
    generation: &str,
    id: &str,
    identity: &VaultIdentity,
    (password, code): (&SecretString, &RecoveryCode),
    work: WorkFactor,
    now_ms: i64,
) -> Result<(), Error> {
    let here = half.dir().join(generation);
    let keys_dir = here.join(folder::KEYS);
    folder::make_dir(&keys_dir)?;
    folder::make_dir(&here.join(folder::OBJECTS))?;
    let keys = Keys::at(keys_dir);
    keys.replace(Keys::PASSWORD, &Wrapped::typed(identity, password, work)?)?;
    keys.replace(Keys::RECOVERY, &Wrapped::typed(identity, &code.text(), work)?)?;
    let db = Database::create(&here.join(folder::DATABASE), &identity.database_key()?)?;
    db.set_setting(ID_SETTING, Some(id))?;
    // Dropped at the end: closing empties the write-ahead log into the file.
    recovery::remember(&db, code, now_ms)
}

/// A UUIDv7 (RFC 9562, 5.7) in its usual form.
fn new_id(now_ms: i64) -> Result<String, Error> {
    let id = random::id(now_ms, |ms, random| uuid::Builder::from_unix_timestamp_millis(ms, &random).into_uuid())?;
    Ok(id.hyphenated().to_string())
}
