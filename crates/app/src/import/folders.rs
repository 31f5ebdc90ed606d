//! From what was chosen or dropped to the files to read.

use std::fs;
use std::path::PathBuf;

/// The most files of one import, so that a whole disk dropped by mistake ends.
const MOST: usize = 50_000;

/// What is to be read.
pub(super) struct Chosen {
    pub(super) files: Vec<PathBuf>,
    /// Whether there were more.
    pub(super) cut: bool,
}

/// Files as given; folders become the files in them, in order of name. Links are not followed, so no folder comes round again.
pub(super) fn expand(paths: Vec<PathBuf>) -> Chosen {
    let mut files = Vec::new();
    let mut waiting: Vec<PathBuf> = paths.into_iter().rev().collect();
    while let Some(path) = waiting.pop() {
        if files.len() >= MOST {
            return Chosen { files, cut: true };
        }
        match fs::symlink_metadata(&path) {
            Ok(about) if about.is_dir() => {
                let mut inside: Vec<PathBuf> =
                    fs::read_dir(&path).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
                inside.retain(|path| path.file_name().is_some_and(|name| !is_noise(&name.to_string_lossy())));
                inside.sort_by(|a, b| b.cmp(a));
                waiting.extend(inside);
            }
            // A link inside a folder may lead anywhere; one that was chosen by itself is meant.
            _ => files.push(path),
        }
    }
    Chosen { files, cut: false }
}

/// Files that systems leave in folders and that no person means.
fn is_noise(name: &str) -> bool {
    name.starts_with('.') || matches!(name.to_ascii_lowercase().as_str(), "thumbs.db" | "desktop.ini" | "__macosx")
}
