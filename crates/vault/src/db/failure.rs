//! What SQLite reports, as what it means here. Its texts are dropped: they may hold statements and paths.

use crate::Error;
use rusqlite::{ErrorCode, ffi};

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        let failure = match error {
            rusqlite::Error::SqliteFailure(failure, _) => failure,
            rusqlite::Error::SqlInputError { error, .. } => error,
            // A column of another type than the schema says, or no row where there is always one.
            _ => return Self::RowUnreadable,
        };
        match failure.code {
            ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt => Self::DatabaseDamaged,
            ErrorCode::DiskFull => Self::DiskFull,
            ErrorCode::ReadOnly | ErrorCode::PermissionDenied => Self::ReadOnly,
            ErrorCode::CannotOpen => Self::CannotOpen,
            ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Self::Busy,
            ErrorCode::SystemIoFailure => io_failure(failure.extended_code),
            ErrorCode::ConstraintViolation if failure.extended_code == ffi::SQLITE_CONSTRAINT_FOREIGNKEY => {
                Self::StillUsed
            }
            _ => Self::Sqlite(failure.extended_code),
        }
    }
}

fn io_failure(extended: i32) -> Error {
    match extended {
        // The file ends before the page does.
        ffi::SQLITE_IOERR_SHORT_READ => Error::DatabaseDamaged,
        // With a few pages left on the disk it is the shared memory of the WAL that finds no room.
        ffi::SQLITE_IOERR_SHMSIZE => Error::DiskFull,
        _ => Error::DiskFailed,
    }
}

impl From<rusqlite::types::FromSqlError> for Error {
    fn from(_: rusqlite::types::FromSqlError) -> Self {
        Self::RowUnreadable
    }
}
