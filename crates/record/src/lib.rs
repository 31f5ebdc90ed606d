//! The nouns of Second Chair and their rules: whose records, what they hold, what a person wants to ask.
//!
//! Nothing here reads a file, a clock or a random source; what a constructor accepts is valid for good. The JSON that serde
//! makes of these types is a format (shared files, export, frames of the reader child), frozen by `tests/golden.rs`.
//! Deserialising goes through the same constructors, so a file cannot bring in what a person could not type.

pub mod analyte;
mod appointment;
mod area;
mod call_line;
mod care_contact;
mod chapter;
mod condition;
mod date;
mod diary;
mod dismissed;
mod entry;
mod id;
mod look;
mod mark;
pub mod measure;
mod measured;
mod news;
mod opinion;
mod person;
mod question;
mod request;
pub mod series;
mod service;
mod source;
mod study;
mod task;
mod text;
pub mod together;
pub mod unit;
pub mod written;

pub use appointment::{Appointment, AppointmentState, Companion, Meeting, ReadyStep};
pub use area::{Area, AreaError};
pub use call_line::{CallLine, CallNeed};
pub use care_contact::{CareContact, CareRole};
pub use chapter::Chapter;
pub use condition::{Condition, Cycles, Declined, Fact, FactSource, Origin, Part};
pub use date::{PartialDate, PartialDateError};
pub use diary::{DiaryLine, Level, LevelError, Worst};
pub use dismissed::Dismissed;
pub use entry::{Code, Entry, EntryKind, Standing};
pub use id::{
    AppointmentId, AuthorId, CallLineId, CareContactId, CaseId, ChangeId, ChapterId, ConditionId, DismissedId, EntryId,
    IdError, ImportId, ItemId, LetterId, MarkId, NetContactId, ObjectId, OpinionId, PersonId, QuestionId, RequestId,
    SendingId, ServiceId, ShareId, TaskId, ThingId,
};
pub use look::{Look, Turn};
pub use mark::Mark;
pub use measured::{Comparator, Measured, MeasuredError, Range};
pub use news::{News, NewsKind, NewsState, may_hold_news};
pub use opinion::{
    Basis, Benefit, CaseForm, CaseStage, CaseStanding, Channel, Compared, Custody, Decided, GoneBack, Holding,
    ItemForm, ItemKind, ItemState, Letter, LetterForm, LetterKind, Opinion, OpinionCase, OpinionForm, Packet,
    PacketForm, PacketItem, PacketPart, Place, Reason, ReportPart, Row, RowKind, SafeWait, Told, Urgent,
};
pub use person::{Author, Colour, Person};
pub use question::{Answer, Question, QuestionSource, QuestionState};
pub use request::{
    Asker, Closed, ContactRequest, Heard, Help, InLanguage, Knows, LeaveMessage, Moment, ReplyBy, RequestForm,
};
pub use service::{Service, ServiceRef};
pub use source::{Pointer, Source};
pub use study::{Series, Study};
pub use task::Task;
pub use text::{Line, Text, TextError, folded, skeleton};
