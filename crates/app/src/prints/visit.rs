//! The sheets of an appointment: what is to be asked, and what was said.

use super::{line, lines, text};
use crate::sheet;
use documents::{Answered, ForMe, ForMeQuestion, Frame, NextStep, Summary};
use record::{Appointment, AppointmentId, PersonId, Question, QuestionState};
use vault::Reader;

pub(super) fn for_me(
    r: &Reader<'_>,
    frame: Frame,
    person: PersonId,
    at: Option<AppointmentId>,
) -> Result<ForMe, vault::Error> {
    let appointment = at.map(|id| r.require::<Appointment>(id)).transpose()?;
    let asked = match at {
        Some(id) => r.questions_at(id)?,
        None => r.questions(person)?,
    };
    let asked = asked.iter().filter(|question| sheet::on_the_sheet(question));
    let one = appointment.as_ref();
    Ok(ForMe {
        with: one.map(|one| with(r, one)).transpose()?.unwrap_or_default(),
        when: one.map(|one| when(&frame, one)).unwrap_or_default(),
        place: one.map(|one| line(one.place.as_ref())).unwrap_or_default(),
        company: one.map(company).unwrap_or_default(),
        bring: one.map(|one| lines(one.bring.as_ref())).unwrap_or_default(),
        questions: asked
            .map(|question| ForMeQuestion {
                text: question.text.as_str().to_owned(),
                note: String::new(),
                why: text(question.note.as_ref()),
            })
            .collect(),
        frame,
    })
}

pub(super) fn summary(r: &Reader<'_>, frame: Frame, at: AppointmentId) -> Result<Summary, vault::Error> {
    let appointment = r.require::<Appointment>(at)?;
    let asked: Vec<Question> = r.questions_at(at)?.into_iter().filter(|question| !question.left_out).collect();
    let answers = asked.iter().filter_map(|question| {
        let answer = question.answer.as_ref()?;
        Some(Answered {
            question: question.text.as_str().to_owned(),
            answer: answer.text.as_str().to_owned(),
            by: line(answer.by.as_ref()),
            when: answer.when,
        })
    });
    let open = |question: &&Question| {
        question.answer.is_none() && question.is_waiting() || question.state == QuestionState::Unclear
    };
    Ok(Summary {
        when: when(&frame, &appointment),
        with: with(r, &appointment)?,
        place: line(appointment.place.as_ref()),
        found: text(appointment.found.as_ref()),
        decided: text(appointment.decided.as_ref()),
        next: r
            .tasks_of(at)?
            .iter()
            .map(|task| NextStep { what: task.text.as_str().to_owned(), who: line(task.who.as_ref()), by: task.by })
            .collect(),
        call_if: text(appointment.call_if.as_ref()),
        answers: answers.collect(),
        unclear: asked.iter().filter(open).map(|question| question.text.as_str().to_owned()).collect(),
        notes: text(appointment.notes.as_ref()),
        frame,
    })
}

/// Day and time as they are to be read.
fn when(frame: &Frame, appointment: &Appointment) -> String {
    let day = appointment.day.and_then(|day| documents::partial_date(frame.language, day).ok());
    [day.unwrap_or_default(), line(appointment.time.as_ref())]
        .iter()
        .filter(|part| !part.is_empty())
        .cloned()
        .collect::<Vec<_>>()
        .join(", ")
}

pub(super) fn with(r: &Reader<'_>, appointment: &Appointment) -> Result<String, vault::Error> {
    let contact = appointment.contact.map(|id| r.get::<record::CareContact>(id)).transpose()?.flatten();
    Ok(contact.map_or_else(|| line(appointment.with.as_ref()), |contact| contact.name.as_str().to_owned()))
}

fn company(appointment: &Appointment) -> String {
    appointment.companions.iter().map(|one| one.name.as_str()).collect::<Vec<_>>().join(", ")
}
