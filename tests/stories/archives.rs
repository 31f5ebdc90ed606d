//! Folders and archives: every file in them is taken in as a file, and no name inside ever becomes a place on the disk.

use crate::world::{World, corpus, secret};
use app::import::{self, OneImport, OpenLockedFile};
use app::records::{self, ListRecords};
use app::view::{HitKind, RefusedCode};
use app::{Error, search};
use std::fs;

#[test]
fn the_files_of_an_archive_are_files_of_the_import() {
    let (world, person) = World::with_lena();
    let job = world.take_in(&person, &[corpus("zip/plain.zip")]);
    let report = import::report(&world.app, OneImport { id: job.import_id.unwrap() }).unwrap();
    assert!(report.files_total > 1);
    let inside: Vec<_> = report.files.iter().filter(|file| file.within.as_deref() == Some("plain.zip")).collect();
    assert_eq!(inside.len() as u64, report.files_total - 1);
    assert!(inside.iter().all(|file| file.object.is_some()));
    let page = records::list(&world.app, ListRecords { person, filter: Default::default(), after: None }).unwrap();
    assert!(page.total > 0);
    assert_eq!(page.total, report.total);
}

#[test]
fn a_nested_archive_is_opened_and_the_same_one_again_brings_nothing() {
    let (world, person) = World::with_lena();
    world.take_in(&person, &[corpus("zip/nested.zip")]);
    let list = || {
        records::list(&world.app, ListRecords { person: person.clone(), filter: Default::default(), after: None })
            .unwrap()
    };
    let before = list().total;
    let again = world.take_in(&person, &[corpus("zip/nested.zip")]);
    let report = import::report(&world.app, OneImport { id: again.import_id.unwrap() }).unwrap();
    assert_eq!((list().total, report.total), (before, 0));
}

#[test]
fn a_folder_is_taken_in_whole() {
    let (world, person) = World::with_lena();
    let folder = world.dir.path().join("from the hospital");
    fs::create_dir_all(folder.join("deeper")).unwrap();
    fs::copy(corpus("fhir/small-bundle.json"), folder.join("a.json")).unwrap();
    fs::copy(corpus("pdf/letter.pdf"), folder.join("deeper/b.pdf")).unwrap();
    fs::write(folder.join(".DS_Store"), "noise").unwrap();
    fs::write(folder.join("deeper/odd.bin"), [0u8, 159, 146]).unwrap();
    let job = world.take_in(&person, &[folder]);
    let report = import::report(&world.app, OneImport { id: job.import_id.unwrap() }).unwrap();
    let names: Vec<_> = report.files.iter().map(|file| file.name.as_str()).collect();
    assert_eq!(names[1..].len(), 2);
    assert!(!names.contains(&".DS_Store"));
    let odd = report.files.iter().find(|file| file.name == "odd.bin").unwrap();
    assert_eq!(odd.refused, Some(RefusedCode::UnknownKind));
}

#[test]
fn a_locked_file_is_opened_from_the_report() {
    let (world, person) = World::with_lena();
    let job = world.take_in(&person, &[corpus("pdf/locked.pdf")]);
    let id = job.import_id.unwrap();
    let report = import::report(&world.app, OneImport { id: id.clone() }).unwrap();
    assert_eq!(report.files[0].refused, Some(RefusedCode::LockedWithPassword));
    let open = |password: &str| {
        let input = OpenLockedFile { id: id.clone(), position: 0, password: secret(password) };
        import::open_locked_file(&world.app, input)
    };
    assert!(matches!(open("wrong"), Err(Error::WrongFilePassword)));
    let file = open("kettle").unwrap();
    assert_eq!((file.refused, file.pages > 0), (None, true));
    let again = import::report(&world.app, OneImport { id: id.clone() }).unwrap();
    assert_eq!((again.files[0].refused, again.trouble), (None, 0));
    let hits = search::find(&world.app, search::Search { person, query: "behind".into() }).unwrap().hits;
    assert!(hits.iter().any(|hit| hit.kind == HitKind::Page), "its words are found now");
}
