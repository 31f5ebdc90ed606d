//! Files taken in, seen, found, taken back.

use crate::world::{World, corpus, of};
use app::import::{self, OneImport};
use app::records::{self, ListRecords, OneRecord};
use app::view::{HitKind, ImportState, JobState, RefusedCode};
use app::{files, search, undo, unlock};
use std::fs;

fn list(world: &World, person: &str) -> app::view::RecordsPage {
    records::list(&world.app, ListRecords { person: person.into(), filter: Default::default(), after: None }).unwrap()
}

#[test]
fn a_fhir_file_becomes_records_with_their_source() {
    let (world, person) = World::with_lena();
    let job = world.take_in(&person, &[corpus("fhir/small-bundle.json")]);
    assert_eq!(job.state, JobState::Done);
    let report = import::report(&world.app, OneImport { id: job.import_id.unwrap() }).unwrap();
    let page = list(&world, &person);
    assert!(page.total > 0);
    assert_eq!(page.total, report.total);
    let record = records::show(&world.app, OneRecord { id: report.files[0].first_entry.clone().unwrap() }).unwrap();
    assert_eq!(record.sources[0].file_name, "small-bundle.json");
}

#[test]
fn a_pdf_is_kept_byte_for_byte_and_found_by_its_words() {
    let (world, person) = World::with_lena();
    let path = corpus("pdf/letter.pdf");
    world.take_in(&person, std::slice::from_ref(&path));
    let line = list(&world, &person).entries.remove(0);
    let record = records::show(&world.app, OneRecord { id: line.id.clone() }).unwrap();
    let file = &record.files[0];
    assert_eq!(file.media_type, "application/pdf");
    let input = files::FileBytes { object: file.object.clone(), from: 0, length: u32::MAX };
    assert_eq!(files::bytes(&world.app, input).unwrap(), fs::read(path).unwrap());
    let hits = search::find(&world.app, search::Search { person, query: "letter".into() }).unwrap().hits;
    assert!(hits.iter().any(|hit| hit.kind == HitKind::Page && hit.id == line.id && hit.page == Some(1)), "{hits:?}");
}

#[test]
fn the_same_file_twice_adds_nothing_and_says_so() {
    let (world, person) = World::with_lena();
    world.take_in(&person, &[corpus("fhir/small-bundle.json")]);
    let before = list(&world, &person).total;
    let again = world.take_in(&person, &[corpus("fhir/small-bundle.json")]);
    let report = import::report(&world.app, OneImport { id: again.import_id.unwrap() }).unwrap();
    assert!(report.files[0].already_here);
    assert_eq!(list(&world, &person).total, before);
}

#[test]
fn an_import_is_taken_back_whole_and_brought_back() {
    let (world, person) = World::with_lena();
    let job = world.take_in(&person, &[corpus("fhir/small-bundle.json"), corpus("pdf/letter.pdf")]);
    let before = list(&world, &person).total;
    let id = job.import_id.unwrap();
    let step = import::take_back(&world.app, OneImport { id: id.clone() }).unwrap();
    assert_eq!(list(&world, &person).total, 0);
    assert!(
        search::find(&world.app, search::Search { person: person.clone(), query: "letter".into() })
            .unwrap()
            .hits
            .is_empty()
    );
    assert_eq!(import::list(&world.app, of(&person)).unwrap()[0].state, ImportState::TakenBack);
    undo::step(&world.app, undo::Undo { step: step.undo }).unwrap();
    assert_eq!(list(&world, &person).total, before);
}

#[test]
fn what_cannot_be_read_is_kept_and_said_so_and_the_rest_goes_on() {
    let (world, person) = World::with_lena();
    let odd = world.dir.path().join("odd.bin");
    let empty = world.dir.path().join("empty.pdf");
    fs::write(&odd, [0u8, 159, 146, 150, 7, 7, 7]).unwrap();
    fs::write(&empty, []).unwrap();
    let missing = world.dir.path().join("gone.json");
    let job = world.take_in(&person, &[odd, empty, missing, corpus("fhir/small-bundle.json")]);
    assert_eq!(job.state, JobState::Done);
    let report = import::report(&world.app, OneImport { id: job.import_id.unwrap() }).unwrap();
    let refused: Vec<_> = report.files.iter().map(|file| file.refused).collect();
    assert_eq!(
        refused,
        [Some(RefusedCode::UnknownKind), Some(RefusedCode::Empty), Some(RefusedCode::CannotOpen), None]
    );
    let kept = report.files[0].first_entry.clone().unwrap();
    assert_eq!(records::show(&world.app, OneRecord { id: kept }).unwrap().files[0].bytes, 7);
}

#[test]
fn nothing_of_an_import_shows_before_it_is_whole_and_locking_does_not_stop_it() {
    let (world, person) = World::with_lena();
    let started = import::start(&world.app, &person, vec![corpus("fhir/small-bundle.json")]).unwrap().job.unwrap();
    unlock::lock(&world.app).unwrap();
    assert_eq!(world.ended(&started).state, JobState::Done);
    world.unlock();
    assert!(list(&world, &person).total > 0);
}

#[test]
fn a_job_stopped_at_once_leaves_nothing_and_another_goes_on_beside_it() {
    let (world, person) = World::with_lena();
    let big = world.dir.path().join("big.bin");
    fs::write(&big, vec![7u8; 40 << 20]).unwrap();
    let stopped = import::start(&world.app, &person, vec![big]).unwrap().job.unwrap();
    let other = import::start(&world.app, &person, vec![corpus("pdf/letter.pdf")]).unwrap().job.unwrap();
    import::cancel(&world.app, import::OneJob { id: stopped.clone() }).unwrap();
    let view = world.ended(&stopped);
    assert_eq!((view.state, view.import_id), (JobState::Cancelled, None));
    assert_eq!(world.ended(&other).state, JobState::Done);
    assert_eq!(list(&world, &person).total, 1);
    assert_eq!(import::list(&world.app, of(&person)).unwrap().len(), 1);
}

#[test]
fn a_deleted_record_comes_back() {
    let (world, person) = World::with_lena();
    world.take_in(&person, &[corpus("pdf/letter.pdf")]);
    let id = list(&world, &person).entries.remove(0).id;
    let step = records::delete(&world.app, OneRecord { id: id.clone() }).unwrap();
    assert_eq!(list(&world, &person).total, 0);
    undo::step(&world.app, undo::Undo { step: step.undo }).unwrap();
    let back = records::show(&world.app, OneRecord { id }).unwrap();
    assert_eq!((back.files.len(), back.sources.len()), (1, 1));
}
