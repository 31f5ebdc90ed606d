//! What holds of every file of a vault that is read before, or in order to, open it, whatever was done to it: one set of rules for
//! the fuzz targets (`fuzz/`) and for the tests that replay their corpora, so that the two cannot drift apart.

pub use crate::objects::fuzz::{Broken, opens};

use crate::keys::{self, Secret, Sums};
use crate::manifest::Manifest;
use crate::{CopyNote, Error, RecoveryCode, RecoveryCodeError, folder};
use age::secrecy::{ExposeSecret, SecretString};

/// What the sample key file opens with.
const PASSWORD: &str = "made up: opens the sample";
/// The most work that is done for an altered key file: the sample asks for 2^10.
const LARGEST: u8 = 11;

/// Whether a `vault.json` reads. What it names must be a generation, and nothing that leads out of the folder.
pub fn manifest(bytes: &[u8]) -> Result<bool, Broken> {
    let Ok(manifest) = Manifest::parse(bytes) else { return Ok(false) };
    let name = folder::generation_number(&manifest.current).is_some() && !manifest.current.contains(['/', '\\', '.']);
    let hint = manifest.hint.as_deref().is_none_or(is_code);
    let again = serde_json::to_vec(&manifest).ok().and_then(|text| Manifest::parse(&text).ok());
    if name && hint && again.as_ref() == Some(&manifest) { Ok(true) } else { Err(Broken::Believed) }
}

/// Whether a `copy.json` reads; what it says is for showing, and comes back the same.
pub fn copy_note(bytes: &[u8]) -> Result<bool, Broken> {
    let Some(note) = CopyNote::parse(bytes) else { return Ok(false) };
    let again = serde_json::to_vec(&note).ok().and_then(|text| CopyNote::parse(&text));
    let hint = note.hint.as_deref().is_none_or(is_code);
    if hint && again.as_ref() == Some(&note) { Ok(true) } else { Err(Broken::Believed) }
}

fn is_code(hint: &str) -> bool {
    hint.len() <= 40 && hint.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
}

/// Whether an altered key file opens; `whole` is the sample. One that opens holds what the sample holds: nobody is led to another
/// identity.
pub fn key_file(bytes: &[u8], whole: &[u8]) -> Result<bool, Broken> {
    let sums = Sums::parse(bytes);
    sums.contradicts(keys::Keys::PASSWORD, whole);
    let secret = SecretString::from(PASSWORD);
    let open = |file: &[u8]| keys::unwrap(file, Secret::Typed(&secret), LARGEST);
    let Ok(keys::Opened::Yes(sample)) = open(whole) else { return Err(Broken::Sample) };
    match open(bytes) {
        Ok(keys::Opened::Yes(identity)) if identity.same_as(&sample) => Ok(true),
        Ok(keys::Opened::Yes(_)) => Err(Broken::AlteredOpens),
        Ok(keys::Opened::WrongSecret) | Err(Error::KeyFileDamaged | Error::TooMuchWork) => Ok(false),
        Err(_) => Err(Broken::Believed),
    }
}

/// Whether a text is a recovery code. One that is comes back the same; with any one symbol changed it is none.
pub fn recovery_code(typed: &str) -> Result<bool, Broken> {
    let code = match RecoveryCode::parse(typed) {
        Ok(code) => code,
        Err(RecoveryCodeError::Group(1..=7) | RecoveryCodeError::Length | RecoveryCodeError::Whole) => {
            return Ok(false);
        }
        Err(RecoveryCodeError::Group(_)) => return Err(Broken::Believed),
    };
    let text = code.text();
    if !RecoveryCode::parse(text.expose_secret()).is_ok_and(|again| again == code) {
        return Err(Broken::Believed);
    }
    for (place, symbol) in text.expose_secret().char_indices().filter(|(_, symbol)| *symbol != '-') {
        let other = if symbol == '7' { '8' } else { '7' };
        let mut changed = text.expose_secret().to_owned();
        changed.replace_range(place..=place, other.encode_utf8(&mut [0; 4]));
        if RecoveryCode::parse(&changed).is_ok() {
            return Err(Broken::AlteredOpens);
        }
    }
    Ok(true)
}
