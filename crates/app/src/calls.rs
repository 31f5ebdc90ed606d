//! Whom to call for what, as the team told it.

use crate::care::OneContact;
use crate::questions::OfPerson;
use crate::view::{CallNeed, CallView, Field, Tag, Undoable};
use crate::{App, Error, words};
use record::{CallLine, CallLineId, PersonId};
use serde::Deserialize;
use ts_rs::TS;
use vault::Label;

/// A line as written in the form.
#[derive(Deserialize, TS)]
pub struct SaveCall {
    /// Which; none: a new one.
    pub id: Option<String>,
    /// For whom.
    pub person: String,
    /// About what.
    pub need: CallNeed,
    /// What the team said to do.
    pub instruction: Option<String>,
    /// Whom to call.
    pub name: Option<String>,
    /// The number.
    pub phone: Option<String>,
    /// When somebody answers.
    pub hours: Option<String>,
    /// Who told it, and when.
    pub told: Option<String>,
}

/// All of a person, in the order they were written down.
pub fn list(app: &App, input: OfPerson) -> Result<Vec<CallView>, Error> {
    let person: PersonId = words::id(&input.person)?;
    Ok(app.session()?.read(|r| r.call_lines(person))?.iter().map(CallView::from).collect())
}

/// Writes one down, or differently. One that says nothing is refused: it would look as if somebody could be called.
pub fn save(app: &App, input: SaveCall) -> Result<Undoable, Error> {
    let known: Option<CallLineId> = words::id_or_none(input.id.as_deref())?;
    let (ms, random) = app.id_parts()?;
    let line = |line: &Option<String>| words::line_or_none(line.as_deref(), Field::Text);
    let call = CallLine {
        id: known.unwrap_or(CallLineId::new(ms, random)),
        person: words::id(&input.person)?,
        need: input.need.into(),
        instruction: words::text_or_none(input.instruction.as_deref(), Field::Note)?,
        name: line(&input.name)?,
        phone: line(&input.phone)?,
        hours: line(&input.hours)?,
        told: line(&input.told)?,
    };
    if call.instruction.is_none() && call.name.is_none() && call.phone.is_none() {
        return Err(Error::TextEmpty(Field::Note));
    }
    let label = if known.is_some() { Label::CallChanged } else { Label::CallWritten };
    let (_, step) = app.session()?.write(app, label, &[Tag::Care], |w| {
        let person = known.map(|id| w.require::<CallLine>(id)).transpose()?.map_or(call.person, |old| old.person);
        w.put(&CallLine { person, ..call })
    })?;
    Ok(Undoable { undo: step.to_string() })
}

/// Deletes one.
pub fn delete(app: &App, input: OneContact) -> Result<Undoable, Error> {
    let id: CallLineId = words::id(&input.id)?;
    let (_, step) = app.session()?.write(app, Label::CallDeleted, &[Tag::Care], |w| w.delete::<CallLine>(id))?;
    Ok(Undoable { undo: step.to_string() })
}
