//! Lists and search: order, pages, accents, and nothing typed that fails.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

mod samples;

use proptest::prelude::*;
use record::{Entry, EntryKind};
use samples::{NOW, action, entry, home, line, object_id, person, question, text};
use vault::{Batch, Cursor, HitKind, Label, NewObject, Objects, PageText};

fn put_all(home: &samples::Home, entries: &[Entry]) {
    home.db
        .write(action(Label::RecordChanged), |writer| entries.iter().try_for_each(|entry| writer.put(entry)))
        .unwrap();
}

#[test]
fn lists_are_newest_first_in_pages_without_gaps() {
    let home = home();
    let dates = ["2021-03-04", "2024", "", "2021-03", "2024-12-31", "", "~2021-03-04"];
    let entries: Vec<_> = dates.iter().map(|when| entry(home.person, EntryKind::Note, "A note", when)).collect();
    put_all(&home, &entries);
    put_all(&home, &[entry(home.person, EntryKind::Letter, "A letter", "2022")]);
    let mut seen = Vec::new();
    let mut after: Option<Cursor> = None;
    loop {
        let page = home.db.read(|reader| reader.entries(home.person, &EntryKind::Note.into(), after, 2)).unwrap();
        let Some(last) = page.last() else { break };
        // A cursor goes to the window and comes back as text.
        after = Some(last.cursor().to_string().parse().unwrap());
        seen.extend(page.into_iter().map(|row| row.id));
    }
    let expected = [4, 1, 6, 0, 3, 5, 2].map(|n: usize| entries[n].id);
    assert_eq!(seen, expected, "within a date, and without one, the last added first");
    home.db
        .read(|reader| {
            assert_eq!(reader.entries(home.person, &Default::default(), None, 100)?.len(), 8);
            let added: Vec<_> = reader.last_added(home.person, 2)?.into_iter().map(|row| row.title).collect();
            assert_eq!(added, [line("A letter"), line("A note")]);
            let counts: Vec<_> = reader.entry_counts(home.person)?.into_iter().collect();
            assert_eq!(counts, [(EntryKind::Letter, 1), (EntryKind::Note, 7)]);
            Ok(())
        })
        .unwrap();
}

#[test]
fn search_folds_accents_and_shows_the_words_around() {
    let home = home();
    let mut letter = entry(home.person, EntryKind::Letter, "Lettre de la clinique", "2025-02-01");
    letter.text = Some(text("Bonjour, la créatinine était élevée au printemps."));
    letter.tags = vec![line("reins")];
    put_all(&home, std::slice::from_ref(&letter));
    let asked = question(home.person, 0, "Is my CREATININE too high?");
    home.db.write(action(Label::QuestionWritten), |writer| writer.put(&asked)).unwrap();
    let find = |words: &str| home.db.read(|reader| reader.search(home.person, words, 10)).unwrap();
    let hits = find("creat");
    assert_eq!(hits.len(), 2);
    let hit = hits.iter().find(|hit| hit.kind == HitKind::Entry(letter.id, EntryKind::Letter)).unwrap();
    assert_eq!((hit.before.as_str(), hit.matched.as_str()), ("Bonjour, la ", "créatinine"));
    assert!(hit.after.starts_with(" était élevée"), "{}", hit.after);
    assert_eq!(hit.when, letter.when);
    assert!(hits.iter().any(|hit| hit.kind == HitKind::Question(asked.id)));
    assert_eq!(find("créat elevee").len(), 1, "all words must match");
    assert_eq!(find("REINS").len(), 1);
    assert_eq!(find("atinine").len(), 0, "from the beginning of a word");
}

#[test]
fn search_follows_every_change_and_its_undo() {
    let home = home();
    let mut asked = question(home.person, 0, "Oxaliplatin?");
    home.db.write(action(Label::QuestionWritten), |writer| writer.put(&asked)).unwrap();
    let found = |words: &str| home.db.read(|reader| reader.search(home.person, words, 10)).unwrap().len();
    asked.text = text("Capecitabine?");
    let (_, changed) = home.db.write(action(Label::QuestionChanged), |writer| writer.put(&asked)).unwrap();
    assert_eq!((found("oxali"), found("cape")), (0, 1));
    home.db.undo(changed, None, NOW).unwrap();
    assert_eq!((found("oxali"), found("cape")), (1, 0));
    let delete = home.db.write(action(Label::QuestionDeleted), |writer| writer.delete::<record::Question>(asked.id));
    assert_eq!(found("oxali"), 0);
    home.db.undo(delete.unwrap().1, None, NOW).unwrap();
    assert_eq!(found("oxali"), 1);
}

#[test]
fn nobody_finds_what_is_another_persons() {
    let home = home();
    let other = person("Marc");
    home.db.write(action(Label::PersonAdded), |writer| writer.put(&other)).unwrap();
    put_all(&home, &[entry(other.id, EntryKind::Note, "Anaemia", "2020")]);
    home.db
        .read(|reader| {
            assert_eq!(reader.search(other.id, "anaemia", 10)?.len(), 1);
            assert_eq!(reader.search(home.person, "anaemia", 10)?.len(), 0);
            assert_eq!(reader.entries(home.person, &Default::default(), None, 10)?.len(), 0);
            Ok(())
        })
        .unwrap();
}

#[test]
fn few_matches_are_ranked_and_many_are_newest_first() {
    let home = home();
    let mut old = entry(home.person, EntryKind::Document, "Biopsy", "1999-01-01");
    old.text = Some(text("biopsy biopsy"));
    let mut recent = entry(home.person, EntryKind::Note, "Phone call", "2026-01-01");
    recent.text = Some(text(&format!("{} biopsy", "and so on ".repeat(40))));
    put_all(&home, &[old.clone(), recent.clone()]);
    let first = |words: &str| home.db.read(|reader| reader.search(home.person, words, 1)).unwrap()[0].kind;
    assert_eq!(first("biopsy"), HitKind::Entry(old.id, EntryKind::Document));
    let many: Vec<_> =
        (0..600).map(|n| entry(home.person, EntryKind::LabResult, "Biopsy", &format!("{}", 1900 + n % 100))).collect();
    put_all(&home, &many);
    assert_eq!(first("biopsy"), HitKind::Entry(recent.id, EntryKind::Note));
}

#[test]
fn pages_are_found_through_the_entry_that_shows_them() {
    let home = home();
    let objects = Objects::new(&home.folder.path().join("objects"), &age::x25519::Identity::generate());
    let import = samples::import_id();
    home.db.begin_import(import, home.person, NOW).unwrap();
    let new = NewObject { id: object_id(), import, name: line("report.pdf"), media_type: line("application/pdf") };
    let object = objects.add(&home.db, &new, &mut b"%PDF".as_slice(), &mut |_| true).unwrap().object;
    let mut report = entry(home.person, EntryKind::Document, "Pathology report", "2025-06-07");
    report.objects = vec![object];
    let pages = [(1, "Cover"), (2, "The margins are clear")];
    let pages = pages.map(|(page, words)| PageText { object, page, text: text(words) }).to_vec();
    home.db.stage(import, &Batch { entries: vec![report.clone().into()], pages, ..Batch::default() }, None).unwrap();
    let find = || home.db.read(|reader| reader.search(home.person, "margins", 10)).unwrap();
    assert_eq!(find(), []);
    home.db.keep_import(import, "{}", None, NOW).unwrap();
    let hit = find().remove(0);
    assert_eq!(hit.kind, HitKind::Page(report.id, EntryKind::Document, object, 2));
    assert_eq!((hit.title.as_str(), hit.matched.as_str(), hit.when), ("Pathology report", "margins", report.when));
    assert_eq!(home.db.read(|reader| reader.object(object)).unwrap().unwrap().pages, 2);
    let delete = home.db.write(action(Label::RecordDeleted), |writer| writer.delete::<Entry>(report.id)).unwrap();
    assert_eq!(find(), []);
    home.db.undo(delete.1, None, NOW).unwrap();
    assert_eq!(find().len(), 1);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 8, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_typed_fails(typed in prop::collection::vec("\\PC{0,20}|[\"*^:(){}+-]{1,8}|(AND|OR|NOT|NEAR) x|\0", 32)) {
        let home = home();
        put_all(&home, &[entry(home.person, EntryKind::Note, "Not and or near", "2020")]);
        for words in typed {
            prop_assert!(home.db.read(|reader| reader.search(home.person, &words, 5)).is_ok());
        }
    }
}

#[test]
fn a_misspelt_word_leads_to_a_near_one_that_finds_something() {
    let home = home();
    let mut letter = entry(home.person, EntryKind::Letter, "Lettre de la clinique", "2025-02-01");
    letter.text = Some(text("L'hémoglobine était basse, la créatinine normale."));
    put_all(&home, &[letter]);
    let near = |typed: &str| home.db.read(|reader| reader.near(home.person, typed)).unwrap();
    assert_eq!(near("hemoglobbine").as_deref(), Some("hemoglobine"));
    assert_eq!(near("Hemoglobbine basse").as_deref(), Some("hemoglobine basse"));
    assert_eq!(near("xyzzyplugh"), None);
    assert_eq!(near("bas"), Some("bas".to_owned()), "what finds something stays");
    // Words of others are never said.
    let other = person("Paul");
    home.db.write(action(Label::PersonAdded), |writer| writer.put(&other)).unwrap();
    assert_eq!(home.db.read(|reader| reader.near(other.id, "hemoglobbine")), Ok(None));
}

#[test]
fn what_was_not_opened_is_not_found_by_any_word() {
    let home = home();
    let mut report = entry(home.person, EntryKind::Document, "Pathology report", "2025-02-01");
    report.text = Some(text("The margins are clear."));
    report.news = Some(record::News::unopened(record::NewsKind::Pathology));
    put_all(&home, std::slice::from_ref(&report));
    let find = |words: &str| home.db.read(|reader| reader.search(home.person, words, 10)).unwrap().len();
    assert_eq!((find("pathology"), find("margins")), (0, 0));
    assert_eq!(home.db.read(|reader| reader.near(home.person, "marginz")), Ok(None));
    assert_eq!(home.db.read(|reader| reader.has_unopened(home.person)), Ok(true));
    report.news = report.news.map(|news| record::News { state: record::NewsState::Opened, ..news });
    put_all(&home, &[report]);
    assert_eq!((find("pathology"), find("margins")), (1, 1));
    assert_eq!(home.db.read(|reader| reader.has_unopened(home.person)), Ok(false));
}
