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
fn plain(value: &Value) -> String {
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
        let known = Known::of(w, person, app.clock.zone())?;
        let by = w.require::<Author>(session.author())?.name;
        let stamp = Stamp { device: known.device, by: Some(&by), at_ms: app.clock.now_ms() };
        let kind = state(w, id.to_bytes())?.ok_or(vault::Error::NotFound)?.kind().clone();
        let thing = match kind {
            Kind::Question => {
                let row = w.require::<Question>(id.into())?;
                let now = rows::of_question(&row, &known);
                let mut thing = noted(w, &known, &row, (id, kind), &now)?;
                thing.choose(&input.field, input.version, stamp);
                w.put(&rows::to_question(&row, &thing.all_shown(), &known))?;
                thing
            }
            _ => {
                let row = w.require::<Appointment>(id.into())?;
                let now = rows::of_appointment(&row, &known);
                let mut thing = noted(w, &known, &row, (id, kind), &now)?;
                thing.choose(&input.field, input.version, stamp);
                w.put(&rows::to_appointment(&row, &thing.all_shown(), &known))?;
                thing
            }
        };
        w.keep_together(id.to_bytes(), person, &json(&thing)?)
    })?;
    Ok(Undoable { undo: step.to_string() })
}
