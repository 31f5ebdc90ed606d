//! Something that was worth asking, and that the person does not want to be shown.

use crate::id::{DismissedId, PersonId};
use crate::text::Line;
use serde::{Deserialize, Serialize};

/// One of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dismissed {
    /// Its id.
    pub id: DismissedId,
    /// Whose records.
    pub person: PersonId,
    /// Which: what it says, and of which records.
    pub what: Line,
}
