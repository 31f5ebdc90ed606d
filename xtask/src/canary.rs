//! What is left of the records in memory and on the disk when they are locked, for as long as you like. The tests run the same in short.

use crate::app;
use crate::command::Outcome;
use crate::needs;

const USAGE: &str = "`cargo xtask canary [--rounds N]`. How often the records are opened and locked; 20 unless told.";

/// As root, because the app lets nobody else read its memory.
pub(crate) fn run(arguments: &[String]) -> Outcome {
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let rounds = match words.as_slice() {
        [] => "20",
        ["--rounds", rounds] if rounds.parse::<u32>().is_ok_and(|rounds| rounds > 0) => *rounds,
        _ => return Err(USAGE.to_owned()),
    };
    needs::for_tests()?;
    app::build()?;
    let mut node = app::story("canary.test.mjs");
    node.env("SECOND_CHAIR_CANARY_ROUNDS", rounds);
    // Memory that cannot be read proves nothing.
    node.env("SECOND_CHAIR_REQUIRE_TOOLS", "1");
    node.run()
}
