//! From what a field of a form holds to the words of the record.

use crate::Error;
use crate::view::Field;
use record::{Line, Text, TextError};

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

/// An id that came back from a screen.
pub(crate) fn id<T: std::str::FromStr>(id: &str) -> Result<T, Error> {
    id.parse().map_err(|_| Error::NotFound)
}
