//! Preparing together: random edits on separate copies, files in any order, twice, late or lost, held against a plain model of who
//! had seen what.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

mod together_model;

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use record::together::{DeviceId, Fields, Kind, Stamp, Thing};
use record::{Line, ThingId};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use together_model::{Broken, Copies, Step, play, steps};

fn merge(here: &mut Thing, there: &Thing) {
    here.merge(there);
}

fn runner() -> TestRunner {
    TestRunner::new_with_rng(
        Config { cases: 2_000, failure_persistence: None, ..Config::default() },
        proptest::test_runner::TestRng::deterministic_rng(proptest::test_runner::RngAlgorithm::ChaCha),
    )
}

/// What the random histories say of a way to merge.
fn verdict(merge: fn(&mut Thing, &Thing)) -> Result<(), String> {
    let held = runner().run(&steps(), |steps| {
        play(&steps, merge).map(drop).map_err(|broken| TestCaseError::fail(format!("{broken:?}")))
    });
    held.map_err(|failed| failed.to_string())
}

#[test]
fn together_nothing_unseen_is_lost_and_all_end_the_same() {
    verdict(merge).unwrap();
}

/// Controls: the same histories find out ways to merge that lose something.
#[test]
fn together_a_merge_by_wall_time_is_found_out() {
    assert!(verdict(by_wall_time).unwrap_err().contains("Versions"));
}

#[test]
fn together_a_merge_that_forgets_what_was_seen_is_found_out() {
    assert!(verdict(without_context).unwrap_err().contains("Versions"));
}

#[test]
fn together_a_merge_that_keeps_its_own_is_found_out() {
    assert!(verdict(|_, _| {}).unwrap_err().contains("Versions"));
}

/// The last writer wins, as a phone's contacts do it.
fn by_wall_time(here: &mut Thing, there: &Thing) {
    rewritten(here, there, |mine, theirs| {
        let last = |values: &[Value]| values.iter().filter_map(|written| written["at_ms"].as_i64()).max();
        if last(theirs) > last(mine) { theirs.to_vec() } else { mine.to_vec() }
    });
}

/// Keeps the last writing of each device, seen elsewhere or not: what was replaced comes back.
fn without_context(here: &mut Thing, there: &Thing) {
    rewritten(here, there, |mine, theirs| {
        let mut last: BTreeMap<String, &Value> = BTreeMap::new();
        for written in mine.iter().chain(theirs) {
            let known = last.entry(written["dot"][0].to_string()).or_insert(written);
            if written["dot"][1].as_u64() > known["dot"][1].as_u64() {
                *known = written;
            }
        }
        last.into_values().cloned().collect()
    });
}

/// Merges as it should be, then writes each field in another way.
fn rewritten(here: &mut Thing, there: &Thing, field: impl Fn(&[Value], &[Value]) -> Vec<Value>) {
    let [mine, theirs] = [&*here, there].map(|thing| serde_json::to_value(thing).unwrap());
    here.merge(there);
    let mut merged = serde_json::to_value(&*here).unwrap();
    let of = |thing: &Value, name: &str| thing["fields"][name].as_array().cloned().unwrap_or_default();
    for name in ["text", "note", "answer"] {
        merged["fields"][name] = json!(field(&of(&mine, name), &of(&theirs, name)));
    }
    *here = serde_json::from_value(merged).unwrap();
}

proptest! {
    #[test]
    fn together_merging_is_a_least_upper_bound(steps in steps(), (a, b, c) in (0..3usize, 0..3usize, 0..3usize)) {
        let Copies { things, .. } = play(&steps, merge).unwrap();
        // Any three states of the history, not only the last ones.
        let early = play(&steps[..steps.len() / 2], merge).unwrap().things;
        let (one, two, three) = (&things[a], &early[b], &things[c]);
        let merged = |from: &Thing, with: &Thing| {
            let mut thing = from.clone();
            thing.merge(with);
            thing
        };
        prop_assert_eq!(merged(one, two), merged(two, one));
        prop_assert_eq!(merged(&merged(one, two), three), merged(one, &merged(two, three)));
        prop_assert_eq!(&merged(one, one), one);
        let mut both = merged(one, two);
        prop_assert!(!both.merge(one) && !both.merge(two), "what is known changes nothing");
        let json = serde_json::to_string(&both).unwrap();
        prop_assert_eq!(serde_json::from_str::<Thing>(&json).unwrap(), both);
    }

    #[test]
    fn together_what_a_later_version_adds_survives_an_older_one(steps in steps(), number in "-?[1-9][0-9]{0,30}(\\.[0-9]{1,20})?") {
        let more = format!(r#"{{"deep":[{number},{{"é":null}}],"on":true}}"#);
        let copies = play(&steps, merge).unwrap();
        let mut newer = serde_json::to_value(&copies.things[0]).unwrap();
        let more: Value = serde_json::from_str(&more).unwrap();
        newer["later"] = more.clone();
        newer["context"]["ffffffffffffffffffffffffffffffff"] = json!(4);
        newer["fields"]["mood"] =
            json!([{"dot": ["ffffffffffffffffffffffffffffffff", 4], "value": more, "at_ms": 5, "ink": more}]);
        let newer: Thing = serde_json::from_str(&newer.to_string()).unwrap();

        let mut older = copies.things[1].clone();
        older.merge(&newer);
        // The row of the older version has no place for it.
        let row = Fields::from([("text".to_owned(), json!("made up by the older one"))]);
        older.note_edits(&row, stamp(1, 9));
        let mut back = newer.clone();
        back.merge(&serde_json::from_str(&serde_json::to_string(&older).unwrap()).unwrap());
        let json = serde_json::to_string(&back).unwrap();
        prop_assert_eq!(back.shown("mood"), &more);
        prop_assert_eq!(json.matches(&format!(r#""ink":{more}"#)).count(), 1);
        prop_assert_eq!(json.matches(&format!(r#""later":{more}"#)).count(), 1);
        prop_assert_eq!(back.shown("text"), &json!("made up by the older one"));
    }
}

fn stamp(device: u8, at_ms: i64) -> Stamp<'static> {
    Stamp { device: DeviceId::from_bytes([device; 16]), by: None, at_ms }
}

fn row(text: &str) -> Fields {
    Fields::from([("text".to_owned(), json!(text))])
}

fn thing() -> Thing {
    Thing::new(ThingId::new(1, [0; 10]), Kind::Question)
}

/// Two copies of one question, changed in two ways at once.
fn torn() -> (Thing, Thing) {
    let mut mine = thing();
    assert!(mine.note_edits(&row("first"), stamp(1, 10)));
    let mut theirs = mine.clone();
    assert!(mine.note_edits(&row("mine"), stamp(1, 30)));
    assert!(theirs.note_edits(&row("theirs"), stamp(2, 20)));
    assert!(mine.merge(&theirs) && theirs.merge(&mine));
    assert_eq!(mine, theirs);
    (mine, theirs)
}

fn values(thing: &Thing) -> Vec<&str> {
    thing.versions("text").iter().map(|written| written.value().as_str().unwrap()).collect()
}

#[test]
fn together_an_edit_after_a_merge_replaces_both_versions() {
    let (mut mine, mut theirs) = torn();
    assert_eq!((values(&mine), mine.shown("text")), (vec!["mine", "theirs"], &json!("mine")));
    assert_eq!(mine.twice().collect::<Vec<_>>(), ["text"]);
    assert!(!mine.note_edits(&row("mine"), stamp(1, 40)), "what is shown is no edit");
    assert!(mine.note_edits(&row("both"), stamp(1, 40)));
    assert!(theirs.merge(&mine));
    assert_eq!(values(&theirs), ["both"]);
}

#[test]
fn together_a_version_is_chosen_and_the_others_learn_of_it() {
    let (mut mine, mut theirs) = torn();
    let carla = Line::new("Carla").unwrap();
    assert!(!mine.choose("text", 2, stamp(1, 40)) && !mine.choose("note", 0, stamp(1, 40)));
    assert!(theirs.choose("text", 1, Stamp { by: Some(&carla), ..stamp(2, 5) }), "by a clock that is late");
    assert!(mine.merge(&theirs));
    assert_eq!((values(&mine), mine.twice().count()), (vec!["theirs"], 0));
    assert_eq!(mine.versions("text")[0].by(), Some(&carla));
}

#[test]
fn together_the_same_words_twice_are_one_version() {
    let mut mine = thing();
    let mut theirs = thing();
    mine.note_edits(&row("same"), stamp(1, 10));
    theirs.note_edits(&row("same"), stamp(2, 20));
    mine.merge(&theirs);
    assert_eq!((values(&mine), mine.twice().count()), (vec!["same"], 0));
    assert_eq!(mine.versions("text")[0].at_ms(), 20, "the one that is shown");
    // Both are kept: someone who saw only one of them replaces only that one.
    let mut third = theirs.clone();
    third.note_edits(&row("other"), stamp(3, 5));
    mine.merge(&third);
    assert_eq!(values(&mine), ["same", "other"]);
}

#[test]
fn together_an_empty_field_that_never_was_is_no_edit_and_taking_out_is_one() {
    let mut mine = thing();
    let empty = Fields::from([("note".to_owned(), Value::Null)]);
    assert!(!mine.note_edits(&empty, stamp(1, 10)));
    mine.note_edits(&row("words"), stamp(1, 10));
    assert!(mine.note_edits(&empty, stamp(1, 20)), "a field that this version knows and the row lacks is empty");
    assert_eq!((mine.shown("text"), mine.all_shown().len()), (&Value::Null, 0));
    assert_eq!(mine.versions("text").len(), 1);
}

#[test]
fn together_what_the_row_cannot_hold_is_no_edit() {
    let mut mine = thing();
    let full = Fields::from([("answer".to_owned(), json!({"text": "Two weeks", "mood": "calm"}))]);
    mine.note_edits(&full, stamp(2, 10));
    // What this version makes of it, and the same row later, with a note.
    let before = Fields::from([("answer".to_owned(), json!({"text": "Two weeks"}))]);
    let mut now = before.clone();
    now.insert("note".to_owned(), json!("Ask early"));
    assert!(mine.note_changes(&before, &now, stamp(1, 20)));
    assert_eq!(mine.shown("answer")["mood"], json!("calm"));
    assert_eq!(mine.shown("note"), &json!("Ask early"));
}

#[test]
fn together_a_copy_that_forgot_gives_no_number_twice() {
    let mut mine = thing();
    mine.note_edits(&row("first"), stamp(1, 10));
    let sent = mine.clone();
    // Deleted here, written anew, and then their file comes.
    let mut again = thing();
    again.note_edits(&row("second"), stamp(1, 20));
    let mut theirs = sent.clone();
    theirs.merge(&again);
    again.merge(&sent);
    assert_eq!(theirs, again);
    assert_eq!(values(&theirs), ["second"]);
}

#[test]
fn together_another_thing_changes_nothing() {
    let (mut mine, theirs) = torn();
    let before = mine.clone();
    let mut json = serde_json::to_value(&theirs).unwrap();
    json["kind"] = json!("appointment");
    assert!(!mine.merge(&serde_json::from_value(json).unwrap()));
    assert!(!mine.merge(&Thing::new(ThingId::new(2, [0; 10]), Kind::Question)));
    assert_eq!(mine, before);
}

#[test]
fn together_debug_says_nothing_of_what_was_written() {
    let (mine, _) = torn();
    let words = format!("{mine:?} {:?}", mine.versions("text"));
    assert!(!words.contains("mine") && !words.contains("theirs"), "{words}");
}

#[test]
fn together_the_model_itself_finds_what_it_should() {
    let steps =
        [Step::Edit { copy: 0, field: 0, value: 1, at_ms: 1 }, Step::Send { copy: 0 }, Step::Open { copy: 1, file: 0 }];
    assert_eq!(play(&steps, |_, _| {}).map(drop), Err(Broken::Versions));
    assert!(play(&steps, merge).is_ok());
}
