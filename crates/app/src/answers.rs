//! What becomes of a question: tied to an appointment, asked, answered, put aside.

use crate::appointments::own;
use crate::questions::{Names, tied_state};
use crate::view::{AnswerView, Field, QuestionState, QuestionView, Tag, Undoable};
use crate::{App, Error, words};
use record::{Answer, AppointmentId, PersonId, Question, QuestionId};
use serde::Deserialize;
use std::collections::BTreeSet;
use ts_rs::TS;
use vault::Label;

const TAGS: [Tag; 2] = [Tag::Questions, Tag::Appointments];

/// Where a question stands now.
#[derive(Deserialize, TS)]
pub struct SetQuestionState {
    /// Which.
    pub id: String,
    /// Where.
    pub state: QuestionState,
}

/// What the doctor said.
#[derive(Deserialize, TS)]
pub struct AnswerQuestion {
    /// To which.
    pub id: String,
    /// The answer; none takes it away.
    pub answer: Option<AnswerView>,
    /// Where the question stands with it.
    pub state: QuestionState,
}

/// Questions to be asked at an appointment.
#[derive(Deserialize, TS)]
pub struct TieQuestions {
    /// Which.
    pub ids: Vec<String>,
    /// Where; none: at none.
    pub appointment: Option<String>,
}

/// Words to compare.
#[derive(Deserialize, TS)]
pub struct SimilarTo {
    /// Whose questions.
    pub person: String,
    /// The words.
    pub text: String,
    /// Not this one.
    pub not: Option<String>,
}

/// Says where a question stands.
pub fn set_state(app: &App, input: SetQuestionState) -> Result<Undoable, Error> {
    let id: QuestionId = words::id(&input.id)?;
    let (_, step) = app.session()?.write(app, Label::QuestionChanged, &TAGS, |w| {
        let old = w.require::<Question>(id)?;
        w.put(&Question { state: input.state.into(), ..old })
    })?;
    Ok(Undoable { undo: step.to_string() })
}

/// Writes the answer down.
pub fn answer(app: &App, input: AnswerQuestion) -> Result<Undoable, Error> {
    let id: QuestionId = words::id(&input.id)?;
    let answer = match input.answer {
        Some(given) => Some(Answer {
            text: words::text(&given.text, Field::Text)?,
            by: words::line_or_none(given.by.as_deref(), Field::Doctor)?,
            when: words::date_or_none(given.when.as_deref())?,
        }),
        None => None,
    };
    let (_, step) = app.session()?.write(app, Label::QuestionChanged, &TAGS, |w| {
        let old = w.require::<Question>(id)?;
        w.put(&Question { answer, state: input.state.into(), ..old })
    })?;
    Ok(Undoable { undo: step.to_string() })
}

/// Ties questions to an appointment, or to none.
pub fn tie(app: &App, input: TieQuestions) -> Result<Undoable, Error> {
    let ids = input.ids.iter().map(|id| words::id(id)).collect::<Result<Vec<QuestionId>, _>>()?;
    let appointment: Option<AppointmentId> = words::id_or_none(input.appointment.as_deref())?;
    let (_, step) = app.session()?.write(app, Label::QuestionChanged, &TAGS, |w| {
        for id in ids {
            let old = w.require::<Question>(id)?;
            own(w, appointment, old.person)?;
            w.put(&Question { appointment, state: tied_state(old.state, appointment.is_some()), ..old })?;
        }
        Ok(())
    })?;
    Ok(Undoable { undo: step.to_string() })
}

/// At most three questions that say much the same. They are pointed out, never merged.
pub fn similar(app: &App, input: SimilarTo) -> Result<Vec<QuestionView>, Error> {
    let person: PersonId = words::id(&input.person)?;
    let not: Option<QuestionId> = words::id_or_none(input.not.as_deref())?;
    let wanted = telling(&input.text);
    app.session()?.read(|r| {
        let mut near: Vec<(usize, Question)> = r
            .questions(person)?
            .into_iter()
            .filter(|question| Some(question.id) != not)
            .filter_map(|question| {
                let words = telling(question.text.as_str());
                let both = words.intersection(&wanted).count();
                // Most of what the shorter one says is in the longer: a guess that costs one look when it is wrong.
                (both >= 2 && both * 3 >= words.len().min(wanted.len()) * 2).then_some((both, question))
            })
            .collect();
        near.sort_by_key(|(both, _)| std::cmp::Reverse(*both));
        let names = Names::of(r, person)?;
        Ok(near.iter().take(3).map(|(_, question)| names.view(question)).collect())
    })
}

/// The words that tell two questions apart, cut to their stem's length; short ones ("the", "les") say nothing.
fn telling(text: &str) -> BTreeSet<String> {
    record::folded(text)
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| word.chars().count() > 3)
        .map(|word| word.chars().take(6).collect())
        .collect()
}
