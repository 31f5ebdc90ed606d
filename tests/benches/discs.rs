//! A disc of 1 GiB through the real app: kept, killed and gone on with, shown, handed on.
//! `cargo bench --profile dev --package journeys --bench discs`; needs 5 GiB of disk and the program `age`.
//!
//! The bare limit is that program over the same bytes as one file, brought to the disk, in the same run.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::panic,
    clippy::expect_used,
    clippy::indexing_slicing,
    missing_docs,
    reason = "a program of its own that prints its figures"
)]

#[path = "../stories/disc_made.rs"]
#[allow(dead_code, reason = "the stories use more of it")]
mod disc_made;
#[path = "../stories/keychain.rs"]
#[allow(dead_code, reason = "the stories use it")]
mod keychain;
mod memory;
#[path = "../stories/world.rs"]
#[allow(dead_code, reason = "the stories use more of it")]
mod world;

use app::import;
use app::inside::{OneFile, OnePicture};
use app::records::{self, ListRecords, OneRecord, SetNews};
use app::view::{JobStep, NewsState, StudyView};
use app::{inside, originals, unlock};
use importers::{DiscFolder, Source};
use memory::{forget_peak, peak_mb};
use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use world::World;

/// Slices in each of four series; one is 512 KiB.
const SLICES: [u32; 4] = [500; 4];

/// What the process that is killed takes in, and where.
const FOLDER: &str = "SECOND_CHAIR_BENCH_FOLDER";
const DISC: &str = "SECOND_CHAIR_BENCH_DISC";

fn main() {
    if let Some(folder) = std::env::var_os(FOLDER) {
        let world = World::over(Path::new(&folder));
        world.unlock();
        world.take_in(&world.person(), &[PathBuf::from(std::env::var_os(DISC).unwrap())]);
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let disc = folder.path().join("disc");
    disc_made::disc(&disc, &[(disc_made::LENA, &SLICES)], 512);
    let bytes = Source::len(&DiscFolder::list(&disc, 10_000).unwrap());
    println!("a disc of {} slices, {} MiB", SLICES.iter().sum::<u32>(), bytes >> 20);
    // One after the other, three times: a machine that does something else besides slows both.
    let mut times = Vec::new();
    let mut last = None;
    for _ in 0..3 {
        let limit = age_alone(folder.path(), &disc);
        drop(last.take());
        let (world, person) = World::with_lena();
        forget_peak();
        import::start(&world.app, &person, vec![disc.clone()]).unwrap();
        let (kept, all) = wait(&world);
        let ratio = limit.as_secs_f64() / kept.as_secs_f64();
        println!("  age alone {}; kept {}: {ratio:.2} as fast", rate(bytes, limit), rate(bytes, kept));
        times.push(ratio);
        last = Some((world, person, all));
    }
    times.sort_by(f64::total_cmp);
    println!("  kept, median of three: {:.2} as fast as age (target 0.8)", times[1]);
    let (world, person, all) = last.unwrap();
    println!("  kept, read and shown: {all:.2?}; most memory of this process {} MB", peak_mb());
    look(&world, &person);
    hand_on(&world, &person, folder.path(), &disc, bytes);
    drop(world);

    let (world, person) = World::with_lena();
    unlock::lock(&world.app).unwrap();
    world.settle();
    let began = Instant::now();
    let mut child = Command::new(std::env::current_exe().unwrap())
        .env(FOLDER, world.dir.path())
        .env(DISC, &disc)
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    while disc_made::pieces(world.dir.path()).len() < 8 {
        std::thread::sleep(Duration::from_millis(5));
    }
    child.kill().unwrap();
    child.wait().unwrap();
    let (killed, here) = (began.elapsed(), disc_made::pieces(world.dir.path()).len());
    forget_peak();
    world.unlock();
    let (kept, all) = wait(&world);
    println!(
        "  killed after {killed:.2?} with {here} pieces of 64 MiB here: these read back and the rest kept in {kept:.2?},"
    );
    println!("  read and shown {all:.2?} after unlocking; most memory {} MB", peak_mb());
    hand_on(&world, &person, folder.path(), &disc, bytes);
}

fn rate(bytes: u64, took: Duration) -> String {
    format!("{took:.2?}, {:.0} MB/s", bytes as f64 / 1e6 / took.as_secs_f64())
}

/// The program `age` over the same bytes.
fn age_alone(folder: &Path, disc: &Path) -> Duration {
    let (tar, sealed, key_file) = (folder.join("disc.tar"), folder.join("bare.age"), folder.join("key.txt"));
    let mut file = File::create(&tar).unwrap();
    std::io::copy(&mut DiscFolder::list(disc, 10_000).unwrap(), &mut file).unwrap();
    file.sync_all().unwrap();
    Command::new("age-keygen").arg("-o").arg(&key_file).stderr(Stdio::null()).status().expect("the program age");
    let key = fs::read_to_string(&key_file).unwrap();
    let recipient = key.lines().find_map(|line| line.strip_prefix("# public key: ")).unwrap();
    let began = Instant::now();
    let done = Command::new("age").args(["-r", recipient, "-o"]).arg(&sealed).arg(&tar).status().unwrap();
    assert!(done.success());
    File::open(&sealed).unwrap().sync_all().unwrap();
    let took = began.elapsed();
    [key_file, sealed, tar].iter().for_each(|path| fs::remove_file(path).unwrap());
    took
}

/// How long until all bytes are here, and until all is over.
fn wait(world: &World) -> (Duration, Duration) {
    let began = Instant::now();
    let mut kept = None;
    loop {
        let jobs = import::jobs(&world.app).unwrap();
        if kept.is_none() && jobs.iter().all(|job| job.step != JobStep::Keeping) {
            kept = Some(began.elapsed());
        }
        if jobs.is_empty() {
            return (kept.unwrap(), began.elapsed());
        }
        std::thread::sleep(Duration::from_millis(2));
    }
}

fn study(world: &World, person: &str) -> (String, StudyView) {
    let input = ListRecords { person: person.into(), filter: Default::default(), after: None };
    let id = records::list(&world.app, input).unwrap().entries.remove(0).id;
    records::set_news(&world.app, SetNews { id: id.clone(), state: NewsState::Opened }).unwrap();
    let study = records::show(&world.app, OneRecord { id: id.clone() }).unwrap().study.unwrap();
    assert_eq!(study.series.iter().map(|series| series.images).collect::<Vec<_>>(), SLICES);
    (id, study)
}

/// The first picture of each series, shown three times.
fn look(world: &World, person: &str) {
    let (record, study) = study(world, person);
    let mut times = Vec::new();
    for series in study.series.iter().chain(&study.series).chain(&study.series) {
        let began = Instant::now();
        let input = OnePicture {
            record: record.clone(),
            object: study.disc.clone().unwrap(),
            within: series.first.clone(),
            page: 1,
            longest: 1024,
        };
        assert!(inside::picture(&world.app, input).unwrap().len() > 1_000);
        times.push(began.elapsed());
    }
    let first = times[0];
    times.sort();
    println!(
        "  the first picture of a series: {first:.0?} the first time, median {:.0?}, longest {:.0?} (target 300 ms)",
        times[6], times[11]
    );
}

/// Out again, and every byte compared.
fn hand_on(world: &World, person: &str, folder: &Path, disc: &Path, bytes: u64) {
    let (record, study) = study(world, person);
    let out = folder.join("out");
    forget_peak();
    let began = Instant::now();
    originals::save(&world.app, OneFile { record, object: study.disc.unwrap() }, &out).unwrap();
    let took = began.elapsed();
    let peak = peak_mb();
    let (mut first, mut second) = (DiscFolder::list(disc, 10_000).unwrap(), DiscFolder::list(&out, 10_000).unwrap());
    let (mut one, mut other) = (vec![0; 1 << 20], vec![0; 1 << 20]);
    loop {
        let read = fill(&mut first, &mut one);
        assert_eq!(read, fill(&mut second, &mut other));
        assert!(one[..read] == other[..read]);
        if read == 0 {
            break;
        }
    }
    println!("  handed on: {}, most memory {peak} MB; names, times and bytes are those of the disc", rate(bytes, took));
    fs::remove_dir_all(out).unwrap();
}

fn fill(from: &mut DiscFolder, into: &mut [u8]) -> usize {
    let mut at = 0;
    while at < into.len() {
        match from.read(&mut into[at..]).unwrap() {
            0 => break,
            read => at += read,
        }
    }
    at
}
