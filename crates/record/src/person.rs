//! Whose records these are, and who is writing.

use crate::date::PartialDate;
use crate::id::{AuthorId, PersonId};
use crate::text::{Line, Text};
use serde::{Deserialize, Serialize};

/// The colour of a person's initials; the name always stands beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Colour {
    /// Clay.
    Clay,
    /// Teal.
    Teal,
    /// Blue.
    Blue,
    /// Plum.
    Plum,
}

/// A person whose records these are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// Its id.
    pub id: PersonId,
    /// The name as the person wants to see it.
    pub name: Line,
    /// Date of birth, as far as known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub born: Option<PartialDate>,
    /// The colour of the initials.
    pub colour: Colour,
    /// Has died: no reminders, tasks or sending; nothing is deleted.
    #[serde(default)]
    pub has_died: bool,
    /// Who holds the sheet and the papers if they cannot act themselves.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub if_i_cannot: Option<Text>,
    /// Who may be told what.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub may_know: Option<Text>,
    /// Belongs to the example family.
    #[serde(default)]
    pub example: bool,
}

impl Person {
    /// A person of whom only the name is known.
    pub fn new(id: PersonId, name: Line, colour: Colour) -> Self {
        Self { id, name, born: None, colour, has_died: false, if_i_cannot: None, may_know: None, example: false }
    }

    /// First letters of the first and last word of the name, for the round mark beside it.
    pub fn initials(&self) -> String {
        let mut words = self.name.as_str().split_whitespace();
        let first = words.next().and_then(|word| word.chars().next());
        let last = words.next_back().and_then(|word| word.chars().next());
        first.into_iter().chain(last).flat_map(char::to_uppercase).collect()
    }
}

/// Someone who uses this computer and writes, perhaps for somebody else.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Author {
    /// Its id.
    pub id: AuthorId,
    /// The name.
    pub name: Line,
    /// The person of the records this author is, if one of them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub person: Option<PersonId>,
}
