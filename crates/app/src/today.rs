//! The first screen: what is next, and what to bring.

use crate::questions::OfPerson;
use crate::view::{QuestionView, Today};
use crate::{App, Error, clock, records, words};
use record::{PersonId, QuestionState};

const SHOWN: usize = 3;

/// What Today shows of a person.
pub fn show(app: &App, input: OfPerson) -> Result<Today, Error> {
    let person: PersonId = words::id(&input.person)?;
    let session = app.session()?;
    let (questions, last, counts) =
        session.read(|r| Ok((r.questions(person)?, r.last_added(person, SHOWN as u32)?, r.entry_counts(person)?)))?;
    let open: Vec<QuestionView> = questions
        .iter()
        .filter(|question| !matches!(question.state, QuestionState::Answered | QuestionState::Aside))
        .map(QuestionView::from)
        .collect();
    Ok(Today {
        date: clock::iso_date(app.clock.today()),
        question_count: open.len(),
        top_questions: open.into_iter().take(SHOWN).collect(),
        last_added: last.iter().map(records::line).collect(),
        record_count: counts.values().sum(),
        recovery_confirmed: session.example || session.vault.recovery_confirmed()?,
        opened_by_recovery: session.vault.opened_by_recovery(),
    })
}
