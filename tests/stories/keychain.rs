//! A keychain in memory that fails as the story wants.

use app::{Keychain, KeychainFault};
use std::collections::HashMap;
use std::sync::Mutex;
use std::time::Duration;
use vault::{ExposeSecret, SecretString};

#[derive(Default)]
pub(crate) struct StoryKeychain {
    kept: Mutex<HashMap<String, String>>,
    fault: Mutex<Option<KeychainFault>>,
}

impl StoryKeychain {
    /// From now on every call fails like this; none: works again.
    pub(crate) fn fail(&self, fault: Option<KeychainFault>) {
        *self.fault.lock().unwrap() = fault;
    }

    /// Somebody put something else in the place of each secret.
    pub(crate) fn exchange(&self, text: &str) {
        self.kept.lock().unwrap().values_mut().for_each(|kept| *kept = text.to_owned());
    }

    pub(crate) fn count(&self) -> usize {
        self.kept.lock().unwrap().len()
    }

    fn answer(&self) -> Result<(), KeychainFault> {
        let fault = *self.fault.lock().unwrap();
        if fault == Some(KeychainFault::Slow) {
            std::thread::sleep(Duration::from_secs(60)); // nobody waits for this
        }
        fault.map_or(Ok(()), Err)
    }
}

impl Keychain for StoryKeychain {
    fn keep(&self, vault: &str, secret: &SecretString) -> Result<(), KeychainFault> {
        self.answer()?;
        self.kept.lock().unwrap().insert(vault.to_owned(), secret.expose_secret().to_owned());
        Ok(())
    }

    fn get(&self, vault: &str) -> Result<SecretString, KeychainFault> {
        self.answer()?;
        let kept = self.kept.lock().unwrap();
        kept.get(vault).map(|kept| SecretString::from(kept.as_str())).ok_or(KeychainFault::Missing)
    }

    fn forget(&self, vault: &str) -> Result<(), KeychainFault> {
        self.answer()?;
        self.kept.lock().unwrap().remove(vault).map(drop).ok_or(KeychainFault::Missing)
    }
}
