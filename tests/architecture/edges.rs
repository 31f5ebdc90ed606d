//! Who depends on whom: `ui -> src-tauri -> app -> { vault, importers, documents } -> record`, and each large outside package in
//! one place only. Crate walls are the only ones the compiler keeps.

use crate::metadata::{is_ours, name, packages};
use crate::tree;
use std::collections::{BTreeMap, BTreeSet};

/// Each package of ours and those of ours it uses.
const EDGES: &[(&str, &[&str])] = &[
    ("record", &[]),
    ("vault", &["record"]),
    ("importers", &["record"]),
    ("documents", &["record"]),
    ("app", &["documents", "importers", "record", "servers", "vault"]),
    // The shell touches importers for one thing: it starts as the reader child before any window library is loaded.
    ("second-chair", &["app", "importers"]),
    ("journeys", &["app", "importers", "record", "servers", "vault"]),
    ("drills", &["record", "vault"]),
    ("servers", &[]),
];

/// Packages of ours that are for tests: nobody else may use them.
const FOR_TESTS: &[&str] = &["servers", "journeys", "drills"];

/// Outside packages (by the start of their names) that one package of ours keeps to itself.
const KEPT: &[(&str, &[&str])] = &[
    ("second-chair", &["tauri", "webkit2gtk", "gtk", "arboard"]),
    (
        "app",
        &["keyring-core", "zbus-secret-service", "windows-native-keyring", "apple-native-keyring", "ureq", "lettre"],
    ),
    ("vault", &["rusqlite", "age", "libsqlite3-sys"]),
    ("documents", &["typst"]),
    ("importers", &["pdf-extract", "landlock", "seccompiler", "rlimit", "quick-xml", "dicom", "zip", "csv"]),
];

#[test]
fn edges_are_those_of_the_design() {
    let wanted: BTreeMap<String, BTreeSet<String>> = EDGES
        .iter()
        .map(|(from, to)| ((*from).to_owned(), to.iter().map(|name| (*name).to_owned()).collect()))
        .collect();
    let packages = packages();
    let ours: BTreeSet<&str> = packages.iter().filter(|package| is_ours(package)).map(name).collect();
    let mut found = BTreeMap::new();
    for package in packages.iter().filter(|package| is_ours(package)) {
        let used = package["dependencies"].as_array().unwrap().iter().map(name);
        let used: BTreeSet<String> = used.filter(|name| ours.contains(name)).map(str::to_owned).collect();
        found.insert(name(package).to_owned(), used);
    }
    for (package, used) in &found {
        let allowed = wanted.get(package).unwrap_or_else(|| panic!("{package} is not in the list of packages"));
        // The journeys may use less than they are allowed to; every other edge is exact.
        let right = if package == "journeys" { used.is_subset(allowed) } else { used == allowed };
        assert!(right, "{package} uses {used:?}, the design says {allowed:?}");
    }
    assert_eq!(found.len(), EDGES.len(), "a package of the list is gone");
}

#[test]
fn large_packages_stand_in_one_cargo_toml() {
    let packages = packages();
    for (owner, starts) in KEPT {
        for package in packages.iter().filter(|package| is_ours(package) && name(package) != *owner) {
            for dependency in package["dependencies"].as_array().unwrap() {
                let used = name(dependency);
                let kept = starts.iter().any(|start| used == *start || used.starts_with(&format!("{start}-")));
                assert!(!kept, "{} uses {used}, which {owner} keeps to itself", name(package));
            }
        }
    }
}

#[test]
fn what_is_for_tests_is_used_by_tests_only() {
    let mut found = 0;
    for package in packages().iter().filter(|package| is_ours(package)) {
        for dependency in package["dependencies"].as_array().unwrap() {
            if FOR_TESTS.contains(&name(dependency)) {
                found += 1;
                assert_eq!(dependency["kind"], "dev", "{} uses {}", name(package), name(dependency));
            }
        }
    }
    assert!(found > 0, "nobody uses them: the search proves nothing");
}

/// What opens a connection, or asks for the address of a computer.
const OPENS: &[&str] = &[
    "TcpStream",
    "TcpListener",
    "UdpSocket",
    "UnixDatagram",
    "ToSocketAddrs",
    "to_socket_addrs",
    "socket2",
    "rustls",
    "ureq",
    "lettre",
    "std::net",
    "net::Tcp",
    "tokio::net",
    "libc::socket",
    "libc::connect",
];
/// The only place that does.
const DOOR: [&str; 2] = ["crates/app/src/net.rs", "crates/app/src/net/"];

#[test]
fn only_one_module_of_the_program_opens_a_connection() {
    let program = |path: &str| {
        path.ends_with(".rs")
            && (path.starts_with("src-tauri/") || path.starts_with("crates/"))
            && !path.contains("/tests/")
            && !path.contains("/benches/")
    };
    let mut files = 0;
    let mut door = 0;
    for file in tree::files().into_iter().filter(|file| program(&file.path)) {
        files += 1;
        let opens: Vec<&str> = OPENS.iter().copied().filter(|word| file.text.contains(word)).collect();
        if DOOR.iter().any(|door| file.path.starts_with(door)) {
            door += opens.len();
        } else {
            assert!(opens.is_empty(), "{} names {opens:?}", file.path);
        }
    }
    assert!(files > 100 && door > 3, "{files} files, {door} in the door: the search proves nothing");
}

#[test]
fn one_file_of_the_window_talks_to_tauri() {
    let using: Vec<String> = tree::files()
        .into_iter()
        .filter(|file| file.path.starts_with("ui/src/") && file.text.contains("@tauri-apps/"))
        .map(|file| file.path)
        .collect();
    assert_eq!(using, ["ui/src/backend/tauri.ts"]);
}
