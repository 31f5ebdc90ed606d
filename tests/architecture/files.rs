//! What a source file looks like, and what must never stand in one.

use crate::tree::{self, File};

const CODE: &[&str] = &[".rs", ".ts", ".svelte", ".mjs", ".css"];
/// Worth a thought; a file beyond the second number is split.
const LONG: usize = 600;
const TOO_LONG: usize = 800;

fn code() -> Vec<File> {
    tree::files().into_iter().filter(|file| file.ends_with(CODE) && !file.is_generated()).collect()
}

#[test]
#[allow(clippy::print_stderr, reason = "a warning for whoever reads the test's output")]
fn files_are_short() {
    let mut too_long = Vec::new();
    for file in code() {
        let lines = file.text.lines().count();
        if lines > TOO_LONG {
            too_long.push(format!("{} ({lines} lines)", file.path));
        } else if lines > LONG {
            eprintln!("warning: {} has {lines} lines", file.path);
        }
    }
    assert!(too_long.is_empty(), "longer than {TOO_LONG} lines: {too_long:?}");
}

#[test]
fn each_module_says_what_it_is_for() {
    let silent: Vec<String> = code()
        .into_iter()
        .filter(|file| file.path.ends_with(".rs") && !file.text.starts_with("//!"))
        .map(|file| file.path)
        .collect();
    assert!(silent.is_empty(), "these do not begin with //!: {silent:?}");
}

#[test]
fn nothing_is_left_unfinished() {
    // Written in two parts, so that this file is not found.
    let marks = [
        concat!("TO", "DO"),
        concat!("FIX", "ME"),
        concat!("todo", "!("),
        concat!("unimplemented", "!("),
        concat!("dbg", "!("),
    ];
    let found = lines_with(&code(), |line| marks.iter().any(|mark| line.contains(mark)));
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn no_machine_or_registry_is_named() {
    let folders = [concat!("/wo", "rk/"), concat!("/ro", "ot/")];
    let hosts =
        [concat!("registry.np", "mjs"), concat!("crates.", "io"), concat!("pypi.", "org"), concat!("deb.de", "bian")];
    let files: Vec<File> =
        tree::files().into_iter().filter(|file| !file.ends_with(&["Cargo.lock", "package-lock.json"])).collect();
    let found = lines_with(&files, |line| {
        hosts.iter().any(|host| line.contains(host)) || folders.iter().any(|folder| names_folder(line, folder))
    });
    assert!(found.is_empty(), "{found:#?}");
}

/// Whether a path begins with the folder: `/x/` in `src/x/y` is another folder.
fn names_folder(line: &str, folder: &str) -> bool {
    line.match_indices(folder)
        .any(|(at, _)| !line[..at].ends_with(|before: char| before.is_alphanumeric() || "/._-".contains(before)))
}

fn lines_with(files: &[File], wanted: impl Fn(&str) -> bool) -> Vec<String> {
    let mut found = Vec::new();
    for file in files {
        let lines = file.text.lines().enumerate().filter(|(_, line)| wanted(line));
        found.extend(lines.map(|(at, line)| format!("{}:{}: {}", file.path, at + 1, line.trim())));
    }
    found
}
