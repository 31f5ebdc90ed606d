//! The nouns of Second Chair and their rules: whose records, what they hold, what a person wants to ask.
//!
//! Nothing here reads a file, a clock or a random source; what a constructor accepts is valid for good. The JSON that serde
//! makes of these types is a format (shared files, export, frames of the reader child), frozen by `tests/golden.rs`.
//! Deserialising goes through the same constructors, so a file cannot bring in what a person could not type.

mod appointment;
mod care_contact;
mod date;
mod entry;
mod id;
mod measured;
mod news;
mod person;
mod question;
mod source;
mod text;
pub mod together;

pub use appointment::{Appointment, Companion, Meeting};
pub use care_contact::{CareContact, CareRole};
pub use date::{PartialDate, PartialDateError};
pub use entry::{Code, Entry, EntryKind, Standing};
pub use id::{
    AppointmentId, AuthorId, CareContactId, ChangeId, EntryId, IdError, ImportId, ObjectId, PersonId, QuestionId,
    ShareId, ThingId,
};
pub use measured::{Comparator, Measured, MeasuredError, Range};
pub use news::{News, NewsKind, NewsState, may_hold_news};
pub use person::{Author, Colour, Person};
pub use question::{Answer, Question, QuestionState};
pub use source::{Pointer, Source};
pub use text::{Line, Text, TextError, folded};
