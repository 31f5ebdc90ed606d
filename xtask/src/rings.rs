//! The tests, ring by ring, with the minutes each took.

use crate::command::{Outcome, cargo, npm};
use crate::{app, needs, node};
use std::time::{Duration, Instant};

/// The whole must stay bearable on two cores; beyond this it fails, so that it is noticed.
const LONGEST: Duration = Duration::from_secs(85 * 60);

/// A group of tests: its name on the command line, what it shows, how it is run.
struct Ring(&'static str, &'static str, fn() -> Outcome);

const RINGS: &[Ring] = &[
    Ring("format", "the Rust code is formatted", format),
    Ring("lint", "clippy has nothing to say", lint),
    Ring("rust", "rules, readers, vault, journeys, architecture, licences, fresh bindings", rust),
    Ring("examples", "the examples in the documentation run", || {
        cargo(&["test", "--quiet", "--workspace", "--doc"]).run()
    }),
    Ring("docs", "the documentation builds, every link in it leads somewhere", docs),
    Ring("ui", "types, lint, unit tests of the window's pages", ui),
    Ring("pages", "every screen with a made-up backend, in a browser", || {
        npm("ui", &["run", "--silent", "e2e:fake"]).run()
    }),
    Ring("app", "the app builds, exports no database symbol, has no door for tests", || {
        app::build()?;
        app::inspect()
    }),
    Ring("stories", "a person's story in the real app; leaks, kills, network", app::stories),
];

/// The rings that need only seconds to a few minutes once built.
const FAST: &[&str] = &["format", "lint", "rust", "ui"];

/// Everything, or the rings named after `--only`.
pub(crate) fn test(arguments: &[String]) -> Outcome {
    let only = match arguments {
        [] => None,
        [flag, names @ ..] if flag == "--only" && !names.is_empty() => Some(names),
        _ => {
            return Err(format!(
                "`cargo xtask test` or `cargo xtask test --only RING…`. The rings: {}",
                names().join(" ")
            ));
        }
    };
    if let Some(unknown) = only.into_iter().flatten().find(|name| !names().contains(&name.as_str())) {
        return Err(format!("There is no ring {unknown}. The rings: {}", names().join(" ")));
    }
    let began = Instant::now();
    needs::for_tests()?;
    run_rings(began, |name| only.is_none_or(|only| only.iter().any(|wanted| wanted == name)))
}

/// The fast rings.
pub(crate) fn check() -> Outcome {
    let began = Instant::now();
    needs::to_build()?;
    needs::nextest()?;
    node::install("ui")?;
    run_rings(began, |name| FAST.contains(&name))
}

fn names() -> Vec<&'static str> {
    RINGS.iter().map(|Ring(name, ..)| *name).collect()
}

/// Runs on after a ring failed: one run should tell everything that is wrong.
fn run_rings(began: Instant, wanted: impl Fn(&str) -> bool) -> Outcome {
    // The app carries the pages inside, so they are built before anything of Rust.
    node::build_ui()?;
    let mut table = vec![line("installing, pages", began.elapsed(), true)];
    let mut failures = Vec::new();
    for Ring(name, shows, run) in RINGS.iter().filter(|Ring(name, ..)| wanted(name)) {
        println!("\n--- {name}: {shows}");
        let ring_began = Instant::now();
        let outcome = run();
        table.push(line(name, ring_began.elapsed(), outcome.is_ok()));
        if let Err(message) = outcome {
            println!("{message}");
            failures.push(*name);
        }
    }
    let total = began.elapsed();
    println!("\nMinutes a ring:\n{}\n{}", table.join("\n"), line("all", total, failures.is_empty()));
    if !failures.is_empty() {
        return Err(format!("Failed: {}", failures.join(", ")));
    }
    if total > LONGEST {
        return Err(format!("Everything passed, but it took more than {} minutes.", LONGEST.as_secs() / 60));
    }
    Ok(())
}

fn line(name: &str, took: Duration, good: bool) -> String {
    let verdict = if good { "passed" } else { "FAILED" };
    format!("  {name:<18} {:>5.1}  {verdict}", took.as_secs_f64() / 60.0)
}

/// xtask is a workspace of its own.
const XTASK: &[&str] = &["--manifest-path", "xtask/Cargo.toml"];

fn format() -> Outcome {
    cargo(&["fmt", "--all", "--check"]).run()?;
    cargo(&[&["fmt"], XTASK, &["--check"]].concat()).run()
}

fn lint() -> Outcome {
    cargo(&[&["clippy"], XTASK, &["--target-dir", "target/xtask", "--", "--deny", "warnings"]].concat()).run()?;
    cargo(&["clippy", "--workspace", "--all-targets", "--", "--deny", "warnings"]).run()?;
    // The door for the tests is code too.
    cargo(&["clippy", "--workspace", "--all-targets", "--features", "second-chair/e2e", "--", "--deny", "warnings"])
        .run()
}

fn rust() -> Outcome {
    let mut nextest = cargo(&["nextest", "run", "--workspace", "--no-fail-fast"]);
    if needs::foreign_tools_folder().exists() {
        // After `cargo xtask setup` a test may not skip itself for want of a tool.
        nextest.env("SECOND_CHAIR_REQUIRE_TOOLS", "1");
    }
    nextest.run()
}

fn docs() -> Outcome {
    let mut doc = cargo(&["doc", "--quiet", "--workspace", "--no-deps", "--document-private-items"]);
    doc.env("RUSTDOCFLAGS", "--deny warnings");
    doc.run()
}

fn ui() -> Outcome {
    ["check", "lint", "test"].iter().try_for_each(|script| npm("ui", &["run", "--silent", script]).run())
}
