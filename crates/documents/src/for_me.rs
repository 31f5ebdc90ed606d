//! The person's own sheet for an appointment: every question with room to write down what was said.

use crate::frame::Framed;
use crate::text::for_paper;
use crate::typeset::{lay_out, then_forget};
use crate::words::Words;
use crate::{Error, Frame};
use serde::Serialize;

const TEMPLATE: &str = include_str!("../templates/for_me.typ");

/// Without questions there are places to write some by hand.
const PLACES: usize = 3;

/// What goes on the person's own sheet. Everything may be empty.
#[derive(Clone)]
pub struct ForMe {
    /// How it is printed, and for whom.
    pub frame: Frame,
    /// Whom they meet.
    pub with: String,
    /// When, as it is to be shown. If empty, there is a line to write it on.
    pub when: String,
    /// Where.
    pub place: String,
    /// Who comes along.
    pub company: String,
    /// What to bring, to tick.
    pub bring: Vec<String>,
    /// The questions, in order.
    pub questions: Vec<ForMeQuestion>,
}

/// A question with what the person wrote about it. The note and the reason may be empty.
#[derive(Clone)]
pub struct ForMeQuestion {
    /// The question, in the person's words.
    pub text: String,
    /// What it is about.
    pub note: String,
    /// Why they ask.
    pub why: String,
}

/// What the template reads. The names are those in `for_me.typ`.
#[derive(Serialize)]
struct Data {
    #[serde(flatten)]
    framed: Framed,
    bring: Vec<String>,
    questions: Vec<Asked>,
    words: SheetWords,
}

#[derive(Serialize)]
struct Asked {
    text: String,
    note: String,
    why: String,
}

#[derive(Serialize)]
struct SheetWords {
    bring: String,
    said_by: String,
    questions: String,
    next: [String; 3],
    call_if: String,
}

/// Makes the sheet as PDF/UA-1, of as many pages as the questions need.
///
/// # Errors
/// [`Error::NoSuchDay`]; the rest are faults of ours.
pub fn for_me(sheet: &ForMe) -> Result<Vec<u8>, Error> {
    let data = data(sheet)?;
    then_forget(|| lay_out(TEMPLATE, &data)?.write())
}

fn data(sheet: &ForMe) -> Result<Data, Error> {
    let words = Words::of(sheet.frame.language)?;
    let facts = [
        ("for-me-when", sheet.when.as_str()),
        ("for-me-with", &sheet.with),
        ("for-me-where", &sheet.place),
        ("for-me-company", &sheet.company),
    ];
    let mut framed = Framed::new(&sheet.frame, &words, words.say("for-me-title")?, &facts)?;
    if sheet.when.trim().is_empty() {
        framed.ask(words.say("for-me-when")?);
    }
    let asked = |question| asked(&words, question);
    let mut questions: Vec<_> = sheet.questions.iter().map(asked).collect::<Result<_, _>>()?;
    questions.retain(|question| !question.text.is_empty());
    if questions.is_empty() {
        questions.extend((0..PLACES).map(|_| Asked { text: String::new(), note: String::new(), why: String::new() }));
    }
    Ok(Data {
        framed,
        bring: sheet.bring.iter().map(|text| for_paper(text)).filter(|text| !text.is_empty()).collect(),
        questions,
        words: SheetWords {
            bring: words.say("for-me-bring")?,
            said_by: words.say("for-me-said-by")?,
            questions: words.say("questions-sheet-all")?,
            next: [words.say("for-me-next")?, words.say("for-me-next-who")?, words.say("for-me-next-by")?],
            call_if: words.say("for-me-call-if")?,
        },
    })
}

fn asked(words: &Words, question: &ForMeQuestion) -> Result<Asked, Error> {
    let why = for_paper(&question.why);
    Ok(Asked {
        text: for_paper(&question.text),
        note: for_paper(&question.note),
        why: if why.is_empty() { why } else { words.tell("for-me-why", &[("why", &why)])? },
    })
}
