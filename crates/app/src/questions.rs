//! Questions for doctors, in the person's own order.

use crate::view::{Field, QuestionView, Tag, Undoable};
use crate::{App, Error, words};
use record::{PersonId, Question, QuestionId, QuestionState};
use serde::Deserialize;
use ts_rs::TS;
use vault::Label;

/// Whose.
#[derive(Deserialize, TS)]
pub struct OfPerson {
    /// The person.
    pub person: String,
}

/// A question just written.
#[derive(Deserialize, TS)]
pub struct AskQuestion {
    /// Whose.
    pub person: String,
    /// The question.
    pub text: String,
    /// Why it matters.
    pub note: Option<String>,
}

/// A question written differently.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EditQuestion {
    /// Which.
    pub id: String,
    /// The question.
    pub text: String,
    /// Why it matters.
    pub note: Option<String>,
    /// "Leave out of prints and shared files".
    pub left_out: bool,
}

/// A question at another place of the list.
#[derive(Deserialize, TS)]
pub struct MoveQuestion {
    /// Which.
    pub id: String,
    /// The place, the first is 0.
    pub to: u32,
}

/// A question.
#[derive(Deserialize, TS)]
pub struct OneQuestion {
    /// Which.
    pub id: String,
}

/// All questions of a person in their order.
pub fn list(app: &App, input: OfPerson) -> Result<Vec<QuestionView>, Error> {
    let person: PersonId = words::id(&input.person)?;
    Ok(app.session()?.read(|r| r.questions(person))?.iter().map(QuestionView::from).collect())
}

/// Writes a question down, at the end of the list.
pub fn ask(app: &App, input: AskQuestion) -> Result<QuestionView, Error> {
    let person: PersonId = words::id(&input.person)?;
    let text = words::text(&input.text, Field::Text)?;
    let note = words::text_or_none(input.note.as_deref(), Field::Note)?;
    let (ms, random) = app.id_parts()?;
    let session = app.session()?;
    let (question, _) = session.write(app, Label::QuestionWritten, &[Tag::Questions], |w| {
        let rank = w.questions(person)?.iter().map(|question| question.rank + 1).max().unwrap_or(0);
        let question = Question {
            id: QuestionId::new(ms, random),
            person,
            text,
            note,
            topic: None,
            asked_by: Some(session.author()),
            ask_whom: None,
            appointment: None,
            rank,
            state: QuestionState::Open,
            answer: None,
            left_out: false,
        };
        w.put(&question)?;
        Ok(question)
    })?;
    Ok(QuestionView::from(&question))
}

/// Writes a question differently.
pub fn edit(app: &App, input: EditQuestion) -> Result<Undoable, Error> {
    let id: QuestionId = words::id(&input.id)?;
    let text = words::text(&input.text, Field::Text)?;
    let note = words::text_or_none(input.note.as_deref(), Field::Note)?;
    let (_, step) = app.session()?.write(app, Label::QuestionChanged, &[Tag::Questions], |w| {
        let old = w.require::<Question>(id)?;
        w.put(&Question { text, note, left_out: input.left_out, ..old })
    })?;
    Ok(Undoable { undo: step.to_string() })
}

/// Puts a question at another place; the others close up.
pub fn move_to(app: &App, input: MoveQuestion) -> Result<Undoable, Error> {
    let id: QuestionId = words::id(&input.id)?;
    let (_, step) = app.session()?.write(app, Label::QuestionMoved, &[Tag::Questions], |w| {
        let moved = w.require::<Question>(id)?;
        let mut order = w.questions(moved.person)?;
        order.retain(|question| question.id != id);
        let to = usize::try_from(input.to).unwrap_or(usize::MAX).min(order.len());
        order.insert(to, moved);
        for (rank, question) in (0..).zip(order) {
            w.put(&Question { rank, ..question })?;
        }
        Ok(())
    })?;
    Ok(Undoable { undo: step.to_string() })
}

/// Deletes a question; it can be brought back.
pub fn delete(app: &App, input: OneQuestion) -> Result<Undoable, Error> {
    let id: QuestionId = words::id(&input.id)?;
    let (_, step) =
        app.session()?.write(app, Label::QuestionDeleted, &[Tag::Questions], |w| w.delete::<Question>(id))?;
    Ok(Undoable { undo: step.to_string() })
}
