//! From what a field of a form holds to the words of the record.

use crate::Error;
use crate::view::Field;
use record::{Line, PartialDate, Text, TextError};

fn refused(error: TextError, field: Field) -> Error {
    match error {
        TextError::Empty => Error::TextEmpty(field),
        TextError::TooLong { limit } => Error::TextTooLong { field, limit },
    }
}

/// A field that must hold one line.
pub(crate) fn line(words: &str, field: Field) -> Result<Line, Error> {
    Line::new(words).map_err(|error| refused(error, field))
}

/// A field that must hold some text.
pub(crate) fn text(words: &str, field: Field) -> Result<Text, Error> {
    Text::new(words).map_err(|error| refused(error, field))
}

/// A field that may be empty.
pub(crate) fn text_or_none(words: Option<&str>, field: Field) -> Result<Option<Text>, Error> {
    match words.map(Text::new) {
        None | Some(Err(TextError::Empty)) => Ok(None),
        Some(Ok(text)) => Ok(Some(text)),
        Some(Err(error)) => Err(refused(error, field)),
    }
}

/// A line that may be empty.
pub(crate) fn line_or_none(words: Option<&str>, field: Field) -> Result<Option<Line>, Error> {
    match words.map(Line::new) {
        None | Some(Err(TextError::Empty)) => Ok(None),
        Some(Ok(line)) => Ok(Some(line)),
        Some(Err(error)) => Err(refused(error, field)),
    }
}

/// A date as far as it is known, ISO; or none.
pub(crate) fn date_or_none(date: Option<&str>) -> Result<Option<PartialDate>, Error> {
    let date = date.map(str::trim).filter(|date| !date.is_empty());
    date.map(|date| date.parse().map_err(|_| Error::NotADay)).transpose()
}

/// A whole day, ISO; or none.
pub(crate) fn day_or_none(day: Option<&str>) -> Result<Option<PartialDate>, Error> {
    let day = date_or_none(day)?;
    if day.is_some_and(|day| day.parts().2.is_none() || day.is_about()) { Err(Error::NotADay) } else { Ok(day) }
}

/// A time of day, `10:30`; or none.
pub(crate) fn time_or_none(time: Option<&str>) -> Result<Option<Line>, Error> {
    let time = time.map(str::trim).filter(|time| !time.is_empty());
    let time = time.map(|time| chrono::NaiveTime::parse_from_str(time, "%H:%M").map_err(|_| Error::NotATime));
    time.transpose()?.map(|time| line(&time.format("%H:%M").to_string(), Field::When)).transpose()
}

/// An id that came back from a screen, or none.
pub(crate) fn id_or_none<T: std::str::FromStr>(given: Option<&str>) -> Result<Option<T>, Error> {
    given.map(id).transpose()
}

/// An id that came back from a screen.
pub(crate) fn id<T: std::str::FromStr>(id: &str) -> Result<T, Error> {
    id.parse().map_err(|_| Error::NotFound)
}
