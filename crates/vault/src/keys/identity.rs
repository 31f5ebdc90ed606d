//! The vault identity: one age X25519 key that everything in a generation is encrypted to.

use crate::{DatabaseKey, Error};
use age::secrecy::{ExposeSecret, SecretString};
use age::x25519;
use std::fmt;
use zeroize::Zeroizing;

/// The one key of a vault. Made once, when the vault is made; key files only ever wrap it again.
///
/// In a box: what moves leaves copies of itself on the stack.
#[derive(Clone)]
pub(crate) struct VaultIdentity(Box<x25519::Identity>);

impl VaultIdentity {
    pub(crate) fn generate() -> Self {
        Self(Box::new(x25519::Identity::generate()))
    }

    /// What objects are encrypted to and read with.
    pub(crate) fn age(&self) -> &x25519::Identity {
        &self.0
    }

    pub(crate) fn database_key(&self) -> Result<DatabaseKey, Error> {
        DatabaseKey::derive(&self.0.to_string())
    }

    /// The plain text of a key file: the identity on a line of its own, so that `age -d -i password.age` takes the key file
    /// as it is for an identity file.
    pub(crate) fn to_lines(&self) -> Zeroizing<String> {
        let text = self.0.to_string();
        let mut lines = Zeroizing::new(String::with_capacity(text.expose_secret().len() + 1));
        lines.push_str(text.expose_secret());
        lines.push('\n');
        lines
    }

    /// Reads an identity file: the first line that is neither empty nor a comment.
    pub(crate) fn from_lines(lines: &str) -> Option<Self> {
        let line = lines.lines().map(str::trim).find(|line| !line.is_empty() && !line.starts_with('#'))?;
        line.parse().ok().map(|identity| Self(Box::new(identity)))
    }

    pub(crate) fn same_as(&self, other: &Self) -> bool {
        let (mine, theirs): (SecretString, SecretString) = (self.0.to_string(), other.0.to_string());
        mine.expose_secret() == theirs.expose_secret()
    }
}

/// A new secret for a computer to keep: the text of an age identity, so that age itself opens `computer.age` with it.
pub fn new_computer_secret() -> SecretString {
    x25519::Identity::generate().to_string()
}

impl fmt::Debug for VaultIdentity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("VaultIdentity(…)")
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may panic")]

    use super::*;

    #[test]
    fn lines_come_back() {
        let identity = VaultIdentity::generate();
        assert_eq!(identity.to_lines().len(), 75);
        let with_comment = format!("# made by hand\n\n{}", identity.to_lines().as_str());
        assert!(VaultIdentity::from_lines(&with_comment).unwrap().same_as(&identity));
        assert!(VaultIdentity::from_lines("AGE-SECRET-KEY-1QQQ\n").is_none());
        assert!(!VaultIdentity::generate().same_as(&identity));
    }
}
