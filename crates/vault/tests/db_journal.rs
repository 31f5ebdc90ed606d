//! The journal: every change is in it, every step can be taken back, nothing else writes.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may panic")]

mod samples;

use proptest::prelude::*;
use record::{Answer, EntryKind, Question, QuestionState};
use samples::{action, contact, entry, home, line, person, question, rows, text};
use std::path::Path;
use vault::{Error, Label, StepId};

#[test]
fn what_is_put_is_there_after_opening_again() {
    let home = home();
    let mut asked = question(home.person, 0, "Est-ce que ça fait mal ?");
    asked.answer =
        Some(Answer { text: text("A little"), by: Some(line("Dr. Roy")), when: Some("2026-11".parse().unwrap()) });
    asked.state = QuestionState::Answered;
    let mut found = entry(home.person, EntryKind::LabResult, "Créatinine", "2026-10-02");
    found.codes = vec![record::Code { system: line("http://loinc.org"), code: line("2160-0"), display: None }];
    found.measured = vec![record::Measured::new(line("<0,5 µg/L"), Some(0.5)).unwrap()];
    let import = samples::import_id();
    found.sources = vec![
        record::Source { import, object: None, pointer: record::Pointer::Page { page: 3 } },
        record::Source { import, object: None, pointer: record::Pointer::Path { path: line("entry[3]") } },
        record::Source { import, object: None, pointer: record::Pointer::Whole },
    ];
    let doctor = contact(home.person, "Dr. Roy");
    home.db
        .write(action(Label::QuestionWritten), |writer| {
            writer.put(&asked)?;
            writer.put(&found)?;
            writer.put(&doctor)
        })
        .unwrap();
    let home = home.reopened();
    home.db
        .read(|reader| {
            assert_eq!(reader.get(asked.id)?, Some(asked.clone()));
            assert_eq!(reader.get(found.id)?, Some(found.clone()));
            assert_eq!(reader.care_contacts(home.person)?, std::slice::from_ref(&doctor));
            Ok(())
        })
        .unwrap();
}

#[test]
fn a_step_is_all_or_nothing() {
    let home = home();
    let asked = question(home.person, 0, "Why?");
    let failed: Result<((), StepId), Error> = home.db.write(action(Label::QuestionWritten), |writer| {
        writer.put(&asked)?;
        Err(Error::Stopped)
    });
    assert_eq!(failed.unwrap_err(), Error::Stopped);
    assert_eq!(home.db.read(|reader| reader.get::<Question>(asked.id)), Ok(None));
    // A step that fails only at its commit leaves nothing either: this person does not exist.
    let nobodys = question(samples::person_id(), 0, "Why?");
    let refused = home.db.write(action(Label::QuestionWritten), |writer| writer.put(&nobodys));
    assert_eq!(refused.unwrap_err(), Error::StillUsed);
    home.db.write(action(Label::QuestionWritten), |writer| writer.put(&asked)).unwrap();
    let gaps: i64 = home.raw().query_row("SELECT max(seq) - count(*) FROM change", [], |row| row.get(0)).unwrap();
    assert_eq!(gaps, 0);
}

#[test]
fn the_journal_keeps_what_was_there_and_no_more() {
    let home = home();
    let mut asked = question(home.person, 0, "Why me?");
    home.db.write(action(Label::QuestionWritten), |writer| writer.put(&asked)).unwrap();
    home.db.write(action(Label::QuestionChanged), |writer| writer.put(&asked)).unwrap();
    asked.text = text("Why now?");
    home.db.write(action(Label::QuestionChanged), |writer| writer.put(&asked)).unwrap();
    home.db.write(action(Label::QuestionDeleted), |writer| writer.delete::<Question>(asked.id)).unwrap();
    let raw = home.raw();
    let mut changes =
        raw.prepare("SELECT kind, before FROM change WHERE entity = 'question' ORDER BY lamport").unwrap();
    let changes: Vec<(String, Option<String>)> =
        changes.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap().map(Result::unwrap).collect();
    let kinds: Vec<&str> = changes.iter().map(|(kind, _)| kind.as_str()).collect();
    assert_eq!(kinds, ["insert", "update", "delete"], "the second put changed nothing");
    assert_eq!(changes[0].1, None);
    assert_eq!(changes[1].1.as_deref(), Some(r#"{"text":"Why me?"}"#));
    let deleted = changes[2].1.as_deref().unwrap();
    assert!(deleted.contains(r#""text":"Why now?""#) && deleted.contains(r#""rank":0"#), "{deleted}");
    assert_eq!(
        home.db.write(action(Label::QuestionDeleted), |writer| writer.delete::<Question>(asked.id)).unwrap_err(),
        Error::NotFound
    );
}

#[test]
fn ctrl_z_walks_back_and_an_undo_can_be_undone() {
    let home = home();
    let mut asked = question(home.person, 0, "One");
    let (_, written) = home.db.write(action(Label::QuestionWritten), |writer| writer.put(&asked)).unwrap();
    asked.text = text("Two");
    let (_, changed) = home.db.write(action(Label::QuestionChanged), |writer| writer.put(&asked)).unwrap();
    let last = || home.db.read(|reader| reader.last_step()).unwrap();
    let words = || home.db.read(|reader| reader.get::<Question>(asked.id)).unwrap().map(|asked| asked.text);

    assert_eq!(last(), Some((changed, Label::QuestionChanged)));
    assert_eq!(home.db.undo(written, None, samples::NOW), Err(Error::UndoStale), "something newer changed it");
    let undone = home.db.undo(changed, None, samples::NOW).unwrap();
    assert_eq!((undone.label, words()), (Label::QuestionChanged, Some(text("One"))));
    assert_eq!(home.db.undo(changed, None, samples::NOW), Err(Error::UndoStale), "already taken back");

    assert_eq!(last(), Some((written, Label::QuestionWritten)));
    let gone = home.db.undo(written, None, samples::NOW).unwrap();
    assert_eq!((words(), last()), (None, None), "the set-up is never offered");

    home.db.undo(gone.step, None, samples::NOW).unwrap();
    home.db.undo(undone.step, None, samples::NOW).unwrap();
    assert_eq!(words(), Some(text("Two")));
    assert_eq!(last(), Some((changed, Label::QuestionChanged)));
    home.db.undo(changed, None, samples::NOW).unwrap();
    assert_eq!(words(), Some(text("One")));
}

#[test]
fn what_others_depend_on_is_not_taken_back() {
    let home = home();
    let other = person("Marc");
    let (_, added) = home.db.write(action(Label::PersonAdded), |writer| writer.put(&other)).unwrap();
    home.db.write(action(Label::QuestionWritten), |writer| writer.put(&question(other.id, 0, "When?"))).unwrap();
    let before = rows(&home.raw());
    assert_eq!(home.db.undo(added, None, samples::NOW), Err(Error::UndoStale));
    assert_eq!(rows(&home.raw()), before);
}

#[test]
fn only_the_journal_writes_records() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let tables = [
        "person",
        "author",
        "care_contact",
        "appointment",
        "question",
        "entry",
        "entry_object",
        "entry_source",
        "import",
        "share",
    ];
    let mut scanned = 0;
    for (path, bytes) in samples::files(&source) {
        let journal = path.strip_prefix(&source).unwrap().starts_with("db/journal");
        if journal || path.extension().is_none_or(|kind| kind != "rs") {
            continue;
        }
        scanned += 1;
        let code = String::from_utf8(bytes).unwrap().split_whitespace().collect::<Vec<_>>().join(" ").to_uppercase();
        for verb in ["INSERT INTO ", "INSERT OR REPLACE INTO ", "REPLACE INTO ", "UPDATE ", "DELETE FROM "] {
            for (at, _) in code.match_indices(verb) {
                let rest = code.get(at + verb.len()..).unwrap();
                let table: String = rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
                let records = tables.iter().any(|name| name.to_uppercase() == table);
                assert!(!records, "{} writes {table} past the journal", path.display());
                // A name put together at run time could be any table.
                assert!(!rest.starts_with('{'), "{} writes a table without naming it", path.display());
            }
        }
    }
    assert!(scanned > 20);
}

/// What a person may do, on a few things so that they meet.
#[derive(Debug, Clone)]
enum Doing {
    PutQuestion { which: usize, words: u8, rank: u32, answered: bool },
    PutEntry { which: usize, words: u8, year: u16, sources: usize },
    DeleteQuestion(usize),
    DeleteEntry(usize),
}

fn doing() -> impl Strategy<Value = Doing> {
    prop_oneof![
        (0..3_usize, 0..4_u8, 0..3_u32, any::<bool>()).prop_map(|(which, words, rank, answered)| Doing::PutQuestion {
            which,
            words,
            rank,
            answered
        }),
        (0..3_usize, 0..4_u8, 2019..2022_u16, 0..3_usize).prop_map(|(which, words, year, sources)| Doing::PutEntry {
            which,
            words,
            year,
            sources
        }),
        (0..3_usize).prop_map(Doing::DeleteQuestion),
        (0..3_usize).prop_map(Doing::DeleteEntry),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_step_back_gives_what_was_there(steps in prop::collection::vec(prop::collection::vec(doing(), 1..4), 1..10)) {
        let home = home();
        let raw = home.raw();
        let import = samples::import_id();
        let questions: Vec<_> = (0..3).map(|rank| question(home.person, rank, "?")).collect();
        let entries: Vec<_> = (0..3).map(|_| entry(home.person, EntryKind::Note, "Note", "")).collect();
        let mut states = vec![rows(&raw)];
        let mut done = Vec::new();
        for step in &steps {
            let outcome = home.db.write(action(Label::RecordChanged), |writer| {
                for one in step {
                    match one {
                        Doing::PutQuestion { which, words, rank, answered } => {
                            let mut new = questions[*which].clone();
                            new.text = text(&format!("words {words}"));
                            new.rank = *rank;
                            new.answer = answered.then(|| Answer { text: text("so"), by: None, when: None });
                            writer.put(&new)?;
                        }
                        Doing::PutEntry { which, words, year, sources } => {
                            let mut new = entries[*which].clone();
                            new.title = line(&format!("title {words}"));
                            new.when = Some(year.to_string().parse().unwrap());
                            let source = record::Source { import, object: None, pointer: record::Pointer::Whole };
                            new.sources = vec![source; *sources];
                            writer.put(&new)?;
                        }
                        Doing::DeleteQuestion(which) => writer.delete::<Question>(questions[*which].id)?,
                        Doing::DeleteEntry(which) => writer.delete::<record::Entry>(entries[*which].id)?,
                    }
                }
                Ok(())
            });
            match outcome {
                Ok((_, id)) => {
                    let now = rows(&raw);
                    let last = home.db.read(|reader| reader.last_step()).unwrap();
                    if last == Some((id, Label::RecordChanged)) {
                        done.push(id);
                        states.push(now);
                    } else {
                        prop_assert_eq!(states.last(), Some(&now), "a step that left no trace changed something");
                    }
                }
                Err(error) => {
                    prop_assert_eq!(error, Error::NotFound);
                    prop_assert_eq!(states.last(), Some(&rows(&raw)), "a refused step changed something");
                }
            }
        }
        let end = states.last().cloned();
        let mut undone = Vec::new();
        for (id, before) in done.iter().zip(&states).rev() {
            undone.push(home.db.undo(*id, None, samples::NOW).unwrap().step);
            prop_assert_eq!(&rows(&raw), before);
        }
        for id in undone.iter().rev() {
            home.db.undo(*id, None, samples::NOW).unwrap();
        }
        prop_assert_eq!(Some(rows(&raw)), end);
    }
}
