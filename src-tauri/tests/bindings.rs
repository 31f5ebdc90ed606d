//! The generated files are those that the table of commands gives today.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::fs;
use std::path::Path;

#[test]
fn generated_files_are_fresh() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let files = [
        (root.join("../ui/src/generated/commands.ts"), shell::typescript()),
        (root.join("src/command_names.rs"), shell::command_names()),
        (root.join("capabilities/main.json"), shell::capability()),
    ];
    let update = std::env::var_os("UPDATE_BINDINGS").is_some();
    for (path, wanted) in files {
        if update && fs::read_to_string(&path).ok().as_deref() != Some(wanted.as_str()) {
            fs::write(&path, &wanted).unwrap();
        }
        let have = fs::read_to_string(&path).unwrap();
        assert!(have == wanted, "{} is stale: run `cargo xtask bindings`", path.display());
    }
}

#[test]
fn no_number_needs_more_than_javascript_has() {
    assert!(!shell::typescript().contains("bigint"));
}
