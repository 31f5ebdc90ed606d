//! One key file: wrapping, unwrapping, replacing; and telling a damaged file from a wrong password.

use super::VaultIdentity;
use super::sums::Sums;
use crate::{Error, WorkFactor, folder};
use age::secrecy::SecretString;
use age::{DecryptError, Decryptor, Encryptor, scrypt};
use std::io::{Read, Write};
use std::path::PathBuf;
use zeroize::Zeroizing;

/// A key file is about 300 bytes; nothing larger was written by us, and nothing larger is read into memory.
const LARGEST_KEY_FILE: u64 = 64 * 1024;

/// The folder `keys` of one generation.
pub(crate) struct Keys {
    dir: PathBuf,
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

    pub(crate) fn at(dir: PathBuf) -> Self {
        Self { dir }
    }

    /// Tries `secret` on the key file `name`.
    ///
    /// Wrong secret and changed bytes fail alike inside age where the change hits the wrapped key itself, so the list of
    /// checksums decides: a frightened person is not told that a right password is wrong.
    pub(crate) fn open(&self, name: &str, secret: &SecretString) -> Result<Opened, Error> {
        let bytes = match folder::read_at_most(&self.dir.join(name), LARGEST_KEY_FILE)? {
            Some(bytes) => bytes,
            None => return Err(Error::KeyFileDamaged),
        };
        match unwrap(&bytes, secret)? {
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
        match unwrap(&read_back, wrapped.secret)? {
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

    /// SHA-256 of a key file as it lies on disk, in hexadecimal; `None` when there is none.
    pub(crate) fn fingerprint(&self, name: &str) -> Result<Option<String>, Error> {
        let bytes = folder::read_at_most(&self.dir.join(name), LARGEST_KEY_FILE)?;
        Ok(bytes.map(|bytes| super::sums::sha256_hex(&bytes)))
    }
}

/// A key file in memory, with what is needed to check it once it lies on disk.
pub(crate) struct Wrapped<'a> {
    identity: &'a VaultIdentity,
    secret: &'a SecretString,
    bytes: Vec<u8>,
}

impl<'a> Wrapped<'a> {
    /// Wraps `identity` by `secret`.
    pub(crate) fn new(identity: &'a VaultIdentity, secret: &'a SecretString, work: WorkFactor) -> Result<Self, Error> {
        let mut recipient = scrypt::Recipient::new(secret.clone());
        recipient.set_work_factor(work.log_n());
        let encryptor = Encryptor::with_recipients(std::iter::once(&recipient as &dyn age::Recipient))
            .map_err(|_| Error::Encryption)?;
        let mut bytes = Vec::new();
        let mut writer = encryptor.wrap_output(&mut bytes).map_err(|_| Error::Encryption)?;
        writer.write_all(identity.to_lines().as_bytes()).map_err(|_| Error::Encryption)?;
        writer.finish().map_err(|_| Error::Encryption)?;
        Ok(Self { identity, secret, bytes })
    }

    pub(crate) fn fingerprint(&self) -> String {
        super::sums::sha256_hex(&self.bytes)
    }
}

fn unwrap(bytes: &[u8], secret: &SecretString) -> Result<Opened, Error> {
    let decryptor = Decryptor::new_buffered(bytes).map_err(|_| Error::KeyFileDamaged)?;
    if !decryptor.is_scrypt() {
        return Err(Error::KeyFileDamaged);
    }
    let mut key = scrypt::Identity::new(secret.clone());
    key.set_max_work_factor(WorkFactor::LARGEST.log_n());
    let mut reader = match decryptor.decrypt(std::iter::once(&key as &dyn age::Identity)) {
        Ok(reader) => reader,
        Err(DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed) => return Ok(Opened::WrongSecret),
        Err(DecryptError::ExcessiveWork { .. }) => return Err(Error::TooMuchWork),
        // The secret is right (the wrapped key opened), but header or structure are not what was written.
        Err(_) => return Err(Error::KeyFileDamaged),
    };
    let mut lines = Zeroizing::new(String::with_capacity(128));
    reader.read_to_string(&mut lines).map_err(|_| Error::KeyFileDamaged)?;
    VaultIdentity::from_lines(&lines).map(Opened::Yes).ok_or(Error::KeyFileDamaged)
}
