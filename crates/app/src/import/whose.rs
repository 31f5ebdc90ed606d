//! The answer to "Whose are these?": the rows of each of the people go to somebody's records, or are left out; then all of it shows.

use super::intake::Ended;
use super::report::{self, Summary};
use super::{keep, spawn_job};
use crate::session::Session;
use crate::view::{JobStarted, JobStep, KindCount};
use crate::{App, Error, words};
use record::{ImportId, Person, PersonId};
use serde::Deserialize;
use std::sync::Arc;
use ts_rs::TS;
use vault::ImportState;

/// Whose the records of one of the people are.
#[derive(Deserialize, TS)]
pub struct WhoseAnswer {
    /// Which of the people.
    pub group: u32,
    /// Into whose records; none: they are left out.
    pub person: Option<String>,
}

/// The answers for all of them.
#[derive(Deserialize, TS)]
pub struct AnswerWhose {
    /// Of which import.
    pub id: String,
    /// One for each of the people.
    pub answers: Vec<WhoseAnswer>,
}

/// Gives each one's records to whom they belong and shows them. `NotFound` when one of the people has no answer, or when nothing
/// is asked any more.
pub fn answer(app: &Arc<App>, input: AnswerWhose) -> Result<JobStarted, Error> {
    let id: ImportId = words::id(&input.id)?;
    let session = app.session()?;
    let row = session.read(|r| r.import(id))?.filter(|row| row.state == ImportState::Staged).ok_or(Error::NotFound)?;
    let Summary { stopped, whose: asked, .. } = Summary::from_json(row.report.as_deref());
    let mut answers: Vec<(u32, Option<PersonId>)> = Vec::new();
    for (one, _) in &asked {
        let answer = input.answers.iter().find(|answer| answer.group == one.group).ok_or(Error::NotFound)?;
        let person: Option<PersonId> = answer.person.as_deref().map(words::id).transpose()?;
        if let Some(person) = person {
            session.read(|r| r.require::<Person>(person))?;
        }
        answers.push((one.group, person));
    }
    let nobodys = nobodys(row.person, &answers);
    spawn_job(app, id, move |app, job| {
        job.tell(app, true, |view| view.step = JobStep::Finishing);
        let db = session.vault.db();
        db.settle(id, None, nobodys)?;
        for (group, person) in answers {
            db.settle(id, Some(group), person)?;
        }
        recount(&session, id)?;
        keep(app, &session, id, stopped)?;
        let counts = session.read(|r| r.import_counts(id))?;
        job.tell(app, false, |view| view.entries = counts.values().sum());
        Ok(Ended::Kept)
    })
}

/// Says of each file what it brought now that some of it went elsewhere or was left out.
fn recount(session: &Session, import: ImportId) -> Result<(), Error> {
    let mut after = None;
    loop {
        let some = session.read(|r| r.import_files(import, after, 500))?;
        let Some(last) = some.last() else { return Ok(()) };
        after = Some(last.cursor());
        for row in some.iter().filter(|row| row.object.is_some()) {
            let mut file = report::from_row(row);
            if file.patients.is_empty() || file.added.is_empty() {
                continue;
            }
            let Some(object) = row.object else { continue };
            let counts = session.read(|r| r.import_counts_of(import, object))?;
            file.added = counts.into_iter().map(|(kind, count)| KindCount { kind: kind.into(), count }).collect();
            session.vault.db().import_file_done(import, &report::done(&file))?;
        }
    }
}

/// Where records about nobody in particular go: where the files were dropped, unless nothing else goes there.
fn nobodys(dropped: PersonId, answers: &[(u32, Option<PersonId>)]) -> Option<PersonId> {
    let mut chosen = answers.iter().filter_map(|(_, person)| *person);
    if answers.iter().any(|(_, person)| *person == Some(dropped)) { Some(dropped) } else { chosen.next() }
}
