//! A line of the diary: own words, and how bad the worst of it was.

use crate::text::{Line, Text};
use serde::{Deserialize, Serialize};

/// Above 10.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a level from 0 to 10")]
pub struct LevelError;

/// 0, none, to 10, as bad as it can be. Our own wording: published scales may not be changed under their names (`domain.md` E4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Level(u8);

impl TryFrom<u8> for Level {
    type Error = LevelError;
    fn try_from(level: u8) -> Result<Self, LevelError> {
        if level <= 10 { Ok(Self(level)) } else { Err(LevelError) }
    }
}

impl From<Level> for u8 {
    fn from(level: Level) -> u8 {
        level.0
    }
}

/// One thing the person watches, at its worst that day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Worst {
    /// What: the person's own words.
    pub what: Line,
    /// How bad.
    pub level: Level,
}

/// What a line of the diary says beside its text and its day.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DiaryLine {
    /// The time of day, `10:30`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time: Option<Line>,
    /// What was watched, at its worst.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub worst: Vec<Worst>,
    /// What helped.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub helped: Option<Text>,
    /// What it did to the day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub effect: Option<Text>,
    /// The temperature as written, unit included.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub temperature: Option<Line>,
    /// The weight as written, unit included.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weight: Option<Line>,
}
