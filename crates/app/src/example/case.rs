//! The second opinion of the example family. Its parts name records and questions by their words, which a file can hold, not by ids,
//! which are made anew each time.

use super::{list, whole};
use crate::{App, Error};
use record::{Condition, Entry, Opinion, OpinionCase, PacketItem, Person, Question};
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::collections::HashMap;
use vault::Writer;

/// The ids behind the words of records and questions: several records may have one title.
pub(super) type Named<'a> = HashMap<&'a str, Vec<String>>;

pub(super) fn named<'a>(entries: &'a [Entry], questions: &'a [Question]) -> Named<'a> {
    let mut named = Named::new();
    for (words, id) in entries.iter().map(|one| (one.title.as_str(), one.id.to_string())) {
        named.entry(words).or_default().push(id);
    }
    for (words, id) in questions.iter().map(|one| (one.text.as_str(), one.id.to_string())) {
        named.entry(words).or_default().push(id);
    }
    named
}

/// A case, what is gathered for it, and what the doctors said.
pub(super) struct Asked {
    case: OpinionCase,
    items: Vec<PacketItem>,
    opinions: Vec<Opinion>,
}

impl Asked {
    pub(super) fn new(
        app: &App,
        person: &Person,
        content: &Value,
        about: Option<&Condition>,
        named: &Named<'_>,
    ) -> Result<Self, Error> {
        let mut case = content.get("case").cloned().unwrap_or_default();
        if let (Some(fields), Some(about)) = (case.as_object_mut(), about) {
            fields.insert("condition".to_owned(), about.id.to_string().into());
        }
        let case: OpinionCase = whole(app, person, &case, 0)?;
        let items = parts(app, person, list(content, "items"), &case, named)?;
        let opinions = parts(app, person, list(content, "opinions"), &case, named)?;
        Ok(Self { case, items, opinions })
    }

    pub(super) fn put(&self, w: &mut Writer<'_>) -> Result<(), vault::Error> {
        w.put(&self.case)?;
        self.items.iter().try_for_each(|item| w.put(item))?;
        self.opinions.iter().try_for_each(|opinion| w.put(opinion))
    }
}

fn parts<T: DeserializeOwned>(
    app: &App,
    person: &Person,
    values: &[Value],
    case: &OpinionCase,
    named: &Named<'_>,
) -> Result<Vec<T>, Error> {
    let part = |(place, value): (u64, &Value)| {
        let mut value = value.clone();
        tie(&mut value, named);
        if let Some(fields) = value.as_object_mut() {
            fields.insert("case".to_owned(), case.id.to_string().into());
        }
        whole(app, person, &value, place)
    };
    (0..).zip(values).map(part).collect()
}

/// Puts ids where words name something. Words that name nothing stay, and are no id: the example does not open, and its test fails.
fn tie(value: &mut Value, named: &Named<'_>) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                match name.as_str() {
                    "records" | "saw" => {
                        let words = value.as_array().into_iter().flatten().filter_map(Value::as_str);
                        *value = words.flat_map(|words| ids(words, named)).collect();
                    }
                    "question" => {
                        let id = value.as_str().and_then(|words| ids(words, named).into_iter().next());
                        *value = id.unwrap_or_default();
                    }
                    _ => tie(value, named),
                }
            }
        }
        Value::Array(values) => values.iter_mut().for_each(|value| tie(value, named)),
        _ => {}
    }
}

fn ids(words: &str, named: &Named<'_>) -> Vec<Value> {
    named.get(words).map_or_else(|| vec![words.into()], |ids| ids.iter().map(|id| id.as_str().into()).collect())
}
