//! Kill -9: half of the kills at a call of the file system, so that each is met, half after a random time.

use crate::check::Checker;
use crate::figures::{self, Row};
use crate::plan::{self, Plan};
use crate::random::Random;
use crate::recording::{Nth, Recording};
use crate::workloads::ALL;
use crate::{Options, child};
use std::time::{Duration, Instant};

/// Calls that change files, and the one by which the workload is heard.
const CALLS: &[&str] = &[
    "openat",
    "write",
    "pwrite64",
    "ftruncate",
    "fsync",
    "fdatasync",
    "rename",
    "unlink",
    "unlinkat",
    "linkat",
    "mkdir",
];
/// Every so many kills life goes on after it.
const DEEP: usize = 5;

pub(crate) fn run(options: &Options) -> Result<(), String> {
    let began = Instant::now();
    println!("kills, seed {}", options.seed);
    let workloads: Vec<_> = ALL.iter().filter(|workload| options.wants(workload.name)).collect();
    let each = options.number.div_ceil(workloads.len().max(1));
    let (mut rows, mut controls, mut met) = (Vec::new(), Vec::new(), 0);
    for workload in workloads {
        let plan = Plan::new(workload);
        let places = Recording::make(&plan, &[])?.calls_of(CALLS);
        let mut row = Row::new(workload.name);
        let at_calls = each / 2;
        for number in 0..at_calls {
            // Evenly over all calls; more than there are, and each is met several times.
            let at = places[number * places.len() / at_calls];
            met += usize::from(at_call(&plan, at, false, number % DEEP == 0, &mut row));
        }
        met += after_times(&plan, options.seed, each - at_calls, &mut row);
        rows.push(row);
        // The same by a program that says "done" before it has begun, killed when it has just said so.
        let mut control = Row::new(workload.name);
        let too_early = Recording::make(&plan, &["--early"])?.calls_after_words(CALLS);
        too_early.into_iter().for_each(|at| _ = at_call(&plan, at, true, false, &mut control));
        controls.push(control);
    }
    figures::print("Kills", &rows, began.elapsed().as_secs_f64());
    println!("{met} of them before the program had come to its end");
    figures::verdict("the same by a program that speaks too early", &rows, &controls)
}

/// Answers whether the kill met the program at work.
fn at_call(plan: &Plan, at: Nth, early: bool, deep: bool, row: &mut Row) -> bool {
    let place = plan::folder();
    plan.begin(place.path());
    let flags: &[&str] = if early { &["--early"] } else { &[] };
    let program = child::play(plan, place.path(), flags);
    let ended = child::run(child::play_with(&program, at.name, "signal=SIGKILL", &at.number.to_string()), None);
    let outcome = Checker::default().check(plan, place.path(), &ended.said, deep);
    row.count(&outcome, || format!("killed at {} {}, {} steps done", at.name, at.number, ended.said.done));
    ended.code.is_none()
}

fn after_times(plan: &Plan, seed: u64, kills: usize, row: &mut Row) -> usize {
    let mut random = Random::new(seed, 0);
    let mut met = 0;
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
        met += usize::from(ended.code.is_none());
        let outcome = Checker::default().check(plan, place.path(), &ended.said, number % DEEP == 0);
        row.count(&outcome, || format!("killed after {} ms, {} steps done", after.as_millis(), ended.said.done));
    }
    met
}
