//! A taking in that is killed at any moment is gone on with or gone afterwards, never half there, and touches nothing else.
//!
//! Short here; `KILLS=100 cargo test -p journeys --test stories killed` for the long run.

use crate::world::{PASSWORD, World, corpus, of};
use app::records::{self, ListRecords};
use app::view::JobState;
use app::{import, questions, search, unlock};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// Where the process that is killed finds the records, and what it takes in.
pub(crate) const FOLDER: &str = "SECOND_CHAIR_STORY_FOLDER";
pub(crate) const FILES: &str = "SECOND_CHAIR_STORY_FILES";

/// Results in the large file.
const RESULTS: usize = 2_500;

#[test]
fn killed_at_random_moments_an_import_is_whole_or_gone() {
    let kills: u32 = std::env::var("KILLS").ok().and_then(|kills| kills.parse().ok()).unwrap_or(6);
    let (world, person) = World::with_lena();
    let ask = questions::AskQuestion { person: person.clone(), text: "Does it hurt?".into(), ..Default::default() };
    questions::ask(&world.app, ask).unwrap();
    world.take_in(&person, &[corpus("fhir/small-bundle.json")]);
    let before = total(&world, &person);
    unlock::lock(&world.app).unwrap();
    let files = world.dir.path().join("to take in");
    fs::create_dir(&files).unwrap();
    write_files(&files);

    // How long it takes undisturbed, and what it comes to.
    let began = Instant::now();
    let whole = after_kill(&world, &person, &files, None);
    let length = began.elapsed();
    assert!(whole > before + RESULTS as u64, "{whole} records after, {before} before");

    let (mut gone, mut resumed, mut unhurt) = (0, 0, 0);
    for round in 0..kills {
        // Spread evenly with a step that meets no period of the program: the golden ratio.
        let part = (f64::from(round) * 0.618_034).fract();
        let total = after_kill(&world, &person, &files, Some(length.mul_f64(part)));
        match total {
            _ if total == before => gone += 1,
            _ if total == whole => resumed += 1,
            // A file whose bytes were not here yet is not asked for again by itself; what was kept of the others is whole.
            _ => {
                assert!(is_whole(total, before, whole), "{total} records after a kill; {before} before, {whole} whole");
                unhurt += 1;
            }
        }
    }
    #[allow(clippy::print_stderr, reason = "what a long run is made for")]
    {
        eprintln!("{kills} kills: {gone} gone, {resumed} whole, {unhurt} without files whose bytes were not here");
    }
}

/// Each file is there with all its records, or not at all: their numbers differ, so that every sum tells which.
fn is_whole(total: u64, before: u64, whole: u64) -> bool {
    let parts = [RESULTS as u64, 300, 1];
    let rest = whole - before - parts.iter().sum::<u64>();
    (0..8_u64).any(|some| {
        let sum: u64 = parts.iter().enumerate().filter(|(at, _)| some & (1 << at) != 0).map(|(_, part)| part).sum();
        total == before + sum + if some & 1 != 0 { rest } else { 0 }
    })
}

/// Copies the records, takes the files in there in a process that is killed after a while, and says how many records there are
/// once everything came to rest.
fn after_kill(world: &World, person: &str, files: &Path, kill: Option<Duration>) -> u64 {
    let place = tempfile::tempdir().unwrap();
    copy(world.dir.path(), place.path(), files);
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "interrupted::takes_in_until_it_is_killed", "--ignored"])
        .env(FOLDER, place.path())
        .env(FILES, files)
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    match kill {
        Some(after) => {
            std::thread::sleep(after);
            child.kill().unwrap();
            child.wait().unwrap();
        }
        None => assert!(child.wait().unwrap().success()),
    }
    let found = World::over(place);
    // Before anything goes on, nothing of it shows but a whole one.
    let password = vault::SecretString::from(PASSWORD.to_owned());
    let vault = vault::Vault::open(found.dir.path(), vault::Door::Password(&password)).unwrap();
    let id = person.parse().unwrap();
    let shown: u64 = vault.db().read(|r| r.entry_counts(id)).unwrap().values().sum();
    assert!(vault.db().is_whole().unwrap());
    drop(vault);
    found.unlock();
    let deadline = Instant::now() + Duration::from_secs(120);
    while !import::jobs(&found.app).unwrap().is_empty() {
        assert!(Instant::now() < deadline, "it does not come to rest");
        std::thread::sleep(Duration::from_millis(10));
    }
    let after = total(&found, person);
    assert!(after >= shown, "what showed stays");
    assert_eq!(questions::list(&found.app, of(person)).unwrap().len(), 1);
    let words = search::Search { person: person.into(), query: "Tamoxifen".into() };
    assert!(!search::find(&found.app, words).unwrap().hits.is_empty(), "the earlier records are untouched");
    after
}

/// The process that is killed.
#[test]
#[ignore = "run by the test above, which kills it"]
fn takes_in_until_it_is_killed() {
    let Some(folder) = std::env::var_os(FOLDER) else { return };
    let files = PathBuf::from(std::env::var_os(FILES).unwrap());
    let world = World::over(Path::new(&folder));
    world.unlock();
    let person = world.person();
    assert_eq!(world.take_in(&person, &[files]).state, JobState::Done);
}

fn total(world: &World, person: &str) -> u64 {
    records::list(&world.app, ListRecords { person: person.into(), filter: Default::default(), after: None })
        .unwrap()
        .total
}

fn write_files(folder: &Path) {
    let results = |count: usize, name: &str| {
        let all: Vec<String> = (0..count)
            .map(|n| {
                format!(
                    r#"{{"resource":{{"resourceType":"Observation","id":"{name}-{n}","status":"final","category":[{{"coding":[{{"code":"laboratory"}}]}}],"code":{{"text":"Result {name} {n}"}},"effectiveDateTime":"2024-0{}-11","valueQuantity":{{"value":{n},"unit":"g/L"}}}}}}"#,
                    1 + n % 9
                )
            })
            .collect();
        format!(r#"{{"resourceType":"Bundle","type":"collection","entry":[{}]}}"#, all.join(","))
    };
    fs::write(folder.join("a large.json"), results(RESULTS, "large")).unwrap();
    fs::write(folder.join("b small.json"), results(300, "small")).unwrap();
    fs::copy(corpus("pdf/letter.pdf"), folder.join("c letter.pdf")).unwrap();
}

pub(crate) fn copy(from: &Path, to: &Path, but: &Path) {
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path() == but {
            continue;
        }
        if entry.file_type().unwrap().is_dir() {
            fs::create_dir(&target).unwrap();
            copy(&entry.path(), &target, but);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}
