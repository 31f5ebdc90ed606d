//! Appointments that come again, such as chemotherapy every three weeks.

use super::TAGS;
use crate::view::Undoable;
use crate::{App, Error, words};
use chrono::{Datelike, Days, NaiveDate};
use record::{Appointment, AppointmentId, PartialDate};
use serde::Deserialize;
use ts_rs::TS;
use vault::Label;

/// The most appointments of a series: two a week for a year.
const MOST: u32 = 104;

/// An appointment that comes again.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RepeatAppointment {
    /// The first.
    pub id: String,
    /// Days from one to the next.
    pub every_days: u32,
    /// How many in all, the first included.
    pub times: u32,
}

/// Writes the others of the series down. Each is one of its own from then on.
pub fn repeat(app: &App, input: RepeatAppointment) -> Result<Undoable, Error> {
    let id: AppointmentId = words::id(&input.id)?;
    let every = input.every_days.clamp(1, 366);
    let times = input.times.clamp(1, MOST);
    let mut ids = Vec::new();
    for _ in 1..times {
        let (ms, random) = app.id_parts()?;
        ids.push(AppointmentId::new(ms, random));
    }
    let session = app.session()?;
    let first = session.read(|r| r.require::<Appointment>(id))?;
    let day = first.day.and_then(whole).ok_or(Error::NotADay)?;
    let mut days = Vec::new();
    for place in 1..times {
        let later = day.checked_add_days(Days::new(u64::from(every) * u64::from(place)));
        days.push(later.and_then(partial).ok_or(Error::NotADay)?);
    }
    let (_, step) = session.write(app, Label::AppointmentWritten, &TAGS, |w| {
        let first = Appointment { series: Some(id), ..first };
        w.put(&first)?;
        for (id, day) in ids.into_iter().zip(days) {
            w.put(&Appointment {
                id,
                day: Some(day),
                ready: Vec::new(),
                papers: Vec::new(),
                notes: None,
                found: None,
                decided: None,
                call_if: None,
                ..first.clone()
            })?;
        }
        Ok(())
    })?;
    Ok(Undoable { undo: step.to_string() })
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
