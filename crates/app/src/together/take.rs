//! What comes: opened, looked at, and merged in one step that can be taken back.

use super::give::{appointment, json, noted, questions, state};
use super::known::Known;
use super::rows;
use crate::passwords::Secret;
use crate::questions::next_rank;
use crate::session::Session;
use crate::view::{Colour, Tag, TogetherFound, TogetherInside, TogetherTaken};
use crate::{App, Error, people, words};
use record::together::{File, FileError, Kind, Thing};
use record::{Appointment, Author, AuthorId, Line, Person, PersonId, Question, Text, ThingId, folded};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::path::Path;
use std::sync::PoisonError;
use ts_rs::TS;
use vault::{Label, Reader, SealedError, StepId, Writer};

/// A file that was chosen: closed, or open and looked at. Lives in the open records and goes with them.
pub enum Pending {
    /// It opens with words.
    Sealed(Vec<u8>),
    /// It is open.
    Open(Box<File>),
}

/// The words of a shared file as typed.
#[derive(Deserialize, TS)]
pub struct OpenTogether {
    /// The words.
    #[ts(type = "string")]
    pub words: Secret,
}

/// Where what a file brings goes.
#[derive(Deserialize, TS)]
pub struct TakeTogether {
    /// The person here it is about; none: they are new here.
    pub person: Option<String>,
}

/// Looks at a file that the person chose; opens it if it was made for the key of these records.
pub fn chosen(app: &App, path: Option<&Path>) -> Result<Option<TogetherFound>, Error> {
    let Some(path) = path else { return Ok(None) };
    let session = app.session()?;
    let bytes = read(path)?;
    match vault::open_sealed(&bytes, &session.vault.sharing_key()?) {
        Ok(plain) => found(&session, &plain).map(Some),
        Err(SealedError::NeedsWords) => {
            keep(&session, Some(Pending::Sealed(bytes)));
            Ok(Some(TogetherFound { needs_words: true, inside: None, person: None }))
        }
        Err(error) => Err(refused(error)),
    }
}

/// Opens the file that was chosen, with words.
pub fn open(app: &App, input: OpenTogether) -> Result<TogetherFound, Error> {
    let session = app.session()?;
    let bytes = match &*session.pending.lock().unwrap_or_else(PoisonError::into_inner) {
        Some(Pending::Sealed(bytes)) => bytes.clone(),
        _ => return Err(Error::NotFound),
    };
    let plain = vault::open_with_words(&bytes, &input.words.0).map_err(refused)?;
    found(&session, &plain)
}

/// Merges what the open file brings into the records.
pub fn take(app: &App, input: TakeTogether) -> Result<TogetherTaken, Error> {
    let given: Option<PersonId> = words::id_or_none(input.person.as_deref())?;
    let session = app.session()?;
    let file = match session.pending.lock().unwrap_or_else(PoisonError::into_inner).take() {
        Some(Pending::Open(file)) => file,
        _ => return Err(Error::NotFound),
    };
    let mut authors = Vec::new();
    for _ in 0..file.things.len() {
        let (ms, random) = app.id_parts()?;
        authors.push(AuthorId::new(ms, random));
    }
    let tags = [Tag::People, Tag::Questions, Tag::Appointments];
    let mut before = HashMap::new();
    let done = session.write(app, Label::TogetherTaken, &tags, |w| {
        let person = match given {
            Some(person) => w.require::<Person>(person)?.id,
            None => add_person(w, &file, session.example)?,
        };
        before = states(w, &file)?;
        let known = Known::of(w, person)?;
        let mut taking = Taking { w, person, known, authors, count: Count::default() };
        // First what questions are tied to.
        for thing in file.things.iter().filter(|thing| *thing.kind() != Kind::Question) {
            taking.appointment(thing)?;
        }
        for thing in file.things.iter().filter(|thing| *thing.kind() == Kind::Question) {
            taking.question(thing)?;
        }
        Ok((person, taking.count))
    });
    let ((person, count), step) = match done {
        Ok(done) => done,
        Err(error) => {
            // Nothing was changed: the file stays open for another try.
            keep(&session, Some(Pending::Open(file)));
            return Err(error);
        }
    };
    // For taking it back; should it not be kept, taking back works as ever, and only the same file brings no more.
    if let Ok(json) = serde_json::to_string(&Taken { step: step.to_string(), person: person.to_string(), before }) {
        session.vault.db().set_setting(TAKEN, Some(&json))?;
    }
    Ok(TogetherTaken {
        from: Some(file.from.as_str().to_owned()),
        added: count.added,
        answered: count.answered,
        changed: count.changed,
        same: count.same,
        twice: count.twice,
        undo: step.to_string(),
        person: person.to_string(),
    })
}

/// The setting that holds what was known before the last file was taken in.
const TAKEN: &str = "together.taken";

#[derive(Serialize, Deserialize)]
struct Taken {
    step: String,
    person: String,
    /// By the id of the thing; none where nothing was known.
    before: HashMap<String, Option<String>>,
}

fn states(r: &Reader<'_>, file: &File) -> Result<HashMap<String, Option<String>>, vault::Error> {
    file.things.iter().map(|thing| Ok((thing.id().to_string(), r.together(thing.id().to_bytes())?))).collect()
}

/// After the step that took a file in was taken back: what it told is not known any more, or the same file would bring nothing
/// when it is opened again, and what a relative wrote would seem to have been deleted here.
pub(crate) fn put_back(session: &Session, app: &App, step: StepId) -> Result<(), Error> {
    let kept = session.read(|r| r.setting(TAKEN))?;
    let Some(taken) = kept.and_then(|json| serde_json::from_str::<Taken>(&json).ok()) else { return Ok(()) };
    if taken.step != step.to_string() {
        return Ok(());
    }
    let person: PersonId = words::id(&taken.person)?;
    session.write(app, Label::TogetherTaken, &[], |w| {
        for (id, state) in &taken.before {
            let Ok(id) = id.parse::<ThingId>() else { continue };
            match state {
                Some(state) => w.keep_together(id.to_bytes(), person, state)?,
                None => w.forget_together(id.to_bytes())?,
            }
        }
        Ok(())
    })?;
    session.vault.db().set_setting(TAKEN, None)?;
    Ok(())
}

#[derive(Default)]
struct Count {
    added: usize,
    answered: usize,
    changed: usize,
    same: usize,
    twice: usize,
}

struct Taking<'a, 'w> {
    w: &'a mut Writer<'w>,
    person: PersonId,
    known: Known,
    /// Ids for people who asked and are new here.
    authors: Vec<AuthorId>,
    count: Count,
}

impl Taking<'_, '_> {
    fn question(&mut self, incoming: &Thing) -> Result<(), vault::Error> {
        let id = incoming.id();
        let here = self.w.get::<Question>(id.into())?;
        if self.is_anothers(id, here.as_ref().map(|row| row.person))? {
            return Ok(());
        }
        let mut thing = match &here {
            Some(row) => noted(self.w, &self.known, row, (id, Kind::Question), rows::of_question)?,
            None => state(self.w, id.to_bytes())?.unwrap_or_else(|| Thing::new(id, Kind::Question)),
        };
        thing.merge(incoming);
        let shown = thing.all_shown();
        if let Some(name) = shown.get("asked_by").and_then(|name| name.as_str()) {
            self.meet(name)?;
        }
        // One without words is nothing to show; it is kept for a program that knows more.
        if let Some(base) = here.clone().or_else(|| first(&thing, self.person)) {
            let row = rows::to_question(&base, &shown, &self.known);
            let row = if here.is_some() { row } else { Question { rank: next_rank(self.w, self.person)?, ..row } };
            match &here {
                None => self.count.added += 1,
                Some(old) if *old == row => self.count.same += 1,
                Some(old) if old.answer.is_none() && row.answer.is_some() => self.count.answered += 1,
                Some(_) => self.count.changed += 1,
            }
            self.w.put(&row)?;
        }
        self.finish(&thing)
    }

    fn appointment(&mut self, incoming: &Thing) -> Result<(), vault::Error> {
        let id = incoming.id();
        if *incoming.kind() != Kind::Appointment {
            if self.is_anothers(id, None)? {
                return Ok(());
            }
            let known = state(self.w, id.to_bytes())?;
            let mut thing = known.unwrap_or_else(|| Thing::new(id, incoming.kind().clone()));
            thing.merge(incoming);
            return self.w.keep_together(id.to_bytes(), self.person, &json(&thing)?);
        }
        let here = self.w.get::<Appointment>(id.into())?;
        // One that an import hides is not shown, and not written over from an empty page.
        let hidden = here.is_none() && self.w.exists::<Appointment>(id.into())?;
        if hidden || self.is_anothers(id, here.as_ref().map(|row| row.person))? {
            return Ok(());
        }
        let mut thing = match &here {
            Some(row) => noted(self.w, &self.known, row, (id, Kind::Appointment), rows::of_appointment)?,
            None => state(self.w, id.to_bytes())?.unwrap_or_else(|| Thing::new(id, Kind::Appointment)),
        };
        thing.merge(incoming);
        let base = here.clone().unwrap_or_else(|| Appointment::new(id.into(), self.person));
        let row = rows::to_appointment(&base, &thing.all_shown(), &self.known);
        match &here {
            None => self.count.added += 1,
            Some(old) if *old == row => self.count.same += 1,
            Some(_) => self.count.changed += 1,
        }
        self.w.put(&row)?;
        self.known.add_appointment(row.id);
        self.finish(&thing)
    }

    /// What is about somebody else here is left alone: the file said whom it is about, and the person agreed to that.
    fn is_anothers(&mut self, id: ThingId, row: Option<PersonId>) -> Result<bool, vault::Error> {
        let known = match row {
            Some(person) => Some(person),
            None => self.w.together_person(id.to_bytes())?,
        };
        Ok(match known {
            Some(person) if person != self.person => self.w.get::<Person>(person)?.is_some(),
            _ => false,
        })
    }

    fn finish(&mut self, thing: &Thing) -> Result<(), vault::Error> {
        self.count.twice += thing.twice().count();
        self.w.keep_together(thing.id().to_bytes(), self.person, &json(thing)?)
    }

    /// Somebody who asks is known here from now on.
    fn meet(&mut self, name: &str) -> Result<(), vault::Error> {
        if self.known.author_named(name).is_some() {
            return Ok(());
        }
        if let (Ok(name), Some(id)) = (Line::new(name), self.authors.pop()) {
            let author = Author { id, name, person: None };
            self.w.put(&author)?;
            self.known.add_author(author);
        }
        Ok(())
    }
}

/// A question that is not here yet, if it has words.
pub(super) fn first(thing: &Thing, person: PersonId) -> Option<Question> {
    let text = thing.shown("text").as_str().and_then(|text| Text::new(text).ok())?;
    Some(Question::new(thing.id().into(), person, text))
}

fn add_person(w: &mut Writer<'_>, file: &File, example: bool) -> Result<PersonId, vault::Error> {
    if let Some(known) = w.get::<Person>(file.person.id)? {
        return Ok(known.id);
    }
    let taken: Vec<Colour> = w.people()?.iter().map(|person| person.colour.into()).collect();
    let colour = people::next_colour(&taken).into();
    let person = Person { example, ..Person::new(file.person.id, file.person.name.clone(), colour) };
    w.put(&person)?;
    Ok(person.id)
}

fn found(session: &Session, plain: &[u8]) -> Result<TogetherFound, Error> {
    let file = File::read(plain).map_err(|error| match error {
        FileError::NewerVersion => Error::NewerTogether,
        FileError::NotTogether | FileError::TooLarge => Error::NotTogether,
    })?;
    // All of it is looked at before it is taken in, and the screen shows one.
    if file.things.iter().filter(|thing| *thing.kind() == Kind::Appointment).count() > 1 {
        return Err(Error::NotTogether);
    }
    let person = session.read(|r| about(r, &file))?;
    let inside = TogetherInside {
        person: file.person.name.as_str().to_owned(),
        from: Some(file.from.as_str().to_owned()),
        appointment: appointment(&file.things),
        questions: questions(&file.things),
        left_out: 0,
    };
    keep(session, Some(Pending::Open(Box::new(file))));
    Ok(TogetherFound { needs_words: false, inside: Some(inside), person: person.map(|id| id.to_string()) })
}

/// Who here a file is about: whoever has one of its things, or its id, or the same name.
fn about(r: &Reader<'_>, file: &File) -> Result<Option<PersonId>, vault::Error> {
    for thing in &file.things {
        if let Some(person) = r.together_person(thing.id().to_bytes())?
            && r.get::<Person>(person)?.is_some()
        {
            return Ok(Some(person));
        }
    }
    let people = r.people()?;
    let same = |person: &&Person| folded(person.name.as_str()) == folded(file.person.name.as_str());
    let known = people.iter().find(|person| person.id == file.person.id).or_else(|| people.iter().find(same));
    Ok(known.map(|person| person.id))
}

fn keep(session: &Session, pending: Option<Pending>) {
    *session.pending.lock().unwrap_or_else(PoisonError::into_inner) = pending;
}

fn read(path: &Path) -> Result<Vec<u8>, Error> {
    use std::io::Read;
    let mut bytes = Vec::new();
    let most = u64::try_from(vault::LARGEST_SEALED).unwrap_or(u64::MAX).saturating_add(1);
    let file = std::fs::File::open(path).map_err(|_| Error::NotTogether)?;
    file.take(most).read_to_end(&mut bytes).map_err(|_| Error::NotTogether)?;
    Ok(bytes)
}

/// What a screen is told of a file that stays closed.
pub(super) fn refused(error: SealedError) -> Error {
    match error {
        SealedError::NotAKey => Error::NotAKey,
        SealedError::WrongWords => Error::WrongWords,
        _ => Error::NotTogether,
    }
}
