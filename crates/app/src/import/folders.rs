//! From what was chosen or dropped to the files to read. A folder that is a disc is one of them, whole.

use importers::DiscFolder;
use std::fs;
use std::path::{Path, PathBuf};

/// The most files of one import, so that a whole disk dropped by mistake ends.
const MOST: usize = 50_000;

/// How deep below what was chosen a disc is looked for by what its files hold. Deeper, only its table of contents tells: looking into
/// files costs time, and somebody's whole home may have been dropped.
const LOOK_INSIDE: usize = 1;

/// Files that people keep, by the ends of their names. One of these beside a disc is no part of it.
const PAPERS: [&str; 14] =
    ["pdf", "xml", "json", "csv", "doc", "docx", "rtf", "odt", "jpg", "jpeg", "png", "heic", "zip", "ics"];

/// What is to be read.
pub(super) struct Chosen {
    pub(super) files: Vec<Found>,
    /// Whether there were more.
    pub(super) cut: bool,
}

/// One file of an import.
pub(super) enum Found {
    /// A file.
    File(PathBuf),
    /// The folder of a disc, kept as one file.
    Disc(PathBuf),
}

impl Found {
    pub(super) fn path(&self) -> &Path {
        match self {
            Self::File(path) | Self::Disc(path) => path,
        }
    }
}

/// Files as given; folders become the files in them, in order of name, or one file, where they are a disc. Links are not followed,
/// so no folder comes round again.
pub(super) fn expand(paths: Vec<PathBuf>) -> Chosen {
    let mut files = Vec::new();
    let mut waiting: Vec<(PathBuf, usize)> = paths.into_iter().rev().map(|path| (path, 0)).collect();
    while let Some((path, depth)) = waiting.pop() {
        if files.len() >= MOST {
            return Chosen { files, cut: true };
        }
        match fs::symlink_metadata(&path) {
            Ok(about) if about.is_dir() => {
                let mut inside = inside(&path);
                if has_contents(&inside) || depth <= LOOK_INSIDE && is_disc(&path, &inside) {
                    files.push(Found::Disc(path));
                    continue;
                }
                inside.retain(|path| path.file_name().is_some_and(|name| !is_noise(&name.to_string_lossy())));
                inside.sort_by(|a, b| b.cmp(a));
                waiting.extend(inside.into_iter().map(|path| (path, depth + 1)));
            }
            // A link inside a folder may lead anywhere; one that was chosen by itself is meant.
            _ => files.push(Found::File(path)),
        }
    }
    Chosen { files, cut: false }
}

fn inside(folder: &Path) -> Vec<PathBuf> {
    fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect()
}

/// Whether the table of contents of a disc is among these (DICOM PS3.10, 8.6; some systems show the version that ISO 9660 adds).
fn has_contents(inside: &[PathBuf]) -> bool {
    inside.iter().any(|path| {
        let name = path.file_name().map(|name| name.to_string_lossy().to_ascii_uppercase()).unwrap_or_default();
        matches!(name.as_str(), "DICOMDIR" | "DICOMDIR;1") && path.is_file()
    })
}

/// Whether a folder without a table of contents is one disc all the same. A folder that people made around discs is none: where there
/// are several, or papers beside one.
fn is_disc(folder: &Path, inside: &[PathBuf]) -> bool {
    let is_paper = |path: &PathBuf| {
        let ending = path.extension().map(|ending| ending.to_string_lossy().to_ascii_lowercase());
        ending.is_some_and(|ending| PAPERS.contains(&ending.as_str()))
    };
    let discs = || inside.iter().filter(|path| path.is_dir() && has_contents(&self::inside(path))).count();
    DiscFolder::is_disc(folder)
        && match discs() {
            0 => true,
            1 => !inside.iter().any(is_paper),
            _ => false,
        }
}

/// Files that systems leave in folders and that no person means.
fn is_noise(name: &str) -> bool {
    name.starts_with('.') || matches!(name.to_ascii_lowercase().as_str(), "thumbs.db" | "desktop.ini" | "__macosx")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may panic")]
    use super::*;

    /// What becomes of a folder with these files; one named `…scan` begins as a scan does, a disc is marked with `*`.
    fn becomes(names: &[&str]) -> Vec<String> {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().join("chosen");
        for name in names {
            let path = root.join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            let mut bytes = vec![0; 200];
            if name.ends_with("scan") {
                bytes.splice(128..132, *b"DICM");
            }
            fs::write(path, bytes).unwrap();
        }
        let shown = |found: &Found| {
            let mark = if matches!(found, Found::Disc(_)) { "*" } else { "" };
            let path = found.path().strip_prefix(folder.path()).unwrap();
            format!("{}{mark}", path.to_str().unwrap().replace('\\', "/"))
        };
        expand(vec![root.clone()]).files.iter().map(shown).collect()
    }

    #[test]
    fn a_disc_is_one_file_and_what_lies_beside_it_stays_what_it_is() {
        for (names, expected) in [
            (&["DICOMDIR", "letter.pdf", "a/1"][..], &["chosen*"][..]),
            (&["a/1.scan", "b/2.scan", "viewer.exe"], &["chosen*"]),
            (&["a/1.scan", "report.pdf"], &["chosen*"]),
            (&["a/1.scan", "report.pdf", "letter.pdf"], &["chosen/a*", "chosen/letter.pdf", "chosen/report.pdf"]),
            (&["CD/DICOMDIR", "CD/1.scan", "letter.pdf"], &["chosen/CD*", "chosen/letter.pdf"]),
            (&["CD/dicomdir;1", "CD/1.scan", "viewer.exe"], &["chosen*"]),
            (&["CD 1/DICOMDIR", "CD 1/1.scan", "CD 2/DICOMDIR"], &["chosen/CD 1*", "chosen/CD 2*"]),
            (&["a/b/c/DICOMDIR", "x.pdf"], &["chosen/a/b/c*", "chosen/x.pdf"]),
            (
                &["a/b/1.scan", "x.pdf", "y.pdf", "a/z.pdf", "a/w.pdf"],
                &["chosen/a/b/1.scan", "chosen/a/w.pdf", "chosen/a/z.pdf", "chosen/x.pdf", "chosen/y.pdf"],
            ),
            (&["x.pdf", ".hidden"], &["chosen/x.pdf"]),
        ] {
            assert_eq!(becomes(names), expected, "{names:?}");
        }
    }
}
