//! Taking back what was just done.

use crate::view::{Tag, Undone};
use crate::{App, Error, together, words};
use serde::Deserialize;
use ts_rs::TS;

/// A step, as the command that took it answered.
#[derive(Deserialize, TS)]
pub struct Undo {
    /// Its id.
    pub step: String,
}

/// What going back may change.
pub(crate) const ANYTHING: [Tag; 10] = [
    Tag::People,
    Tag::Questions,
    Tag::Records,
    Tag::Imports,
    Tag::Appointments,
    Tag::Tasks,
    Tag::Care,
    Tag::Diary,
    Tag::Requests,
    Tag::Opinions,
];

/// Takes back one step; refused when something newer touched the same thing.
pub fn step(app: &App, input: Undo) -> Result<Undone, Error> {
    let session = app.session()?;
    let step = words::id(&input.step)?;
    let undone = session.vault.db().undo(step, Some(session.author()), app.clock.now_ms())?;
    together::put_back(&session, app, step)?;
    app.changed(&ANYTHING);
    Ok(Undone { undone: Some(undone.label.into()) })
}

/// Does again what was taken back last, if nothing else was done since.
pub fn again(app: &App) -> Result<Undone, Error> {
    let session = app.session()?;
    let Some((step, label)) = session.read(|r| r.last_undo())? else {
        return Ok(Undone { undone: None });
    };
    session.vault.db().undo(step, Some(session.author()), app.clock.now_ms())?;
    app.changed(&ANYTHING);
    Ok(Undone { undone: Some(label.into()) })
}

/// Takes back the newest step that has not been taken back.
pub fn last(app: &App) -> Result<Undone, Error> {
    let session = app.session()?;
    let Some((step, label)) = session.read(|r| r.last_step())? else {
        return Ok(Undone { undone: None });
    };
    if label == vault::Label::SetUp {
        return Ok(Undone { undone: None });
    }
    session.vault.db().undo(step, Some(session.author()), app.clock.now_ms())?;
    together::put_back(&session, app, step)?;
    app.changed(&ANYTHING);
    Ok(Undone { undone: Some(label.into()) })
}
