//! The results of a table that is kept already as a file: an import of its own, once somebody said what its columns are. What was said
//! stands in the vault until then, so that neither a lock nor a crash loses it.

use super::spawn;
use crate::inside::Kept;
use crate::session::Session;
use crate::view::JobStarted;
use crate::{App, Error};
use importers::TableChoices;
use record::{Entry, EntryId, ImportId};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use vault::Writer;

/// What was said of a table, and the record of its file.
#[derive(Serialize, Deserialize)]
struct Said {
    record: String,
    choices: TableChoices,
}

fn key(import: ImportId) -> String {
    format!("import.{import}.table")
}

/// Reads it anew and keeps what it holds.
pub(crate) fn keep_table(app: &Arc<App>, kept: Kept, choices: TableChoices) -> Result<JobStarted, Error> {
    let Kept { session, entry, object } = kept;
    let file = session.read(|r| r.object(object))?.ok_or(Error::NotFound)?;
    let (ms, random) = app.id_parts()?;
    let import = ImportId::new(ms, random);
    let said = Said { record: entry.id.to_string(), choices };
    let noted = serde_json::to_string(&said).map_err(|_| vault::Error::RowUnreadable)?;
    session.vault.db().set_setting(&key(import), Some(&noted))?;
    spawn(app, session, entry.person, import, move |intake| {
        intake.table = Some(said.choices);
        intake.begin_with(file.name, object)
    })
}

/// What was said of the table that an import is about, if it is.
pub(super) fn recall(session: &Session, import: ImportId) -> Result<Option<TableChoices>, Error> {
    Ok(session.read(|r| said(r, import))?.map(|said| said.choices))
}

fn said(r: &vault::Reader<'_>, import: ImportId) -> Result<Option<Said>, vault::Error> {
    Ok(r.setting(&key(import))?.and_then(|noted| serde_json::from_str(&noted).ok()))
}

/// It is kept, or is none any more.
pub(super) fn forget(session: &Session, import: ImportId) -> Result<(), Error> {
    Ok(session.vault.db().set_setting(&key(import), None)?)
}

/// Takes the file out of the "to sort" tray, in the step that keeps its results: what is in it was told.
pub(super) fn sorted(w: &mut Writer<'_>, import: ImportId) -> Result<(), vault::Error> {
    let record = said(w, import)?.and_then(|said| said.record.parse::<EntryId>().ok());
    let Some(entry) = record.map(|id| w.get::<Entry>(id)).transpose()?.flatten() else { return Ok(()) };
    w.put(&Entry { to_sort: false, ..entry })
}
