//! What there is to do.

use crate::appointments::{OneAppointment, own};
use crate::questions::OfPerson;
use crate::view::{Field, Tag, TaskView, Undoable};
use crate::{App, Error, words};
use record::{AppointmentId, PersonId, Task, TaskId};
use serde::Deserialize;
use ts_rs::TS;
use vault::Label;

const TAGS: [Tag; 2] = [Tag::Tasks, Tag::Appointments];

/// A task as written in the form.
#[derive(Deserialize, TS)]
pub struct SaveTask {
    /// Which; none: a new one.
    pub id: Option<String>,
    /// Whose.
    pub person: String,
    /// What.
    pub text: String,
    /// Who does it.
    pub who: Option<String>,
    /// By when, ISO.
    pub by: Option<String>,
    /// The appointment it comes from.
    pub appointment: Option<String>,
}

/// Whether something is done.
#[derive(Deserialize, TS)]
pub struct SetTaskDone {
    /// What.
    pub id: String,
    /// Whether.
    pub done: bool,
}

/// All of a person, in the order they were written down.
pub fn list(app: &App, input: OfPerson) -> Result<Vec<TaskView>, Error> {
    let person: PersonId = words::id(&input.person)?;
    Ok(app.session()?.read(|r| r.tasks(person))?.iter().map(TaskView::from).collect())
}

/// Writes one down, or differently.
pub fn save(app: &App, input: SaveTask) -> Result<Undoable, Error> {
    let known: Option<TaskId> = words::id_or_none(input.id.as_deref())?;
    let (ms, random) = app.id_parts()?;
    let written = Task {
        id: known.unwrap_or(TaskId::new(ms, random)),
        person: words::id(&input.person)?,
        text: words::line(&input.text, Field::Text)?,
        who: words::line_or_none(input.who.as_deref(), Field::Name)?,
        by: words::day_or_none(input.by.as_deref())?,
        done: false,
        appointment: words::id_or_none::<AppointmentId>(input.appointment.as_deref())?,
    };
    let label = if known.is_some() { Label::TaskChanged } else { Label::TaskWritten };
    let (_, step) = app.session()?.write(app, label, &TAGS, |w| {
        let old = known.map(|id| w.require::<Task>(id)).transpose()?;
        let (done, person) = old.map_or((false, written.person), |old| (old.done, old.person));
        own(w, written.appointment, person)?;
        w.put(&Task { done, person, ..written })
    })?;
    Ok(Undoable { undo: step.to_string() })
}

/// Ticks one, or takes the tick back.
pub fn set_done(app: &App, input: SetTaskDone) -> Result<Undoable, Error> {
    let id: TaskId = words::id(&input.id)?;
    let (_, step) = app.session()?.write(app, Label::TaskChanged, &TAGS, |w| {
        let old = w.require::<Task>(id)?;
        w.put(&Task { done: input.done, ..old })
    })?;
    Ok(Undoable { undo: step.to_string() })
}

/// Deletes one.
pub fn delete(app: &App, input: OneAppointment) -> Result<Undoable, Error> {
    let id: TaskId = words::id(&input.id)?;
    let (_, step) = app.session()?.write(app, Label::TaskDeleted, &TAGS, |w| w.delete::<Task>(id))?;
    Ok(Undoable { undo: step.to_string() })
}
