//! Imports: nothing shows until kept, all of it goes when taken back, and what was cut short leaves no trace.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

mod samples;

use record::{Entry, EntryKind, ImportId, PersonId};
use samples::{Home, NOW, action, contact, entry, home, import_id};
use vault::{Batch, Error, ImportState, Label, Staged};

fn staged(home: &Home, count: usize) -> (ImportId, Vec<Entry>) {
    let import = import_id();
    let entries: Vec<_> =
        (0..count).map(|n| entry(home.person, EntryKind::LabResult, &format!("Potassium {n}"), "2024-05-01")).collect();
    home.db.begin_import(import, home.person, NOW).unwrap();
    let batch = Batch {
        entries: entries.iter().cloned().map(Staged::from).collect(),
        contacts: vec![contact(home.person, "Dr. Roy").into()],
        ..Batch::default()
    };
    home.db.stage(import, &batch, None).unwrap();
    (import, entries)
}

/// Entries listed, counted, found, in the care team; and whether one entry can be read by its id.
fn shown(home: &Home, person: PersonId, one: &Entry) -> (usize, u64, usize, usize, bool) {
    home.db
        .read(|reader| {
            Ok((
                reader.entries(person, &Default::default(), None, 5_000)?.len(),
                reader.entry_counts(person)?.values().sum(),
                reader.search(person, "potassium", 5_000)?.len(),
                reader.care_contacts(person)?.len(),
                reader.get::<Entry>(one.id)?.is_some(),
            ))
        })
        .unwrap()
}

#[test]
fn nothing_shows_until_it_is_kept_and_keeping_is_one_change() {
    let home = home();
    let (import, entries) = staged(&home, 1_200);
    assert_eq!(shown(&home, home.person, &entries[0]), (0, 0, 0, 0, false));
    let count = "SELECT count(*) FROM change";
    let before: i64 = home.raw().query_row(count, [], |row| row.get(0)).unwrap();
    home.db.keep_import(import, r#"{"files":1}"#, None, NOW).unwrap();
    let after: i64 = home.raw().query_row(count, [], |row| row.get(0)).unwrap();
    assert_eq!(after - before, 1);
    assert_eq!(shown(&home, home.person, &entries[0]), (1_200, 1_200, 1_200, 1, true));
    let kept = home.db.read(|reader| reader.import(import)).unwrap().unwrap();
    assert_eq!((kept.state, kept.report.as_deref()), (ImportState::Kept, Some(r#"{"files":1}"#)));
    let late = Batch { entries: entries.into_iter().map(Staged::from).collect(), ..Batch::default() };
    assert_eq!(home.db.stage(import, &late, None), Err(Error::NotFound));
    assert_eq!(home.db.discard_import(import), Err(Error::NotFound), "what is kept is never discarded");
}

#[test]
fn an_import_is_taken_back_whole_and_comes_back_whole() {
    let home = home();
    let (import, entries) = staged(&home, 3);
    home.db.keep_import(import, "{}", None, NOW).unwrap();
    let taken = home.db.take_back_import(import, None, NOW).unwrap();
    assert_eq!(shown(&home, home.person, &entries[0]), (0, 0, 0, 0, false));
    let undone = home.db.undo(taken, None, NOW).unwrap();
    assert_eq!(undone.label, Label::ImportTakenBack);
    assert_eq!(shown(&home, home.person, &entries[0]), (3, 3, 3, 1, true));
}

#[test]
fn undoing_the_keeping_takes_back_and_never_makes_it_unfinished() {
    let home = home();
    let (import, entries) = staged(&home, 3);
    let kept = home.db.keep_import(import, "{}", None, NOW).unwrap();
    let undone = home.db.undo(kept, None, NOW).unwrap();
    assert_eq!(shown(&home, home.person, &entries[0]), (0, 0, 0, 0, false));
    assert_eq!(home.db.read(|reader| reader.unfinished_imports()), Ok(Vec::new()));
    assert_eq!(home.db.read(|reader| reader.import(import)).unwrap().unwrap().state, ImportState::TakenBack);
    home.db.undo(undone.step, None, NOW).unwrap();
    assert_eq!(shown(&home, home.person, &entries[0]), (3, 3, 3, 1, true));
}

#[test]
fn what_was_cut_short_is_found_again_and_leaves_no_trace() {
    let home = home();
    let before = samples::rows(&home.raw());
    let (import, _) = staged(&home, 1_500);
    let home = home.reopened();
    let unfinished = home.db.read(|reader| reader.unfinished_imports()).unwrap();
    assert_eq!(unfinished.iter().map(|import| import.id).collect::<Vec<_>>(), [import]);
    assert_eq!(home.db.discard_import(import), Ok(Vec::new()));
    assert_eq!(samples::rows(&home.raw()), before);
    assert_eq!(home.db.read(|reader| reader.import(import)), Ok(None));
}

#[test]
fn a_deleted_entry_of_an_import_comes_back_as_part_of_it() {
    let home = home();
    let (import, entries) = staged(&home, 2);
    home.db.keep_import(import, "{}", None, NOW).unwrap();
    let delete = home.db.write(action(Label::RecordDeleted), |writer| writer.delete::<Entry>(entries[0].id));
    assert_eq!(shown(&home, home.person, &entries[0]).0, 1);
    home.db.undo(delete.unwrap().1, None, NOW).unwrap();
    assert_eq!(shown(&home, home.person, &entries[0]).0, 2);
    home.db.take_back_import(import, None, NOW).unwrap();
    assert_eq!(shown(&home, home.person, &entries[0]).0, 0, "it still belongs to its import");
}
