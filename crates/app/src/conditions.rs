//! An illness at a glance. What stands there was written by the person, or taken from a record after their yes.

mod offered;
mod written;

pub(crate) use offered::said_in;
pub(crate) use written::source_view;

use crate::questions::OfPerson;
use crate::view::{ConditionSaved, ConditionView, FactPart, FactView, Field, Tag, Undoable};
use crate::{App, Error, words};
use record::{Condition, ConditionId, Declined, PersonId};
use serde::Deserialize;
use ts_rs::TS;
use vault::Label;

/// The page of an illness, as it is to be.
#[derive(Deserialize, TS)]
pub struct SaveCondition {
    /// Which; none: a new one.
    pub id: Option<String>,
    /// Whose.
    pub person: String,
    /// All its facts, in the order they are shown.
    pub facts: Vec<FactView>,
}

/// An illness.
#[derive(Deserialize, TS)]
pub struct OneCondition {
    /// Its id.
    pub id: String,
}

/// "No": what a record says is not wanted on this page.
#[derive(Deserialize, TS)]
pub struct DeclineFact {
    /// The illness.
    pub id: String,
    /// What the fact is about.
    pub part: FactPart,
    /// Which marker, where the part does not say it.
    pub name: Option<String>,
    /// What it says.
    pub value: String,
    /// The record that says it.
    pub record: String,
}

const TAGS: [Tag; 1] = [Tag::Records];

/// A person's illnesses.
pub fn list(app: &App, input: OfPerson) -> Result<Vec<ConditionView>, Error> {
    let person: PersonId = words::id(&input.person)?;
    app.session()?.read(|r| {
        let all = r.conditions(person)?;
        // Read once for all pages; not at all where there is none.
        let said = if all.is_empty() { Vec::new() } else { offered::said(r, person)? };
        let view = |one: &Condition| {
            let facts = one.facts.iter().map(|fact| written::view(r, fact)).collect::<Result<_, vault::Error>>()?;
            Ok(ConditionView { id: one.id.to_string(), facts, offered: offered::fitting(one, &said).len() })
        };
        all.iter().map(view).collect()
    })
}

/// Saves the page of an illness.
pub fn save(app: &App, input: SaveCondition) -> Result<ConditionSaved, Error> {
    let person: PersonId = words::id(&input.person)?;
    let known: Option<ConditionId> = words::id_or_none(input.id.as_deref())?;
    let facts = input.facts.iter().map(written::fact).collect::<Result<Vec<_>, _>>()?;
    let (ms, random) = app.id_parts()?;
    let id = known.unwrap_or_else(|| ConditionId::new(ms, random));
    let (_, step) = app.session()?.write(app, Label::ConditionChanged, &TAGS, |w| {
        w.require::<record::Person>(person)?;
        let old = known.map(|id| w.require::<Condition>(id)).transpose()?;
        if old.as_ref().is_some_and(|old| old.person != person) {
            return Err(vault::Error::NotFound);
        }
        let old = old.unwrap_or(Condition { id, person, facts: Vec::new(), declined: Vec::new() });
        let facts = written::with_sources(w, &old, facts)?;
        w.put(&Condition { facts, ..old })
    })?;
    Ok(ConditionSaved { id: id.to_string(), undo: step.to_string() })
}

/// Deletes it; the records stay.
pub fn delete(app: &App, input: OneCondition) -> Result<Undoable, Error> {
    let id: ConditionId = words::id(&input.id)?;
    let (_, step) = app.session()?.write(app, Label::ConditionDeleted, &TAGS, |w| w.delete::<Condition>(id))?;
    Ok(Undoable { undo: step.to_string() })
}

/// What the records say that could stand there, at most 50, each with its page. Nothing is put there without a yes.
pub fn offered(app: &App, input: OneCondition) -> Result<Vec<FactView>, Error> {
    let id: ConditionId = words::id(&input.id)?;
    app.session()?.read(|r| {
        let condition: Condition = r.require(id)?;
        let said = offered::said(r, condition.person)?;
        offered::fitting(&condition, &said).into_iter().map(|fact| written::view(r, fact)).collect()
    })
}

/// Does not offer a fact again.
pub fn decline(app: &App, input: DeclineFact) -> Result<Undoable, Error> {
    let id: ConditionId = words::id(&input.id)?;
    let name = words::line_or_none(input.name.as_deref(), Field::Name)?;
    let declined = Declined {
        part: input.part.into(),
        name,
        value: words::line(&input.value, Field::Value)?,
        entry: words::id(&input.record)?,
    };
    let (_, step) = app.session()?.write(app, Label::ConditionChanged, &TAGS, |w| {
        let mut condition: Condition = w.require(id)?;
        if !condition.declined.contains(&declined) {
            condition.declined.push(declined);
        }
        w.put(&condition)
    })?;
    Ok(Undoable { undo: step.to_string() })
}
