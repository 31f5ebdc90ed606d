//! The app as the end-to-end tests drive it: built as people get it, and with the door for the tests, and looked at as a file.

use crate::command::{Outcome, Program, cargo, program};
use crate::{node, tree};
use std::path::PathBuf;

/// The name only the build for the tests contains; it says where they lay the answers of file dialogs.
const TEST_DOOR: &str = "SECOND_CHAIR_E2E_DIALOGS";

/// The app as people get it.
pub(crate) fn plain() -> PathBuf {
    place("second-chair")
}

/// The app that takes the answers of its file dialogs from the tests.
pub(crate) fn with_door() -> PathBuf {
    place("second-chair-e2e")
}

fn place(name: &str) -> PathBuf {
    tree::target().join("apps").join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}

/// The whole workspace with its tests, as the tests were built: for one package alone cargo would choose other features of the
/// same libraries and build typst a second time, which takes longer than all the rest.
const SAME_FEATURES: &[&str] = &["build", "--workspace", "--bins", "--tests"];

/// Builds both.
pub(crate) fn build() -> Outcome {
    node::build_ui()?;
    cargo(SAME_FEATURES).run()?;
    keep(plain())?;
    cargo(&[SAME_FEATURES, &["--features", "second-chair/e2e"]].concat()).run()?;
    keep(with_door())
}

/// Cargo builds both to the same name.
fn keep(to: PathBuf) -> Outcome {
    let built = tree::target().join("debug").join(format!("second-chair{}", std::env::consts::EXE_SUFFIX));
    let fail = |error: std::io::Error| format!("{} could not be copied: {error}", built.display());
    std::fs::create_dir_all(tree::target().join("apps")).map_err(fail)?;
    std::fs::copy(&built, to).map_err(fail)?;
    Ok(())
}

/// What must not be in the app, seen in the file itself. Each search is also made where it must find something.
pub(crate) fn inspect() -> Outcome {
    if has_test_door(&plain())? {
        return Err(format!("The app contains {TEST_DOOR}: the tests' door to the file dialogs must not be in it."));
    }
    if !has_test_door(&with_door())? {
        return Err(format!("{TEST_DOOR} is not found in the build for the tests either; the search proves nothing."));
    }
    let symbols = program("nm", &["--dynamic", &plain().display().to_string()]).output().unwrap_or_default();
    if !symbols.contains("gtk_") {
        return Err("nm shows no symbol of GTK in the app; the search for sqlite3_ proves nothing.".to_owned());
    }
    // An exported sqlite3_ symbol would make WebKitGTK, in the same process, use our encrypted database for its own files.
    let exported = symbols.lines().filter(|line| line.contains(" sqlite3_") && !line.contains(" U ")).count();
    if exported > 0 {
        return Err(format!("The app exports {exported} symbols sqlite3_*."));
    }
    println!("The app exports no sqlite3_ symbol and lacks the tests' door.");
    Ok(())
}

fn has_test_door(app: &std::path::Path) -> Result<bool, String> {
    let bytes = std::fs::read(app).map_err(|error| format!("{}: {error}", app.display()))?;
    Ok(bytes.windows(TEST_DOOR.len()).any(|window| window == TEST_DOOR.as_bytes()))
}

/// The stories, each file after the other, in a window on a screen nobody sees.
pub(crate) fn stories() -> Outcome {
    let folder = tree::root().join("tests/e2e");
    let listed = folder.read_dir().map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut files: Vec<String> = listed.flatten().map(|entry| entry.path().display().to_string()).collect();
    files.retain(|file| file.ends_with(".test.mjs"));
    files.sort();
    told(&files).run()
}

/// One of them.
pub(crate) fn story(file: &str) -> Program {
    told(&[tree::root().join("tests/e2e").join(file).display().to_string()])
}

fn told(files: &[String]) -> Program {
    let mut arguments = vec!["--test", "--test-concurrency=1", "--test-reporter=spec"];
    arguments.extend(files.iter().map(String::as_str));
    let mut node = program("node", &arguments);
    node.env("SECOND_CHAIR_APP", with_door());
    node.env("SECOND_CHAIR_PLAIN_APP", plain());
    node
}

/// How long it takes until the unlock prompt, against an empty window.
pub(crate) fn measure_start() -> Outcome {
    cargo(&["build", "--workspace", "--example", "empty_window"]).run()?;
    let bench = tree::root().join("tests/e2e/start.bench.mjs").display().to_string();
    let mut node = program("node", &[&bench]);
    node.env("SECOND_CHAIR_APP", with_door());
    node.env("SECOND_CHAIR_EMPTY", tree::target().join("debug/examples/empty_window"));
    node.run()
}
