//! Records written by hand: every kind, corrected, found, deleted, taken back; what lay in the "to sort" tray described.

use crate::world::{World, corpus, of};
use app::history::{self, OneDeleted};
use app::records::{self, ListRecords, OneRecord};
use app::view::{Decimal, EntryKind, EntryView, Field, ThingKind, UiError, UndoLabel, WrittenValue};
use app::written::{self, WriteRecord};
use app::{search, tray, undo};
use std::fs;

pub(crate) fn blank(person: &str, kind: EntryKind, title: &str) -> WriteRecord {
    WriteRecord {
        person: person.to_owned(),
        id: None,
        kind,
        title: title.to_owned(),
        when: None,
        end: None,
        by: None,
        place: None,
        status: None,
        text: None,
        tags: Vec::new(),
        values: Vec::new(),
        decimal: None,
    }
}

fn some(words: &str) -> Option<String> {
    Some(words.to_owned())
}

fn value(value: &str, unit: &str) -> WrittenValue {
    let unit = Some(unit.to_owned()).filter(|unit| !unit.is_empty());
    WrittenValue { name: None, value: value.to_owned(), unit, range: None, flag: None, lab: None, method: None }
}

pub(crate) fn show(world: &World, id: &str) -> EntryView {
    records::show(&world.app, OneRecord { id: id.to_owned() }).unwrap()
}

pub(crate) fn list(world: &World, person: &str) -> Vec<app::view::EntryLine> {
    records::list(&world.app, ListRecords { person: person.to_owned(), filter: Default::default(), after: None })
        .unwrap()
        .entries
}

pub(crate) fn finds(world: &World, person: &str, query: &str) -> usize {
    let search = search::Search { person: person.to_owned(), query: query.to_owned() };
    search::find(&world.app, search).unwrap().hits.len()
}

pub(crate) fn take_back(world: &World, step: &str) {
    undo::step(&world.app, undo::Undo { step: step.to_owned() }).unwrap();
}

fn told(error: &app::Error) -> UiError {
    error.told().unwrap()
}

#[test]
fn every_kind_is_written_and_stays_after_a_lock() {
    let (mut world, person) = World::with_lena();
    let kinds = [
        EntryKind::Diagnosis,
        EntryKind::Medicine,
        EntryKind::Treatment,
        EntryKind::Allergy,
        EntryKind::Immunisation,
        EntryKind::Procedure,
        EntryKind::LabResult,
        EntryKind::VitalSign,
        EntryKind::Finding,
        EntryKind::ImagingStudy,
        EntryKind::Document,
        EntryKind::Letter,
        EntryKind::Encounter,
        EntryKind::Note,
        EntryKind::Other,
    ];
    let mut ids = Vec::new();
    for kind in kinds {
        let input = WriteRecord {
            when: some("~2026-03"),
            end: some("2026-04-02"),
            by: some("Dr. Fenn"),
            place: some("Harbour Hospital"),
            status: some("taken"),
            text: some("Two lines.\nThe second."),
            tags: vec!["Paper".into(), " paper ".into(), "Blue".into()],
            ..blank(&person, kind, "CT of the biopsy")
        };
        ids.push(written::save(&world.app, input).unwrap().id);
    }
    world.restart();
    world.unlock();
    for (id, kind) in ids.iter().zip(kinds) {
        let kept = show(&world, id);
        // The person wrote it: it is no news, whatever words stand in it.
        assert_eq!((kept.line.kind, kept.line.news, kept.line.to_sort), (kind, None, false));
        assert_eq!((kept.line.when.as_deref(), kept.end.as_deref()), (Some("~2026-03"), Some("2026-04-02")));
        assert_eq!((kept.by.as_deref(), kept.line.place.as_deref()), (Some("Dr. Fenn"), Some("Harbour Hospital")));
        assert_eq!((kept.status.as_deref(), kept.text.as_deref()), (Some("taken"), Some("Two lines.\nThe second.")));
        assert_eq!(kept.tags, ["Paper", "Blue"]);
    }
    let diary = blank(&person, EntryKind::Diary, "Slept");
    assert_eq!(told(&written::save(&world.app, diary).unwrap_err()), UiError::NotFound);
}

#[test]
fn a_record_comes_and_goes_as_one_step_and_is_listed_when_deleted() {
    let (world, person) = World::with_lena();
    let saved = written::save(&world.app, blank(&person, EntryKind::Note, "Bring a sweater")).unwrap();
    assert_eq!(undo::last(&world.app).unwrap().undone, Some(UndoLabel::RecordWritten));
    assert!(list(&world, &person).is_empty());
    assert_eq!(undo::again(&world.app).unwrap().undone, Some(UndoLabel::RecordWritten));
    let change = WriteRecord { id: Some(saved.id.clone()), ..blank(&person, EntryKind::Letter, "Bring two") };
    let step = written::save(&world.app, change).unwrap().undo;
    assert_eq!((list(&world, &person)[0].kind, finds(&world, &person, "sweater")), (EntryKind::Letter, 0));
    take_back(&world, &step);
    assert_eq!((list(&world, &person)[0].kind, finds(&world, &person, "sweater")), (EntryKind::Note, 1));
    records::delete(&world.app, OneRecord { id: saved.id.clone() }).unwrap();
    let deleted = history::deleted(&world.app, of(&person)).unwrap();
    assert_eq!((deleted[0].kind, deleted[0].text.as_str()), (ThingKind::Entry(EntryKind::Note), "Bring a sweater"));
    history::bring_back(&world.app, OneDeleted { id: saved.id.clone() }).unwrap();
    assert_eq!(list(&world, &person)[0].id, saved.id);
}

#[test]
fn values_are_read_as_they_are_written_and_keep_their_words() {
    let (world, person) = World::with_lena();
    let values = vec![
        WrittenValue {
            name: some("Potassium"),
            range: some("3,5 – 5,1"),
            lab: some("Nordlabo"),
            ..value("4,1", "mmol/L")
        },
        WrittenValue { name: some("CRP"), range: some("jusqu’à 5"), flag: some("H"), ..value("<0,5 mg/L", "") },
        WrittenValue { name: some("Pressure"), ..value("120/80", "mmHg") },
        WrittenValue { name: some("Platelets"), range: some("5 - 3"), ..value("1,234", "") },
        WrittenValue { name: some("Blood"), ..value("negative", "mg/L") },
        value(" ", ""),
    ];
    let input = WriteRecord { values, ..blank(&person, EntryKind::LabResult, "Blood work") };
    let id = written::save(&world.app, input).unwrap().id;
    let kept = show(&world, &id).measured;
    let said = |at: usize| (kept[at].original.as_str(), kept[at].number, kept[at].unit.as_deref());
    assert_eq!(said(0), ("4,1 mmol/L", Some(4.1), Some("mmol/L")));
    assert_eq!((kept[0].low, kept[0].high, kept[0].range_text.as_deref()), (Some(3.5), Some(5.1), Some("3,5 – 5,1")));
    assert_eq!(said(1), ("<0,5 mg/L", Some(0.5), Some("mg/L")));
    assert_eq!((kept[1].comparator.as_deref(), kept[1].low, kept[1].high), (Some("<"), None, Some(5.0)));
    assert_eq!(said(2), ("120/80 mmHg", None, Some("mmHg")));
    // Two readings: nobody said which, so there is no number; a range upside down is words.
    assert_eq!(said(3), ("1,234", None, None));
    assert_eq!((kept[3].low, kept[3].high, kept[3].range_text.as_deref()), (None, None, Some("5 - 3")));
    assert_eq!(said(4), ("negative", None, Some("mg/L")));
    assert_eq!(kept.len(), 5);
    for (query, hits) in [("Nordlabo", 1), ("platelets", 1), ("120/80", 1), ("mmHg", 1), ("blood work", 1)] {
        assert_eq!(finds(&world, &person, query), hits, "{query}");
    }

    // Somebody says the decimal sign: now it is a number.
    let said = vec![WrittenValue { name: some("Platelets"), ..value("1,234", "") }];
    let input = WriteRecord {
        id: Some(id.clone()),
        values: said,
        decimal: Some(Decimal::Point),
        ..blank(&person, EntryKind::LabResult, "Blood work")
    };
    written::save(&world.app, input).unwrap();
    assert_eq!(show(&world, &id).measured[0].number, Some(1234.0));
    assert_eq!((finds(&world, &person, "Nordlabo"), finds(&world, &person, "platelets")), (0, 1));

    let nameless = WriteRecord {
        values: vec![WrittenValue { lab: some("Nordlabo"), ..value("", "") }],
        ..blank(&person, EntryKind::LabResult, "X")
    };
    assert_eq!(told(&written::save(&world.app, nameless).unwrap_err()), UiError::TextEmpty { field: Field::Value });
    let untitled = blank(&person, EntryKind::LabResult, "  ");
    assert_eq!(told(&written::save(&world.app, untitled).unwrap_err()), UiError::TextEmpty { field: Field::Name });
    let long = WriteRecord { values: vec![value("1", &"x".repeat(301))], ..blank(&person, EntryKind::LabResult, "X") };
    assert_eq!(
        told(&written::save(&world.app, long).unwrap_err()),
        UiError::TextTooLong { field: Field::Unit, limit: 300 }
    );
    let odd = WriteRecord { when: some("2026-02-30"), ..blank(&person, EntryKind::Note, "X") };
    assert_eq!(told(&written::save(&world.app, odd).unwrap_err()), UiError::NotADay);
}

/// The form of a record as the pages fill it, unit and value apart.
fn form(entry: &EntryView) -> WriteRecord {
    let values = entry.measured.iter().map(|measured| {
        let unit = measured.unit.clone().unwrap_or_default();
        let bare = measured.original.strip_suffix(unit.as_str()).unwrap_or(&measured.original).trim().to_owned();
        let range = measured.range_text.clone().or_else(|| Some(format!("{} - {}", measured.low?, measured.high?)));
        WrittenValue {
            name: measured.name.clone(),
            value: bare,
            unit: measured.unit.clone(),
            range,
            flag: measured.flag.clone(),
            lab: measured.lab.clone(),
            method: measured.method.clone(),
        }
    });
    WriteRecord {
        person: String::new(),
        id: Some(entry.line.id.clone()),
        kind: entry.line.kind,
        title: entry.line.title.clone(),
        when: entry.line.when.clone(),
        end: entry.end.clone(),
        by: entry.by.clone(),
        place: entry.line.place.clone(),
        status: entry.status.clone(),
        text: entry.text.clone(),
        tags: entry.tags.clone(),
        values: values.collect(),
        decimal: None,
    }
}

#[test]
fn a_correction_loses_nothing_that_the_form_does_not_show() {
    let (world, person) = World::with_lena();
    let results = r#"[{"resourceType":"Observation","id":"1","status":"final","category":[{"coding":[{"code":"laboratory"}]}],
        "code":{"text":"Urine","coding":[{"system":"http://loinc.org","code":"5811-5"}]},
        "component":[
          {"code":{"text":"Gravity"},"valueQuantity":{"value":1.015,"unit":"ratio","system":"http://unitsofmeasure.org","code":"1"},
           "referenceRange":[{"low":{"value":1.005},"high":{"value":1.025}}]},
          {"code":{"text":"Protein"},"valueQuantity":{"value":3,"unit":"mg/L"}}]}]"#;
    let path = world.dir.path().join("results.json");
    fs::write(&path, results).unwrap();
    world.take_in(&person, &[path]);
    let before = show(&world, &list(&world, &person)[0].id);
    assert_eq!(
        (before.measured.len(), before.measured[0].number, before.measured[0].low),
        (2, Some(1.015), Some(1.005))
    );

    // Sent back as it came: not a thing changes, and there is no step.
    let same = WriteRecord { person: person.clone(), ..form(&before) };
    written::save(&world.app, same).unwrap();
    assert_eq!(undo::last(&world.app).unwrap().undone, Some(UndoLabel::ImportKept));
    undo::again(&world.app).unwrap();

    // One value is taken out, the other gets a flag: what was known of its number stays, though "1.015" has two readings.
    let mut changed = WriteRecord { person: person.clone(), title: "Urine test".into(), ..form(&before) };
    changed.values.truncate(1);
    changed.values[0].flag = some("ok");
    let step = written::save(&world.app, changed).unwrap().undo;
    let after = show(&world, &before.line.id);
    assert_eq!((after.codes.clone(), after.sources.len()), (before.codes.clone(), before.sources.len()));
    assert_eq!((after.measured.len(), after.measured[0].number, after.measured[0].high), (1, Some(1.015), Some(1.025)));
    assert_eq!((after.measured[0].flag.as_deref(), after.measured[0].range_text.as_deref()), (Some("ok"), None));

    // Another value, then another unit, are read anew.
    let mut changed = WriteRecord { person: person.clone(), ..form(&after) };
    changed.values[0].value = "2".into();
    written::save(&world.app, changed).unwrap();
    let after = show(&world, &before.line.id);
    assert_eq!((after.measured[0].original.as_str(), after.measured[0].number), ("2 ratio", Some(2.0)));
    let mut changed = WriteRecord { person, ..form(&after) };
    changed.values[0].value = after.measured[0].original.clone();
    changed.values[0].unit = some("g/L");
    written::save(&world.app, changed).unwrap();
    assert_eq!(show(&world, &before.line.id).measured[0].original, "2 g/L");
    // Something newer touched it.
    assert!(undo::step(&world.app, undo::Undo { step }).is_err());
}

#[test]
fn what_is_in_the_tray_is_described_or_taken_out() {
    let (world, person) = World::with_lena();
    let page = world.dir.path().join("IMG_0001.png");
    fs::write(&page, b"\x89PNG\r\n\x1a\n of nothing").unwrap();
    let sound = world.dir.path().join("talk.mp3");
    fs::write(&sound, b"ID3\x03\0\0\0\0\0\x21 of nothing").unwrap();
    let odd = world.dir.path().join("odd.bin");
    fs::write(&odd, [0u8, 159, 146, 150, 7, 7, 7]).unwrap();
    let visits = world.dir.path().join("visits.ics");
    let event = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20260612T103000\r\nSUMMARY:Visit\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    fs::write(&visits, event).unwrap();
    let broken = world.dir.path().join("broken.json");
    fs::write(&broken, r#"{"resourceType":"Bundle","type":"collection","entry":[]}"#).unwrap();
    world.take_in(
        &person,
        &[page, sound, odd, visits, broken, corpus("pdf/letter.pdf"), corpus("fhir/small-bundle.json")],
    );
    let tray = || tray::list(&world.app, of(&person)).unwrap();
    let mut titles: Vec<String> = tray().entries.into_iter().map(|line| line.title).collect();
    titles.sort();
    assert_eq!(titles, ["IMG 0001", "letter", "odd", "talk"]);
    assert_eq!(app::appointments::list(&world.app, of(&person)).unwrap().len(), 1);

    let letter = tray().entries.into_iter().find(|line| line.title == "letter").unwrap();
    let description = WriteRecord {
        id: Some(letter.id.clone()),
        when: some("2026-05-02"),
        by: some("Dr. Osei"),
        ..blank(&person, EntryKind::Letter, "Letter about the plan")
    };
    let step = written::save(&world.app, description).unwrap().undo;
    let described = show(&world, &letter.id);
    assert_eq!((described.line.to_sort, described.files.len(), described.sources.len()), (false, 1, 1));
    assert_eq!((tray().total, finds(&world, &person, "osei")), (3, 1));
    take_back(&world, &step);
    assert_eq!(tray().total, 4);
    let step = tray::take_out(&world.app, OneRecord { id: letter.id }).unwrap().undo;
    assert_eq!(tray().total, 3);
    take_back(&world, &step);
    assert_eq!(tray().total, 4);
}

#[test]
fn what_is_closed_keeps_the_words_that_its_form_could_not_show() {
    let (world, person) = World::with_lena();
    let report = r#"[{"resourceType":"DiagnosticReport","id":"1","status":"final","code":{"text":"Surgical pathology report"},
        "effectiveDateTime":"2026-05-18","conclusion":"Adenocarcinoma in the specimen"}]"#;
    let path = world.dir.path().join("results.json");
    fs::write(&path, report).unwrap();
    world.take_in(&person, &[path]);
    let closed = list(&world, &person).remove(0);
    let empty = WriteRecord {
        id: Some(closed.id.clone()),
        when: closed.when.clone(),
        tags: vec!["Blue".into()],
        ..blank(&person, closed.kind, "")
    };
    written::save(&world.app, empty).unwrap();
    assert!(list(&world, &person)[0].news.is_some());
    let open = records::SetNews { id: closed.id.clone(), state: app::view::NewsState::Opened };
    records::set_news(&world.app, open).unwrap();
    let opened = show(&world, &closed.id);
    assert_eq!(
        (opened.line.title.as_str(), opened.tags.as_slice()),
        ("Surgical pathology report", ["Blue".to_owned()].as_slice())
    );
    assert_eq!(opened.text.as_deref(), Some("Adenocarcinoma in the specimen"));
}

#[test]
fn a_record_stays_with_its_person() {
    let (world, person) = World::with_lena();
    let id = written::save(&world.app, blank(&person, EntryKind::Note, "Mine")).unwrap().id;
    let other = app::people::add(&world.app, app::people::AddPerson { name: "Jonas".into() }).unwrap().id;
    let moved = WriteRecord { id: Some(id), ..blank(&other, EntryKind::Note, "Yours") };
    assert_eq!(told(&written::save(&world.app, moved).unwrap_err()), UiError::NotFound);
    assert_eq!(list(&world, &person)[0].title, "Mine");
}
