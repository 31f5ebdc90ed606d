//! Drafts and settings: single texts by a name, outside the journal because nobody takes them back.

use super::{Database, Reader};
use crate::Error;

impl Database {
    /// What somebody was writing when they stopped; empty when nothing is kept under this key.
    pub fn draft(&self, key: &str) -> Result<String, Error> {
        self.read(|reader| reader.draft(key))
    }

    /// Keeps what somebody is writing; an empty text forgets it.
    pub fn save_draft(&self, key: &str, text: &str) -> Result<(), Error> {
        self.unjournaled(|transaction| {
            if text.is_empty() {
                transaction.prepare_cached("DELETE FROM draft WHERE key = ?1")?.execute([key])?;
            } else {
                transaction
                    .prepare_cached(
                        "INSERT INTO draft (key, text) VALUES (?1, ?2) ON CONFLICT DO UPDATE SET text = ?2",
                    )?
                    .execute([key, text])?;
            }
            Ok(())
        })
    }

    /// A setting.
    pub fn setting(&self, key: &str) -> Result<Option<String>, Error> {
        self.read(|reader| reader.setting(key))
    }

    /// Keeps a setting; `None` forgets it. Keys that begin with `vault.` are the vault's own.
    pub fn set_setting(&self, key: &str, value: Option<&str>) -> Result<(), Error> {
        self.unjournaled(|transaction| write_setting(transaction, key, value))
    }
}

/// How often something was deleted for good.
pub(crate) const ERASED: &str = "vault.erased";

impl Reader<'_> {
    /// What tells two states of the records apart: the last step of the journal, how many files there are, how often something was
    /// deleted for good.
    pub(crate) fn mark(&self) -> Result<(i64, u64, u64), Error> {
        let lamport = self.one("SELECT max(lamport) FROM step HAVING max(lamport) IS NOT NULL", [])?.unwrap_or(0);
        let erased = self.setting(ERASED)?.and_then(|count| count.parse().ok()).unwrap_or(0);
        Ok((lamport, self.object_sizes()?.0, erased))
    }

    /// A draft; empty when nothing is kept under this key.
    pub fn draft(&self, key: &str) -> Result<String, Error> {
        Ok(self.one("SELECT text FROM draft WHERE key = ?1", [key])?.unwrap_or_default())
    }

    /// When anything was last changed, in Unix milliseconds.
    pub(crate) fn last_change(&self) -> Result<Option<i64>, Error> {
        self.one("SELECT at FROM step ORDER BY lamport DESC LIMIT 1", [])
    }

    /// A setting.
    pub fn setting(&self, key: &str) -> Result<Option<String>, Error> {
        self.one("SELECT value FROM setting WHERE key = ?1", [key])
    }
}

pub(crate) fn write_setting(connection: &rusqlite::Connection, key: &str, value: Option<&str>) -> Result<(), Error> {
    match value {
        None => connection.prepare_cached("DELETE FROM setting WHERE key = ?1")?.execute([key])?,
        Some(value) => connection
            .prepare_cached("INSERT INTO setting (key, value) VALUES (?1, ?2) ON CONFLICT DO UPDATE SET value = ?2")?
            .execute([key, value])?,
    };
    Ok(())
}
