//! No call waits for long: someone who wants to open their records sees the password screen within five seconds.

use super::{Keychain, KeychainFault};
use std::sync::{Arc, mpsc};
use std::thread;
use std::time::Duration;
use vault::SecretString;

const LONGEST: Duration = Duration::from_secs(4);

/// A keychain that answers `Slow` instead of waiting. The system may be asking the person to unlock it, for as long as they like;
/// the thread that waits for that is left behind, and wipes what it gets.
pub(crate) struct Limited(Arc<dyn Keychain>);

impl Limited {
    pub(crate) fn new(keychain: Arc<dyn Keychain>) -> Self {
        Self(keychain)
    }

    fn ask<T: Send + 'static>(
        &self,
        question: impl FnOnce(&dyn Keychain) -> Result<T, KeychainFault> + Send + 'static,
    ) -> Result<T, KeychainFault> {
        let keychain = Arc::clone(&self.0);
        let (send, answer) = mpsc::channel();
        thread::Builder::new()
            .name("keychain".to_owned())
            .spawn(move || send.send(question(&*keychain)))
            .map_err(|_| KeychainFault::Other)?;
        match answer.recv_timeout(LONGEST) {
            Ok(answer) => answer,
            Err(mpsc::RecvTimeoutError::Timeout) => Err(KeychainFault::Slow),
            Err(mpsc::RecvTimeoutError::Disconnected) => Err(KeychainFault::Other), // the library panicked
        }
    }
}

impl Keychain for Limited {
    fn keep(&self, vault: &str, secret: &SecretString) -> Result<(), KeychainFault> {
        let (vault, secret) = (vault.to_owned(), secret.clone());
        self.ask(move |keychain| keychain.keep(&vault, &secret))
    }

    fn get(&self, vault: &str) -> Result<SecretString, KeychainFault> {
        let vault = vault.to_owned();
        self.ask(move |keychain| keychain.get(&vault))
    }

    fn forget(&self, vault: &str) -> Result<(), KeychainFault> {
        let vault = vault.to_owned();
        self.ask(move |keychain| keychain.forget(&vault))
    }
}
