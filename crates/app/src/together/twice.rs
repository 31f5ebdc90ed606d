//! What two people wrote differently at once: both stay until somebody chooses.

use super::give::{json, noted, state};
use super::known::Known;
use super::rows;
use crate::view::{Tag, TwiceVersion, TwiceView, Undoable};
use crate::{App, Error, clock, words};
use record::together::{Kind, Stamp, Thing};
use record::{Appointment, Author, PersonId, Question, ThingId};
use serde::Deserialize;
use serde_json::Value;
use std::collections::HashMap;
use ts_rs::TS;
use vault::{Label, Reader};

/// One of two versions to keep.
#[derive(Deserialize, TS)]
pub struct ChooseVersion {
    /// Of which question or appointment.
    pub id: String,
    /// Which field.
    pub field: String,
    /// The place of the version in the list shown, from 0.
    pub version: usize,
}

/// The things of a person with fields that were written twice.
pub(crate) struct Twice(HashMap<[u8; 16], Thing>);

impl Twice {
    pub(crate) fn of(r: &Reader<'_>, person: PersonId) -> Result<Self, vault::Error> {
        let mut twice = HashMap::new();
        for (id, json) in r.all_together(person)? {
            // One of a newer program that cannot be read is no reason to show no questions.
            if let Ok(thing) = serde_json::from_str::<Thing>(&json)
                && thing.twice().next().is_some()
            {
                twice.insert(id, thing);
            }
        }
        Ok(Self(twice))
    }

    pub(crate) fn fields(&self, id: [u8; 16]) -> Vec<TwiceView> {
        let Some(thing) = self.0.get(&id) else { return Vec::new() };
        thing
            .twice()
            .map(|field| TwiceView {
                field: field.to_owned(),
                versions: thing
                    .versions(field)
                    .into_iter()
                    .map(|written| TwiceVersion {
                        value: plain(written.value()),
                        by: written.by().map(|by| by.as_str().to_owned()),
                        at: clock::iso(written.at_ms()),
                        here: written.value() == thing.shown(field),
                    })
                    .collect(),
            })
            .collect()
    }
}

/// A value as words: the text of an answer, the names of those who come.
pub(super) fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(all) => all.iter().map(plain).collect::<Vec<_>>().join(", "),
        Value::Object(parts) => {
            let text = parts.get("text").or_else(|| parts.get("name"));
            text.map(plain).unwrap_or_default()
        }
        _ => String::new(),
    }
}

/// Keeps one of the versions of a field; the other goes.
pub fn choose_version(app: &App, input: ChooseVersion) -> Result<Undoable, Error> {
    let id: ThingId = words::id(&input.id)?;
    let session = app.session()?;
    let tags = [Tag::Questions, Tag::Appointments];
    let (_, step) = session.write(app, Label::VersionChosen, &tags, |w| {
        let person = w.together_person(id.to_bytes())?.ok_or(vault::Error::NotFound)?;
        let known = Known::of(w, person)?;
        let by = w.require::<Author>(session.author())?.name;
        let stamp = Stamp { device: known.device, by: Some(&by), at_ms: app.clock.now_ms() };
        let stored = state(w, id.to_bytes())?.ok_or(vault::Error::NotFound)?;
        let wanted = stored.versions(&input.field).get(input.version).map(|written| written.value().clone());
        let wanted = wanted.ok_or(vault::Error::NotFound)?;
        let kind = stored.kind().clone();
        let thing = match kind {
            Kind::Question => {
                let row = w.require::<Question>(id.into())?;
                let mut thing = noted(w, &known, &row, (id, kind), rows::of_question)?;
                choose(&mut thing, &input, wanted, stamp);
                w.put(&rows::to_question(&row, &thing.all_shown(), &known))?;
                thing
            }
            _ => {
                let row = w.require::<Appointment>(id.into())?;
                let mut thing = noted(w, &known, &row, (id, kind), rows::of_appointment)?;
                choose(&mut thing, &input, wanted, stamp);
                w.put(&rows::to_appointment(&row, &thing.all_shown(), &known))?;
                thing
            }
        };
        w.keep_together(id.to_bytes(), person, &json(&thing)?)
    })?;
    Ok(Undoable { undo: step.to_string() })
}

/// Keeps the version that was on screen, also when a third wording was written over both in the meantime.
fn choose(thing: &mut Thing, input: &ChooseVersion, wanted: Value, stamp: Stamp<'_>) {
    let place = thing.versions(&input.field).iter().position(|written| *written.value() == wanted);
    if place.is_some_and(|place| thing.choose(&input.field, place, stamp)) {
        return;
    }
    let before = thing.all_shown();
    let mut now = before.clone();
    now.insert(input.field.clone(), wanted);
    thing.note_changes(&before, &now, stamp);
}
