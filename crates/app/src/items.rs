//! The records to send: fifteen kinds and the person's own, how far it is with each, and which records belong to it. A record belongs
//! to one only after the person's yes.

mod fitting;
mod form;
mod records;

use crate::cases::{OneCase, TAGS};
use crate::view::{ItemFields, ItemKind, ItemView, LetterLine, Undoable};
use crate::{App, Error, letters, sheet, words};
use fitting::Fitting;
use record::{CaseId, Entry, ItemForm, ItemId, ItemState, Line, OpinionCase, PacketItem, Task, TaskId};
use records::Shelf;
use serde::Deserialize;
use ts_rs::TS;
use vault::{Label, Writer};

/// What was filled in of a thing to send.
#[derive(Deserialize, TS)]
pub struct SaveItem {
    /// Of which case.
    pub case: String,
    /// What it is.
    pub kind: ItemKind,
    /// Which of the person's own; none: a new one, or one of the fifteen.
    pub id: Option<String>,
    /// All of it.
    pub fields: ItemFields,
}

/// A thing to send, of the person's own.
#[derive(Deserialize, TS)]
pub struct OneItem {
    /// Which.
    pub id: String,
}

/// The fifteen, then the person's own in the order in which they were added.
pub fn list(app: &App, input: OneCase) -> Result<Vec<ItemView>, Error> {
    let id: CaseId = words::id(&input.case)?;
    let today = app.clock.today();
    app.session()?.read(|r| {
        let case: OpinionCase = r.require(id)?;
        let items = r.packet_items(id)?;
        let letters = r.letters(id)?;
        let mut shelf = Shelf::new(r, case.person, today);
        let mut fitting = Fitting::of(r, case.person, &items)?;
        let own = items.iter().filter(|item| item.kind == record::ItemKind::Own);
        let fixed = record::ItemKind::ALL.into_iter().map(|kind| (kind, items.iter().find(|item| item.kind == kind)));
        let all = fixed.chain(own.map(|item| (item.kind, Some(item))));
        all.map(|(kind, item)| {
            let form = item.map(|item| item.form.clone()).unwrap_or_default();
            let asking = letters.iter().filter(|letter| letter.form.items.contains(&kind));
            Ok(ItemView {
                kind: kind.into(),
                id: item.map(|item| item.id.to_string()),
                records: shelf.records(&form.records)?,
                offered: shelf.records(&fitting.take(kind))?,
                letters: asking.map(letters::line_of_letter).collect::<Vec<LetterLine>>(),
                fields: form::view(&form),
            })
        })
        .collect()
    })
}

/// Keeps what was filled in. A day to ask again becomes a task, which is done once the thing is here.
pub fn save(app: &App, input: SaveItem) -> Result<Undoable, Error> {
    let case: CaseId = words::id(&input.case)?;
    let kind = record::ItemKind::from(input.kind);
    let known: Option<ItemId> = words::id_or_none(input.id.as_deref())?;
    let form = form::read(&input.fields)?;
    if kind == record::ItemKind::Own && form.title.is_none() {
        return Err(Error::TextEmpty(crate::view::Field::Name));
    }
    let (ms, random) = app.id_parts()?;
    let (task_ms, task_random) = app.id_parts()?;
    let reminder = reminder(app, kind, &form)?;
    let (_, step) = app.session()?.write(app, Label::ItemChanged, &TAGS, |w| {
        let case: OpinionCase = w.require(case)?;
        let all = w.packet_items(case.id)?;
        let old = all.into_iter().find(|item| match known {
            Some(id) => item.id == id,
            None => kind != record::ItemKind::Own && item.kind == kind,
        });
        if known.is_some() && old.is_none() {
            return Err(vault::Error::NotFound);
        }
        for id in &form.records {
            // One that was deleted stays named, and comes back with it.
            if w.get::<Entry>(*id)?.is_some_and(|entry| entry.person != case.person) {
                return Err(vault::Error::NotFound);
            }
        }
        let mut item = old.unwrap_or(PacketItem {
            id: ItemId::new(ms, random),
            person: case.person,
            case: case.id,
            kind,
            form: ItemForm::default(),
        });
        let task = item.form.task;
        item.form = ItemForm { task, ..form };
        item.form.task = remind(w, &item, reminder, TaskId::new(task_ms, task_random))?;
        w.put(&item)
    })?;
    Ok(Undoable { undo: step.to_string() })
}

/// Deletes one of the person's own, with its reminder.
pub fn delete(app: &App, input: OneItem) -> Result<Undoable, Error> {
    let id: ItemId = words::id(&input.id)?;
    let (_, step) = app.session()?.write(app, Label::ItemDeleted, &TAGS, |w| {
        let item: PacketItem = w.require(id)?;
        if let Some(task) = item.form.task
            && w.get::<Task>(task)?.is_some()
        {
            w.delete::<Task>(task)?;
        }
        w.delete::<PacketItem>(id)
    })?;
    Ok(Undoable { undo: step.to_string() })
}

/// What the task says: what to ask for again, and whom.
fn reminder(app: &App, kind: record::ItemKind, form: &ItemForm) -> Result<Option<Line>, Error> {
    if form.remind.is_none() {
        return Ok(None);
    }
    let title = form.title.as_ref().map_or("", |title| title.as_str());
    let holder = form.holder.as_ref().map_or("", |holder| holder.as_str());
    Ok(Line::cut(&documents::ask_again(sheet::language(app), kind, title, holder)?))
}

fn remind(
    w: &mut Writer<'_>,
    item: &PacketItem,
    text: Option<Line>,
    fresh: TaskId,
) -> Result<Option<TaskId>, vault::Error> {
    let known = item.form.task.map(|task| w.get::<Task>(task)).transpose()?.flatten();
    let here = !matches!(item.form.state, ItemState::Missing | ItemState::Asked);
    match (text, known) {
        (None, Some(task)) => w.delete::<Task>(task.id).map(|()| None),
        (None, None) => Ok(None),
        (Some(text), known) => {
            let id = known.map_or(fresh, |task| task.id);
            let by = item.form.remind;
            w.put(&Task { id, person: item.person, text, who: None, by, done: here, appointment: None })?;
            Ok(Some(id))
        }
    }
}
