//! How far the vault is from the bare limit of this machine, measured in the same run, so that a busy machine slows both.
//! `cargo bench -p vault`, or with `--profile dev` what the tests use.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a program of its own that prints its figures")]

#[path = "../tests/samples/mod.rs"]
mod samples;

use record::EntryKind;
use samples::{NOW, action, entry, home, line, question, text};
use std::fs::File;
use std::io::{Read, Write};
use std::time::{Duration, Instant};
use vault::{Batch, Label, NewObject, Objects, Staged};

const ENTRIES: usize = 100_000;

fn main() {
    commits();
    objects();
    many_entries();
}

fn timed(work: impl FnOnce()) -> Duration {
    let start = Instant::now();
    work();
    start.elapsed()
}

/// The time that 95 of 100 stay below, and the middle one.
fn spread(mut times: Vec<Duration>) -> (Duration, Duration) {
    times.sort_unstable();
    let at = |part: usize| times.get(times.len() * part / 100).copied().unwrap_or_default();
    (at(95), at(50))
}

/// One question saved (row, change, step, search row), against one bare row in SQLCipher with the same settings.
fn commits() {
    let home = home();
    let bare = samples::raw(&home.folder.path().join("bare.db"));
    bare.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
         CREATE TABLE question (id BLOB NOT NULL PRIMARY KEY, text TEXT NOT NULL) STRICT;",
    )
    .unwrap();
    let (mut ours, mut limit) = (Vec::new(), Vec::new());
    for rank in 0..300 {
        let asked = question(home.person, rank, "Will the second treatment be as long as the first one was?");
        ours.push(timed(|| {
            home.db.write(action(Label::QuestionWritten), |writer| writer.put(&asked)).unwrap();
        }));
        limit.push(timed(|| {
            let row = (asked.id.to_bytes(), asked.text.as_str());
            bare.execute("INSERT INTO question VALUES (?1, ?2)", row).unwrap();
        }));
    }
    let ((ours95, ours), (limit95, limit)) = (spread(ours), spread(limit));
    println!("one question saved: {ours:.2?} (p95 {ours95:.2?}); one bare row: {limit:.2?} (p95 {limit95:.2?})");
    println!("  ratio {:.2}", ours.as_secs_f64() / limit.as_secs_f64());
}

/// 256 MiB taken in, against the same bytes read, encrypted by age and brought to the disk.
fn objects() {
    const SIZE: u64 = 256 * 1024 * 1024;
    let home = home();
    let identity = age::x25519::Identity::generate();
    let objects = Objects::new(&home.folder.path().join("objects"), &identity);
    let (mut ours, mut limit) = (Vec::new(), Vec::new());
    for round in 0..5_u8 {
        let source = home.folder.path().join("source");
        let mut bytes = vec![round; 1024 * 1024];
        let mut file = File::create(&source).unwrap();
        for part in 0..SIZE / bytes.len() as u64 {
            if let Some(first) = bytes.first_chunk_mut() {
                *first = part.to_be_bytes();
            }
            file.write_all(&bytes).unwrap();
        }
        file.sync_all().unwrap();
        limit.push(timed(|| {
            let mut file = File::open(&source).unwrap();
            let target = File::create(home.folder.path().join("bare.age")).unwrap();
            let recipient = identity.to_public();
            let encryptor =
                age::Encryptor::with_recipients(std::iter::once(&recipient as &dyn age::Recipient)).unwrap();
            let mut writer = encryptor.wrap_output(target).unwrap();
            let mut buffer = vec![0; 256 * 1024];
            loop {
                let read = file.read(&mut buffer).unwrap();
                if read == 0 {
                    break;
                }
                writer.write_all(buffer.get(..read).unwrap()).unwrap();
            }
            writer.finish().unwrap().sync_all().unwrap();
        }));
        let new = NewObject {
            id: samples::object_id(),
            import: samples::import_id(),
            name: line("disc.zip"),
            media_type: line("application/zip"),
        };
        ours.push(timed(|| {
            objects.add(&home.db, &new, &mut File::open(&source).unwrap(), &mut |_| true).unwrap();
        }));
    }
    let (ours, limit) = (spread(ours).1, spread(limit).1);
    let speed = |time: Duration| (SIZE / 1024 / 1024) as f64 / time.as_secs_f64();
    println!("objects: {:.0} MB/s; age and fsync alone: {:.0} MB/s", speed(ours), speed(limit));
    println!("  ratio of speeds {:.2} (target at least 0.8)", limit.as_secs_f64() / ours.as_secs_f64());
}

/// 100,000 entries staged and kept, then what a person does with them.
fn many_entries() {
    let home = home();
    let names = ["Potassium", "Sodium", "Créatinine", "Hémoglobine", "Leucocytes", "Plaquettes", "PSA", "Calcium"];
    let entries: Vec<_> = (0..ENTRIES)
        .map(|n| {
            let when = format!("{}-{:02}-{:02}", 2000 + n % 26, 1 + n / 26 % 12, 1 + n / 312 % 28);
            let kind = if n % 10 == 0 { EntryKind::Document } else { EntryKind::LabResult };
            let name = names.get(n % names.len()).copied().unwrap_or_default();
            let mut entry = entry(home.person, kind, &format!("{name} {}", n % 977), &when);
            entry.text =
                Some(text(&format!("Sample {n} taken in the morning, fasting; read by laboratory {}", n % 313)));
            entry
        })
        .collect();
    let import = samples::import_id();
    home.db.begin_import(import, home.person, NOW).unwrap();
    let staging = timed(|| {
        for some in entries.chunks(1_000) {
            home.db
                .stage(
                    import,
                    &Batch { entries: some.iter().cloned().map(Staged::from).collect(), ..Batch::default() },
                    None,
                )
                .unwrap();
        }
    });
    let keeping = timed(|| {
        home.db.keep_import(import, "{}", None, NOW).unwrap();
    });
    println!(
        "{ENTRIES} entries staged in {staging:.2?} ({:.0} a second), kept in {keeping:.2?}",
        ENTRIES as f64 / staging.as_secs_f64()
    );

    let typed =
        ["p", "po", "pot", "potas", "potassium 97", "morning", "morn", "lab 12", "sample 5", "hemo", "creat 3", "xyz"];
    let searches = typed.iter().cycle().take(240);
    let times =
        searches.map(|words| timed(|| drop(home.db.read(|reader| reader.search(home.person, words, 20)).unwrap())));
    let times: Vec<_> = times.collect();
    let (p95, middle) = spread(times);
    println!("search while typing: {middle:.2?}, p95 {p95:.2?} (target p95 20 ms)");

    let pages = (0..100).map(|n| {
        let kind = (n % 2 == 0).then_some(EntryKind::Document);
        timed(|| drop(home.db.read(|reader| reader.entries(home.person, kind, None, 50)).unwrap()))
    });
    let (p95, middle) = spread(pages.collect());
    println!("first page of {ENTRIES}: {middle:.2?}, p95 {p95:.2?}");
    let counts = (0..20).map(|_| timed(|| drop(home.db.read(|reader| reader.entry_counts(home.person)).unwrap())));
    let (p95, middle) = spread(counts.collect());
    println!("counts by kind: {middle:.2?}, p95 {p95:.2?}; first page and counts: target 100 ms");

    let home = home.reopened();
    let opening = timed(|| {
        let path = home.path();
        drop(vault::Database::open(&path, &samples::key(), home.folder.path()).unwrap());
    });
    println!("opening: {opening:.2?}");
}
