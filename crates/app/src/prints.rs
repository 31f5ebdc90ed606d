//! The sheets besides the questions for the doctor. Entries and questions "left out of prints" are on none of them.

mod days;
mod glance;
mod medicines;
mod numbers;
mod opinions;
mod results;
mod timeline;
mod visit;

pub(crate) use opinions::{CaseWanted, case_page};

use crate::view::{PrintInput, PrintKind};
use crate::{App, Error, sheet, words};
use documents::{Calls, Frame, Fridge, Medicines};
use medicines::standing_today;
use record::{Appointment, AppointmentId, EntryKind, Line, Person, PersonId, Text};

/// The name offered for the saved sheet, the same word in both languages. It says nothing of an illness, and not whose it is.
pub fn file_name(kind: PrintKind) -> &'static str {
    match kind {
        PrintKind::ForMe => "Questions.pdf",
        PrintKind::Summary => "Notes.pdf",
        PrintKind::Fridge | PrintKind::Call => "Contacts.pdf",
        PrintKind::Medicines => "List.pdf",
        PrintKind::Diary => "Journal.pdf",
        PrintKind::Timeline => "Dates.pdf",
        PrintKind::Results => "Table.pdf",
        PrintKind::Glance | PrintKind::Case => "Summary.pdf",
        PrintKind::Opinions => "Table.pdf",
        PrintKind::Gathered | PrintKind::Left => "List.pdf",
        PrintKind::Letter => "Letter.pdf",
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
    let case = || input.case.as_deref().and_then(|id| id.parse().ok()).ok_or(vault::Error::NotFound);
    let made = match input.kind {
        PrintKind::ForMe => {
            let sheet = session.read(|r| visit::for_me(r, frame, person, at))?;
            if sheet.questions.is_empty() && at.is_none() {
                return Err(Error::NothingToPrint);
            }
            documents::for_me(&sheet)
        }
        PrintKind::Summary => {
            let at = at.ok_or(Error::NothingToPrint)?;
            documents::summary(&session.read(|r| visit::summary(r, frame, at))?)
        }
        PrintKind::Fridge => documents::fridge(&session.read(|r| {
            let medicines =
                standing_today(r, person, EntryKind::Medicine, today)?.iter().map(medicines::medicine_line).collect();
            Ok(Fridge { frame, calls: numbers::calls(r, person)?, medicines })
        })?),
        PrintKind::Call => documents::call(&session.read(|r| Ok(Calls { frame, calls: numbers::calls(r, person)? }))?),
        PrintKind::Medicines => documents::medicines(&session.read(|r| {
            let medicines =
                standing_today(r, person, EntryKind::Medicine, today)?.iter().map(medicines::medicine).collect();
            let allergies =
                standing_today(r, person, EntryKind::Allergy, today)?.iter().map(medicines::allergy).collect();
            Ok(Medicines { frame, medicines, allergies })
        })?),
        PrintKind::Diary => documents::diary(&session.read(|r| days::days(r, frame, person, from))?),
        PrintKind::Timeline => documents::timeline(&session.read(|r| timeline::timeline(r, frame, person, from))?),
        PrintKind::Results => match results::results(app, &session, frame, &input.person, input.measures) {
            Ok(sheet) => documents::results(&sheet),
            // None of these kinds is here any more.
            Err(Error::NotFound) => return Err(Error::NothingToPrint),
            Err(error) => return Err(error),
        },
        PrintKind::Glance => {
            let asked = words::id_or_none(input.condition.as_deref())?;
            documents::glance(&session.read(|r| glance::glance(r, frame, person, asked))?)
        }
        PrintKind::Case => documents::case_page(&session.read(|r| opinions::case(r, frame, case()?, person))?),
        PrintKind::Opinions => {
            // What lies ahead is printed only if it was opened.
            let outlook = input.which.as_deref() == Some("outlook");
            documents::opinions(&session.read(|r| opinions::opinions(r, frame, case()?, person, outlook))?)
        }
        PrintKind::Gathered => documents::gathered(&session.read(|r| opinions::gathered(r, frame, case()?, person))?),
        PrintKind::Left => {
            let which = words::id_or_none(input.which.as_deref())?;
            documents::left(&session.read(|r| opinions::left(r, frame, case()?, person, which))?)
        }
        PrintKind::Letter => {
            let letter = words::id(input.which.as_deref().unwrap_or_default())?;
            documents::letter(&session.read(|r| opinions::letter(r, &frame, letter, person))?)
        }
    };
    made.map_err(|error| match error {
        documents::Error::Nothing => Error::NothingToPrint,
        other => Error::Documents(other),
    })
}

pub(crate) fn line(line: Option<&Line>) -> String {
    line.map(|line| line.as_str().to_owned()).unwrap_or_default()
}

fn text(text: Option<&Text>) -> String {
    text.map(|text| text.as_str().to_owned()).unwrap_or_default()
}

fn lines(text: Option<&Text>) -> Vec<String> {
    let all = text.map(|text| text.as_str().lines().map(str::trim)).into_iter().flatten();
    all.filter(|line| !line.is_empty()).map(ToOwned::to_owned).collect()
}
