//! A whole copy in the place of the records.

use super::{LAST_ELSEWHERE, OneCopy, PLACE, find, of_copy};
use crate::session::Session;
use crate::undo::ANYTHING;
use crate::view::{AppState, CopyStep, Tag};
use crate::{App, Error, outbox, setup, unlock};
use std::sync::Arc;
use std::time::Duration;
use vault::Vault;

const MORE: [Tag; 4] = [Tag::Settings, Tag::Copies, Tag::Requests, Tag::Network];

/// How long commands that are under way may still hold the old records, in steps of 10 ms: longer than a try of the mail account.
const PATIENCE: u32 = 6_500;

/// Makes a copy today's records and opens them; what was there is set aside. Before any records are open, the copy must have been
/// looked into with its password or code.
pub fn restore(app: &Arc<App>, input: OneCopy) -> Result<AppState, Error> {
    let open = app.slot().open();
    let vault = match open {
        Some(session) if session.example => return Err(Error::NotFound),
        Some(session) => over_open(app, session, &input.id)?,
        None => over_closed(app, &input.id)?,
    };
    let session = unlock::begin(app, vault)?;
    app.slot().put(session, app.clock.steady_ms());
    app.changed(&ANYTHING);
    app.changed(&MORE);
    setup::state(app)
}

fn over_closed(app: &App, id: &str) -> Result<Vault, Error> {
    let held = app.copying.take_held().filter(|held| held.copy().id() == id).ok_or(Error::Locked)?;
    let work = app.copying.begin(app, CopyStep::Restoring)?;
    let restored = held.restore(&app.dir, &mut work.watch(app)).map_err(of_copy)?;
    restored.open().map_err(of_copy)
}

fn over_open(app: &App, session: Arc<Session>, id: &str) -> Result<Vault, Error> {
    let (_, copy) = find(app, id)?;
    if app.jobs.running() > 0 {
        return Err(Error::BusyAdding);
    }
    let work = app.copying.begin(app, CopyStep::Restoring)?;
    // What is being sent ends first, and nothing begins: it would be written into records that are set aside.
    let _still = outbox::hold(app);
    let db = session.vault.db();
    let kept: Vec<(&str, Option<String>)> =
        [PLACE, LAST_ELSEWHERE].into_iter().map(|key| Ok((key, db.setting(key)?))).collect::<Result<_, Error>>()?;
    let open = session.vault.open_copy(&copy).map_err(of_copy)?;
    let successor = session.vault.replace_by(open, &mut work.watch(app)).map_err(of_copy)?;
    app.slot().set_aside();
    let closing = Arc::downgrade(&session);
    drop(session);
    for _ in 0..PATIENCE {
        if closing.upgrade().is_none() {
            break;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    let vault = successor.open()?;
    // Where copies go is of today, not of the day of the copy.
    for (key, value) in kept {
        vault.db().set_setting(key, value.as_deref())?;
    }
    Ok(vault)
}
