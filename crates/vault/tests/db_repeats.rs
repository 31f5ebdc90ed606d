//! What several files say alike is there once, shows as long as one of them is kept, and goes to whom it is about.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

mod samples;

use record::{Entry, EntryKind, ImportId, Line, ObjectId, PersonId, Pointer, Source};
use samples::{Home, NOW, action, entry, home, import_id, object_id, person};
use vault::{Batch, FileDone, Label, NewImportFile, Staged, Staging};

fn found(import: ImportId, object: ObjectId, who: PersonId, title: &str, print: u8) -> Staged<Entry> {
    let pointer = Pointer::Path { path: Line::new(&format!("Observation/{print}")).unwrap() };
    let source = Source { import, object: Some(object), pointer };
    let mut noun = entry(who, EntryKind::LabResult, title, "2024-05-01");
    noun.sources = vec![source.clone()];
    Staged { noun, fingerprint: Some([print; 16]), patient: None, source: Some(source) }
}

fn stage(home: &Home, import: ImportId, entries: Vec<Staged<Entry>>) -> Vec<Staging> {
    home.db.stage(import, &Batch { entries, ..Batch::default() }, None).unwrap()
}

fn begun(home: &Home) -> (ImportId, ObjectId) {
    let import = import_id();
    home.db.begin_import(import, home.person, NOW).unwrap();
    (import, object_id())
}

fn keep(home: &Home, import: ImportId) {
    home.db.keep_import(import, "{}", None, NOW).unwrap();
}

/// Entries listed, counted and found.
fn shown(home: &Home, who: PersonId) -> (usize, u64, usize) {
    home.db
        .read(|r| {
            Ok((
                r.entries(who, &Default::default(), None, 100)?.len(),
                r.entry_counts(who)?.values().sum(),
                r.search(who, "potassium", 100)?.len(),
            ))
        })
        .unwrap()
}

#[test]
fn the_same_thing_in_two_files_is_there_once_with_two_sources() {
    let home = home();
    let (first, object) = begun(&home);
    let potassium = found(first, object, home.person, "Potassium", 1);
    let id = potassium.noun.id;
    assert_eq!(stage(&home, first, vec![potassium]), [Staging::New]);
    keep(&home, first);
    let (second, other) = begun(&home);
    let again = vec![
        found(second, other, home.person, "Potassium", 1),
        found(second, other, home.person, "Potassium of today", 2),
        found(second, object_id(), home.person, "Potassium of today", 2),
    ];
    assert_eq!(stage(&home, second, again), [Staging::Again, Staging::New, Staging::Again]);
    let sources = |id| home.db.read(|r| r.also_found(id)).unwrap();
    assert_eq!(sources(id), [], "nothing of a staged import shows");
    assert_eq!(shown(&home, home.person), (1, 1, 1));
    keep(&home, second);
    assert_eq!(shown(&home, home.person), (2, 2, 2));
    assert_eq!(sources(id).iter().map(|source| source.object).collect::<Vec<_>>(), [Some(other)]);
    assert_eq!(home.db.read(|r| r.count_found_again(second)), Ok(2));
}

#[test]
fn what_two_imports_brought_shows_until_both_are_taken_back() {
    let home = home();
    let (first, object) = begun(&home);
    stage(&home, first, vec![found(first, object, home.person, "Potassium", 1)]);
    keep(&home, first);
    let (second, other) = begun(&home);
    stage(&home, second, vec![found(second, other, home.person, "Potassium", 1)]);
    keep(&home, second);
    let back = home.db.take_back_import(first, None, NOW).unwrap();
    assert_eq!(shown(&home, home.person), (1, 1, 1), "the second still has it");
    home.db.take_back_import(second, None, NOW).unwrap();
    assert_eq!(shown(&home, home.person), (0, 0, 0));
    home.db.undo(back, None, NOW).unwrap();
    assert_eq!(shown(&home, home.person), (1, 1, 1));
}

#[test]
fn what_another_import_is_still_staging_is_not_leaned_on() {
    let home = home();
    let (first, object) = begun(&home);
    stage(&home, first, vec![found(first, object, home.person, "Potassium", 1)]);
    let (second, other) = begun(&home);
    assert_eq!(stage(&home, second, vec![found(second, other, home.person, "Potassium", 1)]), [Staging::New]);
    home.db.discard_import(first).unwrap();
    keep(&home, second);
    assert_eq!(shown(&home, home.person), (1, 1, 1));
}

#[test]
fn reading_a_file_again_after_a_crash_adds_nothing() {
    let home = home();
    let (import, object) = begun(&home);
    let who = home.person;
    let all = || (1..=3).map(|n| found(import, object, who, &format!("Potassium {n}"), n)).collect::<Vec<_>>();
    stage(&home, import, all().into_iter().take(2).collect());
    let home = home.reopened();
    let became = stage(&home, import, all());
    assert_eq!(became, [Staging::Reread, Staging::Reread, Staging::New]);
    keep(&home, import);
    assert_eq!(shown(&home, home.person), (3, 3, 3));
}

#[test]
fn rows_go_to_whom_they_are_about_or_go() {
    let home = home();
    let other = person("Paul Tremblay");
    home.db.write(action(Label::PersonAdded), |writer| writer.put(&other)).unwrap();
    // Paul has one of these already.
    let (before, object) = begun(&home);
    stage(&home, before, vec![found(before, object, other.id, "Potassium of Paul", 5)]);
    keep(&home, before);

    let (import, object) = begun(&home);
    let of = |patient, print| Staged {
        patient: Some(patient),
        ..found(import, object, home.person, &format!("Potassium {print}"), print)
    };
    stage(&home, import, vec![of(0, 1), of(1, 2), of(1, 5), of(2, 3)]);
    let counts = home.db.read(|r| r.count_patients(import)).unwrap();
    assert_eq!(counts.into_iter().collect::<Vec<_>>(), [(Some(0), 1), (Some(1), 2), (Some(2), 1)]);
    home.db.settle(import, None, Some(home.person)).unwrap();
    home.db.settle(import, Some(0), Some(home.person)).unwrap();
    home.db.settle(import, Some(1), Some(other.id)).unwrap();
    home.db.settle(import, Some(2), None).unwrap();
    keep(&home, import);
    assert_eq!(shown(&home, home.person), (1, 1, 1));
    assert_eq!(shown(&home, other.id), (2, 2, 2), "one is new, one was there");
}

#[test]
fn files_of_an_import_are_known_one_by_one() {
    let home = home();
    let (import, object) = begun(&home);
    let names = ["a.json", "b.json", "c.zip"];
    let files =
        names.map(|name| NewImportFile { name: Line::new(name).unwrap(), within: None, object: None, folder: None });
    home.db.add_import_files(import, &files).unwrap();
    let first = home.db.read(|r| r.next_import_file(import, 0)).unwrap().unwrap();
    assert_eq!((first.position, first.name.as_str(), first.tries), (0, "a.json", 0));
    home.db.import_file_begun(import, 0, object).unwrap();
    let done = |position, trouble| FileDone { position, object: None, trouble, report: "{}".into() };
    home.db.stage(import, &Batch::default(), Some(&mut |_| done(0, false))).unwrap();
    let next = home.db.read(|r| r.next_import_file(import, 0)).unwrap().unwrap();
    assert_eq!(next.position, 1);
    home.db.import_file_done(import, &done(1, true)).unwrap();
    // Members are added once, however often their archive is opened.
    let member = NewImportFile {
        name: Line::new("inside.json").unwrap(),
        within: Some(vault::Member { archive: 2, place: 0, depth: 1 }),
        object: Some(object),
        folder: None,
    };
    home.db.add_import_files(import, std::slice::from_ref(&member)).unwrap();
    home.db.add_import_files(import, &[member]).unwrap();
    let all = home.db.read(|r| r.import_files(import, None, 10)).unwrap();
    assert_eq!(all.iter().map(|file| file.position).collect::<Vec<_>>(), [1, 0, 2, 3], "trouble first");
    assert_eq!(all[3].within.as_ref().map(Line::as_str), Some("c.zip"));
    let rest = home.db.read(|r| r.import_files(import, Some(all[1].cursor()), 10)).unwrap();
    assert_eq!(rest.len(), 2);
    let count = home.db.read(|r| r.count_import_files(import)).unwrap();
    assert_eq!((count.all, count.trouble), (4, 1));
}

#[test]
fn what_search_was_told_of_a_staged_entry_is_what_its_row_says() {
    let home = home();
    let (import, object) = begun(&home);
    let mut full = found(import, object, home.person, "Potassium", 1);
    full.noun.text = Some(samples::text("Taken\nfasting"));
    full.noun.by = Some(samples::line("Dr. Roy"));
    full.noun.place = Some(samples::line("Harbour Lab"));
    let mut tagged = found(import, object, home.person, "Sodium", 2);
    tagged.noun.tags = vec![samples::line("kidney")];
    let all = vec![full, tagged, found(import, object, home.person, "Calcium", 3)];
    let ids: Vec<_> = all.iter().map(|staged| staged.noun.id).collect();
    stage(&home, import, all);
    keep(&home, import);
    let hits = |words: &str| home.db.read(|r| r.search(home.person, words, 5)).unwrap().len();
    assert_eq!((hits("fasting"), hits("roy"), hits("harbour"), hits("kidney"), hits("calcium")), (1, 1, 1, 1, 1));
    // The index forgets the words it is shown: were they others than those it was told, some would stay.
    let delete = |id| home.db.write(action(Label::RecordDeleted), |writer| writer.delete::<Entry>(id)).unwrap();
    let words = || home.raw().query_row("SELECT count(*) FROM search_words", [], |row| row.get::<_, i64>(0)).unwrap();
    assert!(words() > 8);
    for id in ids {
        delete(id);
    }
    assert_eq!(words(), 0);
}
