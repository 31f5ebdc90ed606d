//! Where a live vault may lie: on a disk of this computer that no sync program copies.
//!
//! SQLite's locks and shared memory do not hold on network file systems, and sync programs copy a database file by file in
//! the middle of a change (<https://www.sqlite.org/howtocorrupt.html>, 2.1 and 2.2). Such folders are fine for backups.
//!
//! The parts for Windows and macOS have been compiled at most, never run.

mod cloud;
mod disk;
mod network;

use crate::Error;
use std::path::{Path, PathBuf};

/// Refuses a folder that is on the network or synced. The folder itself need not exist yet: the nearest one above it that
/// does is judged.
pub(crate) fn judge(dir: &Path) -> Result<(), Error> {
    let real = nearest_real(dir)?;
    if network::is_remote(&real)? || pretended(&real) {
        return Err(Error::NetworkFolder);
    }
    if cloud::is_synced(&real, &cloud::roots_from_environment()) {
        return Err(Error::CloudFolder);
    }
    Ok(())
}

/// Whether a folder for copies is on the very disk that the vault is on, so that one accident takes both. A folder that a sync
/// program carries elsewhere is not, nor one on the network.
pub fn same_disk(data_dir: &Path, place: &Path) -> bool {
    let (Ok(here), Ok(there)) = (nearest_real(data_dir), nearest_real(place)) else { return false };
    judge(&there).is_ok() && disk::is_same(&here, &there)
}

/// Whether a folder lies within the one that holds the vault, or is it.
pub fn lies_within(data_dir: &Path, place: &Path) -> bool {
    let (Ok(here), Ok(there)) = (nearest_real(data_dir), nearest_real(place)) else { return false };
    there.starts_with(here)
}

/// The folder, or the nearest above it that exists, with symbolic links followed. Of a link that leads nowhere the parent
/// is judged; making the folder then fails by itself.
fn nearest_real(dir: &Path) -> Result<PathBuf, Error> {
    let absolute = std::path::absolute(dir)?;
    absolute.ancestors().find_map(|folder| folder.canonicalize().ok()).ok_or(Error::Io(std::io::ErrorKind::NotFound))
}

#[cfg(debug_assertions)]
static PRETENDED: std::sync::Mutex<Vec<PathBuf>> = std::sync::Mutex::new(Vec::new());

/// Makes everything below `dir` look like a network share to this process, for tests. Release builds lack it.
#[cfg(debug_assertions)]
#[doc(hidden)]
pub fn pretend_remote(dir: &Path) {
    if let (Ok(mut list), Ok(real)) = (PRETENDED.lock(), dir.canonicalize()) {
        list.push(real);
    }
}

#[cfg(debug_assertions)]
fn pretended(real: &Path) -> bool {
    PRETENDED.lock().is_ok_and(|list| list.iter().any(|root| real.starts_with(root)))
}

#[cfg(not(debug_assertions))]
fn pretended(_real: &Path) -> bool {
    false
}
