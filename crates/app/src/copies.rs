//! Copies of the records: made by themselves, also in a second place, looked into, tested, restored.

mod items;
mod restore;
mod tend;
mod work;

pub use items::{BringBack, bring_back, items};
pub use restore::restore;
pub(crate) use tend::before_closing;
pub use tend::{make, tend};
pub(crate) use work::Copying;
pub use work::cancel;

use crate::passwords::Secret;
use crate::session::Session;
use crate::view::{
    CopiesElsewhere, CopiesHere, CopiesView, CopyInside, CopyPerson, CopyPlace, CopyStep, CopyTested, CopyView, Tag,
};
use crate::{App, Error, clock, unlock};
use serde::Deserialize;
use std::path::PathBuf;
use ts_rs::TS;
use vault::{Copies, Door, Inside, OpenCopy, VaultCopy};

/// Settings: the second place, and when the last copy was made there.
const PLACE: &str = "copies.place";
const LAST_ELSEWHERE: &str = "copies.elsewhere.last";

/// Days without a copy elsewhere until a card says so (DESIGN 4).
const NUDGE_AFTER_MS: i64 = 3 * 24 * 60 * 60 * 1000;

/// A copy.
#[derive(Deserialize, TS)]
pub struct OneCopy {
    /// Which.
    pub id: String,
}

/// A copy and what opens it; nothing while the records it was made of are open.
#[derive(Deserialize, TS)]
pub struct LookInside {
    /// Which.
    pub id: String,
    /// The password.
    #[ts(type = "string | null")]
    pub password: Option<Secret>,
    /// Or the recovery code.
    #[ts(type = "string | null")]
    pub code: Option<Secret>,
}

/// A copy and its password.
#[derive(Deserialize, TS)]
pub struct TestCopy {
    /// Which.
    pub id: String,
    /// The password of its day.
    #[ts(type = "string")]
    pub password: Secret,
}

/// All about copies of the open records.
pub fn show(app: &App) -> Result<CopiesView, Error> {
    let session = app.session()?;
    let all = all(app);
    let newest = |place| all.iter().filter(|(at, _)| *at == place).map(|(_, copy)| copy.note.made_ms).max();
    let now = app.clock.now_ms();
    let (here_failed, elsewhere_failed) = app.copying.failures();
    let place = place(&session)?;
    let known: Option<i64> = session.vault.db().setting(LAST_ELSEWHERE)?.and_then(|ms| ms.parse().ok());
    let last_elsewhere = newest(CopyPlace::Elsewhere).or(known).filter(|_| place.is_some());
    let elsewhere = place.map(|place| CopiesElsewhere {
        name: place.file_name().unwrap_or(place.as_os_str()).to_string_lossy().into_owned(),
        last: last_elsewhere.map(clock::iso),
        reachable: place.is_dir(),
        same_disk: vault::same_disk(&app.dir, &place),
        failed: elsewhere_failed,
    });
    let since = last_elsewhere.filter(|_| elsewhere.as_ref().is_some_and(|place| !place.same_disk));
    let nudge = now.saturating_sub(since.unwrap_or_else(|| session.vault.made_ms())) > NUDGE_AFTER_MS;
    Ok(CopiesView {
        here: CopiesHere { last: newest(CopyPlace::Here).map(clock::iso), failed: here_failed },
        elsewhere,
        nudge: nudge && !session.example,
        copies: all.iter().map(|(place, copy)| view(*place, copy)).collect(),
    })
}

/// Copies that can be opened before any records are: on this computer, and in the folder somebody pointed at.
pub fn found(app: &App) -> Result<Vec<CopyView>, Error> {
    Ok(all(app).iter().map(|(place, copy)| view(*place, copy)).collect())
}

/// Looks for copies in this folder from now on, until the program ends.
pub fn look_in(app: &App, folder: Option<PathBuf>) -> Result<Vec<CopyView>, Error> {
    if let Some(folder) = folder {
        app.copying.point_at(folder);
    }
    found(app)
}

/// From now on copies are made in this folder too; the first at once.
pub fn choose_place(app: &App, folder: Option<PathBuf>) -> Result<CopiesView, Error> {
    let session = app.session()?;
    let Some(folder) = folder.filter(|_| !session.example) else { return show(app) };
    if vault::lies_within(&app.dir, &folder) {
        return Err(Error::CopyPlaceInside);
    }
    let name = folder.to_str().ok_or(Error::CopyPlaceMissing)?;
    tend::make_both(app, &session, Some(&folder))?;
    session.vault.db().set_setting(PLACE, Some(name))?;
    app.changed(&[Tag::Copies]);
    show(app)
}

/// Makes no more copies elsewhere. Those that are there stay.
pub fn forget_place(app: &App) -> Result<CopiesView, Error> {
    let db = app.session()?;
    db.vault.db().set_setting(PLACE, None)?;
    db.vault.db().set_setting(LAST_ELSEWHERE, None)?;
    app.copying.forget_failures();
    app.changed(&[Tag::Copies]);
    show(app)
}

/// What is in a copy. Before any records are open, it stays open for `restore`.
pub fn inside(app: &App, input: LookInside) -> Result<CopyInside, Error> {
    let (place, copy) = find(app, &input.id)?;
    if let Some(session) = app.slot().open()
        && input.password.is_none()
        && input.code.is_none()
    {
        return inside_of(place, &session.vault.open_copy(&copy).map_err(of_copy)?);
    }
    let open = match (&input.password, &input.code) {
        (Some(password), _) => copy.open(&app.dir, Door::Password(&password.0)),
        (None, Some(code)) => copy.open(&app.dir, Door::Recovery(&unlock::code(app, code)?)),
        (None, None) => return Err(Error::Locked),
    };
    let open = open.map_err(of_copy)?;
    let view = inside_of(place, &open)?;
    app.copying.hold(open);
    Ok(view)
}

/// Reads all of a copy, and sees that the password opens it as it would on a new computer.
pub fn test(app: &App, input: TestCopy) -> Result<CopyTested, Error> {
    let (place, copy) = find(app, &input.id)?;
    let work = app.copying.begin(app, CopyStep::Testing)?;
    let open = copy.open(&app.dir, Door::Password(&input.password.0)).map_err(of_copy)?;
    let checked = open.check(&mut work.watch(app)).map_err(of_copy)?;
    let inside = inside_of(place, &open)?;
    Ok(CopyTested { inside, files_read: checked.read, damaged: checked.damaged })
}

fn inside_of(place: CopyPlace, open: &OpenCopy) -> Result<CopyInside, Error> {
    let Inside { people, files, file_bytes, last_change_ms } = open.inside().map_err(of_copy)?;
    let CopyView { id, made, password_from, sheet_from, .. } = view(place, open.copy());
    let people = people.iter().map(|(person, questions, records)| CopyPerson {
        name: person.name.as_str().to_owned(),
        initials: person.initials(),
        colour: person.colour.into(),
        questions: *questions,
        records: *records,
    });
    Ok(CopyInside {
        id,
        place,
        made,
        password_from,
        sheet_from,
        people: people.collect(),
        files,
        file_bytes,
        last_change: last_change_ms.map(clock::iso),
    })
}

/// Every copy within reach, newest first.
fn all(app: &App) -> Vec<(CopyPlace, VaultCopy)> {
    let session = app.slot().open().filter(|session| !session.example);
    let mut all: Vec<(CopyPlace, VaultCopy)> = Vec::new();
    let mut add = |place, copies: Vec<VaultCopy>| {
        for copy in copies {
            if !all.iter().any(|(_, known)| known.id() == copy.id()) {
                all.push((place, copy));
            }
        }
    };
    match &session {
        Some(session) => {
            add(CopyPlace::Here, Copies::here(&app.dir, session.vault.id()).list());
            if let Ok(Some(place)) = place(session) {
                add(CopyPlace::Elsewhere, Copies::elsewhere(&place, session.vault.id()).list());
            }
        }
        None => add(CopyPlace::Here, VaultCopy::find(&app.dir)),
    }
    if let Some(folder) = app.copying.pointed_at() {
        add(CopyPlace::Elsewhere, VaultCopy::find(&folder));
    }
    add(CopyPlace::Aside, VaultCopy::set_aside(&app.dir));
    all.sort_by_key(|(_, copy)| std::cmp::Reverse(copy.note.made_ms));
    all
}

fn find(app: &App, id: &str) -> Result<(CopyPlace, VaultCopy), Error> {
    all(app).into_iter().find(|(_, copy)| copy.id() == id).ok_or(Error::CopyMissing)
}

fn view(place: CopyPlace, copy: &VaultCopy) -> CopyView {
    CopyView {
        id: copy.id(),
        place,
        made: clock::iso(copy.note.made_ms),
        bytes: copy.note.bytes,
        password_from: copy.note.password_ms.map(clock::iso_day),
        sheet_from: copy.note.sheet_ms.map(clock::iso_day),
    }
}

/// The second place, if one was chosen.
fn place(session: &Session) -> Result<Option<PathBuf>, Error> {
    Ok(session.vault.db().setting(PLACE)?.map(PathBuf::from))
}

/// A fault of the copy, not of the records.
fn of_copy(error: vault::Error) -> Error {
    match error {
        vault::Error::DatabaseDamaged | vault::Error::CopyFailed | vault::Error::RowUnreadable => Error::CopyDamaged,
        vault::Error::NewerFormat => Error::CopyNewer,
        vault::Error::Stopped => Error::Stopped,
        other => Error::Vault(other),
    }
}
