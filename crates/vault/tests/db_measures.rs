//! Kinds of results: what is counted, what stays closed, and that a real number is taken back exactly.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

mod samples;

use record::{Entry, EntryKind, Mark, MarkId, Measured, News, NewsKind, NewsState, Standing};
use samples::{NOW, action, entry, home, line};
use vault::{Batch, Label, ResultKind};

fn result(home: &samples::Home, title: &str, when: &str, value: &str) -> Entry {
    let measured = vec![Measured::new(line(value), value.parse().ok()).unwrap()];
    Entry { measured, ..entry(home.person, EntryKind::LabResult, title, when) }
}

fn kinds(home: &samples::Home) -> Vec<ResultKind> {
    home.db.read(|reader| reader.result_kinds(home.person)).unwrap()
}

#[test]
fn results_are_counted_by_what_they_are_called_and_closed_ones_apart() {
    let home = home();
    let news = |state| Some(News { kind: NewsKind::Marker, state });
    let all = [
        result(&home, "CEA", "2025-01-02", "3.1"),
        result(&home, "CEA", "2024-01-02", "2.9"),
        Entry { news: news(NewsState::Unopened), ..result(&home, "CEA", "2026-01-02", "9.9") },
        Entry { news: news(NewsState::Opened), ..result(&home, "CEA", "2025-03-02", "3.3") },
        Entry { standing: Standing::InError, ..result(&home, "CEA", "2025-03-02", "77") },
        Entry { measured: Vec::new(), ..result(&home, "CEA", "2025-03-02", "77") },
        Entry { kind: EntryKind::Medicine, ..result(&home, "CEA", "2025-03-02", "77") },
        Entry { kind: EntryKind::VitalSign, ..result(&home, "Weight", "", "70") },
        Entry { news: news(NewsState::Closed), ..result(&home, "PSA", "2025-03-02", "0.1") },
    ];
    home.db.write(action(Label::ResultsWritten), |writer| all.iter().try_for_each(|entry| writer.put(entry))).unwrap();
    let kinds = kinds(&home);
    let told: Vec<_> = kinds.iter().map(|kind| (kind.title.as_str(), kind.count, kind.closed)).collect();
    assert_eq!(told, [("CEA", 3, 1), ("PSA", 0, 1), ("Weight", 1, 0)]);
    assert_eq!(kinds[0].last, Some(all[3].id));
    assert_eq!(kinds[1].last, None);
    let rows = home.db.read(|reader| reader.results_of(home.person, &kinds[0])).unwrap();
    let told: Vec<_> = rows.iter().map(|row| (row.measured[0].number().unwrap(), row.closed)).collect();
    assert_eq!(told, [(2.9, false), (3.1, false), (3.3, false), (9.9, true)]);
    assert_eq!(home.db.read(|reader| reader.result(all[0].id)).unwrap(), Some(rows[1].clone()));
}

#[test]
fn what_an_import_brought_shows_only_when_it_is_kept() {
    let home = home();
    let import = samples::import_id();
    home.db.begin_import(import, home.person, NOW).unwrap();
    let mut brought = result(&home, "CEA", "2025-01-02", "3.1");
    brought.measured[0].name = Some(line("CEA"));
    home.db.stage(import, &Batch { entries: vec![brought.into()], ..Batch::default() }, None).unwrap();
    assert!(kinds(&home).is_empty());
    home.db.keep_import(import, "{}", None, NOW).unwrap();
    assert_eq!((kinds(&home).len(), kinds(&home)[0].has_parts), (1, true));
    assert_eq!(home.db.read(|reader| reader.results_of(home.person, &kinds(&home)[0])).unwrap().len(), 1);
}

#[test]
fn the_index_holds_all_that_is_asked_for() {
    let home = home();
    let sort = "CASE WHEN measured = '[]' OR standing <> 'fact' THEN 0 WHEN instr(measured, '{\"name\":') > 0 THEN 2 ELSE 1 END";
    let sql = format!(
        "EXPLAIN QUERY PLAN SELECT kind, {sort}, title, codes, news_state, sort_day, id FROM entry INDEXED BY entry_by_measure
         WHERE person = x'00' AND kind IN ('lab_result', 'vital_sign', 'finding') AND {sort} > 0 AND import IS NULL
         ORDER BY kind, {sort}, title, codes, news_state, sort_day"
    );
    let plan: Vec<String> =
        home.raw().prepare(&sql).unwrap().query_map([], |row| row.get(3)).unwrap().map(Result::unwrap).collect();
    assert!(plan.len() == 1 && plan[0].contains("COVERING INDEX entry_by_measure"), "{plan:?}");
}

#[test]
fn a_word_about_a_number_is_changed_deleted_and_comes_back_exactly() {
    let home = home();
    let written = Mark {
        id: MarkId::new(1, [3; 10]),
        person: home.person,
        measure: line("a:cea"),
        number: 0.1 + 0.2,
        unit: Some(line("µg/L")),
        words: line("I look again at this"),
        by: line("Dr Osei"),
        when: "2026-05".parse().unwrap(),
    };
    let marks = || home.db.read(|reader| reader.marks(home.person, "a:cea")).unwrap();
    home.db.write(action(Label::MarkWritten), |writer| writer.put(&written)).unwrap();
    let whole = Mark { number: 7.0, ..written.clone() };
    let (_, step) = home.db.write(action(Label::MarkWritten), |writer| writer.put(&whole)).unwrap();
    assert_eq!(marks(), [whole]);
    let back = home.db.undo(step, None, NOW).unwrap();
    assert_eq!(marks(), std::slice::from_ref(&written));
    home.db.undo(back.step, None, NOW).unwrap();
    assert_eq!(marks()[0].number.to_bits(), 7.0_f64.to_bits());
    let (_, step) = home.db.write(action(Label::MarkDeleted), |writer| writer.delete::<Mark>(written.id)).unwrap();
    assert!(marks().is_empty());
    assert_eq!(home.db.read(|reader| reader.deleted::<Mark>()).unwrap().len(), 1);
    home.db.undo(step, None, NOW).unwrap();
    assert_eq!(marks().len(), 1);
}
