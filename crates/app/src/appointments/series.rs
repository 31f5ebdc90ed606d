//! Appointments that come again, such as chemotherapy every three weeks.

use crate::{App, Error};
use chrono::{Datelike, Days, NaiveDate};
use record::{Appointment, AppointmentId, PartialDate};
use serde::Deserialize;
use ts_rs::TS;

/// The most appointments of a series: two a week for a year.
const MOST: u32 = 104;

/// How an appointment comes again.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Repeat {
    /// Days from one to the next.
    pub every_days: u32,
    /// How many in all, the first included.
    pub times: u32,
}

/// When the others of a series are, each with an id of its own: each is one of its own from then on.
pub(super) fn others(
    app: &App,
    first: Option<PartialDate>,
    repeat: Repeat,
) -> Result<Vec<(AppointmentId, PartialDate)>, Error> {
    let every = repeat.every_days.clamp(1, 366);
    let day = first.and_then(whole).ok_or(Error::NotADay)?;
    let mut others = Vec::new();
    for place in 1..repeat.times.clamp(1, MOST) {
        let (ms, random) = app.id_parts()?;
        let later = day.checked_add_days(Days::new(u64::from(every) * u64::from(place)));
        others.push((AppointmentId::new(ms, random), later.and_then(partial).ok_or(Error::NotADay)?));
    }
    Ok(others)
}

/// Another of the series. What belongs to one of them alone stays with the first.
pub(super) fn another(first: &Appointment, id: AppointmentId, day: PartialDate) -> Appointment {
    Appointment {
        id,
        day: Some(day),
        ready: Vec::new(),
        papers: Vec::new(),
        notes: None,
        found: None,
        decided: None,
        call_if: None,
        ..first.clone()
    }
}

/// A date of which the day is known, for the calendar.
pub(crate) fn whole(date: PartialDate) -> Option<NaiveDate> {
    let (year, month, day) = date.parts();
    NaiveDate::from_ymd_opt(i32::from(year), u32::from(month?), u32::from(day?))
}

fn partial(day: NaiveDate) -> Option<PartialDate> {
    let year = u16::try_from(day.year()).ok()?;
    PartialDate::day(year, u8::try_from(day.month()).ok()?, u8::try_from(day.day()).ok()?).ok()
}
