//! Records and appointments by date, and the picture above them.

mod picture;

use crate::questions::OfPerson;
use crate::view::{RecordChoices, RecordFilter, TimelineItem, TimelinePage, TimelinePicture};
use crate::{App, Error, records, words};
use record::{Appointment, AppointmentState, CareContactId, Line, News, PersonId};
use serde::Deserialize;
use std::cmp::Reverse;
use std::collections::HashMap;
use ts_rs::TS;
use vault::{Cursor, Reader, TimelineRow};

/// A piece of the timeline.
#[derive(Deserialize, TS)]
pub struct ListTimeline {
    /// Whose.
    pub person: String,
    /// Which records; appointments are among them only where nothing but a year is asked.
    #[serde(default)]
    pub filter: RecordFilter,
    /// Where the piece begins, as the piece before said.
    pub after: Option<String>,
}

/// The picture.
#[derive(Deserialize, TS)]
pub struct DrawTimeline {
    /// Whose.
    pub person: String,
    /// Kinds of results on it ([`crate::view::MeasureChoice`]), at most four; none: the first one that can be chosen.
    pub measures: Option<Vec<String>>,
    /// The first year on it; none: two years before today, or the earliest thing on it if that is later.
    pub from: Option<u16>,
}

const PIECE: u32 = 50;
/// Of each kind of choice.
const CHOICES: usize = 100;
/// The beginning of what something says, in characters.
const SAYS: usize = 160;

/// A piece of the timeline, the newest first.
pub fn list(app: &App, input: ListTimeline) -> Result<TimelinePage, Error> {
    let person: PersonId = words::id(&input.person)?;
    let after: Option<Cursor> = input.after.as_deref().map(words::id).transpose()?;
    let wanted = records::wanted(&input.filter);
    let year = input.filter.year;
    let only_a_year = input.filter == RecordFilter { year, ..RecordFilter::default() };
    let (mut items, years) = app.session()?.read(|r| {
        let rows = r.timeline(person, &wanted, after, PIECE + 1)?;
        let mut items: Vec<_> = rows.iter().map(|row| (row.row.cursor(), record(row))).collect();
        if only_a_year {
            let names = contacts(r, person)?;
            let appointments = r.appointments_by_day(person, year, after, PIECE + 1)?;
            items.extend(
                appointments
                    .iter()
                    .filter_map(|one| Some((Cursor::after_appointment(one.day, one.id)?, appointment(one, &names)?))),
            );
        }
        Ok((items, r.years(person)?))
    })?;
    items.sort_by_key(|(place, _)| Reverse(place.order()));
    let piece = PIECE as usize;
    let more = items.len() > piece;
    items.truncate(piece);
    let next = items.last().filter(|_| more).map(|(place, _)| place.to_string());
    Ok(TimelinePage { items: items.into_iter().map(|(_, item)| item).collect(), next, years })
}

/// What records can be chosen by.
pub fn choices(app: &App, input: OfPerson) -> Result<RecordChoices, Error> {
    let person: PersonId = words::id(&input.person)?;
    app.session()?.read(|r| {
        Ok(RecordChoices {
            places: r.places(person, CHOICES)?,
            by: r.authors_named(person, CHOICES)?,
            tags: r.tags(person, CHOICES)?,
        })
    })
}

/// The picture above the timeline.
pub fn picture(app: &App, input: DrawTimeline) -> Result<TimelinePicture, Error> {
    picture::draw(app, input)
}

/// The names of the care team.
fn contacts(r: &Reader<'_>, person: PersonId) -> Result<HashMap<CareContactId, Line>, vault::Error> {
    Ok(r.care_contacts(person)?.into_iter().map(|contact| (contact.id, contact.name)).collect())
}

/// With whom an appointment is.
fn with_whom<'a>(appointment: &'a Appointment, names: &'a HashMap<CareContactId, Line>) -> Option<&'a str> {
    let contact = appointment.contact.and_then(|contact| names.get(&contact));
    contact.or(appointment.with.as_ref()).map(Line::as_str)
}

fn record(row: &TimelineRow) -> TimelineItem {
    let open = row.row.news.is_none_or(News::is_open);
    // A line of the diary is called by its own beginning: it is not said twice.
    let says = row.says.as_deref().filter(|says| open && says.trim() != row.row.title.as_str());
    TimelineItem::Record {
        line: records::line(&row.row),
        end: row.end.filter(|_| open).map(|end| end.to_string()),
        by: row.by.as_ref().filter(|_| open).map(|by| by.as_str().to_owned()),
        says: says.and_then(beginning),
        measured: match row.row.measured.as_slice() {
            [only] if open => Some(Box::new(records::measured(only))),
            _ => None,
        },
    }
}

fn appointment(one: &Appointment, names: &HashMap<CareContactId, Line>) -> Option<TimelineItem> {
    let decided = one.decided.as_ref().and_then(|decided| beginning(decided.as_str()));
    Some(TimelineItem::Appointment {
        id: one.id.to_string(),
        when: one.day?.to_string(),
        with: with_whom(one, names).map(str::to_owned),
        place: one.place.as_ref().map(|place| place.as_str().to_owned()),
        says: decided.or_else(|| one.purpose.as_ref().and_then(|purpose| beginning(purpose.as_str()))),
        cancelled: one.state == AppointmentState::Skipped,
    })
}

/// The first words, in one line, cut between two words.
fn beginning(words: &str) -> Option<String> {
    let mut begun = String::new();
    for word in words.split_whitespace() {
        let space = usize::from(!begun.is_empty());
        if begun.chars().count() + space + word.chars().count() >= SAYS {
            if begun.is_empty() {
                begun = word.chars().take(SAYS - 1).collect();
            }
            begun.push('…');
            break;
        }
        if space == 1 {
            begun.push(' ');
        }
        begun.push_str(word);
    }
    (!begun.is_empty()).then_some(begun)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_beginning_ends_between_two_words() {
        assert_eq!(beginning(" \n "), None);
        assert_eq!(beginning("Two\nlines  here").as_deref(), Some("Two lines here"));
        let long = beginning(&"semaine ".repeat(40)).unwrap_or_default();
        assert!(long.chars().count() <= SAYS && long.ends_with("semaine…"), "{long}");
        let one = beginning(&"é".repeat(400)).unwrap_or_default();
        assert_eq!(one.chars().count(), SAYS);
    }
}
