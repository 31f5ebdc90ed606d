//! Drills: what a power cut, a kill, a failing disk and a worn disk leave of a vault, in thousands of cases, each drill with a
//! control that shows that it can fail.
//!
//! A drill plays the workloads of `workloads.rs` in a program of its own, cuts it short, and looks with the vault's own functions
//! whether everything that was said to be saved is there. `cargo xtask powercut`, `kill`, `io-errors` and `bitflip` start them;
//! docs/reliability.md has the figures.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a drill is a test: it may panic, and says what it saw"
)]

mod bitflip;
mod check;
mod check_copies;
mod child;
mod disk;
mod expect;
mod figures;
mod io_errors;
mod kill;
mod nouns;
mod plan;
mod play;
mod powercut;
mod random;
mod recording;
mod records;
mod small_disk;
mod step;
mod trace;
mod workloads;

use std::path::Path;
use std::process::ExitCode;

const USAGE: &str = "drill powercut|kill|io-errors|bitflip [--states N | --runs N] [--seed N] [--workload NAME]";

/// What to run and how much of it.
struct Options {
    number: usize,
    seed: u64,
    only: Option<String>,
}

impl Options {
    fn parse(words: &[String], number: usize) -> Result<Self, String> {
        let mut options = Self { number, seed: 1, only: None };
        let mut words = words.iter();
        while let Some(flag) = words.next() {
            let value = words.next().ok_or(USAGE)?;
            match flag.as_str() {
                "--states" | "--runs" => options.number = value.parse().map_err(|_| USAGE)?,
                "--seed" => options.seed = value.parse().map_err(|_| USAGE)?,
                "--workload" if workloads::named(value).is_some() => options.only = Some(value.clone()),
                _ => return Err(USAGE.to_owned()),
            }
        }
        Ok(options)
    }

    fn wants(&self, workload: &str) -> bool {
        self.only.as_ref().is_none_or(|only| only == workload)
    }
}

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let outcome = match words.split_first() {
        Some((word, [name, place, flags @ ..])) if word == "play" => {
            let Some(workload) = workloads::named(name) else { return ExitCode::FAILURE };
            let has = |flag| flags.iter().any(|word| word == flag);
            return play::play(workload, Path::new(place), has("--early"), has("--leave"));
        }
        Some((word, rest)) => match word.as_str() {
            "powercut" => Options::parse(rest, 2_000).and_then(|options| powercut::run(&options)),
            "kill" => Options::parse(rest, 200).and_then(|options| kill::run(&options)),
            "bitflip" => Options::parse(rest, 2_000).and_then(|options| bitflip::run(&options)),
            "io-errors" => Options::parse(rest, usize::MAX).and_then(|options| io_errors::run(&options)),
            _ => Err(USAGE.to_owned()),
        },
        None => Err(USAGE.to_owned()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("\n{message}");
            ExitCode::FAILURE
        }
    }
}
