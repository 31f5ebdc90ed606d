//! The one closed set of things a screen can be told went wrong. The words are in `locales/*/errors.ftl`.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The field of a form that an error is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "named as the fields are")]
pub enum Field {
    Name,
    Born,
    Author,
    Password,
    Text,
    Note,
    Code,
    When,
    Doctor,
    Query,
    Place,
    Status,
    Tag,
    Value,
    Unit,
    Range,
    Flag,
    Lab,
    Method,
}

/// What went wrong, without any text: a code and what the words need.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum UiError {
    /// The password does not open the records.
    WrongPassword,
    /// The password does not open this file.
    WrongFilePassword,
    /// This computer's key did not open the records; the password still does.
    ComputerKeyUnavailable,
    /// This computer could not keep a key; nothing was changed.
    ComputerKeyRefused,
    /// The recovery code is well formed, but of other records or an older sheet.
    WrongRecoveryCode,
    /// This group of the recovery code, counted from 1, has a typing mistake.
    RecoveryGroup {
        /// The group.
        group: u8,
    },
    /// The recovery code is too short or too long.
    RecoveryLength,
    /// The key file asks for more work than this computer should be asked for.
    TooMuchWork,
    /// The file that the password or code opens is damaged.
    KeyFileDamaged,
    /// The database is damaged.
    DatabaseDamaged,
    /// Made by a newer version of the app; left untouched.
    NewerFormat,
    /// Another window of the app has these records open.
    InUse,
    /// The folder cannot be written to.
    ReadOnly,
    /// The disk is full.
    DiskFull,
    /// The folder is on a network.
    NetworkFolder,
    /// The folder is kept in step by a cloud program.
    CloudFolder,
    /// `vault.json` cannot be read; the newest generation that stands there, if any.
    VaultUnreadable {
        /// Its name ("g0001").
        newest: Option<String>,
    },
    /// The records are locked.
    Locked,
    /// It is not there any more.
    NotFound,
    /// A field has no words in it.
    TextEmpty {
        /// Which.
        field: Field,
    },
    /// A field has too many.
    TextTooLong {
        /// Which.
        field: Field,
        /// The most characters.
        limit: usize,
    },
    /// The password is too short.
    PasswordShort {
        /// The fewest characters.
        least: usize,
    },
    /// The password is one that many people use.
    PasswordCommon,
    /// There is no such day.
    NotADay,
    /// There is no such time of day.
    NotATime,
    /// What was typed is no number, or may be two different ones.
    NotANumber,
    /// Not a key that locks a shared file.
    NotAKey,
    /// The words do not open the shared file.
    WrongWords,
    /// Not a file of people who prepare together.
    NotTogether,
    /// A newer version of the app made the shared file.
    NewerTogether,
    /// Not a mail address.
    NotAnEmail,
    /// Not an address of a server.
    NotAnAddress,
    /// Not a file that describes a service.
    NotAServiceFile,
    /// Something changed since it was shown: it must be seen again.
    LookAgain,
    /// Something must be agreed to first.
    ConsentMissing,
    /// Something is missing that the request needs.
    RequestIncomplete,
    /// The person turned everything off.
    NetworkOff,
    /// The example family sends nothing.
    ExampleSendsNothing,
    /// Records exist already.
    AlreadySetUp,
    /// Something newer touched the same thing, so this step cannot be taken back.
    UndoStale,
    /// The recovery sheet was confirmed, so its code is no longer kept; make a new sheet.
    RecoveryConfirmed,
    /// There is no question to print.
    NothingToPrint,
    /// The file could not be written where the person chose.
    CannotSaveFile,
    /// Files of this kind are not handed to another program, or no program took it.
    NoProgram,
    /// A kept file is damaged or missing.
    ObjectDamaged,
    /// What is inside a kept file cannot be shown; the original is kept.
    CannotShow,
    /// The second place for copies is not there now.
    CopyPlaceMissing,
    /// The folder chosen for copies is where the records themselves are.
    CopyPlaceInside,
    /// A copy cannot be read.
    CopyDamaged,
    /// A copy was made by a newer version of the app.
    CopyNewer,
    /// A copy is not where it was.
    CopyMissing,
    /// Files are being taken in; that must end first.
    BusyAdding,
    /// The person stopped it.
    Stopped,
    /// Anything else; the number stands in the log too.
    Unexpected {
        /// The number.
        incident: String,
    },
}
