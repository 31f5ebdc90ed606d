//! One value of one field, as somebody wrote it.

use super::Unknown;
use super::device::{DeviceId, Dot};
use crate::text::Line;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::fmt;

/// Who writes, where and when: what a writing is marked with.
#[derive(Debug, Clone, Copy)]
pub struct Stamp<'a> {
    /// This vault on this computer.
    pub device: DeviceId,
    /// The name of whoever writes, as the others will read it.
    pub by: Option<&'a Line>,
    /// The time in milliseconds since 1970, for showing.
    pub at_ms: i64,
}

/// A value that somebody wrote. It never changes, and is replaced only by someone who saw it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Written {
    /// Which writing it was.
    pub(super) dot: Dot,
    /// What was written; null where it was taken out.
    pub(super) value: Value,
    /// Who wrote it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) by: Option<Line>,
    /// When, by the clock there.
    pub(super) at_ms: i64,
    #[serde(flatten)]
    pub(super) more: Unknown,
}

impl Written {
    pub(super) fn new(dot: Dot, value: Value, stamp: Stamp<'_>) -> Self {
        Self { dot, value, by: stamp.by.cloned(), at_ms: stamp.at_ms, more: Unknown::new() }
    }

    /// Which writing it was.
    pub const fn dot(&self) -> Dot {
        self.dot
    }

    /// What was written; null where it was taken out.
    pub const fn value(&self) -> &Value {
        &self.value
    }

    /// Who wrote it.
    pub const fn by(&self) -> Option<&Line> {
        self.by.as_ref()
    }

    /// When, by the clock there: for showing, it may be wrong.
    pub const fn at_ms(&self) -> i64 {
        self.at_ms
    }

    /// What comes last here is shown first. Only an order that all agree on; nothing is dropped for it.
    pub(super) const fn order_shown(&self) -> (i64, Dot) {
        (self.at_ms, self.dot)
    }
}

/// Without what was written, so that no log can repeat it.
impl fmt::Debug for Written {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Written({:?}, …)", self.dot)
    }
}
