//! One key file: wrapping, unwrapping, replacing; and telling a damaged file from a wrong password.

use super::VaultIdentity;
use super::sums::Sums;
use crate::{Error, WorkFactor, folder};
use age::secrecy::{ExposeSecret, SecretString};
use age::{DecryptError, Decryptor, Encryptor, scrypt, x25519};
use std::fs;
use std::io::{self, Read, Write};
use std::path::PathBuf;
use zeroize::Zeroizing;

/// A key file is about 300 bytes; nothing larger was written by us, and nothing larger is read into memory.
const LARGEST_KEY_FILE: u64 = 64 * 1024;

/// The folder `keys` of one generation.
pub(crate) struct Keys {
    dir: PathBuf,
}

/// What a door opens to.
#[derive(Clone, Copy)]
pub(crate) enum Secret<'a> {
    /// Something a person types, made costly to guess by scrypt.
    Typed(&'a SecretString),
    /// A key of 128 bits of strength that this computer keeps (the text of an age identity): nothing to guess, so no work.
    Kept(&'a SecretString),
}

/// What trying one secret on one key file gave.
pub(crate) enum Opened {
    /// The secret is right.
    Yes(VaultIdentity),
    /// The file is as it was written, as far as can be told, and the secret is wrong.
    WrongSecret,
}

impl Keys {
    pub(crate) const PASSWORD: &'static str = "password.age";
    pub(crate) const RECOVERY: &'static str = "recovery.age";
    pub(crate) const COMPUTER: &'static str = "computer.age";
    /// The doors that open on any computer.
    pub(crate) const ANYWHERE: [&'static str; 2] = [Self::PASSWORD, Self::RECOVERY];
    pub(crate) const ALL: [&'static str; 3] = [Self::PASSWORD, Self::RECOVERY, Self::COMPUTER];

    pub(crate) fn at(dir: PathBuf) -> Self {
        Self { dir }
    }

    /// Tries `secret` on the key file `name`.
    ///
    /// Wrong secret and changed bytes fail alike inside age where the change hits the wrapped key itself, so the list of
    /// checksums decides: a frightened person is not told that a right password is wrong.
    pub(crate) fn open(&self, name: &str, secret: Secret<'_>) -> Result<Opened, Error> {
        let bytes = match folder::read_at_most(&self.dir.join(name), LARGEST_KEY_FILE)? {
            Some(bytes) => bytes,
            None => return Err(Error::KeyFileDamaged),
        };
        match unwrap(&bytes, secret, WorkFactor::LARGEST.log_n())? {
            Opened::WrongSecret if Sums::read(&self.dir).contradicts(name, &bytes) => Err(Error::KeyFileDamaged),
            opened => Ok(opened),
        }
    }

    /// Puts a key file in place of the one before, if any. Until the rename the old door opens, after it the new one; a
    /// power cut leaves one of the two. The new file is read back and unwrapped before it may take the place.
    pub(crate) fn replace(&self, name: &str, wrapped: &Wrapped<'_>) -> Result<(), Error> {
        let path = self.dir.join(name);
        let mut sums = Sums::read(&self.dir);
        let before = folder::read_at_most(&path, LARGEST_KEY_FILE)?;
        let prepared = folder::Prepared::write(&path, &wrapped.bytes)?;
        let read_back = prepared.read_back()?;
        match unwrap(&read_back, wrapped.secret, WorkFactor::LARGEST.log_n())? {
            Opened::Yes(identity) if identity.same_as(wrapped.identity) => {}
            _ => return Err(Error::Encryption),
        }
        // Both files stand in the list while the rename may or may not have reached the disk.
        sums.set(name, before.iter().map(Vec::as_slice).chain([wrapped.bytes.as_slice()]));
        sums.write(&self.dir)?;
        prepared.take_place()?;
        // The new door counts from here; that the list still names the old one too does no harm.
        sums.set(name, [wrapped.bytes.as_slice()]);
        let _ = sums.write(&self.dir);
        Ok(())
    }

    /// Removes a key file: that door is closed for ever. No harm when there is none.
    pub(crate) fn remove(&self, name: &str) -> Result<(), Error> {
        match fs::remove_file(self.dir.join(name)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error.into()),
            _ => folder::sync_dir(&self.dir)?,
        }
        let mut sums = Sums::read(&self.dir);
        sums.set(name, []);
        sums.write(&self.dir)
    }

    /// Whether there is such a door.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.dir.join(name).is_file()
    }

    /// SHA-256 of a key file as it lies on disk, in hexadecimal; `None` when there is none.
    pub(crate) fn fingerprint(&self, name: &str) -> Result<Option<String>, Error> {
        let bytes = folder::read_at_most(&self.dir.join(name), LARGEST_KEY_FILE)?;
        Ok(bytes.map(|bytes| super::sums::sha256_hex(&bytes)))
    }
}

/// A key file in memory, with what is needed to check it once it lies on disk.
pub(crate) struct Wrapped<'a> {
    identity: &'a VaultIdentity,
    secret: Secret<'a>,
    bytes: Vec<u8>,
}

impl<'a> Wrapped<'a> {
    /// Wraps `identity` by what a person types.
    pub(crate) fn typed(
        identity: &'a VaultIdentity,
        secret: &'a SecretString,
        work: WorkFactor,
    ) -> Result<Self, Error> {
        let mut recipient = scrypt::Recipient::new(secret.clone());
        recipient.set_work_factor(work.log_n());
        Ok(Self { identity, secret: Secret::Typed(secret), bytes: wrap(identity, &recipient)? })
    }

    /// Wraps `identity` to a key that the computer keeps.
    pub(crate) fn kept(identity: &'a VaultIdentity, secret: &'a SecretString) -> Result<Self, Error> {
        let recipient = kept_key(secret).ok_or(Error::Encryption)?.to_public();
        Ok(Self { identity, secret: Secret::Kept(secret), bytes: wrap(identity, &recipient)? })
    }

    pub(crate) fn fingerprint(&self) -> String {
        super::sums::sha256_hex(&self.bytes)
    }
}

fn wrap(identity: &VaultIdentity, recipient: &dyn age::Recipient) -> Result<Vec<u8>, Error> {
    let encryptor = Encryptor::with_recipients(std::iter::once(recipient)).map_err(|_| Error::Encryption)?;
    let mut bytes = Vec::new();
    let mut writer = encryptor.wrap_output(&mut bytes).map_err(|_| Error::Encryption)?;
    writer.write_all(identity.to_lines().as_bytes()).map_err(|_| Error::Encryption)?;
    writer.finish().map_err(|_| Error::Encryption)?;
    Ok(bytes)
}

fn kept_key(secret: &SecretString) -> Option<x25519::Identity> {
    secret.expose_secret().parse().ok()
}

/// Opens the bytes of a key file; at most 2^`largest` of scrypt's work is done for it.
pub(crate) fn unwrap(bytes: &[u8], secret: Secret<'_>, largest: u8) -> Result<Opened, Error> {
    let decryptor = Decryptor::new_buffered(bytes).map_err(|_| Error::KeyFileDamaged)?;
    // A door that is not of its kind was exchanged.
    if decryptor.is_scrypt() != matches!(secret, Secret::Typed(_)) {
        return Err(Error::KeyFileDamaged);
    }
    let opened = match secret {
        Secret::Typed(typed) => {
            let mut key = scrypt::Identity::new(typed.clone());
            key.set_max_work_factor(largest);
            decryptor.decrypt(std::iter::once(&key as &dyn age::Identity))
        }
        Secret::Kept(kept) => match kept_key(kept) {
            Some(key) => decryptor.decrypt(std::iter::once(&key as &dyn age::Identity)),
            None => return Ok(Opened::WrongSecret),
        },
    };
    let mut reader = match opened {
        Ok(reader) => reader,
        Err(DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed | DecryptError::NoMatchingKeys) => {
            return Ok(Opened::WrongSecret);
        }
        Err(DecryptError::ExcessiveWork { .. }) => return Err(Error::TooMuchWork),
        // The secret is right (the wrapped key opened), but header or structure are not what was written.
        Err(_) => return Err(Error::KeyFileDamaged),
    };
    let mut lines = Zeroizing::new(String::with_capacity(128));
    reader.read_to_string(&mut lines).map_err(|_| Error::KeyFileDamaged)?;
    VaultIdentity::from_lines(&lines).map(Opened::Yes).ok_or(Error::KeyFileDamaged)
}
