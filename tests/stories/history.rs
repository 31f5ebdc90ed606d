//! Bringing back: undo and redo, deleted things, earlier wordings; and removing for good. Who did it.

use crate::world::{World, of};
use app::history::{self, OneDeleted, OneVersion};
use app::view::{ThingKind, UndoLabel};
use app::{copies, people, questions, undo};

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
