//! What is worth asking: sides, names, dates of birth, pages and scans. Nothing is judged, nothing of what is closed is used.

use crate::byhand::{blank, take_back};
use crate::world::{World, of};
use app::records::{self, OneRecord, SetNews};
use app::view::{EntryKind, NewsState, RemarkKind, RemarkView, UiError};
use app::worth_asking::{self, OneRemark};
use app::written::{self, WriteRecord};
use std::fs;

fn remarks(world: &World, person: &str) -> Vec<RemarkView> {
    worth_asking::list(&world.app, of(person)).unwrap()
}

fn write(world: &World, person: &str, kind: EntryKind, title: &str, when: &str, text: &str) -> String {
    let some = |words: &str| Some(words.to_owned()).filter(|words| !words.is_empty());
    written::save(&world.app, WriteRecord { when: some(when), text: some(text), ..blank(person, kind, title) })
        .unwrap()
        .id
}

fn taken_in(world: &World, person: &str, name: &str, words: &str) {
    let path = world.dir.path().join(name);
    fs::write(&path, words).unwrap();
    world.take_in(person, &[path]);
}

fn words(remark: &RemarkView) -> Vec<&str> {
    remark.places.iter().map(|place| place.words.as_str()).collect()
}

fn dismiss(world: &World, person: &str, key: &str) -> Result<String, app::Error> {
    let input = OneRemark { person: person.into(), key: key.into() };
    Ok(worth_asking::dismiss(&world.app, input)?.undo)
}

#[test]
fn a_side_that_differs_is_said_once_with_its_places() {
    let (world, person) = World::with_lena();
    write(&world, &person, EntryKind::Diagnosis, "Cancer du sein gauche", "2026-02-03", "");
    assert!(remarks(&world, &person).is_empty());
    let letter =
        write(&world, &person, EntryKind::Letter, "Letter", "2026-03-01", "We saw a mass in the right\nbreast.");
    // Both sides in one record, another part, and a side of nothing say nothing against it.
    write(&world, &person, EntryKind::Letter, "Mammogram", "", "Left breast and right breast compared.");
    write(&world, &person, EntryKind::Procedure, "Right knee repair", "", "She left right after.");
    let all = remarks(&world, &person);
    assert_eq!(all.iter().map(|one| one.kind).collect::<Vec<_>>(), [RemarkKind::Side]);
    assert_eq!(all[0].what.as_deref(), Some("sein"));
    assert_eq!(words(&all[0]), ["sein gauche", "right breast"]);
    // One more record of the same is the same remark.
    write(&world, &person, EntryKind::Procedure, "Left breast biopsy", "2026-04-01", "");
    assert_eq!(remarks(&world, &person)[0].key, all[0].key);
    records::delete(&world.app, OneRecord { id: letter }).unwrap();
    assert!(remarks(&world, &person).is_empty());
}

#[test]
fn what_was_dismissed_stays_away_and_can_be_taken_back() {
    let (mut world, person) = World::with_lena();
    write(&world, &person, EntryKind::Diagnosis, "Left kidney cyst", "", "");
    write(&world, &person, EntryKind::Letter, "Lettre", "", "Kyste du rein droit");
    let key = remarks(&world, &person)[0].key.clone();
    let step = dismiss(&world, &person, &key).unwrap();
    assert!(remarks(&world, &person).is_empty());
    assert_eq!(dismiss(&world, &person, &key).unwrap_err().told(), Some(UiError::NotFound));
    take_back(&world, &step);
    assert_eq!(remarks(&world, &person)[0].key, key);
    dismiss(&world, &person, &key).unwrap();
    world.restart();
    world.unlock();
    assert!(remarks(&world, &person).is_empty());
    assert_eq!(dismiss(&world, &person, "side:made up").unwrap_err().told(), Some(UiError::NotFound));
}

/// A file about one person with one ordinary result.
fn about(id: &str, name: &str, born: &str) -> String {
    let (given, family) = name.split_once(' ').unwrap();
    format!(
        r#"{{"resourceType":"Bundle","type":"collection","entry":[
            {{"resource":{{"resourceType":"Patient","id":"p","name":[{{"given":["{given}"],"family":"{family}"}}],"birthDate":"{born}"}}}},
            {{"resource":{{"resourceType":"Observation","id":"{id}","code":{{"text":"Potassium {id}"}},"subject":{{"reference":"Patient/p"}}}}}}]}}"#
    )
}

#[test]
fn names_and_dates_of_birth_are_compared_as_far_as_they_are_known() {
    let (world, person) = World::with_lena();
    let keep =
        |id: &str, name: &str, born: &str| taken_in(&world, &person, &format!("{id}.json"), &about(id, name, born));
    keep("1", "Lena Marchetti", "1961-03-02");
    keep("2", "LENA MARIA MARCHETTI", "1961-03");
    assert!(remarks(&world, &person).is_empty());
    keep("3", "Lena Marchetti", "1961-02-03");
    let all = remarks(&world, &person);
    assert_eq!(all.iter().map(|one| one.kind).collect::<Vec<_>>(), [RemarkKind::Born]);
    let mut told = words(&all[0]);
    told.sort_unstable();
    assert_eq!((all[0].what.clone(), told), (None, vec!["1961-02-03", "1961-03-02"]));
}

#[test]
fn a_missing_page_is_said_by_its_number() {
    let (world, person) = World::with_lena();
    let page = |n: u32, of: u32| format!("Rapport\nDes mots.\nPage {n} de {of}\n");
    taken_in(&world, &person, "whole.txt", &[page(1, 2), page(2, 2)].join("\u{c}"));
    assert!(remarks(&world, &person).is_empty());
    taken_in(&world, &person, "part.txt", &[page(1, 5), page(2, 5), page(5, 5)].join("\u{c}"));
    let all = remarks(&world, &person);
    assert_eq!(all.iter().map(|one| one.kind).collect::<Vec<_>>(), [RemarkKind::PageMissing]);
    assert_eq!((all[0].what.as_deref(), words(&all[0])), (Some("3, 4"), vec!["Page 5 de 5"]));
    assert_eq!(all[0].places[0].page, Some(3));
    // Pages without a number may be those that seem to be missing.
    taken_in(&world, &person, "cover.txt", &["Cover\n".to_owned(), page(2, 3), "Picture\n".to_owned()].join("\u{c}"));
    assert_eq!(remarks(&world, &person).len(), 1);
}

#[test]
fn a_report_without_its_pictures_is_said_until_they_are_here() {
    let (world, person) = World::with_lena();
    write(&world, &person, EntryKind::Document, "IRM du bassin, rapport", "2026-03-10", "");
    write(&world, &person, EntryKind::Letter, "CT appointment", "2026-03-10", "");
    write(&world, &person, EntryKind::Document, "Ultrasound report", "2026-03-10", "");
    write(&world, &person, EntryKind::Document, "MRI report without a day", "", "");
    let all = remarks(&world, &person);
    assert_eq!(all.iter().map(|one| one.what.as_deref()).collect::<Vec<_>>(), [Some("IRM du bassin, rapport")]);
    write(&world, &person, EntryKind::ImagingStudy, "IRM", "2026-04-20", "");
    assert_eq!(remarks(&world, &person).len(), 1);
    write(&world, &person, EntryKind::ImagingStudy, "IRM", "2026-03-24", "");
    assert!(remarks(&world, &person).is_empty());
}

#[test]
fn nothing_that_is_closed_is_used() {
    let (world, person) = World::with_lena();
    write(&world, &person, EntryKind::Diagnosis, "Cancer of left breast", "", "");
    let report = r#"[{"resourceType":"DiagnosticReport","id":"1","status":"final","code":{"text":"Surgical pathology report"},
        "effectiveDateTime":"2026-05-18","conclusion":"Specimen: right breast"}]"#;
    taken_in(&world, &person, "report.json", report);
    assert!(remarks(&world, &person).is_empty());
    let closed = crate::byhand::list(&world, &person).into_iter().find(|line| line.news.is_some()).unwrap();
    records::set_news(&world.app, SetNews { id: closed.id, state: NewsState::Opened }).unwrap();
    assert_eq!(words(&remarks(&world, &person)[0]), ["left breast", "right breast"]);
}
