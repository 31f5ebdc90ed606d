//! Opening and copying a vault of 100,000 entries and 256 MiB of files, each against the bare limit of this machine in the same
//! run. `cargo bench -p vault --bench copies`, or with `--profile dev` what the tests use.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a program of its own that prints its figures")]

#[path = "../tests/samples/mod.rs"]
mod samples;

use record::{EntryKind, PersonId};
use samples::{NOW, action, entry, line, question, text};
use std::fs::{self, File};
use std::io::Read;
use std::path::Path;
use std::time::{Duration, Instant};
use vault::{Batch, Copies, Door, Label, NewObject, SecretString, Staged, Vault, WorkFactor};

const ENTRIES: usize = 100_000;
const BYTES: usize = 256 * 1024 * 1024;
const HOUR: i64 = 60 * 60 * 1000;

fn main() {
    let home = tempfile::tempdir().unwrap();
    let (data, stick) = (home.path().join("data"), home.path().join("stick"));
    fs::create_dir(&stick).unwrap();
    let password = SecretString::from("plum window seven quiet rivers");
    let (vault, _) = Vault::create(&data, &password, "", WorkFactor::STANDARD, NOW).unwrap();
    let person = fill(&vault);
    vault.close();

    let key_file = fs::read(data.join("vault/g0001/keys/password.age")).unwrap();
    let (mut openings, mut derivations) = (Vec::new(), Vec::new());
    for _ in 0..5 {
        derivations.push(timed(|| derive(&key_file, &password)).0);
        let (open, _) = timed(|| {
            let vault = Vault::open(&data, Door::Password(&password)).unwrap();
            today(&vault, person);
        });
        openings.push(open);
    }
    let (open, derive) = (middle(openings), middle(derivations));
    let rest = open.saturating_sub(derive);
    println!("password to what Today reads, {ENTRIES} entries: {open:.2?}; the key alone: {derive:.2?}");
    println!("  the rest {rest:.2?} (target 300 ms), ratio {:.2}", open.as_secs_f64() / derive.as_secs_f64());

    let vault = Vault::open(&data, Door::Password(&password)).unwrap();
    let database = data.join("vault/g0001/records.db");
    let size = fs::metadata(&database).unwrap().len() / 1024 / 1024;
    let here = Copies::here(&data, vault.id());
    let there = Copies::elsewhere(&stick, vault.id());
    let bare = timed(|| write_whole(&database, &home.path().join("bare"))).0;
    println!("the database has {size} MB; its bare bytes written and synced: {bare:.2?}");
    for (round, at) in ["first", "second"].into_iter().zip([NOW, NOW + HOUR]) {
        vault.db().write(action(Label::QuestionWritten), |w| w.put(&question(person, 0, "What changed?"))).unwrap();
        let (making, copy) = timed(|| vault.make_copy(&here, at, &mut |_, _| true).unwrap());
        let (carrying, _) = timed(|| vault.carry_copy(&copy, &there, &mut |_, _| true).unwrap());
        println!(
            "{round} copy here, checked: {making:.2?} ({:.1} of the bare bytes); carried elsewhere, read back, checked: {carrying:.2?}",
            making.as_secs_f64() / bare.as_secs_f64()
        );
    }
    let copy = there.list().into_iter().next().unwrap();
    let new = home.path().join("new computer");
    let (looking, open) = timed(|| copy.open(&new, Door::Password(&password)).unwrap());
    let (checking, checked) = timed(|| open.check(&mut |_, _| true).unwrap());
    let (restoring, _) = timed(|| open.restore(&new, &mut |_, _| true).unwrap().open().unwrap());
    println!(
        "a copy opened: {looking:.2?}; all of it read: {checking:.2?} ({} files); restored: {restoring:.2?}",
        checked.read
    );
}

fn fill(vault: &Vault) -> PersonId {
    let person = samples::person("Rose Tremblay");
    vault.db().write(action(Label::PersonAdded), |w| w.put(&person)).unwrap();
    let import = samples::import_id();
    vault.db().begin_import(import, person.id, NOW).unwrap();
    for thousand in 0..ENTRIES / 1_000 {
        let entries = (0..1_000).map(|n| {
            let n = thousand * 1_000 + n;
            let when = format!("{}-{:02}-{:02}", 2000 + n % 26, 1 + n / 26 % 12, 1 + n / 312 % 28);
            let mut entry = entry(person.id, EntryKind::LabResult, &format!("Potassium {}", n % 977), &when);
            entry.text =
                Some(text(&format!("Sample {n} taken in the morning, fasting; read by laboratory {}", n % 313)));
            Staged::from(entry)
        });
        let batch = Batch { entries: entries.collect(), ..Batch::default() };
        vault.db().stage(import, &batch, None).unwrap();
    }
    let (name, media_type) = (line("disc.zip"), line("application/zip"));
    let new = NewObject { id: samples::object_id(), import, name, media_type };
    let mut source = std::io::repeat(7).take(BYTES as u64);
    vault.objects().add(vault.db(), &new, &mut source, &mut |_| true).unwrap();
    vault.db().keep_import(import, "{}", None, NOW).unwrap();
    person.id
}

/// What the first screen asks for.
fn today(vault: &Vault, person: PersonId) {
    vault
        .db()
        .read(|r| Ok((r.people()?, r.questions(person)?, r.last_added(person, 3)?, r.entry_counts(person)?)))
        .unwrap();
}

fn derive(key_file: &[u8], password: &SecretString) {
    let key = age::scrypt::Identity::new(password.clone());
    age::decrypt(&key, key_file).unwrap();
}

fn write_whole(from: &Path, to: &Path) {
    let mut bytes = Vec::new();
    File::open(from).unwrap().read_to_end(&mut bytes).unwrap();
    fs::write(to, bytes).unwrap();
    File::open(to).unwrap().sync_all().unwrap();
}

fn timed<T>(work: impl FnOnce() -> T) -> (Duration, T) {
    let start = Instant::now();
    let done = work();
    (start.elapsed(), done)
}

fn middle(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times.get(times.len() / 2).copied().unwrap_or_default()
}
