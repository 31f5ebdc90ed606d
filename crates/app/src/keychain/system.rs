//! The real one: the Secret Service on Linux (GNOME Keyring, KWallet), the Credential Manager on Windows, the login keychain on macOS.
//!
//! Each call connects anew. A connection that is kept for the life of the program would not find a keychain that was started late
//! or replaced.

use super::{Keychain, KeychainFault};
use keyring_core::{Entry, Error};
use std::collections::HashMap;
use std::sync::Arc;
use vault::{ExposeSecret, SecretString};
use zeroize::{Zeroize, Zeroizing};

#[cfg(target_os = "macos")]
use apple_native_keyring_store::keychain::Store;
#[cfg(windows)]
use windows_native_keyring_store::Store;
#[cfg(target_os = "linux")]
use zbus_secret_service_keyring_store::Store;

/// Under which the secrets stand; the vault's id tells them apart.
const NAME: &str = "local.second-chair";

/// What a person reads who looks into their keychain.
#[cfg(target_os = "linux")]
const MORE: &[(&str, &str)] = &[("label", "Second Chair")];
/// By default Windows carries a secret along to other computers of the same account.
#[cfg(windows)]
const MORE: &[(&str, &str)] = &[("persistence", "local")];
#[cfg(target_os = "macos")]
const MORE: &[(&str, &str)] = &[];

/// The keychain of the person who uses this computer.
pub struct SystemKeychain;

impl Keychain for SystemKeychain {
    fn keep(&self, vault: &str, secret: &SecretString) -> Result<(), KeychainFault> {
        entry(vault)?.set_secret(secret.expose_secret().as_bytes()).map_err(fault)?;
        // A keychain has been seen to say yes and keep nothing.
        let kept = self.get(vault)?;
        if kept.expose_secret() == secret.expose_secret() { Ok(()) } else { Err(KeychainFault::Garbage) }
    }

    fn get(&self, vault: &str) -> Result<SecretString, KeychainFault> {
        let bytes = Zeroizing::new(entry(vault)?.get_secret().map_err(fault)?);
        let text = std::str::from_utf8(&bytes).map_err(|_| KeychainFault::Garbage)?;
        Ok(SecretString::from(text))
    }

    fn forget(&self, vault: &str) -> Result<(), KeychainFault> {
        entry(vault)?.delete_credential().map_err(fault)
    }
}

fn entry(vault: &str) -> Result<Entry, KeychainFault> {
    let store: Arc<keyring_core::CredentialStore> = Store::new().map_err(|_| KeychainFault::NoService)?;
    store.build(NAME, vault, Some(&HashMap::from_iter(MORE.iter().copied()))).map_err(fault)
}

fn fault(error: Error) -> KeychainFault {
    match error {
        Error::NoEntry => KeychainFault::Missing,
        Error::NoStorageAccess(_) => KeychainFault::Denied,
        Error::NoDefaultStore => KeychainFault::NoService,
        Error::BadEncoding(mut bytes) | Error::BadDataFormat(mut bytes, _) => {
            bytes.zeroize(); // it may be the secret in another form
            KeychainFault::Garbage
        }
        _ => KeychainFault::Other,
    }
}
