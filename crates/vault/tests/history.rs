//! Deleted things, earlier versions, doing again, and removing for good.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

mod samples;

use record::{AuthorId, Entry, EntryKind, ObjectId, Question, QuestionId};
use samples::{Home, NOW, action, home, line, text};
use vault::{Action, Error, Label, NewObject, Objects, PageText};

const DAY: i64 = 24 * 60 * 60 * 1000;

fn ask(home: &Home, words: &str) -> Question {
    let question = samples::question(home.person, 0, words);
    home.db.write(action(Label::QuestionWritten), |w| w.put(&question)).unwrap();
    question
}

fn reword(home: &Home, question: &Question, words: &str, author: Option<AuthorId>, at_ms: i64) {
    let action = Action { author, at_ms, label: Label::QuestionChanged };
    home.db.write(action, |w| w.put(&Question { text: text(words), ..question.clone() })).unwrap();
}

fn delete(home: &Home, id: QuestionId, at_ms: i64) {
    let action = Action { author: None, at_ms, label: Label::QuestionDeleted };
    home.db.write(action, |w| w.delete::<Question>(id)).unwrap();
}

fn deleted(home: &Home) -> Vec<String> {
    let deleted = home.db.read(|r| r.deleted::<Question>()).unwrap();
    deleted.iter().map(|deleted| deleted.noun.text.as_str().to_owned()).collect()
}

#[test]
fn what_was_deleted_is_listed_until_it_is_here_again() {
    let home = home();
    let (first, second) = (ask(&home, "first"), ask(&home, "second"));
    delete(&home, first.id, NOW);
    delete(&home, second.id, NOW + 1);
    assert_eq!(deleted(&home), ["second", "first"]);
    let (_, step) = home.db.write(action(Label::QuestionBroughtBack), |w| w.bring_back(first.id)).unwrap();
    assert_eq!(deleted(&home), ["second"]);
    assert_eq!(home.db.read(|r| r.require::<Question>(first.id)).unwrap(), first);
    let again = home.db.write(action(Label::QuestionBroughtBack), |w| w.bring_back(first.id));
    assert_eq!(again.err(), Some(Error::NotFound));
    home.db.undo(step, None, NOW).unwrap();
    assert_eq!(deleted(&home), ["first", "second"]);
    delete_and_return(&home, second.id);
    assert_eq!(deleted(&home), ["first"]);
}

fn delete_and_return(home: &Home, id: QuestionId) {
    home.db.write(action(Label::QuestionBroughtBack), |w| w.bring_back(id)).unwrap();
}

#[test]
fn earlier_wordings_are_known_with_who_and_when() {
    let home = home();
    let who = samples::author("Ines");
    home.db.write(action(Label::AuthorChanged), |w| w.put(&who)).unwrap();
    let question = ask(&home, "one");
    reword(&home, &question, "two", Some(who.id), NOW + 5);
    reword(&home, &question, "three", None, NOW + 9);
    let versions = |home: &Home| home.db.read(|r| r.versions::<Question>(question.id)).unwrap();
    let told: Vec<_> = versions(&home).iter().map(|v| (v.noun.text.as_str().to_owned(), v.at_ms, v.author)).collect();
    let expected = [("three", NOW + 9, None), ("two", NOW + 5, Some(who.id)), ("one", NOW, None)];
    assert_eq!(told, expected.map(|(words, at, who)| (words.to_owned(), at, who)));
    // Over a deletion as well.
    delete(&home, question.id, NOW + 10);
    delete_and_return(&home, question.id);
    assert_eq!(versions(&home).last().unwrap().noun.text.as_str(), "one");
    home.db.erase_older(NOW + 6).unwrap();
    let left: Vec<_> = versions(&home).iter().map(|v| v.noun.text.as_str().to_owned()).collect();
    assert!(!left.contains(&"one".to_owned()), "{left:?}");
}

#[test]
fn undone_steps_are_done_again_in_order_until_something_new_is_done() {
    let home = home();
    let redo = || home.db.read(|r| r.last_undo()).unwrap();
    assert_eq!(redo(), None);
    let question = ask(&home, "one");
    reword(&home, &question, "two", None, NOW);
    let undo = || {
        let (step, _) = home.db.read(|r| r.last_step()).unwrap().unwrap();
        home.db.undo(step, None, NOW).unwrap();
    };
    undo();
    undo();
    let (step, label) = redo().unwrap();
    assert_eq!(label, Label::QuestionWritten);
    home.db.undo(step, None, NOW).unwrap();
    let (step, label) = redo().unwrap();
    assert_eq!(label, Label::QuestionChanged);
    home.db.undo(step, None, NOW).unwrap();
    assert_eq!(home.db.read(|r| r.require::<Question>(question.id)).unwrap().text.as_str(), "two");
    assert_eq!(redo(), None);
    undo();
    ask(&home, "something new");
    assert_eq!(redo(), None);
}

/// A document with one page of words, shown by an entry.
fn document(home: &Home, objects: &Objects, words: &str, bytes: &[u8]) -> (Entry, ObjectId) {
    let import = samples::import_id();
    home.db.begin_import(import, home.person, NOW).unwrap();
    let new = NewObject { id: samples::object_id(), import, name: line("kept-marker.pdf"), media_type: line("a/b") };
    let object = objects.add(&home.db, &new, &mut &bytes[..], &mut |_| true).unwrap().object;
    home.db.add_pages(&[PageText { object, page: 1, text: text(words) }]).unwrap();
    let mut entry = samples::entry(home.person, EntryKind::Document, "A letter", "2026-05");
    entry.objects = vec![object];
    home.db.write(action(Label::RecordChanged), |w| w.put(&entry)).unwrap();
    home.db.keep_import(import, "{}", None, NOW).unwrap();
    (entry, object)
}

#[test]
fn deleted_for_good_is_gone_from_every_byte() {
    const MARKER: &str = "zwiebelturm";
    let home = home();
    let objects = Objects::new(&home.folder.path().join("objects"), &age::x25519::Identity::generate());
    let (entry, object) = document(&home, &objects, &format!("page {MARKER}"), format!("small {MARKER}").as_bytes());
    let question = ask(&home, &format!("{MARKER} one"));
    reword(&home, &question, &format!("two {MARKER}"), None, NOW);
    for more in 0..300 {
        ask(&home, &format!("another question, number {more}"));
    }
    delete(&home, question.id, NOW);
    home.db.write(action(Label::RecordDeleted), |w| w.delete::<Entry>(entry.id)).unwrap();
    let found = |home: &Home| {
        let clear = samples::raw::pages(&home.path(), &[0x5C; 32]);
        clear.windows(MARKER.len()).filter(|window| *window == MARKER.as_bytes()).count()
    };
    assert!(found(&home) > 3, "the search must be able to find it");

    assert_eq!(home.db.erase(question.id), Ok(vec![]));
    assert_eq!(home.db.erase(entry.id), Ok(vec![object]));
    objects.remove(&home.db, object).unwrap();
    home.db.wipe_traces().unwrap();
    assert_eq!(found(&home), 0);
    assert_eq!(home.db.erase(question.id).err(), Some(Error::NotFound));
    assert!(deleted(&home).is_empty());
    assert_eq!(home.db.read(|r| r.deleted::<Entry>()).unwrap().len(), 0);
    assert!(home.db.is_whole().unwrap());
    assert_eq!(home.db.read(|r| r.search(home.person, "another", 500)).unwrap().len(), 300);
    let home = home.reopened();
    assert_eq!(found(&home), 0);
}

#[test]
fn a_file_whose_removal_for_good_was_cut_short_goes_with_the_next_cleaning() {
    let home = home();
    let objects = Objects::new(&home.folder.path().join("objects"), &age::x25519::Identity::generate());
    let (_, kept) = document(&home, &objects, "words", b"kept");
    let (entry, object) = document(&home, &objects, "more words", b"bytes");
    home.db.write(action(Label::RecordDeleted), |w| w.delete::<Entry>(entry.id)).unwrap();
    let clean = || objects.clean(&home.db, std::time::SystemTime::now()).unwrap();
    assert_eq!(clean(), 0, "it can still be brought back");
    assert_eq!(home.db.erase(entry.id), Ok(vec![object]));
    assert_eq!(clean(), 1);
    let known = |id: ObjectId| home.db.read(|r| r.object(id)).unwrap().is_some();
    assert!(known(kept) && !known(object));
}

#[test]
fn what_is_here_is_never_removed_for_good() {
    let home = home();
    let question = ask(&home, "still here");
    assert_eq!(home.db.erase(question.id).err(), Some(Error::NotFound));
    home.db.erase_older(NOW + 100 * DAY).unwrap();
    assert_eq!(home.db.read(|r| r.require::<Question>(question.id)).unwrap(), question);
}

#[test]
fn after_its_time_what_was_deleted_goes_and_what_was_not_stays() {
    let home = home();
    let (old, new, kept) = (ask(&home, "old"), ask(&home, "new"), ask(&home, "kept"));
    delete(&home, old.id, NOW);
    delete(&home, new.id, NOW + DAY);
    reword(&home, &kept, "kept, and changed", None, NOW);
    let (files, done) = home.db.erase_older(NOW + DAY).unwrap();
    assert!(files.is_empty() && done);
    assert_eq!(deleted(&home), ["new"]);
    assert_eq!(home.db.read(|r| r.questions(home.person)).unwrap().len(), 1);
    assert_eq!(home.db.erase_older(NOW + DAY), Ok((vec![], false)), "nothing is left to do");
}

#[test]
fn a_file_that_something_else_shows_stays() {
    let home = home();
    let objects = Objects::new(&home.folder.path().join("objects"), &age::x25519::Identity::generate());
    let (entry, object) = document(&home, &objects, "words", b"bytes");
    let mut other = samples::entry(home.person, EntryKind::Document, "The same letter", "2026-06");
    other.objects = vec![object];
    home.db.write(action(Label::RecordChanged), |w| w.put(&other)).unwrap();
    home.db.write(action(Label::RecordDeleted), |w| w.delete::<Entry>(entry.id)).unwrap();
    assert_eq!(home.db.erase(entry.id), Ok(vec![]));
    // The other one is deleted too, and could be brought back until it is removed for good itself.
    home.db.write(action(Label::RecordDeleted), |w| w.delete::<Entry>(other.id)).unwrap();
    assert_eq!(home.db.erase(other.id), Ok(vec![object]));
}

#[test]
fn a_taking_in_that_was_taken_back_goes_after_its_time() {
    let home = home();
    let import = samples::import_id();
    home.db.begin_import(import, home.person, NOW).unwrap();
    let entry = samples::entry(home.person, EntryKind::Note, "brought by it", "2026");
    let batch = vault::Batch { entries: vec![entry.clone().into()], ..Default::default() };
    home.db.stage(import, &batch, None).unwrap();
    home.db.keep_import(import, "{}", None, NOW).unwrap();
    home.db.take_back_import(import, None, NOW + 1).unwrap();
    home.db.erase_older(NOW + 1).unwrap();
    assert!(home.db.read(|r| r.exists::<Entry>(entry.id)).unwrap());
    let (_, done) = home.db.erase_older(NOW + 2).unwrap();
    assert!(done);
    assert!(!home.db.read(|r| r.exists::<Entry>(entry.id)).unwrap());
    assert!(home.db.read(|r| r.import(import)).unwrap().is_none());
}

#[test]
fn a_number_with_a_fraction_is_changed_deleted_and_brought_back_as_it_was() {
    let home = home();
    let id = record::MarkId::new(NOW as u64, [3; 10]);
    let mark = record::Mark {
        id,
        person: home.person,
        measure: line("loinc:2039-6"),
        number: 7.0,
        unit: Some(line("µg/L")),
        words: line("I look again at 7"),
        by: line("Dr. Fenn"),
        when: "2026-05-12".parse().unwrap(),
    };
    home.db.write(action(Label::MarkWritten), |w| w.put(&mark)).unwrap();
    let changed = record::Mark { number: 7.25, ..mark.clone() };
    let (_, step) = home.db.write(action(Label::MarkWritten), |w| w.put(&changed)).unwrap();
    home.db.undo(step, None, NOW).unwrap();
    assert_eq!(home.db.read(|r| r.require(id)), Ok(mark.clone()));
    let (_, step) = home.db.write(action(Label::MarkDeleted), |w| w.delete::<record::Mark>(id)).unwrap();
    home.db.undo(step, None, NOW).unwrap();
    assert_eq!(home.db.read(|r| r.marks(home.person, "loinc:2039-6")), Ok(vec![mark]));
}
