//! Where things lie in the project, and which of two is newer.

use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// The folder of the whole project.
pub(crate) fn root() -> PathBuf {
    let xtask = std::env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| PathBuf::from("xtask"), PathBuf::from);
    xtask.parent().map_or_else(|| PathBuf::from("."), Path::to_path_buf)
}

/// Where cargo builds.
pub(crate) fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |dir| root().join(dir))
}

/// Whether `made` must be made again: it is missing, or one of the sources (files, or folders with all in them) is newer.
pub(crate) fn is_stale(made: &Path, sources: &[PathBuf]) -> bool {
    let Ok(made) = made.metadata().and_then(|meta| meta.modified()) else { return true };
    sources.iter().filter_map(|source| newest(source)).any(|time| time > made)
}

fn newest(path: &Path) -> Option<SystemTime> {
    let meta = path.metadata().ok()?;
    let own = meta.modified().ok();
    if !meta.is_dir() {
        return own;
    }
    // The folder's own time counts too: it changes when a file in it is deleted.
    path.read_dir().ok()?.flatten().filter_map(|entry| newest(&entry.path())).chain(own).max()
}
