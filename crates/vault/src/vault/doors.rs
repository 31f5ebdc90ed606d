//! Changing what opens a vault: the password, the recovery code, the key this computer keeps. The identity behind them stays the same.

use super::recovery::{self, Remembered};
use super::{Door, Vault};
use crate::keys::{Keys, Wrapped};
use crate::manifest::{Manifest, hint_to_store};
use crate::secret::{SecretString, normalised};
use crate::{Error, RecoveryCode, WorkFactor};
use std::sync::atomic::Ordering;
use std::sync::{MutexGuard, PoisonError};

impl Vault {
    /// Replaces the password. `current` may be `None` only after opening with the recovery code (`PasswordNeeded` otherwise);
    /// given, it must open the vault (`WrongPassword`).
    ///
    /// Copies of the vault made before still open with the old password. `hint` as in `create`.
    pub fn change_password(
        &self,
        current: Option<&SecretString>,
        new: &SecretString,
        hint: &str,
        work: WorkFactor,
    ) -> Result<(), Error> {
        let _alone = self.alone();
        match current {
            Some(password) => self.accepts(Door::Password(password))?,
            None if self.opened_by_recovery() => {}
            None => return Err(Error::PasswordNeeded),
        }
        let password = normalised(new);
        self.keys.replace(Keys::PASSWORD, &Wrapped::typed(&self.identity, &password, work)?)?;
        self.by_recovery.store(false, Ordering::Relaxed);
        // An unreadable vault.json is left for people to look at. The password counts without its hint: an error from here on would
        // say that it was not changed.
        if let Ok(manifest) = Manifest::read(&self.dir) {
            let _ = Manifest { hint: hint_to_store(hint), ..manifest }.write(&self.dir);
        }
        Ok(())
    }

    /// The recovery code, for printing the same sheet again; `None` once it is confirmed, when only the sheet holds it.
    pub fn recovery_code(&self) -> Result<Option<RecoveryCode>, Error> {
        Remembered::read(&self.db)?.parsed()
    }

    /// When the recovery code was made, in Unix milliseconds: the date on the sheet.
    pub fn recovery_made_ms(&self) -> Result<i64, Error> {
        Ok(Remembered::read(&self.db)?.made_ms)
    }

    /// Whether two groups were typed back, so that a sheet surely exists.
    pub fn recovery_confirmed(&self) -> Result<bool, Error> {
        Ok(Remembered::read(&self.db)?.code.is_none())
    }

    /// Compares groups typed from the sheet, each with its number (1 to 7), and returns the numbers of the wrong ones.
    ///
    /// When two different groups or more were given and all are right, the code counts as confirmed and the vault forgets it.
    /// `RecoveryConfirmed` when it had been before.
    pub fn confirm_recovery(&self, typed: &[(u8, &str)]) -> Result<Vec<u8>, Error> {
        let _alone = self.alone();
        let mut remembered = Remembered::read(&self.db)?;
        let code = remembered.parsed()?.ok_or(Error::RecoveryConfirmed)?;
        let wrong: Vec<u8> = typed.iter().filter(|(group, text)| !code.group_is(*group, text)).map(|t| t.0).collect();
        let different = typed.iter().any(|(group, _)| typed.first().is_some_and(|first| first.0 != *group));
        if wrong.is_empty() && different {
            remembered.code = None;
            remembered.write(&self.db)?;
        }
        Ok(wrong)
    }

    /// Makes a new recovery code; the old sheet opens nothing any more (but still opens copies made before).
    ///
    /// `password` must open the vault (`WrongPassword`). A crash in between leaves the old code or the new one, never none:
    /// the new one is in the vault before its key file takes its place.
    pub fn new_recovery_code(
        &self,
        password: &SecretString,
        work: WorkFactor,
        now_ms: i64,
    ) -> Result<RecoveryCode, Error> {
        let _alone = self.alone();
        self.accepts(Door::Password(password))?;
        let code = RecoveryCode::generate()?;
        let text = code.text();
        let wrapped = Wrapped::typed(&self.identity, &text, work)?;
        let mut remembered = Remembered::read(&self.db)?;
        remembered.expect_next(&code, now_ms, wrapped.fingerprint());
        remembered.write(&self.db)?;
        let replaced = self.keys.replace(Keys::RECOVERY, &wrapped);
        // Looks at the disk, because a replacing that failed at its last step did take place.
        recovery::finish_interrupted(&self.db, &self.keys)?;
        replaced.map(|()| code)
    }

    /// Lets `secret`, made by [`new_computer_secret`](crate::new_computer_secret) and kept by this computer, open the vault without
    /// a password. A secret given before opens nothing any more.
    pub fn add_computer_key(&self, secret: &SecretString) -> Result<(), Error> {
        let _alone = self.alone();
        self.keys.replace(Keys::COMPUTER, &Wrapped::kept(&self.identity, secret)?)
    }

    /// From now on, no key of this computer opens the vault.
    pub fn remove_computer_key(&self) -> Result<(), Error> {
        let _alone = self.alone();
        self.keys.remove(Keys::COMPUTER)
    }

    /// Whether a key of this computer may open the vault.
    pub fn has_computer_key(&self) -> bool {
        self.keys.has(Keys::COMPUTER)
    }

    pub(crate) fn alone(&self) -> MutexGuard<'_, ()> {
        // Nothing is guarded but the order, so a panic elsewhere leaves nothing half changed here.
        self.doors.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
