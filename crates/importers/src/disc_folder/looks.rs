//! Whether a folder looks like a disc, at a glance.

use std::collections::VecDeque;
use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::Read;
use std::path::Path;

/// How deep, and how much is looked at: a disc may have fifty thousand files, and somebody's whole home may be dropped on the window.
const DEEPEST: usize = 6;
const MOST_FILES: usize = 300;
const MOST_NAMES: usize = 10_000;

/// What people keep besides scans. A folder of these with one scan somewhere is no disc.
const DOCUMENTS: [&str; 16] = [
    "pdf", "xml", "json", "csv", "doc", "docx", "rtf", "odt", "jpg", "jpeg", "png", "heic", "tif", "tiff", "zip", "ics",
];

pub(super) fn is_disc(root: &Path) -> bool {
    let mut folders = VecDeque::from([(root.to_owned(), 0)]);
    let (mut scans, mut documents, mut names) = (0usize, 0usize, 0usize);
    while let Some((folder, depth)) = folders.pop_front() {
        let Ok(entries) = fs::read_dir(&folder) else { continue };
        let mut files = Vec::new();
        for entry in entries.flatten().take(MOST_NAMES.saturating_sub(names)) {
            names += 1;
            match entry.file_type() {
                Ok(kind) if kind.is_dir() && depth < DEEPEST => folders.push_back((entry.path(), depth + 1)),
                Ok(kind) if kind.is_file() => files.push(entry.path()),
                _ => {}
            }
        }
        let is_contents = |name: &OsStr| name.to_string_lossy().trim_end_matches(";1").eq_ignore_ascii_case("DICOMDIR");
        if depth == 0 && files.iter().any(|file| file.file_name().is_some_and(is_contents)) {
            return true;
        }
        for file in files {
            if scans + documents >= MOST_FILES {
                return scans >= documents;
            }
            let ending = file.extension().map(|ending| ending.to_string_lossy().to_ascii_lowercase());
            if ending.is_some_and(|ending| DOCUMENTS.contains(&ending.as_str())) {
                documents += 1;
            } else if is_scan(&file) {
                scans += 1;
            }
        }
    }
    scans > 0 && scans >= documents
}

/// By the mark of DICOM (PS3.10, 7.1).
fn is_scan(file: &Path) -> bool {
    let mut head = [0u8; 132];
    File::open(file).and_then(|mut file| file.read_exact(&mut head)).is_ok() && head.ends_with(b"DICM")
}
