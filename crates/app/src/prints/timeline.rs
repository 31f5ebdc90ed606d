//! Records and appointments by date. The diary has a sheet of its own.

use super::{line, text, visit};
use documents::{Frame, TIMELINE_ITEMS_MOST, TimelineItem, TimelineSheet};
use record::{Appointment, AppointmentState, Entry, EntryKind, News, PartialDate, PersonId, Standing};
use std::collections::HashMap;
use vault::{EntryRow, Reader, Wanted};

/// Rows that are read at once.
const PAGE: u32 = 1_000;

/// Letters of what a record says.
const SAYS_MOST: usize = 160;

pub(super) fn timeline(
    r: &Reader<'_>,
    frame: Frame,
    person: PersonId,
    from: Option<PartialDate>,
) -> Result<TimelineSheet, vault::Error> {
    let mut items = Vec::new();
    for appointment in r.appointments(person)? {
        let is_wanted = appointment.day.is_some_and(|day| reaches(Some(day), None, from));
        if is_wanted && appointment.state != AppointmentState::Skipped {
            items.push(visited(r, &appointment)?);
        }
    }
    items.append(&mut records(r, person, from)?);
    Ok(TimelineSheet { frame, from, items })
}

/// The newest first. Results of one day stand together: each in a line of its own would bury the story.
fn records(r: &Reader<'_>, person: PersonId, from: Option<PartialDate>) -> Result<Vec<TimelineItem>, vault::Error> {
    let mut items: Vec<TimelineItem> = Vec::new();
    let mut days: HashMap<(EntryKind, Option<PartialDate>), usize> = HashMap::new();
    let (mut dated, mut undated) = (0, 0);
    let mut after = None;
    loop {
        let page = r.entries(person, &Wanted::default(), after, PAGE)?;
        let Some(last) = page.last() else { break };
        after = Some(last.cursor());
        for row in page.iter().filter(|row| is_told(row)) {
            let is_value = matches!(row.kind, EntryKind::LabResult | EntryKind::VitalSign);
            if is_value && reaches(row.when, None, from) {
                let known = days.get(&(row.kind, row.when)).and_then(|index| items.get_mut(*index));
                if let Some(item) = known {
                    item.values.append(&mut values(row));
                    continue;
                }
                days.insert((row.kind, row.when), items.len());
                items.push(TimelineItem { values: values(row), ..blank(row) });
            } else if !is_value {
                let told = if row.when.is_some() { dated } else { undated };
                let few = told < TIMELINE_ITEMS_MOST;
                // What is too much is only counted.
                let entry = if few || from.is_some() { r.get::<Entry>(row.id)? } else { None };
                if !reaches(row.when, entry.as_ref().and_then(|entry| entry.end), from) {
                    continue;
                }
                items.push(match entry {
                    Some(entry) => happened(&entry),
                    None => TimelineItem { title: row.title.as_str().to_owned(), ..blank(row) },
                });
            } else {
                continue;
            }
            if row.when.is_some() { dated += 1 } else { undated += 1 }
        }
    }
    Ok(items)
}

/// What is so and may stand on paper: nothing left out, nothing that may hold news and is not opened, nothing undescribed.
fn is_told(row: &EntryRow) -> bool {
    row.standing == Standing::Fact
        && !row.left_out
        && !row.to_sort
        && row.kind != EntryKind::Diary
        && row.news.is_none_or(News::is_open)
}

/// Whether it was on the first day asked for or after it, as far as anybody knows; what has no day is told only with everything.
fn reaches(when: Option<PartialDate>, end: Option<PartialDate>, from: Option<PartialDate>) -> bool {
    let Some(from) = from else { return true };
    // An unknown day may be the last one of its month, an unknown month the last one of its year.
    let latest = |date: PartialDate| {
        let (year, month, day) = date.parts();
        u32::from(year) * 10_000 + u32::from(month.unwrap_or(12)) * 100 + u32::from(day.unwrap_or(31))
    };
    let last = [when, end].into_iter().flatten().map(latest).max();
    when.is_some() && last.is_some_and(|last| last >= from.sort_key())
}

fn blank(row: &EntryRow) -> TimelineItem {
    TimelineItem {
        when: row.when,
        end: None,
        kind: Some(row.kind),
        title: String::new(),
        says: String::new(),
        values: Vec::new(),
        by: String::new(),
        place: String::new(),
    }
}

/// "CEA 3.1 µg/L"; of a result with parts, one a part.
fn values(row: &EntryRow) -> Vec<String> {
    let title = row.title.as_str();
    let values = row.measured.iter().map(|value| {
        let name = value.name.as_ref().map_or(title, |name| name.as_str());
        format!("{name} {}", value.original.as_str())
    });
    let values: Vec<String> = values.collect();
    if values.is_empty() { vec![title.to_owned()] } else { values }
}

fn happened(entry: &Entry) -> TimelineItem {
    TimelineItem {
        when: entry.when,
        end: entry.end,
        kind: Some(entry.kind),
        title: entry.title.as_str().to_owned(),
        says: beginning(&text(entry.text.as_ref())),
        values: Vec::new(),
        by: line(entry.by.as_ref()),
        place: line(entry.place.as_ref()),
    }
}

fn visited(r: &Reader<'_>, appointment: &Appointment) -> Result<TimelineItem, vault::Error> {
    let (with, purpose) = (visit::with(r, appointment)?, line(appointment.purpose.as_ref()));
    let decided = text(appointment.decided.as_ref());
    let says = if decided.is_empty() { &purpose } else { &decided };
    Ok(TimelineItem {
        when: appointment.day,
        end: None,
        kind: None,
        says: if with.is_empty() && decided.is_empty() { String::new() } else { beginning(says) },
        title: if with.is_empty() { purpose } else { with },
        values: Vec::new(),
        by: String::new(),
        place: line(appointment.place.as_ref()),
    })
}

/// As many whole words as there is room for.
fn beginning(text: &str) -> String {
    let mut said = String::new();
    let mut letters = 0;
    for word in text.split_whitespace() {
        letters += word.chars().count() + 1;
        if letters > SAYS_MOST && !said.is_empty() {
            said.push_str(" …");
            break;
        }
        if !said.is_empty() {
            said.push(' ');
        }
        said.extend(word.chars().take(SAYS_MOST));
    }
    said
}
