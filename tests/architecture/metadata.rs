//! The packages as cargo sees them.

use crate::tree;
use serde_json::Value;
use std::process::Command;

/// Every package of the lock file, whatever it is built for.
pub(crate) fn packages() -> Vec<Value> {
    metadata(&[])
}

/// The packages that are built in for one target, such as `x86_64-pc-windows-msvc`.
pub(crate) fn packages_for(target: &str) -> Vec<Value> {
    metadata(&["--filter-platform", target])
}

fn metadata(more: &[&str]) -> Vec<Value> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["metadata", "--format-version", "1", "--locked"])
        .args(more)
        .current_dir(tree::root())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    metadata["packages"].as_array().unwrap().clone()
}

/// Whether the package is one of ours.
pub(crate) fn is_ours(package: &Value) -> bool {
    package["source"].is_null()
}

pub(crate) fn name(package: &Value) -> &str {
    package["name"].as_str().unwrap()
}
