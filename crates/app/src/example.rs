//! The example family: invented people, marked as such, in records of their own beside the person's, gone in one click.
//!
//! Their password is random and kept nowhere, so nobody can come back to them and nothing written there lasts. Only a folder
//! whose own `vault.json` says that it is the example is ever removed.

mod case;

use crate::passwords::Secret;
use crate::session::Session;
use crate::view::{AppState, Event, Language, Tag};
use crate::{App, Error, clock, elsewhere, setup};
use record::{Appointment, CallLine, CareContact, Condition, Entry, Line, Mark, Person, Question, Task};
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::fs;
use std::path::Path;
use std::sync::Arc;
use vault::{Action, Found, Label};

const MARK: &str = "example";

/// Opens the example family, made anew in the language of the screens.
pub fn open(app: &App) -> Result<AppState, Error> {
    if app.slot().open().is_some() {
        return Err(Error::AlreadySetUp);
    }
    sweep(&app.dir);
    let content = content(app.preferences().language);
    let text = |value: Option<&Value>| value.and_then(Value::as_str).and_then(Line::cut).ok_or(Error::NotFound);
    let person = text(content.pointer("/person/name"))?;
    let author = text(content.pointer("/author"))?;
    let password = Secret::from(random_password()?);
    let session = setup::found(app, &app.dir.join(MARK), &password, MARK, person, Some(author), true)?;
    fill(app, &session, &content)?;
    app.slot().put(session, app.clock.steady_ms());
    app.changed(&[Tag::People, Tag::Questions, Tag::Records, Tag::Imports]);
    setup::state(app)
}

/// Leaves the example family; nothing of it stays.
pub fn leave(app: &App) -> Result<AppState, Error> {
    let session = app.session()?;
    if !session.example {
        return Err(Error::NotFound);
    }
    drop(session);
    app.slot().take();
    (app.listener)(Event::Locked);
    elsewhere::sweep(&app.dir);
    sweep(&app.dir);
    setup::state(app)
}

/// Removes an example family that is not open.
pub(crate) fn sweep(dir: &Path) {
    let folder = dir.join(MARK);
    if matches!(vault::look(&folder), Found::Vault { hint: Some(hint) } if hint == MARK) {
        // What stays behind is encrypted under a password that nobody knows, and is tried again at the next start.
        let _ = fs::remove_dir_all(folder);
    }
}

fn content(language: Language) -> Value {
    let json = match language {
        Language::EnCa => include_str!("../example/en-CA.json"),
        Language::FrCa => include_str!("../example/fr-CA.json"),
    };
    serde_json::from_str(json).unwrap_or_default()
}

fn random_password() -> Result<String, Error> {
    let mut random = [0u8; 32];
    getrandom::fill(&mut random).map_err(|_| Error::Random)?;
    Ok(random.iter().map(|byte| format!("{byte:02x}")).collect())
}

fn fill(app: &App, session: &Arc<Session>, content: &Value) -> Result<(), Error> {
    let person = session.read(|r| r.people())?.into_iter().next().ok_or(Error::NotFound)?;
    let questions = all::<Question>(app, &person, content, "questions")?;
    let entries = all::<Entry>(app, &person, content, "entries")?;
    let contacts = all::<CareContact>(app, &person, content, "contacts")?;
    let calls = all::<CallLine>(app, &person, content, "calls")?;
    let appointments = all::<Appointment>(app, &person, content, "appointments")?;
    let tasks = all::<Task>(app, &person, content, "tasks")?;
    let marks = all::<Mark>(app, &person, content, "marks")?.into_iter().map(|mark| {
        let key = record::measure::key(record::EntryKind::LabResult, mark.measure.as_str(), None, &[]);
        Ok(Mark { measure: Line::cut(&key).ok_or(Error::NotFound)?, ..mark })
    });
    let marks = marks.collect::<Result<Vec<_>, Error>>()?;
    let conditions = (0..)
        .zip(list(content, "conditions"))
        .map(|(place, value)| whole(app, &person, &with_sources(value, &entries), place))
        .collect::<Result<Vec<Condition>, _>>()?;
    let asked = case::Asked::new(app, &person, content, conditions.first(), &case::named(&entries, &questions))?;
    let next = appointments.last().map(|appointment| appointment.id);
    let born = content.pointer("/person/born").and_then(Value::as_str).and_then(|born| born.parse().ok());
    let action = Action { author: Some(session.author()), at_ms: app.clock.now_ms(), label: Label::SetUp };
    session.vault.db().write(action, |w| {
        w.put(&Person { born, ..person.clone() })?;
        for contact in &contacts {
            w.put(contact)?;
        }
        for call in &calls {
            w.put(call)?;
        }
        for appointment in &appointments {
            w.put(appointment)?;
        }
        for task in tasks {
            w.put(&Task { appointment: next, ..task })?;
        }
        // Those that wait for an answer are for the next appointment.
        for question in questions {
            let appointment = next.filter(|_| question.is_waiting());
            let state = crate::questions::tied_state(question.state, appointment.is_some());
            w.put(&Question { appointment, state, ..question })?;
        }
        for entry in &entries {
            w.put(entry)?;
        }
        for condition in &conditions {
            w.put(condition)?;
        }
        for mark in &marks {
            w.put(mark)?;
        }
        asked.put(w)
    })?;
    Ok(())
}

fn list<'a>(content: &'a Value, name: &str) -> &'a [Value] {
    content.get(name).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

fn all<T: DeserializeOwned>(app: &App, person: &Person, content: &Value, name: &str) -> Result<Vec<T>, Error> {
    (0..).zip(list(content, name)).map(|(place, value)| whole(app, person, value, place)).collect()
}

/// The facts of an illness name the record they came from by its title.
fn with_sources(condition: &Value, entries: &[Entry]) -> Value {
    let mut condition = condition.clone();
    let facts = condition.get_mut("facts").and_then(Value::as_array_mut);
    for fact in facts.into_iter().flatten().filter_map(Value::as_object_mut) {
        let title = fact.remove("from");
        let entry =
            title.as_ref().and_then(|title| entries.iter().find(|entry| Some(entry.title.as_str()) == title.as_str()));
        if let Some(entry) = entry {
            fact.insert("source".to_owned(), serde_json::json!({ "entry": entry.id.to_string() }));
        }
    }
    condition
}

/// A noun of the example, which has no id and no person of its own. Its place in the file counts as milliseconds, so that what
/// comes last there was added last.
fn whole<T: DeserializeOwned>(app: &App, person: &Person, value: &Value, place: u64) -> Result<T, Error> {
    let (ms, random) = app.id_parts()?;
    let mut value = value.clone();
    if let Some(fields) = value.as_object_mut() {
        fields.insert("id".to_owned(), record::EntryId::new(ms + place, random).to_string().into());
        fields.insert("person".to_owned(), person.id.to_string().into());
        // What lies ahead lies ahead on any day that somebody looks around.
        if let Some(days) = fields.remove("in_days").and_then(|days| days.as_i64())
            && let Some(day) = clock::days_from(app.clock.today(), days)
        {
            let day: Value = clock::iso_date(day).into();
            fields.insert("day".to_owned(), day.clone());
            fields.insert("by".to_owned(), day);
        }
    }
    serde_json::from_value(value).map_err(|_| Error::NotFound)
}
