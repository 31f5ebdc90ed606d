//! Copies of a vault: whole, encrypted with the same keys, kept apart from it, and believed only after they were opened.
//!
//! ```text
//! <place>/Second Chair copies/<id of the vault>/
//!   2026-11-25T022238Z/     one copy: copy.json, records.db, keys/
//!   objects/ab/ab….age      pieces of files, each once for all copies
//! ```

mod keep;
mod make;
mod note;
mod open;
mod piece;
mod restore;

pub use note::CopyNote;
pub use open::{Checked, Inside, OpenCopy};
pub use restore::Successor;

use crate::folder;
use std::fs;
use std::path::{Path, PathBuf};

/// The folder made in the place that a person chose, so that its purpose can be seen by whoever finds it.
const FOLDER: &str = "Second Chair copies";
const NOTE: &str = "copy.json";
/// Ends the name of a copy that is still being written, or is being removed.
const PART: &str = "part";

/// Hears how many bytes of how many are done, and answers whether to go on.
pub(crate) type Watch<'a> = &'a mut dyn FnMut(u64, u64) -> bool;

/// Where the copies of one vault are kept.
#[derive(Debug, Clone)]
pub struct Copies {
    dir: PathBuf,
    /// Whether a file of the same disk may stand here under a second name instead of being written again.
    linked: bool,
}

impl Copies {
    /// Beside the vault itself, on the same disk: the files taken in are not written twice.
    pub fn here(data_dir: &Path, vault: &str) -> Self {
        Self { dir: data_dir.join(FOLDER).join(vault), linked: true }
    }

    /// In a place of the person's choice; every file is written there.
    pub fn elsewhere(place: &Path, vault: &str) -> Self {
        Self { dir: folder_in(place).join(vault), linked: false }
    }

    /// The copies, newest first.
    pub fn list(&self) -> Vec<VaultCopy> {
        let mut found = copies_in(&self.dir);
        found.sort_by_key(|copy| std::cmp::Reverse(copy.note.made_ms));
        found
    }

    fn objects(&self) -> PathBuf {
        self.dir.join(folder::OBJECTS)
    }
}

/// One copy, or what was set aside when another was restored over it.
#[derive(Debug, Clone)]
pub struct VaultCopy {
    /// What is known of it without opening it. Not authenticated: for showing only.
    pub note: CopyNote,
    dir: PathBuf,
    objects: PathBuf,
}

impl VaultCopy {
    /// All copies in a folder that a person points at, of whatever vaults: the folder itself, `Second Chair copies` in it, the
    /// folder of one vault, or a copy. Newest first.
    pub fn find(place: &Path) -> Vec<Self> {
        let mut found = Vec::new();
        for start in [place.to_owned(), place.join(FOLDER)] {
            found.extend(Self::at(&start));
            found.extend(copies_in(&start));
            for inner in folders(&start).filter(|inner| name(inner).is_some_and(|name| is_uuid(&name))) {
                found.extend(copies_in(&inner));
            }
        }
        found.sort_by_key(|copy| std::cmp::Reverse(copy.note.made_ms));
        found
    }

    /// What restoring set aside in the vault of `data_dir`, newest first.
    pub fn set_aside(data_dir: &Path) -> Vec<Self> {
        let vault = data_dir.join(folder::VAULT);
        let current = crate::manifest::Manifest::read(&vault).ok().map(|manifest| manifest.current);
        let others = folder::generations(&vault).into_iter().filter(|name| current.as_ref() != Some(name));
        others.filter_map(|name| Self::generation(&vault.join(name))).collect()
    }

    /// Tells this copy from others; says nothing about where it lies.
    pub fn id(&self) -> String {
        blake3::hash(self.dir.as_os_str().as_encoded_bytes()).to_hex().chars().take(16).collect()
    }

    fn at(dir: &Path) -> Option<Self> {
        let objects = dir.parent()?.join(folder::OBJECTS);
        Some(Self { note: CopyNote::read(dir)?, dir: dir.to_owned(), objects })
    }

    fn generation(dir: &Path) -> Option<Self> {
        Some(Self { note: CopyNote::of_generation(dir)?, dir: dir.to_owned(), objects: dir.join(folder::OBJECTS) })
    }

    fn database(&self) -> PathBuf {
        self.dir.join(folder::DATABASE)
    }

    fn keys(&self) -> PathBuf {
        self.dir.join(folder::KEYS)
    }
}

/// A person may point at the folder of copies itself.
fn folder_in(place: &Path) -> PathBuf {
    if name(place).as_deref() == Some(FOLDER) { place.to_owned() } else { place.join(FOLDER) }
}

fn copies_in(dir: &Path) -> Vec<VaultCopy> {
    folders(dir).filter_map(|inner| VaultCopy::at(&inner)).collect()
}

fn folders(dir: &Path) -> impl Iterator<Item = PathBuf> {
    let entries = fs::read_dir(dir).into_iter().flatten().flatten();
    entries.filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir())).map(|entry| entry.path())
}

fn name(path: &Path) -> Option<String> {
    path.file_name()?.to_str().map(str::to_owned)
}

fn is_uuid(name: &str) -> bool {
    uuid::Uuid::parse_str(name).is_ok()
}
