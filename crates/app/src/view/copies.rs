//! Copies, and what of the past can be brought back, as shown.

use super::{Colour, EntryKind, UiError};
use serde::Serialize;
use ts_rs::TS;

/// Where a copy is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CopyPlace {
    /// On this computer.
    Here,
    /// In the place a person chose.
    Elsewhere,
    /// What was set aside when a copy was restored over it.
    Aside,
}

/// What goes on with a copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum CopyStep {
    Making,
    Testing,
    Restoring,
}

/// What kind of thing can be brought back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(untagged)]
pub enum ThingKind {
    /// Something a person wrote down.
    Written(WrittenKind),
    /// Something of the health record.
    Entry(EntryKind),
}

/// What a person writes down, beside the kinds of records.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum WrittenKind {
    Question,
    Appointment,
    Contact,
    Call,
    Task,
    Chapter,
    Service,
    Request,
    Condition,
    Mark,
    Case,
    Letter,
}

impl ThingKind {
    /// A question.
    pub const QUESTION: Self = Self::Written(WrittenKind::Question);
}

/// How something in a copy differs from what is here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum HereNow {
    /// It is not here.
    Missing,
    /// It is here with other words.
    Different,
}

macro_rules! shown {
    ($($(#[doc = $doc:literal])* $name:ident { $($(#[doc = $field_doc:literal])* $field:ident: $ty:ty,)* })*) => {$(
        $(#[doc = $doc])*
        #[derive(Debug, Clone, PartialEq, Serialize, TS)]
        #[serde(rename_all = "camelCase")]
        pub struct $name { $($(#[doc = $field_doc])* pub $field: $ty,)* }
    )*};
}

shown! {
    /// One copy.
    CopyView {
        /// Tells it from others; no path.
        id: String,
        /// Where it is.
        place: CopyPlace,
        /// When it was made, ISO in UTC.
        made: String,
        /// Its size.
        bytes: u64,
        /// The day the password that opens it was chosen, ISO.
        password_from: Option<String>,
        /// The day the recovery sheet that opens it was made, ISO.
        sheet_from: Option<String>,
    }

    /// Copies on this computer.
    CopiesHere {
        /// When the last was made, ISO in UTC.
        last: Option<String>,
        /// Why the last attempt failed.
        failed: Option<UiError>,
    }

    /// Copies in the second place.
    CopiesElsewhere {
        /// The last part of the folder's name.
        name: String,
        /// When the last was made, ISO in UTC.
        last: Option<String>,
        /// Whether the place is there now.
        reachable: bool,
        /// Whether it is on the same disk as the records.
        same_disk: bool,
        /// Why the last attempt failed.
        failed: Option<UiError>,
    }

    /// All about copies.
    CopiesView {
        /// On this computer.
        here: CopiesHere,
        /// In the second place, if one was chosen.
        elsewhere: Option<CopiesElsewhere>,
        /// Whether there was no copy elsewhere for three days.
        nudge: bool,
        /// Every copy that is there now, newest first.
        copies: Vec<CopyView>,
    }

    /// Somebody in a copy.
    CopyPerson {
        /// Their name.
        name: String,
        /// One or two letters.
        initials: String,
        /// Their colour.
        colour: Colour,
        /// How many questions.
        questions: u64,
        /// How many records.
        records: u64,
    }

    /// What is in a copy.
    CopyInside {
        /// The copy.
        id: String,
        /// Where it is.
        place: CopyPlace,
        /// When it was made, ISO in UTC.
        made: String,
        /// The day the password that opens it was chosen, ISO.
        password_from: Option<String>,
        /// The day the recovery sheet that opens it was made, ISO.
        sheet_from: Option<String>,
        /// Whose records.
        people: Vec<CopyPerson>,
        /// How many files.
        files: u64,
        /// Their bytes.
        file_bytes: u64,
        /// When anything in it was last changed, ISO in UTC.
        last_change: Option<String>,
    }

    /// What reading all of a copy showed.
    CopyTested {
        /// What is in it.
        inside: CopyInside,
        /// Files that were read whole.
        files_read: u64,
        /// Files that are damaged or missing.
        damaged: u64,
    }

    /// Something in a copy that is not here, or is here with other words.
    CopyItem {
        /// Its id.
        id: String,
        /// What it is.
        kind: ThingKind,
        /// Whose, by name.
        person: String,
        /// The words of a question, the title of a record; empty for what may hold news.
        text: String,
        /// Its date, ISO.
        date: Option<String>,
        /// How it differs.
        here: HereNow,
    }

    /// How far something with copies has come.
    CopyProgress {
        /// What goes on.
        step: CopyStep,
        /// Bytes done.
        done: u64,
        /// Of how many.
        total: u64,
    }

    /// Something deleted that can still be brought back.
    DeletedView {
        /// Its id.
        id: String,
        /// What it is.
        kind: ThingKind,
        /// Whose, by id.
        person: String,
        /// What it is called; empty for what may hold news, and for what has no name.
        text: String,
        /// Its date, ISO.
        date: Option<String>,
        /// When it was deleted, ISO in UTC.
        at: String,
        /// The last day it can be brought back, ISO.
        until: String,
        /// Who deleted it.
        by: Option<String>,
    }

    /// How a question was.
    VersionView {
        /// The change that made it so; none for how it is now.
        change: Option<String>,
        /// When, ISO in UTC.
        at: String,
        /// Who.
        by: Option<String>,
        /// Its words.
        text: String,
        /// Its note.
        note: Option<String>,
    }
}
