//! A copy of the whole database under the same key, made while it is in use and believed only after it was opened.

use super::connection::{self, KeyText, Use};
use super::schema;
use crate::Error;
use rusqlite::Connection;
use rusqlite::backup::{Backup, StepResult};
use std::fs::{self, File};
use std::path::Path;

/// Pages copied before other work may have the file: 4 MiB.
const PAGES: i32 = 1024;

/// Writes beside `target`, checks every page, then gives it its name. `target` must not exist.
pub(crate) fn copy(from: &Connection, key: &KeyText, target: &Path) -> Result<(), Error> {
    let unfinished = target.with_extension("part");
    if unfinished.exists() {
        fs::remove_file(&unfinished)?;
    }
    let made = make(from, key, &unfinished).and_then(|()| {
        File::options().write(true).open(&unfinished)?.sync_all()?;
        fs::rename(&unfinished, target)?;
        sync_folder(target)
    });
    if made.is_err() {
        let _ = fs::remove_file(&unfinished);
    }
    made
}

fn make(from: &Connection, key: &KeyText, path: &Path) -> Result<(), Error> {
    let mut to = connection::open_bare(path, key)?;
    let backup = Backup::new(from, &mut to)?;
    loop {
        match backup.step(PAGES)? {
            StepResult::Done => break,
            StepResult::More => {}
            _ => std::thread::sleep(std::time::Duration::from_millis(10)),
        }
    }
    drop(backup);
    to.close().map_err(|(_, error)| Error::from(error))?;
    let copy = connection::open(path, key, Use::Look)?;
    if schema::version(from)? == schema::version(&copy)? && is_whole(&copy)? { Ok(()) } else { Err(Error::CopyFailed) }
}

/// Whether every page decrypts and the tables agree with their indexes.
pub(crate) fn is_whole(connection: &Connection) -> Result<bool, Error> {
    let mut pages = connection.prepare("PRAGMA cipher_integrity_check")?;
    let pages_fail = pages.query([])?.next()?.is_some();
    let quick: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    Ok(!pages_fail && quick == "ok")
}

/// Makes a rename last through a power cut. Windows has no such call: NTFS keeps its own journal of names.
pub(crate) fn sync_folder(path: &Path) -> Result<(), Error> {
    if cfg!(unix)
        && let Some(folder) = path.parent()
    {
        File::open(folder)?.sync_all()?;
    }
    Ok(())
}
