//! `cargo xtask`: the commands of whoever works on Second Chair. The README names the two that matter, `run` and `test`.
//!
//! Plain Rust without dependencies, because it is the first thing that runs on a machine that has nothing but Rust and Node.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command line program")]

mod app;
mod canary;
mod command;
mod drills;
mod fuzz;
mod needs;
mod node;
mod rings;
mod tree;

use command::{Outcome, cargo};
use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask run              install what is missing, build the app and open it
cargo xtask test             install what is missing, run every test (`--only RING…`: only these rings)
cargo xtask check            the fast part of the tests, for while you work
cargo xtask setup            only install what the tests need
cargo xtask bench            how far the program is from the bare limits of this machine
cargo xtask bindings         write the generated files that tie the window to the Rust commands
cargo xtask read FILE…       read medical files as an import would; one line of JSON a file
cargo xtask fuzz [TARGET] [--minutes N]   look for bytes that break the readers, ten minutes a target; far outside the tests
cargo xtask powercut [--states N]   cut the power at every call of a vault's work, and see what is left (all four: [--seed N] [--workload NAME])
cargo xtask kill [--runs N]         the same with kill -9
cargo xtask io-errors [--runs N]    the same with a disk that fails or is full; without --runs every call and every error
cargo xtask bitflip [--runs N]      turn single bits of a vault and cut its files
cargo xtask canary [--rounds N]     look for keys and words in the memory of the locked app, and on the disk";

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let command = arguments.next().unwrap_or_default();
    let rest: Vec<String> = arguments.collect();
    let outcome = match command.as_str() {
        "run" => run(),
        "test" => rings::test(&rest),
        "check" => rings::check(),
        "setup" => needs::for_tests(),
        "bench" => bench(),
        "bindings" => bindings(),
        "read" => return read(&rest),
        "fuzz" => fuzz::run(&rest),
        "canary" => canary::run(&rest),
        drill @ ("powercut" | "kill" | "io-errors" | "bitflip") => drills::run(drill, &rest),
        _ => Err(format!("These are the commands:\n\n{USAGE}")),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("\n{message}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Outcome {
    needs::to_build()?;
    node::build_ui()?;
    println!("Building Second Chair (the first time takes several minutes) …");
    cargo(&["run", "--quiet", "--package", "second-chair"]).run()
}

/// In the profile of the tests: it optimises all that these figures hang on, and a release of everything would take far longer to build.
fn bench() -> Outcome {
    needs::to_build()?;
    for (package, bench) in [
        ("importers", "fhir"),
        ("vault", "vault"),
        ("vault", "copies"),
        ("journeys", "imports"),
        ("journeys", "packets"),
    ] {
        println!("\n--- {package}");
        cargo(&["bench", "--quiet", "--profile", "dev", "--package", package, "--bench", bench]).run()?;
    }
    needs::for_tests()?;
    app::build()?;
    println!("\n--- start");
    app::measure_start()
}

fn bindings() -> Outcome {
    // As the tests build it: for one package alone cargo would choose other features and build typst a second time.
    let mut command = cargo(&["test", "--quiet", "--workspace", "--test", "bindings"]);
    command.env("UPDATE_BINDINGS", "1");
    command.run()
}

/// Only the reader's own lines may reach standard output: other programs read them.
fn read(files: &[String]) -> ExitCode {
    let manifest = tree::root().join("Cargo.toml").display().to_string();
    let build = cargo(&["build", "--quiet", "--manifest-path", &manifest, "--package", "importers", "--bins"]).run();
    if let Err(message) = build {
        eprintln!("{message}");
        return ExitCode::FAILURE;
    }
    // Where the person stands, not where the project lies: the files are named from there.
    let mut reader = std::process::Command::new(tree::target().join("debug").join("read"));
    match reader.args(files).status() {
        Ok(status) => ExitCode::from(u8::try_from(status.code().unwrap_or(1)).unwrap_or(1)),
        Err(error) => {
            eprintln!("The reader could not be started: {error}");
            ExitCode::FAILURE
        }
    }
}
