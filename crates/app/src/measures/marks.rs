//! What doctors said about numbers: written down with who said it and when.

use super::{OneMark, SaveMark, key_of, sorted};
use crate::view::{Field, Tag, Undoable};
use crate::{App, Error, words};
use record::written::{Number, number};
use record::{Entry, Line, Mark, MarkId, Person, PersonId};
use std::collections::HashSet;
use vault::{Label, Writer};

/// Writes down what a doctor said about a kind of result.
pub fn save_mark(app: &App, input: SaveMark) -> Result<Undoable, Error> {
    let known: Option<MarkId> = words::id_or_none(input.id.as_deref())?;
    let (ms, random) = app.id_parts()?;
    let written = Mark {
        id: known.unwrap_or(MarkId::new(ms, random)),
        person: words::id::<PersonId>(&input.person)?,
        measure: words::line(&input.key, Field::Name)?,
        number: typed(&input.number)?,
        unit: words::line_or_none(input.unit.as_deref(), Field::Unit)?,
        words: words::line(&input.words, Field::Text)?,
        by: words::line(&input.by, Field::Doctor)?,
        when: words::date_or_none(Some(&input.when))?.ok_or(Error::TextEmpty(Field::When))?,
    };
    let (_, step) = app.session()?.write(app, Label::MarkWritten, &[Tag::Records], |w| {
        match known {
            // It stays with the results it is about.
            Some(id) => {
                let old = w.require::<Mark>(id)?;
                w.put(&Mark { person: old.person, measure: old.measure, ..written })
            }
            None => {
                w.require::<Person>(written.person)?;
                w.put(&written)
            }
        }
    })?;
    Ok(Undoable { undo: step.to_string() })
}

/// A result was corrected and is of another kind now: what a doctor said about its kind goes with it, unless others of that kind stay.
pub(crate) fn marks_follow(w: &mut Writer<'_>, old: &Entry, new: &Entry) -> Result<(), vault::Error> {
    let keys = |entry: &Entry| -> Vec<String> {
        entry.measured.iter().map(|value| key_of(entry.kind, entry.title.as_str(), &entry.codes, value)).collect()
    };
    for (before, now) in keys(old).into_iter().zip(keys(new)).filter(|(before, now)| before != now) {
        let marks = w.marks(old.person, &before)?;
        if marks.is_empty() || !sorted::of(w, old.person, Some(&HashSet::from([before.as_str()])))?.is_empty() {
            continue;
        }
        let measure = Line::new(&now).map_err(|_| vault::Error::NotFound)?;
        for mark in marks {
            w.put(&Mark { measure: measure.clone(), ..mark })?;
        }
    }
    Ok(())
}

/// Deletes it; it can be brought back.
pub fn delete_mark(app: &App, input: OneMark) -> Result<Undoable, Error> {
    let id: MarkId = words::id(&input.id)?;
    let (_, step) = app.session()?.write(app, Label::MarkDeleted, &[Tag::Records], |w| w.delete::<Mark>(id))?;
    Ok(Undoable { undo: step.to_string() })
}

/// A number as typed. One that can be read in two ways, or not at all, is none.
fn typed(words: &str) -> Result<f64, Error> {
    let words = words.trim();
    match number(words, None) {
        Number::Is(number) => Ok(number),
        _ if words.is_empty() => Err(Error::TextEmpty(Field::Value)),
        Number::None | Number::Either { .. } => Err(Error::NotANumber),
    }
}
