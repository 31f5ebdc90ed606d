//! Where something came from.

use crate::id::{ImportId, ObjectId};
use crate::text::Line;
use serde::{Deserialize, Serialize};

/// A place inside a file that was taken in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "in", rename_all = "snake_case")]
pub enum Pointer {
    /// The file as a whole.
    Whole,
    /// A page, counted from 1.
    Page {
        /// The page.
        page: u32,
    },
    /// A place in structured data: `Observation/abc`, `entry[3].resource`.
    Path {
        /// The place, as the format names it.
        path: Line,
    },
}

/// The import and the bytes that something was read from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// The taking in.
    pub import: ImportId,
    /// The kept original.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub object: Option<ObjectId>,
    /// Where in it.
    pub pointer: Pointer,
}
