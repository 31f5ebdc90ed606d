//! Letters and messages of a case. The pages begin them with words of ours; from then on they are the person's.

use crate::cases::form::{date_of, day, line, line_of, once, text, text_of};
use crate::cases::{OneCase, TAGS};
use crate::view::{Field, LetterFields, LetterLine, LetterSaved, LetterView, Undoable};
use crate::{App, Error, clock, words};
use record::{CaseId, Letter, LetterForm, LetterId, OpinionCase};
use serde::Deserialize;
use ts_rs::TS;
use vault::Label;

/// A letter.
#[derive(Deserialize, TS)]
pub struct OneLetter {
    /// Which.
    pub id: String,
}

/// A letter as written.
#[derive(Deserialize, TS)]
pub struct SaveLetter {
    /// Which; none: a new one.
    pub id: Option<String>,
    /// Of which case.
    pub case: String,
    /// What it says.
    pub fields: LetterFields,
}

/// The letters of a case, the newest first.
pub fn list(app: &App, input: OneCase) -> Result<Vec<LetterLine>, Error> {
    let case: CaseId = words::id(&input.case)?;
    Ok(app.session()?.read(|r| r.letters(case))?.iter().map(line_of_letter).collect())
}

/// One letter.
pub fn show(app: &App, input: OneLetter) -> Result<LetterView, Error> {
    let id: LetterId = words::id(&input.id)?;
    let letter = app.session()?.read(|r| r.require::<Letter>(id))?;
    Ok(LetterView {
        id: id.to_string(),
        written: written(id),
        fields: LetterFields {
            kind: letter.form.kind.into(),
            to: text(&letter.form.to),
            subject: line(&letter.form.subject),
            body: text(&letter.form.body),
            items: letter.form.items.iter().copied().map(Into::into).collect(),
            left: day(letter.form.left),
        },
    })
}

/// Keeps a letter.
pub fn save(app: &App, input: SaveLetter) -> Result<LetterSaved, Error> {
    let case: CaseId = words::id(&input.case)?;
    let known: Option<LetterId> = words::id_or_none(input.id.as_deref())?;
    let fields = &input.fields;
    let form = LetterForm {
        kind: fields.kind.into(),
        to: text_of(&fields.to)?,
        subject: line_of(&fields.subject, Field::Text)?,
        body: text_of(&fields.body)?,
        items: once(&fields.items),
        left: date_of(&fields.left)?,
    };
    let (ms, random) = app.id_parts()?;
    let id = known.unwrap_or_else(|| LetterId::new(ms, random));
    let (_, step) = app.session()?.write(app, Label::LetterWritten, &TAGS, |w| {
        let case: OpinionCase = w.require(case)?;
        if known.map(|id| w.require::<Letter>(id)).transpose()?.is_some_and(|old| old.case != case.id) {
            return Err(vault::Error::NotFound);
        }
        w.put(&Letter { id, person: case.person, case: case.id, form })
    })?;
    Ok(LetterSaved { id: id.to_string(), undo: step.to_string() })
}

/// Deletes a letter.
pub fn delete(app: &App, input: OneLetter) -> Result<Undoable, Error> {
    let id: LetterId = words::id(&input.id)?;
    let (_, step) = app.session()?.write(app, Label::LetterDeleted, &TAGS, |w| w.delete::<Letter>(id))?;
    Ok(Undoable { undo: step.to_string() })
}

/// A letter as a line of a list.
pub(crate) fn line_of_letter(letter: &Letter) -> LetterLine {
    let to = letter.form.to.as_ref().and_then(|to| to.as_str().lines().next());
    LetterLine {
        id: letter.id.to_string(),
        kind: letter.form.kind.into(),
        to: to.map(str::to_owned),
        written: written(letter.id),
        left: day(letter.form.left),
    }
}

/// The day in the id.
fn written(id: LetterId) -> String {
    clock::iso_day(clock::ms_of(id.to_bytes()))
}
