//! Bringing back: undo and redo, deleted things, earlier wordings; and removing for good. Who did it.

use crate::appointments::{blank, on};
use crate::world::{World, corpus, of};
use app::appointments::{self, OneAppointment, SaveAppointment};
use app::history::{self, OneDeleted, OneVersion};
use app::view::{CallNeed, CareRole, EntryKind, ThingKind, UiError, UndoLabel, WrittenKind};
use app::{answers, calls, care, chapters, copies, diary, import, people, questions, tasks, undo};

fn ask(world: &World, person: &str, text: &str) -> String {
    let input = questions::AskQuestion { person: person.to_owned(), text: text.to_owned(), ..Default::default() };
    questions::ask(&world.app, input).unwrap().id
}

fn reword(world: &World, id: &str, text: &str, note: Option<&str>) {
    let (id, text, note) = (id.to_owned(), text.to_owned(), note.map(str::to_owned));
    questions::edit(&world.app, questions::EditQuestion { id, text, note, left_out: false, ..Default::default() })
        .unwrap();
}

fn asked(world: &World, person: &str) -> Vec<String> {
    questions::list(&world.app, of(person)).unwrap().into_iter().map(|question| question.text).collect()
}

#[test]
fn what_was_taken_back_is_done_again_by_name() {
    let (world, person) = World::with_lena();
    let id = ask(&world, &person, "one");
    questions::delete(&world.app, questions::OneQuestion { id }).unwrap();
    assert_eq!(undo::again(&world.app).unwrap().undone, None);
    assert_eq!(undo::last(&world.app).unwrap().undone, Some(UndoLabel::QuestionDeleted));
    assert_eq!(asked(&world, &person), ["one"]);
    assert_eq!(undo::again(&world.app).unwrap().undone, Some(UndoLabel::QuestionDeleted));
    assert!(asked(&world, &person).is_empty());
    assert_eq!(undo::again(&world.app).unwrap().undone, None);
}

#[test]
fn a_deleted_question_is_listed_for_thirty_days_with_who_deleted_it() {
    let (world, person) = World::with_lena();
    people::set_author(&world.app, people::SetAuthor { name: "Ines".to_owned() }).unwrap();
    let id = ask(&world, &person, "one");
    questions::delete(&world.app, questions::OneQuestion { id: id.clone() }).unwrap();
    let listed = || history::deleted(&world.app, of(&person)).unwrap();
    assert_eq!(listed()[0].kind, ThingKind::QUESTION);
    assert_eq!((listed()[0].text.as_str(), listed()[0].by.as_deref()), ("one", Some("Ines")));
    history::bring_back(&world.app, OneDeleted { id: id.clone() }).unwrap();
    assert!(listed().is_empty());
    questions::delete(&world.app, questions::OneQuestion { id: id.clone() }).unwrap();
    world.clock.wait(29 * 24 * 60);
    copies::tend(&world.app);
    assert_eq!(listed().len(), 1);
    world.clock.wait(2 * 24 * 60);
    copies::tend(&world.app);
    assert!(listed().is_empty());
    assert!(history::bring_back(&world.app, OneDeleted { id }).is_err());
}

/// One of everything a person writes, each deleted. Their ids.
fn all_deleted(world: &World, person: &str) -> Vec<String> {
    let question = ask(world, person, "question");
    let visit = on(world, person, "2026-06-12", "10:30").id;
    let some = |text: &str| Some(text.to_owned());
    let (of_it, text) = (some(&visit), |text: &str| text.to_owned());
    let task =
        tasks::SaveTask { id: None, person: text(person), text: text("task"), who: None, by: None, appointment: of_it };
    tasks::save(&world.app, task).unwrap();
    answers::tie(&world.app, answers::TieQuestions { ids: vec![question.clone()], appointment: some(&visit) }).unwrap();
    care::save(&world.app, contact(person, "Dr. Fenn")).unwrap();
    let call = calls::SaveCall {
        id: None,
        person: text(person),
        need: CallNeed::Fever,
        instruction: some("Call at 38.0"),
        name: None,
        phone: None,
        hours: None,
        told: None,
    };
    calls::save(&world.app, call).unwrap();
    chapters::start(
        &world.app,
        chapters::StartChapter { person: text(person), name: text("again"), from: text("2026") },
    )
    .unwrap();
    let line = diary::SaveDiary {
        id: None,
        person: text(person),
        day: text("2026-05-20"),
        time: None,
        text: some("diary"),
        worst: Vec::new(),
        helped: None,
        effect: None,
        temperature: None,
        weight: None,
    };
    diary::save(&world.app, line).unwrap();
    let task = tasks::list(&world.app, of(person)).unwrap().remove(0).id;
    let contact = care::list(&world.app, of(person)).unwrap().remove(0).id;
    let call = calls::list(&world.app, of(person)).unwrap().remove(0).id;
    let chapter = chapters::list(&world.app, of(person)).unwrap().remove(0).id;
    let line = diary::list(&world.app, of(person)).unwrap().remove(0).id;
    appointments::delete(&world.app, OneAppointment { id: visit.clone() }).unwrap();
    questions::delete(&world.app, questions::OneQuestion { id: question.clone() }).unwrap();
    tasks::delete(&world.app, OneAppointment { id: task.clone() }).unwrap();
    care::delete(&world.app, care::OneContact { id: contact.clone() }).unwrap();
    calls::delete(&world.app, care::OneContact { id: call.clone() }).unwrap();
    chapters::delete(&world.app, care::OneContact { id: chapter.clone() }).unwrap();
    diary::delete(&world.app, OneAppointment { id: line.clone() }).unwrap();
    vec![visit, question, task, contact, call, chapter, line]
}

fn contact(person: &str, name: &str) -> care::SaveContact {
    care::SaveContact {
        id: None,
        person: person.to_owned(),
        name: name.to_owned(),
        role: CareRole::Doctor,
        field: None,
        place: None,
        phone: None,
        email: None,
        notes: None,
        may_know: None,
        key: None,
    }
}

#[test]
fn whatever_was_deleted_is_listed_and_comes_back() {
    let (world, person) = World::with_lena();
    let ids = all_deleted(&world, &person);
    let listed = || history::deleted(&world.app, of(&person)).unwrap();
    let words: Vec<_> = listed().iter().map(|one| (one.kind, one.text.clone(), one.date.clone())).collect();
    let written =
        |kind, text: &str, date: Option<&str>| (ThingKind::Written(kind), text.into(), date.map(str::to_owned));
    let diary = (ThingKind::Entry(EntryKind::Diary), "diary".to_owned(), Some("2026-05-20".to_owned()));
    assert_eq!(
        words,
        [
            diary,
            written(WrittenKind::Chapter, "again", Some("2026")),
            written(WrittenKind::Call, "Call at 38.0", None),
            written(WrittenKind::Contact, "Dr. Fenn", None),
            written(WrittenKind::Task, "task", None),
            written(WrittenKind::Question, "question", None),
            written(WrittenKind::Appointment, "", Some("2026-06-12")),
        ]
    );
    for id in &ids {
        let step = history::bring_back(&world.app, OneDeleted { id: id.clone() }).unwrap();
        undo::step(&world.app, undo::Undo { step: step.undo }).unwrap();
        history::bring_back(&world.app, OneDeleted { id: id.clone() }).unwrap();
    }
    assert!(listed().is_empty());
    assert_eq!(diary::list(&world.app, of(&person)).unwrap().len(), 1);
    assert_eq!(chapters::list(&world.app, of(&person)).unwrap().len(), 1);
    assert_eq!(calls::list(&world.app, of(&person)).unwrap().len(), 1);
    assert_eq!(care::list(&world.app, of(&person)).unwrap().len(), 1);
    assert_eq!((asked(&world, &person).len(), tasks::list(&world.app, of(&person)).unwrap().len()), (1, 1));
    assert_eq!(appointments::list(&world.app, of(&person)).unwrap().len(), 1);
}

#[test]
fn whatever_was_deleted_goes_for_good_at_once_or_after_thirty_days() {
    let (world, person) = World::with_lena();
    let ids = all_deleted(&world, &person);
    history::delete_for_good(&world.app, OneDeleted { id: ids[0].clone() }).unwrap();
    assert_eq!(history::deleted(&world.app, of(&person)).unwrap().len(), ids.len() - 1);
    world.clock.wait(31 * 24 * 60);
    copies::tend(&world.app);
    assert!(history::deleted(&world.app, of(&person)).unwrap().is_empty());
    for id in ids {
        let gone = |id: &String| history::bring_back(&world.app, OneDeleted { id: id.clone() });
        assert_eq!(gone(&id).unwrap_err().told(), Some(UiError::NotFound));
    }
}

#[test]
fn an_appointment_comes_back_with_what_belonged_to_it() {
    let (world, person) = World::with_lena();
    let (tied, answered) = (ask(&world, &person, "tied"), ask(&world, &person, "answered since"));
    care::save(&world.app, contact(&person, "Dr. Fenn")).unwrap();
    let doctor = care::list(&world.app, of(&person)).unwrap().remove(0).id;
    let visit = SaveAppointment { contact: Some(doctor.clone()), ..blank(&person) };
    let visit = appointments::save(&world.app, visit).unwrap().appointment.id;
    let ids = vec![tied.clone(), answered.clone()];
    answers::tie(&world.app, answers::TieQuestions { ids, appointment: Some(visit.clone()) }).unwrap();
    appointments::delete(&world.app, OneAppointment { id: visit.clone() }).unwrap();
    // What somebody wrote in the meantime stays as it is.
    reword(&world, &tied, "tied, and reworded", None);
    let state = app::view::QuestionState::Answered;
    answers::answer(&world.app, answers::AnswerQuestion { id: answered, answer: None, state }).unwrap();
    care::delete(&world.app, care::OneContact { id: doctor.clone() }).unwrap();
    history::bring_back(&world.app, OneDeleted { id: visit.clone() }).unwrap();
    let shown = || appointments::show(&world.app, OneAppointment { id: visit.clone() }).unwrap();
    assert_eq!(shown().questions.iter().map(|one| one.text.as_str()).collect::<Vec<_>>(), ["tied, and reworded"]);
    assert_eq!((shown().appointment.contact, shown().appointment.with_whom.as_deref()), (None, Some("Dr. Fenn")));
    // Somebody who is deleted while they are named is named again.
    history::bring_back(&world.app, OneDeleted { id: doctor.clone() }).unwrap();
    let named = SaveAppointment { id: Some(visit.clone()), contact: Some(doctor.clone()), ..blank(&person) };
    appointments::save(&world.app, named).unwrap();
    care::delete(&world.app, care::OneContact { id: doctor.clone() }).unwrap();
    assert_eq!((shown().appointment.contact, shown().appointment.with_whom.as_deref()), (None, Some("Dr. Fenn")));
    history::bring_back(&world.app, OneDeleted { id: doctor.clone() }).unwrap();
    assert_eq!(shown().appointment.contact, Some(doctor));
}

#[test]
fn somebody_whom_a_hidden_appointment_names_is_deleted_and_both_come_back() {
    let (world, person) = World::with_lena();
    let job = world.take_in(&person, &[corpus("fhir/twin.json")]);
    let visit = appointments::list(&world.app, of(&person)).unwrap().remove(0).id;
    care::save(&world.app, contact(&person, "Dr. Fenn")).unwrap();
    let doctors = || care::list(&world.app, of(&person)).unwrap();
    let doctor = doctors().into_iter().find(|one| one.name == "Dr. Fenn").unwrap().id;
    let named = SaveAppointment { id: Some(visit.clone()), contact: Some(doctor.clone()), ..blank(&person) };
    appointments::save(&world.app, named).unwrap();
    let back = import::take_back(&world.app, import::OneImport { id: job.import_id.unwrap() }).unwrap();
    let deleted = care::delete(&world.app, care::OneContact { id: doctor.clone() }).unwrap();
    assert!(doctors().is_empty());
    undo::step(&world.app, undo::Undo { step: deleted.undo }).unwrap();
    undo::step(&world.app, undo::Undo { step: back.undo }).unwrap();
    let shown = appointments::show(&world.app, OneAppointment { id: visit }).unwrap().appointment;
    assert_eq!((shown.contact, shown.with_whom.as_deref()), (Some(doctor), Some("Dr. Fenn")));
}

#[test]
fn what_an_import_that_was_taken_back_had_brought_shows_when_it_is_brought_back() {
    let (world, person) = World::with_lena();
    let job = world.take_in(&person, &[corpus("fhir/twin.json")]);
    let visit = appointments::list(&world.app, of(&person)).unwrap().remove(0).id;
    appointments::delete(&world.app, OneAppointment { id: visit.clone() }).unwrap();
    import::take_back(&world.app, import::OneImport { id: job.import_id.unwrap() }).unwrap();
    history::bring_back(&world.app, OneDeleted { id: visit }).unwrap();
    assert_eq!(appointments::list(&world.app, of(&person)).unwrap().len(), 1);
}

#[test]
fn an_earlier_wording_comes_back_and_moving_a_question_is_none() {
    let (world, person) = World::with_lena();
    let id = ask(&world, &person, "one");
    ask(&world, &person, "another");
    reword(&world, &id, "two", Some("why"));
    questions::move_to(&world.app, questions::MoveQuestion { id: id.clone(), to: 1 }).unwrap();
    let versions = || history::question_versions(&world.app, questions::OneQuestion { id: id.clone() }).unwrap();
    let told: Vec<_> = versions().iter().map(|version| (version.text.clone(), version.note.clone())).collect();
    assert_eq!(told, [("two".to_owned(), Some("why".to_owned())), ("one".to_owned(), None)]);
    assert_eq!(versions()[0].change, None);
    let change = versions()[1].change.clone().unwrap();
    history::bring_back_version(&world.app, OneVersion { id: id.clone(), change }).unwrap();
    assert_eq!(asked(&world, &person), ["another", "one"]);
    assert_eq!(versions().len(), 3);
}

#[test]
fn who_uses_the_computer_is_kept_and_known_names_are_found_again() {
    let (mut world, _) = World::with_lena();
    let first = people::author(&world.app).unwrap();
    let ines = people::set_author(&world.app, people::SetAuthor { name: " Ines ".to_owned() }).unwrap();
    assert_ne!(first.id, ines.id);
    world.restart();
    world.unlock();
    assert_eq!(people::author(&world.app).unwrap(), ines);
    let again = people::set_author(&world.app, people::SetAuthor { name: "lena marchetti".to_owned() }).unwrap();
    assert_eq!(again, first);
    assert_eq!(people::authors(&world.app).unwrap().len(), 2);
}
