//! The diary. Nothing here looks at what the values are: the program does not watch anybody's answers.

use crate::appointments::OneAppointment;
use crate::questions::OfPerson;
use crate::view::{CycleDay, DiaryView, Field, Tag, Undoable, WorstView};
use crate::{App, Error, clock, words};
use chrono::NaiveDate;
use record::{Appointment, DiaryLine, Entry, EntryId, EntryKind, Level, Line, PersonId, Worst};
use serde::Deserialize;
use ts_rs::TS;
use vault::Label;

const TAGS: [Tag; 2] = [Tag::Diary, Tag::Records];
/// The most letters of the first words that stand for a line in lists.
const TITLE: usize = 80;

/// A line as written in the form.
#[derive(Deserialize, TS)]
pub struct SaveDiary {
    /// Which; none: a new one.
    pub id: Option<String>,
    /// Whose.
    pub person: String,
    /// The day, ISO.
    pub day: String,
    /// The time, `10:30`.
    pub time: Option<String>,
    /// Own words.
    pub text: Option<String>,
    /// What was watched, at its worst.
    pub worst: Vec<WorstView>,
    /// What helped.
    pub helped: Option<String>,
    /// What it did to the day.
    pub effect: Option<String>,
    /// The temperature as written.
    pub temperature: Option<String>,
    /// The weight as written.
    pub weight: Option<String>,
}

/// All of a person, the newest first.
pub fn list(app: &App, input: OfPerson) -> Result<Vec<DiaryView>, Error> {
    let person: PersonId = words::id(&input.person)?;
    app.session()?.read(|r| {
        let cycles = r.appointments(person)?;
        Ok(r.diary(person)?.iter().map(|entry| view(entry, &cycles)).collect())
    })
}

/// Writes one down, or differently. One that says nothing is refused.
pub fn save(app: &App, input: SaveDiary) -> Result<Undoable, Error> {
    let known: Option<EntryId> = words::id_or_none(input.id.as_deref())?;
    let person: PersonId = words::id(&input.person)?;
    let day = words::day_or_none(Some(&input.day))?.ok_or(Error::NotADay)?;
    let text = words::text_or_none(input.text.as_deref(), Field::Text)?;
    let mut worst = Vec::new();
    for WorstView { what, level } in &input.worst {
        if let Some(what) = words::line_or_none(Some(what), Field::Text)? {
            worst.push(Worst { what, level: Level::try_from(*level).map_err(|_| Error::NotFound)? });
        }
    }
    let line = DiaryLine {
        time: words::time_or_none(input.time.as_deref())?,
        worst,
        helped: words::text_or_none(input.helped.as_deref(), Field::Note)?,
        effect: words::text_or_none(input.effect.as_deref(), Field::Note)?,
        temperature: words::line_or_none(input.temperature.as_deref(), Field::Note)?,
        weight: words::line_or_none(input.weight.as_deref(), Field::Note)?,
    };
    if text.is_none() && line == (DiaryLine { time: line.time.clone(), ..DiaryLine::default() }) {
        return Err(Error::TextEmpty(Field::Text));
    }
    let title = title(text.as_ref().map(record::Text::as_str), &line, &day.to_string())?;
    let (ms, random) = app.id_parts()?;
    let label = if known.is_some() { Label::DiaryChanged } else { Label::DiaryWritten };
    let (_, step) = app.session()?.write(app, label, &TAGS, |w| {
        let old = match known {
            Some(id) => w.require::<Entry>(id)?,
            None => Entry::new(EntryId::new(ms, random), person, EntryKind::Diary, title.clone()),
        };
        w.put(&Entry { title, when: Some(day), text, diary: Some(line), ..old })
    })?;
    Ok(Undoable { undo: step.to_string() })
}

/// Deletes one; it can be brought back.
pub fn delete(app: &App, input: OneAppointment) -> Result<Undoable, Error> {
    let id: EntryId = words::id(&input.id)?;
    let (_, step) = app.session()?.write(app, Label::DiaryDeleted, &TAGS, |w| w.delete::<Entry>(id))?;
    Ok(Undoable { undo: step.to_string() })
}

/// What stands for the line in lists: its first words, or what was watched, or its day.
fn title(text: Option<&str>, line: &DiaryLine, day: &str) -> Result<Line, Error> {
    let watched = line.worst.iter().map(|worst| format!("{} {}", worst.what.as_str(), u8::from(worst.level)));
    let watched = watched.collect::<Vec<_>>().join(", ");
    let words = text.and_then(|text| text.lines().next()).filter(|words| !words.trim().is_empty());
    let words = words.unwrap_or(if watched.is_empty() { day } else { &watched });
    let mut short: String = words.chars().take(TITLE).collect();
    if words.chars().count() > TITLE {
        short.push('…');
    }
    words::line(&short, Field::Text)
}

pub(crate) fn view(entry: &Entry, appointments: &[Appointment]) -> DiaryView {
    let text = |text: &Option<record::Text>| text.as_ref().map(|text| text.as_str().to_owned());
    let of = |line: &Option<Line>| line.as_ref().map(|line| line.as_str().to_owned());
    let line = entry.diary.clone().unwrap_or_default();
    DiaryView {
        id: entry.id.to_string(),
        // One from a file may know only the month; a line without any day stands at the day it was written.
        day: entry.when.map_or_else(|| clock::iso_day(clock::ms_of(entry.id.to_bytes())), |when| when.to_string()),
        time: of(&line.time),
        text: text(&entry.text),
        worst: line
            .worst
            .iter()
            .map(|worst| WorstView { what: worst.what.as_str().to_owned(), level: worst.level.into() })
            .collect(),
        helped: text(&line.helped),
        effect: text(&line.effect),
        temperature: of(&line.temperature),
        weight: of(&line.weight),
        cycle: entry.when.and_then(crate::appointments::whole).and_then(|day| cycle(day, appointments)),
    }
}

/// Which day it was since the last appointment of a series: "day 8". Not after the time to the next, which nobody knows.
fn cycle(day: NaiveDate, appointments: &[Appointment]) -> Option<CycleDay> {
    let planned = |one: &&Appointment| one.series.is_some() && one.state == record::AppointmentState::Planned;
    let begun =
        appointments.iter().filter(planned).filter_map(|one| Some((crate::appointments::whole(one.day?)?, one)));
    let (begin, last) = begun.filter(|(begin, _)| *begin <= day).max_by_key(|(begin, _)| *begin)?;
    let name = last.purpose.as_ref()?.as_str().to_owned();
    let days = u32::try_from(day.signed_duration_since(begin).num_days()).ok()?;
    (days < LONGEST_CYCLE).then_some(CycleDay { name, day: days + 1 })
}

/// Treatments come again within six weeks at most; after that a day is of no cycle.
const LONGEST_CYCLE: u32 = 42;
