//! From what was chosen or dropped to the files to read.

use std::fs;
use std::path::PathBuf;

/// The most files of one import, so that a whole disk dropped by mistake ends.
const MOST: usize = 5_000;

/// Files as given; folders become the files in them, in order of name. Links are not followed, so no folder comes round again.
pub(super) fn expand(paths: Vec<PathBuf>) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut waiting: Vec<PathBuf> = paths.into_iter().rev().collect();
    while let Some(path) = waiting.pop() {
        if files.len() >= MOST {
            break;
        }
        match fs::symlink_metadata(&path) {
            Ok(about) if about.is_dir() => {
                let mut inside: Vec<PathBuf> =
                    fs::read_dir(&path).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
                inside.retain(|path| path.file_name().is_some_and(|name| !name.to_string_lossy().starts_with('.')));
                inside.sort_by(|a, b| b.cmp(a));
                waiting.extend(inside);
            }
            _ => files.push(path),
        }
    }
    files
}
