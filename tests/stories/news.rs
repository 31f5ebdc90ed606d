//! Results that may say what nobody has told the person yet stay closed until they are opened.

use crate::world::World;
use app::records::{self, ListRecords, OneRecord, SetNews};
use app::search;
use app::today;
use app::undo;
use app::view::{EntryLine, NewsKind, NewsState, SearchResults};
use std::fs;

fn with_report() -> (World, String) {
    let (world, person) = World::with_lena();
    let report = r#"[{"resourceType":"DiagnosticReport","id":"1","status":"final","code":{"text":"Surgical pathology report"},
        "effectiveDateTime":"2026-05-18","conclusion":"Adenocarcinoma in the specimen"},
        {"resourceType":"Observation","id":"2","status":"final","category":[{"coding":[{"code":"laboratory"}]}],
        "code":{"text":"Potassium"},"valueQuantity":{"value":4.1,"unit":"mmol/L"}}]"#;
    let path = world.dir.path().join("results.json");
    fs::write(&path, report).unwrap();
    world.take_in(&person, &[path]);
    (world, person)
}

fn list(world: &World, person: &str) -> Vec<EntryLine> {
    records::list(&world.app, ListRecords { person: person.into(), filter: Default::default(), after: None })
        .unwrap()
        .entries
}

fn find(world: &World, person: &str, query: &str) -> SearchResults {
    search::find(&world.app, search::Search { person: person.into(), query: query.into() }).unwrap()
}

#[test]
fn a_closed_result_has_no_words_anywhere_until_it_is_opened() {
    let (world, person) = with_report();
    let lines = list(&world, &person);
    let closed = lines.iter().find(|line| line.news.is_some()).unwrap();
    assert_eq!(lines.len(), 2);
    let news = closed.news.as_ref().unwrap();
    assert_eq!((news.kind, news.state), (NewsKind::Pathology, NewsState::Unopened));
    assert_eq!((closed.title.as_str(), closed.when.as_deref()), ("", Some("2026-05-18")));
    let everything = |world: &World| {
        let today = today::show(&world.app, app::questions::OfPerson { person: person.clone() }).unwrap();
        let record = records::show(&world.app, OneRecord { id: closed.id.clone() }).unwrap();
        serde_json::to_string(&(list(world, &person), today, record, find(world, &person, "adenocarcinoma"))).unwrap()
    };
    let said = everything(&world);
    assert!(!said.contains("Adenocarcinoma in") && !said.contains("Surgical"), "{said}");
    let found = find(&world, &person, "adenocarcinoma");
    assert_eq!((found.hits.len(), found.unopened, found.near), (0, true, None));

    let set = |state| records::set_news(&world.app, SetNews { id: closed.id.clone(), state }).unwrap();
    set(NewsState::Opened);
    assert!(everything(&world).contains("Adenocarcinoma in"));
    assert_eq!(find(&world, &person, "adenocarcinoma").hits.len(), 1);
    let step = set(NewsState::Closed);
    assert_eq!(find(&world, &person, "adenocarcinoma").hits.len(), 0);
    undo::step(&world.app, undo::Undo { step: step.undo }).unwrap();
    assert_eq!(find(&world, &person, "adenocarcinoma").hits.len(), 1);
}

#[test]
fn an_ordinary_result_is_not_asked_about() {
    let (world, person) = with_report();
    let potassium = list(&world, &person).into_iter().find(|line| line.news.is_none()).unwrap();
    assert_eq!((potassium.title.as_str(), potassium.value.as_deref()), ("Potassium", Some("4.1 mmol/L")));
    assert!(records::set_news(&world.app, SetNews { id: potassium.id, state: NewsState::Closed }).is_err());
}
