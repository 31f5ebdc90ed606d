//! The rules of `deny.toml` for licences, bans and sources, kept on every run.
//!
//! `cargo deny` reads the same file where it is installed (the workflow for advisories does); a bare machine would have to
//! build it first, and these three rules need only `cargo metadata` and the lock files.

use crate::metadata::{built, is_ours, name, packages};
use crate::tree;
use serde_json::Value;
use std::collections::BTreeMap;

/// Fonts travel with the pages.
const ALSO_FOR_PAGES: &str = "OFL-1.1";

struct Rules {
    allowed: Vec<String>,
    /// Each with those who may use it all the same.
    banned: BTreeMap<String, Vec<String>>,
    targets: Vec<String>,
}

fn rules() -> Rules {
    let deny: toml::Table = toml::from_str(&tree::read("deny.toml")).unwrap();
    let strings = |value: &toml::Value| -> Vec<String> {
        value.as_array().unwrap().iter().map(|item| item.as_str().unwrap().to_owned()).collect()
    };
    let bans = deny["bans"]["deny"].as_array().unwrap().iter();
    let banned = bans
        .map(|ban| (ban["crate"].as_str().unwrap().to_owned(), ban.get("wrappers").map(strings).unwrap_or_default()))
        .collect();
    Rules { allowed: strings(&deny["licenses"]["allow"]), banned, targets: strings(&deny["graph"]["targets"]) }
}

#[test]
fn every_crate_has_a_licence_we_allow() {
    let rules = rules();
    for package in packages() {
        let licence = package["license"].as_str().unwrap_or("none");
        assert!(permits(licence, &rules.allowed), "{} is under {licence}", name(&package));
    }
}

#[test]
fn no_banned_crate_is_built_in() {
    let Rules { banned, targets, .. } = rules();
    assert!(!banned.is_empty() && !targets.is_empty());
    for target in &targets {
        let built = built(target);
        let mut found = 0;
        for (user, used) in built.edges() {
            let Some(wrappers) = banned.get(used) else { continue };
            found += 1;
            assert!(wrappers.iter().any(|one| one == user), "{used} is banned, but {user} uses it for {target}");
        }
        assert!(found > 0, "the way out is not found for {target}: the search proves nothing");
        // What nobody uses cannot be banned by who uses it.
        for ours in built.roots() {
            assert!(!banned.contains_key(ours), "{ours} is banned");
        }
    }
}

/// One library of ciphers speaks for everything that leaves.
#[test]
fn the_ways_out_are_encrypted_by_one_library() {
    for target in rules().targets {
        let built = built(&target);
        assert_eq!(built.versions("rustls").len(), 1, "{target}");
        assert_eq!(built.versions("ring").len(), 1, "{target}");
        assert!(built.features("rustls").contains("ring"), "{target}");
        assert!(!built.features("rustls").iter().any(|feature| feature.starts_with("aws")), "{target}");
        for library in ["ureq", "lettre"] {
            let features = built.features(library);
            let more = [
                "cookies",
                "gzip",
                "brotli",
                "socks-proxy",
                "native-tls",
                "hostname",
                "pool",
                "tokio1",
                "webpki-roots",
            ];
            assert!(!features.is_empty(), "{library} has no features");
            assert!(
                !more.iter().any(|one| features.contains(*one)),
                "{library} is built with {features:?} for {target}"
            );
        }
    }
}

#[test]
fn every_crate_comes_from_the_public_registry() {
    for package in packages().iter().filter(|package| !is_ours(package)) {
        let source = package["source"].as_str().unwrap();
        assert!(source.starts_with("registry+https://github.com/rust-lang/"), "{} comes from {source}", name(package));
    }
}

#[test]
fn every_package_of_the_pages_has_a_licence_we_allow() {
    let mut allowed = rules().allowed;
    allowed.push(ALSO_FOR_PAGES.to_owned());
    for lock in ["ui/package-lock.json", "tests/e2e/package-lock.json"] {
        let lock: Value = serde_json::from_str(&tree::read(lock)).unwrap();
        for (path, package) in lock["packages"].as_object().unwrap().iter().filter(|(path, _)| !path.is_empty()) {
            let licence = package["license"].as_str().unwrap_or("none");
            assert!(permits(licence, &allowed), "{path} is under {licence}");
        }
    }
}

/// Whether an SPDX expression can be met with the allowed licences. `A/B` is the older way to write `A OR B`.
fn permits(expression: &str, allowed: &[String]) -> bool {
    let spaced = expression.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ");
    let mut words = spaced.split_whitespace().peekable();
    let met = any(&mut words, allowed);
    met && words.peek().is_none()
}

type Words<'a> = std::iter::Peekable<std::str::SplitWhitespace<'a>>;

fn any(words: &mut Words<'_>, allowed: &[String]) -> bool {
    let mut met = all(words, allowed);
    while words.next_if_eq(&"OR").is_some() {
        met |= all(words, allowed);
    }
    met
}

fn all(words: &mut Words<'_>, allowed: &[String]) -> bool {
    let mut met = one(words, allowed);
    while words.next_if_eq(&"AND").is_some() {
        met &= one(words, allowed);
    }
    met
}

fn one(words: &mut Words<'_>, allowed: &[String]) -> bool {
    match words.next() {
        Some("(") => {
            let met = any(words, allowed);
            met && words.next() == Some(")")
        }
        Some(licence) => {
            let mut licence = licence.to_owned();
            if words.next_if_eq(&"WITH").is_some() {
                licence = format!("{licence} WITH {}", words.next().unwrap_or_default());
            }
            allowed.contains(&licence)
        }
        None => false,
    }
}

#[test]
fn expressions_are_understood() {
    let allowed = ["MIT".to_owned(), "ISC".to_owned(), "Apache-2.0 WITH LLVM-exception".to_owned()];
    for good in ["MIT", "GPL-3.0 OR MIT", "MIT/GPL-3.0", "(GPL-3.0 OR MIT) AND ISC", "Apache-2.0 WITH LLVM-exception"] {
        assert!(permits(good, &allowed), "{good}");
    }
    for bad in ["", "GPL-3.0", "MIT AND GPL-3.0", "(MIT", "MIT)", "Apache-2.0", "none", "GPL-3.0 OR MIT AND AGPL-3.0"] {
        assert!(!permits(bad, &allowed), "{bad}");
    }
}
