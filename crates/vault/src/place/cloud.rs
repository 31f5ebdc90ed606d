//! Whether a sync program copies a folder to a cloud.
//!
//! Known by three signs: the variables OneDrive sets on Windows, the names the programs give their folders, and the files
//! they keep in them. A synced folder with a name and without a mark of its own is not found; on macOS neither are "Desktop"
//! and "Documents" when iCloud keeps them, which only an extended attribute shows.

use std::path::{Path, PathBuf};

/// Folder names, compared without case; OneDrive adds the name of the employer after " - ".
const NAMES: [&str; 11] = [
    "dropbox",
    "onedrive",
    "google drive",
    "googledrive",
    "my drive",
    "icloud drive",
    "iclouddrive",
    "com~apple~clouddocs",
    "nextcloud",
    "owncloud",
    "pcloud drive",
];

/// Files and folders that a sync program keeps at the top of what it copies. `.dropbox` counts as a file only: a folder of
/// that name in the home folder is the program's own and says nothing about the home folder.
const MARKS: [(&str, Kind); 8] = [
    (".dropbox", Kind::File),
    (".dropbox.cache", Kind::Folder),
    (".tmp.drivedownload", Kind::Folder),
    (".tmp.driveupload", Kind::Folder),
    (".nextcloudsync.log", Kind::File),
    (".owncloudsync.log", Kind::File),
    (".sync_journal.db", Kind::File),
    (".stfolder", Kind::Folder),
];

#[derive(Clone, Copy)]
enum Kind {
    File,
    Folder,
}

/// Folders that the environment names: `OneDrive`, `OneDriveConsumer`, `OneDriveCommercial` (Windows).
pub(super) fn roots_from_environment() -> Vec<PathBuf> {
    ["OneDrive", "OneDriveConsumer", "OneDriveCommercial"]
        .iter()
        .filter_map(std::env::var_os)
        .filter(|value| !value.is_empty())
        .map(PathBuf::from)
        .flat_map(|root| [root.canonicalize().ok(), Some(root)])
        .flatten()
        .collect()
}

pub(super) fn is_synced(real: &Path, roots: &[PathBuf]) -> bool {
    roots.iter().any(|root| real.starts_with(root)) || real.ancestors().any(|dir| has_name(dir) || has_mark(dir))
}

fn has_name(dir: &Path) -> bool {
    let lower = |path: Option<&Path>| {
        path.and_then(Path::file_name).map(|name| name.to_string_lossy().to_lowercase()).unwrap_or_default()
    };
    let (name, above) = (lower(Some(dir)), lower(dir.parent()));
    // macOS keeps iCloud in ~/Library/Mobile Documents and every other provider in ~/Library/CloudStorage.
    let apple = above == "library" && matches!(name.as_str(), "mobile documents" | "cloudstorage");
    NAMES.contains(&name.as_str()) || name.starts_with("onedrive - ") || apple
}

fn has_mark(dir: &Path) -> bool {
    MARKS.iter().any(|(name, kind)| {
        std::fs::symlink_metadata(dir.join(name)).is_ok_and(|found| match kind {
            Kind::File => found.is_file(),
            Kind::Folder => found.is_dir(),
        })
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may panic")]

    use super::*;

    #[test]
    fn names_of_sync_folders_are_known() {
        for synced in [
            "/home/anna/Dropbox/records",
            "/Users/anna/Library/Mobile Documents/x",
            "/Users/anna/Library/CloudStorage/Box-Box/x",
            "/c/Users/anna/OneDrive - Hospital/x",
            "/home/anna/Nextcloud",
        ] {
            assert!(is_synced(Path::new(synced), &[]), "{synced}");
        }
        for plain in
            ["/home/anna/.local/share/second-chair", "/home/anna/Dropbox papers/x", "/home/anna/Mobile Documents/x"]
        {
            assert!(!is_synced(Path::new(plain), &[]), "{plain}");
        }
        assert!(is_synced(Path::new("/c/Files/x"), &[PathBuf::from("/c/Files")]));
    }

    #[test]
    fn the_dropbox_program_in_the_home_folder_is_not_a_synced_folder() {
        let home = tempfile::tempdir().unwrap();
        std::fs::create_dir(home.path().join(".dropbox")).unwrap();
        assert!(!has_mark(home.path()));
        let synced = home.path().join("Boxes");
        std::fs::create_dir(&synced).unwrap();
        std::fs::write(synced.join(".dropbox"), b"").unwrap();
        assert!(is_synced(&synced.join("records"), &[]));
    }
}
