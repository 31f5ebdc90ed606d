//! How many copies are kept: the last ten, and the last one of each of the last twelve months that have any.

use super::make::sync;
use super::{Copies, PART, VaultCopy};
use crate::db::{Database, hex};
use crate::{Error, folder};
use chrono::{DateTime, Datelike, Utc};
use std::collections::HashSet;
use std::fs;

const LAST: usize = 10;
const MONTHS: usize = 12;

/// Removes the copies that are more than are kept, then the files that no copy names any more. What cannot be removed now is
/// tried again after the next copy.
pub(super) fn remove_surplus(copies: &Copies, db: &Database) {
    let all = copies.list();
    let surplus = surplus(&all);
    if surplus.is_empty() {
        return;
    }
    for copy in &surplus {
        // Loses its name first, and for certain, so that half a copy is never offered.
        let nameless = copy.dir.with_extension(PART);
        if folder::rename(&copy.dir, &nameless).is_ok() {
            sync(&copies.dir);
            let _ = fs::remove_dir_all(&nameless);
        }
    }
    let Ok(needed) = needed(copies, db) else { return };
    for shelf in super::folders(&copies.objects()) {
        for file in fs::read_dir(&shelf).into_iter().flatten().flatten() {
            let path = file.path();
            let name = path.file_stem().and_then(|name| name.to_str()).unwrap_or_default();
            let ours = name.len() == 32 && path.extension().is_some_and(|extension| extension == "age");
            if ours && !needed.iter().any(|file| hex(file) == name) {
                let _ = fs::remove_file(&path);
            }
        }
    }
}

/// The files that copies name. Fails unless every folder that may be a copy was read: one that cannot be opened at this moment,
/// or is not shown because its note is damaged, keeps every file where it is.
fn needed(copies: &Copies, db: &Database) -> Result<HashSet<[u8; 16]>, Error> {
    let mut needed = HashSet::new();
    for entry in fs::read_dir(&copies.dir)? {
        let entry = entry?;
        let dir = entry.path();
        let other = dir == copies.objects() || dir.extension().is_some_and(|extension| extension == PART);
        if entry.file_type()?.is_dir() && !other {
            needed.extend(db.pieces_of_copy(&dir.join(folder::DATABASE))?);
        }
    }
    Ok(needed)
}

/// `all` is newest first.
fn surplus(all: &[VaultCopy]) -> Vec<&VaultCopy> {
    let mut months = Vec::new();
    let mut surplus = Vec::new();
    for (place, copy) in all.iter().enumerate() {
        let made = DateTime::<Utc>::from_timestamp_millis(copy.note.made_ms).unwrap_or_default();
        let month = (made.year(), made.month());
        let last_of_month = !months.contains(&month);
        if last_of_month {
            months.push(month);
        }
        if place >= LAST && !(last_of_month && months.len() <= MONTHS) {
            surplus.push(copy);
        }
    }
    surplus
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing, reason = "a test may panic")]

    use super::*;
    use crate::CopyNote;
    use std::path::PathBuf;

    const DAY: i64 = 24 * 60 * 60 * 1000;

    fn copies(days_ago: impl Iterator<Item = i64>) -> Vec<VaultCopy> {
        let made = |days: i64| CopyNote { made_ms: 1_780_000_000_000 - days * DAY, ..CopyNote::default() };
        days_ago.map(|days| VaultCopy { note: made(days), dir: PathBuf::new(), objects: PathBuf::new() }).collect()
    }

    #[test]
    fn ten_and_twelve_months_are_kept() {
        assert!(surplus(&copies(0..10)).is_empty());
        let two_years = copies(0..730);
        let gone = surplus(&two_years);
        let kept = two_years.len() - gone.len();
        // The newest ten, and eleven months more: the first month's last copy is among the ten.
        assert_eq!(kept, 10 + 11);
        let newest = two_years[0].note.made_ms;
        assert!(gone.iter().all(|copy| copy.note.made_ms <= newest - 10 * DAY));
    }
}
