//! The fuzz targets, one after the other, for as long as you like; what they find lands in `fuzz/artifacts`.
//!
//! Their corpora are replayed by the tests; this looks for more. The instrumentation is not part of stable Rust, hence the variable
//! that opens it.

use crate::command::{Outcome, cargo};
use crate::tree;
use std::fs;

const CARGO_FUZZ: &str = "0.13.2";

/// The most memory, in MiB, as the reader's process may have 1 GiB and the sanitizer needs some of its own.
const MEMORY: &str = "-rss_limit_mb=1536";
/// Seconds for one input, which the sanitizer slows down.
const LONGEST: &str = "-timeout=30";

struct Target {
    name: &'static str,
    /// The most bytes of an input: small ones are run more often.
    most: u32,
    /// What it starts from besides its own corpus.
    seeds: &'static [&'static str],
    features: &'static [&'static str],
}

const TARGETS: &[Target] = &[
    Target { name: "fhir", most: 16_384, seeds: &["tests/corpus/fhir"], features: &[] },
    Target { name: "pdf", most: 16_384, seeds: &["tests/corpus/pdf"], features: &[] },
    Target { name: "zip", most: 8_192, seeds: &["tests/corpus/zip"], features: &[] },
    Target { name: "dicom", most: 16_384, seeds: &["tests/corpus/dicom"], features: &[] },
    Target { name: "dicomdir", most: 16_384, seeds: &["tests/corpus/dicomdir"], features: &[] },
    Target { name: "picture", most: 16_384, seeds: &["tests/corpus/picture"], features: &[] },
    Target { name: "object_header", most: 8_192, seeds: &[], features: &["--features", "vault"] },
    Target { name: "vault_json", most: 1_024, seeds: &[], features: &["--features", "vault"] },
    Target { name: "copy_json", most: 1_024, seeds: &[], features: &["--features", "vault"] },
    Target { name: "key_file", most: 1_024, seeds: &[], features: &["--features", "vault"] },
    Target { name: "recovery_code", most: 256, seeds: &[], features: &["--features", "vault"] },
    Target { name: "together", most: 4_096, seeds: &[], features: &[] },
    Target { name: "frames", most: 16_384, seeds: &[], features: &[] },
];

const USAGE: &str = "`cargo xtask fuzz [TARGET] [--minutes N]`. The targets: fhir pdf zip dicom dicomdir picture object_header vault_json copy_json key_file recovery_code together frames";

/// One target or all, ten minutes each unless told.
pub(crate) fn run(arguments: &[String]) -> Outcome {
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let (name, minutes) = match words.as_slice() {
        [] => (None, "10"),
        ["--minutes", minutes] => (None, *minutes),
        [name] => (Some(*name), "10"),
        [name, "--minutes", minutes] => (Some(*name), *minutes),
        _ => return Err(USAGE.to_owned()),
    };
    let seconds = minutes.parse::<u32>().ok().filter(|minutes| (1..=10_000).contains(minutes)).ok_or(USAGE)? * 60;
    let targets: Vec<&Target> = TARGETS.iter().filter(|target| name.is_none_or(|name| name == target.name)).collect();
    if targets.is_empty() {
        return Err(USAGE.to_owned());
    }
    install()?;
    targets.into_iter().try_for_each(|target| fuzz(target, seconds))
}

fn install() -> Outcome {
    if cargo(&["fuzz", "--version"]).succeeds() {
        return Ok(());
    }
    println!("Installing cargo-fuzz {CARGO_FUZZ} …");
    cargo(&["install", "--quiet", "cargo-fuzz", "--locked", "--version", CARGO_FUZZ]).run()
}

fn fuzz(target: &Target, seconds: u32) -> Outcome {
    println!("\n--- {}: {} minutes", target.name, seconds / 60);
    let found = format!("target/fuzz/corpus/{}", target.name);
    fs::create_dir_all(tree::root().join(&found)).map_err(|error| format!("{found}: {error}"))?;
    let kept = format!("tests/corpus/fuzz/{}", target.name);
    let dictionary = format!("-dict=fuzz/dictionaries/{}.dict", target.name);
    let (most, time) = (format!("-max_len={}", target.most), format!("-max_total_time={seconds}"));
    let mut arguments = vec!["fuzz", "run", "--target-dir", "target/fuzz"];
    arguments.extend(target.features);
    // What is new goes into the first folder.
    arguments.extend([target.name, &found, &kept]);
    arguments.extend(target.seeds);
    arguments.extend(["--", &time, &most, &dictionary, MEMORY, LONGEST, "-print_final_stats=1"]);
    let mut run = cargo(&arguments);
    run.env("RUSTC_BOOTSTRAP", "1");
    run.run()
}
