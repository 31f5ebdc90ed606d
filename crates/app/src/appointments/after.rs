//! What was said at an appointment.

use super::TAGS;
use crate::view::{Field, Undoable};
use crate::{App, Error, words};
use record::{Appointment, AppointmentId};
use serde::Deserialize;
use ts_rs::TS;
use vault::Label;

/// What was said.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SaveAfter {
    /// At which appointment.
    pub id: String,
    /// What was found.
    pub found: Option<String>,
    /// What was decided.
    pub decided: Option<String>,
    /// When to call.
    pub call_if: Option<String>,
    /// Notes.
    pub notes: Option<String>,
}

/// Writes it down.
pub fn save(app: &App, input: SaveAfter) -> Result<Undoable, Error> {
    let id: AppointmentId = words::id(&input.id)?;
    let text = |text: &Option<String>| words::text_or_none(text.as_deref(), Field::Note);
    let (found, decided) = (text(&input.found)?, text(&input.decided)?);
    let (call_if, notes) = (text(&input.call_if)?, text(&input.notes)?);
    let (_, step) = app.session()?.write(app, Label::AfterWritten, &TAGS, |w| {
        let old = w.require::<Appointment>(id)?;
        w.put(&Appointment { found, decided, call_if, notes, ..old })
    })?;
    Ok(Undoable { undo: step.to_string() })
}
