//! An import that was begun at an appointment: what it brings are papers of that appointment, whatever the person does until it is
//! kept. Which appointment stands in the vault until then, so that neither a question, nor a lock, nor a crash loses it.

use crate::session::Session;
use crate::{Error, words};
use record::{Appointment, AppointmentId, ImportId};
use vault::Writer;

fn key(import: ImportId) -> String {
    format!("import.{import}.appointment")
}

/// Notes for which appointment an import is.
pub(super) fn remember(session: &Session, import: ImportId, appointment: AppointmentId) -> Result<(), Error> {
    Ok(session.vault.db().set_setting(&key(import), Some(&appointment.to_string()))?)
}

/// It is kept, or is none any more.
pub(super) fn forget(session: &Session, import: ImportId) -> Result<(), Error> {
    Ok(session.vault.db().set_setting(&key(import), None)?)
}

/// Ties what an import brought to its appointment, in the step that keeps it. One that is gone since is not missed.
pub(super) fn tie(w: &mut Writer<'_>, import: ImportId) -> Result<(), vault::Error> {
    let noted = w.setting(&key(import))?;
    let Some(id) = noted.and_then(|id| words::id::<AppointmentId>(&id).ok()) else { return Ok(()) };
    let Some(mut appointment) = w.get::<Appointment>(id)? else { return Ok(()) };
    for entry in w.entries_of(import, appointment.person)? {
        if !appointment.papers.contains(&entry) {
            appointment.papers.push(entry);
        }
    }
    w.put(&appointment)
}
