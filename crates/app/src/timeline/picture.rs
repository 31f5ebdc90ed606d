//! The picture above the timeline: what goes on one axis, and from when until when.

use super::{DrawTimeline, contacts, with_whom};
use crate::measures::{self, ShowMeasures};
use crate::questions::OfPerson;
use crate::view::{Band, MeasureChoice, MeasureView, MomentView, SeriesLine, TimelinePicture};
use crate::{App, Error, days, said, words};
use chrono::{Months, NaiveDate, TimeDelta};
use record::{AppointmentState, EntryKind, Line, News, PartialDate, PersonId, Standing, folded};
use std::cmp::Reverse;
use std::collections::BTreeMap;
use vault::{Reader, TimelineRow, Wanted};

/// Rows of one kind that are looked at.
const ROWS: u32 = 500;
/// Marks on the axis; more would hide one another.
const MOMENTS: usize = 200;
/// Kinds of results on one picture.
const MEASURES: usize = 4;
/// The longest axis that begins by itself or may be asked for, in years.
const YEARS: u32 = 60;
/// The shortest axis, in days: less would show single days as months.
const SHORTEST: i64 = 90;
/// The farthest that plans reach beyond today, in days.
const AHEAD: i64 = 366;

/// What tumour markers and sizes of what scans show are called; they can be chosen before all others.
const MARKERS: &[&str] = &[
    "cea",
    "ace",
    "carcinoembryonic",
    "antigene carcino-embryonnaire",
    "ca 125",
    "ca-125",
    "ca125",
    "ca 19-9",
    "ca19-9",
    "ca 15-3",
    "ca15-3",
    "ca 27",
    "cancer ag",
    "psa",
    "aps",
    "prostate specific",
    "antigene prostatique",
    "afp",
    "alpha-fetoprotein",
    "alpha fetoprotein",
    "alpha-1-fetoprotein",
    "alpha-foetoproteine",
    "hcg",
    "beta-hcg",
    "ldh",
    "lactate dehydrogenase",
    "thyroglobulin",
    "calcitonin",
    "chromogranin",
    "he4",
    "nse",
    "cyfra",
    "m protein",
    "m-protein",
    "lesion",
    "tumour size",
    "tumor size",
    "nodule",
    "taille de la tumeur",
    "taille de la lesion",
    "taille tumorale",
    "taille du nodule",
];

/// From one day to another, on the axis.
struct Reach {
    first: NaiveDate,
    last: NaiveDate,
}

impl Reach {
    fn holds(&self, day: NaiveDate) -> bool {
        self.first <= day && day <= self.last
    }
}

pub(super) fn draw(app: &App, input: DrawTimeline) -> Result<TimelinePicture, Error> {
    let person: PersonId = words::id(&input.person)?;
    let (year, month, day) = app.clock.today();
    let today = NaiveDate::from_ymd_opt(year, u32::from(month), u32::from(day)).ok_or(Error::NotADay)?;
    let choices = choices(app, &input.person)?;
    let mut keys = input.measures.unwrap_or_else(|| choices.iter().take(1).map(|one| one.key.clone()).collect());
    keys.truncate(MEASURES);
    let measures = if keys.is_empty() { Vec::new() } else { shown(app, &input.person, keys)? };
    let (bands, moments) = app.session()?.read(|r| Ok((bands(r, person, today)?, moments(r, person)?)))?;

    let until = until(today, bands.iter().map(|(reach, _)| reach).chain(moments.iter().map(|(reach, _)| reach)));
    let points = measures.iter().flat_map(|one| &one.points).filter_map(|point| day_of(point.when.as_deref()?));
    let earliest = bands.iter().map(|(reach, _)| reach.first).chain(moments.iter().map(|(reach, _)| reach.first));
    let from = from(today, until, input.from, earliest.chain(points).min());
    let on_it = |reach: &Reach| reach.last >= from && reach.first <= until;
    let mut moments: Vec<_> = moments.into_iter().filter(|(reach, _)| on_it(reach)).collect();
    // The newest are the ones kept.
    moments.sort_by_key(|(reach, _)| Reverse(reach.first));
    moments.truncate(MOMENTS);
    moments.reverse();
    Ok(TimelinePicture {
        from: from.to_string(),
        until: until.to_string(),
        today: today.to_string(),
        bands: bands.into_iter().filter(|(reach, _)| on_it(reach)).map(|(_, band)| band).collect(),
        moments: moments.into_iter().map(|(_, moment)| moment).collect(),
        measures: measures.into_iter().map(|one| since(one, from)).collect(),
        choices,
    })
}

/// Kinds of results with at least two numbers, tumour markers and sizes first, then those with most values.
fn choices(app: &App, person: &str) -> Result<Vec<MeasureChoice>, Error> {
    let all = match measures::list(app, OfPerson { person: person.to_owned() }) {
        Err(Error::NotFound) => Vec::new(),
        other => other?.lines,
    };
    let has_numbers = |last: &crate::view::MeasuredView| last.number.is_some();
    let mut choices: Vec<_> = all
        .into_iter()
        .filter(|line| line.count >= 2 && line.when.is_some() && line.last.as_ref().is_some_and(has_numbers))
        .map(|line| MeasureChoice { key: line.key, name: line.name, count: line.count })
        .collect();
    choices.sort_by_cached_key(|one| (!is_marker(&one.name), Reverse(one.count), one.name.clone()));
    Ok(choices)
}

fn is_marker(name: &str) -> bool {
    let name = folded(name);
    MARKERS.iter().any(|marker| {
        let rest = name.strip_prefix(marker);
        rest.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
    })
}

/// A kind of result that is not there any more is left out.
fn shown(app: &App, person: &str, keys: Vec<String>) -> Result<Vec<MeasureView>, Error> {
    match measures::show(app, ShowMeasures { person: person.to_owned(), keys, unit: None }) {
        Err(Error::NotFound) => Ok(Vec::new()),
        other => other,
    }
}

/// Without the values before a day.
fn since(measure: MeasureView, from: NaiveDate) -> MeasureView {
    let stays = |when: Option<&str>| when.and_then(last_of).is_none_or(|last| last >= from);
    let mut places = Vec::new();
    let mut kept = Vec::new();
    for point in measure.points {
        places.push(stays(point.when.as_deref()).then_some(kept.len()));
        if stays(point.when.as_deref()) {
            kept.push(point);
        }
    }
    let lines = measure.lines.into_iter().map(|line| {
        let points = line.points.iter().filter_map(|place| places.get(*place).copied().flatten()).collect();
        SeriesLine { points, ..line }
    });
    MeasureView { lines: lines.filter(|line| !line.points.is_empty()).collect(), points: kept, ..measure }
}

fn from(today: NaiveDate, until: NaiveDate, asked: Option<u16>, earliest: Option<NaiveDate>) -> NaiveDate {
    let years = |years: u32| Months::new(years * 12);
    let begin = match asked {
        Some(year) => NaiveDate::from_ymd_opt(i32::from(year), 1, 1),
        None => {
            today.checked_sub_months(years(2)).map(|two_years| earliest.map_or(two_years, |day| day.max(two_years)))
        }
    };
    let earliest_of_all = until.checked_sub_months(years(YEARS)).unwrap_or(today);
    let latest_of_all = today.checked_sub_signed(TimeDelta::days(SHORTEST)).unwrap_or(today);
    begin.unwrap_or(today).clamp(earliest_of_all.min(latest_of_all), latest_of_all)
}

fn until<'a>(today: NaiveDate, all: impl Iterator<Item = &'a Reach>) -> NaiveDate {
    let farthest = today.checked_add_signed(TimeDelta::days(AHEAD)).unwrap_or(today);
    all.map(|reach| reach.last).filter(|last| *last <= farthest).fold(today, NaiveDate::max)
}

fn rows(r: &Reader<'_>, person: PersonId, kind: EntryKind) -> Result<Vec<TimelineRow>, vault::Error> {
    let rows = r.timeline(person, &Wanted::from(kind), None, ROWS)?;
    let so = |row: &TimelineRow| {
        row.row.standing == Standing::Fact && !row.row.to_sort && row.row.news.is_none_or(News::is_open)
    };
    Ok(rows.into_iter().filter(so).collect())
}

/// Treatments, and procedures that went on for days; the earliest first.
fn bands(r: &Reader<'_>, person: PersonId, today: NaiveDate) -> Result<Vec<(Reach, Band)>, vault::Error> {
    let treatments = rows(r, person, EntryKind::Treatment)?;
    let lasting = rows(r, person, EntryKind::Procedure)?.into_iter().filter(lasts);
    let one_cycle = |row: &TimelineRow| row.end.is_none() && said::cycle(row.row.title.as_str()).is_some();
    let (mut counted, whole): (Vec<_>, Vec<_>) = treatments.into_iter().chain(lasting).partition(one_cycle);
    let mut bands: Vec<_> = whole.iter().filter_map(|row| band(row, today)).collect();
    // A cycle is a day on the band of its treatment; where there is none, it is all that is known of one.
    let within =
        |row: &TimelineRow| bands.iter().any(|(over, _)| reach(row, today).is_some_and(|one| over.holds(one.first)));
    let alone: Vec<_> = counted.iter().filter(|row| !within(row)).filter_map(|row| of_one_day(row, today)).collect();
    for kind in [EntryKind::Medicine, EntryKind::Encounter] {
        counted.extend(rows(r, person, kind)?);
    }
    mark_cycles(&mut bands, &counted, today);
    bands.extend(alone);
    bands.sort_by_key(|(reach, _)| reach.first);
    Ok(bands)
}

fn band(row: &TimelineRow, today: NaiveDate) -> Option<(Reach, Band)> {
    let note = row.says.as_deref().and_then(|says| says.lines().map(str::trim).find(|line| !line.is_empty()));
    let note = note.and_then(super::beginning).or_else(|| row.by.as_ref().map(|by| by.as_str().to_owned()));
    let band = Band {
        id: row.row.id.to_string(),
        title: row.row.title.as_str().to_owned(),
        note,
        from: row.row.when?.to_string(),
        until: row.end.map(|end| end.to_string()),
        cycles: Vec::new(),
    };
    Some((reach(row, today)?, band))
}

/// Of a cycle alone only its day is known.
fn of_one_day(row: &TimelineRow, today: NaiveDate) -> Option<(Reach, Band)> {
    let when = row.row.when?;
    let (_, band) = band(row, today)?;
    Some((one_day(when)?, Band { until: Some(when.to_string()), ..band }))
}

fn lasts(row: &TimelineRow) -> bool {
    let days = row.row.when.zip(row.end).map(|(from, end)| days::first(end).zip(days::last(from)));
    days.flatten().is_some_and(|(end, from)| end >= from + TimeDelta::days(2))
}

/// The days on which a numbered cycle began, where only one treatment went on.
fn mark_cycles(bands: &mut [(Reach, Band)], rows: &[TimelineRow], today: NaiveDate) {
    let mut marks: BTreeMap<usize, BTreeMap<u16, String>> = BTreeMap::new();
    for row in rows {
        let Some((number, _)) = said::cycle(row.row.title.as_str()) else { continue };
        let Some(when) = row.row.when.filter(|when| when.parts().2.is_some() && !when.is_about()) else { continue };
        let Some(day) = days::first(when).filter(|day| *day <= today) else { continue };
        let mut over = bands.iter().enumerate().filter(|(_, (reach, _))| reach.holds(day));
        if let (Some((place, _)), None) = (over.next(), over.next()) {
            let first = marks.entry(place).or_default().entry(number).or_insert_with(|| when.to_string());
            if when.to_string() < *first {
                *first = when.to_string();
            }
        }
    }
    for (place, days) in marks {
        if let Some((_, band)) = bands.get_mut(place) {
            band.cycles = days.into_values().collect();
            band.cycles.sort_unstable();
        }
    }
}

/// Operations, scans, visits and appointments.
fn moments(r: &Reader<'_>, person: PersonId) -> Result<Vec<(Reach, MomentView)>, vault::Error> {
    let mut moments = Vec::new();
    for kind in [EntryKind::Procedure, EntryKind::ImagingStudy, EntryKind::Encounter] {
        for row in rows(r, person, kind)?.into_iter().filter(|row| kind != EntryKind::Procedure || !lasts(row)) {
            let Some(when) = row.row.when else { continue };
            let title = row.row.title.as_str().to_owned();
            let view =
                MomentView { id: row.row.id.to_string(), kind: Some(kind.into()), title, when: when.to_string() };
            moments.extend(one_day(when).map(|reach| (reach, view)));
        }
    }
    let names = contacts(r, person)?;
    for one in r.appointments_by_day(person, None, None, ROWS)? {
        let Some(when) = one.day.filter(|_| one.state == AppointmentState::Planned) else { continue };
        let title = with_whom(&one, &names).or_else(|| one.purpose.as_ref().map(Line::as_str)).unwrap_or_default();
        let view = MomentView { id: one.id.to_string(), kind: None, title: title.to_owned(), when: when.to_string() };
        moments.extend(one_day(when).map(|reach| (reach, view)));
    }
    Ok(moments)
}

/// From the first day to the last; what goes on reaches to today.
fn reach(row: &TimelineRow, today: NaiveDate) -> Option<Reach> {
    let first = days::first(row.row.when?)?;
    let last = row.end.and_then(days::last).unwrap_or(today).max(first);
    Some(Reach { first, last })
}

fn one_day(when: PartialDate) -> Option<Reach> {
    Some(Reach { first: days::first(when)?, last: days::last(when)? })
}

fn day_of(when: &str) -> Option<NaiveDate> {
    days::first(when.parse().ok()?)
}

fn last_of(when: &str) -> Option<NaiveDate> {
    days::last(when.parse().ok()?)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may panic")]
    use super::*;

    fn day(iso: &str) -> NaiveDate {
        iso.parse().unwrap()
    }

    #[test]
    fn the_axis_begins_where_something_is_and_never_too_far_back() {
        let today = day("2026-05-21");
        let begins = |asked, earliest: &str| from(today, today, asked, Some(day(earliest))).to_string();
        assert_eq!(begins(None, "2025-11-03"), "2025-11-03");
        assert_eq!(begins(None, "2019-01-01"), "2024-05-21");
        assert_eq!(begins(None, "2026-05-20"), "2026-02-20");
        assert_eq!(begins(Some(2019), "2025-01-01"), "2019-01-01");
        assert_eq!(begins(Some(1900), "2025-01-01"), "1966-05-21");
        assert_eq!(begins(Some(2200), "2025-01-01"), "2026-02-20");
        assert_eq!(from(today, today, None, None).to_string(), "2024-05-21");
    }

    #[test]
    fn a_marker_is_known_by_how_its_name_begins() {
        assert!(is_marker("CEA") && is_marker("CA 19-9 [Units/volume]") && is_marker("Lesion size, liver"));
        assert!(!is_marker("Ceasar test") && !is_marker("Acetaminophen"));
    }
}
