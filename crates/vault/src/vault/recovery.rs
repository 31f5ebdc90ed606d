//! What the vault itself remembers of its recovery code: one setting in the encrypted database.

use crate::db::Database;
use crate::keys::Keys;
use crate::{Error, ExposeSecret, RecoveryCode};
use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

const SETTING: &str = "vault.recovery";

/// The setting, as JSON.
#[derive(Clone, Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
pub(crate) struct Remembered {
    /// Unix time at which the code that opens the vault was made.
    pub(crate) made_ms: i64,
    /// The code, until two of its groups were typed back; then only the sheet holds it.
    pub(crate) code: Option<String>,
    /// A code whose key file is about to take its place. Present after a crash in between.
    next: Option<Next>,
}

/// A new code on its way.
#[derive(Clone, Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
struct Next {
    made_ms: i64,
    code: String,
    /// SHA-256 of the key file it opens, which tells after a crash whether that file took its place.
    key_file: String,
}

impl Remembered {
    pub(crate) fn read(db: &Database) -> Result<Self, Error> {
        let json = Zeroizing::new(db.setting(SETTING)?.ok_or(Error::DatabaseDamaged)?);
        serde_json::from_str(&json).map_err(|_| Error::DatabaseDamaged)
    }

    pub(crate) fn write(&self, db: &Database) -> Result<(), Error> {
        let json = Zeroizing::new(serde_json::to_string(self).map_err(|_| Error::DatabaseDamaged)?);
        db.set_setting(SETTING, Some(&json))
    }

    /// The code as a value; `None` once confirmed.
    pub(crate) fn parsed(&self) -> Result<Option<RecoveryCode>, Error> {
        self.code.as_deref().map(RecoveryCode::parse).transpose().map_err(|_| Error::DatabaseDamaged)
    }

    pub(crate) fn expect_next(&mut self, code: &RecoveryCode, made_ms: i64, key_file: String) {
        self.next = Some(Next { made_ms, code: code.text().expose_secret().to_owned(), key_file });
    }

    /// The new code is now the one that opens the vault.
    fn next_took_place(&mut self) {
        if let Some(mut next) = self.next.take() {
            self.made_ms = next.made_ms;
            self.code = Some(std::mem::take(&mut next.code));
        }
    }
}

/// Keeps the code of a new vault.
pub(crate) fn remember(db: &Database, code: &RecoveryCode, made_ms: i64) -> Result<(), Error> {
    Remembered { made_ms, code: Some(code.text().expose_secret().to_owned()), next: None }.write(db)
}

/// While the code is being replaced, or after a crash in the middle of it: keeps whichever code the key file on disk belongs to.
pub(crate) fn finish_interrupted(db: &Database, keys: &Keys) -> Result<(), Error> {
    let mut remembered = Remembered::read(db)?;
    let Some(next) = &remembered.next else { return Ok(()) };
    if keys.fingerprint(Keys::RECOVERY)?.as_deref() == Some(next.key_file.as_str()) {
        remembered.next_took_place();
    } else {
        remembered.next = None;
    }
    remembered.write(db)
}

/// Says in another database of the same vault what this one says of the code: the key files stay those of today.
pub(crate) fn carry(from: &Database, to: &Database) -> Result<(), Error> {
    Remembered::read(from)?.write(to)
}
