//! What must be known of a calendar before its first event is said.

use super::Part;
use super::event::Event;
use super::when::{Clock, When};
use super::zone::Zones;
use chrono::NaiveDateTime;
use std::collections::HashSet;

/// The most single dates of series that are known to be told apart from them: 3 MB.
const MOST_MOVED: usize = 100_000;

/// The zones, the moved dates, and whether all of it is called off.
#[derive(Default)]
pub(super) struct First {
    pub(super) zones: Zones,
    moved: HashSet<[u8; 16]>,
    /// `METHOD:CANCEL`: the file takes back what it names.
    pub(super) is_cancelled: bool,
    /// The time zone the calendar names for itself, for times that name none.
    zone: Option<String>,
    place: Option<String>,
    event: Option<Event>,
}

impl First {
    pub(super) fn take(&mut self, part: Part<'_>) {
        match part {
            Part::Begin("VTIMEZONE") => (self.zone, self.place) = (None, None),
            Part::Of("VTIMEZONE", property) => match property.name.as_str() {
                "TZID" => self.zone = Some(property.text()),
                "X-LIC-LOCATION" => self.place = Some(property.text()),
                _ => {}
            },
            Part::End("VTIMEZONE") => {
                if let (Some(zone), Some(place)) = (&self.zone, &self.place) {
                    self.zones.lies_in(zone, place);
                }
            }
            Part::Of("VCALENDAR" | "", property) if property.name == "METHOD" => {
                self.is_cancelled = property.value.trim().eq_ignore_ascii_case("CANCEL");
            }
            Part::Begin("VEVENT") => self.event = Some(Event::default()),
            Part::Of("VEVENT", property) if matches!(property.name.as_str(), "UID" | "RECURRENCE-ID") => {
                if let Some(event) = &mut self.event {
                    event.take(property);
                }
            }
            Part::End("VEVENT") => {
                if let Some(event) = self.event.take()
                    && let Some(moved) = &event.moved_from
                    && self.moved.len() < MOST_MOVED
                {
                    self.moved.insert(key(&event.uid, &self.instant(moved)));
                }
            }
            _ => {}
        }
    }

    /// A time, comparable with others however they are written: in UTC where its zone is known, else as it stands.
    pub(super) fn instant(&self, when: &When) -> (Option<Clock>, NaiveDateTime) {
        match self.zones.clock(when).to_utc(when.at) {
            Some(utc) => (None, utc),
            None if when.clock == Clock::Day => (Some(Clock::Day), when.at),
            None => (Some(Clock::Wall), when.at),
        }
    }

    /// Whether an event of its own stands for this date of a series.
    pub(super) fn is_moved(&self, uid: &str, when: &When) -> bool {
        !self.moved.is_empty() && self.names(when).iter().any(|name| self.moved.contains(&key(uid, name)))
    }

    /// What a date of a series may be called by those who leave it out or move it: its instant, its time on the wall, or its day alone.
    pub(super) fn names(&self, when: &When) -> [(Option<Clock>, NaiveDateTime); 3] {
        let day = when.at.date().and_time(chrono::NaiveTime::MIN);
        [self.instant(when), (Some(Clock::Wall), when.at), (Some(Clock::Day), day)]
    }
}

fn key(uid: &str, (clock, at): &(Option<Clock>, NaiveDateTime)) -> [u8; 16] {
    let clock = match clock {
        None => "utc",
        Some(Clock::Day) => "day",
        Some(_) => "wall",
    };
    crate::print::of("moved", &[uid, clock, &at.to_string()]).0
}
