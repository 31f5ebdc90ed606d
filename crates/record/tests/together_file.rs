//! The shared file as JSON: a format that other programs and older versions read (`docs/shared-file-format.md`). When the golden
//! file fails, readers of older files would fail too: add a field instead.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

use record::together::{About, DeviceId, Dot, Fields, File, FileError, Kind, Stamp, Thing};
use record::{AppointmentId, Line, PersonId, QuestionId};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

fn corpus() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/corpus/fuzz/together")
}

fn golden() -> Vec<u8> {
    std::fs::read(corpus().join("whole.json")).unwrap()
}

fn line(words: &str) -> Line {
    Line::new(words).unwrap()
}

fn example() -> File {
    let person = About { id: PersonId::new(1_780_000_000_000, [1; 10]), name: line("Lena Marchetti") };
    let appointment = AppointmentId::new(1_780_000_000_000, [2; 10]);
    let question = QuestionId::new(1_780_000_000_000, [3; 10]);
    let (lena, carla) = (line("Lena"), line("Carla"));
    let here = |at_ms| Stamp { device: DeviceId::from_bytes([0x0a; 16]), by: Some(&lena), at_ms };
    let there = |at_ms| Stamp { device: DeviceId::from_bytes([0xbc; 16]), by: Some(&carla), at_ms };

    let mut visit = Thing::new(appointment.into(), Kind::Appointment);
    let fields = json!({"day": "2026-06-04", "time": "10:30", "zone": "America/Toronto", "place": "Desk B", "with": "Dr. Fenn",
        "meeting": "in_person", "companions": [{"name": "Carla", "part": "takes notes"}], "purpose": "Results",
        "bring": "The sheet", "travel": "Bus 5", "state": "planned"});
    visit.note_edits(&fields_of(&fields), here(1_780_000_000_000));

    let mut asked = Thing::new(question.into(), Kind::Question);
    let fields = json!({"text": "How long can I take to decide?", "note": "It matters to me.", "topic": "trt", "library": "trt-3",
        "state": "chosen", "asked_by": "Lena", "ask_whom": "Dr. Fenn", "appointment": appointment.to_string()});
    asked.note_edits(&fields_of(&fields), here(1_780_000_000_000));
    let mut theirs = asked.clone();
    theirs.note_edits(
        &changed(&asked, "answer", json!({"text": "Two weeks.", "by": "Dr. Fenn", "when": "2026-06-04"})),
        there(1_780_000_100_000),
    );
    theirs.note_edits(&changed(&theirs, "note", Value::Null), there(1_780_000_100_000));
    asked.note_edits(&changed(&asked, "note", json!("The date is 4 June.")), here(1_780_000_200_000));
    asked.merge(&theirs);
    File::new(person, lena, 1_780_000_300_000, vec![visit, asked])
}

fn fields_of(json: &Value) -> Fields {
    serde_json::from_value(json.clone()).unwrap()
}

fn changed(thing: &Thing, field: &str, value: Value) -> Fields {
    let mut fields = thing.all_shown();
    fields.insert(field.to_owned(), value);
    fields
}

#[test]
fn together_the_golden_file_is_what_is_written_and_read() {
    let written: Value = serde_json::from_slice(&example().to_json().unwrap()).unwrap();
    let kept: Value = serde_json::from_slice(&golden()).unwrap();
    assert_eq!(written, kept, "{written:#}");
    assert_eq!(File::read(&golden()).unwrap(), example());
}

#[test]
fn together_the_golden_file_means_what_it_should() {
    let file = File::read(&golden()).unwrap();
    let asked = &file.things[1];
    assert_eq!((asked.kind(), asked.twice().collect::<Vec<_>>()), (&Kind::Question, vec!["note"]));
    assert_eq!(asked.shown("note"), &json!("The date is 4 June."));
    let answer = asked.versions("answer");
    assert_eq!((answer[0].by(), answer[0].dot().0), (Some(&line("Carla")), DeviceId::from_bytes([0xbc; 16])));
    assert_eq!(QuestionId::from(asked.id()).to_string(), asked.id().to_string());
    assert_eq!(serde_json::to_value(Dot(DeviceId::from_bytes([0xbc; 16]), 7)).unwrap(), json!(["bc".repeat(16), 7]));
}

/// The golden file with one thing in it written otherwise.
fn with(pointer: &str, value: Value) -> Vec<u8> {
    let mut json: Value = serde_json::from_slice(&golden()).unwrap();
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    json.pointer_mut(parent).unwrap()[key] = value;
    json.to_string().into_bytes()
}

#[test]
fn together_what_a_later_version_adds_comes_back() {
    let more = json!({"number": 12.50, "list": [null, true, "é"]});
    let later: Value = serde_json::from_str(r#"{"exact": 123456789012345678901234567890.10}"#).unwrap();
    for (pointer, value) in [("/later", &more), ("/things/0/later", &more), ("/things/1/fields/text/0/later", &later)] {
        let later = with(pointer, value.clone());
        let again = File::read(&later).unwrap().to_json().unwrap();
        let [again, later] = [again, later].map(|json| serde_json::from_slice::<Value>(&json).unwrap());
        assert_eq!(again, later, "{pointer}");
    }
}

#[test]
fn together_a_kind_of_a_later_version_merges_and_comes_back() {
    let mut json: Value = serde_json::from_slice(&golden()).unwrap();
    json["things"][1]["kind"] = json!("poll");
    let mut file = File::read(json.to_string().as_bytes()).unwrap();
    assert_eq!(file.things[1].kind(), &Kind::Other("poll".to_owned()));
    let same = file.things[1].clone();
    assert!(!file.things[1].merge(&same));
    assert_eq!(serde_json::from_slice::<Value>(&file.to_json().unwrap()).unwrap(), json);
}

#[test]
fn together_other_files_are_refused_by_name() {
    let refused = |bytes: &[u8]| File::read(bytes).unwrap_err();
    for other in [&b""[..], b"%PDF-1.7", b"[]", b"{}", b"null", br#"{"format":"second-chair together"}"#] {
        assert_eq!(refused(other), FileError::NotTogether);
    }
    assert_eq!(refused(&with("/format", json!("second-chair export"))), FileError::NotTogether);
    assert_eq!(refused(&with("/version", json!(0))), FileError::NotTogether);
    assert_eq!(refused(&with("/person", json!({"id": "x", "name": "y"}))), FileError::NotTogether);
    assert_eq!(refused(&with("/from", json!("  "))), FileError::NotTogether);
    // A newer version may have changed everything else.
    let newer = json!({"format": "second-chair together", "version": 2, "people": []});
    assert_eq!(refused(newer.to_string().as_bytes()), FileError::NewerVersion);
}

#[test]
fn together_a_bad_thing_costs_only_itself() {
    let device = "0a".repeat(16);
    let kept: Value = serde_json::from_slice(&golden()).unwrap();
    let bad = |change: fn(&mut Value, &str)| {
        let mut thing = kept["things"][1].clone();
        change(&mut thing, &device);
        thing.to_string()
    };
    let things = [
        "7".to_owned(),
        "null".to_owned(),
        "[".repeat(127) + &"]".repeat(127),
        bad(|thing, _| thing["id"] = json!("01890a5d-ac96-474b-bcce-b302099a8057")),
        bad(|thing, _| thing["kind"] = json!("")),
        bad(|thing, _| thing["context"] = json!({})),
        bad(|thing, device| thing["context"][device] = json!(0)),
        bad(|thing, device| thing["context"][device] = json!(1_u64 << 53)),
        bad(|thing, device| thing["context"][device] = json!(-1)),
        bad(|thing, device| thing["context"][device.to_uppercase()] = json!(1)),
        bad(|thing, _| thing["fields"]["text"][0]["dot"][1] = json!(0)),
        bad(|thing, _| thing["fields"]["text"][0]["dot"][1] = json!(1_780_000_900_000_u64)),
        bad(|thing, _| thing["fields"]["text"][0]["at_ms"] = json!("today")),
        bad(|thing, _| thing["fields"]["text"][0]["value"] = json!("x".repeat(100_001))),
        bad(|thing, _| thing["fields"]["text"][0]["value"] = (0..17).fold(json!(1), |inner, _| json!([inner]))),
        bad(|thing, _| thing["fields"]["x".repeat(301)] = json!([])),
        bad(|thing, _| {
            let again = thing["fields"]["text"][0].clone();
            thing["fields"]["text"].as_array_mut().unwrap().push(again);
        }),
        bad(|thing, _| drop(thing["fields"]["text"][0].as_object_mut().unwrap().remove("value"))),
        r#"{"$serde_json::private::Number": "1e"}"#.to_owned(),
    ];
    for thing in &things {
        let mut json = kept.to_string();
        json.insert_str(json.find(r#""things":["#).unwrap() + 10, &format!("{thing},"));
        let file = File::read(json.as_bytes()).unwrap();
        assert_eq!(
            (file.unreadable, file.things),
            (1, example().things),
            "{}",
            thing.chars().take(200).collect::<String>()
        );
    }
}

#[test]
fn together_what_is_too_large_is_refused_both_ways() {
    let mut file = example();
    file.things = vec![file.things[0].clone(); File::MOST];
    assert_eq!(File::read(&file.to_json().unwrap()).unwrap().things.len(), File::MOST);
    file.things.push(file.things[0].clone());
    assert_eq!(file.to_json(), Err(FileError::TooLarge));

    let mut file = example();
    let long = Fields::from([("text".to_owned(), json!("é".repeat(100_000)))]);
    let stamp = Stamp { device: DeviceId::from_bytes([1; 16]), by: None, at_ms: 1 };
    assert!(file.things[1].note_edits(&long, stamp));
    assert!(File::read(&file.to_json().unwrap()).is_ok(), "the longest text");
    file.things = vec![file.things[1].clone(); 30];
    assert_eq!(file.to_json(), Err(FileError::TooLarge));
    assert_eq!(File::read(&vec![b' '; File::LARGEST + 1]), Err(FileError::TooLarge));
    let many = vec!["{}"; File::MOST + 1].join(",");
    let whole = String::from_utf8(golden()).unwrap().replace('\n', "");
    let (before, _) = whole.split_once(r#""things""#).unwrap();
    assert_eq!(File::read(format!("{before}\"things\":[{many}]}}").as_bytes()), Err(FileError::TooLarge));
}

/// The corpus of the fuzz target, under the same rules.
#[test]
fn together_hostile_files_hold_to_the_rules() {
    let mut read = Vec::new();
    for file in std::fs::read_dir(corpus()).unwrap().map(|entry| entry.unwrap().path()) {
        if record::together::fuzz::together(&std::fs::read(&file).unwrap()).unwrap() {
            read.push(file.file_name().unwrap().to_owned());
        }
    }
    assert!(read.len() > 3, "only {read:?} read: the replay proves nothing");
    assert!(read.contains(&"whole.json".into()));
}

#[test]
fn together_debug_of_a_file_says_no_name() {
    let words = format!("{:?}", example());
    assert!(!words.contains("Lena") && !words.contains("decide"), "{words}");
}
