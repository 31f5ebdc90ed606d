//! Copies that make themselves, a stick that comes and goes, a new computer, single things back, a whole copy back.

use crate::world::{PASSWORD, World, corpus, of, secret};
use app::copies::{self, BringBack, LookInside, OneCopy, TestCopy};
use app::history::{self, OneDeleted};
use app::view::{CopiesView, CopyInside, CopyPlace, HereNow, Stage, UiError};
use app::{Error, questions, records, setup, unlock};
use std::fs;
use std::path::Path;

const HOUR: u64 = 60;
const DAY: u64 = 24 * HOUR;

fn ask(world: &World, person: &str, text: &str) -> String {
    let input = questions::AskQuestion { person: person.to_owned(), text: text.to_owned(), ..Default::default() };
    questions::ask(&world.app, input).unwrap().id
}

fn asked(world: &World) -> Vec<String> {
    let all = questions::list(&world.app, of(&world.person())).unwrap();
    all.into_iter().map(|question| question.text).collect()
}

fn shown(world: &World) -> CopiesView {
    copies::show(&world.app).unwrap()
}

fn newest(world: &World, place: CopyPlace) -> String {
    shown(world).copies.iter().find(|copy| copy.place == place).unwrap().id.clone()
}

fn open_inside(world: &World, id: &str) -> Result<CopyInside, Error> {
    copies::inside(&world.app, LookInside { id: id.to_owned(), password: None, code: None })
}

fn by_password(world: &World, id: &str, password: &str) -> Result<CopyInside, Error> {
    copies::inside(&world.app, LookInside { id: id.to_owned(), password: Some(secret(password)), code: None })
}

fn with_stick() -> (World, String, tempfile::TempDir) {
    let (world, person) = World::with_lena();
    ask(&world, &person, "Is it the slow kind?");
    let stick = tempfile::tempdir().unwrap();
    copies::choose_place(&world.app, Some(stick.path().to_owned())).unwrap();
    (world, person, stick)
}

fn move_away(stick: &Path) -> std::path::PathBuf {
    let away = stick.with_extension("away");
    fs::rename(stick, &away).unwrap();
    away
}

#[test]
fn a_copy_makes_itself_when_something_changed_and_not_more_often_than_every_two_hours() {
    let (world, person) = World::with_lena();
    assert_eq!(shown(&world).here.last, None);
    copies::tend(&world.app);
    assert_eq!(shown(&world).copies.len(), 1);
    world.clock.wait(3 * HOUR);
    copies::tend(&world.app);
    assert_eq!(shown(&world).copies.len(), 1, "nothing changed");
    ask(&world, &person, "Why does it hurt at night?");
    copies::tend(&world.app);
    assert_eq!(shown(&world).copies.len(), 2);
    ask(&world, &person, "And in the morning?");
    copies::tend(&world.app);
    assert_eq!(shown(&world).copies.len(), 2, "too soon");
    let before = setup::state(&world.app).unwrap();
    unlock::lock(&world.app).unwrap();
    world.settle();
    world.unlock();
    assert_eq!(shown(&world).copies.len(), 3, "locking makes one");
    assert_eq!(before.stage, Stage::Open);
}

#[test]
fn a_stick_that_was_away_is_caught_up_when_it_is_back() {
    let (world, person, stick) = with_stick();
    let there = |world: &World| shown(world).elsewhere.unwrap();
    assert!(there(&world).reachable);
    let first = there(&world).last;
    assert!(first.is_some());
    let away = move_away(stick.path());
    assert!(!there(&world).reachable);
    assert_eq!(there(&world).last, first, "the last copy there is remembered");
    ask(&world, &person, "Written while the stick is away");
    world.clock.wait(3 * HOUR);
    copies::tend(&world.app);
    assert_eq!(copies::make(&world.app).unwrap_err().told(), Some(UiError::CopyPlaceMissing));
    assert_eq!(there(&world).last, first);
    fs::rename(away, stick.path()).unwrap();
    copies::tend(&world.app);
    assert!(there(&world).last > first);
    let tested =
        copies::test(&world.app, TestCopy { id: newest(&world, CopyPlace::Elsewhere), password: secret(PASSWORD) });
    let tested = tested.unwrap();
    assert_eq!((tested.inside.people[0].questions, tested.damaged), (2, 0));
}

#[test]
fn after_three_days_without_a_copy_elsewhere_somebody_says_so() {
    let (world, _) = World::with_lena();
    assert!(!shown(&world).nudge);
    world.clock.wait(3 * DAY + 5);
    assert!(shown(&world).nudge);
    let place = tempfile::tempdir().unwrap();
    let view = copies::choose_place(&world.app, Some(place.path().to_owned())).unwrap();
    let elsewhere = view.elsewhere.unwrap();
    assert!(elsewhere.same_disk, "the tests have one disk, and it is said");
    assert!(view.nudge, "so it is no copy elsewhere");
    assert!(copies::forget_place(&world.app).unwrap().elsewhere.is_none());
    assert_eq!(copies::found(&world.app).unwrap().len(), 1, "the copy that is there stays, unseen");
}

#[test]
fn copies_never_go_where_the_records_are() {
    let (world, _) = World::with_lena();
    for inside in [world.dir.path().to_owned(), world.dir.path().join("vault")] {
        let refused = copies::choose_place(&world.app, Some(inside)).unwrap_err();
        assert_eq!(refused.told(), Some(UiError::CopyPlaceInside));
    }
}

#[test]
fn a_new_computer_opens_a_copy_by_password_or_by_code() {
    let (world, person) = World::with_lena();
    let code = app::recovery::sheet(&world.app).unwrap().groups.join("-");
    ask(&world, &person, "Is it the slow kind?");
    world.take_in(&person, &[corpus("pdf/letter.pdf")]);
    let stick = tempfile::tempdir().unwrap();
    copies::choose_place(&world.app, Some(stick.path().to_owned())).unwrap();
    let (questions, files) = (asked(&world), records_of(&world, &person));
    assert!(files > 0);
    drop(world);

    for by_code in [false, true] {
        let world = World::new();
        assert_eq!(setup::state(&world.app).unwrap().stage, Stage::FirstRun);
        assert!(copies::found(&world.app).unwrap().is_empty());
        let found = copies::look_in(&world.app, Some(stick.path().to_owned())).unwrap();
        let id = found[0].id.clone();
        assert_eq!(
            by_password(&world, &id, "not the password at all").unwrap_err().told(),
            Some(UiError::WrongPassword)
        );
        let early = copies::restore(&world.app, OneCopy { id: id.clone() });
        assert!(early.is_err(), "not before it was opened");
        let inside = if by_code {
            let code = Some(secret(&code));
            copies::inside(&world.app, LookInside { id: id.clone(), password: None, code }).unwrap()
        } else {
            by_password(&world, &id, PASSWORD).unwrap()
        };
        assert_eq!(inside.people[0].name, "Lena Marchetti");
        let state = copies::restore(&world.app, OneCopy { id }).unwrap();
        assert_eq!((state.stage, state.opened_by_recovery), (Stage::Open, by_code));
        assert_eq!(asked(&world), questions);
        assert_eq!(records_of(&world, &world.person()), files);
        unlock::lock(&world.app).unwrap();
        world.settle();
        world.unlock();
    }
}

fn records_of(world: &World, person: &str) -> u64 {
    let input = records::ListRecords { person: person.to_owned(), filter: Default::default(), after: None };
    records::list(&world.app, input).unwrap().total
}

#[test]
fn single_things_come_back_and_can_be_taken_back_again() {
    let (world, person) = World::with_lena();
    let id = ask(&world, &person, "Is it the slow kind?");
    ask(&world, &person, "It stays");
    world.take_in(&person, &[corpus("pdf/letter.pdf")]);
    let input = records::ListRecords { person: person.clone(), filter: Default::default(), after: None };
    let letter = records::list(&world.app, input).unwrap().entries[0].id.clone();
    copies::make(&world.app).unwrap();
    let copy = newest(&world, CopyPlace::Here);
    assert!(copies::items(&world.app, OneCopy { id: copy.clone() }).unwrap().is_empty());

    questions::delete(&world.app, questions::OneQuestion { id: id.clone() }).unwrap();
    records::delete(&world.app, records::OneRecord { id: letter.clone() }).unwrap();
    for gone in [&id, &letter] {
        history::delete_for_good(&world.app, OneDeleted { id: gone.clone() }).unwrap();
    }
    assert_eq!(records_of(&world, &person), 0);
    let items = copies::items(&world.app, OneCopy { id: copy.clone() }).unwrap();
    let told: Vec<_> = items.iter().map(|item| (item.id.as_str(), item.here)).collect();
    assert_eq!(told, [(id.as_str(), HereNow::Missing), (letter.as_str(), HereNow::Missing)]);

    let items = vec![id, letter.clone()];
    let undo = copies::bring_back(&world.app, BringBack { id: copy, items }).unwrap().undo;
    assert!(asked(&world).contains(&"Is it the slow kind?".to_owned()));
    let shown = records::show(&world.app, records::OneRecord { id: letter }).unwrap();
    let file = shown.files[0].object.clone();
    let bytes = app::files::bytes(&world.app, app::files::FileBytes { object: file, from: 0, length: 100_000 });
    assert_eq!(bytes.unwrap(), fs::read(corpus("pdf/letter.pdf")).unwrap());
    app::undo::step(&world.app, app::undo::Undo { step: undo }).unwrap();
    assert_eq!(asked(&world), ["It stays"]);
}

#[test]
fn a_whole_copy_comes_back_and_what_was_here_is_set_aside() {
    let (world, person, _stick) = with_stick();
    let copy = newest(&world, CopyPlace::Here);
    ask(&world, &person, "Written later");
    assert_eq!(open_inside(&world, &copy).unwrap().people[0].questions, 1);
    let state = copies::restore(&world.app, OneCopy { id: copy }).unwrap();
    assert_eq!(state.stage, Stage::Open);
    assert_eq!(asked(&world), ["Is it the slow kind?"]);
    assert!(shown(&world).elsewhere.is_some(), "the second place is still known");
    ask(&world, &person, "Written after that");
    unlock::lock(&world.app).unwrap();
    world.settle();
    world.unlock();
    assert_eq!(asked(&world).len(), 2);

    let aside = newest(&world, CopyPlace::Aside);
    copies::restore(&world.app, OneCopy { id: aside }).unwrap();
    assert_eq!(asked(&world), ["Is it the slow kind?", "Written later"]);
}

#[test]
fn damaged_records_are_answered_with_a_copy() {
    let (world, _, _stick) = with_stick();
    unlock::lock(&world.app).unwrap();
    world.settle();
    let database = world.dir.path().join("vault/g0001/records.db");
    fs::write(&database, b"worn out").unwrap();
    let refused = unlock::with_password(&world.app, unlock::Unlock { password: secret(PASSWORD) }).unwrap_err();
    assert_eq!(refused.told(), Some(UiError::DatabaseDamaged));
    let found = copies::found(&world.app).unwrap();
    by_password(&world, &found[0].id, PASSWORD).unwrap();
    copies::restore(&world.app, OneCopy { id: found[0].id.clone() }).unwrap();
    assert_eq!(asked(&world).len(), 1);
    assert_eq!(fs::read(database).unwrap(), b"worn out", "set aside as it was");
}

#[test]
fn the_example_family_makes_no_copies() {
    let world = World::new();
    app::example::open(&world.app).unwrap();
    copies::tend(&world.app);
    let place = tempfile::tempdir().unwrap();
    let view = copies::choose_place(&world.app, Some(place.path().to_owned())).unwrap();
    assert!(view.copies.is_empty() && view.elsewhere.is_none() && !view.nudge);
    assert_eq!(fs::read_dir(place.path()).unwrap().count(), 0);
}
