//! Contact requests: begun, filled in a page at a time, looked at, sent, and what came of them.
//!
//! What is filled in is journaled and can be undone. What the person said yes to is frozen apart (`vault::Sending`) and never changes.

mod check;
mod form;
mod mailto;
mod pdf;
mod views;

pub(crate) use check::Prepared;
pub use check::{CheckRequest, SendRequest, check, send};
pub(crate) use mailto::is_ours as is_mailto;
pub use pdf::{RequestPaper, RequestPdf, file_name, pdf};
pub(crate) use views::view;

use crate::questions::OfPerson;
use crate::session::Session;
use crate::view::{Closed, Field, HeardView, Language, RequestFields, RequestView, Tag, Undoable};
use crate::{App, Error, services, sheet, words};
use record::{
    Author, ContactRequest, Heard, InLanguage, LeaveMessage, Line, PartialDate, Person, PersonId, ReplyBy, RequestForm,
    RequestId, ServiceRef, Task, TaskId,
};
use serde::Deserialize;
use ts_rs::TS;
use vault::{Label, Writer};

const TAGS: [Tag; 2] = [Tag::Requests, Tag::Tasks];

/// One request.
#[derive(Deserialize, TS)]
pub struct OneRequest {
    /// Which.
    pub id: String,
}

/// A request to begin, or to go on with.
#[derive(Deserialize, TS)]
pub struct BeginRequest {
    /// For whom.
    pub person: String,
    /// To which service.
    pub service: String,
}

/// What was filled in.
#[derive(Deserialize, TS)]
pub struct SaveRequest {
    /// Which.
    pub id: String,
    /// All of it.
    pub form: RequestFields,
}

/// When to call if nothing was heard.
#[derive(Deserialize, TS)]
pub struct SetFollowUp {
    /// Which.
    pub id: String,
    /// The day, ISO; none: not at all.
    pub day: Option<String>,
}

/// Notes of a call.
#[derive(Deserialize, TS)]
pub struct SaveCallNotes {
    /// Which.
    pub id: String,
    /// What was said.
    pub notes: Option<String>,
}

/// What the service said.
#[derive(Deserialize, TS)]
pub struct NoteHeard {
    /// Which.
    pub id: String,
    /// What; none: nothing after all.
    pub heard: Option<HeardView>,
}

/// Closing a request.
#[derive(Deserialize, TS)]
pub struct CloseRequest {
    /// Which.
    pub id: String,
    /// Why; none: it is open again.
    pub why: Option<Closed>,
}

/// Every request of a person, the newest first; also what was sent of those that were deleted.
pub fn list(app: &App, input: OfPerson) -> Result<Vec<RequestView>, Error> {
    let person: PersonId = words::id(&input.person)?;
    app.session()?.read(|r| views::all(r, person))
}

/// One request with all that was sent of it.
pub fn show(app: &App, input: OneRequest) -> Result<RequestView, Error> {
    let id: RequestId = words::id(&input.id)?;
    let session = app.session()?;
    view(&session, id)
}

/// Begins a request, or goes on with one that was begun and not sent. The name of who writes stands in its field, for them to see and
/// change; nothing else of the records is taken.
pub fn begin(app: &App, input: BeginRequest) -> Result<RequestView, Error> {
    let person: PersonId = words::id(&input.person)?;
    let service: ServiceRef = words::id(&input.service)?;
    let session = app.session()?;
    let (going_on, name) = session.read(|r| {
        services::find(r, &service)?.ok_or(vault::Error::NotFound)?;
        let mut unsent = None;
        for request in
            r.contact_requests(person)?.into_iter().filter(|one| one.service == service && one.closed.is_none())
        {
            if unsent.is_none() && r.sendings_of(request.id)?.is_empty() {
                unsent = Some(request.id);
            }
        }
        Ok((unsent, r.require::<Author>(session.author())?.name))
    })?;
    if let Some(id) = going_on {
        return view(&session, id);
    }
    let (ms, random) = app.id_parts()?;
    let id = RequestId::new(ms, random);
    let french = app.preferences().language == Language::FrCa;
    let form = RequestForm {
        name: Some(name),
        reply_by: Some(ReplyBy::Phone),
        message: Some(LeaveMessage::NameAndNumber),
        language: Some(if french { InLanguage::French } else { InLanguage::English }),
        zone: Line::cut(&app.clock.zone()),
        ..RequestForm::default()
    };
    session.write(app, Label::RequestBegun, &TAGS, |w| {
        w.require::<Person>(person)?;
        w.put(&ContactRequest { form, ..ContactRequest::new(id, person, service) })
    })?;
    view(&session, id)
}

/// Keeps what was filled in.
pub fn save(app: &App, input: SaveRequest) -> Result<RequestView, Error> {
    let form = form::read(&input.form)?;
    change(app, &input.id, Label::RequestChanged, |_, request| {
        request.form = form;
        Ok(())
    })
    .map(|(view, _)| view)
}

/// Deletes a request. What was sent of it stays known: it left.
pub fn delete(app: &App, input: OneRequest) -> Result<Undoable, Error> {
    let id: RequestId = words::id(&input.id)?;
    let (_, step) = app.session()?.write(app, Label::RequestDeleted, &TAGS, |w| {
        let request = w.require::<ContactRequest>(id)?;
        if let Some(task) = request.task
            && w.get::<Task>(task)?.is_some()
        {
            w.delete::<Task>(task)?;
        }
        w.delete::<ContactRequest>(id)
    })?;
    Ok(Undoable { undo: step.to_string() })
}

/// Chooses the day on which to call if nothing was heard: a task says so on that day.
pub fn set_follow_up(app: &App, input: SetFollowUp) -> Result<RequestView, Error> {
    let day = words::day_or_none(input.day.as_deref())?;
    let id: RequestId = words::id(&input.id)?;
    let session = app.session()?;
    follow_up(app, &session, id, day)?;
    view(&session, id)
}

/// Keeps notes of a call.
pub fn save_call_notes(app: &App, input: SaveCallNotes) -> Result<RequestView, Error> {
    let notes = words::text_or_none(input.notes.as_deref(), Field::Note)?;
    change(app, &input.id, Label::RequestChanged, |_, request| {
        request.call_notes = notes;
        Ok(())
    })
    .map(|(view, _)| view)
}

/// Writes down what the service said: the task to call is then done.
pub fn note_heard(app: &App, input: NoteHeard) -> Result<Undoable, Error> {
    let heard = input.heard.as_ref().map(heard).transpose()?;
    change(app, &input.id, Label::HeardWritten, |w, request| {
        set_task_done(w, request, heard.is_some() || request.closed.is_some())?;
        request.heard = heard;
        Ok(())
    })
    .map(|(_, undo)| undo)
}

/// Closes a request, or opens it again.
pub fn close(app: &App, input: CloseRequest) -> Result<Undoable, Error> {
    change(app, &input.id, Label::RequestClosed, |w, request| {
        set_task_done(w, request, input.why.is_some() || request.heard.is_some())?;
        request.closed = input.why.map(record::Closed::from);
        Ok(())
    })
    .map(|(_, undo)| undo)
}

fn change(
    app: &App,
    id: &str,
    label: Label,
    change: impl FnOnce(&mut Writer<'_>, &mut ContactRequest) -> Result<(), vault::Error>,
) -> Result<(RequestView, Undoable), Error> {
    let id: RequestId = words::id(id)?;
    let session = app.session()?;
    let (_, step) = session.write(app, label, &TAGS, |w| {
        let mut request = w.require::<ContactRequest>(id)?;
        change(w, &mut request)?;
        w.put(&request)
    })?;
    Ok((view(&session, id)?, Undoable { undo: step.to_string() }))
}

fn follow_up(app: &App, session: &Session, id: RequestId, day: Option<PartialDate>) -> Result<(), Error> {
    let (ms, random) = app.id_parts()?;
    let text = day.map(|_| follow_up_words(app, session, id)).transpose()?;
    session.write(app, Label::RequestChanged, &TAGS, |w| {
        let request = w.require::<ContactRequest>(id)?;
        let known = request.task.map(|task| w.get::<Task>(task)).transpose()?.flatten();
        let task = match (text, known) {
            (None, Some(task)) => {
                w.delete::<Task>(task.id)?;
                None
            }
            (None, None) => None,
            (Some(text), known) => {
                let id = known.map_or(TaskId::new(ms, random), |task| task.id);
                w.put(&Task { id, person: request.person, text, who: None, by: day, done: false, appointment: None })?;
                Some(id)
            }
        };
        w.put(&ContactRequest { follow_up: day, task, ..request })
    })?;
    Ok(())
}

/// What the task says: whom to call, and where.
fn follow_up_words(app: &App, session: &Session, id: RequestId) -> Result<Line, Error> {
    let service = session.read(|r| {
        let request = r.require::<ContactRequest>(id)?;
        services::find(r, &request.service)
    })?;
    let (name, phone) = service.map_or((String::new(), None), |service| (service.name, service.phone));
    let text = documents::follow_up(sheet::language(app), &name, phone.as_deref())?;
    Line::cut(&text).ok_or(Error::TextEmpty(Field::Text))
}

fn set_task_done(w: &mut Writer<'_>, request: &ContactRequest, done: bool) -> Result<(), vault::Error> {
    match request.task.map(|task| w.get::<Task>(task)).transpose()?.flatten() {
        Some(task) => w.put(&Task { done, ..task }),
        None => Ok(()),
    }
}

fn heard(heard: &HeardView) -> Result<Heard, Error> {
    let line = |line: &Option<String>| words::line_or_none(line.as_deref(), Field::Text);
    Ok(Heard {
        when: words::date_or_none(heard.when.as_deref())?,
        who: line(&heard.who)?,
        reference: line(&heard.reference)?,
        promised: line(&heard.promised)?,
        notes: words::text_or_none(heard.notes.as_deref(), Field::Note)?,
    })
}
