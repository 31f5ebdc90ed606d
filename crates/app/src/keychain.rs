//! The place where this computer keeps secrets for its user: one secret for each vault that opens without a password.
//!
//! Nothing depends on it. Whatever it answers, or if it never answers, the password opens the records as before; and no fault here
//! ever leads to a new key for records that exist.

mod limited;
mod system;

pub(crate) use limited::Limited;
pub use system::SystemKeychain;

use vault::SecretString;

/// Keeps one secret for each vault.
pub trait Keychain: Send + Sync {
    /// Keeps the secret in place of the one before, and makes sure that it can be read back.
    fn keep(&self, vault: &str, secret: &SecretString) -> Result<(), KeychainFault>;
    /// The secret.
    fn get(&self, vault: &str) -> Result<SecretString, KeychainFault>;
    /// Forgets the secret.
    fn forget(&self, vault: &str) -> Result<(), KeychainFault>;
}

/// Why a secret was not kept, given or forgotten.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum KeychainFault {
    /// This computer has no such place, or it does not run.
    #[error("no keychain")]
    NoService,
    /// There is no such secret. A locked keychain says the same on Linux, so this never means that there was none.
    #[error("nothing is kept")]
    Missing,
    /// It is locked, or the person or the system said no.
    #[error("access denied")]
    Denied,
    /// What came back is not what was kept.
    #[error("not what was kept")]
    Garbage,
    /// No answer in time.
    #[error("no answer in time")]
    Slow,
    /// Anything else.
    #[error("failed")]
    Other,
}
