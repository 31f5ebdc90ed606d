//! Questions: written, ranked, changed, deleted, brought back, printed.

use crate::world::{World, corpus, of};
use app::questions::{self, AskQuestion, EditQuestion, MoveQuestion, OneQuestion};
use app::records::{self, ListRecords, OneRecord};
use app::view::{AreaView, QuestionSource, SheetOptions, UiError, UndoLabel};
use app::{drafts, search, sheet, today, undo};

fn ask(world: &World, person: &str, text: &str) -> String {
    questions::ask(&world.app, AskQuestion { person: person.into(), text: text.into(), ..Default::default() })
        .unwrap()
        .id
}

fn texts(world: &World, person: &str) -> Vec<String> {
    questions::list(&world.app, of(person)).unwrap().into_iter().map(|question| question.text).collect()
}

#[test]
fn a_question_is_there_after_quitting_and_starting_again() {
    let (mut world, person) = World::with_lena();
    ask(&world, &person, "How long can I take to decide?");
    world.restart();
    assert_eq!(questions::list(&world.app, of(&person)).unwrap_err().told(), Some(UiError::Locked));
    world.unlock();
    assert_eq!(texts(&world, &person), ["How long can I take to decide?"]);
}

#[test]
fn each_step_can_be_taken_back_one_after_the_other() {
    let (world, person) = World::with_lena();
    let first = ask(&world, &person, "One?");
    ask(&world, &person, "Two?");
    let third = ask(&world, &person, "Three?");
    questions::move_to(&world.app, MoveQuestion { id: third.clone(), to: 0 }).unwrap();
    assert_eq!(texts(&world, &person), ["Three?", "One?", "Two?"]);
    let edit = EditQuestion {
        id: first.clone(),
        text: "First?".into(),
        note: Some("It matters.".into()),
        left_out: true,
        ..Default::default()
    };
    questions::edit(&world.app, edit).unwrap();
    questions::delete(&world.app, OneQuestion { id: third }).unwrap();
    assert_eq!(texts(&world, &person), ["First?", "Two?"]);

    let labels: Vec<_> = std::iter::from_fn(|| undo::last(&world.app).unwrap().undone).collect();
    use UndoLabel::{QuestionChanged, QuestionDeleted, QuestionMoved, QuestionWritten};
    assert_eq!(
        labels,
        [QuestionDeleted, QuestionChanged, QuestionMoved, QuestionWritten, QuestionWritten, QuestionWritten]
    );
    assert!(texts(&world, &person).is_empty());
}

#[test]
fn a_step_under_a_newer_change_is_not_taken_back() {
    let (world, person) = World::with_lena();
    let id = ask(&world, &person, "One?");
    let edit = |text: &str| {
        questions::edit(
            &world.app,
            EditQuestion { id: id.clone(), text: text.into(), note: None, left_out: false, ..Default::default() },
        )
        .unwrap()
    };
    let first = edit("Two?");
    edit("Three?");
    let refused = undo::step(&world.app, undo::Undo { step: first.undo }).unwrap_err();
    assert_eq!(refused.told(), Some(UiError::UndoStale));
    assert_eq!(texts(&world, &person), ["Three?"]);
}

#[test]
fn empty_words_are_refused_and_a_draft_waits() {
    let (mut world, person) = World::with_lena();
    let empty = AskQuestion { person: person.clone(), text: " \n ".into(), ..Default::default() };
    assert!(matches!(questions::ask(&world.app, empty).unwrap_err().told(), Some(UiError::TextEmpty { .. })));
    let key = format!("question:{person}");
    drafts::save(&world.app, drafts::SaveDraft { key: key.clone(), text: "Half a tho".into() }).unwrap();
    world.restart();
    world.unlock();
    assert_eq!(drafts::get(&world.app, drafts::GetDraft { key: key.clone() }).unwrap(), "Half a tho");
    drafts::save(&world.app, drafts::SaveDraft { key: key.clone(), text: String::new() }).unwrap();
    assert_eq!(drafts::get(&world.app, drafts::GetDraft { key }).unwrap(), "");
}

#[test]
fn the_sheet_has_the_questions_but_not_what_is_left_out() {
    let (world, person) = World::with_lena();
    let options = SheetOptions { doctor: "Dr. Fenn".into(), ..SheetOptions::default() };
    let make = || sheet::pdf(&world.app, sheet::MakeSheet { person: person.clone(), options: options.clone() });
    assert_eq!(make().unwrap_err().told(), Some(UiError::NothingToPrint));
    let secret = ask(&world, &person, "Something private?");
    let edit = EditQuestion {
        id: secret,
        text: "Something private?".into(),
        note: None,
        left_out: true,
        ..Default::default()
    };
    questions::edit(&world.app, edit).unwrap();
    assert_eq!(make().unwrap_err().told(), Some(UiError::NothingToPrint));
    ask(&world, &person, "Why chemo first?");
    assert!(make().unwrap().starts_with(b"%PDF"));
    assert_eq!(sheet::options(&world.app, of(&person)).unwrap().doctor, "Dr. Fenn");
}

#[test]
fn search_finds_a_question_without_accents_and_by_its_beginning() {
    let (world, person) = World::with_lena();
    ask(&world, &person, "Pourquoi l’hémoglobine est-elle basse ?");
    let find = |query: &str| {
        search::find(&world.app, search::Search { person: person.clone(), query: query.into() }).unwrap().hits
    };
    assert_eq!(find("hemoglo").len(), 1);
    for odd in ["\"", "*", "AND", "a NEAR(", "title:x", "-", "'", "🙂", ""] {
        find(odd); // whatever is typed, nothing fails
    }
}

#[test]
fn today_shows_the_first_three() {
    let (world, person) = World::with_lena();
    for n in 1..=5 {
        ask(&world, &person, &format!("Question {n}?"));
    }
    let shown = today::show(&world.app, of(&person)).unwrap();
    assert_eq!((shown.top_questions.len(), shown.question_count, shown.date.as_str()), (3, 5, "2026-05-21"));
    assert!(!shown.recovery_confirmed);
}

#[test]
fn a_question_about_a_part_of_a_page_keeps_the_place() {
    let (mut world, person) = World::with_lena();
    world.take_in(&person, &[corpus("pdf/letter.pdf")]);
    let list = ListRecords { person: person.clone(), filter: Default::default(), after: None };
    let id = records::list(&world.app, list).unwrap().entries.remove(0).id;
    let record = records::show(&world.app, OneRecord { id: id.clone() }).unwrap();
    let about = |area| QuestionSource {
        record: Some(id.clone()),
        object: Some(record.files[0].object.clone()),
        page: Some(1),
        text: None,
        area: Some(area),
    };
    let asked = |area| AskQuestion {
        person: person.clone(),
        text: "What is this spot?".into(),
        source: Some(about(area)),
        ..AskQuestion::default()
    };
    let area = AreaView { left: 0.25, top: 0.5, width: 0.125, height: 0.1 };
    let question = questions::ask(&world.app, asked(area)).unwrap();
    assert_eq!(question.source, Some(about(area)));
    let edit = EditQuestion { id: question.id, text: "What is this dark spot?".into(), ..EditQuestion::default() };
    questions::edit(&world.app, edit).unwrap();
    world.restart();
    world.unlock();
    let kept = questions::list(&world.app, of(&person)).unwrap().remove(0);
    assert_eq!((kept.text.as_str(), kept.source), ("What is this dark spot?", Some(about(area))));

    let beside = AreaView { left: 0.95, ..area };
    assert_eq!(questions::ask(&world.app, asked(beside)).unwrap_err().told(), Some(UiError::NotFound));
    assert_eq!(questions::list(&world.app, of(&person)).unwrap().len(), 1);
}
