//! Doctors, nurses, family, pharmacies, services: who to call for what.

use crate::id::{CareContactId, PersonId};
use crate::text::{Line, Text};
use serde::{Deserialize, Serialize};

/// What somebody is to the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CareRole {
    /// A doctor.
    Doctor,
    /// A nurse.
    Nurse,
    /// Family or a friend.
    Family,
    /// A pharmacy.
    Pharmacy,
    /// A hospital, clinic or lab.
    Place,
    /// A service, such as one for second opinions.
    Service,
    /// Anyone else.
    #[default]
    Other,
}

/// Somebody of the care team.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CareContact {
    /// Its id.
    pub id: CareContactId,
    /// For whom they care.
    pub person: PersonId,
    /// The name.
    pub name: Line,
    /// What they are to the person.
    #[serde(default)]
    pub role: CareRole,
    /// The field ("surgeon").
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field: Option<Line>,
    /// Where they work.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<Line>,
    /// The phone number as written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<Line>,
    /// The e-mail address as written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<Line>,
    /// What they may be told, as a note for the papers: no key and no lock.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub may_know: Option<Text>,
    /// The key that locks a shared file for them (an age recipient, `age1…`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<Line>,
    /// What to call them for, and anything else.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<Text>,
}

impl CareContact {
    /// Somebody of whom only the name is known.
    pub fn new(id: CareContactId, person: PersonId, name: Line) -> Self {
        Self {
            id,
            person,
            name,
            role: CareRole::default(),
            field: None,
            place: None,
            phone: None,
            email: None,
            may_know: None,
            key: None,
            notes: None,
        }
    }
}
