//! What was sent of the records: every file with its hash, everything that is in it.

use crate::date::PartialDate;
use crate::text::Line;
use serde::{Deserialize, Serialize};

/// In which shape records leave.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PacketForm {
    /// A folder, on this computer or on a stick.
    Folder,
    /// A zip file, which anybody can open.
    Zip,
    /// A zip file inside an age file, which opens with words.
    Age,
}

/// One file that left.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PacketPart {
    /// Its path in the packet, with `/`.
    pub name: Line,
    /// Its length in bytes.
    pub bytes: u64,
    /// Its SHA-256, in hex.
    pub hash: Line,
    /// What is in it: titles of records, in their order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub holds: Vec<Line>,
}

/// A packet that left.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Packet {
    /// Of which case.
    pub case: crate::CaseId,
    /// In which shape.
    pub form: PacketForm,
    /// What it was saved as.
    pub name: Line,
    /// The files in it.
    pub parts: Vec<PacketPart>,
    /// The SHA-256 of the one file it was saved as, in hex.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hash: Option<Line>,
    /// When the other side said that it came.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub received: Option<PartialDate>,
    /// How it went: handed over, by post, a number of a parcel.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Line>,
}
