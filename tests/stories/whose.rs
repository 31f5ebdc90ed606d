//! Files about several people: somebody is asked whose they are, and nothing shows before that.

use crate::world::{World, of};
use app::import::{self, AnswerWhose, OneImport, WhoseAnswer};
use app::records::{self, ListRecords};
use app::view::{ImportState, JobState};
use app::{people, unlock};
use std::fs;
use std::path::PathBuf;

/// A file about Lena with two results and about Paul with one; a note of nobody.
fn two_people(world: &World) -> PathBuf {
    let result = |id: &str, subject: &str| {
        format!(
            r#"{{"resource":{{"resourceType":"Observation","id":"{id}","code":{{"text":"Result {id}"}},"subject":{{"reference":"Patient/{subject}"}}}}}}"#
        )
    };
    let patient = |id: &str, given: &str, family: &str, born: &str| {
        format!(
            r#"{{"resource":{{"resourceType":"Patient","id":"{id}","name":[{{"given":["{given}"],"family":"{family}"}}],"birthDate":"{born}"}}}}"#
        )
    };
    // One patient is only described after the results about her.
    let entries = [
        result("1", "lena"),
        result("2", "lena"),
        patient("lena", "Lena", "Marchetti", "1958-03-02"),
        patient("paul", "Paul", "Roy", "1990-01-01"),
        result("3", "paul"),
        r#"{"resource":{"resourceType":"Organization","name":"Clinic"}}"#.to_owned(),
    ];
    let path = world.dir.path().join("both.json");
    fs::write(&path, format!(r#"{{"resourceType":"Bundle","type":"collection","entry":[{}]}}"#, entries.join(",")))
        .unwrap();
    path
}

fn total(world: &World, person: &str) -> u64 {
    records::list(&world.app, ListRecords { person: person.into(), filter: Default::default(), after: None })
        .unwrap()
        .total
}

fn answer(world: &World, id: &str, to: &[Option<&str>]) -> JobState {
    let report = import::report(&world.app, OneImport { id: id.into() }).unwrap();
    let answers = report.whose.iter().zip(to);
    let answers = answers.map(|(one, person)| WhoseAnswer { group: one.group, person: person.map(Into::into) });
    // The end of the job that asked is not the end of this one.
    world.events.lock().unwrap().clear();
    let job = import::answer_whose(&world.app, AnswerWhose { id: id.into(), answers: answers.collect() }).unwrap();
    world.ended(&job.job.unwrap()).state
}

#[test]
fn what_was_chosen_at_an_appointment_is_its_paper_after_the_answer_and_a_restart() {
    let (mut world, person) = World::with_lena();
    let visit = crate::appointments::on(&world, &person, "2026-05-20", "10:00").id;
    let input = import::ChooseFiles { person: person.clone(), appointment: Some(visit.clone()) };
    let job = import::start_at(&world.app, input, vec![two_people(&world)]).unwrap().job.unwrap();
    assert_eq!(world.ended(&job).state, JobState::Asking);
    let papers = |world: &World| {
        let one = app::appointments::OneAppointment { id: visit.clone() };
        app::appointments::show(&world.app, one).unwrap().papers.len()
    };
    assert_eq!(papers(&world), 0);
    world.restart();
    world.unlock();
    let paul = people::add(&world.app, people::AddPerson { name: "Paul Roy".to_owned() }).unwrap().id;
    assert_eq!(answer(&world, &job, &[Some(&person), Some(&paul)]), JobState::Done);
    assert_eq!((papers(&world), total(&world, &paul)), (2, 1));
    // One step: what is taken back is no paper either.
    app::undo::last(&world.app).unwrap();
    assert_eq!((papers(&world), total(&world, &person)), (0, 0));
    // What is here already becomes a paper all the same.
    app::undo::again(&world.app).unwrap();
    let other = crate::appointments::on(&world, &person, "2026-05-21", "08:00").id;
    let note = world.dir.path().join("sheet.txt");
    fs::write(&note, "What they wrote").unwrap();
    world.take_in(&person, std::slice::from_ref(&note));
    let input = import::ChooseFiles { person: person.clone(), appointment: Some(other.clone()) };
    let job = import::start_at(&world.app, input, vec![note]).unwrap().job.unwrap();
    world.ended(&job);
    let shown = app::appointments::show(&world.app, app::appointments::OneAppointment { id: other }).unwrap();
    assert_eq!(shown.papers.len(), 1);
}

#[test]
fn several_people_are_asked_about_and_only_the_answer_shows() {
    let (mut world, person) = World::with_lena();
    let file = two_people(&world);
    let job = world.take_in(&person, &[file]);
    assert_eq!(job.state, JobState::Asking);
    let id = job.import_id.unwrap();
    let asked = import::report(&world.app, OneImport { id: id.clone() }).unwrap();
    assert_eq!((asked.state, total(&world, &person)), (ImportState::Staged, 0));
    let said: Vec<_> = asked.whose.iter().map(|one| (one.name.as_deref(), one.records, one.person.is_some())).collect();
    assert_eq!(said, [(Some("Lena Marchetti"), 2, true), (Some("Paul Roy"), 1, false)]);

    // The question waits, also over a restart.
    world.restart();
    world.unlock();
    assert_eq!(import::list(&world.app, of(&person)).unwrap()[0].state, ImportState::Staged);
    assert_eq!(total(&world, &person), 0);

    let none = AnswerWhose { id: id.clone(), answers: Vec::new() };
    assert!(import::answer_whose(&world.app, none).is_err(), "each of them needs an answer");
    assert_eq!(answer(&world, &id, &[Some(&person), None]), JobState::Done);
    assert_eq!(total(&world, &person), 2);
    let after = import::report(&world.app, OneImport { id }).unwrap();
    assert_eq!((after.state, after.total, after.whose.len()), (ImportState::Kept, 2, 0));
}

#[test]
fn each_ones_records_go_to_their_own() {
    let (world, person) = World::with_lena();
    let paul = people::add(&world.app, people::AddPerson { name: "Paul Roy".into() }).unwrap();
    let file = two_people(&world);
    let id = world.take_in(&person, &[file]).import_id.unwrap();
    assert_eq!(answer(&world, &id, &[Some(&person), Some(&paul.id)]), JobState::Done);
    assert_eq!((total(&world, &person), total(&world, &paul.id)), (2, 1));
    // Taken back, it is gone from both.
    import::take_back(&world.app, OneImport { id }).unwrap();
    assert_eq!((total(&world, &person), total(&world, &paul.id)), (0, 0));
}

#[test]
fn nobody_is_asked_about_one_person_however_often_described() {
    let (world, person) = World::with_lena();
    let one =
        r#"{"resourceType":"Patient","id":"1","name":[{"given":["Lena"],"family":"Marchetti"}],"birthDate":"1958"}"#;
    let two =
        r#"{"resourceType":"Patient","id":"2","name":[{"given":["Léna"],"family":"MARCHETTI"}],"birthDate":"1958"}"#;
    let about = |id: &str| {
        format!(r#"{{"resourceType":"Condition","code":{{"text":"x{id}"}},"subject":{{"reference":"Patient/{id}"}}}}"#)
    };
    let path = world.dir.path().join("one.ndjson");
    fs::write(&path, [one, &about("1"), two, &about("2"), &about("3")].join("\n")).unwrap();
    assert_eq!(world.take_in(&person, &[path]).state, JobState::Done);
    assert_eq!(total(&world, &person), 3);
    unlock::lock(&world.app).unwrap();
}
