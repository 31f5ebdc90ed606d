//! From chosen records to PDF volumes that leave: pages of originals as they are, with running numbers and bookmarks, and the pages we
//! make for what has none.
//!
//! A volume is written as a stream: in memory are the original whose turn it is and where the objects written so far begin. Of an
//! original only what its pages need comes along; what is active, and what no page shows (files inside, earlier versions, notes of
//! programs), stays behind.

mod balance;
mod boxes;
mod contents;
mod copying;
mod marks;
mod notes;
mod original;
mod picture;
mod stamp;
mod volume;
mod whole;
mod written_out;

pub use contents::{Beside, Contents, ContentsRow, Why, contents};
pub use original::Original;
pub use picture::{Picture, Shown};
pub use volume::Volume;
pub use written_out::{Written, WrittenOut, WrittenPages, WrittenValue, written_out};

use crate::words::Words;
use crate::{Error, Language};

/// Why the pages of a file are not taken over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotTaken {
    /// It opens only with a password.
    #[error("locked")]
    Locked,
    /// It cannot be read, or is of a kind that has no pages.
    #[error("unreadable")]
    Unreadable,
}

/// The names that files and folders of a packet have.
#[derive(Debug, Clone)]
pub struct PacketNames {
    /// What a volume is called before its number.
    pub volume: String,
    /// The folder of files that go as they are.
    pub files: String,
    /// What the folder of a disc is called before its number.
    pub pictures: String,
    /// A file of which nothing may be said.
    pub unnamed: String,
}

/// The names that files and folders of a packet have, in letters that every computer takes.
///
/// # Errors
/// Only faults of ours.
pub fn packet_names(language: Language) -> Result<PacketNames, Error> {
    let words = Words::of(language)?;
    Ok(PacketNames {
        volume: words.say("packet-file-volume")?,
        files: words.say("packet-file-files")?,
        pictures: words.say("packet-file-pictures")?,
        unnamed: words.say("packet-file-unnamed")?,
    })
}

/// What a volume is called inside, and its bookmarks for the contents and the case. Nothing of it tells of an illness.
///
/// # Errors
/// Only faults of ours.
pub fn packet_title(language: Language, (volume, of): (usize, usize)) -> Result<PacketTitle, Error> {
    let words = Words::of(language)?;
    let title = match of {
        0 | 1 => words.say("packet-title")?,
        _ => words.tell("packet-title-volume", &[("volume", &volume.to_string())])?,
    };
    Ok(PacketTitle {
        title,
        contents: words.say("packet-mark-contents")?,
        case: words.say("packet-mark-case")?,
        other: words.say("packet-mark-other")?,
    })
}

/// What a volume says of itself.
#[derive(Debug, Clone)]
pub struct PacketTitle {
    /// Its title.
    pub title: String,
    /// The bookmark of its contents.
    pub contents: String,
    /// The bookmark of the case.
    pub case: String,
    /// The bookmark of what belongs to no thing to send.
    pub other: String,
}

/// What a kind of record is called where its own words must not stand.
///
/// # Errors
/// Only faults of ours.
pub fn kind_name(language: Language, kind: record::EntryKind) -> Result<String, Error> {
    Words::of(language)?.say(crate::timeline::kind_id(Some(kind)))
}
