//! Words that a person or a file brought in. Their `Debug` says nothing, so that no log can repeat them.

use serde::{Deserialize, Serialize};
use std::fmt;
use unicode_normalization::UnicodeNormalization;

/// Why words were refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TextError {
    /// Nothing but spaces.
    #[error("the text is empty")]
    Empty,
    /// Longer than the limit, which is in characters.
    #[error("the text is longer than {limit} characters")]
    TooLong {
        /// The most characters allowed.
        limit: usize,
    },
}

macro_rules! words {
    ($(#[doc = $doc:literal])* $name:ident, $limit:expr, $keep:expr) => {
        $(#[doc = $doc])*
        #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// The most characters it may have.
            pub const LIMIT: usize = $limit;

            /// Takes the words in Unicode form NFC, without control characters and outer spaces.
            pub fn new(words: &str) -> Result<Self, TextError> {
                let keep: fn(char) -> Option<char> = $keep;
                // ASCII is in form NFC as it is, and most of what hospitals write is ASCII.
                let clean: String = if words.is_ascii() {
                    words.chars().filter_map(keep).collect()
                } else {
                    // First what is left out: a mark may stand behind it that belongs to the letter before it.
                    words.chars().filter_map(keep).nfc().collect()
                };
                let clean = clean.trim();
                if clean.is_empty() {
                    return Err(TextError::Empty);
                }
                if clean.chars().count() > Self::LIMIT {
                    return Err(TextError::TooLong { limit: Self::LIMIT });
                }
                Ok(Self(clean.to_owned()))
            }

            /// The same, but cuts what is too long: for words from a file, whose original is kept anyway.
            pub fn cut(words: &str) -> Option<Self> {
                let short: String = words.chars().take(Self::LIMIT.saturating_mul(2)).collect();
                match Self::new(&short) {
                    Ok(text) => Some(text),
                    Err(TextError::Empty) => None,
                    Err(TextError::TooLong { .. }) => {
                        let clean: String = short.chars().filter_map($keep).nfc().collect();
                        let cut: String = clean.trim().chars().take(Self::LIMIT).collect();
                        Self::new(&cut).ok()
                    }
                }
            }

            /// The words.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = TextError;
            fn try_from(words: String) -> Result<Self, TextError> {
                Self::new(&words)
            }
        }

        impl From<$name> for String {
            fn from(words: $name) -> String {
                words.0
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "(…)"))
            }
        }
    };
}

/// Small letters without accents: what two spellings of the same word have in common.
pub fn folded(words: &str) -> String {
    let letters = words.nfd().filter(|c| !unicode_normalization::char::is_combining_mark(*c));
    letters.flat_map(char::to_lowercase).collect()
}

/// The letters and digits of a name without case, accents, width, and what stands between: what two names have in common that a
/// hurried reader takes for one.
pub fn skeleton(name: &str) -> String {
    let letters = name.nfkd().filter(|c| c.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}

words! {
    /// One line: a name, a title, a place.
    Line, 300, |c| if c == '\n' || c == '\t' || c == '\r' { Some(' ') } else if c.is_control() { None } else { Some(c) }
}

words! {
    /// Several lines: a note, an answer, a narrative.
    Text, 100_000, |c| if c == '\r' || (c.is_control() && c != '\n' && c != '\t') { None } else { Some(c) }
}
