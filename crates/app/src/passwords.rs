//! Choosing a password: long enough, not one of the first that somebody would try, or five plain words.
//!
//! At least 12 characters, no rules about which (DESIGN 4). What is easily guessed is judged by zxcvbn (Wheeler, USENIX
//! Security 2016), whose lists of common passwords and names we would otherwise have to keep. Five words of a list of 2,048
//! are 55 bits; with the work of one try set at 256 MiB of memory that is out of reach of guessing.

use crate::view::{Field, Language, PasswordCheck, Strength};
use crate::{App, Error};
use serde::Deserialize;
use ts_rs::TS;
use vault::{ExposeSecret, SecretString};

/// The fewest characters of a password.
pub const LEAST: usize = 12;

/// A password being typed.
#[derive(Deserialize, TS)]
pub struct CheckPassword {
    /// As far as typed.
    #[ts(type = "string")]
    pub password: Secret,
}

/// A password on its way from a screen: wiped when dropped, never shown by `Debug`.
#[derive(Deserialize)]
#[serde(from = "String")]
pub struct Secret(pub SecretString);

impl From<String> for Secret {
    fn from(words: String) -> Self {
        Self(SecretString::from(words))
    }
}

/// Says what can be said of a password while it is typed.
pub fn check(_: &App, input: CheckPassword) -> Result<PasswordCheck, Error> {
    Ok(judge(&input.password.0))
}

/// Suggests five words in the language of the screens.
pub fn suggest(app: &App) -> Result<String, Error> {
    let language = match app.preferences().language {
        Language::EnCa => bip39::Language::English,
        Language::FrCa => bip39::Language::French,
    };
    let words = language.word_list();
    let mut random = [0u8; 10];
    getrandom::fill(&mut random).map_err(|_| Error::Random)?;
    let chosen: Vec<&str> = random
        .chunks_exact(2)
        .filter_map(|pair| {
            words.get(pair.iter().fold(0usize, |n, byte| n << 8 | usize::from(*byte)) % words.len()).copied()
        })
        .collect();
    Ok(record::Line::cut(&chosen.join(" ")).map(String::from).unwrap_or_default())
}

/// Refuses a new password that is too short or easily guessed.
pub(crate) fn accept(password: &SecretString) -> Result<(), Error> {
    let judged = judge(password);
    if judged.length == 0 {
        Err(Error::TextEmpty(Field::Password))
    } else if !judged.long {
        Err(Error::PasswordShort { least: LEAST })
    } else if judged.common {
        Err(Error::PasswordCommon)
    } else {
        Ok(())
    }
}

fn judge(password: &SecretString) -> PasswordCheck {
    let words = password.expose_secret();
    let length = words.chars().count();
    let long = length >= LEAST;
    let guessing = zxcvbn::zxcvbn(words, &[]);
    // Ten thousand tries and fewer (score 0 and 1): what a relative or a list would try first.
    let common = long && u8::from(guessing.score()) <= 1;
    PasswordCheck { least: LEAST, length, long, common, strength: strength(guessing.guesses_log10()) }
}

/// From the tries that zxcvbn expects, as a power of ten. One try costs 256 MiB and about half a second of one core, so that one
/// good computer (16 cores) makes some 10^7.9 a month, and ten thousand of them 10^14 in ten years.
fn strength(tries: f64) -> Strength {
    if tries < 8.0 {
        Strength::Weak
    } else if tries < 14.0 {
        Strength::Fair
    } else {
        Strength::Good
    }
}
