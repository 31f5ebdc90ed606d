//! Results over time: what stands together, what is joined, what stays closed, other units, doctors' words, a table for other programs.

use crate::byhand::{blank, take_back};
use crate::world::{World, of};
use app::history::{self, OneDeleted};
use app::measures::{self, OneMark, ReadLine, SaveCsv, SaveMark, ShowMeasures};
use app::records::{self, OneRecord, SetLeftOut, SetNews};
use app::view::{EntryKind, Field, MeasureLine, MeasureView, NewsState, ThingKind, UiError, WrittenKind, WrittenValue};
use app::written::{self, WriteRecord};
use std::fs;

fn some(words: &str) -> Option<String> {
    Some(words.to_owned()).filter(|words| !words.is_empty())
}

/// A result written by hand.
fn write(world: &World, person: &str, title: &str, when: &str, value: &str, lab: &str) -> String {
    let value = WrittenValue {
        name: None,
        value: value.to_owned(),
        unit: None,
        range: None,
        flag: None,
        lab: some(lab),
        method: None,
    };
    save(world, WriteRecord { when: some(when), values: vec![value], ..blank(person, EntryKind::LabResult, title) })
}

fn save(world: &World, input: WriteRecord) -> String {
    written::save(&world.app, input).unwrap().id
}

fn observation(id: u32, loinc: &str, text: &str, day: &str, value: f64, unit: &str) -> String {
    format!(
        r#"{{"resourceType":"Observation","id":"{id}","status":"final","category":[{{"coding":[{{"code":"laboratory"}}]}}],
        "code":{{"coding":[{{"system":"http://loinc.org","code":"{loinc}"}}],"text":"{text}"}},"effectiveDateTime":"{day}",
        "valueQuantity":{{"value":{value},"unit":"{unit}"}}}}"#
    )
}

fn take_in(world: &World, person: &str, observations: &[String]) {
    let path = world.dir.path().join("labs.json");
    fs::write(&path, format!("[{}]", observations.join(","))).unwrap();
    world.take_in(person, &[path]);
}

fn list(world: &World, person: &str) -> Vec<MeasureLine> {
    measures::list(&world.app, of(person)).unwrap().lines
}

fn show(world: &World, person: &str, key: &str, unit: Option<&str>) -> Option<MeasureView> {
    let input = ShowMeasures { person: person.to_owned(), keys: vec![key.to_owned()], unit: unit.map(str::to_owned) };
    measures::show(&world.app, input).unwrap().pop()
}

fn told(error: &app::Error) -> UiError {
    error.told().unwrap()
}

#[test]
fn a_marker_typed_by_hand_stands_beside_the_one_from_a_portal() {
    let (world, person) = World::with_lena();
    take_in(&world, &person, &[observation(1, "2039-6", "Carcinoembryonic Ag", "2026-03-02", 3.1, "ng/mL")]);
    write(&world, &person, "CEA", "2026-04-02", "3.4 µg/L", "");
    write(&world, &person, "ACE (antigène carcino-embryonnaire)", "2026-05-02", "3,6 µg/L", "");
    // In English this is another thing.
    write(&world, &person, "ACE", "2026-05-02", "40 U/L", "");
    // The one from the portal may hold news.
    let closed = show(&world, &person, "a:cea", None).unwrap();
    assert_eq!((closed.points.len(), closed.closed), (2, 1));
    let news = records::list(
        &world.app,
        records::ListRecords { person: person.clone(), filter: Default::default(), after: None },
    );
    let id = news.unwrap().entries.into_iter().find(|line| line.news.is_some()).unwrap().id;
    records::set_news(&world.app, SetNews { id, state: NewsState::Opened }).unwrap();

    let lines = list(&world, &person);
    let cea = lines.iter().find(|line| line.key == "a:cea").unwrap();
    assert_eq!((cea.count, cea.name.as_str()), (3, "ACE (antigène carcino-embryonnaire)"));
    assert_eq!(cea.last.as_ref().unwrap().original, "3,6 µg/L");
    assert!(lines.iter().any(|line| line.key == "t:ace"));
    let view = show(&world, &person, "a:cea", None).unwrap();
    // ng/mL and µg/L are not joined until somebody asks for one of them.
    assert_eq!(view.lines.iter().map(|line| line.points.len()).collect::<Vec<_>>(), [2, 1]);
    assert_eq!(view.units, ["µg/L", "ng/mL"]);
    let view = show(&world, &person, "a:cea", Some("ng/mL")).unwrap();
    assert_eq!(view.points[0].converted, None);
    assert_eq!((view.points[2].converted, view.points[2].value.original.as_str()), (Some(3.6), "3,6 µg/L"));
}

#[test]
fn other_units_labs_and_methods_are_never_joined() {
    let (world, person) = World::with_lena();
    write(&world, &person, "Creatinine", "2026-01-05", "80 µmol/L", "Dynacare");
    write(&world, &person, "Créatinine", "2026-02-05", "82 umol/L", "DYNACARE");
    write(&world, &person, "Creatinine", "2026-03-05", "0.9 mg/dL", "Dynacare");
    write(&world, &person, "Creatinine", "2026-04-05", "85 µmol/L", "LifeLabs");
    write(&world, &person, "Creatinine", "2026-05-05", "<18 µmol/L", "Dynacare");
    write(&world, &person, "Creatinine", "2026-05", "84 µmol/L", "Dynacare");
    write(&world, &person, "Creatinine", "", "84 µmol/L", "Dynacare");
    let view = show(&world, &person, "a:creatinine", None).unwrap();
    let days: Vec<Option<&str>> = view.points.iter().map(|point| point.when.as_deref()).collect();
    assert_eq!(
        days,
        [
            Some("2026-01-05"),
            Some("2026-02-05"),
            Some("2026-03-05"),
            Some("2026-04-05"),
            Some("2026-05"),
            Some("2026-05-05"),
            None
        ]
    );
    let joined: Vec<(&[usize], Option<&str>, Option<&str>)> =
        view.lines.iter().map(|line| (line.points.as_slice(), line.unit.as_deref(), line.lab.as_deref())).collect();
    assert_eq!(
        joined,
        [
            (&[3][..], Some("µmol/L"), Some("LifeLabs")),
            (&[2][..], Some("mg/dL"), Some("Dynacare")),
            (&[0, 1][..], Some("umol/L"), Some("DYNACARE")),
        ]
    );

    // In one unit, what only the unit kept apart is joined; the lab still is another.
    let view = show(&world, &person, "a:creatinine", Some("µmol/L")).unwrap();
    assert_eq!(view.shown_in.as_deref(), Some("µmol/L"));
    assert_eq!((view.points[2].converted, view.points[2].value.original.as_str()), (Some(79.56), "0.9 mg/dL"));
    assert_eq!(view.points[0].converted, None);
    let joined: Vec<&[usize]> = view.lines.iter().map(|line| line.points.as_slice()).collect();
    assert_eq!(joined, [&[3][..], &[0, 1, 2][..]]);
    // A unit that nobody knows changes nothing.
    assert_eq!(show(&world, &person, "a:creatinine", Some("furlong")).unwrap().shown_in, None);
}

#[test]
fn the_ends_of_a_range_are_shown_in_the_other_unit_too() {
    let (world, person) = World::with_lena();
    let value = WrittenValue {
        name: None,
        value: "128".into(),
        unit: some("g/L"),
        range: some("120 - 160"),
        flag: None,
        lab: None,
        method: None,
    };
    let input = WriteRecord {
        when: some("2026-01-05"),
        values: vec![value],
        ..blank(&person, EntryKind::LabResult, "Hémoglobine")
    };
    save(&world, input);
    let view = show(&world, &person, "a:haemoglobin", Some("g/dL")).unwrap();
    let point = &view.points[0];
    assert_eq!((point.converted, point.converted_low, point.converted_high), (Some(12.8), Some(12.0), Some(16.0)));
    assert_eq!((point.value.low, point.value.range_text.as_deref()), (Some(120.0), Some("120 - 160")));
}

#[test]
fn what_was_not_opened_has_no_point_and_no_name() {
    let (world, person) = World::with_lena();
    take_in(
        &world,
        &person,
        &[
            observation(1, "2857-1", "Prostate specific Ag", "2026-03-02", 77.7, "ng/mL"),
            observation(2, "2823-3", "Potassium", "2026-03-02", 4.1, "mmol/L"),
        ],
    );
    let said = || {
        let all = list(&world, &person);
        let keys = ["a:psa", "a:potassium"].map(str::to_owned).to_vec();
        let shown = measures::show(&world.app, ShowMeasures { person: person.clone(), keys, unit: None }).unwrap();
        let csv = measures::csv(&world.app, SaveCsv { person: person.clone(), keys: Vec::new() }).unwrap();
        (serde_json::to_string(&(all, &shown)).unwrap() + &String::from_utf8(csv).unwrap(), shown)
    };
    let (words, shown) = said();
    assert!(!words.contains("77.7") && !words.contains("Prostate") && words.contains("Potassium"), "{words}");
    assert_eq!((shown[0].closed, shown[0].points.len(), shown[0].name.as_str()), (1, 0, ""));
    assert_eq!((shown[1].closed, shown[1].points.len()), (0, 1));
    // Of a kind with nothing else it is said that there is one.
    assert_eq!(measures::list(&world.app, of(&person)).unwrap().closed, 1);
    // The file it came in holds the closed one as well.
    assert!(shown[1].points[0].source.is_none());
}

#[test]
fn the_parts_of_a_record_are_kinds_of_their_own() {
    let (world, person) = World::with_lena();
    let part = |name: &str, value: &str| WrittenValue {
        name: some(name),
        value: value.to_owned(),
        unit: some("mmHg"),
        range: None,
        flag: None,
        lab: None,
        method: None,
    };
    for (day, high, low) in [("2026-01-01", "120", "80"), ("2026-02-01", "125", "82")] {
        let values = vec![part("Systolic", high), part("Diastolic", low)];
        save(&world, WriteRecord { when: some(day), values, ..blank(&person, EntryKind::VitalSign, "Blood pressure") });
    }
    let told: Vec<(String, String, u64)> =
        list(&world, &person).into_iter().map(|line| (line.key, line.name, line.count)).collect();
    assert_eq!(
        told,
        [
            ("t:blood pressure/diastolic".into(), "Blood pressure: Diastolic".into(), 2),
            ("t:blood pressure/systolic".into(), "Blood pressure: Systolic".into(), 2),
        ]
    );
    let view = show(&world, &person, "t:blood pressure/systolic", None).unwrap();
    assert_eq!((view.points.len(), view.lines.len(), view.points[1].value.number), (2, 1, Some(125.0)));
    assert!(show(&world, &person, "t:nothing", None).is_none());
}

fn mark(person: &str) -> SaveMark {
    SaveMark {
        id: None,
        person: person.to_owned(),
        key: "a:creatinine".into(),
        number: "1,5".into(),
        unit: some("mg/dL"),
        words: "I look again above this".into(),
        by: "Dr. Osei".into(),
        when: "2026-05-02".into(),
    }
}

#[test]
fn what_a_doctor_said_stands_with_who_and_when_and_is_taken_back() {
    let (world, person) = World::with_lena();
    write(&world, &person, "Creatinine", "2026-01-05", "80 µmol/L", "");
    let marks = |unit| show(&world, &person, "a:creatinine", unit).unwrap().marks;
    let step = measures::save_mark(&world.app, mark(&person)).unwrap().undo;
    assert_eq!((marks(None)[0].number, marks(None)[0].by.as_str(), marks(None)[0].converted), (1.5, "Dr. Osei", None));
    // Shown in the unit it was said in, it stays as it was said.
    assert_eq!(marks(Some("mg/dL"))[0].converted, Some(1.5));
    take_back(&world, &step);
    assert!(marks(None).is_empty());

    measures::save_mark(&world.app, mark(&person)).unwrap();
    let id = marks(None)[0].id.clone();
    measures::save_mark(&world.app, SaveMark { id: Some(id.clone()), number: "140".into(), ..mark(&person) }).unwrap();
    assert_eq!(marks(None)[0].number, 140.0);
    measures::delete_mark(&world.app, OneMark { id: id.clone() }).unwrap();
    assert!(marks(None).is_empty());
    let deleted = history::deleted(&world.app, of(&person)).unwrap();
    let listed = deleted.iter().find(|one| one.id == id).unwrap();
    assert_eq!((listed.kind, listed.text.as_str()), (ThingKind::Written(WrittenKind::Mark), "I look again above this"));
    history::bring_back(&world.app, OneDeleted { id: id.clone() }).unwrap();
    assert_eq!((marks(None)[0].id.as_str(), marks(None)[0].number), (id.as_str(), 140.0));
}

#[test]
fn what_a_doctor_said_goes_with_a_corrected_title_unless_others_of_the_kind_stay() {
    let (world, person) = World::with_lena();
    let one = write(&world, &person, "Marigold 27-29", "2026-01-05", "30 U/mL", "");
    let other = write(&world, &person, "Marigold 27-29", "2026-02-05", "31 U/mL", "");
    let said = SaveMark { key: "t:marigold 27-29".into(), ..mark(&person) };
    measures::save_mark(&world.app, said).unwrap();
    let correct = |id: &str, title: &str| {
        let value = WrittenValue {
            name: None,
            value: "30 U/mL".into(),
            unit: None,
            range: None,
            flag: None,
            lab: None,
            method: None,
        };
        let record = WriteRecord {
            id: some(id),
            when: some("2026-01-05"),
            values: vec![value],
            ..blank(&person, EntryKind::LabResult, title)
        };
        written::save(&world.app, record).unwrap()
    };
    let marks = |key: &str| show(&world, &person, key, None).map(|view| view.marks.len());
    correct(&one, "Marigold 27.29");
    assert_eq!((marks("t:marigold 27-29"), marks("t:marigold 27.29")), (Some(1), Some(0)));
    let step = correct(&other, "Marigold 27.29").undo;
    assert_eq!((marks("t:marigold 27-29"), marks("t:marigold 27.29")), (None, Some(1)));
    take_back(&world, &step);
    assert_eq!((marks("t:marigold 27-29"), marks("t:marigold 27.29")), (Some(1), Some(0)));
}

#[test]
fn a_word_of_nobody_or_about_no_number_is_refused() {
    let (world, person) = World::with_lena();
    let refused = |input| told(&measures::save_mark(&world.app, input).unwrap_err());
    assert_eq!(refused(SaveMark { words: " ".into(), ..mark(&person) }), UiError::TextEmpty { field: Field::Text });
    assert_eq!(refused(SaveMark { by: "".into(), ..mark(&person) }), UiError::TextEmpty { field: Field::Doctor });
    assert_eq!(refused(SaveMark { when: "".into(), ..mark(&person) }), UiError::TextEmpty { field: Field::When });
    assert_eq!(refused(SaveMark { when: "May".into(), ..mark(&person) }), UiError::NotADay);
    assert_eq!(refused(SaveMark { number: "".into(), ..mark(&person) }), UiError::TextEmpty { field: Field::Value });
    for number in ["high", "1,234", "NaN", "inf"] {
        assert_eq!(refused(SaveMark { number: number.into(), ..mark(&person) }), UiError::NotANumber, "{number}");
    }
}

#[test]
fn a_table_for_other_programs_has_the_words_and_runs_nothing() {
    let (world, person) = World::with_lena();
    write(&world, &person, "=cmd()", "2026-01-05", "-3.2", "@lab");
    let hidden = write(&world, &person, "Sodium", "2026-01-05", "138 mmol/L", "");
    write(&world, &person, "Potassium", "~2026-02", "4,1 mmol/L", "A \"B\"");
    records::set_left_out(&world.app, SetLeftOut { id: hidden, left_out: true }).unwrap();
    let csv = |keys: &[&str]| {
        let keys = keys.iter().map(|key| (*key).to_owned()).collect();
        measures::csv(&world.app, SaveCsv { person: person.clone(), keys })
    };
    let table = String::from_utf8(csv(&[]).unwrap()).unwrap();
    assert_eq!(
        table,
        "\u{feff}Date,Test,Value as written,Number,Unit,Lab’s range,Lab’s flag,Lab,Method,File,Page\r\n\
         2026-01-05,'=cmd(),-3.2,-3.2,,,,'@lab,,,\r\n\
         ~2026-02,Potassium,\"4,1 mmol/L\",4.1,mmol/L,,,\"A \"\"B\"\"\",,,\r\n"
    );
    assert_eq!(String::from_utf8(csv(&["a:potassium"]).unwrap()).unwrap().lines().count(), 2);
    assert_eq!(told(&csv(&["a:sodium"]).unwrap_err()), UiError::NothingToPrint);
}

#[test]
fn a_deleted_result_is_no_point_any_more() {
    let (world, person) = World::with_lena();
    let id = write(&world, &person, "Sodium", "2026-01-05", "138 mmol/L", "");
    records::delete(&world.app, OneRecord { id }).unwrap();
    assert!(list(&world, &person).is_empty());
}

#[test]
fn a_line_of_a_report_is_taken_apart_and_nothing_is_kept() {
    let (world, person) = World::with_lena();
    let read = measures::read_line(&world.app, ReadLine { words: "CEA 3.1 µg/L 0.0-5.0 H".into() }).unwrap();
    assert_eq!((read.name.as_str(), read.value.as_str(), read.unit.as_deref()), ("CEA", "3.1", Some("µg/L")));
    assert_eq!((read.range.as_deref(), read.flag.as_deref()), (Some("0.0-5.0"), Some("H")));
    assert!(list(&world, &person).is_empty());
    let empty = measures::read_line(&world.app, ReadLine { words: " ".into() });
    assert_eq!(told(&empty.unwrap_err()), UiError::TextEmpty { field: Field::Text });
}
