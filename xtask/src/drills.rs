//! What a power cut, a kill, a failing or a worn disk leaves of a vault, for as long as you like. The tests run the same in short.

use crate::command::{Outcome, cargo};
use crate::needs;

/// `powercut`, `kill`, `io-errors` or `bitflip`; the rest goes to the drill as it is.
pub(crate) fn run(drill: &str, arguments: &[String]) -> Outcome {
    needs::for_drills()?;
    // In the profile of the tests: a release has no work factor that ten thousand openings could bear.
    let mut all = vec!["run", "--quiet", "--package", "drills", "--bin", "drills", "--", drill];
    all.extend(arguments.iter().map(String::as_str));
    cargo(&all).run()
}
