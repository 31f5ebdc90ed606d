//! The second opinion of the example family. Its parts name records and questions by their words, which the file can hold, not by ids,
//! which are made anew each time.

use super::{list, whole};
use crate::{App, Error};
use record::{Condition, Entry, Opinion, OpinionCase, PacketItem, Person, Question};
use serde_json::Value;
use vault::Writer;

/// A case with what is gathered for it and what the doctors said.
pub(super) struct Asked {
    case: OpinionCase,
    items: Vec<PacketItem>,
    opinions: Vec<Opinion>,
}

impl Asked {
    /// All of the example, each about the first illness at a glance.
    pub(super) fn all(
        app: &App,
        person: &Person,
        content: &Value,
        (conditions, entries, questions): (&[Condition], &[Entry], &[Question]),
    ) -> Result<Vec<Self>, Error> {
        let ids = |words: &Value| -> Vec<Value> {
            let of = |id: String| Value::from(id);
            let entries = entries.iter().filter(|entry| words == entry.title.as_str()).map(|entry| of(entry.id.to_string()));
            entries.chain(questions.iter().filter(|one| words == one.text.as_str()).map(|one| of(one.id.to_string()))).collect()
        };
        let one = |value: &Value| {
            let mut value = value.clone();
            let parts = (value["items"].take(), value["opinions"].take());
            value["condition"] = conditions.first().map(|condition| condition.id.to_string()).into();
            let case: OpinionCase = whole(app, person, &value, 0)?;
            Ok(Self {
                items: parts_of(app, person, &parts.0, &case, &ids)?,
                opinions: parts_of(app, person, &parts.1, &case, &ids)?,
                case,
            })
        };
        list(content, "cases").iter().map(one).collect()
    }

    pub(super) fn put(&self, w: &mut Writer<'_>) -> Result<(), vault::Error> {
        w.put(&self.case)?;
        self.items.iter().try_for_each(|item| w.put(item))?;
        self.opinions.iter().try_for_each(|opinion| w.put(opinion))
    }
}
