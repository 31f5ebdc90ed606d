//! Starting the program that is cut short: this program again.

use crate::plan::Plan;
use std::path::Path;
use std::process::Command;

/// Plays a workload in a place.
pub(crate) fn play(plan: &Plan, place: &Path) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.arg("play").arg(plan.workload.name).arg(place);
    command
}
