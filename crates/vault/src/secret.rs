//! Secrets in memory: wiped when dropped, silent in `Debug`.

use crate::Error;
pub use age::secrecy::{ExposeSecret, SecretString};
use hkdf::Hkdf;
use sha2::Sha256;
use std::fmt;
use unicode_normalization::{UnicodeNormalization, is_nfc};
use zeroize::{Zeroize, ZeroizeOnDrop};

/// The label that ties a derived key to its use (RFC 5869, `info`).
const DATABASE_LABEL: &[u8] = b"second-chair records.db v1";

/// The raw key of `records.db`: 32 bytes.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct DatabaseKey(Box<[u8; 32]>);

impl DatabaseKey {
    /// HKDF-SHA-256 (RFC 5869) without salt over the text of the identity: the 74 ASCII bytes `AGE-SECRET-KEY-1…`, capital
    /// letters, no line end. The text rather than the 32 bytes within, so that standard tools derive it without decoding.
    pub(crate) fn derive(identity: &SecretString) -> Result<Self, Error> {
        let mut key = Self(Box::new([0; 32]));
        Hkdf::<Sha256>::new(None, identity.expose_secret().as_bytes())
            .expand(DATABASE_LABEL, key.0.as_mut_slice())
            .map_err(|_| Error::Encryption)?;
        Ok(key)
    }

    /// A key that is no vault's, for tests and measurements of the database alone.
    #[doc(hidden)]
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(Box::new(bytes))
    }

    /// The 32 bytes.
    pub fn bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Debug for DatabaseKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DatabaseKey(…)")
    }
}

/// The password as it is used: NFC (Unicode Annex 15), because the same é reaches us as one or as two code points
/// depending on the keyboard, and both must open the vault.
pub(crate) fn normalised(password: &SecretString) -> SecretString {
    let typed = password.expose_secret();
    if is_nfc(typed) {
        return password.clone();
    }
    SecretString::from(typed.nfc().collect::<String>())
}

/// How hard guessing the password is made: scrypt with N = 2^log_n, r = 8, p = 1 (the age format fixes r and p).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WorkFactor(u8);

impl WorkFactor {
    /// log_n 18: 256 MiB and about a second. Set and not measured, because a busy machine would choose a weak one.
    pub const STANDARD: Self = Self(18);
    /// log_n 22: 4 GiB. A key file asking for more is refused before any work is done.
    pub const LARGEST: Self = Self(22);

    /// log_n 4, next to nothing, for tests. Release builds lack it, so that no vault of a person can be made with it.
    #[cfg(debug_assertions)]
    pub const fn quick() -> Self {
        Self(4)
    }

    pub(crate) const fn log_n(self) -> u8 {
        self.0
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may panic")]

    use super::*;

    #[test]
    fn the_database_key_is_frozen() {
        // Computed with `openssl kdf` by the steps of docs/data-format.md; a change here locks everyone out.
        let identity = SecretString::from(format!("AGE-SECRET-KEY-1{}", "Q".repeat(58)));
        let key = DatabaseKey::derive(&identity).unwrap();
        let hex: String = key.bytes().iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(hex, "c2979912c3956cd0f6f4b161042351d9c322dae665d722c1ee906d6632dc6315");
    }

    #[test]
    fn the_two_ways_to_write_an_accent_are_one_password() {
        let composed = normalised(&SecretString::from("d\u{e9}j\u{e0} vu"));
        let decomposed = normalised(&SecretString::from("de\u{301}ja\u{300} vu"));
        assert_eq!(composed.expose_secret(), decomposed.expose_secret());
    }

    #[test]
    fn debug_tells_nothing() {
        let key = DatabaseKey(Box::new([0xAB; 32]));
        assert_eq!(format!("{key:?}"), "DatabaseKey(…)");
    }
}
