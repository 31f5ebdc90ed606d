//! The packages as cargo sees them.

use crate::tree;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

/// Every package of the lock file, whatever it is built for.
pub(crate) fn packages() -> Vec<Value> {
    metadata(&[])["packages"].as_array().unwrap().clone()
}

/// What is built in for one target, such as `x86_64-pc-windows-msvc`: who uses whom, with which features.
pub(crate) struct Built {
    packages: BTreeMap<String, Value>,
    nodes: Vec<Value>,
}

pub(crate) fn built(target: &str) -> Built {
    let metadata = metadata(&["--filter-platform", target]);
    let packages = metadata["packages"].as_array().unwrap().iter();
    let packages = packages.map(|package| (package["id"].as_str().unwrap().to_owned(), package.clone())).collect();
    Built { packages, nodes: metadata["resolve"]["nodes"].as_array().unwrap().clone() }
}

impl Built {
    fn name_of(&self, id: &Value) -> &str {
        name(&self.packages[id.as_str().unwrap()])
    }

    /// Each package with each one that it uses itself.
    pub(crate) fn edges(&self) -> impl Iterator<Item = (&str, &str)> {
        self.nodes.iter().flat_map(move |node| {
            let used = node["dependencies"].as_array().unwrap().iter();
            used.map(move |used| (self.name_of(&node["id"]), self.name_of(used)))
        })
    }

    /// Our own packages.
    pub(crate) fn roots(&self) -> impl Iterator<Item = &str> {
        self.packages.values().filter(|package| is_ours(package)).map(name)
    }

    pub(crate) fn versions(&self, wanted: &str) -> Vec<&str> {
        let known = self.packages.values().filter(|package| name(package) == wanted);
        known.map(|package| package["version"].as_str().unwrap()).collect()
    }

    pub(crate) fn features(&self, wanted: &str) -> BTreeSet<&str> {
        let nodes = self.nodes.iter().filter(|node| self.name_of(&node["id"]) == wanted);
        nodes.flat_map(|node| node["features"].as_array().unwrap()).map(|feature| feature.as_str().unwrap()).collect()
    }
}

fn metadata(more: &[&str]) -> Value {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["metadata", "--format-version", "1", "--locked"])
        .args(more)
        .current_dir(tree::root())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

/// Whether the package is one of ours.
pub(crate) fn is_ours(package: &Value) -> bool {
    package["source"].is_null()
}

pub(crate) fn name(package: &Value) -> &str {
    package["name"].as_str().unwrap()
}
