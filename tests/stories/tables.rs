//! A table of results that came as a file: kept as a document, looked at, decided on, kept, taken back.

use crate::byhand::{list, take_back};
use crate::world::{World, of};
use app::import::{self, OneImport};
use app::tables::{self, ReadTable};
use app::view::{Column, DateOrder, Decimal, EntryKind, JobState, TableChoices};
use app::{tray, unlock};
use std::fs;
use std::path::PathBuf;

/// Days and numbers that may each be read in two ways.
const RESULTS: &str = "Date;Test;Result;Unit;Range\n\
    01/02/2025;Platelets;1,234;10*9/L;0,150 - 0,400\n\
    03/02/2025;Potassium;4,1;mmol/L;3,5 - 5,1\n\
    03/02/2025;Potassium;4,1;mmol/L;3,5 - 5,1\n\
    05/02/2025;Blood;negative;;\n";

fn with_table() -> (World, String, ReadTable) {
    let (world, person) = World::with_lena();
    world.take_in(&person, &[file(&world)]);
    let input = ask(&world, &person);
    (world, person, input)
}

fn file(world: &World) -> PathBuf {
    let path = world.dir.path().join("lab_results.csv");
    fs::write(&path, RESULTS).unwrap();
    path
}

fn ask(world: &World, person: &str) -> ReadTable {
    let record = list(world, person).into_iter().find(|line| line.kind == EntryKind::Document).unwrap().id;
    let object = crate::byhand::show(world, &record).files[0].object.clone();
    ReadTable { record, object, choices: TableChoices::default() }
}

fn same(input: &ReadTable) -> ReadTable {
    ReadTable { record: input.record.clone(), object: input.object.clone(), choices: input.choices.clone() }
}

fn said(input: &ReadTable) -> ReadTable {
    let choices = TableChoices { columns: None, dates: Some(DateOrder::Day), decimal: Some(Decimal::Comma) };
    ReadTable { choices, ..same(input) }
}

#[test]
fn nothing_of_a_table_is_kept_before_somebody_decided() {
    let (world, person, input) = with_table();
    let before = list(&world, &person);
    assert_eq!((before.len(), before[0].title.as_str(), before[0].to_sort), (1, "lab results", true));
    let view = tables::read(&world.app, same(&input)).unwrap();
    assert_eq!((view.header.len(), view.rows, view.total, view.sample.len()), (5, 4, 4, 4));
    assert_eq!(view.columns, [Column::Date, Column::Name, Column::Value, Column::Unit, Column::Range]);
    assert!(view.dates_undecided);
    let view = tables::read(&world.app, said(&input)).unwrap();
    assert!(!view.dates_undecided && !view.numbers_undecided);
    let second = &view.results[1];
    assert_eq!(
        (second.name.as_str(), second.when.as_deref(), second.value.as_str()),
        ("Potassium", Some("2025-02-03"), "4,1 mmol/L")
    );
    // The third row says the same as the second: whether that is one result or two, only the lab knows, so both stay.
    assert_eq!((view.results.len(), view.again), (4, 0));
    assert_eq!(list(&world, &person).len(), 1);
}

#[test]
fn a_table_is_kept_known_again_and_taken_back() {
    let (mut world, person, input) = with_table();
    let job = tables::keep(&world.app, said(&input)).unwrap().job.unwrap();
    let ended = world.ended(&job);
    assert_eq!(ended.state, JobState::Done);
    world.restart();
    world.unlock();
    let results: Vec<_> = list(&world, &person).into_iter().filter(|line| line.kind == EntryKind::LabResult).collect();
    assert_eq!(results.len(), 4);
    let platelets = results.iter().find(|line| line.title == "Platelets").unwrap();
    let kept = crate::byhand::show(&world, &platelets.id);
    assert_eq!((kept.measured[0].number, kept.line.when.as_deref()), (Some(1.234), Some("2025-02-01")));
    assert_eq!(kept.sources[0].file_name, "lab_results.csv");
    assert_eq!(tray::list(&world.app, of(&person)).unwrap().total, 0);
    let id = ended.import_id.unwrap();
    let report = import::report(&world.app, OneImport { id: id.clone() }).unwrap();
    assert_eq!((report.total, report.files.len(), report.files[0].table), (4, 1, false));
    assert_eq!(import::list(&world.app, of(&person)).unwrap().len(), 2);

    // The same once more brings nothing.
    assert_eq!(tables::read(&world.app, said(&input)).unwrap().again, 4);
    let job = tables::keep(&world.app, said(&input)).unwrap().job.unwrap();
    let again = world.ended(&job).import_id.unwrap();
    assert_eq!(
        (import::report(&world.app, OneImport { id: again.clone() }).unwrap().total, list(&world, &person).len()),
        (0, 5)
    );
    import::take_back(&world.app, OneImport { id: again }).unwrap();

    let step = import::take_back(&world.app, OneImport { id }).unwrap();
    assert_eq!((list(&world, &person).len(), tables::read(&world.app, said(&input)).unwrap().again), (1, 0));
    take_back(&world, &step.undo);
    assert_eq!(list(&world, &person).len(), 5);
}

#[test]
fn the_results_of_a_table_do_not_stand_for_its_file() {
    let (world, person, input) = with_table();
    let first = import::list(&world.app, of(&person)).unwrap()[0].id.clone();
    world.ended(&tables::keep(&world.app, said(&input)).unwrap().job.unwrap());
    assert!(
        world
            .take_in(&person, &[file(&world)])
            .import_id
            .is_some_and(|id| { import::report(&world.app, OneImport { id }).unwrap().files[0].already_here })
    );
    import::take_back(&world.app, OneImport { id: first }).unwrap();
    assert_eq!(list(&world, &person).len(), 4);
    world.take_in(&person, &[file(&world)]);
    assert_eq!(list(&world, &person).len(), 5);
}

#[test]
fn what_is_no_table_or_not_of_the_record_is_refused() {
    let (world, person, input) = with_table();
    let letter = world.dir.path().join("letter.txt");
    fs::write(&letter, "Dear Lena, see you soon.").unwrap();
    world.take_in(&person, &[letter]);
    let other = list(&world, &person).into_iter().find(|line| line.title == "letter").unwrap().id;
    let mixed = ReadTable { record: other.clone(), ..same(&input) };
    assert!(tables::read(&world.app, mixed).is_err());
    let object = crate::byhand::show(&world, &other).files[0].object.clone();
    assert!(tables::read(&world.app, ReadTable { record: other, object, choices: TableChoices::default() }).is_err());
    unlock::lock(&world.app).unwrap();
    assert!(tables::read(&world.app, input).is_err());
}
