//! The time, asked in one place so that stories can set it.

use chrono::{DateTime, Datelike, Local, SecondsFormat, Utc};
use std::time::Instant;

/// The wall clock, for display and ids, and a clock that never goes back, for waiting.
pub trait Clock: Send + Sync {
    /// Milliseconds since 1970.
    fn now_ms(&self) -> i64;
    /// Milliseconds since some moment of this run; never goes back.
    fn steady_ms(&self) -> u64;
    /// Year, month and day on the calendar of this computer.
    fn today(&self) -> (i32, u8, u8);
    /// The time zone of this computer by its IANA name.
    fn zone(&self) -> String {
        iana_time_zone::get_timezone().unwrap_or_else(|_| "UTC".to_owned())
    }
}

/// The clock of this computer.
pub struct SystemClock(Instant);

impl Default for SystemClock {
    fn default() -> Self {
        Self(Instant::now())
    }
}

impl Clock for SystemClock {
    fn now_ms(&self) -> i64 {
        Utc::now().timestamp_millis()
    }

    fn steady_ms(&self) -> u64 {
        u64::try_from(self.0.elapsed().as_millis()).unwrap_or(u64::MAX)
    }

    fn today(&self) -> (i32, u8, u8) {
        let now = Local::now();
        (now.year(), u8::try_from(now.month()).unwrap_or(1), u8::try_from(now.day()).unwrap_or(1))
    }
}

/// A moment as the screens get it: ISO 8601 in UTC, to the second.
pub(crate) fn iso(ms: i64) -> String {
    DateTime::<Utc>::from_timestamp_millis(ms).unwrap_or_default().to_rfc3339_opts(SecondsFormat::Secs, true)
}

/// The day of a moment on the calendar of this computer, ISO.
pub(crate) fn iso_day(ms: i64) -> String {
    DateTime::<Utc>::from_timestamp_millis(ms).unwrap_or_default().with_timezone(&Local).format("%Y-%m-%d").to_string()
}

/// The day so many days after another; before it, if negative.
pub(crate) fn days_from((year, month, day): (i32, u8, u8), days: i64) -> Option<(i32, u8, u8)> {
    let date = chrono::NaiveDate::from_ymd_opt(year, u32::from(month), u32::from(day))?;
    let other = date.checked_add_signed(chrono::TimeDelta::try_days(days)?)?;
    Some((other.year(), u8::try_from(other.month()).ok()?, u8::try_from(other.day()).ok()?))
}

/// When an id was made, milliseconds since 1970: the first 48 bits of a UUIDv7 (RFC 9562, 5.7).
pub(crate) fn ms_of(id: [u8; 16]) -> i64 {
    id.iter().take(6).fold(0, |ms, byte| ms << 8 | i64::from(*byte))
}

/// Year, month and day as ISO.
pub(crate) fn iso_date((year, month, day): (i32, u8, u8)) -> String {
    format!("{year:04}-{month:02}-{day:02}")
}

/// The day of a moment on the calendar of this computer.
pub(crate) fn day_of(ms: i64) -> (i32, u8, u8) {
    let day = DateTime::<Utc>::from_timestamp_millis(ms).unwrap_or_default().with_timezone(&Local);
    (day.year(), u8::try_from(day.month()).unwrap_or(1), u8::try_from(day.day()).unwrap_or(1))
}
