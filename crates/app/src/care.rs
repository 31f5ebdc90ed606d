//! The care team: who is who, and how to reach them.

use crate::questions::OfPerson;
use crate::view::{CareContactView, CareRole, Field, Tag, Undoable};
use crate::{App, Error, words};
use record::{Appointment, CareContact, CareContactId, PersonId, Question};
use serde::Deserialize;
use ts_rs::TS;
use vault::Label;

/// Somebody as written in the form.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SaveContact {
    /// Who; none: somebody new.
    pub id: Option<String>,
    /// For whom they care.
    pub person: String,
    /// The name.
    pub name: String,
    /// What they are to the person.
    pub role: CareRole,
    /// The field.
    pub field: Option<String>,
    /// Where they work.
    pub place: Option<String>,
    /// The phone number.
    pub phone: Option<String>,
    /// The e-mail address.
    pub email: Option<String>,
    /// Notes.
    pub notes: Option<String>,
    /// What they may be told.
    pub may_know: Option<String>,
    /// The key that locks a shared file for them.
    pub key: Option<String>,
}

/// Somebody of the care team.
#[derive(Deserialize, TS)]
pub struct OneContact {
    /// Who.
    pub id: String,
}

/// All of a person, in the order they were written down.
pub fn list(app: &App, input: OfPerson) -> Result<Vec<CareContactView>, Error> {
    let person: PersonId = words::id(&input.person)?;
    Ok(app.session()?.read(|r| r.care_contacts(person))?.iter().map(CareContactView::from).collect())
}

/// Writes somebody down, or differently.
pub fn save(app: &App, input: SaveContact) -> Result<Undoable, Error> {
    let known: Option<CareContactId> = words::id_or_none(input.id.as_deref())?;
    let (ms, random) = app.id_parts()?;
    let line = |line: &Option<String>| words::line_or_none(line.as_deref(), Field::Text);
    let text = |text: &Option<String>| words::text_or_none(text.as_deref(), Field::Note);
    let key = line(&input.key)?;
    if key.as_ref().is_some_and(|key| !vault::is_key(key.as_str())) {
        return Err(Error::NotAKey);
    }
    let contact = CareContact {
        id: known.unwrap_or(CareContactId::new(ms, random)),
        person: words::id(&input.person)?,
        name: words::line(&input.name, Field::Name)?,
        role: input.role.into(),
        field: line(&input.field)?,
        place: line(&input.place)?,
        phone: line(&input.phone)?,
        email: line(&input.email)?,
        may_know: text(&input.may_know)?,
        key,
        notes: text(&input.notes)?,
    };
    let label = if known.is_some() { Label::ContactChanged } else { Label::ContactWritten };
    let tags = [Tag::Care, Tag::Appointments, Tag::Questions];
    let (_, step) = app.session()?.write(app, label, &tags, |w| {
        let person = known.map(|id| w.require::<CareContact>(id)).transpose()?.map_or(contact.person, |old| old.person);
        w.put(&CareContact { person, ..contact })
    })?;
    Ok(Undoable { undo: step.to_string() })
}

/// Deletes somebody. Where an appointment names them, the name stays as words.
pub fn delete(app: &App, input: OneContact) -> Result<Undoable, Error> {
    let id: CareContactId = words::id(&input.id)?;
    let tags = [Tag::Care, Tag::Appointments, Tag::Questions];
    let (_, step) = app.session()?.write(app, Label::ContactDeleted, &tags, |w| {
        let contact = w.require::<CareContact>(id)?;
        for appointment in w.appointments_naming(id)? {
            w.put(&Appointment { contact: None, with: Some(contact.name.clone()), ..appointment })?;
        }
        for question in w.questions(contact.person)?.into_iter().filter(|one| one.ask_whom == Some(id)) {
            w.put(&Question { ask_whom: None, ..question })?;
        }
        w.delete::<CareContact>(id)
    })?;
    Ok(Undoable { undo: step.to_string() })
}
