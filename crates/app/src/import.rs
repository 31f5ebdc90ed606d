//! Taking files in: the original is kept first, then read by a child process, staged out of sight, and shown by one last
//! small transaction. Nothing of it is visible before that, and one click takes it all back.

mod ahead;
mod discs;
mod folders;
mod intake;
mod jobs;
mod locked;
pub(crate) mod media;
mod moment;
mod papers;
mod people;
mod reading;
mod report;
mod table;
mod whose;

pub(crate) use jobs::Jobs;
pub use locked::{OpenLockedFile, open_locked_file};
pub(crate) use media::title_of;
pub(crate) use table::keep_table;
pub use whose::{AnswerWhose, WhoseAnswer, answer as answer_whose};

use crate::appointments::own;
use crate::questions::OfPerson;
use crate::session::Session;
use crate::view::{
    FoundGroup, ImportLine, ImportReport, JobStarted, JobView, KindCount, ReportFile, ReportFiles, Tag, Undoable,
};
use crate::{App, Error, clock, words};
use intake::{Ended, Intake};
use jobs::Job;
use record::{AppointmentId, ImportId, Person, PersonId};
use report::Summary;
use serde::Deserialize;
use std::path::PathBuf;
use std::sync::Arc;
use ts_rs::TS;
use vault::{FileCursor, Import, ImportState, Label, Reader};

/// Files of a report shown at once.
const PIECE: u32 = 50;

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

/// More files of a report.
#[derive(Deserialize, TS)]
pub struct MoreFiles {
    /// Of which import.
    pub id: String,
    /// Where they begin, as the piece before said.
    pub after: String,
}

/// Files to choose.
#[derive(Deserialize, TS)]
pub struct ChooseFiles {
    /// Into whose records.
    pub person: String,
    /// The appointment whose papers they become, if any.
    pub appointment: Option<String>,
}

/// Begins to take files and folders in, on a thread of its own. Nothing to take in begins nothing.
pub fn start(app: &Arc<App>, person: &str, paths: Vec<PathBuf>) -> Result<JobStarted, Error> {
    start_at(app, ChooseFiles { person: person.to_owned(), appointment: None }, paths)
}

/// The same, for the papers of an appointment.
pub fn start_at(app: &Arc<App>, input: ChooseFiles, paths: Vec<PathBuf>) -> Result<JobStarted, Error> {
    let person: PersonId = words::id(&input.person)?;
    let appointment: Option<AppointmentId> = words::id_or_none(input.appointment.as_deref())?;
    let session = app.session()?;
    session.read(|r| r.require::<Person>(person).and_then(|_| own(r, appointment, person)))?;
    if paths.is_empty() {
        return Ok(JobStarted { job: None });
    }
    let (ms, random) = app.id_parts()?;
    let import = ImportId::new(ms, random);
    if let Some(appointment) = appointment {
        papers::remember(&session, import, appointment)?;
    }
    spawn(app, session, person, import, move |intake| {
        let chosen = folders::expand(paths);
        let first = chosen.files.first().and_then(|found| found.path().file_name());
        let first = first.map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        intake.job.tell(intake.app, true, |view| {
            (view.file, view.files, view.file_name) = (1, chosen.files.len(), first);
        });
        intake.begin(&chosen)
    })
}

/// Does the work of an import on a thread of its own, as a job that the screens see.
fn spawn(
    app: &Arc<App>,
    session: Arc<Session>,
    person: PersonId,
    import: ImportId,
    work: impl FnOnce(&mut Intake<'_>) -> Result<Ended, Error> + Send + 'static,
) -> Result<JobStarted, Error> {
    spawn_job(app, import, move |app, job| work(&mut Intake::new(app, &session, job, person, import)))
}

fn spawn_job(
    app: &Arc<App>,
    import: ImportId,
    work: impl FnOnce(&App, &Job) -> Result<Ended, Error> + Send + 'static,
) -> Result<JobStarted, Error> {
    let job = app.jobs.begin(import);
    let id = job.id();
    let (for_thread, job_of_thread) = (Arc::clone(app), job.clone());
    std::thread::Builder::new()
        .name("taking in".to_owned())
        .spawn(move || {
            let work = || work(&for_thread, &job_of_thread);
            // Should the program be wrong somewhere, the job still ends, and its import goes on after the next unlock.
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

/// Past imports of a person, newest first, and those that wait for an answer.
pub fn list(app: &App, input: OfPerson) -> Result<Vec<ImportLine>, Error> {
    let person: PersonId = words::id(&input.person)?;
    app.session()?.read(|r| r.imports(person)?.iter().map(|row| line(r, row)).collect())
}

fn line(r: &Reader<'_>, row: &Import) -> Result<ImportLine, vault::Error> {
    let files = r.count_import_files(row.id)?.all;
    let first = r.import_file(row.id, 0)?;
    Ok(ImportLine {
        id: row.id.to_string(),
        at: clock::iso(row.at_ms),
        state: row.state.into(),
        files: usize::try_from(files).unwrap_or(usize::MAX),
        first_name: first.map(|file| file.name.as_str().to_owned()).unwrap_or_default(),
        total: Summary::from_json(row.report.as_deref()).total(),
    })
}

/// What an import brought, and the first of its files.
pub fn report(app: &App, input: OneImport) -> Result<ImportReport, Error> {
    let id: ImportId = words::id(&input.id)?;
    let (row, count, files, people) = app.session()?.read(|r| {
        let row = r.import(id)?.ok_or(vault::Error::NotFound)?;
        Ok((row, r.count_import_files(id)?, r.import_files(id, None, PIECE + 1)?, r.people()?))
    })?;
    let summary = Summary::from_json(row.report.as_deref());
    let (files, next) = piece(files);
    let asked = row.state == ImportState::Staged;
    let whose = summary.whose.iter().filter(|_| asked).map(|(one, records)| FoundGroup {
        group: one.group,
        name: one.name.clone(),
        born: one.born.clone(),
        records: *records,
        person: one.name.as_deref().and_then(|name| known(&people, name)),
    });
    Ok(ImportReport {
        id: input.id,
        at: clock::iso(row.at_ms),
        state: row.state.into(),
        total: summary.total(),
        again: summary.again,
        whose: whose.collect(),
        added: summary.added,
        files_total: count.all,
        trouble: count.trouble,
        stopped: summary.stopped,
        files,
        next,
    })
}

/// The one person here with that name.
fn known(people: &[Person], name: &str) -> Option<String> {
    let mut same = people.iter().filter(|person| people::may_be(name, person.name.as_str()));
    same.next().filter(|_| same.next().is_none()).map(|person| person.id.to_string())
}

/// The next files of a report.
pub fn files(app: &App, input: MoreFiles) -> Result<ReportFiles, Error> {
    let id: ImportId = words::id(&input.id)?;
    let after: FileCursor = words::id(&input.after)?;
    let files = app.session()?.read(|r| r.import_files(id, Some(after), PIECE + 1))?;
    let (files, next) = piece(files);
    Ok(ReportFiles { files, next })
}

fn piece(mut rows: Vec<vault::ImportFile>) -> (Vec<ReportFile>, Option<String>) {
    let more = rows.len() > PIECE as usize;
    rows.truncate(PIECE as usize);
    let next = if more { rows.last().map(|row| row.cursor().to_string()) } else { None };
    (rows.iter().map(report::from_row).collect(), next)
}

/// Takes a whole import back; it can be brought back again. One that is not kept yet goes for good, with nothing of it ever shown.
pub fn take_back(app: &App, input: OneImport) -> Result<Undoable, Error> {
    let id: ImportId = words::id(&input.id)?;
    let session = app.session()?;
    let step = session.vault.db().take_back_import(id, Some(session.author()), app.clock.now_ms())?;
    app.changed(&[Tag::Records, Tag::Imports]);
    Ok(Undoable { undo: step.to_string() })
}

/// Goes on with what a crash cut short. None of it was ever shown.
pub(crate) fn go_on(app: &Arc<App>, session: &Arc<Session>) -> Result<(), Error> {
    for import in session.read(|r| r.unfinished_imports())? {
        // With a report it waits for an answer.
        if import.report.is_none() {
            spawn(app, Arc::clone(session), import.person, import.id, |intake| intake.go_on())?;
        }
    }
    Ok(())
}

/// Shows what an import brought.
fn keep(app: &App, session: &Session, import: ImportId, stopped: bool) -> Result<(), Error> {
    let summary = session.read(|r| {
        let added = r.import_counts(import)?;
        let added = added.into_iter().map(|(kind, count)| KindCount { kind: kind.into(), count }).collect();
        Ok(Summary { added, again: r.count_found_again(import)?, stopped, whose: Vec::new() })
    })?;
    let tags = [Tag::Records, Tag::Imports, Tag::Appointments];
    session.write(app, Label::ImportKept, &tags, |w| {
        w.keep_import(import, &summary.to_json())?;
        table::sorted(w, import)?;
        papers::tie(w, import)
    })?;
    // A note that stays says nothing any more.
    let _ = papers::forget(session, import).and_then(|()| table::forget(session, import));
    Ok(())
}

/// Removes an import that is not kept.
fn discard(session: &Session, import: ImportId) -> Result<(), Error> {
    papers::forget(session, import)?;
    table::forget(session, import)?;
    let db = session.vault.db();
    for object in db.discard_import(import)? {
        session.vault.objects().remove(db, object)?;
    }
    Ok(())
}
