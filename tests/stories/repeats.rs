//! What several files say alike is there once, with every source.

use crate::world::{World, corpus};
use app::import::{self, OneImport};
use app::records::{self, ListRecords, OneRecord};
use app::undo;
use std::fs;

fn total(world: &World, person: &str) -> u64 {
    records::list(&world.app, ListRecords { person: person.into(), filter: Default::default(), after: None })
        .unwrap()
        .total
}

#[test]
fn the_same_records_in_another_file_are_one_source_more() {
    let (world, person) = World::with_lena();
    let first = world.take_in(&person, &[corpus("fhir/twin.json")]);
    let before = total(&world, &person);
    // The same resources, in XML and so in other bytes.
    let second = world.take_in(&person, &[corpus("fhir/twin.xml")]);
    assert_eq!(total(&world, &person), before);
    let report = import::report(&world.app, OneImport { id: second.import_id.clone().unwrap() }).unwrap();
    assert_eq!((report.total, report.again, report.trouble), (0, before, 0));
    assert_eq!(report.files[0].again, before);

    let id = records::list(&world.app, ListRecords { person: person.clone(), filter: Default::default(), after: None })
        .unwrap()
        .entries[0]
        .id
        .clone();
    let sources = || records::show(&world.app, OneRecord { id: id.clone() }).unwrap().sources;
    let names: Vec<String> = sources().into_iter().map(|source| source.file_name).collect();
    assert_eq!(names, ["twin.json", "twin.xml"]);

    // Either file alone is enough for them to be there.
    let back = import::take_back(&world.app, OneImport { id: first.import_id.unwrap() }).unwrap();
    assert_eq!(total(&world, &person), before);
    import::take_back(&world.app, OneImport { id: second.import_id.unwrap() }).unwrap();
    assert_eq!(total(&world, &person), 0);
    undo::step(&world.app, undo::Undo { step: back.undo }).unwrap();
    assert_eq!(total(&world, &person), before);
}

#[test]
fn what_repeats_within_one_import_is_there_once_too() {
    let (world, person) = World::with_lena();
    let copy = world.dir.path().join("copy.json");
    fs::copy(corpus("fhir/twin.json"), &copy).unwrap();
    let job = world.take_in(&person, &[corpus("fhir/twin.json"), corpus("fhir/twin.xml"), copy]);
    let report = import::report(&world.app, OneImport { id: job.import_id.unwrap() }).unwrap();
    assert_eq!(total(&world, &person), report.total);
    assert_eq!(report.again, report.total);
    assert!(report.files.iter().any(|file| file.already_here), "the copy has the same bytes");
}
