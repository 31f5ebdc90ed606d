//! What was deleted, how questions were before, and removing for good.

mod listed;

use crate::questions::{OfPerson, OneQuestion, tied_state};
use crate::session::Session;
use crate::undo::ANYTHING;
use crate::view::{DeletedView, Tag, Undoable, VersionView};
use crate::{App, Error, clock, words};
use record::{Author, AuthorId, ContactRequest, ObjectId, PersonId, Question, QuestionId, RequestId, Task};
use serde::Deserialize;
use std::collections::HashMap;
use ts_rs::TS;
use vault::{Entity, Label, Reader, Version};

/// How long what was deleted can be brought back (DESIGN 4).
const DAYS: i64 = 30;
const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// Something deleted.
#[derive(Deserialize, TS)]
pub struct OneDeleted {
    /// Which.
    pub id: String,
}

/// An earlier wording.
#[derive(Deserialize, TS)]
pub struct OneVersion {
    /// The question.
    pub id: String,
    /// The change that made it so.
    pub change: String,
}

/// What was deleted of a person in the last thirty days, the last deleted first.
pub fn deleted(app: &App, input: OfPerson) -> Result<Vec<DeletedView>, Error> {
    let person: PersonId = words::id(&input.person)?;
    let since = app.clock.now_ms() - DAYS * DAY_MS;
    app.session()?.read(|r| listed::listed(r, person, since))
}

fn names(reader: &Reader<'_>) -> Result<HashMap<AuthorId, String>, vault::Error> {
    let authors: Vec<Author> = reader.authors()?;
    Ok(authors.into_iter().map(|author| (author.id, author.name.as_str().to_owned())).collect())
}

/// Brings something deleted back, as it was.
pub fn bring_back(app: &App, input: OneDeleted) -> Result<Undoable, Error> {
    let session = app.session()?;
    // An id says nothing of what it is.
    let id: QuestionId = words::id(&input.id)?;
    let request: RequestId = words::id(&input.id)?;
    let label = match session.read(|r| r.deleted_kind(id))?.ok_or(Error::NotFound)? {
        Entity::Question => Label::QuestionBroughtBack,
        Entity::Entry => Label::RecordBroughtBack,
        _ => Label::BroughtBack,
    };
    let (_, step) = session.write(app, label, &ANYTHING, |w| {
        w.bring_back(id)?;
        // The reminder went with the request.
        if let Some(task) = w.get::<ContactRequest>(request)?.and_then(|request| request.task)
            && w.get::<Task>(task)?.is_none()
        {
            match w.bring_back(task) {
                Ok(()) | Err(vault::Error::NotFound) => {}
                Err(error) => return Err(error),
            }
        }
        match w.get::<Question>(id)? {
            Some(back) => {
                let state = tied_state(back.state, back.appointment.is_some());
                w.put(&Question { state, ..back })
            }
            None => Ok(()),
        }
    })?;
    Ok(Undoable { undo: step.to_string() })
}

/// Removes something deleted for good, with the files that nothing else shows.
pub fn delete_for_good(app: &App, input: OneDeleted) -> Result<(), Error> {
    let session = app.session()?;
    let db = session.vault.db();
    let files = db.erase(words::id::<QuestionId>(&input.id)?)?;
    remove(&session, &files)?;
    db.wipe_traces()?;
    app.changed(&ANYTHING);
    Ok(())
}

/// Does so by itself for what was deleted more than thirty days ago. Tried again a minute later if it fails.
pub(crate) fn forget_old(app: &App, session: &Session) {
    let db = session.vault.db();
    if let Ok((files, true)) = db.erase_older(app.clock.now_ms() - DAYS * DAY_MS) {
        let _ = remove(session, &files).and_then(|()| Ok(db.wipe_traces()?));
        app.changed(&ANYTHING);
    }
}

fn remove(session: &Session, files: &[ObjectId]) -> Result<(), Error> {
    for file in files {
        session.vault.objects().remove(session.vault.db(), *file)?;
    }
    Ok(())
}

/// How a question was, newest first; the first is how it is now. Changes that left its words alone are not listed.
pub fn question_versions(app: &App, input: OneQuestion) -> Result<Vec<VersionView>, Error> {
    let id: QuestionId = words::id(&input.id)?;
    let (versions, names) = app.session()?.read(|r| Ok((r.versions::<Question>(id)?, names(r)?)))?;
    let mut told: Vec<&Version<Question>> = Vec::new();
    // From the oldest on, so that a wording stands with the change that first made it so.
    for version in versions.iter().rev() {
        let same = |last: &&Version<Question>| same_words(&last.noun, &version.noun);
        if !told.last().is_some_and(same) {
            told.push(version);
        }
    }
    let newest = told.len().saturating_sub(1);
    let views = told.iter().enumerate().map(|(place, version)| VersionView {
        change: (place < newest).then(|| version.change.to_string()),
        at: clock::iso(version.at_ms),
        by: version.author.and_then(|author| names.get(&author).cloned()),
        text: version.noun.text.as_str().to_owned(),
        note: version.noun.note.as_ref().map(|note| note.as_str().to_owned()),
    });
    Ok(views.rev().collect())
}

fn same_words(one: &Question, other: &Question) -> bool {
    (&one.text, &one.note) == (&other.text, &other.note)
}

/// Gives a question the words it had.
pub fn bring_back_version(app: &App, input: OneVersion) -> Result<Undoable, Error> {
    let id: QuestionId = words::id(&input.id)?;
    let session = app.session()?;
    let (_, step) = session.write(app, Label::QuestionBroughtBack, &[Tag::Questions], |w| {
        let versions = w.versions::<Question>(id)?;
        let wanted = versions.into_iter().find(|version| version.change.to_string() == input.change);
        let Question { text, note, .. } = wanted.ok_or(vault::Error::NotFound)?.noun;
        let now = w.require::<Question>(id)?;
        w.put(&Question { text, note, ..now })
    })?;
    Ok(Undoable { undo: step.to_string() })
}
