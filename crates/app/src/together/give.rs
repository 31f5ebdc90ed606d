//! What leaves: shown exactly, then sealed.

use super::known::Known;
use super::twice::plain;
use super::{rows, take};
use crate::appointments::own;
use crate::questions::OfPerson;
use crate::session::Session;
use crate::view::{GivenView, TogetherAppointment, TogetherInside, TogetherLock, TogetherQuestion};
use crate::{App, Error, clock, words};
use record::together::{About, Fields, File, Kind, Stamp, Thing};
use record::{
    Appointment, AppointmentId, Author, CareContact, CareContactId, Line, Person, PersonId, Question, QuestionId,
    ShareId, ThingId,
};
use serde::Deserialize;
use ts_rs::TS;
use vault::{Label, Reader, Share, Stored};

/// The name offered for the file, the same word in both languages. It says nothing of an illness, and not whose it is.
pub const FILE_NAME: &str = "Questions.age";

/// What such a file is called where it is noted what left.
const WHAT: &str = "together";

/// What is chosen to leave.
#[derive(Deserialize, TS)]
pub struct WhatToGive {
    /// Whose.
    pub person: String,
    /// The questions.
    pub questions: Vec<String>,
    /// The appointment.
    pub appointment: Option<String>,
}

/// What leaves, and how it is locked.
#[derive(Deserialize, TS)]
pub struct SaveTogether {
    /// Whose.
    pub person: String,
    /// The questions.
    pub questions: Vec<String>,
    /// The appointment.
    pub appointment: Option<String>,
    /// How it is locked.
    pub lock: TogetherLock,
}

/// A file that was saved.
pub struct GivenTogether {
    person: String,
    contact: Option<String>,
}

impl From<&SaveTogether> for GivenTogether {
    fn from(saved: &SaveTogether) -> Self {
        let contact = match &saved.lock {
            TogetherLock::Words { .. } => None,
            TogetherLock::Contact { id } => Some(id.clone()),
        };
        Self { person: saved.person.clone(), contact }
    }
}

/// All that the file would hold.
pub fn inside(app: &App, input: WhatToGive) -> Result<TogetherInside, Error> {
    let chosen = Chosen::of(&input.person, &input.questions, input.appointment.as_deref())?;
    let session = app.session()?;
    session.read(|r| {
        let person = r.require::<Person>(chosen.person)?;
        let things = chosen.things(r)?;
        Ok(TogetherInside {
            person: person.name.as_str().to_owned(),
            from: Some(r.require::<Author>(session.author())?.name.as_str().to_owned()),
            appointment: appointment(&things),
            questions: questions(&things),
            left_out: chosen.questions(r)?.1,
        })
    })
}

/// The file, sealed. What is here now is noted with it, so that what comes back is compared with this.
pub fn file(app: &App, input: SaveTogether) -> Result<Vec<u8>, Error> {
    let chosen = Chosen::of(&input.person, &input.questions, input.appointment.as_deref())?;
    let session = app.session()?;
    let key = match &input.lock {
        TogetherLock::Words { .. } => None,
        TogetherLock::Contact { id } => {
            let id = words::id(id)?;
            let contact = session.read(|r| r.require::<CareContact>(id))?;
            Some(contact.key.ok_or(Error::NotAKey)?)
        }
    };
    let plain = whole(app, &session, &chosen)?.to_json().map_err(|_| Error::NothingToPrint)?;
    let sealed = match (input.lock, key) {
        (TogetherLock::Words { words }, _) => {
            crate::passwords::accept(&words.0)?;
            vault::seal_with_words(&plain, &words.0, app.work)
        }
        (_, Some(key)) => vault::seal_to(&plain, key.as_str()),
        _ => return Err(Error::NotAKey),
    };
    sealed.map_err(take::refused)
}

/// Notes that the file was saved: it is out, for whom if that is known.
pub fn left(app: &App, input: GivenTogether) -> Result<(), Error> {
    let person: PersonId = words::id(&input.person)?;
    let to: Option<CareContactId> = words::id_or_none(input.contact.as_deref())?;
    let word = |word| Line::new(word).map_err(|_| Error::NotFound);
    let (what, how) = (word(WHAT)?, word("saved")?);
    let (ms, random) = app.id_parts()?;
    let at_ms = app.clock.now_ms();
    app.session()?.write(app, Label::Left, &[], |w| {
        let recipient = to.map(|id| w.get::<CareContact>(id)).transpose()?.flatten().map(|contact| contact.name);
        w.put(&Share { id: ShareId::new(ms, random), person, at_ms, what, how, recipient, packet: None })
    })?;
    Ok(())
}

/// The files that were saved for relatives, the newest first.
pub fn given(app: &App, input: OfPerson) -> Result<Vec<GivenView>, Error> {
    let person: PersonId = words::id(&input.person)?;
    let shares = app.session()?.read(|r| r.shares(person))?;
    let files = shares.into_iter().filter(|share| share.what.as_str() == WHAT);
    Ok(files
        .map(|share| GivenView {
            at: clock::iso(share.at_ms),
            to: share.recipient.map(|name| name.as_str().to_owned()),
        })
        .collect())
}

/// The half of these records' key that others may have.
pub fn my_key(app: &App) -> Result<String, Error> {
    Ok(app.session()?.vault.sharing_key()?.public())
}

struct Chosen {
    person: PersonId,
    questions: Vec<QuestionId>,
    appointment: Option<AppointmentId>,
}

impl Chosen {
    fn of(person: &str, questions: &[String], appointment: Option<&str>) -> Result<Self, Error> {
        Ok(Self {
            person: words::id(person)?,
            questions: questions.iter().map(|id| words::id(id)).collect::<Result<_, _>>()?,
            appointment: words::id_or_none(appointment)?,
        })
    }

    /// What leaves, with what the rows say by now noted in it.
    fn things(&self, r: &Reader<'_>) -> Result<Vec<Thing>, vault::Error> {
        let known = Known::of(r, self.person)?;
        let mut things = Vec::new();
        if let Some(id) = self.appointment {
            own(r, Some(id), self.person)?;
            let row = r.require::<Appointment>(id)?;
            things.push(noted(r, &known, &row, (id.into(), Kind::Appointment), rows::of_appointment)?);
        }
        for row in self.questions(r)?.0 {
            things.push(noted(r, &known, &row, (row.id.into(), Kind::Question), rows::of_question)?);
        }
        Ok(things)
    }

    /// The questions that may leave, and how many may not.
    fn questions(&self, r: &Reader<'_>) -> Result<(Vec<Question>, usize), vault::Error> {
        let all = self.questions.iter().map(|id| r.require::<Question>(*id)).collect::<Result<Vec<_>, _>>()?;
        let (left_out, leave): (Vec<_>, Vec<_>) = all.into_iter().partition(|question| question.left_out);
        Ok((leave, left_out.len()))
    }
}

fn whole(app: &App, session: &Session, chosen: &Chosen) -> Result<File, Error> {
    let now = app.clock.now_ms();
    let (file, _) = session.write(app, Label::TogetherTaken, &[], |w| {
        let things = chosen.things(w)?;
        for thing in &things {
            w.keep_together(thing.id().to_bytes(), chosen.person, &json(thing)?)?;
        }
        let person = w.require::<Person>(chosen.person)?;
        let from = w.require::<Author>(session.author())?.name;
        Ok(File::new(About { id: person.id, name: person.name }, from, now, things))
    })?;
    Ok(file)
}

/// Fields that name people or appointments, which another vault may lack.
const NAMED: [&str; 3] = ["asked_by", "ask_whom", "appointment"];

/// The state of a thing with what the row says by now noted in it, under the name of whoever wrote that last.
pub(super) fn noted<T: Stored + Clone>(
    r: &Reader<'_>,
    known: &Known,
    row: &T,
    (id, kind): (ThingId, Kind),
    fields: fn(&T, &Known) -> Fields,
) -> Result<Thing, vault::Error> {
    let mut thing = state(r, id.to_bytes())?.unwrap_or_else(|| Thing::new(id, kind.clone()));
    let versions = r.versions::<T>(row.id())?;
    let last = versions.first();
    let by: Option<&Line> = last.and_then(|version| version.author).and_then(|author| known.author(author));
    let at_ms = last.map_or(0, |version| version.at_ms);
    let now = fields(row, known);
    let mut before = known_part(&thing, known);
    for name in NAMED {
        // What names something that came here later was never in the row, so nobody took it out.
        if !now.contains_key(name) && !versions.iter().any(|version| fields(&version.noun, known).contains_key(name)) {
            before.remove(name);
        }
    }
    thing.note_changes(&before, &now, Stamp { device: known.device, by, at_ms });
    Ok(thing)
}

/// What the row would be of what the state shows: only a difference to that is something a person changed.
fn known_part(thing: &Thing, known: &Known) -> Fields {
    let shown = thing.all_shown();
    if shown.is_empty() {
        return shown;
    }
    let person = PersonId::new(0, [0; 10]);
    match thing.kind() {
        Kind::Question => match take::first(thing, person) {
            Some(base) => rows::of_question(&rows::to_question(&base, &shown, known), known),
            None => shown,
        },
        Kind::Appointment => {
            let base = Appointment::new(thing.id().into(), person);
            rows::of_appointment(&rows::to_appointment(&base, &shown, known), known)
        }
        Kind::Other(_) => shown,
    }
}

/// What is known of a thing; none when nothing was ever shared of it.
pub(super) fn state(r: &Reader<'_>, id: [u8; 16]) -> Result<Option<Thing>, vault::Error> {
    let kept = r.together(id)?;
    kept.map(|json| serde_json::from_str(&json).map_err(|_| vault::Error::DatabaseDamaged)).transpose()
}

pub(super) fn json(thing: &Thing) -> Result<String, vault::Error> {
    serde_json::to_string(thing).map_err(|_| vault::Error::DatabaseDamaged)
}

/// What a file says of its questions: every version of what two people wrote at once, because every one goes along.
pub(super) fn questions(things: &[Thing]) -> Vec<TogetherQuestion> {
    let all = things.iter().filter(|thing| *thing.kind() == Kind::Question);
    all.map(|thing| TogetherQuestion {
        text: versions(thing, "text").unwrap_or_default(),
        note: versions(thing, "note"),
        answer: versions(thing, "answer"),
    })
    .collect()
}

/// What it says of its appointment.
pub(super) fn appointment(things: &[Thing]) -> Option<TogetherAppointment> {
    let thing = things.iter().find(|thing| *thing.kind() == Kind::Appointment)?;
    let companions = thing.shown("companions").as_array().into_iter().flatten();
    Some(TogetherAppointment {
        day: thing.shown("day").as_str().map(str::to_owned),
        time: thing.shown("time").as_str().map(str::to_owned),
        with_whom: versions(thing, "with"),
        place: versions(thing, "place"),
        purpose: versions(thing, "purpose"),
        companions: companions.filter_map(|one| Some(one.get("name")?.as_str()?.to_owned())).collect(),
        bring: versions(thing, "bring"),
        travel: versions(thing, "travel"),
    })
}

fn versions(thing: &Thing, field: &str) -> Option<String> {
    let all: Vec<String> = thing.versions(field).iter().map(|written| plain(written.value())).collect();
    let said = all.join("\n").trim().to_owned();
    (!said.is_empty()).then_some(said)
}
