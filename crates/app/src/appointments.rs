//! Appointments: when, where, with whom, and what belongs to them.

mod after;
mod calendar;
mod series;
mod views;

pub use after::{SaveAfter, save as save_after};
pub use calendar::{FILE_NAME as CALENDAR_FILE_NAME, SaveCalendar, file as calendar_file};
pub use series::Repeat;
pub(crate) use series::whole;
pub(crate) use views::Views;

use crate::questions::{Names, OfPerson, tied_state};
use crate::view::{
    AppointmentInside, AppointmentSaved, AppointmentState, AppointmentView, CompanionView, Field, Meeting, Part,
    ReadyStep, Tag, TaskView, Undoable,
};
use crate::{App, Error, records, words};
use record::{
    Appointment, AppointmentId, CareContact, CareContactId, Companion, Entry, EntryId, Line, PersonId, Question,
    QuestionId, Task,
};
use serde::Deserialize;
use ts_rs::TS;
use vault::{EntryRow, Label, Reader};

/// Refuses an appointment of somebody else: what belongs to one person never stands with another.
pub(crate) fn own(r: &Reader<'_>, at: Option<AppointmentId>, person: PersonId) -> Result<(), vault::Error> {
    let found = at.map(|id| r.get::<Appointment>(id)).transpose()?.flatten();
    if found.is_some_and(|appointment| appointment.person != person) { Err(vault::Error::NotFound) } else { Ok(()) }
}

pub(crate) const TAGS: [Tag; 1] = [Tag::Appointments];

/// An appointment.
#[derive(Deserialize, TS)]
pub struct OneAppointment {
    /// Which.
    pub id: String,
}

/// An appointment as written in the form.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SaveAppointment {
    /// Which; none: a new one.
    pub id: Option<String>,
    /// Whose.
    pub person: String,
    /// The day, ISO.
    pub day: Option<String>,
    /// The time, `10:30`.
    pub time: Option<String>,
    /// The time zone, when it is not that of this computer.
    pub zone: Option<String>,
    /// Where.
    pub place: Option<String>,
    /// With whom, of the care team.
    pub contact: Option<String>,
    /// With whom, in words.
    pub with_whom: Option<String>,
    /// How people meet.
    pub meeting: Meeting,
    /// Who comes along.
    pub companions: Vec<CompanionView>,
    /// What it is for.
    pub purpose: Option<String>,
    /// What to bring.
    pub bring: Option<String>,
    /// How to get there.
    pub travel: Option<String>,
    /// Notes.
    pub notes: Option<String>,
    /// How it comes again; none: it does not, or is of a series already.
    pub repeat: Option<Repeat>,
    /// A question to take there.
    pub question: Option<String>,
}

/// Whether an appointment takes place.
#[derive(Deserialize, TS)]
pub struct SetAppointmentState {
    /// Which.
    pub id: String,
    /// Whether.
    pub state: AppointmentState,
}

/// A step of getting ready.
#[derive(Deserialize, TS)]
pub struct SetReady {
    /// For which appointment.
    pub id: String,
    /// Which step.
    pub step: ReadyStep,
    /// Whether it is done.
    pub done: bool,
}

/// The papers to take along.
#[derive(Deserialize, TS)]
pub struct SetPapers {
    /// To which appointment.
    pub id: String,
    /// The records, in order.
    pub records: Vec<String>,
}

/// Everyone of a person, the earliest first; those without a day before all others.
pub fn list(app: &App, input: OfPerson) -> Result<Vec<AppointmentView>, Error> {
    let person: PersonId = words::id(&input.person)?;
    let session = app.session()?;
    session.read(|r| {
        let views = Views::of(app, r, person)?;
        Ok(views.all().iter().map(|appointment| views.view(appointment)).collect())
    })
}

/// One with its questions, tasks and papers.
pub fn show(app: &App, input: OneAppointment) -> Result<AppointmentInside, Error> {
    let id: AppointmentId = words::id(&input.id)?;
    let session = app.session()?;
    session.read(|r| {
        let appointment = r.require::<Appointment>(id)?;
        let views = Views::of(app, r, appointment.person)?;
        let names = Names::of(r, appointment.person)?;
        let mut papers = Vec::new();
        for paper in &appointment.papers {
            if let Some(entry) = r.get::<Entry>(*paper)? {
                papers.push(records::line(&EntryRow::from(&entry)));
            }
        }
        let offered = views.questions().iter().filter(|question| views.is_free(question));
        Ok(AppointmentInside {
            questions: r.questions_at(id)?.iter().map(|question| names.view(question)).collect(),
            offered: offered
                .filter(|question| question.appointment != Some(id))
                .map(|question| names.view(question))
                .collect(),
            tasks: r.tasks_of(id)?.iter().map(TaskView::from).collect(),
            appointment: views.view(&appointment),
            papers,
        })
    })
}

/// Writes an appointment down, or differently; with the others of its series, and with the question it was made for.
pub fn save(app: &App, input: SaveAppointment) -> Result<AppointmentSaved, Error> {
    let known: Option<AppointmentId> = words::id_or_none(input.id.as_deref())?;
    let person: PersonId = words::id(&input.person)?;
    let (ms, random) = app.id_parts()?;
    let mut companions = Vec::new();
    for CompanionView { name, part } in &input.companions {
        if let Some(name) = words::line_or_none(Some(name), Field::Name)? {
            let part = part.map(|part| Line::new(part.word())).transpose().map_err(|_| Error::NotFound)?;
            companions.push(Companion { name, part });
        }
    }
    // Always: the computer may be somewhere else tomorrow, and the appointment is not.
    let zone = words::line_or_none(input.zone.as_deref(), Field::When)?.or_else(|| Line::new(&app.clock.zone()).ok());
    let text = |text: &Option<String>| words::text_or_none(text.as_deref(), Field::Note);
    let line = |line: &Option<String>| words::line_or_none(line.as_deref(), Field::Text);
    let written = Appointment {
        day: words::day_or_none(input.day.as_deref())?,
        time: words::time_or_none(input.time.as_deref())?,
        zone,
        place: line(&input.place)?,
        contact: words::id_or_none::<CareContactId>(input.contact.as_deref())?,
        with: words::line_or_none(input.with_whom.as_deref(), Field::Doctor)?,
        meeting: input.meeting.into(),
        companions,
        purpose: line(&input.purpose)?,
        bring: text(&input.bring)?,
        travel: text(&input.travel)?,
        notes: text(&input.notes)?,
        ..Appointment::new(known.unwrap_or(AppointmentId::new(ms, random)), person)
    };
    let others = input.repeat.map(|repeat| series::others(app, written.day, repeat)).transpose()?;
    let question: Option<QuestionId> = words::id_or_none(input.question.as_deref())?;
    let label = match (known, &others) {
        (Some(_), None) => Label::AppointmentChanged,
        _ => Label::AppointmentWritten,
    };
    let session = app.session()?;
    let (appointment, step) = session.write(app, label, &[Tag::Appointments, Tag::Questions], |w| {
        let appointment = match known {
            None => written,
            Some(id) => {
                let old = w.require::<Appointment>(id)?;
                if old.person != person {
                    return Err(vault::Error::NotFound);
                }
                // What the form does not show stays as it is.
                Appointment {
                    companions: with_parts(written.companions, &old.companions),
                    state: old.state,
                    series: old.series,
                    ready: old.ready,
                    papers: old.papers,
                    found: old.found,
                    decided: old.decided,
                    call_if: old.call_if,
                    ..written
                }
            }
        };
        // The name of one of the care team is told by who it is.
        let with = match appointment.contact {
            Some(contact) if w.get::<CareContact>(contact)?.is_some() => None,
            _ => appointment.with.clone(),
        };
        let others = others.filter(|_| appointment.series.is_none());
        let series = if others.is_some() { Some(appointment.id) } else { appointment.series };
        let appointment = Appointment { with, series, ..appointment };
        w.put(&appointment)?;
        for (id, day) in others.into_iter().flatten() {
            w.put(&series::another(&appointment, id, day))?;
        }
        if let Some(question) = question {
            let old = w.require::<Question>(question)?;
            if old.person != person {
                return Err(vault::Error::NotFound);
            }
            w.put(&Question { appointment: Some(appointment.id), state: tied_state(old.state, true), ..old })?;
        }
        Ok(appointment)
    })?;
    let appointment = session.read(|r| Ok(Views::of(app, r, appointment.person)?.view(&appointment)))?;
    Ok(AppointmentSaved { appointment, undo: step.to_string() })
}

/// A part in the person's own words, which the form does not show, stays.
fn with_parts(written: Vec<Companion>, old: &[Companion]) -> Vec<Companion> {
    let part = |name: &Line| old.iter().find(|one| one.name == *name).and_then(|one| one.part.clone());
    let own = |name: &Line| part(name).filter(|part| Part::of(part.as_str()).is_none());
    written.into_iter().map(|Companion { name, part }| Companion { part: part.or_else(|| own(&name)), name }).collect()
}

/// Calls one off, or takes that back. The others of its series stay.
pub fn set_state(app: &App, input: SetAppointmentState) -> Result<Undoable, Error> {
    change(app, &input.id, |old| Appointment { state: input.state.into(), ..old })
}

/// Notes what is done of getting ready.
pub fn set_ready(app: &App, input: SetReady) -> Result<(), Error> {
    let step = record::ReadyStep::from(input.step);
    change(app, &input.id, |mut old| {
        old.ready.retain(|known| *known != step);
        if input.done {
            old.ready.push(step);
        }
        old
    })?;
    Ok(())
}

/// Chooses the papers to take along.
pub fn set_papers(app: &App, input: SetPapers) -> Result<Undoable, Error> {
    let mut papers = input.records.iter().map(|id| words::id(id)).collect::<Result<Vec<EntryId>, _>>()?;
    let id: AppointmentId = words::id(&input.id)?;
    app.session()?.read(|r| {
        let person = r.require::<Appointment>(id)?.person;
        let mut own = Vec::new();
        for paper in papers.drain(..) {
            if r.get::<Entry>(paper)?.is_some_and(|entry| entry.person == person) {
                own.push(paper);
            }
        }
        papers = own;
        Ok(())
    })?;
    change(app, &input.id, |old| Appointment { papers, ..old })
}

/// Deletes one. Its questions and tasks stay, tied to none.
pub fn delete(app: &App, input: OneAppointment) -> Result<Undoable, Error> {
    let id: AppointmentId = words::id(&input.id)?;
    let tags = [Tag::Appointments, Tag::Questions, Tag::Tasks];
    let (_, step) = app.session()?.write(app, Label::AppointmentDeleted, &tags, |w| {
        for question in w.questions_at(id)? {
            w.put(&Question { appointment: None, state: tied_state(question.state, false), ..question })?;
        }
        for task in w.tasks_of(id)? {
            w.put(&Task { appointment: None, ..task })?;
        }
        w.delete::<Appointment>(id)
    })?;
    Ok(Undoable { undo: step.to_string() })
}

fn change(app: &App, id: &str, change: impl FnOnce(Appointment) -> Appointment) -> Result<Undoable, Error> {
    let id: AppointmentId = words::id(id)?;
    let (_, step) = app.session()?.write(app, Label::AppointmentChanged, &TAGS, |w| {
        let old = w.require::<Appointment>(id)?;
        w.put(&change(old))
    })?;
    Ok(Undoable { undo: step.to_string() })
}
