//! People as shown.

use super::mirror;
use serde::Serialize;
use ts_rs::TS;

mirror! {
    /// The colour of a person's initials.
    Colour = record::Colour { Clay, Teal, Blue, Plum }
}

/// A person whose records these are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PersonView {
    /// Its id.
    pub id: String,
    /// The name.
    pub name: String,
    /// One or two letters.
    pub initials: String,
    /// Their colour.
    pub colour: Colour,
    /// Date of birth, ISO, as far as known.
    pub born: Option<String>,
    /// Whether this is someone of the example family.
    pub example: bool,
    /// Whether they have died.
    pub has_died: bool,
    /// Who holds the sheet and the papers if they cannot act themselves.
    pub if_i_cannot: Option<String>,
    /// Who may be told what.
    pub may_know: Option<String>,
}

impl From<&record::Person> for PersonView {
    fn from(person: &record::Person) -> Self {
        Self {
            id: person.id.to_string(),
            name: person.name.as_str().to_owned(),
            initials: person.initials(),
            colour: person.colour.into(),
            born: person.born.map(|date| date.to_string()),
            example: person.example,
            has_died: person.has_died,
            if_i_cannot: person.if_i_cannot.as_ref().map(|text| text.as_str().to_owned()),
            may_know: person.may_know.as_ref().map(|text| text.as_str().to_owned()),
        }
    }
}

impl From<&record::Author> for AuthorView {
    fn from(author: &record::Author) -> Self {
        Self { id: author.id.to_string(), name: author.name.as_str().to_owned() }
    }
}

/// Who is using this computer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AuthorView {
    /// Its id.
    pub id: String,
    /// The name.
    pub name: String,
}
