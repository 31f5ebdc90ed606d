//! Single things from a copy: what is in it and not here, and bringing that back through the journal, so that it can be undone.

use super::{OneCopy, find, of_copy};
use crate::session::Session;
use crate::view::{CopyItem, HereNow, Tag, ThingKind, Undoable};
use crate::{App, Error, records, words};
use record::{Entry, EntryId, ObjectId, Person, PersonId, Question, QuestionId};
use serde::Deserialize;
use std::collections::HashMap;
use ts_rs::TS;
use vault::{EntryRow, Label, NewObject, OpenCopy};

/// The most records listed of a copy; more differ only after something like an import taken back, and a whole copy serves better.
const MOST: usize = 500;

/// Things to bring back.
#[derive(Deserialize, TS)]
pub struct BringBack {
    /// The copy.
    pub id: String,
    /// Which, by their ids.
    pub items: Vec<String>,
}

/// What is in a copy and missing here, or here with other words; questions first.
pub fn items(app: &App, input: OneCopy) -> Result<Vec<CopyItem>, Error> {
    let session = app.session()?;
    let (_, copy) = find(app, &input.id)?;
    let open = session.vault.open_copy(&copy).map_err(of_copy)?;
    let people: HashMap<_, _> =
        open.read(|r| r.people()).map_err(of_copy)?.into_iter().map(|person| (person.id, person.name)).collect();
    let name = |person: PersonId| people.get(&person).map(|name| name.as_str().to_owned()).unwrap_or_default();
    let mut items = Vec::new();
    for person in people.keys() {
        for question in open.read(|r| r.questions(*person)).map_err(of_copy)? {
            let here = match session.read(|r| r.get::<Question>(question.id))? {
                None => HereNow::Missing,
                Some(now) if said_otherwise(&now, &question) => HereNow::Different,
                Some(_) => continue,
            };
            items.push(CopyItem {
                id: question.id.to_string(),
                kind: ThingKind::QUESTION,
                person: name(*person),
                text: question.text.as_str().to_owned(),
                date: None,
                here,
            });
        }
    }
    let here = session.read(|r| r.entry_ids())?;
    let missing: Vec<EntryId> = open.read(|r| r.entry_ids()).map_err(of_copy)?.difference(&here).copied().collect();
    for id in missing.into_iter().take(MOST) {
        let entry = open.read(|r| r.require::<Entry>(id)).map_err(of_copy)?;
        let line = records::line(&EntryRow::from(&entry));
        items.push(CopyItem {
            id: line.id,
            kind: ThingKind::Entry(line.kind),
            person: name(entry.person),
            text: line.title,
            date: line.when,
            here: HereNow::Missing,
        });
    }
    Ok(items)
}

/// Its place in the list and its life may differ; its words are what a person would miss.
fn said_otherwise(one: &Question, other: &Question) -> bool {
    (&one.text, &one.note, &one.answer) != (&other.text, &other.note, &other.answer)
}

/// Brings things back from a copy, as one step.
pub fn bring_back(app: &App, input: BringBack) -> Result<Undoable, Error> {
    let session = app.session()?;
    let (_, copy) = find(app, &input.id)?;
    let open = session.vault.open_copy(&copy).map_err(of_copy)?;
    let (mut questions, mut entries) = (Vec::new(), Vec::new());
    for item in &input.items {
        let (question, entry) = (words::id::<QuestionId>(item)?, words::id::<EntryId>(item)?);
        if let Some(question) = open.read(|r| r.get::<Question>(question)).map_err(of_copy)? {
            questions.push(question);
        } else {
            let entry = open.read(|r| r.require::<Entry>(entry)).map_err(of_copy)?;
            entries.push(with_files(app, &session, &open, entry)?);
        }
    }
    let people = open.read(|r| r.people()).map_err(of_copy)?;
    let label = if entries.is_empty() { Label::QuestionBroughtBack } else { Label::RecordBroughtBack };
    let (_, step) = session.write(app, label, &[Tag::People, Tag::Questions, Tag::Records], |w| {
        let whose = questions.iter().map(|question| question.person).chain(entries.iter().map(|entry| entry.person));
        for person in whose.collect::<std::collections::BTreeSet<_>>() {
            if w.get::<Person>(person)?.is_none()
                && let Some(known) = people.iter().find(|known| known.id == person)
            {
                w.put(known)?;
            }
        }
        for question in &questions {
            let now = w.get::<Question>(question.id)?;
            // Whom and when it was for may be gone; the words are what was missed. One that is here keeps its place.
            w.put(&match now {
                Some(now) => Question {
                    text: question.text.clone(),
                    note: question.note.clone(),
                    answer: question.answer.clone(),
                    ..now
                },
                None => Question { asked_by: None, ask_whom: None, appointment: None, ..question.clone() },
            })?;
        }
        for entry in &entries {
            w.put(entry)?;
        }
        Ok(())
    })?;
    Ok(Undoable { undo: step.to_string() })
}

/// The entry with its files brought here first. Where a hidden row has its id, as after taking an import back, it gets a new one.
fn with_files(app: &App, session: &Session, open: &OpenCopy, entry: Entry) -> Result<Entry, Error> {
    let mut objects = Vec::new();
    for object in &entry.objects {
        objects.push(bring_object(app, session, open, *object)?);
    }
    let hidden = session.read(|r| r.exists::<Entry>(entry.id))?;
    let id = if hidden {
        let (ms, random) = app.id_parts()?;
        EntryId::new(ms, random)
    } else {
        entry.id
    };
    Ok(Entry { id, objects, ..entry })
}

fn bring_object(app: &App, session: &Session, open: &OpenCopy, object: ObjectId) -> Result<ObjectId, Error> {
    if session.read(|r| r.object(object))?.is_some() {
        return Ok(object);
    }
    let known = open.read(|r| r.object(object)).map_err(of_copy)?.ok_or(Error::CopyDamaged)?;
    let (ms, random) = app.id_parts()?;
    let import = record::ImportId::new(ms, random);
    let new = NewObject { id: object, import, name: known.name, media_type: known.media_type };
    let mut bytes = open.object(object).map_err(of_copy)?;
    let added = session.vault.objects().add(session.vault.db(), &new, &mut bytes, &mut |_| true).map_err(of_copy)?;
    Ok(added.object)
}
