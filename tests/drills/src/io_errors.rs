//! A disk that fails: every call of every workload answered once, and from then on, by every error that fits; and a disk that is
//! full a page later each time.
//!
//! The program may refuse, in words of the vault's own, and must not panic. Once the disk works again, all it said is there.

use crate::Options;
use crate::check::{Checker, Fault};
use crate::child::{self, Ended};
use crate::figures::{self, Row};
use crate::plan::{self, Plan};
use crate::random::Random;
use crate::recording::{Nth, Recording};
use crate::small_disk::SmallDisk;
use crate::workloads::ALL;
use std::collections::BTreeMap;
use std::path::Path;
use std::time::Instant;

/// Calls and the errors they may give.
const MATRIX: &[(&str, &[&str])] = &[
    ("pwrite64", &["ENOSPC", "EIO"]),
    ("write", &["ENOSPC", "EIO"]),
    ("fsync", &["EIO", "ENOSPC"]),
    ("fdatasync", &["EIO", "ENOSPC"]),
    ("ftruncate", &["EIO", "ENOSPC"]),
    ("openat", &["EACCES", "EROFS", "EMFILE", "ENOSPC"]),
    ("rename", &["EIO", "ENOSPC", "EACCES"]),
    ("unlink", &["EACCES", "EIO", "EROFS"]),
    ("unlinkat", &["EACCES", "EIO"]),
    // What a disk says that knows no second names, and one that fails.
    ("linkat", &["EPERM", "EIO"]),
    ("mkdir", &["ENOSPC", "EACCES", "EROFS"]),
];
/// Every so many runs life goes on after it.
const DEEP: usize = 5;
const PAGE: u64 = 4096;

/// One error at one place.
struct Case {
    at: Nth,
    error: &'static str,
    for_ever: bool,
}

pub(crate) fn run(options: &Options) -> Result<(), String> {
    let began = Instant::now();
    let workloads: Vec<_> = ALL.iter().filter(|workload| options.wants(workload.name)).collect();
    let each = options.number.div_ceil(workloads.len().max(1));
    let (mut rows, mut controls) = (Vec::new(), Vec::new());
    let mut refusals: BTreeMap<(&str, String), usize> = BTreeMap::new();
    let mut disks = true;
    for workload in workloads {
        let plan = Plan::new(workload);
        let recording = Recording::make(&plan, &[])?;
        let cases = cases(&recording);
        println!("  {}: {} cases", workload.name, cases.len());
        let mut row = Row::new(workload.name);
        for (number, case) in spread(&cases, each, options.seed).enumerate() {
            let refused = fail(&plan, case, false, number % DEEP == 0, &mut row);
            *refusals.entry((case.error, refused.unwrap_or_else(|| "done all the same".to_owned()))).or_default() += 1;
        }
        rows.push(row);
        let mut full = Row::new(&format!("{}, full disk", workload.name));
        disks = disks && fill(&plan, recording.most_bytes(), each / 4 + 1, &mut full);
        if disks {
            rows.push(full);
        }
        // The same by a program that says "done" before it has begun, when nothing can be written from then on.
        let mut control = Row::new(workload.name);
        for at in Recording::make(&plan, &["--early"])?.calls_after_words(&["pwrite64"]) {
            let case = Case { at, error: "EIO", for_ever: true };
            fail(&plan, &case, true, false, &mut control);
        }
        controls.push(control);
    }
    if !disks {
        println!("skipped: full disks: this user may not mount a file system");
    }
    figures::print("Failing disks", &rows, began.elapsed().as_secs_f64());
    println!("What the program made of each error, from one failing call or from then on:");
    refusals.iter().for_each(|((error, code), count)| println!("  {error}: {code}: {count}"));
    figures::verdict("the same by a program that speaks too early", &rows, &controls)
}

/// At most so many, evenly over all, each by chance among its neighbours.
fn spread<T>(all: &[T], most: usize, seed: u64) -> impl Iterator<Item = &T> {
    let number = most.min(all.len());
    let mut random = Random::new(seed, 0);
    (0..number).map(move |at| {
        let (from, to) = (at * all.len() / number, (at + 1) * all.len() / number);
        &all[from + random.below(to - from)]
    })
}

fn cases(recording: &Recording) -> Vec<Case> {
    let mut cases = Vec::new();
    for (call, errors) in MATRIX {
        for at in recording.calls_of(&[call]) {
            for error in *errors {
                cases.extend([false, true].map(|for_ever| Case { at, error, for_ever }));
            }
        }
    }
    cases
}

/// Answers the code of the error with which the program gave up.
fn fail(plan: &Plan, case: &Case, early: bool, deep: bool, row: &mut Row) -> Option<String> {
    let place = plan::folder();
    plan.begin(place.path());
    let flags: &[&str] = if early { &["--early"] } else { &[] };
    let program = child::play(plan, place.path(), flags);
    let (what, when) =
        (format!("error={}", case.error), format!("{}{}", case.at.number, if case.for_ever { "+" } else { "" }));
    let ended = child::run(child::play_with(&program, case.at.name, &what, &when), None);
    let outcome = look(plan, place.path(), &ended, deep);
    row.count(&outcome, || {
        let Ended { said, last_words, .. } = &ended;
        format!(
            "{} {} at {when}: {} steps done, refused {:?} {last_words}",
            case.at.name, case.error, said.done, said.refused
        )
    });
    ended.said.refused
}

fn look(plan: &Plan, place: &Path, ended: &Ended, deep: bool) -> Result<(), Fault> {
    let found = Checker::without_hints().check(plan, place, &ended.said, deep);
    if ended.is_orderly() { found } else { found.and(Err(Fault::Panic)) }
}

/// Disks on which the workload has so many pages more than it begins with. False where none can be mounted.
fn fill(plan: &Plan, needed: u64, runs: usize, row: &mut Row) -> bool {
    let all = needed.div_ceil(PAGE);
    let runs = all.min(runs as u64);
    for number in 0..runs {
        let Some(disk) = SmallDisk::mount() else { return false };
        let pages = all * number / runs;
        plan.begin(disk.place());
        disk.leave(pages * PAGE);
        let ended = child::run(child::play(plan, disk.place(), &[]), None);
        disk.grow();
        let outcome = look(plan, disk.place(), &ended, number % DEEP as u64 == 0);
        row.count(&outcome, || {
            let Ended { said, last_words, .. } = &ended;
            format!("{pages} pages left: {} steps done, refused {:?} {last_words}", said.done, said.refused)
        });
    }
    true
}
