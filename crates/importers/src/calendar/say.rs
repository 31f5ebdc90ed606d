//! Says an event as appointments, one for each of its dates.

use super::event::Event;
use super::first::First;
use super::repeat;
use super::when::{Clock, When};
use super::zone::Zone;
use crate::frame::{FoundAppointment, Frame, ProblemCode};
use crate::print;
use crate::reader::Sink;
use chrono::{Datelike, NaiveDateTime};
use record::{Line, PartialDate, Pointer, Standing, Text};
use std::io;

/// The most characters of notes with a date that is not the first of its series: the first has all of them.
const MOST_REPEATED: usize = 1_000;

/// Says it. `extra` is how many more dates of series the file may have.
pub(super) fn event(event: Event, index: u32, first: &First, extra: &mut usize, out: &mut dyn Sink) -> io::Result<()> {
    let at = format!("VEVENT[{index}]");
    let start = event.start.as_ref().or(event.moved_from.as_ref());
    let Some(start) = start else {
        if event.says_start {
            out.problem(&at, ProblemCode::BadDate)?;
        }
        return put(&event, None, &at, None, first, out);
    };
    if event.start.is_none() && event.says_start {
        out.problem(&at, ProblemCode::BadDate)?;
    }
    let (dates, problem) = repeat::dates(&event, start, first, *extra);
    *extra = extra.saturating_sub(dates.len().saturating_sub(1));
    if let Some(problem) = problem {
        out.problem(&at, problem)?;
    }
    if matches!(start.clock, Clock::Zone(_)) && first.zones.clock(start) == Zone::Unknown {
        out.problem(&at, ProblemCode::UnknownZone)?;
    }
    if day(start.at).is_none() {
        out.problem(&at, ProblemCode::BadDate)?;
    }
    for (number, when) in dates.iter().enumerate() {
        put(&event, Some(when), &at, Some(number), first, out)?;
    }
    Ok(())
}

fn put(
    event: &Event,
    when: Option<&When>,
    at: &str,
    number: Option<usize>,
    first: &First,
    out: &mut dyn Sink,
) -> io::Result<()> {
    let standing = if first.is_cancelled { Standing::NotDone } else { event.standing };
    let place = Line::cut(&event.place);
    let purpose = Line::cut(&event.purpose);
    let zone = when.map_or(Zone::Unknown, |when| first.zones.clock(when));
    let (zone, offset) = match (when.map(|when| &when.clock), zone) {
        (Some(Clock::Utc), _) => (None, Line::cut("Z")),
        (_, Zone::Known(zone)) => (Line::cut(zone.name()), None),
        (_, Zone::Fixed(offset)) => (None, Line::cut(&offset.to_string())),
        (_, Zone::Unknown) => (None, None),
    };
    let day = when.and_then(|when| day(when.at));
    let time = when.filter(|when| when.clock != Clock::Day && day.is_some());
    let time = time.and_then(|when| Line::cut(&when.at.format("%H:%M").to_string()));
    let path = match number {
        None | Some(0) => at.to_owned(),
        Some(number) => format!("{at}#{}", number + 1),
    };
    let Some(path) = Line::cut(&path) else { return Ok(()) };
    let notes = if number.is_none_or(|number| number == 0) {
        Text::cut(&event.notes)
    } else {
        Text::cut(&event.notes.chars().take(MOST_REPEATED).collect::<String>())
    };
    let said = |when: Option<&When>| when.map(|when| when.at.to_string()).unwrap_or_default();
    let (own, moved) = (said(when), said(event.moved_from.as_ref()));
    // The purpose tells apart what has no name. Whether it stands and where it is go in as well: a copy of the calendar in which it was
    // called off or moved to another house must not be taken for the same.
    let name = if event.uid.is_empty() { &event.purpose } else { &event.uid };
    let clock = zone.as_ref().or(offset.as_ref()).map_or("", Line::as_str);
    let stands = if standing == Standing::Fact { "" } else { "not" };
    let words = [name.as_str(), &moved, &own, clock, stands, place.as_ref().map_or("", Line::as_str)];
    let fingerprint = Some(print::of("second-chair ics 1", &words));
    out.put(Frame::Appointment(FoundAppointment {
        patient: None,
        standing,
        day,
        time,
        zone,
        offset,
        place,
        with: event.with().and_then(Line::cut),
        meeting: event.meeting,
        purpose,
        notes,
        pointer: Pointer::Path { path },
        fingerprint,
    }))
}

fn day(at: NaiveDateTime) -> Option<PartialDate> {
    let part = |number: u32| u8::try_from(number).ok();
    PartialDate::day(u16::try_from(at.year()).ok()?, part(at.month())?, part(at.day())?).ok()
}
