//! `copy.json`: what is shown of a copy before it is opened. No secrets, no names.

use super::{NOTE, PART, name};
use crate::{Error, folder};
use chrono::{DateTime, NaiveDateTime, Utc};
use serde::{Deserialize, Serialize};
use std::fs;
use std::io::Write;
use std::path::Path;
use std::time::UNIX_EPOCH;

/// The format of a copy's folder.
pub(super) const FORMAT: u64 = 1;
const LARGEST: u64 = 64 * 1024;
/// The name of a copy's folder: the moment it was made, in UTC, without the colons that some disks refuse.
const STAMP: &str = "%Y-%m-%dT%H%M%SZ";

/// What is known of a copy without opening it. Anyone who can write to the disk can change it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CopyNote {
    /// The format of the folder; a larger number than ours is a newer program's.
    pub format: u64,
    /// When it was made, in Unix milliseconds.
    pub made_ms: i64,
    /// When the password that opens it was chosen, if known.
    pub password_ms: Option<i64>,
    /// When the recovery sheet that opens it was made, if known.
    pub sheet_ms: Option<i64>,
    /// Where the password is written down, as in `vault.json`.
    pub hint: Option<String>,
    /// Bytes of the database and of the files it names.
    pub bytes: u64,
    /// The last step of the journal in it.
    pub lamport: i64,
    /// How many files were taken in.
    pub objects: u64,
    /// How often something was deleted for good.
    pub erased: u64,
}

impl Default for CopyNote {
    fn default() -> Self {
        Self {
            format: FORMAT,
            made_ms: 0,
            password_ms: None,
            sheet_ms: None,
            hint: None,
            bytes: 0,
            lamport: 0,
            objects: 0,
            erased: 0,
        }
    }
}

impl CopyNote {
    /// Of the copy in a folder; `None` when it is none, or is still being written. A note that cannot be read hides no copy: then
    /// the name of the folder says when it was made.
    pub(super) fn read(dir: &Path) -> Option<Self> {
        let stamp = from_stamp(&name(dir)?);
        let whole = dir.join(folder::DATABASE).is_file() && dir.join(folder::KEYS).is_dir();
        if !whole || dir.extension().is_some_and(|extension| extension == PART) {
            return None;
        }
        let bytes = folder::read_at_most(&dir.join(NOTE), LARGEST).ok().flatten();
        match bytes.and_then(|bytes| Self::parse(&bytes)) {
            Some(note) => Some(note),
            None => Some(Self { made_ms: stamp?, bytes: length(dir)?, ..Self::default() }),
        }
    }

    /// Of a generation that was set aside: what its files say.
    pub(super) fn of_generation(dir: &Path) -> Option<Self> {
        let made_ms = modified_ms(&dir.join(folder::DATABASE))?;
        let password_ms = modified_ms(&dir.join(folder::KEYS).join(crate::keys::Keys::PASSWORD));
        Some(Self { made_ms, password_ms, bytes: length(dir)?, ..Self::default() })
    }

    /// Reads the text of a `copy.json`; a hint that is no code is dropped, as in `vault.json`.
    pub(crate) fn parse(bytes: &[u8]) -> Option<Self> {
        let note: Self = serde_json::from_slice(bytes).ok()?;
        (note.format > 0).then(|| Self { hint: note.hint.as_deref().and_then(crate::manifest::hint_to_store), ..note })
    }

    pub(super) fn write(&self, dir: &Path) -> Result<(), Error> {
        let text = serde_json::to_vec_pretty(self).map_err(|_| Error::Io(std::io::ErrorKind::InvalidData))?;
        let mut file = folder::create_file(&dir.join(NOTE))?;
        file.write_all(&text)?;
        Ok(file.sync_all()?)
    }
}

/// The name of the folder of a copy made at this moment.
pub(super) fn stamp(ms: i64) -> String {
    DateTime::<Utc>::from_timestamp_millis(ms).unwrap_or_default().format(STAMP).to_string()
}

fn from_stamp(name: &str) -> Option<i64> {
    NaiveDateTime::parse_from_str(name, STAMP).ok().map(|moment| moment.and_utc().timestamp_millis())
}

/// When a file was last written, in Unix milliseconds.
pub(super) fn modified_ms(path: &Path) -> Option<i64> {
    let modified = fs::metadata(path).ok()?.modified().ok()?;
    i64::try_from(modified.duration_since(UNIX_EPOCH).ok()?.as_millis()).ok()
}

fn length(dir: &Path) -> Option<u64> {
    Some(fs::metadata(dir.join(folder::DATABASE)).ok()?.len())
}
