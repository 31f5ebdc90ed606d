//! Locking: by hand, when nothing was touched, and with a second start.

use crate::world::{PASSWORD, World, of, secret};
use app::unlock::{self, Unlock};
use app::view::{Event, Preferences, Stage, UiError};
use app::{preferences, questions, setup};
use std::fs;
use std::time::Duration;

#[test]
fn ten_quiet_minutes_lock_and_a_key_begins_them_anew() {
    let (world, person) = World::with_lena();
    world.clock.wait(9);
    unlock::lock_if_idle(&world.app);
    unlock::still_here(&world.app).unwrap();
    world.clock.wait(9);
    unlock::lock_if_idle(&world.app);
    assert!(questions::list(&world.app, of(&person)).is_ok());
    world.clock.wait(2);
    unlock::lock_if_idle(&world.app);
    assert_eq!(setup::state(&world.app).unwrap().stage, Stage::Locked);
    assert!(world.events.lock().unwrap().iter().any(|event| matches!(event, Event::Locked)));
    world.unlock();
    assert!(questions::list(&world.app, of(&person)).is_ok());
}

#[test]
fn forty_five_quiet_minutes_with_the_doctor_do_not_lock_and_three_hours_do() {
    let (world, person) = World::with_lena();
    unlock::stay_open(&world.app, unlock::StayOpen { on: true }).unwrap();
    world.clock.wait(45);
    unlock::lock_if_idle(&world.app);
    assert!(questions::list(&world.app, of(&person)).is_ok());
    world.clock.wait(3 * 60);
    unlock::lock_if_idle(&world.app);
    assert_eq!(setup::state(&world.app).unwrap().stage, Stage::Locked);
    // What was asked for before the lock does not count after it.
    world.unlock();
    world.clock.wait(11);
    unlock::lock_if_idle(&world.app);
    assert_eq!(setup::state(&world.app).unwrap().stage, Stage::Locked);
    // The library that encrypts tidies up at the end of the process; whoever still closes records then would fall.
    world.settle();
}

#[test]
fn after_the_appointment_the_idle_lock_counts_anew() {
    let (world, person) = World::with_lena();
    unlock::stay_open(&world.app, unlock::StayOpen { on: true }).unwrap();
    world.clock.wait(30);
    unlock::stay_open(&world.app, unlock::StayOpen { on: false }).unwrap();
    unlock::lock_if_idle(&world.app);
    assert!(questions::list(&world.app, of(&person)).is_ok());
    world.clock.wait(11);
    unlock::lock_if_idle(&world.app);
    assert_eq!(setup::state(&world.app).unwrap().stage, Stage::Locked);
    world.settle();
}

#[test]
fn never_means_never() {
    let (world, person) = World::with_lena();
    preferences::set(&world.app, Preferences { lock_minutes: None, ..Preferences::default() }).unwrap();
    world.clock.wait(100_000);
    unlock::lock_if_idle(&world.app);
    assert!(questions::list(&world.app, of(&person)).is_ok());
}

#[test]
fn a_second_start_on_the_same_records_is_refused_and_the_first_goes_on() {
    let (mut world, person) = World::with_lena();
    let first = std::sync::Arc::clone(&world.app);
    // The same folder, another process: the lock file is what stands between them, so one process can show it too.
    world.app = app::App::new(app::Setting {
        dir: world.dir.path().to_owned(),
        clock: std::sync::Arc::clone(&world.clock) as std::sync::Arc<dyn app::Clock>,
        keychain: std::sync::Arc::clone(&world.keychain) as std::sync::Arc<dyn app::Keychain>,
        reader: app::Reader::new("unused".into(), Vec::new()),
        work: app::WorkFactor::quick(),
        listener: Box::new(|_| {}),
        trust: app::Trust::System,
        limits: app::Limits::default(),
    });
    let refused = unlock::with_password(&world.app, Unlock { password: secret(PASSWORD) }).unwrap_err();
    assert_eq!(refused.told(), Some(UiError::InUse));
    assert!(questions::list(&first, of(&person)).is_ok());
}

#[test]
fn preferences_are_kept_and_kept_sane() {
    let mut world = World::new();
    let odd = Preferences { text_size: 140, lock_minutes: Some(999), ..Preferences::default() };
    let kept = preferences::set(&world.app, odd).unwrap();
    assert!([130, 150].contains(&kept.text_size));
    assert_eq!(kept.lock_minutes, Some(60));
    world.restart();
    assert_eq!(world.app.preferences(), kept);
}

#[test]
fn before_the_computer_sleeps_no_copy_is_begun() {
    let (world, person) = World::with_lena();
    let input = questions::AskQuestion { person, text: "What changed?".into(), ..Default::default() };
    questions::ask(&world.app, input).unwrap();
    unlock::lock_at_once(&world.app);
    world.settle();
    assert_eq!(setup::state(&world.app).unwrap().stage, Stage::Locked);
    world.unlock();
    assert!(app::copies::show(&world.app).unwrap().copies.is_empty());
}

#[test]
fn the_end_of_the_program_waits_until_the_records_are_closed_and_stops_a_copy_that_goes_on() {
    const SOON: Duration = Duration::from_millis(300);
    const LONG: Duration = Duration::from_secs(20);
    let (world, person) = World::with_lena();
    let large = world.dir.path().join("large.txt");
    fs::write(&large, "A long letter. ".repeat(500_000)).unwrap();
    world.take_in(&person, &[large]);
    // Long after the last word about a copy, the first step of one is told at once; and here nobody listens.
    world.clock.wait(1);
    unlock::lock(&world.app).unwrap();
    let silence = world.events.lock().unwrap();
    assert!(!unlock::close_for_exit(&world.app, LONG, SOON), "the copy still goes on");
    std::thread::scope(|threads| {
        let end = threads.spawn(|| unlock::close_for_exit(&world.app, Duration::ZERO, LONG));
        std::thread::sleep(SOON);
        drop(silence);
        assert!(end.join().unwrap());
    });
    assert!(!matches!(vault::look(world.dir.path()), vault::Found::Problem(vault::Error::InUse)));
    world.unlock();
    assert!(app::copies::show(&world.app).unwrap().copies.is_empty(), "the next opening makes it");
    // Open records are closed as well.
    assert!(unlock::close_for_exit(&world.app, LONG, LONG));
    assert!(!matches!(vault::look(world.dir.path()), vault::Found::Problem(vault::Error::InUse)));
}
