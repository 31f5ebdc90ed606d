//! What a doctor said about a value: "I look again at 7". Never ours, never without who said it and when.

use crate::date::PartialDate;
use crate::id::{MarkId, PersonId};
use crate::text::Line;
use serde::{Deserialize, Serialize};

/// A doctor's word about one kind of result.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Mark {
    /// Its id.
    pub id: MarkId,
    /// Whose results.
    pub person: PersonId,
    /// Which kind of result ([`crate::measure::key`]).
    pub measure: Line,
    /// The number it is about, in `unit`; not finite numbers are refused where it is read in.
    pub number: f64,
    /// The unit of the number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<Line>,
    /// What the doctor said.
    pub words: Line,
    /// Who said it.
    pub by: Line,
    /// When.
    pub when: PartialDate,
}
