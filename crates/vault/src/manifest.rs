//! `vault.json`: which generation is the current one. No secrets, no names.

use crate::{Error, folder};
use serde::{Deserialize, Serialize};
use std::path::Path;

/// The format of the vault folder that this program writes and the newest it reads.
pub(crate) const FORMAT: u64 = 1;
/// `vault.json` is about 120 bytes.
const LARGEST: u64 = 64 * 1024;
const LONGEST_HINT: usize = 40;

/// What `vault.json` says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Manifest {
    pub(crate) format: u64,
    /// A UUIDv7 in its usual form; names the vault in receipts and backups.
    pub(crate) id: String,
    /// The generation that is in use: "g0001".
    pub(crate) current: String,
    /// Where the password is written down, one of a few fixed choices. Readable by anyone who has the folder.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) hint: Option<String>,
}

impl Manifest {
    /// Reads `vault.json` of a vault folder.
    ///
    /// A format above ours is `NewerFormat` whatever else the file holds; all else that is not as expected, or names a
    /// generation that is not there, is `VaultUnreadable` with the newest generation that looks whole.
    pub(crate) fn read(vault: &Path) -> Result<Self, Error> {
        let bytes = folder::read_at_most(&vault.join(folder::MANIFEST), LARGEST).ok().flatten().unwrap_or_default();
        match Self::parse(&bytes) {
            Ok(manifest) if vault.join(&manifest.current).is_dir() => Ok(manifest),
            Err(Error::NewerFormat) => Err(Error::NewerFormat),
            _ => Err(Error::VaultUnreadable { newest: folder::generations(vault).into_iter().next() }),
        }
    }

    /// Reads the text of a `vault.json`: `NewerFormat` for a format above ours, `VaultUnreadable` for all else that is not as
    /// expected. The name of the generation is checked here: a changed file must not lead out of the vault folder.
    pub(crate) fn parse(bytes: &[u8]) -> Result<Self, Error> {
        let unreadable = || Error::VaultUnreadable { newest: None };
        let value: serde_json::Value = serde_json::from_slice(bytes).map_err(|_| unreadable())?;
        let format = value.get("format").and_then(serde_json::Value::as_u64).ok_or_else(unreadable)?;
        if format > FORMAT {
            return Err(Error::NewerFormat);
        }
        let manifest: Self = serde_json::from_value(value).map_err(|_| unreadable())?;
        if format == 0 || folder::generation_number(&manifest.current).is_none() {
            return Err(unreadable());
        }
        Ok(Self { hint: manifest.hint.filter(|hint| is_hint(hint)), ..manifest })
    }

    /// Replaces `vault.json`.
    pub(crate) fn write(&self, vault: &Path) -> Result<(), Error> {
        self.prepare(vault)?.take_place()
    }

    /// The same but for the last step.
    pub(crate) fn prepare(&self, vault: &Path) -> Result<folder::Prepared, Error> {
        let text = serde_json::to_vec_pretty(self).map_err(|_| Error::Io(std::io::ErrorKind::InvalidData))?;
        folder::Prepared::write(&vault.join(folder::MANIFEST), &text)
    }
}

/// Hints are codes that the program turns into words, so that nobody writes the password itself into a clear file.
fn is_hint(hint: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
    !hint.is_empty() && hint.len() <= LONGEST_HINT && hint.bytes().all(plain)
}

/// The hint as it is stored: anything that is not a code is left out rather than written in clear.
pub(crate) fn hint_to_store(hint: &str) -> Option<String> {
    is_hint(hint).then(|| hint.to_owned())
}
