//! Care team, whom to call, diary, chapters, and when someone has died.

use crate::appointments::on;
use crate::world::{World, of};
use app::view::{CallNeed, CareRole, UiError, WorstView};
use app::{appointments, calls, care, chapters, diary, people, records, tasks, today, undo};

fn line(person: &str) -> diary::SaveDiary {
    diary::SaveDiary {
        id: None,
        person: person.to_owned(),
        day: "2026-05-20".into(),
        time: None,
        text: None,
        worst: Vec::new(),
        helped: None,
        effect: None,
        temperature: None,
        weight: None,
    }
}

#[test]
fn a_line_of_the_diary_keeps_what_was_written_as_it_was_written() {
    let (world, person) = World::with_lena();
    let written = diary::SaveDiary {
        text: Some("Slept badly.\nBetter after noon.".into()),
        worst: vec![WorstView { what: "Pain".into(), level: 7 }],
        temperature: Some("38,2 °C".into()),
        ..line(&person)
    };
    diary::save(&world.app, written).unwrap();
    let kept = diary::list(&world.app, of(&person)).unwrap().remove(0);
    assert_eq!(kept.temperature.as_deref(), Some("38,2 °C"));
    assert_eq!(kept.worst, [WorstView { what: "Pain".into(), level: 7 }]);
    // It is a record among the others, under its first words.
    let page = records::list(
        &world.app,
        records::ListRecords { person: person.clone(), filter: Default::default(), after: None },
    )
    .unwrap();
    assert_eq!(page.entries[0].title, "Slept badly.");
    let step = diary::delete(&world.app, appointments::OneAppointment { id: kept.id }).unwrap();
    assert!(diary::list(&world.app, of(&person)).unwrap().is_empty());
    undo::step(&world.app, undo::Undo { step: step.undo }).unwrap();
    assert_eq!(diary::list(&world.app, of(&person)).unwrap().len(), 1);
}

#[test]
fn a_level_is_from_0_to_10_and_a_line_says_something() {
    let (world, person) = World::with_lena();
    let eleven = diary::SaveDiary { worst: vec![WorstView { what: "Pain".into(), level: 11 }], ..line(&person) };
    assert!(diary::save(&world.app, eleven).is_err());
    let empty = diary::SaveDiary { time: Some("10:30".into()), ..line(&person) };
    assert!(matches!(diary::save(&world.app, empty).unwrap_err().told(), Some(UiError::TextEmpty { .. })));
    assert!(diary::list(&world.app, of(&person)).unwrap().is_empty());
}

#[test]
fn the_diary_knows_the_day_of_the_cycle() {
    let (world, person) = World::with_lena();
    let first = appointments::SaveAppointment {
        day: Some("2026-05-04".into()),
        purpose: Some("Chemo".into()),
        repeat: Some(appointments::Repeat { every_days: 14, times: 3 }),
        ..crate::appointments::blank(&person)
    };
    appointments::save(&world.app, first).unwrap();
    diary::save(&world.app, diary::SaveDiary { text: Some("Fine.".into()), ..line(&person) }).unwrap();
    let cycle = diary::list(&world.app, of(&person)).unwrap()[0].cycle.clone().unwrap();
    assert_eq!((cycle.name.as_str(), cycle.day), ("Chemo", 3));
}

#[test]
fn whom_to_call_is_what_the_team_said_and_never_an_empty_line() {
    let (world, person) = World::with_lena();
    let call = |instruction: Option<&str>, phone: Option<&str>| calls::SaveCall {
        id: None,
        person: person.clone(),
        need: CallNeed::Fever,
        instruction: instruction.map(str::to_owned),
        name: None,
        phone: phone.map(str::to_owned),
        hours: Some("Day and night".into()),
        told: None,
    };
    assert!(calls::save(&world.app, call(Some("  "), None)).is_err());
    calls::save(&world.app, call(Some("Call at 38.0"), Some("416-555-0143"))).unwrap();
    let kept = calls::list(&world.app, of(&person)).unwrap().remove(0);
    assert_eq!((kept.instruction.as_deref(), kept.phone.as_deref()), (Some("Call at 38.0"), Some("416-555-0143")));
}

#[test]
fn a_key_for_sharing_is_checked_before_it_is_kept() {
    let (world, person) = World::with_lena();
    let contact = |key: &str| care::SaveContact {
        id: None,
        person: person.clone(),
        name: "Carla".into(),
        role: CareRole::Family,
        field: None,
        place: None,
        phone: None,
        email: None,
        notes: None,
        may_know: Some("Everything.".into()),
        key: Some(key.into()),
    };
    assert_eq!(care::save(&world.app, contact("age1abc")).unwrap_err().told(), Some(UiError::NotAKey));
    let own = app::together::my_key(&world.app).unwrap();
    care::save(&world.app, contact(&own)).unwrap();
    assert_eq!(care::list(&world.app, of(&person)).unwrap()[0].key.as_deref(), Some(own.as_str()));
}

#[test]
fn of_someone_who_has_died_nothing_is_planned_and_nothing_is_gone() {
    let (world, person) = World::with_lena();
    on(&world, &person, "2026-06-12", "10:30");
    let task = tasks::SaveTask {
        id: None,
        person: person.clone(),
        text: "Call".into(),
        who: None,
        by: None,
        appointment: None,
    };
    tasks::save(&world.app, task).unwrap();
    let step = people::set_has_died(&world.app, people::SetHasDied { id: person.clone(), has_died: true }).unwrap();
    let shown = today::show(&world.app, of(&person)).unwrap();
    assert_eq!((shown.next, shown.after, shown.task_count), (None, None, 0));
    assert_eq!(appointments::list(&world.app, of(&person)).unwrap().len(), 1);
    undo::step(&world.app, undo::Undo { step: step.undo }).unwrap();
    assert_eq!(today::show(&world.app, of(&person)).unwrap().task_count, 1);
    assert!(!people::list(&world.app).unwrap()[0].has_died);
}

#[test]
fn a_new_chapter_keeps_the_old_one() {
    let (world, person) = World::with_lena();
    crate::appointments::ask(&world, &person, "Is it gone?");
    let start = chapters::StartChapter { person: person.clone(), name: "It came back".into(), from: "2027-01".into() };
    chapters::start(&world.app, start).unwrap();
    let all = chapters::list(&world.app, of(&person)).unwrap();
    assert_eq!((all[0].name.as_str(), all[0].from.as_str()), ("It came back", "2027-01"));
    assert_eq!(app::questions::list(&world.app, of(&person)).unwrap().len(), 1);
    chapters::delete(&world.app, care::OneContact { id: all[0].id.clone() }).unwrap();
    assert!(chapters::list(&world.app, of(&person)).unwrap().is_empty());
}
