//! What lies in a data folder, found out without writing and without a password.

use crate::keys::Keys;
use crate::lock_file::LockFile;
use crate::manifest::Manifest;
use crate::{Error, folder, place};
use std::io;
use std::path::Path;

/// What `look` found.
#[derive(Debug, PartialEq, Eq)]
pub enum Found {
    /// No vault folder in any form: a first run.
    Nothing,
    /// A vault that a password or a recovery code may open.
    Vault {
        /// Where the password is written down: the code given to `Vault::create` or `change_password`.
        hint: Option<String>,
    },
    /// A vault folder that cannot be opened as it is. Never followed by making a new one.
    Problem(Error),
}

/// Looks for a vault in `data_dir`, the folder given to `Vault::create`. Never writes.
///
/// Problems it finds: `VaultUnreadable`, `NewerFormat`, `InUse`, `NetworkFolder`, `CloudFolder`, or a fault of the file system.
/// Whatever takes the name `vault` counts as a vault, even a damaged one: no key is ever made beside existing records.
pub fn look(data_dir: &Path) -> Found {
    let vault = data_dir.join(folder::VAULT);
    match std::fs::symlink_metadata(&vault) {
        Ok(_) => {}
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Found::Nothing,
        Err(error) => return Found::Problem(error.into()),
    }
    match read(&vault) {
        Ok(hint) => Found::Vault { hint },
        Err(error) => Found::Problem(error),
    }
}

fn read(vault: &Path) -> Result<Option<String>, Error> {
    place::judge(vault)?;
    if LockFile::is_taken(&vault.join(folder::LOCK)) {
        return Err(Error::InUse);
    }
    Manifest::read(vault).map(|manifest| manifest.hint)
}

/// The id of the vault in `data_dir` if a key of this computer may open it; the keychain has that key under this id.
pub fn opens_by_computer(data_dir: &Path) -> Option<String> {
    let vault = data_dir.join(folder::VAULT);
    let manifest = Manifest::read(&vault).ok()?;
    Keys::at(vault.join(&manifest.current).join(folder::KEYS)).has(Keys::COMPUTER).then_some(manifest.id)
}
