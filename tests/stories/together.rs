//! Two families of records, one file that goes back and forth.

use crate::appointments::{ask, on};
use crate::world::{World, of, secret};
use app::together::{self, ChooseVersion, OpenTogether, SaveTogether, TakeTogether};
use app::view::{
    AnswerView, AreaView, QuestionSource, QuestionState, QuestionView, TogetherLock, TogetherTaken, UiError,
};
use app::{answers, appointments, care, people, questions, undo};
use std::path::PathBuf;

const WORDS: &str = "five plain words by phone";

/// A relative's own Second Chair, with other records in it.
fn relative() -> World {
    let world = World::new();
    let input = app::setup::CreateRecords {
        person: "Carla Rossi".into(),
        author: None,
        password: secret(crate::world::PASSWORD),
        hint: app::view::PasswordHint::None,
    };
    app::setup::create(&world.app, input).unwrap();
    world
}

fn list(world: &World, person: &str) -> Vec<QuestionView> {
    questions::list(&world.app, of(person)).unwrap()
}

fn give(world: &World, person: &str, lock: TogetherLock) -> Vec<u8> {
    let all = list(world, person).into_iter().map(|question| question.id).collect();
    let appointment = appointments::list(&world.app, of(person)).unwrap().first().map(|one| one.id.clone());
    together::file(&world.app, SaveTogether { person: person.into(), questions: all, appointment, lock }).unwrap()
}

fn by_words(world: &World, person: &str) -> Vec<u8> {
    give(world, person, TogetherLock::Words { words: secret(WORDS) })
}

fn kept(world: &World, bytes: &[u8]) -> PathBuf {
    let path = world.dir.path().join("from-a-relative.age");
    std::fs::write(&path, bytes).unwrap();
    path
}

/// Opens a file with the words and takes it in; a person who is not here is added.
fn take(world: &World, bytes: &[u8]) -> TogetherTaken {
    let path = kept(world, bytes);
    let found = together::chosen(&world.app, Some(&path)).unwrap().unwrap();
    assert!(found.needs_words);
    let found = together::open(&world.app, OpenTogether { words: secret(WORDS) }).unwrap();
    together::take(&world.app, TakeTogether { person: found.person }).unwrap()
}

fn answer(world: &World, id: &str, text: &str) {
    let said = AnswerView { text: text.into(), by: None, when: None };
    let input = answers::AnswerQuestion { id: id.into(), answer: Some(said), state: QuestionState::Answered };
    answers::answer(&world.app, input).unwrap();
}

fn reword(world: &World, question: &QuestionView, text: &str) {
    let input = questions::EditQuestion {
        id: question.id.clone(),
        text: text.into(),
        appointment: question.appointment.clone(),
        asked_by: question.asked_by.clone(),
        ..Default::default()
    };
    questions::edit(&world.app, input).unwrap();
}

#[test]
fn questions_go_to_a_relative_and_come_back_with_answers_and_more() {
    let (lena, person) = World::with_lena();
    let carla = relative();
    ask(&lena, &person, "How long will it take?");
    let made = on(&lena, &person, "2026-06-12", "10:30");
    let ids = list(&lena, &person).into_iter().map(|question| question.id).collect();
    answers::tie(&lena.app, answers::TieQuestions { ids, appointment: Some(made.id) }).unwrap();

    let taken = take(&carla, &by_words(&lena, &person));
    assert_eq!((taken.added, taken.same, taken.from.as_deref()), (2, 0, Some("Lena Marchetti")));
    let there = &taken.person;
    assert_eq!(people::list(&carla.app).unwrap().iter().filter(|one| one.name == "Lena Marchetti").count(), 1);
    let question = list(&carla, there).remove(0);
    assert_eq!(question.asked_by.as_deref(), Some("Lena Marchetti"));
    assert_eq!(
        question.appointment,
        appointments::list(&carla.app, of(there)).unwrap().first().map(|one| one.id.clone())
    );

    answer(&carla, &question.id, "Six weeks.");
    ask(&carla, there, "Who drives?");
    let taken = take(&lena, &by_words(&carla, there));
    assert_eq!((taken.added, taken.answered, taken.twice), (1, 1, 0));
    assert_eq!(taken.person, person);
    let all = list(&lena, &person);
    assert_eq!(all[0].answer.as_ref().map(|answer| answer.text.as_str()), Some("Six weeks."));
    assert_eq!(all[1].text, "Who drives?");
    assert_eq!(all[1].asked_by.as_deref(), Some("Carla Rossi"));
    // The same file once more changes nothing.
    let again = take(&lena, &by_words(&carla, there));
    assert_eq!((again.added, again.answered, again.changed), (0, 0, 0));
    undo::step(&lena.app, undo::Undo { step: taken.undo }).unwrap();
    assert_eq!(list(&lena, &person).len(), 1);
    assert_eq!(list(&lena, &person)[0].answer, None);
}

#[test]
fn the_same_words_changed_twice_are_both_shown_until_somebody_chooses() {
    let (lena, person) = World::with_lena();
    let carla = relative();
    ask(&lena, &person, "How long?");
    let there = take(&carla, &by_words(&lena, &person)).person;
    reword(&lena, &list(&lena, &person)[0], "How long in hospital?");
    carla.clock.wait(5);
    reword(&carla, &list(&carla, &there)[0], "How many weeks?");

    let taken = take(&lena, &by_words(&carla, &there));
    assert_eq!(taken.twice, 1);
    let both = list(&lena, &person).remove(0);
    assert_eq!(both.twice[0].field, "text");
    let mut versions: Vec<_> =
        both.twice[0].versions.iter().map(|one| (one.by.clone().unwrap(), one.value.clone())).collect();
    versions.sort();
    assert_eq!(
        versions,
        [
            ("Carla Rossi".to_owned(), "How many weeks?".to_owned()),
            ("Lena Marchetti".to_owned(), "How long in hospital?".to_owned())
        ]
    );
    let mine = both.twice[0].versions.iter().position(|one| one.value == "How long in hospital?").unwrap();
    together::choose_version(&lena.app, ChooseVersion { id: both.id, field: "text".into(), version: mine }).unwrap();
    let settled = list(&lena, &person).remove(0);
    assert_eq!((settled.text.as_str(), settled.twice.len()), ("How long in hospital?", 0));
    // What was chosen reaches the other side, where it replaces both.
    take(&carla, &by_words(&lena, &person));
    let settled = list(&carla, &there).remove(0);
    assert_eq!((settled.text.as_str(), settled.twice.len()), ("How long in hospital?", 0));
}

#[test]
fn a_file_for_a_relatives_key_opens_without_words_and_for_nobody_else() {
    let (lena, person) = World::with_lena();
    let carla = relative();
    let other = relative();
    ask(&lena, &person, "How long?");
    let contact = care::SaveContact {
        id: None,
        person: person.clone(),
        name: "Carla".into(),
        role: app::view::CareRole::Family,
        field: None,
        place: None,
        phone: None,
        email: None,
        notes: None,
        may_know: None,
        key: Some(together::my_key(&carla.app).unwrap()),
    };
    care::save(&lena.app, contact).unwrap();
    let id = care::list(&lena.app, of(&person)).unwrap().remove(0).id;
    let bytes = give(&lena, &person, TogetherLock::Contact { id });
    let path = kept(&carla, &bytes);
    let found = together::chosen(&carla.app, Some(&path)).unwrap().unwrap();
    assert!(!found.needs_words);
    assert_eq!(found.inside.unwrap().questions[0].text, "How long?");
    assert_eq!(found.person, None);
    assert_eq!(together::chosen(&other.app, Some(&path)).unwrap_err().told(), Some(UiError::NotTogether));
    assert!(!bytes.windows(8).any(|window| window == b"How long"));
}

#[test]
fn what_is_left_out_of_shared_files_stays_and_is_counted() {
    let (lena, person) = World::with_lena();
    let secret_one = ask(&lena, &person, "Shall I tell Carla?");
    ask(&lena, &person, "How long?");
    let input = questions::EditQuestion {
        id: secret_one.clone(),
        text: "Shall I tell Carla?".into(),
        left_out: true,
        ..Default::default()
    };
    questions::edit(&lena.app, input).unwrap();
    let all: Vec<String> = list(&lena, &person).into_iter().map(|question| question.id).collect();
    let what = together::WhatToGive { person: person.clone(), questions: all, appointment: None };
    let inside = together::inside(&lena.app, what).unwrap();
    assert_eq!((inside.left_out, inside.questions.len()), (1, 1));
    let carla = relative();
    let taken = take(&carla, &by_words(&lena, &person));
    assert_eq!(taken.added, 1);
    assert_eq!(list(&carla, &taken.person)[0].text, "How long?");
}

#[test]
fn where_a_question_came_from_goes_nowhere_and_is_still_here_when_the_file_comes_back() {
    let (lena, person) = World::with_lena();
    let carla = relative();
    let source = QuestionSource {
        record: Some("019e7044-8800-7404-8404-040404040404".into()),
        object: Some("019e7044-8800-7505-8505-050505050505".into()),
        page: Some(2),
        text: None,
        area: Some(AreaView { left: 0.1, top: 0.2, width: 0.3, height: 0.4 }),
    };
    let input = questions::AskQuestion {
        person: person.clone(),
        text: "What is this spot?".into(),
        source: Some(source.clone()),
        ..Default::default()
    };
    let id = questions::ask(&lena.app, input).unwrap().id;

    let taken = take(&carla, &by_words(&lena, &person));
    assert_eq!(list(&carla, &taken.person)[0].source, None);
    answer(&carla, &id, "A scar.");
    take(&lena, &by_words(&carla, &taken.person));
    let back = list(&lena, &person).remove(0);
    assert!(back.answer.is_some());
    assert_eq!(back.source, Some(source));
}

#[test]
fn wrong_words_and_other_files_change_nothing() {
    let (lena, person) = World::with_lena();
    let carla = relative();
    ask(&lena, &person, "How long?");
    let path = kept(&carla, &by_words(&lena, &person));
    together::chosen(&carla.app, Some(&path)).unwrap();
    let wrong = together::open(&carla.app, OpenTogether { words: secret("some other five words") });
    assert_eq!(wrong.unwrap_err().told(), Some(UiError::WrongWords));
    // The file is still at hand for another try.
    assert!(together::open(&carla.app, OpenTogether { words: secret(WORDS) }).unwrap().inside.is_some());
    for bytes in [b"%PDF-1.7".as_slice(), b"", b"age-encryption.org/v1\n-> scrypt"] {
        let path = kept(&carla, bytes);
        assert_eq!(together::chosen(&carla.app, Some(&path)).unwrap_err().told(), Some(UiError::NotTogether));
    }
    assert_eq!(people::list(&carla.app).unwrap().len(), 1);
}

#[test]
fn a_question_deleted_for_good_is_gone_from_what_was_shared_too() {
    let (lena, person) = World::with_lena();
    let id = ask(&lena, &person, "Zebrafish?");
    by_words(&lena, &person);
    questions::delete(&lena.app, questions::OneQuestion { id: id.clone() }).unwrap();
    app::history::delete_for_good(&lena.app, app::history::OneDeleted { id }).unwrap();
    let carla = relative();
    ask(&lena, &person, "Other?");
    let taken = take(&carla, &by_words(&lena, &person));
    assert_eq!(list(&carla, &taken.person).len(), 1);
}

#[test]
fn what_a_row_could_not_hold_is_no_edit_when_it_could() {
    let (lena, person) = World::with_lena();
    let carla = relative();
    ask(&lena, &person, "How long?");
    let contact = |world: &World, whose: &str| {
        let input = care::SaveContact {
            id: None,
            person: whose.to_owned(),
            name: "Dr. Roy".into(),
            role: app::view::CareRole::Doctor,
            field: None,
            place: None,
            phone: None,
            email: None,
            notes: None,
            may_know: None,
            key: None,
        };
        care::save(&world.app, input).unwrap();
        care::list(&world.app, of(whose)).unwrap().remove(0).id
    };
    let roy = contact(&lena, &person);
    let question = list(&lena, &person).remove(0);
    let input = questions::EditQuestion {
        id: question.id,
        text: question.text,
        asked_by: question.asked_by,
        ask_whom: Some(roy.clone()),
        ..Default::default()
    };
    questions::edit(&lena.app, input).unwrap();
    let there = take(&carla, &by_words(&lena, &person)).person;
    assert_eq!(list(&carla, &there)[0].ask_whom, None);
    contact(&carla, &there);
    take(&lena, &by_words(&carla, &there));
    assert_eq!(list(&lena, &person)[0].ask_whom, Some(roy));
}

#[test]
fn a_file_taken_back_brings_the_same_again() {
    let (lena, person) = World::with_lena();
    let carla = relative();
    ask(&lena, &person, "How long?");
    let there = take(&carla, &by_words(&lena, &person)).person;
    answer(&carla, &list(&carla, &there)[0].id, "Six weeks.");
    let file = by_words(&carla, &there);
    let taken = take(&lena, &file);
    assert_eq!(taken.answered, 1);
    undo::step(&lena.app, undo::Undo { step: taken.undo }).unwrap();
    assert_eq!(list(&lena, &person)[0].answer, None);
    assert_eq!(take(&lena, &file).answered, 1);
    assert!(list(&lena, &person)[0].answer.is_some());
    // And nothing of it is gone at hers.
    take(&carla, &by_words(&lena, &person));
    assert!(list(&carla, &there)[0].answer.is_some());
}

#[test]
fn a_file_about_one_person_leaves_the_questions_of_another_alone() {
    let (lena, person) = World::with_lena();
    ask(&lena, &person, "How long?");
    let file = by_words(&lena, &person);
    reword(&lena, &list(&lena, &person)[0], "How long in hospital?");
    let oskar = people::add(&lena.app, people::AddPerson { name: "Oskar".into() }).unwrap();
    let path = kept(&lena, &file);
    together::chosen(&lena.app, Some(&path)).unwrap();
    together::open(&lena.app, OpenTogether { words: secret(WORDS) }).unwrap();
    together::take(&lena.app, TakeTogether { person: Some(oskar.id.clone()) }).unwrap();
    assert!(list(&lena, &oskar.id).is_empty());
    assert_eq!(list(&lena, &person)[0].text, "How long in hospital?");
}

#[test]
fn what_left_for_a_relative_is_noted_and_no_undo_takes_the_note_back() {
    let (lena, person) = World::with_lena();
    let carla = relative();
    let question = ask(&lena, &person, "How long will it take?");
    let contact = care::SaveContact {
        id: None,
        person: person.clone(),
        name: "Carla".into(),
        role: app::view::CareRole::Family,
        field: None,
        place: None,
        phone: None,
        email: None,
        notes: None,
        may_know: None,
        key: Some(together::my_key(&carla.app).unwrap()),
    };
    care::save(&lena.app, contact).unwrap();
    let id = care::list(&lena.app, of(&person)).unwrap().remove(0).id;
    let given = || together::given(&lena.app, of(&person)).unwrap().into_iter().map(|one| one.to).collect::<Vec<_>>();
    let make = |lock| {
        let what = SaveTogether { person: person.clone(), questions: vec![question.clone()], appointment: None, lock };
        let left = together::GivenTogether::from(&what);
        together::file(&lena.app, what).unwrap();
        left
    };
    let left = make(TogetherLock::Contact { id });
    assert!(given().is_empty(), "it is not saved yet");
    together::left(&lena.app, left).unwrap();
    lena.clock.wait(1);
    together::left(&lena.app, make(TogetherLock::Words { words: secret(WORDS) })).unwrap();
    assert_eq!(given(), [None, Some("Carla".to_owned())]);
    // Undo goes on to what was done before, and doing it again is still possible.
    assert_eq!(undo::last(&lena.app).unwrap().undone, Some(app::view::UndoLabel::ContactWritten));
    together::left(&lena.app, make(TogetherLock::Words { words: secret(WORDS) })).unwrap();
    assert_eq!(undo::again(&lena.app).unwrap().undone, Some(app::view::UndoLabel::ContactWritten));
    assert_eq!(given().len(), 3);
}
