//! The sheets besides the questions for the doctor. Entries and questions "left out of prints" are on none of them.

use crate::view::{PrintInput, PrintKind};
use crate::{App, Error, clock, diary, sheet, words};
use documents::{
    Allergy, Answered, Call, Calls, Diary, DiaryDay, ForMe, ForMeQuestion, Frame, Fridge, Medicine, Medicines, Need,
    NextStep, Summary, Watched,
};
use record::{
    Appointment, AppointmentId, CallLine, CallNeed, Entry, EntryKind, Line, PartialDate, Person, PersonId, Question,
    QuestionState, Text,
};
use vault::Reader;

/// Words of a source for what is not taken any more.
const OVER: [&str; 3] = ["stopped", "cancelled", "ended"];

/// How many days the diary goes back when no first day is chosen.
const DAYS: i64 = 14;

/// The name offered for the saved sheet, the same word in both languages. It says nothing of an illness, and not whose it is.
pub fn file_name(kind: PrintKind) -> &'static str {
    match kind {
        PrintKind::ForMe => "Questions.pdf",
        PrintKind::Summary => "Notes.pdf",
        PrintKind::Fridge | PrintKind::Call => "Contacts.pdf",
        PrintKind::Medicines => "List.pdf",
        PrintKind::Diary => "Journal.pdf",
    }
}

/// The sheet as a PDF.
pub fn pdf(app: &App, input: PrintInput) -> Result<Vec<u8>, Error> {
    let person: PersonId = words::id(&input.person)?;
    let at: Option<AppointmentId> = words::id_or_none(input.appointment.as_deref())?;
    let session = app.session()?;
    let from = words::day_or_none(input.from.as_deref())?;
    let name = session.read(|r| {
        // One person's answers never stand under the name of another.
        match at.map(|id| r.require::<Appointment>(id)).transpose()? {
            Some(appointment) if appointment.person != person => Err(vault::Error::NotFound),
            _ => r.require::<Person>(person),
        }
    })?;
    let name = name.name.as_str().to_owned();
    let frame = Frame {
        language: sheet::language(app),
        paper: sheet::paper(input.paper),
        large_print: input.large_print,
        name,
        printed_on: app.clock.today(),
    };
    let today = app.clock.today();
    let made = match input.kind {
        PrintKind::ForMe => {
            let sheet = session.read(|r| for_me(r, frame, person, at))?;
            if sheet.questions.is_empty() && at.is_none() {
                return Err(Error::NothingToPrint);
            }
            documents::for_me(&sheet)
        }
        PrintKind::Summary => {
            let at = at.ok_or(Error::NothingToPrint)?;
            documents::summary(&session.read(|r| summary(r, frame, at))?)
        }
        PrintKind::Fridge => documents::fridge(&session.read(|r| {
            let medicines = entries(r, person, EntryKind::Medicine, today)?.iter().map(medicine_line).collect();
            Ok(Fridge { frame, calls: calls(r, person)?, medicines })
        })?),
        PrintKind::Call => documents::call(&session.read(|r| Ok(Calls { frame, calls: calls(r, person)? }))?),
        PrintKind::Medicines => documents::medicines(&session.read(|r| {
            let medicines = entries(r, person, EntryKind::Medicine, today)?.iter().map(medicine).collect();
            let allergies = entries(r, person, EntryKind::Allergy, today)?.iter().map(allergy).collect();
            Ok(Medicines { frame, medicines, allergies })
        })?),
        PrintKind::Diary => documents::diary(&session.read(|r| days(r, frame, person, from))?),
    };
    made.map_err(|error| match error {
        documents::Error::Nothing => Error::NothingToPrint,
        other => Error::Documents(other),
    })
}

fn for_me(r: &Reader<'_>, frame: Frame, person: PersonId, at: Option<AppointmentId>) -> Result<ForMe, vault::Error> {
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

fn summary(r: &Reader<'_>, frame: Frame, at: AppointmentId) -> Result<Summary, vault::Error> {
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

fn days(r: &Reader<'_>, frame: Frame, person: PersonId, from: Option<PartialDate>) -> Result<Diary, vault::Error> {
    let to = frame.printed_on;
    let appointments = r.appointments(person)?;
    let written = r.diary(person)?.into_iter().filter(|entry| !entry.left_out);
    let days = written.filter_map(|entry| {
        let shown = diary::view(&entry, &appointments);
        Some(DiaryDay {
            day: day(entry.when?)?,
            text: shown.text.unwrap_or_default(),
            worst: shown.worst.into_iter().map(|worst| Watched { what: worst.what, level: worst.level }).collect(),
            temperature: shown.temperature.unwrap_or_default(),
            weight: shown.weight.unwrap_or_default(),
            helped: shown.helped.unwrap_or_default(),
            effect: shown.effect.unwrap_or_default(),
            cycle: shown.cycle.map(|cycle| (cycle.name, cycle.day)),
        })
    });
    let days = days.collect();
    let from = from.and_then(day).or_else(|| clock::days_from(to, 1 - DAYS)).unwrap_or(to);
    Ok(Diary { frame, from, to, days })
}

fn day(date: PartialDate) -> Option<(i32, u8, u8)> {
    let (year, month, day) = date.parts();
    Some((i32::from(year), month?, day?))
}

/// What the records say is so today: neither ended before, nor stopped or cancelled in the words of its source (FHIR R4,
/// `MedicationRequest.status`, `MedicationStatement.status`).
fn entries(
    r: &Reader<'_>,
    person: PersonId,
    kind: EntryKind,
    today: (i32, u8, u8),
) -> Result<Vec<Entry>, vault::Error> {
    let today = clock::iso_date(today);
    let is_over = |entry: &Entry| {
        let ended = entry.end.is_some_and(|end| {
            let end = end.to_string();
            let end = end.trim_start_matches('~');
            today.get(..end.len()).is_some_and(|today| end < today)
        });
        ended || entry.status.as_ref().is_some_and(|status| OVER.contains(&status.as_str()))
    };
    let all = r.entries_whole(person, kind)?.into_iter();
    Ok(all.filter(|one| !one.left_out && one.standing == record::Standing::Fact && !is_over(one)).collect())
}

/// The dose stands in the text, or as the first value that was measured.
fn dose(entry: &Entry) -> String {
    let value = entry.measured.first().map(|measured| measured.original.as_str().to_owned());
    let dose = entry.text.as_ref().map(|text| text.as_str().to_owned()).or(value).unwrap_or_default();
    // As the source puts it: that something is on hold must be seen.
    let status =
        entry.status.as_ref().map(|status| status.as_str()).filter(|status| !matches!(*status, "active" | "completed"));
    [dose.as_str(), status.unwrap_or_default()]
        .iter()
        .filter(|part| !part.is_empty())
        .copied()
        .collect::<Vec<_>>()
        .join(", ")
}

fn medicine(entry: &Entry) -> Medicine {
    Medicine {
        title: entry.title.as_str().to_owned(),
        text: dose(entry),
        since: entry.when,
        by: line(entry.by.as_ref()),
    }
}

fn medicine_line(entry: &Entry) -> String {
    let dose = dose(entry);
    let first = dose.lines().next().unwrap_or_default();
    if first.is_empty() { entry.title.as_str().to_owned() } else { format!("{}, {first}", entry.title.as_str()) }
}

fn allergy(entry: &Entry) -> Allergy {
    Allergy { title: entry.title.as_str().to_owned(), text: text(entry.text.as_ref()) }
}

fn calls(r: &Reader<'_>, person: PersonId) -> Result<Vec<Call>, vault::Error> {
    Ok(r.call_lines(person)?.iter().map(call).collect())
}

fn call(call: &CallLine) -> Call {
    Call {
        need: match call.need {
            CallNeed::Fever => Need::Fever,
            CallNeed::Symptom => Need::Symptom,
            CallNeed::Pain => Need::Pain,
            CallNeed::Medicine => Need::Medicine,
            CallNeed::Appointment => Need::Appointment,
            CallNeed::Line => Need::Line,
            CallNeed::Worry => Need::Worry,
            CallNeed::Other => Need::Other,
        },
        instruction: text(call.instruction.as_ref()),
        name: line(call.name.as_ref()),
        phone: line(call.phone.as_ref()),
        hours: line(call.hours.as_ref()),
        told: line(call.told.as_ref()),
    }
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

fn with(r: &Reader<'_>, appointment: &Appointment) -> Result<String, vault::Error> {
    let contact = appointment.contact.map(|id| r.get::<record::CareContact>(id)).transpose()?.flatten();
    Ok(contact.map_or_else(|| line(appointment.with.as_ref()), |contact| contact.name.as_str().to_owned()))
}

fn company(appointment: &Appointment) -> String {
    appointment.companions.iter().map(|one| one.name.as_str()).collect::<Vec<_>>().join(", ")
}

fn line(line: Option<&Line>) -> String {
    line.map(|line| line.as_str().to_owned()).unwrap_or_default()
}

fn text(text: Option<&Text>) -> String {
    text.map(|text| text.as_str().to_owned()).unwrap_or_default()
}

fn lines(text: Option<&Text>) -> Vec<String> {
    let all = text.map(|text| text.as_str().lines().map(str::trim)).into_iter().flatten();
    all.filter(|line| !line.is_empty()).map(ToOwned::to_owned).collect()
}
