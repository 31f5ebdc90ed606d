//! An illness at a glance: what the person writes, and what the records say once there is a yes.

use crate::byhand::{blank, list, take_back};
use crate::world::{World, of};
use app::conditions::{self, DeclineFact, OneCondition, SaveCondition};
use app::history::{self, OneDeleted};
use app::records::{self, OneRecord, SetNews};
use app::view::{
    ConditionView, EntryKind, FactPart, FactView, Field, NewsState, ThingKind, UiError, WrittenKind, WrittenValue,
};
use app::written::{self, WriteRecord};
use std::fs;

fn fact(part: FactPart, value: &str) -> FactView {
    FactView {
        part,
        name: None,
        value: value.into(),
        system: None,
        method: None,
        origin: None,
        cycle: None,
        cycles: None,
        when: None,
        end: None,
        source: None,
        gone: false,
    }
}

fn save(world: &World, person: &str, id: Option<&str>, facts: Vec<FactView>) -> String {
    let input = SaveCondition { id: id.map(str::to_owned), person: person.into(), facts };
    conditions::save(&world.app, input).unwrap().id
}

fn pages(world: &World, person: &str) -> Vec<ConditionView> {
    conditions::list(&world.app, of(person)).unwrap()
}

fn offered(world: &World, id: &str) -> Vec<FactView> {
    conditions::offered(&world.app, OneCondition { id: id.into() }).unwrap()
}

fn told(facts: &[FactView]) -> Vec<(FactPart, &str)> {
    facts.iter().map(|fact| (fact.part, fact.value.as_str())).collect()
}

fn write(world: &World, record: WriteRecord) -> String {
    written::save(&world.app, record).unwrap().id
}

fn taken_in(world: &World, person: &str, name: &str, words: &str) {
    let path = world.dir.path().join(name);
    fs::write(&path, words).unwrap();
    world.take_in(person, &[path]);
}

#[test]
fn a_page_is_written_changed_deleted_and_comes_back_until_it_is_gone_for_good() {
    let (mut world, person) = World::with_lena();
    let treatment = FactView {
        cycle: Some(3),
        cycles: Some(6),
        when: Some("2026-01".into()),
        end: Some("~2026-06".into()),
        ..fact(FactPart::Treatment, "CAPOX")
    };
    let id = save(&world, &person, None, vec![treatment.clone(), fact(FactPart::What, " Cancer du côlon ")]);
    // Those of one part together, in the order of a page.
    assert_eq!(pages(&world, &person)[0].facts, [fact(FactPart::What, "Cancer du côlon"), treatment]);
    save(&world, &person, Some(&id), vec![fact(FactPart::What, "Colon cancer")]);
    let step = conditions::delete(&world.app, OneCondition { id: id.clone() }).unwrap();
    assert!(pages(&world, &person).is_empty());
    take_back(&world, &step.undo);
    assert_eq!(told(&pages(&world, &person)[0].facts), [(FactPart::What, "Colon cancer")]);

    conditions::delete(&world.app, OneCondition { id: id.clone() }).unwrap();
    let deleted = history::deleted(&world.app, of(&person)).unwrap();
    assert_eq!(deleted[0].kind, ThingKind::Written(WrittenKind::Condition));
    assert_eq!(deleted[0].text, "Colon cancer");
    history::bring_back(&world.app, OneDeleted { id: id.clone() }).unwrap();
    world.restart();
    world.unlock();
    assert_eq!(told(&pages(&world, &person)[0].facts), [(FactPart::What, "Colon cancer")]);
    conditions::delete(&world.app, OneCondition { id: id.clone() }).unwrap();
    history::delete_for_good(&world.app, OneDeleted { id: id.clone() }).unwrap();
    assert!(history::deleted(&world.app, of(&person)).unwrap().is_empty());
    assert!(history::bring_back(&world.app, OneDeleted { id }).is_err());
}

#[test]
fn what_is_not_whole_is_said() {
    let (world, person) = World::with_lena();
    let refused = |facts: Vec<FactView>| {
        let input = SaveCondition { id: None, person: person.clone(), facts };
        conditions::save(&world.app, input).unwrap_err().told().unwrap()
    };
    assert_eq!(refused(vec![fact(FactPart::Stage, " ")]), UiError::TextEmpty { field: Field::Value });
    assert_eq!(refused(vec![fact(FactPart::Biomarker, "positive")]), UiError::TextEmpty { field: Field::Name });
    let when = FactView { when: Some("2026-02-30".into()), ..fact(FactPart::What, "x") };
    assert_eq!(refused(vec![when]), UiError::NotADay);
    assert!(pages(&world, &person).is_empty());
}

#[test]
fn a_record_that_goes_takes_its_link_along_and_brings_it_back() {
    let (world, person) = World::with_lena();
    let record = write(&world, blank(&person, EntryKind::Diagnosis, "Colon cancer"));
    let id = save(&world, &person, None, Vec::new());
    let offer = offered(&world, &id).remove(0);
    assert_eq!(offer.source.as_ref().unwrap().title, "Colon cancer");
    save(&world, &person, Some(&id), vec![offer.clone()]);
    records::delete(&world.app, OneRecord { id: record.clone() }).unwrap();
    let shown = pages(&world, &person).remove(0).facts;
    assert_eq!((shown[0].value.as_str(), &shown[0].source, shown[0].gone), ("Colon cancer", &None, true));
    // Saved meanwhile, as the screen knows it.
    save(&world, &person, Some(&id), [shown, vec![fact(FactPart::Other, "Port")]].concat());
    history::bring_back(&world.app, OneDeleted { id: record }).unwrap();
    assert_eq!(pages(&world, &person)[0].facts[0], offer);
}

#[test]
fn a_source_is_a_record_of_this_person() {
    let (world, person) = World::with_lena();
    let record = write(&world, blank(&person, EntryKind::Note, "x"));
    let id = save(&world, &person, None, Vec::new());
    records::delete(&world.app, OneRecord { id: record.clone() }).unwrap();
    let source = app::view::FactSourceView { record, object: None, page: None, title: String::new() };
    let input = SaveCondition {
        id: Some(id),
        person,
        facts: vec![FactView { source: Some(source), ..fact(FactPart::What, "x") }],
    };
    assert_eq!(conditions::save(&world.app, input).unwrap_err().told(), Some(UiError::NotFound));
}

#[test]
fn the_records_offer_what_they_plainly_say_in_either_language() {
    let (world, person) = World::with_lena();
    let diagnosis = "Cancer du sein gauche, stade IIB (AJCC 8), grade 2";
    let record = write(
        &world,
        WriteRecord { when: Some("2026-02-03".into()), ..blank(&person, EntryKind::Diagnosis, diagnosis) },
    );
    let value = |name: &str, value: &str| WrittenValue {
        name: Some(name.into()),
        value: value.into(),
        unit: None,
        range: None,
        flag: None,
        lab: None,
        method: Some("IHC".into()),
    };
    let values =
        vec![value("HER2", "negative"), value("Récepteurs des œstrogènes", "positif"), value("Potassium", "4.1")];
    write(&world, WriteRecord { values, ..blank(&person, EntryKind::Finding, "Tumour markers") });
    let treatment = WriteRecord {
        when: Some("2026-03-01".into()),
        end: Some("2026-06-01".into()),
        ..blank(&person, EntryKind::Treatment, "AC-T, cycle 2 of 4")
    };
    write(&world, treatment);
    let id = save(&world, &person, None, Vec::new());
    let all = offered(&world, &id);
    assert_eq!(
        told(&all),
        [
            (FactPart::What, diagnosis),
            (FactPart::Where, "sein"),
            (FactPart::Side, "gauche"),
            (FactPart::Stage, "IIB"),
            (FactPart::Grade, "2"),
            (FactPart::Biomarker, "negative"),
            (FactPart::Biomarker, "positif"),
            (FactPart::Treatment, "AC-T, cycle 2 of 4"),
        ]
    );
    assert_eq!(all[3].system.as_deref(), Some("AJCC 8"));
    assert_eq!((all[5].name.as_deref(), all[5].method.as_deref(), all[5].origin), (Some("HER2"), Some("IHC"), None));
    assert_eq!((all[7].cycle, all[7].cycles, all[7].end.as_deref()), (Some(2), Some(4), Some("2026-06-01")));
    assert_eq!(pages(&world, &person)[0].offered, 8);

    // A yes and a no are not asked again; the no can be taken back.
    save(&world, &person, Some(&id), vec![all[0].clone()]);
    let decline = || DeclineFact {
        id: id.clone(),
        part: FactPart::Side,
        name: None,
        value: "gauche".into(),
        record: record.clone(),
    };
    let step = conditions::decline(&world.app, decline()).unwrap();
    assert_eq!(pages(&world, &person)[0].offered, 6);
    take_back(&world, &step.undo);
    assert_eq!(pages(&world, &person)[0].offered, 7);
    // A no to one marker of a report is none to the others.
    let report = all[5].source.as_ref().unwrap().record.clone();
    let (name, value) = (all[5].name.clone(), all[5].value.clone());
    let one = DeclineFact { id: id.clone(), part: FactPart::Biomarker, name, value, record: report };
    conditions::decline(&world.app, one).unwrap();
    let left: Vec<_> = offered(&world, &id).into_iter().filter_map(|fact| fact.name).collect();
    assert_eq!(left, ["Récepteurs des œstrogènes"]);
}

#[test]
fn another_illness_is_another_page() {
    let (world, person) = World::with_lena();
    write(&world, blank(&person, EntryKind::Diagnosis, "Chronic kidney disease stage 3b"));
    write(&world, blank(&person, EntryKind::Diagnosis, "Prostate cancer, Gleason 3+4=7"));
    let kidney = save(&world, &person, None, vec![fact(FactPart::What, "chronic kidney disease stage 3b")]);
    assert_eq!(told(&offered(&world, &kidney)), [(FactPart::Where, "kidney"), (FactPart::Stage, "3b")]);
    let prostate = save(&world, &person, None, vec![fact(FactPart::What, "Prostate cancer, Gleason 3+4=7")]);
    assert_eq!(told(&offered(&world, &prostate)), [(FactPart::Where, "Prostate"), (FactPart::Grade, "3+4=7")]);
}

#[test]
fn a_page_of_a_paper_is_named_with_its_fact_and_a_sentence_offers_nothing() {
    let (world, person) = World::with_lena();
    let words = "Rapport\nOn en parlera : stade II ou III.\n\u{c}Conclusion\nStade : IIIB\nKRAS : muté (G12D), germline not tested\nER: call first\n";
    taken_in(&world, &person, "lettre.txt", words);
    let id = save(&world, &person, None, Vec::new());
    let all = offered(&world, &id);
    assert_eq!(told(&all), [(FactPart::Stage, "IIIB"), (FactPart::Biomarker, "muté (G12D), germline not tested")]);
    let source = all[0].source.as_ref().unwrap();
    assert_eq!((source.page, source.object.is_some()), (Some(2), true));
    // That it was not tested does not say whose change it is.
    assert_eq!(all[1].origin, None);
    // Its file may be named on the page.
    save(&world, &person, Some(&id), all);
    assert_eq!(pages(&world, &person)[0].offered, 0);
}

#[test]
fn what_is_closed_offers_nothing_and_what_was_taken_from_it_loses_its_title_when_it_is_closed_again() {
    let (world, person) = World::with_lena();
    let report = r#"[{"resourceType":"DiagnosticReport","id":"1","status":"final","code":{"text":"Surgical pathology report"},
        "effectiveDateTime":"2026-05-18","conclusion":"Stage: IIIB"}]"#;
    taken_in(&world, &person, "report.json", report);
    let id = save(&world, &person, None, Vec::new());
    assert!(offered(&world, &id).is_empty());
    let record = list(&world, &person)[0].id.clone();
    let set = |state| records::set_news(&world.app, SetNews { id: record.clone(), state }).unwrap();
    set(NewsState::Opened);
    let all = offered(&world, &id);
    assert_eq!(told(&all), [(FactPart::Stage, "IIIB")]);
    save(&world, &person, Some(&id), all);
    set(NewsState::Closed);
    let page = pages(&world, &person).remove(0);
    assert_eq!(page.facts[0].source.as_ref().unwrap().title, "");
}
