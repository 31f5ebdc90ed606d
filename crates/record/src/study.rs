//! What an imaging disc holds of one study. The names are those of DICOM (PS3.3, C.7.2 and C.7.3), as far as people need them.

use crate::text::Line;
use serde::{Deserialize, Serialize};

/// An imaging study that is here: its pictures lie on a disc that was kept whole.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Study {
    /// Its series, in the order of their numbers.
    pub series: Vec<Series>,
}

/// Pictures that were taken together.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Series {
    /// What took them, as DICOM abbreviates it (`CT`, `MR`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub modality: Option<Line>,
    /// What it is called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<Line>,
    /// The part of the body, as the disc says it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body_part: Option<Line>,
    /// How many pictures are here; a picture with frames is one.
    pub images: u32,
    /// How many of them are damaged or cut off.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub damaged: u32,
    /// Where on the disc the first picture lies that can be shown. None: there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first: Option<Line>,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde asks so")]
fn is_zero(count: &u32) -> bool {
    *count == 0
}
