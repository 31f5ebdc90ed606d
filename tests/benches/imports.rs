//! Whole imports through the real app on a real vault: reading in the child, plan, journal and search included. `cargo xtask bench`.
//!
//! Each figure stands beside a bare limit measured in the same run, so that a busy machine slows both: one pass of `serde_json` over
//! the same bytes; the same small files copied and brought to the disk one by one.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::panic,
    clippy::expect_used,
    clippy::indexing_slicing,
    missing_docs,
    reason = "a program of its own that prints its figures"
)]

#[path = "../stories/keychain.rs"]
#[allow(dead_code, reason = "the stories use it")]
mod keychain;
mod memory;
#[path = "../stories/world.rs"]
#[allow(dead_code, reason = "the stories use more of it")]
mod world;

use app::import;
use app::questions::{self, AskQuestion};
use app::view::JobState;
use memory::{forget_peak, peak_mb};
use std::fs::{self, File};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use world::World;

const RESOURCES: usize = 50_000;

fn main() {
    let folder = tempfile::tempdir().unwrap();
    let only = std::env::args().nth(1).filter(|argument| !argument.starts_with('-'));
    if only.as_deref() != Some("small") {
        one_large_file(folder.path());
    }
    if only.as_deref() != Some("large") {
        many_small_files(folder.path());
    }
}

fn resource(n: usize) -> String {
    let names = ["Potassium", "Sodium", "Creatinine", "Hemoglobin", "Leukocytes", "Platelets", "Calcium", "Glucose"];
    format!(
        r#"{{"resourceType":"Observation","id":"{n:08x}-0000-4000-8000-0000{n:08x}","status":"final","category":[{{"coding":[{{"system":"http://terminology.hl7.org/CodeSystem/observation-category","code":"laboratory"}}]}}],"code":{{"coding":[{{"system":"http://loinc.org","code":"{}-{}","display":"{}"}}],"text":"{}"}},"subject":{{"reference":"Patient/1"}},"effectiveDateTime":"{}-{:02}-{:02}T10:00:00-05:00","valueQuantity":{{"value":{}.{},"unit":"mmol/L","system":"http://unitsofmeasure.org","code":"mmol/L"}},"referenceRange":[{{"low":{{"value":3.5,"unit":"mmol/L"}},"high":{{"value":5.0,"unit":"mmol/L"}}}}]}}"#,
        1000 + n % 800,
        n % 10,
        names[n % names.len()],
        names[n % names.len()],
        2000 + n % 26,
        1 + n % 12,
        1 + n % 28,
        n % 9,
        n % 100,
    )
}

fn bundle(path: &Path, count: usize) {
    let mut file = std::io::BufWriter::new(File::create(path).unwrap());
    file.write_all(br#"{"resourceType":"Bundle","type":"collection","entry":[{"resource":{"resourceType":"Patient","id":"1","name":[{"given":["Lena"],"family":"Marchetti"}]}}"#).unwrap();
    for n in 0..count {
        write!(file, ",{{\"resource\":{}}}", resource(n)).unwrap();
    }
    file.write_all(b"]}").unwrap();
    file.flush().unwrap();
}

fn part(mut times: Vec<Duration>, percent: usize) -> Duration {
    times.sort_unstable();
    times.get((times.len() * percent / 100).min(times.len().saturating_sub(1))).copied().unwrap_or_default()
}

fn ask(world: &World, person: &str) -> Duration {
    let began = Instant::now();
    let text = "Will the second treatment be as long as the first?".to_owned();
    questions::ask(&world.app, AskQuestion { person: person.into(), text, ..Default::default() }).unwrap();
    began.elapsed()
}

fn one_large_file(folder: &Path) {
    let (world, person) = World::with_lena();
    let quiet: Vec<_> = (0..50).map(|_| ask(&world, &person)).collect();
    for count in [RESOURCES / 5, RESOURCES] {
        let path = folder.join(format!("{count}.json"));
        bundle(&path, count);
        forget_peak();
        // A vault of its own: what repeats would not be written again.
        let (world, person) = World::with_lena();
        let began = Instant::now();
        let job = import::start(&world.app, &person, vec![path.clone()]).unwrap().job.unwrap();
        let mut meanwhile = Vec::new();
        while !import::jobs(&world.app).unwrap().is_empty() {
            meanwhile.push(ask(&world, &person));
            std::thread::sleep(Duration::from_millis(20));
        }
        let took = began.elapsed();
        let view = world.ended(&job);
        assert_eq!((view.state, view.entries), (JobState::Done, count as u64));
        let peak = peak_mb();
        let bytes = fs::read(&path).unwrap();
        let began = Instant::now();
        drop(serde_json::from_slice::<serde_json::Value>(&bytes).unwrap());
        let bare = began.elapsed();
        let size = bytes.len() >> 20;
        drop(bytes);
        println!(
            "{count} resources ({size} MB) in {took:.2?}: {:.0} a second; bare serde_json pass {bare:.2?}, ratio {:.1}",
            count as f64 / took.as_secs_f64(),
            took.as_secs_f64() / bare.as_secs_f64()
        );
        println!(
            "  a question saved meanwhile: {:.1?}, p95 {:.1?}, longest {:.1?} ({} saved); without an import {:.1?}, p95 {:.1?}",
            part(meanwhile.clone(), 50),
            part(meanwhile.clone(), 95),
            part(meanwhile.clone(), 100),
            meanwhile.len(),
            part(quiet.clone(), 50),
            part(quiet.clone(), 95),
        );
        println!("  most memory of this process until then: {peak} MB");
    }
}

/// Small files, twice as many and once more into records that are full: the time of each file must not grow.
fn many_small_files(folder: &Path) {
    let files: Vec<PathBuf> = (0..4_000)
        .map(|n| {
            let path = folder.join(format!("small-{n}.json"));
            fs::write(&path, resource(1_000_000 + n)).unwrap();
            path
        })
        .collect();
    let bare = |files: &[PathBuf]| {
        let began = Instant::now();
        for (n, path) in files.iter().enumerate() {
            let mut to = File::create(folder.join(format!("copy-{n}"))).unwrap();
            to.write_all(&fs::read(path).unwrap()).unwrap();
            to.sync_all().unwrap();
        }
        began.elapsed()
    };
    let (world, person) = World::with_lena();
    let mut times = Vec::new();
    for (name, some) in
        [("first 1,000", &files[..1_000]), ("next 2,000", &files[1_000..3_000]), ("next 1,000", &files[3_000..])]
    {
        let limit = bare(some);
        let began = Instant::now();
        world.take_in(&person, some);
        let took = began.elapsed();
        let each = took.as_secs_f64() * 1e3 / some.len() as f64;
        println!(
            "{name} small files in {took:.2?}: {each:.2} ms each; copied and brought to the disk {limit:.2?}, ratio {:.1}",
            took.as_secs_f64() / limit.as_secs_f64()
        );
        times.push(each);
    }
    println!("  time of a file at the end against the beginning: {:.2} (1 is flat)", times[2] / times[0]);
}
