//! What a crash left behind: files that no row knows, rows that no import knows.

use super::Objects;
use crate::db::unhex;
use crate::{Database, Error};
use std::collections::HashSet;
use std::fs;
use std::path::Path;
use std::time::{Duration, SystemTime};

/// A file younger than this may belong to an import that is still running.
const AGE: Duration = Duration::from_secs(24 * 60 * 60);

impl Objects {
    /// Removes objects whose import is gone and files older than a day that no row knows; answers how many files and objects
    /// went. A file that is not named as ours are is never touched. Called after opening, while no import runs.
    pub fn clean(&self, db: &Database, now: SystemTime) -> Result<usize, Error> {
        let orphans = db.read(|reader| reader.orphans())?;
        for object in &orphans {
            self.remove(db, *object)?;
        }
        let known = db.read(|reader| reader.piece_files())?;
        let mut removed = orphans.len();
        let Ok(shelves) = fs::read_dir(&self.folder) else { return Ok(removed) };
        for shelf in shelves {
            let shelf = shelf?;
            if shelf.file_type()?.is_dir() {
                removed += clean_shelf(&shelf.path(), &known, now)?;
            }
        }
        Ok(removed)
    }
}

fn clean_shelf(shelf: &Path, known: &HashSet<[u8; 16]>, now: SystemTime) -> Result<usize, Error> {
    let mut removed = 0;
    for file in fs::read_dir(shelf)? {
        let file = file?;
        let Some(name) = ours(shelf, &file.path()) else { continue };
        let about = file.metadata()?;
        let old = about.modified().is_ok_and(|made| now.duration_since(made).is_ok_and(|age| age > AGE));
        if about.is_file() && old && !known.contains(&name) {
            fs::remove_file(file.path())?;
            removed += 1;
        }
    }
    Ok(removed)
}

/// The name of a piece, finished or not, on the shelf where it belongs; `None` for anything else.
fn ours(shelf: &Path, path: &Path) -> Option<[u8; 16]> {
    let extension = path.extension()?.to_str()?;
    let name = path.file_stem()?.to_str()?;
    let plain = name.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte));
    let on_its_shelf = shelf.file_name()?.to_str() == name.get(..2);
    (plain && on_its_shelf && matches!(extension, "age" | "new")).then(|| unhex(name)?.try_into().ok()).flatten()
}
