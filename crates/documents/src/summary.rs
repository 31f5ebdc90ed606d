//! After the appointment: what was said, in the person's and the doctor's words. What was not written is left out.

use crate::frame::Framed;
use crate::text::{for_one_line, for_paper};
use crate::typeset::{lay_out, then_forget};
use crate::words::Words;
use crate::{Error, Frame, dates};
use record::PartialDate;
use serde::Serialize;

const TEMPLATE: &str = include_str!("../templates/summary.typ");

/// What goes on the summary. Everything may be empty, but not all of it.
#[derive(Clone)]
pub struct Summary {
    /// How it is printed, and for whom.
    pub frame: Frame,
    /// When it was, as it is to be shown.
    pub when: String,
    /// Whom they met.
    pub with: String,
    /// Where.
    pub place: String,
    /// What was found.
    pub found: String,
    /// What was decided.
    pub decided: String,
    /// What happens next.
    pub next: Vec<NextStep>,
    /// When to call.
    pub call_if: String,
    /// Questions that were answered.
    pub answers: Vec<Answered>,
    /// Questions that are still not clear.
    pub unclear: Vec<String>,
    /// Anything else.
    pub notes: String,
}

/// Something to be done.
#[derive(Clone)]
pub struct NextStep {
    /// What.
    pub what: String,
    /// Who does it. May be empty.
    pub who: String,
    /// By when.
    pub by: Option<PartialDate>,
}

/// A question and what was said to it.
#[derive(Clone)]
pub struct Answered {
    /// The question.
    pub question: String,
    /// The answer, in the words it was written down in.
    pub answer: String,
    /// Who answered. May be empty.
    pub by: String,
    /// When.
    pub when: Option<PartialDate>,
}

/// What the template reads. The names are those in `summary.typ`.
#[derive(Serialize)]
struct Data {
    #[serde(flatten)]
    framed: Framed,
    found: Part,
    decided: Part,
    next_heads: [String; 3],
    next: Vec<[String; 3]>,
    call_if: Part,
    answers_head: String,
    answers: Vec<Said>,
    unclear_head: String,
    unclear: Vec<String>,
    notes: Part,
}

/// A heading and its text; without a text it is left out.
#[derive(Serialize)]
struct Part(String, String);

#[derive(Serialize)]
struct Said {
    question: String,
    answer: String,
    from: String,
}

/// Makes the sheet as PDF/UA-1.
///
/// # Errors
/// [`Error::Nothing`] if nothing was written down, [`Error::NoSuchDay`]; the rest are faults of ours.
pub fn summary(sheet: &Summary) -> Result<Vec<u8>, Error> {
    let data = data(sheet)?;
    if data.is_empty() {
        return Err(Error::Nothing);
    }
    then_forget(|| lay_out(TEMPLATE, &data)?.write())
}

impl Data {
    fn is_empty(&self) -> bool {
        [&self.found, &self.decided, &self.call_if, &self.notes].iter().all(|part| part.1.is_empty())
            && self.next.is_empty()
            && self.answers.is_empty()
            && self.unclear.is_empty()
    }
}

fn data(sheet: &Summary) -> Result<Data, Error> {
    let words = Words::of(sheet.frame.language)?;
    let facts = [("for-me-when", sheet.when.as_str()), ("for-me-with", &sheet.with), ("for-me-where", &sheet.place)];
    let part = |id, text: &str| Ok(Part(words.say(id)?, for_paper(text)));
    let mut next: Vec<_> = sheet.next.iter().map(|step| step_cells(&words, step)).collect::<Result<_, _>>()?;
    next.retain(|[what, who, _]| !(what.is_empty() && who.is_empty()));
    let mut answers: Vec<_> = sheet.answers.iter().map(|answered| said(&words, answered)).collect::<Result<_, _>>()?;
    answers.retain(|said| !(said.question.is_empty() && said.answer.is_empty()));
    Ok(Data {
        framed: Framed::new(&sheet.frame, &words, words.say("summary-title")?, &facts)?,
        found: part("summary-found", &sheet.found)?,
        decided: part("summary-decided", &sheet.decided)?,
        next_heads: [words.say("for-me-next")?, words.say("for-me-next-who")?, words.say("for-me-next-by")?],
        next,
        call_if: part("for-me-call-if", &sheet.call_if)?,
        answers_head: words.say("summary-answers")?,
        answers,
        unclear_head: words.say("summary-unclear")?,
        unclear: sheet.unclear.iter().map(|text| for_paper(text)).filter(|text| !text.is_empty()).collect(),
        notes: part("summary-notes", &sheet.notes)?,
    })
}

fn step_cells(words: &Words, step: &NextStep) -> Result<[String; 3], Error> {
    let by = step.by.map(|by| dates::partial_in_words(words, by)).transpose()?;
    Ok([for_paper(&step.what), for_paper(&step.who), by.unwrap_or_default()])
}

/// The question with its answer and "Dr. Fenn, 26 May 2026" below it.
fn said(words: &Words, answered: &Answered) -> Result<Said, Error> {
    let when = answered.when.map(|when| dates::partial_in_words(words, when)).transpose()?.unwrap_or_default();
    let from: Vec<_> = [for_one_line(&answered.by), when].into_iter().filter(|text| !text.is_empty()).collect();
    Ok(Said { question: for_paper(&answered.question), answer: for_paper(&answered.answer), from: from.join(", ") })
}
