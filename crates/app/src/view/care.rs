//! The care team, whom to call, and chapters, as shown.

use super::mirror;
use serde::Serialize;
use ts_rs::TS;

mirror! {
    /// What somebody is to the person.
    CareRole = record::CareRole { Doctor, Nurse, Family, Pharmacy, Place, Service, Other }
}

mirror! {
    /// What somebody calls about.
    CallNeed = record::CallNeed { Fever, Symptom, Pain, Medicine, Appointment, Line, Worry, Other }
}

/// Somebody of the care team.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CareContactView {
    /// Its id.
    pub id: String,
    /// The name.
    pub name: String,
    /// What they are to the person.
    pub role: CareRole,
    /// The field.
    pub field: Option<String>,
    /// Where they work.
    pub place: Option<String>,
    /// The phone number as written.
    pub phone: Option<String>,
    /// The e-mail address as written.
    pub email: Option<String>,
    /// Notes.
    pub notes: Option<String>,
    /// What they may be told.
    pub may_know: Option<String>,
    /// The key that locks a shared file for them.
    pub key: Option<String>,
}

impl From<&record::CareContact> for CareContactView {
    fn from(contact: &record::CareContact) -> Self {
        let line = |line: &Option<record::Line>| line.as_ref().map(|line| line.as_str().to_owned());
        let text = |text: &Option<record::Text>| text.as_ref().map(|text| text.as_str().to_owned());
        Self {
            id: contact.id.to_string(),
            name: contact.name.as_str().to_owned(),
            role: contact.role.into(),
            field: line(&contact.field),
            place: line(&contact.place),
            phone: line(&contact.phone),
            email: line(&contact.email),
            notes: text(&contact.notes),
            may_know: text(&contact.may_know),
            key: line(&contact.key),
        }
    }
}

/// A line of "Who to call".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CallView {
    /// Its id.
    pub id: String,
    /// About what.
    pub need: CallNeed,
    /// What the team said to do.
    pub instruction: Option<String>,
    /// Whom to call.
    pub name: Option<String>,
    /// The number as written.
    pub phone: Option<String>,
    /// When somebody answers.
    pub hours: Option<String>,
    /// Who told it, and when.
    pub told: Option<String>,
}

impl From<&record::CallLine> for CallView {
    fn from(call: &record::CallLine) -> Self {
        let line = |line: &Option<record::Line>| line.as_ref().map(|line| line.as_str().to_owned());
        Self {
            id: call.id.to_string(),
            need: call.need.into(),
            instruction: call.instruction.as_ref().map(|text| text.as_str().to_owned()),
            name: line(&call.name),
            phone: line(&call.phone),
            hours: line(&call.hours),
            told: line(&call.told),
        }
    }
}

/// A chapter that began.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ChapterView {
    /// Its id.
    pub id: String,
    /// The person's own name for it.
    pub name: String,
    /// When it began, ISO, as far as known.
    pub from: String,
}

impl From<&record::Chapter> for ChapterView {
    fn from(chapter: &record::Chapter) -> Self {
        Self { id: chapter.id.to_string(), name: chapter.name.as_str().to_owned(), from: chapter.from.to_string() }
    }
}
