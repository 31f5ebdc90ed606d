//! Power cuts: a workload's calls are recorded once, then cut off at every place, and a disk that forgets what was not synced is
//! laid out and opened.

use crate::Options;
use crate::check::Checker;
use crate::disk::{Change, Disk, Inode, Naming, Node, put};
use crate::figures::{self, Row};
use crate::plan::{self, Plan};
use crate::random::Random;
use crate::recording::Recording;
use crate::workloads::ALL;
use std::fs;
use std::path::Path;
use std::rc::Rc;
use std::time::Instant;

/// How many states of one recording; then another is made, with other keys.
const STATES_A_RECORDING: usize = 2_000;
/// Every so many states life goes on after it.
const DEEP: usize = 7;
/// A disk writes this much whole.
const SECTOR: usize = 512;

pub(crate) fn run(options: &Options) -> Result<(), String> {
    let began = Instant::now();
    let workloads: Vec<_> = ALL.iter().filter(|workload| options.wants(workload.name)).collect();
    let each = options.number.div_ceil(workloads.len().max(1));
    println!("power cuts, seed {}", options.seed);
    let (mut rows, mut controls) = (Vec::new(), Vec::new());
    for workload in &workloads {
        let plan = Plan::new(workload);
        let mut row = Row::new(workload.name);
        let mut left = each;
        let mut recordings = 0;
        while left > 0 {
            let states = left.min(STATES_A_RECORDING);
            let recording = Recording::make(&plan, &[])?;
            if recordings == 0 {
                println!("  {}: {} calls", workload.name, recording.calls.len());
                // The same with syncs that do nothing: if nothing is lost, the drill shows nothing.
                let mut control = Row::new(workload.name);
                recording.cut(&plan, options.seed, (each / 5).clamp(20, 200), false, &mut control)?;
                controls.push(control);
            }
            recording.cut(&plan, options.seed + recordings, states, true, &mut row)?;
            recordings += 1;
            left -= states;
        }
        rows.push(row);
    }
    let seconds = began.elapsed().as_secs_f64();
    figures::print("Power cuts", &rows, seconds);
    figures::verdict("the same with syncs that do nothing", &rows, &controls)
}

impl Recording {
    /// Spreads the states evenly over the calls.
    fn cut(&self, plan: &Plan, seed: u64, states: usize, honest: bool, row: &mut Row) -> Result<(), String> {
        let mut disk = self.disk(honest);
        let mut checker = Checker::default();
        let place = plan::folder();
        let mut done = 0;
        for state in 0..states {
            let mut random = Random::new(seed, state as u64 + 1);
            // Where there are fewer states than calls, chance decides which calls are missed.
            let (from, to) = (state * self.calls.len() / states, (state + 1) * self.calls.len() / states);
            let cut = from + random.below((to - from).max(1)) + 1;
            for made in &self.calls[done..cut] {
                made.call.iter().try_for_each(|call| disk.apply(call))?;
            }
            done = cut;
            let said = self.said(done);
            lay_out(&disk, &mut random, place.path());
            let outcome = checker.check(plan, place.path(), &said, honest && state % DEEP == 0);
            if row.count(&outcome, || format!("seed {seed}, state {state} of {states}, after {done} calls")) && honest {
                lay_out_again(&disk, seed, state, plan.workload.name)?;
            }
        }
        Ok(())
    }
}

/// Keeps a state that showed a fault, for whoever looks for the cause.
fn lay_out_again(disk: &Disk, seed: u64, state: usize, name: &str) -> Result<(), String> {
    let kept = std::env::temp_dir().join(format!("powercut-{name}-{seed}-{state}"));
    let mut random = Random::new(seed, state as u64 + 1);
    random.next();
    fs::create_dir_all(&kept).map_err(|error| error.to_string())?;
    lay_out(disk, &mut random, &kept);
    println!("  kept: {}", kept.display());
    Ok(())
}

/// How much of what was not certain the disk has kept.
#[derive(Clone, Copy)]
enum Kept {
    Nothing,
    All,
    /// Each with one chance in two.
    Some,
    /// The first ones; the last of them torn.
    First,
    AllButOne,
    /// Each sector with one chance in two, lengths without bytes.
    Sectors,
}

const KEPT: [Kept; 6] = [Kept::Nothing, Kept::All, Kept::Some, Kept::First, Kept::AllButOne, Kept::Sectors];

/// Which of so many changes are kept.
fn choose(random: &mut Random, kept: Kept, all: usize) -> Vec<bool> {
    let one = if all > 0 { random.below(all) } else { 0 };
    (0..all)
        .map(|at| match kept {
            Kept::Nothing => false,
            Kept::All | Kept::Sectors => true,
            Kept::Some => random.coin(),
            Kept::First => at <= one,
            Kept::AllButOne => at != one,
        })
        .collect()
}

/// Lays out one of the states in which the power may leave the disk.
fn lay_out(disk: &Disk, random: &mut Random, place: &Path) {
    fs::remove_dir_all(place).unwrap();
    fs::create_dir(place).unwrap();
    let mut names = disk.certain.clone();
    let (kept, kept_names) = (KEPT[random.below(KEPT.len())], KEPT[random.below(KEPT.len())]);
    let chosen = choose(random, kept_names, disk.pending.len());
    let namings = disk.pending.iter().zip(chosen).filter(|(_, chosen)| *chosen);
    namings.for_each(|(naming, _): (&Naming, bool)| names.apply(naming));
    let mut left = vec![(0, place.to_owned())];
    while let Some((folder, path)) = left.pop() {
        for (name, node) in names.of(folder) {
            let path = path.join(name);
            match &disk.nodes[*node] {
                Inode::Folder => {
                    fs::create_dir(&path).unwrap();
                    left.push((*node as Node, path));
                }
                Inode::File(file) if file.mapped => fs::write(path, mapped(random, file.certain.len())).unwrap(),
                Inode::File(file) if file.pending.is_empty() => fs::write(path, file.certain.as_slice()).unwrap(),
                Inode::File(file) => fs::write(path, bytes(random, kept, &file.certain, &file.pending)).unwrap(),
            }
        }
    }
}

/// What memory that was mapped may have left.
fn mapped(random: &mut Random, length: usize) -> Vec<u8> {
    match random.below(3) {
        0 => Vec::new(),
        1 => vec![0; length.max(32_768)],
        _ => std::iter::repeat_with(|| random.next() as u8).take(32_768).collect(),
    }
}

fn bytes(random: &mut Random, kept: Kept, certain: &Rc<Vec<u8>>, pending: &[Change]) -> Vec<u8> {
    let mut bytes = certain.to_vec();
    let chosen = choose(random, kept, pending.len());
    let last = chosen.iter().rposition(|chosen| *chosen);
    for (at, (change, chosen)) in pending.iter().zip(chosen).enumerate() {
        let torn = matches!(kept, Kept::Sectors) || (matches!(kept, Kept::First) && Some(at) == last);
        match change {
            Change::Write(place, written) if chosen && torn => tear(random, &mut bytes, *place as usize, written),
            change if chosen => change.apply(&mut bytes),
            Change::Write(place, written) if matches!(kept, Kept::Some) && random.coin() => {
                // The length got there, the bytes did not.
                bytes.resize(bytes.len().max(*place as usize + written.len()), 0);
            }
            _ => {}
        }
    }
    bytes
}

/// Some sectors of a write, each whole.
fn tear(random: &mut Random, bytes: &mut Vec<u8>, place: usize, written: &[u8]) {
    let mut at = 0;
    while at < written.len() {
        let end = (((place + at) / SECTOR + 1) * SECTOR - place).min(written.len());
        if random.coin() {
            put(bytes, place + at, &written[at..end]);
        }
        at = end;
    }
    if random.coin() {
        bytes.resize(bytes.len().max(place + written.len()), 0);
    }
}
