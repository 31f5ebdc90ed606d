//! Looking around with the example family.

use crate::world::{World, of};
use app::view::{Language, Preferences, Stage};
use app::{calls, cases, example, items, opinions, people, preferences, questions, records, setup, today};

#[test]
fn the_example_family_is_marked_and_gone_in_one_click() {
    for language in [Language::EnCa, Language::FrCa] {
        let world = World::new();
        preferences::set(&world.app, Preferences { language, ..Preferences::default() }).unwrap();
        let state = example::open(&world.app).unwrap();
        assert!(state.example);
        let person = world.person();
        assert!(people::list(&world.app).unwrap().iter().all(|person| person.example));
        assert!(questions::list(&world.app, of(&person)).unwrap().len() >= 5);
        let today = today::show(&world.app, of(&person)).unwrap();
        assert_eq!(today.next.unwrap().questions, 6);
        assert_eq!((today.after, today.tasks.len()), (None, 2));
        assert!(!calls::list(&world.app, of(&person)).unwrap().is_empty());
        let [case] = &cases::list(&world.app, of(&person)).unwrap()[..] else { panic!("one case") };
        let both = opinions::list(&world.app, cases::OneCase { case: case.id.clone() }).unwrap();
        assert_eq!(both.len(), 2);
        assert!(both.iter().all(|one| !one.saw.is_empty()), "what each doctor saw is in the records");
        assert_eq!(both[1].questions.len(), 1);
        let items = items::list(&world.app, cases::OneCase { case: case.id.clone() }).unwrap();
        assert!(items.iter().filter(|item| !item.records.is_empty()).count() >= 8);
        let list = records::ListRecords { person, filter: Default::default(), after: None };
        assert!(records::list(&world.app, list).unwrap().total >= 15);
        assert_eq!(example::leave(&world.app).unwrap().stage, Stage::FirstRun);
        assert!(!world.dir.path().join("example").exists());
    }
}

#[test]
fn the_example_never_touches_records_that_are_there() {
    let (mut world, person) = World::with_lena();
    assert!(example::open(&world.app).is_err(), "not while records are open");
    assert!(example::leave(&world.app).is_err(), "real records cannot be left like an example");
    world.restart();
    example::open(&world.app).unwrap();
    assert_eq!(example::leave(&world.app).unwrap().stage, Stage::Locked);
    world.unlock();
    assert_eq!(world.person(), person);
    assert_eq!(setup::state(&world.app).unwrap().stage, Stage::Open);
}
