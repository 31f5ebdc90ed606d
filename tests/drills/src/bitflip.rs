//! A disk that wears out: one bit turned, or a file cut, anywhere in a vault that lies closed or was left by a crash.
//!
//! Each is noticed or makes no difference. Never other words than those that were saved without a sign, and never a byte changed
//! by an opening that failed.

mod copies;

use crate::expect::Expected;
use crate::plan::{self, Plan, Said, copy, files};
use crate::random::Random;
use crate::records::Records;
use crate::step::{Store, data, secret};
use crate::workloads::{self, PASSWORD};
use crate::{Options, child};
use std::collections::BTreeMap;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::time::Instant;
use vault::{Door, Error, Found, RecoveryCode, Vault};

/// Where a cut may come.
const PAGE: u64 = 4096;

/// What became of the vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Outcome {
    /// Everything is there, by both doors.
    Harmless,
    /// Opening, or the check of the whole, or the reading of the object said so.
    Noticed,
    /// An earlier moment of the same vault, whole: the end of the write-ahead log was not read.
    Earlier,
    /// Only the hint, which anybody may change, is another.
    Hint,
    /// A key file is damaged, and the other door does not open either.
    Shut,
    /// Other words, without a sign.
    Silent,
    /// An opening that failed changed something.
    Changed,
    Panic,
}

const COLUMNS: [Outcome; 8] = [
    Outcome::Harmless,
    Outcome::Noticed,
    Outcome::Earlier,
    Outcome::Hint,
    Outcome::Shut,
    Outcome::Silent,
    Outcome::Changed,
    Outcome::Panic,
];

type Counts = BTreeMap<&'static str, BTreeMap<Outcome, usize>>;

/// A vault as it lay, with what is in it.
struct Lying {
    place: tempfile::TempDir,
    plan: Plan,
    said: Said,
    code: RecoveryCode,
    files: Vec<PathBuf>,
}

pub(crate) fn run(options: &Options) -> Result<(), String> {
    let began = Instant::now();
    println!("bit flips and cuts, seed {}", options.seed);
    let mut counts = Counts::new();
    let mut words = Vec::new();
    let mut count = |(kind, outcome, what): (&'static str, Outcome, String)| {
        *counts.entry(kind).or_default().entry(outcome).or_default() += 1;
        if outcome >= Outcome::Shut && words.len() < 10 {
            words.push(format!("{outcome:?}, {what}"));
        }
    };
    let subjects = ["import", "copies"].into_iter().filter(|workload| options.wants(workload)).count();
    let each = options.number / subjects.max(1);
    if options.wants("import") {
        for (number, leave) in [false, true].into_iter().enumerate() {
            let lying = Lying::new(leave)?;
            let mut random = Random::new(options.seed, number as u64);
            (0..each.div_ceil(2)).for_each(|run| count(lying.try_one(run, &mut random)));
        }
    }
    if options.wants("copies") {
        let copied = copies::Copied::new()?;
        let mut random = Random::new(options.seed, 2);
        (0..each).for_each(|run| count(copied.try_one(run, &mut random)));
    }
    print(&counts, began.elapsed().as_secs_f64());
    words.iter().for_each(|words| println!("  {words}"));
    control()?;
    let bad = |(outcome, _): &(&Outcome, &usize)| **outcome >= Outcome::Shut;
    match counts.values().flat_map(BTreeMap::iter).filter(bad).map(|(_, count)| count).sum::<usize>() {
        0 => Ok(()),
        faults => Err(format!("{faults} faults")),
    }
}

impl Lying {
    /// The vault after the workload `import`, which leaves some of everything.
    fn new(leave: bool) -> Result<Self, String> {
        let plan = Plan::new(workloads::named("import").ok_or("no workload import")?);
        let place = plan::folder();
        plan.begin(place.path());
        let flags: &[&str] = if leave { &["--leave"] } else { &[] };
        let ended = child::run(child::play(&plan, place.path(), flags), None);
        let code = plan.code(1, &ended.said).ok_or("no recovery code")?;
        let files = files(place.path()).into_keys().filter(|file| damageable(file)).collect();
        Ok(Self { place, plan, said: ended.said, code, files })
    }

    /// Damages one file and looks; answers which kind of file it was, and what was done to it.
    fn try_one(&self, run: usize, random: &mut Random) -> (&'static str, Outcome, String) {
        let place = plan::folder();
        copy(self.place.path(), place.path());
        let file = &self.files[run % self.files.len()];
        let what = format!("{}: {}", file.display(), damage(&place.path().join(file), random));
        (kind(file), self.look(place.path(), kind(file).ends_with(".age")), what)
    }

    fn expected(&self) -> &Expected {
        self.plan.may_be(&self.said)[0]
    }

    /// `one_door`: only one of the key files is damaged.
    fn look(&self, place: &Path, one_door: bool) -> Outcome {
        catch_unwind(AssertUnwindSafe(|| self.look_inside(place, one_door))).unwrap_or(Outcome::Panic)
    }

    fn look_inside(&self, place: &Path, one_door: bool) -> Outcome {
        let password = secret(PASSWORD);
        let seen = [Door::Password(&password), Door::Recovery(&self.code)].map(|door| self.open(place, door));
        let worst = seen.into_iter().max().unwrap_or(Outcome::Harmless);
        if one_door && !seen.contains(&Outcome::Harmless) {
            return worst.max(Outcome::Shut);
        }
        match vault::look(&data(place)) {
            Found::Vault { hint } if hint.as_deref() != Some(self.expected().hint) => worst.max(Outcome::Hint),
            _ => worst,
        }
    }

    fn open(&self, place: &Path, door: Door<'_>) -> Outcome {
        let before = files(place);
        match Vault::open(&data(place), door) {
            Ok(vault) => self.read(vault),
            Err(_) if files(place) != before => Outcome::Changed,
            Err(_) => Outcome::Noticed,
        }
    }

    fn read(&self, vault: Vault) -> Outcome {
        let store = Store::Vault(Box::new(vault));
        match store.db().is_whole() {
            Ok(true) => {}
            Ok(false) | Err(_) => return Outcome::Noticed,
        }
        match Records::read(&store, &self.plan.names) {
            Ok(records) if records == self.expected().records => Outcome::Harmless,
            Ok(records) if self.plan.was(&records) => Outcome::Earlier,
            Ok(_) => Outcome::Silent,
            Err(Error::NotFound) => Outcome::Silent,
            Err(_) => Outcome::Noticed,
        }
    }
}

/// Two things that nobody can notice, which the drill must therefore see: an older whole state put back, and a changed byte.
fn control() -> Result<(), String> {
    let lying = Lying::new(false)?;
    let place = plan::folder();
    lying.plan.begin(place.path());
    let older = lying.look(place.path(), false);
    println!("\nControl: the vault as it was before the import put in its place: {older:?}");
    let fresh = plan::folder();
    copy(lying.place.path(), fresh.path());
    let before = files(fresh.path());
    damage(&fresh.path().join(&lying.files[0]), &mut Random::new(0, 0));
    let seen = files(fresh.path()) != before;
    println!("Control: one bit turned is seen by the comparison of files: {seen}");
    if older == Outcome::Earlier && seen {
        Ok(())
    } else {
        Err("the control was not seen: the drill shows nothing".to_owned())
    }
}

/// Turns a bit or cuts the file.
fn damage(path: &Path, random: &mut Random) -> String {
    let mut bytes = fs::read(path).unwrap();
    let cuts = (bytes.len() as u64).div_ceil(PAGE) as usize;
    if random.below(4) == 0 {
        let at = random.below(cuts) * PAGE as usize;
        bytes.truncate(at);
        fs::write(path, bytes).unwrap();
        return format!("cut at {at}");
    }
    let (at, bit) = (random.below(bytes.len()), random.below(8));
    bytes[at] ^= 1 << bit;
    fs::write(path, bytes).unwrap();
    format!("bit {bit} of byte {at}")
}

fn damageable(file: &Path) -> bool {
    !matches!(kind(file), "lock" | "-shm")
}

fn kind(file: &Path) -> &'static str {
    let name = file.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let known = ["records.db", "records.db-wal", "password.age", "recovery.age", "SHA256SUMS", "vault.json", "lock"];
    let object = if name.ends_with("-shm") { "-shm" } else { "an object" };
    known.into_iter().find(|known| *known == name).unwrap_or(object)
}

fn print(counts: &Counts, seconds: f64) {
    println!(
        "\n| Bit flips and cuts in | Runs | No difference | Noticed | Earlier moment | Other hint | Shut | Silent | Changed | Panics |"
    );
    println!("|---|---|---|---|---|---|---|---|---|---|");
    let mut all = 0;
    for (kind, outcomes) in counts {
        let runs: usize = outcomes.values().sum();
        all += runs;
        let cells: Vec<String> =
            COLUMNS.iter().map(|column| outcomes.get(column).copied().unwrap_or(0).to_string()).collect();
        println!("| {kind} | {runs} | {} |", cells.join(" | "));
    }
    println!("\n{all} in {seconds:.0} s, {:.0} a second", all as f64 / seconds.max(0.001));
}
