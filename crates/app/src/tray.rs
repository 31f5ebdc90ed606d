//! The "to sort" tray: what was taken in by itself (a photo, a letter) and nobody described yet.

use crate::questions::OfPerson;
use crate::records::{self, OneRecord};
use crate::view::{Tag, ToSort, Undoable};
use crate::{App, Error, words};
use record::{Entry, EntryId, PersonId};
use vault::Label;

/// What is shown of it at once.
const SOME: u32 = 50;

/// What lies in it, the last added first.
pub fn list(app: &App, input: OfPerson) -> Result<ToSort, Error> {
    let person: PersonId = words::id(&input.person)?;
    let (rows, total) = app.session()?.read(|r| r.to_sort(person, SOME))?;
    Ok(ToSort { entries: rows.iter().map(records::line).collect(), total })
}

/// Takes one out as it is: there is nothing to describe.
pub fn take_out(app: &App, input: OneRecord) -> Result<Undoable, Error> {
    let id: EntryId = words::id(&input.id)?;
    let (_, step) = app.session()?.write(app, Label::RecordChanged, &[Tag::Records], |w| {
        let entry = w.require::<Entry>(id)?;
        w.put(&Entry { to_sort: false, ..entry })
    })?;
    Ok(Undoable { undo: step.to_string() })
}
