//! The sheet of questions for the doctor.

use crate::questions::OfPerson;
use crate::view::{self, SheetOptions};
use crate::{App, Error, words};
use documents::{QuestionSheet, SheetQuestion};
use record::{AppointmentId, PersonId, Question};
use serde::Deserialize;
use ts_rs::TS;

/// A sheet to make.
#[derive(Deserialize, TS)]
pub struct MakeSheet {
    /// For whom.
    pub person: String,
    /// What stands at its top.
    pub options: SheetOptions,
}

/// The most questions with room for an answer: what fits into one visit (domain: three first, the rest if there is time).
const TOP: usize = 3;

/// The name offered for the saved sheet, the same word in both languages. It says nothing of an illness, and not whose it is.
pub const FILE_NAME: &str = "Questions.pdf";

/// What stood at the top of this person's last sheet; the first time, nothing but the paper.
pub fn options(app: &App, input: OfPerson) -> Result<SheetOptions, Error> {
    let person: PersonId = words::id(&input.person)?;
    let kept = app.session()?.read(|r| r.setting(&key(person)))?;
    let first = || SheetOptions { paper: app.preferences().paper, ..SheetOptions::default() };
    Ok(kept.and_then(|json| serde_json::from_str(&json).ok()).unwrap_or_else(first))
}

/// The sheet as a PDF. Questions left out of prints or answered are not on it.
pub fn pdf(app: &App, input: MakeSheet) -> Result<Vec<u8>, Error> {
    let person: PersonId = words::id(&input.person)?;
    let session = app.session()?;
    let (someone, questions) = session.read(|r| Ok((r.get::<record::Person>(person)?, r.questions(person)?)))?;
    let name = someone.ok_or(Error::NotFound)?.name.as_str().to_owned();
    let at: Option<AppointmentId> = words::id_or_none(input.options.appointment.as_deref())?;
    let named = &input.options.questions;
    let here = |question: &Question| {
        let tied = at.is_none() || question.appointment == at;
        tied && (named.is_empty() || named.contains(&question.id.to_string()))
    };
    let mut asked = questions.into_iter().filter(on_the_sheet).filter(here);
    let top: Vec<SheetQuestion> = asked.by_ref().take(TOP).map(with_room).collect();
    if top.is_empty() {
        return Err(Error::NothingToPrint);
    }
    let only_three = input.options.only_three;
    let more = asked.filter(|_| !only_three).map(|question| question.text.as_str().to_owned()).collect();
    let options = SheetOptions { questions: Vec::new(), ..input.options };
    if let Ok(json) = serde_json::to_string(&options) {
        session.vault.db().set_setting(&key(person), Some(&json))?;
    }
    Ok(documents::question_sheet(&QuestionSheet {
        language: language(app),
        paper: paper(options.paper),
        large_print: options.large_print,
        only_three,
        name,
        doctor: options.doctor.trim().to_owned(),
        when: options.when.trim().to_owned(),
        with_me: options.with_me.trim().to_owned(),
        decide: options.decide.trim().to_owned(),
        top,
        more,
        printed_on: app.clock.today(),
    })?)
}

pub(crate) fn on_the_sheet(question: &Question) -> bool {
    question.is_waiting() && !question.left_out
}

fn with_room(question: Question) -> SheetQuestion {
    SheetQuestion {
        text: question.text.as_str().to_owned(),
        note: question.note.as_ref().map(|note| note.as_str().to_owned()),
    }
}

fn key(person: PersonId) -> String {
    format!("sheet:{person}")
}

pub(crate) fn language(app: &App) -> documents::Language {
    match app.preferences().language {
        view::Language::EnCa => documents::Language::EnCa,
        view::Language::FrCa => documents::Language::FrCa,
    }
}

pub(crate) fn paper(paper: view::Paper) -> documents::Paper {
    match paper {
        view::Paper::Letter => documents::Paper::Letter,
        view::Paper::A4 => documents::Paper::A4,
    }
}
