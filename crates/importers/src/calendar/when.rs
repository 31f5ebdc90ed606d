//! When something is, as a calendar writes it: `20240701`, `20240701T090000`, `20240701T090000Z`.

use crate::content::Property;
use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

/// The clock a time is on.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Clock {
    /// The day alone.
    Day,
    /// UTC.
    Utc,
    /// That of the zone with this name in the file.
    Zone(String),
    /// Whichever clock hangs on the wall.
    Wall,
}

/// A day and a time on a clock; a day alone begins at midnight.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct When {
    pub(super) at: NaiveDateTime,
    pub(super) clock: Clock,
}

impl When {
    /// What a property says, which may be several.
    pub(super) fn all(property: &Property) -> impl Iterator<Item = Option<Self>> {
        let zone = property.parameter("TZID").map(str::trim).filter(|zone| !zone.is_empty());
        // Of a period only the beginning counts.
        property.value.split(',').map(move |value| Self::of(value.split('/').next().unwrap_or_default(), zone))
    }

    /// The first of them.
    pub(super) fn one(property: &Property) -> Option<Self> {
        Self::all(property).next().flatten()
    }

    pub(super) fn of(value: &str, zone: Option<&str>) -> Option<Self> {
        // Some write the signs of ISO 8601's long form.
        let value: String = value.trim().chars().filter(|c| !matches!(c, '-' | ':')).take(32).collect();
        let (day, time) = match value.split_once(['T', 't', ' ']) {
            Some((day, time)) => (day, Some(time)),
            None => (value.as_str(), None),
        };
        let day = (day.len() == 8).then(|| digits(day))??;
        let date = NaiveDate::from_ymd_opt(i32::try_from(day / 10_000).ok()?, day / 100 % 100, day % 100)?;
        let Some(time) = time else { return Some(Self { at: date.and_time(NaiveTime::MIN), clock: Clock::Day }) };
        let (time, is_utc) = match time.strip_suffix(['Z', 'z']) {
            Some(time) => (time, true),
            None => (time, false),
        };
        // A leap second is the last of its minute.
        let time = match (time.len(), digits(time.get(..6).unwrap_or(time))?) {
            (4, time) => NaiveTime::from_hms_opt(time / 100, time % 100, 0)?,
            (6, time) => NaiveTime::from_hms_opt(time / 10_000, time / 100 % 100, (time % 100).min(59))?,
            _ => return None,
        };
        let clock = match zone {
            _ if is_utc => Clock::Utc,
            Some(zone) => Clock::Zone(zone.to_owned()),
            None => Clock::Wall,
        };
        Some(Self { at: date.and_time(time), clock })
    }
}

fn digits(text: &str) -> Option<u32> {
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_times_are_told_apart() {
        let of = |value| When::of(value, Some("X")).map(|when| (when.at.to_string(), when.clock));
        assert_eq!(of("20240229"), Some(("2024-02-29 00:00:00".to_owned(), Clock::Day)));
        assert_eq!(of("20240701T090000Z"), Some(("2024-07-01 09:00:00".to_owned(), Clock::Utc)));
        assert_eq!(of("2024-07-01T09:00:60"), Some(("2024-07-01 09:00:59".to_owned(), Clock::Zone("X".to_owned()))));
        assert_eq!(When::of("20240701T0900", None).map(|when| when.clock), Some(Clock::Wall));
        for wrong in
            ["", "20230229", "INVALID-DATE", "20240701T250000", "20240701T", "999990101T090000Z", "+0240701", "é"]
        {
            assert_eq!(of(wrong), None, "{wrong}");
        }
    }
}
