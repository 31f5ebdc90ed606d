//! Taking files in: the original is kept first, then read by a child process, staged out of sight, and shown by one last
//! small transaction. Nothing of it is visible before that, and one click takes it all back.

mod files;
mod intake;
mod jobs;
mod report;

pub(crate) use jobs::Jobs;

use crate::questions::OfPerson;
use crate::session::Session;
use crate::view::{ImportLine, ImportReport, JobStarted, JobView, Tag, Undoable};
use crate::{App, Error, clock, words};
use intake::Intake;
use record::{ImportId, PersonId};
use report::Report;
use serde::Deserialize;
use std::path::PathBuf;
use std::sync::Arc;
use ts_rs::TS;

/// A job.
#[derive(Deserialize, TS)]
pub struct OneJob {
    /// Which.
    pub id: String,
}

/// An import.
#[derive(Deserialize, TS)]
pub struct OneImport {
    /// Which.
    pub id: String,
}

/// Begins to take files and folders in, on a thread of its own. Nothing to take in begins nothing.
pub fn start(app: &Arc<App>, person: &str, paths: Vec<PathBuf>) -> Result<JobStarted, Error> {
    let person: PersonId = words::id(person)?;
    let session = app.session()?;
    session.read(|r| r.get::<record::Person>(person))?.ok_or(Error::NotFound)?;
    if paths.is_empty() {
        return Ok(JobStarted { job: None });
    }
    let (ms, random) = app.id_parts()?;
    let import = ImportId::new(ms, random);
    let job = app.jobs.begin(import);
    let id = job.id();
    let (for_thread, job_of_thread) = (Arc::clone(app), job.clone());
    std::thread::Builder::new()
        .name("taking in".to_owned())
        .spawn(move || {
            let work = || {
                let paths = files::expand(paths);
                Intake::new(&for_thread, &session, &job_of_thread, person, import).run(&paths)
            };
            // Should the program be wrong somewhere, the job still ends, and its import is removed after the next unlock.
            let ended = std::panic::catch_unwind(std::panic::AssertUnwindSafe(work)).unwrap_or(Err(Error::Thread));
            job_of_thread.end(&for_thread, ended);
        })
        .map_err(|_| {
            job.abandon(app);
            Error::Thread
        })?;
    Ok(JobStarted { job: Some(id) })
}

/// Every job of this run that is still going on.
pub fn jobs(app: &App) -> Result<Vec<JobView>, Error> {
    app.session()?;
    Ok(app.jobs.running_views())
}

/// Stops a job after what it is doing; what was read so far is kept.
pub fn cancel(app: &App, input: OneJob) -> Result<(), Error> {
    app.jobs.cancel(&input.id).then_some(()).ok_or(Error::NotFound)
}

/// Past imports of a person, newest first.
pub fn list(app: &App, input: OfPerson) -> Result<Vec<ImportLine>, Error> {
    let person: PersonId = words::id(&input.person)?;
    let rows = app.session()?.read(|r| r.imports(person))?;
    Ok(rows
        .into_iter()
        .map(|row| {
            let report = Report::from_json(row.report.as_deref());
            ImportLine {
                id: row.id.to_string(),
                at: clock::iso(row.at_ms),
                state: row.state.into(),
                files: report.files.len(),
                first_name: report.files.first().map(|file| file.name.clone()).unwrap_or_default(),
                total: report.total(),
            }
        })
        .collect())
}

/// What an import brought.
pub fn report(app: &App, input: OneImport) -> Result<ImportReport, Error> {
    let id: ImportId = words::id(&input.id)?;
    let row = app.session()?.read(|r| r.import(id))?.ok_or(Error::NotFound)?;
    let report = Report::from_json(row.report.as_deref());
    let total = report.total();
    Ok(ImportReport { id: input.id, at: clock::iso(row.at_ms), state: row.state.into(), total, files: report.files })
}

/// Takes a whole import back; it can be brought back again.
pub fn take_back(app: &App, input: OneImport) -> Result<Undoable, Error> {
    let id: ImportId = words::id(&input.id)?;
    let session = app.session()?;
    let step = session.vault.db().take_back_import(id, Some(session.author), app.clock.now_ms())?;
    app.changed(&[Tag::Records, Tag::Imports]);
    Ok(Undoable { undo: step.to_string() })
}

/// Removes what an import that never ended left behind. None of it was ever shown.
pub(crate) fn sweep(session: &Session) -> Result<(), Error> {
    for import in session.vault.db().read(|r| r.unfinished_imports())? {
        discard(session, import.id)?;
    }
    Ok(())
}

/// Removes an import that is not kept.
fn discard(session: &Session, import: ImportId) -> Result<(), Error> {
    let db = session.vault.db();
    for object in db.discard_import(import)? {
        session.vault.objects().remove(db, object)?;
    }
    Ok(())
}
