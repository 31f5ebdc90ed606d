//! Numbered steps from an empty file to today's tables. Each step and its number are one transaction; a copy comes first.

use super::connection::{self, KeyText, Use};
use super::copy;
use crate::Error;
use rusqlite::{Connection, TransactionBehavior};
use std::path::Path;

/// The steps in order; the number of a step is its place, counted from 1. A released step is never edited.
pub(crate) const STEPS: &[&str] = &[
    include_str!("sql/0001.sql"),
    include_str!("sql/0002.sql"),
    include_str!("sql/0003.sql"),
    include_str!("sql/0004.sql"),
    include_str!("sql/0005.sql"),
    include_str!("sql/0006.sql"),
    include_str!("sql/0007.sql"),
];

/// The `user_version` of a file.
pub(crate) fn version(connection: &Connection) -> Result<usize, Error> {
    let version: i64 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    usize::try_from(version).map_err(|_| Error::DatabaseDamaged)
}

/// Refuses, before anything is written, a file that is damaged, empty, or from a newer program.
pub(crate) fn inspect(path: &Path, key: &KeyText, steps: &[&str]) -> Result<usize, Error> {
    if std::fs::metadata(path).map_err(|_| Error::DatabaseDamaged)?.len() == 0 {
        return Err(Error::DatabaseDamaged);
    }
    let found = version(&connection::open(path, key, Use::Look)?)?;
    match found {
        0 => Err(Error::DatabaseDamaged),
        newer if newer > steps.len() => Err(Error::NewerFormat),
        known => Ok(known),
    }
}

/// Runs the steps that are missing, one transaction each.
pub(crate) fn migrate(connection: &mut Connection, steps: &[&str]) -> Result<(), Error> {
    let done = version(connection)?;
    for (number, step) in (1..).zip(steps).skip(done) {
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Exclusive)?;
        transaction.execute_batch(step)?;
        transaction.pragma_update(None, "user_version", number)?;
        transaction.commit()?;
    }
    Ok(())
}

/// A verified copy of a file about to be changed, never over an older copy: `before-2.db` lies before step 2.
pub(crate) fn keep_copy(from: &Connection, key: &KeyText, next: usize, folder: &Path) -> Result<(), Error> {
    crate::folder::make_dir(folder)?;
    let free = (0..u32::MAX).map(|again| match again {
        0 => folder.join(format!("before-{next}.db")),
        again => folder.join(format!("before-{next}-{again}.db")),
    });
    let target = free.into_iter().find(|path| !path.exists()).ok_or(Error::CopyFailed)?;
    copy::copy(from, key, &target)
}
