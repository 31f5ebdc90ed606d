//! Kill -9: half of the kills at a call of the file system, so that each is met, half after a random time.

use crate::check::Checker;
use crate::figures::{self, Row};
use crate::plan::{self, Plan};
use crate::random::Random;
use crate::recording::Recording;
use crate::workloads::ALL;
use crate::{Options, child};
use std::time::{Duration, Instant};

/// Calls that change files, and the one by which the workload is heard.
const CALLS: &[&str] =
    &["openat", "write", "pwrite64", "ftruncate", "fsync", "fdatasync", "rename", "unlink", "unlinkat", "mkdir"];
/// Every so many kills life goes on after it.
const DEEP: usize = 5;

pub(crate) fn run(options: &Options) -> Result<(), String> {
    let began = Instant::now();
    println!("kills, seed {}", options.seed);
    let workloads: Vec<_> = ALL.iter().filter(|workload| options.wants(workload.name)).collect();
    let each = options.number.div_ceil(workloads.len().max(1));
    let (mut rows, mut controls) = (Vec::new(), Vec::new());
    for workload in workloads {
        let plan = Plan::new(workload);
        let places = Recording::make(&plan)?.calls_of(CALLS);
        let mut row = Row::new(workload.name);
        let at_calls = each / 2;
        for number in 0..at_calls {
            // Evenly over all calls; more than there are, and each is met several times.
            let at = places[number * places.len() / at_calls];
            at_call(&plan, at, false, number % DEEP == 0, &mut row);
        }
        after_times(&plan, options.seed, each - at_calls, &mut row);
        rows.push(row);
        // The same by a program that says "done" before it has begun.
        let mut control = Row::new(workload.name);
        let kills = (each / 5).clamp(20, 100);
        for number in 0..kills {
            at_call(&plan, places[number * places.len() / kills], true, false, &mut control);
        }
        controls.push(control);
    }
    figures::print("Kills", &rows, began.elapsed().as_secs_f64());
    figures::verdict("the same by a program that speaks too early", &rows, &controls)
}

fn at_call(plan: &Plan, at: usize, early: bool, deep: bool, row: &mut Row) {
    let place = plan::folder();
    plan.begin(place.path());
    let flags: &[&str] = if early { &["--early"] } else { &[] };
    let program = child::play(plan, place.path(), flags);
    let ended = child::run(child::play_with(&program, CALLS, "signal=SIGKILL", &at.to_string()), None);
    let outcome = Checker::default().check(plan, place.path(), &ended.said, deep);
    row.count(&outcome, || format!("killed at call {at}, {} steps done", ended.said.done));
}

fn after_times(plan: &Plan, seed: u64, kills: usize, row: &mut Row) {
    let mut random = Random::new(seed, 0);
    let mut longest = Duration::from_millis(1);
    for number in 0..kills {
        let place = plan::folder();
        plan.begin(place.path());
        let program = child::play(plan, place.path(), &[]);
        if number % 20 == 0 {
            // The machine may be busier now than before.
            let began = Instant::now();
            drop(child::run(child::play(plan, place.path(), &[]), None));
            longest = began.elapsed();
            std::fs::remove_dir_all(place.path()).unwrap();
            plan.begin(place.path());
        }
        let after = longest * random.below(1_000) as u32 / 1_000;
        let ended = child::run(program, Some(after));
        let outcome = Checker::default().check(plan, place.path(), &ended.said, number % DEEP == 0);
        row.count(&outcome, || format!("killed after {} ms, {} steps done", after.as_millis(), ended.said.done));
    }
}
