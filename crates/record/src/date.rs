//! Dates as people and records know them: a year, a month or a day, perhaps "about". No day is ever invented.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// What was given is not a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PartialDateError {
    /// Not of the form `2019`, `2019-05` or `2019-05-17`, with `~` before it for "about".
    #[error("not a date")]
    Form,
    /// A month that is not 1 to 12, a day the month does not have, a year outside 1800 to 2200.
    #[error("there is no such date")]
    NoSuchDate,
}

/// A year, a month or a day, exact or "about". Written `2019`, `2019-05`, `2019-05-17`; "about" as `~2019-05`
/// (the sign of EDTF, ISO 8601-2:2019).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PartialDate {
    year: u16,
    month: Option<u8>,
    day: Option<u8>,
    about: bool,
}

impl PartialDate {
    /// A year alone.
    pub fn year(year: u16) -> Result<Self, PartialDateError> {
        if (1800..=2200).contains(&year) {
            Ok(Self { year, month: None, day: None, about: false })
        } else {
            Err(PartialDateError::NoSuchDate)
        }
    }

    /// A month of a year.
    pub fn month(year: u16, month: u8) -> Result<Self, PartialDateError> {
        let date = Self::year(year)?;
        if (1..=12).contains(&month) {
            Ok(Self { month: Some(month), ..date })
        } else {
            Err(PartialDateError::NoSuchDate)
        }
    }

    /// A day.
    pub fn day(year: u16, month: u8, day: u8) -> Result<Self, PartialDateError> {
        let date = Self::month(year, month)?;
        if (1..=days_in(year, month)).contains(&day) {
            Ok(Self { day: Some(day), ..date })
        } else {
            Err(PartialDateError::NoSuchDate)
        }
    }

    /// The same date, said to be about right.
    #[must_use]
    pub fn about(self) -> Self {
        Self { about: true, ..self }
    }

    /// Year, month if known, day if known.
    pub fn parts(self) -> (u16, Option<u8>, Option<u8>) {
        (self.year, self.month, self.day)
    }

    /// Whether the person said "about".
    pub fn is_about(self) -> bool {
        self.about
    }

    /// Eight digits, for sorting only: an unknown month or day counts as 00, so a year stands before its months.
    /// At most 22001231.
    pub fn sort_key(self) -> u32 {
        u32::from(self.year) * 10_000 + u32::from(self.month.unwrap_or(0)) * 100 + u32::from(self.day.unwrap_or(0))
    }
}

fn days_in(year: u16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        _ => 31,
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.about {
            f.write_str("~")?;
        }
        write!(f, "{:04}", self.year)?;
        if let Some(month) = self.month {
            write!(f, "-{month:02}")?;
        }
        if let Some(day) = self.day {
            write!(f, "-{day:02}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PartialDate(…)")
    }
}

impl FromStr for PartialDate {
    type Err = PartialDateError;

    fn from_str(text: &str) -> Result<Self, PartialDateError> {
        let (about, digits) = match text.strip_prefix('~') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let mut parts = digits.split('-');
        let year = number(parts.next(), 4)?.ok_or(PartialDateError::Form)?;
        let month = number(parts.next(), 2)?.map(|month| month as u8);
        let day = number(parts.next(), 2)?.map(|day| day as u8);
        if parts.next().is_some() {
            return Err(PartialDateError::Form);
        }
        let date = match (month, day) {
            (None, _) => Self::year(year)?,
            (Some(month), None) => Self::month(year, month)?,
            (Some(month), Some(day)) => Self::day(year, month, day)?,
        };
        Ok(if about { date.about() } else { date })
    }
}

fn number(part: Option<&str>, width: usize) -> Result<Option<u16>, PartialDateError> {
    match part {
        None => Ok(None),
        Some(part) if part.len() == width && part.bytes().all(|byte| byte.is_ascii_digit()) => {
            part.parse().map(Some).map_err(|_| PartialDateError::Form)
        }
        Some(_) => Err(PartialDateError::Form),
    }
}

impl TryFrom<String> for PartialDate {
    type Error = PartialDateError;
    fn try_from(text: String) -> Result<Self, PartialDateError> {
        text.parse()
    }
}

impl From<PartialDate> for String {
    fn from(date: PartialDate) -> String {
        date.to_string()
    }
}
