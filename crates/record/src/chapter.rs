//! A part of the illness: the first one has no beginning here; each later one begins on a day.

use crate::date::PartialDate;
use crate::id::{ChapterId, PersonId};
use crate::text::Line;
use serde::{Deserialize, Serialize};

/// A chapter that began: what was written before its day belongs to the one before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chapter {
    /// Its id.
    pub id: ChapterId,
    /// Whose.
    pub person: PersonId,
    /// The person's own name for it.
    pub name: Line,
    /// When it began.
    pub from: PartialDate,
}
