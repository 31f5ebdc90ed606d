//! The time zone behind a name that a calendar gives it.

use super::when::{Clock, When};
use calcard::common::timezone::Tz;
use chrono::{NaiveDateTime, Offset, TimeZone};
use std::collections::HashMap;

/// The most zones of one file.
const MOST: usize = 1_000;

/// What a name stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Zone {
    /// A zone of the tz database.
    Known(chrono_tz::Tz),
    /// So many seconds east, always.
    Fixed(chrono::FixedOffset),
    /// Nobody knows.
    Unknown,
}

/// The zones of a file: its own descriptions name a place of the tz database, or they are not believed.
#[derive(Default)]
pub(super) struct Zones(HashMap<String, String>);

impl Zones {
    /// The file says in which place the clocks of a zone hang (`X-LIC-LOCATION`).
    pub(super) fn lies_in(&mut self, name: &str, place: &str) {
        if self.0.len() < MOST {
            self.0.insert(name.to_owned(), place.to_owned());
        }
    }

    /// By its name in the tz database, alone or at the end of a longer one; by the name Windows gives it; by its place in the file.
    pub(super) fn of(&self, name: &str) -> Zone {
        let named = by_name(name);
        match (named, self.0.get(name)) {
            (Zone::Unknown, Some(place)) => by_name(place),
            (zone, _) => zone,
        }
    }

    /// Where the clock of a time hangs.
    pub(super) fn clock(&self, when: &When) -> Zone {
        match &when.clock {
            Clock::Utc => Zone::Known(chrono_tz::UTC),
            Clock::Zone(name) => self.of(name),
            Clock::Day | Clock::Wall => Zone::Unknown,
        }
    }
}

fn by_name(name: &str) -> Zone {
    let name = name.trim().trim_matches('"');
    // Only names with a slash are searched for in longer ones: "Israel" may be anything.
    let ends = name
        .char_indices()
        .filter(|(_, c)| matches!(c, '/' | '_' | ' ' | ')'))
        .filter_map(|(at, c)| name.get(at + c.len_utf8()..));
    let mut found = std::iter::once(name).chain(ends.filter(|end| end.contains('/')).take(16));
    if let Some(zone) = found.find_map(|name| name.parse().ok()) {
        return Zone::Known(zone);
    }
    match name.parse() {
        Ok(Tz::Tz(zone)) => Zone::Known(zone),
        Ok(Tz::Fixed(offset)) => Zone::Fixed(offset),
        Ok(Tz::Floating) | Err(()) => Zone::Unknown,
    }
}

impl Zone {
    /// A time on this clock in UTC; where clocks are put back, the first of the two.
    pub(super) fn to_utc(self, at: NaiveDateTime) -> Option<NaiveDateTime> {
        match self {
            Self::Known(zone) => zone.from_local_datetime(&at).earliest().map(|at| at.naive_utc()),
            Self::Fixed(offset) => at.checked_sub_offset(offset),
            Self::Unknown => None,
        }
    }

    /// A time in UTC on this clock.
    pub(super) fn of_utc(self, at: NaiveDateTime) -> Option<NaiveDateTime> {
        match self {
            Self::Known(zone) => at.checked_add_offset(zone.offset_from_utc_datetime(&at).fix()),
            Self::Fixed(offset) => at.checked_add_offset(offset),
            Self::Unknown => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zones_are_known_by_many_names() {
        let mut zones = Zones::default();
        zones.lies_in("Mine", "America/Toronto");
        for (name, expected) in [
            ("Europe/Berlin", "Europe/Berlin"),
            ("/citadel.org/20190914_1/Europe/Berlin", "Europe/Berlin"),
            ("/freeassociation.sourceforge.net/America/Argentina/Salta", "America/Argentina/Salta"),
            ("custom_America/New_York", "America/New_York"),
            ("W. Europe Standard Time", "Europe/Berlin"),
            ("Eastern Standard Time", "America/New_York"),
            ("Mine", "America/Toronto"),
        ] {
            assert_eq!(zones.of(name), Zone::Known(expected.parse().unwrap_or_default()), "{name}");
        }
        for name in ["/Europe/CUSTOM", "", "Atlantis", "(", "/", "é/é"] {
            assert_eq!(zones.of(name), Zone::Unknown, "{name}");
        }
    }
}
