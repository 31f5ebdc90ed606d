//! The key by which others make files that only these records open: one setting in the encrypted database.

use super::Vault;
use crate::sealed::SharingKey;
use crate::{Error, ExposeSecret};
use zeroize::Zeroizing;

const SETTING: &str = "vault.sharing";

impl Vault {
    /// The sharing key, made the first time. A restored copy has the same one.
    ///
    /// One that cannot be read is never replaced (`DatabaseDamaged`): files to the old one may be on their way.
    pub fn sharing_key(&self) -> Result<SharingKey, Error> {
        let _alone = self.alone();
        if let Some(text) = self.db.setting(SETTING)?.map(Zeroizing::new) {
            return SharingKey::from_text(&text);
        }
        let key = SharingKey::generate();
        self.db.set_setting(SETTING, Some(key.to_text().expose_secret()))?;
        Ok(key)
    }
}
