//! A disc whose taking in is killed at any moment: it goes on where it ended once the records are open again, and comes out as it was.
//!
//! Short here; `KILLS=100 cargo test -p journeys --test stories disc_is_killed` for the long run.

use crate::disc_made::{LENA, disc, pieces, tree};
use crate::discs::{disc_of, shown};
use crate::interrupted::{FILES, FOLDER, copy};
use crate::world::{World, corpus};
use app::import::{self, OneImport};
use app::view::RefusedCode;
use app::{originals, unlock};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// Slices of 512 KiB: 170 MiB, which are three pieces of an object.
const SLICES: u32 = 340;
const PIECES: usize = 3;

#[test]
fn a_disc_is_killed_at_random_moments_and_comes_out_as_it_was() {
    let kills: u32 = std::env::var("KILLS").ok().and_then(|kills| kills.parse().ok()).unwrap_or(10);
    let (world, person) = World::with_lena();
    unlock::lock(&world.app).unwrap();
    world.settle();
    let files = world.dir.path().join("to take in");
    let from = files.join("b disc");
    disc(&from, &[(LENA, &[SLICES])], 512);
    fs::copy(corpus("pdf/letter.pdf"), files.join("a letter.pdf")).unwrap();
    let original = tree(&from);

    let began = Instant::now();
    let place = killed(&world, &files, None);
    let length = began.elapsed();
    assert!(is_whole(&goes_on(place), &person, &original));

    let (mut gone, mut anew, mut further) = (0, 0, 0);
    for round in 0..kills {
        // As in the other story of kills.
        let part = (f64::from(round) * 0.618_034).fract();
        let place = killed(&world, &files, Some(&|_| std::thread::sleep(length.mul_f64(part))));
        let kept = pieces(place.path());
        let found = goes_on(place);
        if is_whole(&found, &person, &original) {
            let now = pieces(found.dir.path());
            // One may have got its name and no row: it stays for a day, as what belongs to nobody does.
            assert!(kept.is_subset(&now) && now.len() <= PIECES + 1, "what was here is not read again");
            *(if kept.is_empty() { &mut anew } else { &mut further }) += 1;
        } else {
            assert!(kept.is_empty());
            gone += 1;
        }
    }
    #[allow(clippy::print_stderr, reason = "what a long run is made for")]
    {
        eprintln!("{kills} kills: {gone} before it began, {anew} from its beginning, {further} from a piece on");
    }
    assert!(further > 0 || kills == 0);

    // Killed with the second piece named: the third comes, and no other.
    let second = |place: &Path| {
        while pieces(place).len() < 2 {
            std::thread::sleep(Duration::from_millis(2));
        }
    };
    let found = goes_on(killed(&world, &files, Some(&second)));
    assert!(is_whole(&found, &person, &original));
    assert!(pieces(found.dir.path()).len() <= PIECES + 1, "it did not begin anew");

    // The disc is taken out before the records are opened again.
    let place = killed(&world, &files, Some(&second));
    fs::rename(&from, world.dir.path().join("taken out")).unwrap();
    let found = goes_on(place);
    let id = import::list(&found.app, crate::world::of(&person)).unwrap().remove(0).id;
    let report = import::report(&found.app, OneImport { id }).unwrap();
    let files: Vec<_> = report.files.iter().map(|file| (file.name.as_str(), file.refused)).collect();
    assert_eq!(files, [("b disc", Some(RefusedCode::NotReached)), ("a letter.pdf", None)]);
    assert!(pieces(found.dir.path()).len() <= 1, "only what had no row yet");
}

/// Copies the records and takes the files in there, in a process that is killed when `wait` returns.
fn killed(world: &World, files: &Path, wait: Option<&dyn Fn(&Path)>) -> tempfile::TempDir {
    let place = tempfile::tempdir().unwrap();
    copy(world.dir.path(), place.path(), files);
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "interrupted::takes_in_until_it_is_killed", "--ignored"])
        .env(FOLDER, place.path())
        .env(FILES, files)
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    match wait {
        Some(wait) => {
            wait(place.path());
            child.kill().unwrap();
            child.wait().unwrap();
        }
        None => assert!(child.wait().unwrap().success()),
    }
    place
}

/// Opens the records and waits until what goes on has ended.
fn goes_on(place: tempfile::TempDir) -> World {
    let found = World::over(place);
    found.unlock();
    let deadline = Instant::now() + Duration::from_secs(120);
    while !import::jobs(&found.app).unwrap().is_empty() {
        assert!(Instant::now() < deadline, "it does not come to rest");
        std::thread::sleep(Duration::from_millis(10));
    }
    found
}

/// Whether the disc is there, and is what it was. Half of one never is.
fn is_whole(found: &World, person: &str, original: &BTreeMap<String, Vec<u8>>) -> bool {
    let shown = shown(found, person);
    let count = shown.len();
    let studies: Vec<_> = shown.into_iter().filter_map(|record| Some((record.line.id, record.study?))).collect();
    let Some((record, study)) = studies.first() else {
        assert!(count <= 1, "the letter at most");
        return false;
    };
    assert_eq!((studies.len(), study.series[0].images), (1, SLICES));
    let out = tempfile::tempdir().unwrap();
    originals::save(&found.app, disc_of(record, study), &out.path().join("disc")).unwrap();
    assert!(tree(&out.path().join("disc")) == *original);
    true
}
