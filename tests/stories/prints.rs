//! The sheets besides the questions for the doctor.

use crate::appointments::{ask, on};
use crate::byhand::{blank, finds, list};
use crate::world::{PASSWORD, World, of};
use app::records::SetLeftOut;
use app::view::{EntryKind, Paper, PrintInput, PrintKind, UiError, WrittenValue};
use app::written::WriteRecord;
use app::{answers, appointments, calls, diary, people, prints, questions, records, unlock, written};
use record::{Condition, ConditionId, Fact, FactSource, Line, Part};

fn sheet(person: &str, kind: PrintKind) -> PrintInput {
    let person = person.to_owned();
    PrintInput {
        kind,
        person,
        appointment: None,
        from: None,
        measures: Vec::new(),
        condition: None,
        case: None,
        which: None,
        paper: Paper::Letter,
        large_print: false,
    }
}

#[test]
fn each_sheet_is_made_once_there_is_something_to_say() {
    let (world, person) = World::with_lena();
    let told = |input| prints::pdf(&world.app, input).unwrap_err().told();
    for kind in [PrintKind::ForMe, PrintKind::Call, PrintKind::Medicines, PrintKind::Diary] {
        assert_eq!(told(sheet(&person, kind)), Some(UiError::NothingToPrint), "{kind:?}");
    }
    // That no fever instruction is known is worth knowing, so this one is made.
    assert!(prints::pdf(&world.app, sheet(&person, PrintKind::Fridge)).unwrap().starts_with(b"%PDF"));

    ask(&world, &person, "How long?");
    let made = on(&world, &person, "2026-05-20", "10:00");
    let ids = questions::list(&world.app, of(&person)).unwrap().into_iter().map(|question| question.id).collect();
    answers::tie(&world.app, answers::TieQuestions { ids, appointment: Some(made.id.clone()) }).unwrap();
    let after = appointments::SaveAfter {
        id: made.id.clone(),
        found: Some("Nothing new.".into()),
        decided: None,
        call_if: None,
        notes: None,
    };
    appointments::save_after(&world.app, after).unwrap();
    let call = calls::SaveCall {
        id: None,
        person: person.clone(),
        need: app::view::CallNeed::Fever,
        instruction: Some("Call at 38.0".into()),
        name: None,
        phone: Some("416-555-0143".into()),
        hours: None,
        told: None,
    };
    calls::save(&world.app, call).unwrap();
    let line = diary::SaveDiary {
        id: None,
        person: person.clone(),
        day: "2026-05-20".into(),
        time: None,
        text: Some("Fine.".into()),
        worst: Vec::new(),
        helped: None,
        effect: None,
        temperature: None,
        weight: None,
    };
    diary::save(&world.app, line).unwrap();
    for kind in [PrintKind::ForMe, PrintKind::Summary, PrintKind::Fridge, PrintKind::Call, PrintKind::Diary] {
        for paper in [Paper::Letter, Paper::A4] {
            let input = PrintInput { appointment: Some(made.id.clone()), paper, ..sheet(&person, kind) };
            assert!(prints::pdf(&world.app, input).unwrap().starts_with(b"%PDF"), "{kind:?}");
        }
    }
}

/// Whether a sheet says a word: it is taken in by somebody else, and looked for.
fn reader_of(pdf: Vec<u8>) -> impl Fn(&str) -> bool {
    let (world, person) = World::with_lena();
    let path = world.dir.path().join("sheet.pdf");
    std::fs::write(&path, pdf).unwrap();
    world.take_in(&person, &[path]);
    move |word| finds(&world, &person, word) > 0
}

fn write(world: &World, record: WriteRecord) -> String {
    written::save(&world.app, record).unwrap().id
}

fn some(words: &str) -> Option<String> {
    Some(words.to_owned())
}

fn leave_out(world: &World, id: &str) {
    records::set_left_out(&world.app, SetLeftOut { id: id.to_owned(), left_out: true }).unwrap();
}

#[test]
fn the_story_by_date_has_what_is_so_and_nothing_that_is_left_out_or_closed() {
    let (world, person) = World::with_lena();
    let report = r#"[{"resourceType":"DiagnosticReport","id":"1","status":"final","code":{"text":"Surgical pathology report"},
        "effectiveDateTime":"2026-05-18","conclusion":"Zebrafish"},
        {"resourceType":"Condition","id":"3","code":{"text":"Quokka"},"verificationStatus":{"coding":[{"code":"refuted"}]}},
        {"resourceType":"Observation","id":"2","status":"final","category":[{"coding":[{"code":"laboratory"}]}],
        "code":{"text":"Potassium"},"effectiveDateTime":"2026-05-12","valueQuantity":{"value":4.1,"unit":"mmol/L"}}]"#;
    let path = world.dir.path().join("results.json");
    std::fs::write(&path, report).unwrap();
    world.take_in(&person, &[path]);
    let dated = |kind, title: &str, when: &str| WriteRecord { when: some(when), ..blank(&person, kind, title) };
    write(&world, WriteRecord { end: some("2026-04"), ..dated(EntryKind::Treatment, "Wombat", "2026-01-26") });
    write(&world, WriteRecord { text: some("Seen by Kestrel"), ..dated(EntryKind::Letter, "Heron", "2019") });
    leave_out(&world, &write(&world, dated(EntryKind::Note, "Ocelot", "2026-05-01")));
    write(&world, blank(&person, EntryKind::Allergy, "Lupin"));
    on(&world, &person, "2026-06-20", "10:00");

    let says = reader_of(prints::pdf(&world.app, sheet(&person, PrintKind::Timeline)).unwrap());
    for word in ["Wombat", "Heron", "Kestrel", "Lupin", "Potassium", "Treatment"] {
        assert!(says(word), "{word}");
    }
    for word in ["Zebrafish", "Surgical", "Quokka", "Ocelot"] {
        assert!(!says(word), "{word}");
    }
    let from = |day: &str| PrintInput { from: some(day), ..sheet(&person, PrintKind::Timeline) };
    let says = reader_of(prints::pdf(&world.app, from("2026-04-20")).unwrap());
    // The treatment began before and ended after that day.
    assert!(says("Wombat") && says("Potassium") && !says("Heron") && !says("Lupin"));
    let later = prints::pdf(&world.app, from("2027-01-01")).unwrap_err();
    assert_eq!(later.told(), Some(UiError::NothingToPrint));
}

#[test]
fn results_that_are_left_out_are_no_sheet() {
    let (world, person) = World::with_lena();
    let told = |world: &World| prints::pdf(&world.app, sheet(&person, PrintKind::Results)).unwrap_err().told();
    assert_eq!(told(&world), Some(UiError::NothingToPrint));
    let value = WrittenValue {
        name: None,
        value: "4.1".into(),
        unit: some("mmol/L"),
        range: None,
        flag: None,
        lab: None,
        method: None,
    };
    let result = WriteRecord {
        when: some("2026-05-12"),
        values: vec![value],
        ..blank(&person, EntryKind::LabResult, "Potassium")
    };
    leave_out(&world, &write(&world, result));
    assert_eq!(told(&world), Some(UiError::NothingToPrint));
}

#[test]
fn an_illness_at_a_glance_names_no_record_that_is_left_out_or_closed() {
    let (mut world, person) = World::with_lena();
    let told = prints::pdf(&world.app, sheet(&person, PrintKind::Glance)).unwrap_err().told();
    assert_eq!(told, Some(UiError::NothingToPrint));
    let shown = write(&world, blank(&person, EntryKind::Letter, "Heron"));
    let left_out = write(&world, blank(&person, EntryKind::Letter, "Ocelot"));
    leave_out(&world, &left_out);
    let report = world.dir.path().join("report.txt");
    std::fs::write(&report, "SURGICAL PATHOLOGY REPORT\nSpecimen").unwrap();
    world.take_in(&person, &[report]);
    let closed = list(&world, &person).into_iter().find(|line| line.news.is_some()).unwrap().id;

    let fact = |value: &str, record: Option<&str>| Fact {
        part: Part::What,
        name: None,
        value: Line::new(value).unwrap(),
        system: None,
        method: None,
        origin: None,
        cycles: None,
        when: None,
        end: None,
        source: record.map(|id| FactSource { entry: id.parse().unwrap(), object: None, page: Some(2) }),
    };
    let facts = vec![
        fact("Wombat", None),
        fact("Quokka", Some(&shown)),
        fact("Lynx", Some(&left_out)),
        fact("Zebrafish", Some(&closed)),
    ];
    let id = ConditionId::new(1, [7; 10]);
    let condition = Condition { id, person: person.parse().unwrap(), facts, declined: Vec::new() };
    unlock::lock(&world.app).unwrap();
    world.settle();
    let password = vault::SecretString::from(PASSWORD.to_owned());
    let vault = vault::Vault::open(world.dir.path(), vault::Door::Password(&password)).unwrap();
    let action = vault::Action { author: None, at_ms: 1, label: vault::Label::RecordWritten };
    vault.db().write(action, |w| w.put(&condition)).unwrap();
    drop(vault);
    world.restart();
    world.unlock();

    let input = PrintInput { condition: Some(id.to_string()), ..sheet(&person, PrintKind::Glance) };
    let says = reader_of(prints::pdf(&world.app, input).unwrap());
    assert!(says("Wombat") && says("Quokka") && says("Heron"));
    for word in ["Lynx", "Ocelot", "Zebrafish", "report"] {
        assert!(!says(word), "{word}");
    }
    let other = people::add(&world.app, people::AddPerson { name: "Carla".into() }).unwrap();
    let theirs = PrintInput { condition: Some(id.to_string()), ..sheet(&other.id, PrintKind::Glance) };
    assert_eq!(prints::pdf(&world.app, theirs).unwrap_err().told(), Some(UiError::NotFound));
}

#[test]
fn what_is_not_taken_any_more_is_not_on_the_list() {
    let (world, person) = World::with_lena();
    let medicine = |title: &str| blank(&person, EntryKind::Medicine, title);
    let status = |title: &str, status: &str| WriteRecord { status: some(status), ..medicine(title) };
    let until = |title: &str, end: &str| WriteRecord { end: some(end), ..medicine(title) };
    // Today is 21 May 2026.
    let records = [
        (medicine("Wombat"), true),
        (status("Heron", "on hold"), true),
        (status("Kestrel", "Stopped"), false),
        (status("Ocelot", "Arrêté"), false),
        (status("Lynx", "Je ne le prends plus."), false),
        (status("Quokka", "I don’t take it any more"), false),
        (status("Zebrafish", "No longer active"), false),
        (status("Osprey", "completed"), true),
        (status("Marten", "stopped for now"), true),
        (until("Badger", "2026-05-21"), false),
        (until("Puffin", "~2026"), false),
        (until("Otter", "2026-06"), true),
        (until("Gannet", "2025"), false),
        // An allergy is rather said once too often; how it stands is said with it.
        (WriteRecord { status: some("Inactive"), ..blank(&person, EntryKind::Allergy, "Lupin") }, true),
    ];
    let expected = records.map(|(record, is_printed)| {
        let title = record.title.clone();
        write(&world, record);
        (title, is_printed)
    });
    let says = reader_of(prints::pdf(&world.app, sheet(&person, PrintKind::Medicines)).unwrap());
    for (title, is_printed) in expected {
        assert_eq!(says(&title), is_printed, "{title}");
    }
    assert!(says("Inactive") && says("hold"));
}
