//! Files that leave the records for someone with records of their own: age files (<https://age-encryption.org/v1>), opened with words
//! that people told each other, or with the other's own key.

use crate::secret::normalised;
use crate::{Error, SecretString, WorkFactor};
use age::stream::StreamWriter;
use age::{DecryptError, Decryptor, Encryptor, Identity, Recipient, scrypt, x25519};
use std::fmt;
use std::io::{self, Read, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// The most bytes of such a file, encrypted.
pub const LARGEST_SEALED: usize = 5 << 20;

/// How every age file begins.
const MAGIC: &[u8] = b"age-encryption.org/";

/// Why a file was not sealed or not opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SealedError {
    /// What was given is not the key of a person ("age1…"), or one that would protect nothing.
    #[error("not a key to share with")]
    NotAKey,
    /// More than [`LARGEST_SEALED`] bytes.
    #[error("too large")]
    TooLarge,
    /// Something else: not an encrypted file.
    #[error("not an encrypted file")]
    NotSealed,
    /// It opens with words, not with a key.
    #[error("words are needed")]
    NeedsWords,
    /// It was made for the key of somebody else. A changed byte in its first lines can look like this too.
    #[error("not for this key")]
    NotForMe,
    /// The words do not open it. A changed byte in its first lines can look like this too.
    #[error("wrong words")]
    WrongWords,
    /// It asks for more scrypt work than `WorkFactor::LARGEST`; never reported as wrong words.
    #[error("asks for too much work")]
    TooMuchWork,
    /// Cut or changed on its way.
    #[error("damaged")]
    Damaged,
    /// Encrypting failed inside the library.
    #[error("encryption failed")]
    Encryption,
}

/// The key by which others make files that only these records open. Apart from the vault's own identity, which is never used for
/// anything outside.
///
/// In a box: what moves leaves copies of itself on the stack.
pub struct SharingKey(Box<x25519::Identity>);

impl SharingKey {
    pub(crate) fn generate() -> Self {
        Self(Box::new(x25519::Identity::generate()))
    }

    /// The half to give away, "age1…" with 62 characters.
    pub fn public(&self) -> String {
        self.0.to_public().to_string()
    }

    /// For keeping inside the vault.
    pub(crate) fn to_text(&self) -> SecretString {
        self.0.to_string()
    }

    pub(crate) fn from_text(text: &str) -> Result<Self, Error> {
        text.parse().map(|key| Self(Box::new(key))).map_err(|_| Error::DatabaseDamaged)
    }
}

impl fmt::Debug for SharingKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SharingKey(…)")
    }
}

/// Encrypts to words, which are normalised like a password. Takes about a second: call it off the window's thread.
pub fn seal_with_words(plain: &[u8], words: &SecretString, work: WorkFactor) -> Result<Vec<u8>, SealedError> {
    let mut recipient = scrypt::Recipient::new(normalised(words));
    recipient.set_work_factor(work.log_n());
    sealed(plain, &recipient)
}

/// A file that is being encrypted to words, of any length: what is written here goes on encrypted.
pub struct Sealing<W: Write>(StreamWriter<W>);

impl<W: Write> Sealing<W> {
    /// Begins one. Takes about a second.
    pub fn begin(out: W, words: &SecretString, work: WorkFactor) -> Result<Self, SealedError> {
        let mut recipient = scrypt::Recipient::new(normalised(words));
        recipient.set_work_factor(work.log_n());
        let encryptor = Encryptor::with_recipients(std::iter::once(&recipient as &dyn Recipient));
        let writer = encryptor.map_err(|_| SealedError::Encryption)?.wrap_output(out);
        Ok(Self(writer.map_err(|_| SealedError::Encryption)?))
    }

    /// Writes what tells a whole file from one that was cut off.
    pub fn finish(self) -> io::Result<W> {
        self.0.finish()
    }
}

impl<W: Write> Write for Sealing<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

/// Encrypts to the key of one person, as they gave it.
pub fn seal_to(plain: &[u8], recipient: &str) -> Result<Vec<u8>, SealedError> {
    let recipient: x25519::Recipient = recipient.trim().parse().map_err(|_| SealedError::NotAKey)?;
    // The library ends with a panic where a key is one of the few points of the curve that protect nothing. A made-up key must
    // cost no more than a word.
    catch_unwind(AssertUnwindSafe(|| sealed(plain, &recipient))).unwrap_or(Err(SealedError::NotAKey))
}

/// Whether this is a key that [`seal_to`] takes: for a word while it is typed.
pub fn is_key(text: &str) -> bool {
    seal_to(&[], text).is_ok()
}

fn sealed(plain: &[u8], recipient: &dyn Recipient) -> Result<Vec<u8>, SealedError> {
    if plain.len() > LARGEST_SEALED {
        return Err(SealedError::TooLarge);
    }
    let encryptor = Encryptor::with_recipients(std::iter::once(recipient)).map_err(|_| SealedError::Encryption)?;
    let mut bytes = Vec::new();
    let mut writer = encryptor.wrap_output(&mut bytes).map_err(|_| SealedError::Encryption)?;
    writer.write_all(plain).map_err(|_| SealedError::Encryption)?;
    writer.finish().map_err(|_| SealedError::Encryption)?;
    if bytes.len() > LARGEST_SEALED { Err(SealedError::TooLarge) } else { Ok(bytes) }
}

/// Opens a file with the key of these records; `NeedsWords` where it asks for words instead.
pub fn open_sealed(bytes: &[u8], own: &SharingKey) -> Result<Vec<u8>, SealedError> {
    let decryptor = begun(bytes)?;
    if decryptor.is_scrypt() {
        return Err(SealedError::NeedsWords);
    }
    opened(decryptor, own.0.as_ref(), SealedError::NotForMe)
}

/// Opens a file with words. Takes as long as the file asks for, about a second for ours: call it off the window's thread.
pub fn open_with_words(bytes: &[u8], words: &SecretString) -> Result<Vec<u8>, SealedError> {
    let decryptor = begun(bytes)?;
    if !decryptor.is_scrypt() {
        return Err(SealedError::NotForMe);
    }
    let mut identity = scrypt::Identity::new(normalised(words));
    identity.set_max_work_factor(WorkFactor::LARGEST.log_n());
    opened(decryptor, &identity, SealedError::WrongWords)
}

fn begun(bytes: &[u8]) -> Result<Decryptor<&[u8]>, SealedError> {
    if bytes.len() > LARGEST_SEALED {
        return Err(SealedError::TooLarge);
    }
    if !bytes.starts_with(MAGIC) {
        return Err(SealedError::NotSealed);
    }
    Decryptor::new_buffered(bytes).map_err(|_| SealedError::Damaged)
}

/// `closed` is what to say where the file stays closed to this identity.
fn opened(decryptor: Decryptor<&[u8]>, identity: &dyn Identity, closed: SealedError) -> Result<Vec<u8>, SealedError> {
    let mut reader = decryptor.decrypt(std::iter::once(identity)).map_err(|error| match error {
        DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed | DecryptError::NoMatchingKeys => closed,
        DecryptError::ExcessiveWork { .. } => SealedError::TooMuchWork,
        _ => SealedError::Damaged,
    })?;
    let mut plain = Vec::new();
    reader.read_to_end(&mut plain).map_err(|_| SealedError::Damaged)?;
    Ok(plain)
}
