//! Results typed from paper, and pictures as the pages of one document.

use crate::byhand::{blank, finds, list, show, take_back};
use crate::world::{World, corpus, of};
use app::import::{self, OneImport};
use app::looking::{self, KeepWords, LookedThrough};
use app::pictures::{self, ArrangePages, JoinPictures};
use app::questions::{self, AskQuestion};
use app::records::OneRecord;
use app::results::{self, KeepResults, ReadValues};
use app::view::{
    AreaView, Decimal, EntryKind, Field, LookView, NewsState, QuestionSource, ResultRow, Turn, UiError, UndoLabel,
};
use app::{appointments, tray, undo, written};
use std::fs;
use std::path::PathBuf;

fn row(name: &str, value: &str, unit: &str) -> ResultRow {
    let unit = Some(unit.to_owned()).filter(|unit| !unit.is_empty());
    ResultRow { name: name.to_owned(), value: value.to_owned(), unit, range: None, flag: None, page: None }
}

fn table(person: &str, rows: Vec<ResultRow>) -> KeepResults {
    KeepResults {
        person: person.to_owned(),
        when: Some("2026-05-04".into()),
        lab: Some("Nordlabo".into()),
        paper: None,
        page: None,
        decimal: None,
        rows,
    }
}

#[test]
fn what_is_typed_is_read_while_it_is_typed() {
    let (world, _) = World::with_lena();
    let read = |values: &[&str], decimal| {
        let values = values.iter().map(|&value| value.to_owned()).collect();
        results::read(&world.app, ReadValues { values, decimal }).unwrap()
    };
    let all = read(&["4,1 mmol/L", "1,234", "negative", ""], None);
    assert_eq!((all[0].number, all[0].unit.as_deref(), all[0].either), (Some(4.1), Some("mmol/L"), None));
    assert_eq!((all[1].number, all[1].either), (None, Some((1.234, 1234.0))));
    assert_eq!((all[2].number, all[2].either, all.len()), (None, None, 4));
    assert_eq!(read(&["1,234"], Some(Decimal::Comma))[0].number, Some(1.234));
}

#[test]
fn a_table_is_one_step_and_every_row_that_says_something_a_record() {
    let (mut world, person) = World::with_lena();
    world.take_in(&person, &[corpus("pdf/letter.pdf")]);
    let paper = list(&world, &person)[0].id.clone();
    let rows = vec![
        ResultRow { range: Some("3,5 - 5,1".into()), flag: Some("H".into()), ..row("Potassium", "5,4", "mmol/L") },
        row(" ", "", ""),
        row("Sodium", "138 mmol/L", ""),
        row("Sodium", "138 mmol/L", ""),
        ResultRow { page: Some(2), ..row("PSA", "0,02", "µg/L") },
    ];
    let input = KeepResults { paper: Some(paper.clone()), page: Some(1), ..table(&person, rows) };
    let kept = results::keep(&world.app, input).unwrap();
    assert_eq!(kept.ids.len(), 4);
    world.restart();
    world.unlock();
    let first = show(&world, &kept.ids[0]);
    assert_eq!((first.line.kind, first.line.when.as_deref()), (EntryKind::LabResult, Some("2026-05-04")));
    assert_eq!((first.line.title.as_str(), first.line.value.as_deref()), ("Potassium", Some("5,4 mmol/L")));
    let value = &first.measured[0];
    assert_eq!((value.high, value.flag.as_deref(), value.lab.as_deref()), (Some(5.1), Some("H"), Some("Nordlabo")));
    assert_eq!((first.sources[0].file_name.as_str(), first.sources[0].page), ("letter.pdf", Some(1)));
    // Its page is shown by the paper.
    assert_eq!(first.sources[0].paper.as_ref(), Some(&paper));
    // A row may say another page.
    assert_eq!(show(&world, &kept.ids[3]).sources[0].page, Some(2));
    // They typed it: it is no news.
    assert_eq!(show(&world, &kept.ids[3]).line.news, None);
    assert_eq!((finds(&world, &person, "nordlabo"), finds(&world, &person, "5,4")), (4, 1));
    take_back(&world, &kept.undo);
    assert_eq!((list(&world, &person).len(), finds(&world, &person, "nordlabo")), (1, 0));
    assert_eq!(undo::again(&world.app).unwrap().undone, Some(UndoLabel::ResultsWritten));
    assert_eq!(list(&world, &person).len(), 5);
}

#[test]
fn a_row_that_is_not_whole_is_said_and_nothing_is_kept() {
    let (world, person) = World::with_lena();
    for (rows, field) in [
        (vec![row("Sodium", "138", ""), row("", "4", "")], Field::Name),
        (vec![row("Sodium", "", "mmol/L")], Field::Value),
        (vec![row("", " ", "")], Field::Value),
    ] {
        let error = results::keep(&world.app, table(&person, rows)).unwrap_err();
        assert_eq!(error.told(), Some(UiError::TextEmpty { field }));
    }
    assert!(list(&world, &person).is_empty());
}

#[test]
fn names_are_offered_once_with_what_they_had_last_and_closed_ones_never() {
    let (world, person) = World::with_lena();
    let older = KeepResults {
        when: Some("2025-01".into()),
        ..table(&person, vec![row("potassium", "4,0", "mEq/L"), row("Iron", "12", "µmol/L")])
    };
    results::keep(&world.app, older).unwrap();
    let newer = ResultRow { range: Some("3,5 - 5,1".into()), ..row("Potassium", "4,1", "mmol/L") };
    results::keep(&world.app, table(&person, vec![newer])).unwrap();
    let marker = r#"[{"resourceType":"Observation","id":"2","status":"final","category":[{"coding":[{"code":"laboratory"}]}],
        "code":{"text":"PSA"},"valueQuantity":{"value":4.1,"unit":"ug/L"}}]"#;
    let path = world.dir.path().join("marker.json");
    fs::write(&path, marker).unwrap();
    world.take_in(&person, &[path]);
    let known = results::known(&world.app, of(&person)).unwrap();
    let names: Vec<&str> = known.iter().map(|one| one.name.as_str()).collect();
    assert_eq!(names, ["Potassium", "Iron"]);
    assert_eq!((known[0].unit.as_deref(), known[0].range.as_deref()), (Some("mmol/L"), Some("3,5 - 5,1")));
    assert_eq!(known[0].lab.as_deref(), Some("Nordlabo"));
}

/// Pictures of nothing, each taken in by an import of its own, and their records in that order.
fn pictures(world: &World, person: &str, names: &[&str]) -> (Vec<String>, Vec<String>) {
    let (mut ids, mut imports) = (Vec::new(), Vec::new());
    for name in names {
        let job = world.take_in(person, &[picture(world, name)]);
        imports.push(job.import_id.unwrap());
        ids.push(tray::list(&world.app, of(person)).unwrap().entries[0].id.clone());
    }
    (ids, imports)
}

fn picture(world: &World, name: &str) -> PathBuf {
    let path = world.dir.path().join(format!("{name}.png"));
    fs::write(&path, [b"\x89PNG\r\n\x1a\n of nothing ", name.as_bytes()].concat()).unwrap();
    path
}

fn looks(world: &World, id: &str) -> Vec<LookView> {
    let plain = |file: app::view::FileView| LookView { object: file.object, turn: Turn::None, crop: None };
    show(world, id).files.into_iter().map(plain).collect()
}

fn names(world: &World, id: &str) -> Vec<String> {
    show(world, id).files.into_iter().map(|file| file.name.trim_end_matches(".png").to_owned()).collect()
}

fn join(world: &World, ids: &[&String]) -> Result<String, app::Error> {
    let ids = ids.iter().map(|&id| id.clone()).collect();
    Ok(pictures::join(&world.app, JoinPictures { ids })?.undo)
}

#[test]
fn pages_are_turned_cut_and_ordered_and_the_files_stay_as_they_are() {
    let (world, person) = World::with_lena();
    let (ids, _) = pictures(&world, &person, &["one", "two"]);
    join(&world, &[&ids[0], &ids[1]]).unwrap();
    let mut pages = looks(&world, &ids[0]);
    pages.reverse();
    pages[0].turn = Turn::Left;
    pages[0].crop = Some(AreaView { left: 0.1, top: 0.1, width: 0.5, height: 0.9 });
    let arrange =
        |pages: &[LookView]| pictures::arrange(&world.app, ArrangePages { id: ids[0].clone(), pages: pages.to_vec() });
    let step = arrange(&pages).unwrap().undo;
    assert_eq!(names(&world, &ids[0]), ["two", "one"]);
    assert_eq!(show(&world, &ids[0]).looks, pages[..1]);
    take_back(&world, &step);
    assert_eq!(
        (names(&world, &ids[0]), show(&world, &ids[0]).looks),
        (vec!["one".to_owned(), "two".to_owned()], Vec::new())
    );

    let not_all = &pages[..1];
    let twice = [pages[0].clone(), pages[0].clone()];
    let mut outside = pages.clone();
    outside[0].crop = Some(AreaView { left: 0.6, top: 0.0, width: 0.5, height: 1.0 });
    for wrong in [not_all, &twice, &outside] {
        assert_eq!(arrange(wrong).unwrap_err().told(), Some(UiError::NotFound));
    }
    world.take_in(&person, &[corpus("pdf/letter.pdf")]);
    let letter = tray::list(&world.app, of(&person)).unwrap().entries[0].id.clone();
    let mut pages = looks(&world, &letter);
    pages[0].turn = Turn::Half;
    assert!(pictures::arrange(&world.app, ArrangePages { id: letter, pages }).is_err());
}

#[test]
fn several_pictures_are_one_document_and_each_its_own_again() {
    let (mut world, person) = World::with_lena();
    let (ids, _) = pictures(&world, &person, &["one", "two", "three"]);
    let describe = |id: &String, title: &str, text: &str, tag: &str| {
        let input = written::WriteRecord {
            id: Some(id.clone()),
            text: Some(text.into()),
            tags: vec![tag.into(), "Paper".into()],
            ..blank(&person, EntryKind::Letter, title)
        };
        written::save(&world.app, input).unwrap();
    };
    describe(&ids[0], "The letter", "First page.", "Blue");
    describe(&ids[1], "Second", "Second page.", "Green");
    let turned = LookView { turn: Turn::Right, ..looks(&world, &ids[1]).remove(0) };
    pictures::arrange(&world.app, ArrangePages { id: ids[1].clone(), pages: vec![turned.clone()] }).unwrap();
    let source = QuestionSource {
        record: Some(ids[1].clone()),
        object: Some(turned.object.clone()),
        page: Some(1),
        text: None,
        area: None,
    };
    let ask = AskQuestion {
        person: person.clone(),
        text: "What is this?".into(),
        source: Some(source),
        ..Default::default()
    };
    questions::ask(&world.app, ask).unwrap();
    let visit = crate::appointments::on(&world, &person, "2026-06-12", "10:30").id;
    let papers = appointments::SetPapers { id: visit.clone(), records: vec![ids[2].clone(), ids[1].clone()] };
    appointments::set_papers(&world.app, papers).unwrap();
    let asked_of =
        |world: &World| questions::list(&world.app, of(&person)).unwrap()[0].source.clone().unwrap().record.unwrap();
    let papers = |world: &World| -> Vec<String> {
        let shown = appointments::show(&world.app, appointments::OneAppointment { id: visit.clone() }).unwrap();
        shown.papers.into_iter().map(|line| line.id).collect()
    };

    let step = join(&world, &[&ids[0], &ids[1], &ids[2]]).unwrap();
    assert_eq!(list(&world, &person).len(), 1);
    let whole = show(&world, &ids[0]);
    // What somebody called the second one has no other place to stay.
    let words = "First page.\n\nSecond\n\nSecond page.";
    assert_eq!((whole.line.title.as_str(), whole.text.as_deref()), ("The letter", Some(words)));
    assert_eq!(
        (names(&world, &ids[0]), whole.sources.len()),
        (vec!["one".to_owned(), "two".into(), "three".into()], 3)
    );
    assert_eq!(
        (whole.tags.as_slice(), &whole.looks[..]),
        (["Blue".to_owned(), "Paper".into(), "Green".into()].as_slice(), [turned.clone()].as_slice())
    );
    assert_eq!((asked_of(&world), papers(&world)), (ids[0].clone(), vec![ids[0].clone()]));
    // The same file is here, as one page of it.
    let again = world.take_in(&person, &[picture(&world, "two")]);
    assert!(import::report(&world.app, OneImport { id: again.import_id.unwrap() }).unwrap().files[0].already_here);

    take_back(&world, &step);
    assert_eq!(
        (list(&world, &person).len(), names(&world, &ids[0]), asked_of(&world)),
        (3, vec!["one".to_owned()], ids[1].clone())
    );
    assert_eq!(papers(&world), [ids[2].clone(), ids[1].clone()]);

    join(&world, &[&ids[0], &ids[1], &ids[2]]).unwrap();
    let step = pictures::part(&world.app, OneRecord { id: ids[0].clone() }).unwrap().undo;
    world.restart();
    world.unlock();
    let tray = tray::list(&world.app, of(&person)).unwrap().entries;
    let titles: Vec<&str> = tray.iter().map(|line| line.title.as_str()).collect();
    assert_eq!(titles, ["three", "two"]);
    assert_eq!((names(&world, &ids[0]), show(&world, &ids[0]).line.to_sort), (vec!["one".to_owned()], false));
    assert_eq!(show(&world, &tray[1].id).looks, [turned]);
    assert_eq!((show(&world, &tray[1].id).sources.len(), asked_of(&world)), (1, tray[1].id.clone()));
    assert_eq!(papers(&world), [ids[0].clone(), tray[1].id.clone(), tray[0].id.clone()]);
    take_back(&world, &step);
    assert_eq!(
        (list(&world, &person).len(), asked_of(&world), papers(&world)),
        (1, ids[0].clone(), vec![ids[0].clone()])
    );
}

#[test]
fn a_document_goes_back_with_an_import_only_if_all_of_it_came_with_that() {
    let (world, person) = World::with_lena();
    let (ids, imports) = pictures(&world, &person, &["one", "two"]);
    join(&world, &[&ids[0], &ids[1]]).unwrap();
    let back = |id: &String| import::take_back(&world.app, OneImport { id: id.clone() }).unwrap();
    let step = back(&imports[0]);
    assert_eq!(names(&world, &ids[0]), ["one", "two"]);
    take_back(&world, &step.undo);
    // Taken apart, each page goes with its own again.
    pictures::part(&world.app, OneRecord { id: ids[0].clone() }).unwrap();
    back(&imports[1]);
    let left = list(&world, &person);
    assert_eq!((left.len(), left[0].id.as_str()), (1, ids[0].as_str()));
    back(&imports[0]);
    assert!(list(&world, &person).is_empty());

    let job = world.take_in(&person, &[picture(&world, "three"), picture(&world, "four")]);
    let both = tray::list(&world.app, of(&person)).unwrap().entries;
    join(&world, &[&both[1].id, &both[0].id]).unwrap();
    back(&job.import_id.unwrap());
    assert!(list(&world, &person).is_empty());
}

#[test]
fn only_papers_of_one_person_are_put_together() {
    let (world, person) = World::with_lena();
    let (ids, _) = pictures(&world, &person, &["one", "two"]);
    let note = written::save(&world.app, blank(&person, EntryKind::Note, "No files")).unwrap().id;
    let result = written::save(&world.app, blank(&person, EntryKind::LabResult, "Sodium")).unwrap().id;
    let other = app::people::add(&world.app, app::people::AddPerson { name: "Jonas".into() }).unwrap().id;
    let (theirs, _) = pictures(&world, &other, &["three"]);
    for wrong in
        [vec![&ids[0]], vec![&ids[0], &ids[0]], vec![&ids[0], &note], vec![&ids[0], &result], vec![&ids[0], &theirs[0]]]
    {
        assert_eq!(join(&world, &wrong).unwrap_err().told(), Some(UiError::NotFound));
    }
    assert_eq!(list(&world, &person).len(), 4);
    assert!(pictures::part(&world.app, OneRecord { id: ids[0].clone() }).is_err());
}

#[test]
fn results_typed_from_a_paper_do_not_stand_for_the_paper() {
    let (world, person) = World::with_lena();
    let job = world.take_in(&person, &[corpus("pdf/letter.pdf")]);
    let paper = list(&world, &person)[0].id.clone();
    results::keep(&world.app, KeepResults { paper: Some(paper), ..table(&person, vec![row("Sodium", "138", "")]) })
        .unwrap();
    import::take_back(&world.app, OneImport { id: job.import_id.unwrap() }).unwrap();
    assert_eq!(list(&world, &person).len(), 1);
    world.take_in(&person, &[corpus("pdf/letter.pdf")]);
    assert_eq!(tray::list(&world.app, of(&person)).unwrap().total, 1);
}

#[test]
fn what_words_in_a_picture_close_is_not_opened_by_going_back() {
    let (world, person) = World::with_lena();
    let (ids, _) = pictures(&world, &person, &["one"]);
    let object = show(&world, &ids[0]).files[0].object.clone();
    let report = "MRI of the brain. Findings: a mass of 22 mm in the left temporal lobe. Impression: see above.";
    let found = || KeepWords { record: ids[0].clone(), object: object.clone(), page: 1, text: report.to_owned() };
    looking::keep(&world.app, found()).unwrap();
    let news = || show(&world, &ids[0]).line.news.map(|news| news.state);
    assert_eq!(news(), Some(NewsState::Unopened));
    // What goes back is what the person did before: taking the picture in.
    assert_eq!(undo::last(&world.app).unwrap().undone, Some(UndoLabel::ImportKept));
    undo::again(&world.app).unwrap();
    assert_eq!(news(), Some(NewsState::Unopened));
}

#[test]
fn a_picture_that_was_turned_is_looked_through_again() {
    let (world, person) = World::with_lena();
    let (ids, _) = pictures(&world, &person, &["one"]);
    let object = show(&world, &ids[0]).files[0].object.clone();
    let waits = || looking::list(&world.app).unwrap().iter().any(|file| file.object == object);
    looking::done(&world.app, LookedThrough { object: object.clone() }).unwrap();
    assert!(!waits());
    let mut pages = looks(&world, &ids[0]);
    pages[0].turn = Turn::Left;
    pictures::arrange(&world.app, ArrangePages { id: ids[0].clone(), pages }).unwrap();
    assert!(waits());
}
