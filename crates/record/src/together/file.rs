//! What travels: a few things about one person.

use super::{Thing, Unknown, bounds};
use crate::id::PersonId;
use crate::text::Line;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use std::fmt;

const FORMAT: &str = "second-chair together";
/// Grows only when an older program would read something wrong; what it would merely not know needs no new number.
const VERSION: u64 = 1;

/// Why a file was refused as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum FileError {
    /// Something else, or so damaged that nothing in it can be trusted.
    #[error("not a file for preparing together")]
    NotTogether,
    /// Made by a newer version, which this one would read wrong.
    #[error("made by a newer version")]
    NewerVersion,
    /// More than [`File::LARGEST`] bytes or [`File::MOST`] things.
    #[error("too large")]
    TooLarge,
}

/// Whom a file is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct About {
    /// The person's id, the same in all vaults that share.
    pub id: PersonId,
    /// The name where the file was made.
    pub name: Line,
}

/// A shared file, without its encryption.
#[derive(Clone, PartialEq, Eq)]
pub struct File {
    /// Whom it is about.
    pub person: About,
    /// The name of whoever made it.
    pub from: Line,
    /// When it was made, in milliseconds since 1970.
    pub made_ms: i64,
    /// What it brings.
    pub things: Vec<Thing>,
    /// How many things it brought that cannot be read: worth a word to the person.
    pub unreadable: usize,
    more: Unknown,
}

impl File {
    /// The most bytes.
    pub const LARGEST: usize = 4 << 20;
    /// The most things.
    pub const MOST: usize = 500;

    /// A file that brings these.
    pub const fn new(person: About, from: Line, made_ms: i64, things: Vec<Thing>) -> Self {
        Self { person, from, made_ms, things, unreadable: 0, more: Unknown::new() }
    }

    /// Reads a file. A thing that cannot be read costs only itself.
    pub fn read(bytes: &[u8]) -> Result<Self, FileError> {
        if bytes.len() > Self::LARGEST {
            return Err(FileError::TooLarge);
        }
        let head: Head = serde_json::from_slice(bytes).map_err(|_| FileError::NotTogether)?;
        match head.version {
            _ if head.format != FORMAT => return Err(FileError::NotTogether),
            0 => return Err(FileError::NotTogether),
            VERSION => {}
            _ => return Err(FileError::NewerVersion),
        }
        let Incoming { person, from, made, things, more, .. } =
            serde_json::from_slice(bytes).map_err(|_| FileError::NotTogether)?;
        if things.len() > Self::MOST {
            return Err(FileError::TooLarge);
        }
        bounds::values(&more).map_err(|_| FileError::NotTogether)?;
        let all = things.len();
        let things: Vec<Thing> = things.iter().filter_map(|thing| serde_json::from_str(thing.get()).ok()).collect();
        let unreadable = all.saturating_sub(things.len());
        Ok(Self { person, from, made_ms: made, things, unreadable, more })
    }

    /// The file as JSON; refuses what would not be read again.
    pub fn to_json(&self) -> Result<Vec<u8>, FileError> {
        if self.things.len() > Self::MOST {
            return Err(FileError::TooLarge);
        }
        let outgoing = Outgoing {
            format: FORMAT,
            version: VERSION,
            person: &self.person,
            from: &self.from,
            made: self.made_ms,
            things: &self.things,
            more: &self.more,
        };
        // Nothing here can fail to be JSON.
        let json = serde_json::to_vec(&outgoing).map_err(|_| FileError::NotTogether)?;
        if json.len() > Self::LARGEST { Err(FileError::TooLarge) } else { Ok(json) }
    }
}

/// Without names and words, so that no log can repeat them.
impl fmt::Debug for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("File").field("things", &self.things).finish_non_exhaustive()
    }
}

/// Read first: a newer version may have changed all the rest.
#[derive(Deserialize)]
struct Head {
    format: String,
    version: u64,
}

#[derive(Deserialize)]
struct Incoming {
    #[serde(rename = "format")]
    _format: serde::de::IgnoredAny,
    #[serde(rename = "version")]
    _version: serde::de::IgnoredAny,
    person: About,
    from: Line,
    made: i64,
    things: Vec<Box<RawValue>>,
    #[serde(flatten)]
    more: Unknown,
}

#[derive(Serialize)]
struct Outgoing<'a> {
    format: &'a str,
    version: u64,
    person: &'a About,
    from: &'a Line,
    made: i64,
    things: &'a [Thing],
    #[serde(flatten)]
    more: &'a Unknown,
}
