//! Copies that make themselves: here when something changed and a while went by, elsewhere as soon as the place is there.

use super::work::Work;
use super::{LAST_ELSEWHERE, place, show};
use crate::session::Session;
use crate::view::{CopiesView, CopyStep, Tag, UiError};
use crate::{App, Error, history};
use std::path::Path;
use std::sync::Arc;
use vault::{Copies, VaultCopy};

/// The least time between two copies that make themselves: the last ten then reach back over at least twenty hours of use.
const EVERY_MS: i64 = 2 * 60 * 60 * 1000;

/// Looks whether a copy is due, and makes it. Asked every minute while the program runs; while records are locked it does
/// nothing. What fails is shown beside the copies and tried again the next time.
pub fn tend(app: &Arc<App>) {
    let Some(session) = app.slot().open().filter(|session| !session.example) else { return };
    // Never in the way of a person who does something with copies.
    let Some(work) = app.copying.begin_if_idle(app, CopyStep::Making) else { return };
    history::forget_old(app, &session);
    let due = due(app, &session, EVERY_MS);
    if tend_now(app, &session, &work, due) {
        app.changed(&[Tag::Copies]);
    }
}

/// Makes a copy now, here and in the second place. `CopyPlaceMissing` when the second place is not there: the copy here was made.
pub fn make(app: &App) -> Result<CopiesView, Error> {
    let session = app.session()?;
    if session.example {
        return show(app);
    }
    let place = place(&session)?;
    if let Some(missing) = place.as_deref().filter(|place| !place.is_dir()) {
        make_both(app, &session, None)?;
        let _ = missing;
        return Err(Error::CopyPlaceMissing);
    }
    make_both(app, &session, place.as_deref())?;
    show(app)
}

/// A copy here, and one in `place`; both are there afterwards, or an error says which is not.
pub(super) fn make_both(app: &App, session: &Session, place: Option<&Path>) -> Result<(), Error> {
    let work = app.copying.begin(app, CopyStep::Making)?;
    let here = note(make_here(app, session, &work), |failed| app.copying.note_here(failed))?;
    if let Some(place) = place {
        note(carry(app, session, &here, place, &work), |failed| app.copying.note_elsewhere(failed))?;
    }
    app.changed(&[Tag::Copies]);
    Ok(())
}

/// Locked while something changed since the last copy: it is made behind the lock screen, then the keys are wiped.
pub(crate) fn before_closing(app: &Arc<App>, session: Arc<Session>) {
    if session.example || !due(app, &session, 0) {
        return;
    }
    let app = Arc::clone(app);
    // Without a thread there is no copy now; the next opening makes it.
    let _ = std::thread::Builder::new().name("copy".to_owned()).spawn(move || {
        if let Some(work) = app.copying.begin_if_idle(&app, CopyStep::Making) {
            tend_now(&app, &session, &work, true);
        }
    });
}

/// Whether the records differ from the last copy here, and that is older than `every_ms`. A clock that was set back makes one due.
fn due(app: &App, session: &Session, every_ms: i64) -> bool {
    let Some(last) = newest(&Copies::here(&app.dir, session.vault.id())) else { return true };
    let age = app.clock.now_ms().saturating_sub(last.note.made_ms);
    let erased = session.vault.erased_since(&last.note).unwrap_or(false);
    (age >= every_ms || age < 0 || erased) && session.vault.changed_since(&last.note).unwrap_or(true)
}

/// Answers whether anything changed on a disk.
fn tend_now(app: &App, session: &Session, work: &Work<'_>, due: bool) -> bool {
    let mut changed = false;
    if due {
        changed = true;
        if note(make_here(app, session, work), |failed| app.copying.note_here(failed)).is_err() {
            return true;
        }
    }
    let here = newest(&Copies::here(&app.dir, session.vault.id()));
    if let (Some(here), Ok(Some(place))) = (here, place(session))
        && place.is_dir()
        && newest(&Copies::elsewhere(&place, session.vault.id()))
            .is_none_or(|there| there.note.made_ms < here.note.made_ms)
    {
        changed = true;
        let _ = note(carry(app, session, &here, &place, work), |failed| app.copying.note_elsewhere(failed));
    }
    changed
}

fn make_here(app: &App, session: &Session, work: &Work<'_>) -> Result<VaultCopy, Error> {
    let here = Copies::here(&app.dir, session.vault.id());
    session.vault.make_copy(&here, app.clock.now_ms(), &mut work.watch(app)).map_err(super::of_copy)
}

fn carry(app: &App, session: &Session, copy: &VaultCopy, place: &Path, work: &Work<'_>) -> Result<(), Error> {
    let there = Copies::elsewhere(place, session.vault.id());
    let made = session.vault.carry_copy(copy, &there, &mut work.watch(app)).map_err(super::of_copy)?;
    Ok(session.vault.db().set_setting(LAST_ELSEWHERE, Some(&made.note.made_ms.to_string()))?)
}

fn newest(copies: &Copies) -> Option<VaultCopy> {
    copies.list().into_iter().next()
}

/// Keeps why it failed, to be shown beside the copies. What a person stopped did not fail.
fn note<T>(done: Result<T, Error>, keep: impl FnOnce(Option<UiError>)) -> Result<T, Error> {
    let unforeseen = || UiError::Unexpected { incident: "copy".to_owned() };
    match &done {
        Ok(_) => keep(None),
        Err(Error::Stopped) => {}
        Err(error) => keep(Some(error.told().unwrap_or_else(unforeseen))),
    }
    done
}
