//! When an appointment of a file is, on the clock of this computer.

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeZone};
use chrono_tz::Tz;
use importers::FoundAppointment;
use record::{Line, PartialDate};

/// Day, time and zone as they are kept.
pub(super) struct Moment {
    pub(super) day: Option<PartialDate>,
    pub(super) time: Option<Line>,
    pub(super) zone: Option<Line>,
}

/// A time with a zone, or with none, stays as it is written. One that a server wrote in UTC or with an offset is a moment, and a person
/// reads it by the clock on the wall: where that differs, it becomes the time of `here`.
pub(super) fn of(found: &FoundAppointment, here: &str) -> Moment {
    let as_it_is = Moment { day: found.day, time: found.time.clone(), zone: found.zone.clone() };
    let offset = found.offset.as_ref().filter(|_| found.zone.is_none());
    offset.and_then(|offset| read_here(found, offset.as_str(), here)).unwrap_or(as_it_is)
}

fn read_here(found: &FoundAppointment, offset: &str, here: &str) -> Option<Moment> {
    let (year, month, day) = found.day?.parts();
    let day = NaiveDate::from_ymd_opt(i32::from(year), u32::from(month?), u32::from(day?))?;
    let time = NaiveTime::parse_from_str(found.time.as_ref()?.as_str(), "%H:%M").ok()?;
    let zone: Tz = here.parse().ok()?;
    let written = of_utc(offset)?.from_local_datetime(&NaiveDateTime::new(day, time)).single()?;
    let local: DateTime<Tz> = written.with_timezone(&zone);
    // The clock of the place goes as ours does: nothing is said of a zone.
    if local.offset().fix() == *written.offset() {
        return None;
    }
    Some(Moment {
        day: local.format("%Y-%m-%d").to_string().parse().ok(),
        time: Line::cut(&local.format("%H:%M").to_string()),
        zone: Line::cut(here),
    })
}

/// `Z`, `+05:30`, `-0500`.
fn of_utc(offset: &str) -> Option<FixedOffset> {
    if offset.eq_ignore_ascii_case("z") {
        return FixedOffset::east_opt(0);
    }
    let west = match offset.chars().next()? {
        '+' => false,
        '-' | '\u{2212}' => true,
        _ => return None,
    };
    let digits: String = offset.chars().filter(char::is_ascii_digit).collect();
    let hours: i32 = digits.get(..2)?.parse().ok()?;
    let minutes: i32 = digits.get(2..4).unwrap_or("0").parse().ok()?;
    let seconds = hours * 3600 + minutes * 60;
    FixedOffset::east_opt(if west { -seconds } else { seconds })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may panic")]
    use super::*;
    use record::{Meeting, Pointer, Standing};

    fn kept(day: &str, time: &str, offset: Option<&str>, zone: Option<&str>) -> (String, String, Option<String>) {
        let line = |words: &str| Line::new(words).unwrap();
        let found = FoundAppointment {
            patient: None,
            standing: Standing::Fact,
            day: Some(day.parse().unwrap()),
            time: Some(line(time)),
            zone: zone.map(line),
            offset: offset.map(line),
            place: None,
            with: None,
            meeting: Meeting::InPerson,
            purpose: None,
            notes: None,
            pointer: Pointer::Whole,
            fingerprint: None,
        };
        let kept = of(&found, "America/Toronto");
        (kept.day.unwrap().to_string(), kept.time.unwrap().as_str().to_owned(), kept.zone.map(String::from))
    }

    #[test]
    fn a_time_in_utc_is_read_by_the_clock_on_the_wall() {
        let toronto = Some("America/Toronto".to_owned());
        let of = |day: &str, time: &str| (day.to_owned(), time.to_owned(), toronto.clone());
        assert_eq!(kept("2024-07-01", "13:00", Some("Z"), None), of("2024-07-01", "09:00"));
        assert_eq!(kept("2024-07-02", "00:30", Some("Z"), None), of("2024-07-01", "20:30"));
        assert_eq!(kept("2024-07-01", "10:00", Some("-07:00"), None), of("2024-07-01", "13:00"));
    }

    #[test]
    fn what_is_written_as_the_clock_on_the_wall_shows_it_stays() {
        let as_it_is = ("2024-07-01".to_owned(), "09:00".to_owned(), None);
        assert_eq!(kept("2024-07-01", "09:00", Some("-04:00"), None), as_it_is);
        assert_eq!(kept("2024-07-01", "09:00", None, None), as_it_is);
        assert_eq!(kept("2024-07-01", "09:00", Some("nonsense"), None), as_it_is);
        let paris = Some("Europe/Paris");
        assert_eq!(kept("2024-07-01", "09:00", Some("Z"), paris).2.as_deref(), paris);
    }
}
