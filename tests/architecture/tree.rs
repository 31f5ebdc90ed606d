//! The files of the project.

use std::fs;
use std::path::{Path, PathBuf};

/// What `.gitignore` names, and git's own folder.
const NOT_OURS: &[&str] = &[".git", "target", "node_modules", "test-results"];
/// Built pages: `dist`, and `dist-…` where someone tries something.
const BUILT: &str = "dist";

/// A text file of the project.
pub(crate) struct File {
    /// From the project's folder, with `/`.
    pub(crate) path: String,
    pub(crate) text: String,
}

impl File {
    /// Made by a program, and said to be so in its first line.
    pub(crate) fn is_generated(&self) -> bool {
        self.text.lines().next().is_some_and(|line| line.contains("Made by `cargo xtask"))
    }

    pub(crate) fn ends_with(&self, endings: &[&str]) -> bool {
        endings.iter().any(|ending| self.path.ends_with(ending))
    }
}

/// The project's folder.
pub(crate) fn root() -> PathBuf {
    PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").unwrap()).parent().unwrap().to_path_buf()
}

/// Every text file of the project, sorted by path.
pub(crate) fn files() -> Vec<File> {
    let mut files = Vec::new();
    collect(&root(), &mut files);
    files.sort_by(|one, other| one.path.cmp(&other.path));
    assert!(files.len() > 100, "only {} files found: the search proves nothing", files.len());
    files
}

pub(crate) fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn collect(folder: &Path, files: &mut Vec<File>) {
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let path = entry.path();
        let name = entry.file_name().to_string_lossy().into_owned();
        if NOT_OURS.contains(&name.as_str()) || name.starts_with(BUILT) {
            continue;
        }
        if entry.file_type().unwrap().is_dir() {
            collect(&path, files);
        } else if let Ok(text) = fs::read_to_string(&path) {
            let path = path.strip_prefix(root()).unwrap().to_str().unwrap().replace('\\', "/");
            files.push(File { path, text });
        }
    }
}
