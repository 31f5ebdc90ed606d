//! An appointment for the person's own calendar: iCalendar (RFC 5545).

use super::series::whole;
use super::views::moment;
use crate::{App, Error, words};
use chrono::{DateTime, Days, NaiveDate, Utc};
use record::{Appointment, AppointmentId, CareContact, Line};
use serde::Deserialize;
use ts_rs::TS;

/// The name offered for the file. It says nothing of an illness.
pub const FILE_NAME: &str = "Appointment.ics";

/// An appointment to save for a calendar.
#[derive(Deserialize, TS)]
pub struct SaveCalendar {
    /// Which.
    pub id: String,
    /// Whether to say what it is for, where and with whom; otherwise "Appointment" and nothing more.
    pub detail: bool,
}

/// The file. `NotADay` when the day is not known.
pub fn file(app: &App, input: SaveCalendar) -> Result<Vec<u8>, Error> {
    let id: AppointmentId = words::id(&input.id)?;
    let (appointment, contact) = app.session()?.read(|r| {
        let appointment = r.require::<Appointment>(id)?;
        let contact = appointment.contact.map(|id| r.get::<CareContact>(id)).transpose()?.flatten();
        Ok((appointment, contact))
    })?;
    let day = appointment.day.and_then(whole).ok_or(Error::NotADay)?;
    let with = contact.map(|contact| contact.name).or_else(|| appointment.with.clone());
    let now = DateTime::<Utc>::from_timestamp_millis(app.clock.now_ms()).unwrap_or_default();
    let neutral = documents::calendar_title(crate::sheet::language(app))?;
    let title = match (input.detail, &appointment.purpose, &with) {
        (true, Some(purpose), _) => purpose.as_str().to_owned(),
        (true, None, Some(with)) => with.as_str().to_owned(),
        _ => neutral,
    };
    let mut lines = vec![
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        // Neither says which program wrote it: the calendar may be seen by others.
        "PRODID:-//Appointment//EN".to_owned(),
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{}", appointment.id),
        format!("DTSTAMP:{}", utc(now)),
    ];
    lines.extend(when(&appointment, day, &app.clock.zone()));
    lines.push(format!("SUMMARY:{}", escaped(&title)));
    if input.detail {
        lines.extend(appointment.place.as_ref().map(|place| format!("LOCATION:{}", escaped(place.as_str()))));
        lines.extend(with.as_ref().map(|with: &Line| format!("DESCRIPTION:{}", escaped(with.as_str()))));
    }
    lines.extend(["END:VEVENT".to_owned(), "END:VCALENDAR".to_owned()]);
    Ok(lines.iter().map(|line| folded(line)).collect::<String>().into_bytes())
}

/// An hour from its moment on, in UTC, so that no calendar needs our time zones; a whole day without a time.
fn when(appointment: &Appointment, day: NaiveDate, here: &str) -> [String; 2] {
    match moment(appointment, day, here) {
        Some(begin) => {
            let end = begin + chrono::TimeDelta::hours(1);
            [format!("DTSTART:{}", utc(begin)), format!("DTEND:{}", utc(end))]
        }
        None => {
            let next = day.checked_add_days(Days::new(1)).unwrap_or(day);
            let (begin, end) = (day.format("%Y%m%d"), next.format("%Y%m%d"));
            [format!("DTSTART;VALUE=DATE:{begin}"), format!("DTEND;VALUE=DATE:{end}")]
        }
    }
}

fn utc(moment: DateTime<Utc>) -> String {
    moment.format("%Y%m%dT%H%M%SZ").to_string()
}

/// RFC 5545, 3.3.11.
fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,").replace('\n', "\\n")
}

/// Lines of at most 75 bytes, the rest on lines that begin with a space (RFC 5545, 3.1).
fn folded(line: &str) -> String {
    let mut out = String::new();
    let mut bytes = 0;
    for letter in line.chars() {
        if bytes + letter.len_utf8() > 75 {
            out.push_str("\r\n ");
            bytes = 1;
        }
        out.push(letter);
        bytes += letter.len_utf8();
    }
    out.push_str("\r\n");
    out
}
