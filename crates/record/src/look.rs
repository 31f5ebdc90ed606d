//! How a picture is shown: turned and cut to its page. The picture itself never changes.

use crate::area::Area;
use crate::id::ObjectId;
use serde::{Deserialize, Serialize};

/// How far a picture is turned, beyond what the camera wrote into it (Exif 2.32, tag Orientation).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Turn {
    /// As it is.
    #[default]
    None,
    /// A quarter to the right.
    Right,
    /// Upside down.
    Half,
    /// A quarter to the left.
    Left,
}

/// How one picture of a record is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Look {
    /// The picture.
    pub object: ObjectId,
    /// How far it is turned.
    #[serde(default)]
    pub turn: Turn,
    /// The part of it that is the page, in fractions of the picture after it was turned. None: all of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub crop: Option<Area>,
}
