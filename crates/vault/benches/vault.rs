//! How far the vault is from the bare limit of this machine, measured in the same run, so that a busy machine slows both.
//! `cargo bench -p vault`, or with `--profile dev` what the tests use.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a program of its own that prints its figures")]

#[path = "../tests/samples/mod.rs"]
mod samples;

use record::{Entry, EntryKind, Measured};
use samples::{NOW, action, entry, home, line, question, text};
use std::fs::File;
use std::io::{Read, Write};
use std::time::{Duration, Instant};
use vault::{Batch, Label, NewObject, Objects, Staged, Wanted};

const ENTRIES: usize = 100_000;

fn main() {
    commits();
    objects();
    many_entries();
    many_results();
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
            entry.place = Some(line(&format!("Hospital {}", if n % 5000 == 0 { 999 } else { n % 7 })));
            entry.by = Some(line(&format!("Dr. {}", n % 199)));
            if n % 4000 == 1 {
                entry.tags = vec![line("port")];
            }
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
        let wanted = if n % 2 == 0 { Wanted::from(EntryKind::Document) } else { Wanted::default() };
        timed(|| drop(home.db.read(|reader| reader.entries(home.person, &wanted, None, 50)).unwrap()))
    });
    let (p95, middle) = spread(pages.collect());
    println!("first page of {ENTRIES}: {middle:.2?}, p95 {p95:.2?}");
    let counts = (0..20).map(|_| timed(|| drop(home.db.read(|reader| reader.entry_counts(home.person)).unwrap())));
    let (p95, middle) = spread(counts.collect());
    println!("counts by kind: {middle:.2?}, p95 {p95:.2?}; first page and counts: target 100 ms");

    timeline(&home);

    let home = home.reopened();
    let opening = timed(|| {
        let path = home.path();
        drop(vault::Database::open(&path, &samples::key(), home.folder.path()).unwrap());
    });
    println!("opening: {opening:.2?}");
}

/// The timeline, whole and chosen, against reading every entry once.
fn timeline(home: &samples::Home) {
    let raw = home.raw();
    let scans = (0..5).map(|_| {
        timed(|| {
            let all = "SELECT sum(length(title) + length(measured)), sum(length(text)) FROM entry";
            let _: (i64, i64) = raw.query_row(all, [], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
        })
    });
    let scan = spread(scans.collect()).1;
    println!("every entry read once: {scan:.2?}");
    let wanted = [
        ("all", Wanted::default()),
        ("a year", Wanted { year: Some(2003), ..Wanted::default() }),
        ("a rare place", Wanted { place: Some("Hospital 999"), ..Wanted::default() }),
        ("a place and a kind", Wanted { place: Some("Hospital 3"), ..Wanted::from(EntryKind::Document) }),
        (
            "a kind that is not at a frequent place",
            Wanted { place: Some("Hospital 3"), ..Wanted::from(EntryKind::Letter) },
        ),
        (
            "a place and a doctor that never met",
            Wanted { place: Some("Hospital 999"), by: Some("Dr. 3"), ..Wanted::default() },
        ),
        ("a doctor", Wanted { by: Some("Dr. 42"), ..Wanted::default() }),
        ("a tag", Wanted { tag: Some("port"), ..Wanted::default() }),
        (
            "nothing has it",
            Wanted { tag: Some("none"), place: Some("Hospital 3"), by: Some("Dr. 1"), ..Wanted::default() },
        ),
    ];
    for (name, wanted) in wanted {
        let times =
            (0..20).map(|_| timed(|| drop(home.db.read(|r| r.timeline(home.person, &wanted, None, 51)).unwrap())));
        let (p95, middle) = spread(times.collect());
        let ratio = middle.as_secs_f64() / scan.as_secs_f64();
        println!("timeline, {name}: {middle:.2?}, p95 {p95:.2?}, {ratio:.3} of a scan (target 100 ms, chosen 300 ms)");
    }
    let times = (0..20).map(|_| timed(|| drop(home.db.read(|r| r.years(home.person)).unwrap())));
    println!("years: {:.2?}", spread(times.collect()).1);
    let choices = (0..10).map(|_| {
        timed(|| {
            let all = |r: &vault::Reader<'_>| {
                Ok((r.places(home.person, 100)?, r.authors_named(home.person, 100)?, r.tags(home.person, 100)?))
            };
            drop(home.db.read(all).unwrap());
        })
    });
    println!("what can be chosen by: {:.2?}", spread(choices.collect()).1);
}

/// 100,000 results of sixty kinds, some with parts: which kinds there are, and all of one, each against SQLite alone reading the same.
fn many_results() {
    const KINDS: usize = 60;
    let home = home();
    let entries: Vec<Entry> = (0..ENTRIES)
        .map(|n| {
            let when = format!("{}-{:02}-{:02}", 2000 + n % 26, 1 + n / 26 % 12, 1 + n / 312 % 28);
            let number = (n % 977) as f64 / 10.0;
            let value = |name: Option<&str>| {
                let mut value = Measured::new(line(&format!("{number} mmol/L")), Some(number)).unwrap();
                value.name = name.map(line);
                value.unit = Some(line("mmol/L"));
                value.lab = Some(line("Laboratory of the hospital"));
                value
            };
            let kind = n % KINDS;
            // One kind in sixty is a blood pressure.
            let (what, measured) = match kind {
                0 => (EntryKind::VitalSign, vec![value(Some("Systolic")), value(Some("Diastolic"))]),
                _ => (EntryKind::LabResult, vec![value(None)]),
            };
            Entry { measured, ..entry(home.person, what, &format!("Substance {kind}"), &when) }
        })
        .collect();
    let import = samples::import_id();
    home.db.begin_import(import, home.person, NOW).unwrap();
    for some in entries.chunks(1_000) {
        let batch = Batch { entries: some.iter().cloned().map(Staged::from).collect(), ..Batch::default() };
        home.db.stage(import, &batch, None).unwrap();
    }
    home.db.keep_import(import, "{}", None, NOW).unwrap();

    let kinds = home.db.read(|reader| reader.result_kinds(home.person)).unwrap();
    assert_eq!(kinds.len(), KINDS);
    let bare = home.raw();
    let of_person = "SELECT count(*), max(title) FROM entry INDEXED BY entry_by_measure WHERE person = ?1";
    let count = || bare.query_row(of_person, [home.person.to_bytes()], |_| Ok(()));
    let limit = spread((0..20).map(|_| timed(|| count().unwrap())).collect()).1;
    let ours = (0..20).map(|_| timed(|| drop(home.db.read(|reader| reader.result_kinds(home.person)).unwrap())));
    let (p95, middle) = spread(ours.collect());
    println!("kinds of {ENTRIES} results: {middle:.2?}, p95 {p95:.2?} (target 100 ms); the index counted: {limit:.2?}");
    println!("  ratio {:.2}", middle.as_secs_f64() / limit.as_secs_f64());

    let mut rows = bare.prepare("SELECT title, date, measured FROM entry WHERE title = ?1").unwrap();
    let mut one = |title: &str| {
        let mut rows = rows.query([title]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            let _: (String, Option<String>, String) = (row.get(0).unwrap(), row.get(1).unwrap(), row.get(2).unwrap());
        }
    };
    let limit = spread((0..20).map(|_| timed(|| one("Substance 7"))).collect()).1;
    let kind = kinds.iter().find(|kind| kind.title.as_str() == "Substance 7").unwrap();
    let ours = (0..20).map(|_| timed(|| drop(home.db.read(|reader| reader.results_of(home.person, kind)).unwrap())));
    let (p95, middle) = spread(ours.collect());
    println!(
        "one kind, {} results: {middle:.2?}, p95 {p95:.2?} (target 100 ms); all entries scanned for it: {limit:.2?}",
        kind.count
    );
    println!("  ratio {:.2}", middle.as_secs_f64() / limit.as_secs_f64());
}
