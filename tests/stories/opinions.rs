//! The second opinion: a case from the first doubt to a decision, what is gathered, opinions side by side, letters.

use crate::byhand::{blank, take_back};
use crate::world::{World, of};
use app::cases::{self, BeginCase, OneCase, SaveCase};
use app::conditions::{self, SaveCondition};
use app::history::{self, OneDeleted};
use app::items::{self, SaveItem};
use app::letters::{self, OneLetter, SaveLetter};
use app::opinions::{self, AskDifference, OneOpinion, SaveOpinion};
use app::records::{self, OneRecord, SetLeftOut};
use app::view::{
    CaseFields, CaseStage, CaseStanding, CaseView, Compared, EntryKind, FactPart, FactView, Field, ItemFields,
    ItemKind, ItemState, ItemView, LetterFields, LetterKind, OpinionFields, OpinionPlace, Paper, PrintInput, PrintKind,
    Reason, RowFields, RowKind, ThingKind, UiError, WrittenKind,
};
use app::{prints, questions, tasks, written};

fn begin(world: &World, person: &str, about: &str) -> CaseView {
    let input = BeginCase { person: person.into(), condition: None, about: Some(about.into()) };
    cases::begin(&world.app, input).unwrap().case
}

fn one(case: &str) -> OneCase {
    OneCase { case: case.into() }
}

fn show(world: &World, case: &str) -> CaseView {
    cases::show(&world.app, one(case)).unwrap()
}

fn change(world: &World, case: &str, change: impl FnOnce(&mut CaseFields)) -> CaseView {
    let mut fields = show(world, case).fields;
    change(&mut fields);
    cases::save(&world.app, SaveCase { case: case.into(), fields }).unwrap().case
}

fn place(name: &str) -> OpinionPlace {
    OpinionPlace {
        name: name.into(),
        channel: None,
        doctor: None,
        phone: None,
        referral: None,
        cost: None,
        language: None,
        travel: None,
        answer: None,
        reads: None,
        who_asks: None,
        notes: None,
        chosen: false,
    }
}

fn items(world: &World, case: &str) -> Vec<ItemView> {
    items::list(&world.app, one(case)).unwrap()
}

fn item(world: &World, case: &str, kind: ItemKind) -> ItemView {
    items(world, case).into_iter().find(|item| item.kind == kind).unwrap()
}

fn set(world: &World, case: &str, kind: ItemKind, change: impl FnOnce(&mut ItemFields)) -> String {
    let mut fields = item(world, case, kind).fields;
    change(&mut fields);
    items::save(&world.app, SaveItem { case: case.into(), kind, id: None, fields }).unwrap().undo
}

fn row(kind: RowKind, says: &str) -> RowFields {
    RowFields { kind, name: None, says: Some(says.into()), source: None, word: None, question: None }
}

fn opinion(rows: Vec<RowFields>) -> OpinionFields {
    OpinionFields {
        doctor: None,
        field: None,
        centre: None,
        when: None,
        appointment: None,
        basis: None,
        slides_read: false,
        pictures_read: false,
        new_tests: false,
        saw: Vec::new(),
        written: None,
        report: Vec::new(),
        copied: false,
        rows,
    }
}

fn say(world: &World, case: &str, nth: u8, fields: OpinionFields) {
    opinions::save(&world.app, SaveOpinion { case: case.into(), nth, fields }).unwrap();
}

fn letter(kind: LetterKind, body: &str) -> LetterFields {
    LetterFields {
        kind,
        to: Some("Harbour Street Hospital\nHealth records".into()),
        subject: Some("My records".into()),
        body: Some(body.into()),
        items: Vec::new(),
        left: None,
    }
}

fn print(person: &str, kind: PrintKind, case: &str, which: Option<&str>) -> PrintInput {
    PrintInput {
        kind,
        person: person.into(),
        appointment: None,
        from: None,
        measures: Vec::new(),
        condition: None,
        case: Some(case.into()),
        which: which.map(str::to_owned),
        paper: Paper::Letter,
        large_print: false,
    }
}

fn behind(case: &CaseView) -> Vec<CaseStage> {
    case.stages.iter().filter(|stage| stage.done).map(|stage| stage.stage).collect()
}

#[test]
fn what_came_later_puts_behind_what_was_never_done() {
    let (world, person) = World::with_lena();
    let id = begin(&world, &person, "Rectal cancer").id;
    say(&world, &id, 2, opinion(vec![row(RowKind::Plan, "A scope first")]));
    let case = show(&world, &id);
    assert_eq!(case.here, CaseStage::Writing, "nobody gathers for an opinion that was heard");
    assert!(behind(&case).contains(&CaseStage::Hearing));
    assert!(!behind(&case).contains(&CaseStage::Gathering), "and nothing is said to be done that was not");
    let case = change(&world, &id, |fields| fields.decided.what = Some("Wait and watch".into()));
    assert_eq!(case.here, CaseStage::GoingBack, "this closes the circle, and is not passed over");
}

#[test]
fn a_case_goes_from_a_reason_to_a_decision_by_what_is_written() {
    let (mut world, person) = World::with_lena();
    let case = begin(&world, &person, "Rectal cancer");
    let id = case.id;
    assert_eq!((case.title.as_deref(), case.here, case.missing), (Some("Rectal cancer"), CaseStage::Deciding, 15));
    let case = change(&world, &id, |fields| {
        fields.reasons = vec![Reason::Confirm, Reason::Widen, Reason::Confirm];
        fields.decision = Some("Surgery, or wait and watch".into());
        fields.wait.until = Some("2026-06-30".into());
        fields.wait.by = Some("Dr. Fenn".into());
    });
    assert_eq!(case.fields.reasons, [Reason::Confirm, Reason::Widen]);
    assert_eq!(case.here, CaseStage::Telling);
    let case = change(&world, &id, |fields| {
        fields.told.knows = true;
        fields.told.when = Some("2026-05-02".into());
        fields.places = vec![place("Northmere"), OpinionPlace { chosen: true, ..place("Online") }];
    });
    assert_eq!(case.here, CaseStage::Gathering);
    // Said by the person: it goes before what the program reads.
    let case = change(&world, &id, |fields| fields.here = Some(CaseStage::Comparing));
    assert_eq!(case.here, CaseStage::Comparing);
    let case = change(&world, &id, |fields| {
        fields.here = None;
        fields.settled = vec![CaseStage::Gathering, CaseStage::Sending];
    });
    assert_eq!(case.here, CaseStage::Hearing);

    say(&world, &id, 1, opinion(vec![row(RowKind::Plan, "Surgery in eight weeks")]));
    say(&world, &id, 2, OpinionFields { when: Some("2026-06-04".into()), ..opinion(Vec::new()) });
    assert_eq!(show(&world, &id).here, CaseStage::Hearing, "an appointment to come is not an opinion heard");
    let heard = RowFields { word: Some(Compared::Different), ..row(RowKind::Plan, "A scope first") };
    say(&world, &id, 2, opinion(vec![heard]));
    let case = show(&world, &id);
    assert_eq!(case.here, CaseStage::Writing);
    assert!(behind(&case).contains(&CaseStage::Comparing));
    let case = change(&world, &id, |fields| {
        fields.settled.push(CaseStage::Writing);
        fields.back.when = Some("2026-05-20".into());
        fields.decided.what = Some("Wait and watch".into());
        fields.decided.told = Some("Carla".into());
        fields.standing = CaseStanding::Stopped;
    });
    assert_eq!(case.here, CaseStage::Decision);
    begin(&world, &person, "Another");
    world.restart();
    world.unlock();
    let all = cases::list(&world.app, of(&person)).unwrap();
    let titles: Vec<_> = all.iter().map(|case| case.title.as_deref().unwrap()).collect();
    assert_eq!(titles, ["Another", "Rectal cancer"], "what is over stands last");
    assert_eq!(all[1].fields, case.fields);
}

#[test]
fn a_deleted_case_comes_back_whole_and_goes_for_good_whole() {
    let (world, person) = World::with_lena();
    let id = begin(&world, &person, "Rectal cancer").id;
    set(&world, &id, ItemKind::Slides, |fields| {
        fields.state = ItemState::Asked;
        fields.holder = Some("Harbour Street lab".into());
        fields.remind = Some("2026-05-28".into());
    });
    say(&world, &id, 1, opinion(vec![row(RowKind::What, "Adenocarcinoma")]));
    let saved = letters::save(
        &world.app,
        SaveLetter { id: None, case: id.clone(), fields: letter(LetterKind::AskSlides, "Please send the slides.") },
    )
    .unwrap();
    let before = (items(&world, &id), opinions::list(&world.app, one(&id)).unwrap());
    cases::delete(&world.app, one(&id)).unwrap();
    assert!(cases::list(&world.app, of(&person)).unwrap().is_empty());
    assert!(tasks::list(&world.app, of(&person)).unwrap().is_empty(), "a reminder without its case");
    let deleted = history::deleted(&world.app, of(&person)).unwrap();
    let kinds: Vec<_> = deleted.iter().map(|one| (one.kind, one.text.as_str())).collect();
    assert!(kinds.contains(&(ThingKind::Written(WrittenKind::Case), "Rectal cancer")), "{kinds:?}");
    assert!(!kinds.iter().any(|(kind, _)| *kind == ThingKind::Written(WrittenKind::Letter)), "{kinds:?}");

    history::bring_back(&world.app, OneDeleted { id: id.clone() }).unwrap();
    assert_eq!((items(&world, &id), opinions::list(&world.app, one(&id)).unwrap()), before);
    assert_eq!(
        letters::show(&world.app, OneLetter { id: saved.id }).unwrap().fields.body.unwrap(),
        "Please send the slides."
    );
    assert_eq!(tasks::list(&world.app, of(&person)).unwrap().len(), 1);

    cases::delete(&world.app, one(&id)).unwrap();
    history::delete_for_good(&world.app, OneDeleted { id: id.clone() }).unwrap();
    assert!(history::bring_back(&world.app, OneDeleted { id }).is_err());
    assert!(history::deleted(&world.app, of(&person)).unwrap().is_empty(), "its parts went with it");
}

#[test]
fn a_record_is_offered_where_its_words_say_and_belongs_there_after_a_yes() {
    let (world, person) = World::with_lena();
    let write = |kind, title: &str| written::save(&world.app, blank(&person, kind, title)).unwrap().id;
    let report = write(EntryKind::Document, "Surgical pathology report");
    let again = write(EntryKind::Document, "Surgical pathology report");
    write(EntryKind::Document, "Protocole opératoire");
    write(EntryKind::Medicine, "Metformin");
    write(EntryKind::Document, "A photo of the dog");
    let id = begin(&world, &person, "Rectal cancer").id;
    let offered = |kind| {
        let all = item(&world, &id, kind).offered;
        all.into_iter().map(|record| record.line.title).collect::<Vec<_>>()
    };
    assert_eq!(offered(ItemKind::Pathology).len(), 2);
    assert_eq!(offered(ItemKind::Operations), ["Protocole opératoire"]);
    assert_eq!(offered(ItemKind::Medicines), ["Metformin"]);
    let all: usize = items(&world, &id).iter().map(|item| item.offered.len()).sum();
    assert_eq!(all, 4, "the dog belongs nowhere");

    let undo = set(&world, &id, ItemKind::Pathology, |fields| {
        fields.state = ItemState::Ready;
        fields.records = vec![report.clone()];
        fields.declined = vec![again.clone()];
    });
    let shown = item(&world, &id, ItemKind::Pathology);
    assert_eq!((shown.records.len(), shown.offered.len()), (1, 0));
    assert_eq!(show(&world, &id).ready, 1);
    take_back(&world, &undo);
    assert_eq!(item(&world, &id, ItemKind::Pathology).offered.len(), 2);

    set(&world, &id, ItemKind::Pathology, |fields| fields.records = vec![report.clone(), again]);
    records::set_left_out(&world.app, SetLeftOut { id: report.clone(), left_out: true }).unwrap();
    let shown = item(&world, &id, ItemKind::Pathology).records;
    assert_eq!((shown[0].left_out, shown[1].left_out), (true, false));
    records::delete(&world.app, OneRecord { id: report.clone() }).unwrap();
    assert_eq!(item(&world, &id, ItemKind::Pathology).records.len(), 1, "what is gone is not shown");
    history::bring_back(&world.app, OneDeleted { id: report }).unwrap();
    assert_eq!(item(&world, &id, ItemKind::Pathology).records.len(), 2, "and comes back with it");
}

#[test]
fn what_repeats_and_what_is_old_is_marked() {
    let (world, person) = World::with_lena();
    let dated = |title: &str, when: &str| {
        let record = written::WriteRecord { when: Some(when.into()), ..blank(&person, EntryKind::LabResult, title) };
        written::save(&world.app, record).unwrap().id
    };
    let (first, second, old) = (dated("CEA", "2026-05-02"), dated("CEA", "2026-05-02"), dated("CEA", "2026-02-20"));
    let id = begin(&world, &person, "Rectal cancer").id;
    set(&world, &id, ItemKind::Labs, |fields| fields.records = vec![first.clone(), second, old]);
    let marks: Vec<_> =
        item(&world, &id, ItemKind::Labs).records.into_iter().map(|record| (record.repeats, record.old)).collect();
    assert_eq!(marks, [(None, false), (Some(first), false), (None, true)]);
}

#[test]
fn a_reminder_is_a_task_until_the_thing_is_here() {
    let (world, person) = World::with_lena();
    let id = begin(&world, &person, "Rectal cancer").id;
    let todo = || tasks::list(&world.app, of(&person)).unwrap();
    set(&world, &id, ItemKind::Slides, |fields| {
        fields.state = ItemState::Asked;
        fields.holder = Some("Harbour Street lab".into());
        fields.remind = Some("2026-05-28".into());
    });
    assert_eq!(todo()[0].text, "Ask again: Slides and blocks, Harbour Street lab");
    assert_eq!((todo()[0].by.as_deref(), todo()[0].done), (Some("2026-05-28"), false));
    set(&world, &id, ItemKind::Slides, |fields| fields.state = ItemState::Received);
    assert!(todo()[0].done);
    set(&world, &id, ItemKind::Slides, |fields| fields.remind = None);
    assert!(todo().is_empty());
}

#[test]
fn a_difference_becomes_a_question_in_one_step() {
    let (world, person) = World::with_lena();
    let id = begin(&world, &person, "Rectal cancer").id;
    say(&world, &id, 1, opinion(vec![row(RowKind::Plan, "Surgery")]));
    say(&world, &id, 2, opinion(vec![RowFields { word: Some(Compared::Different), ..row(RowKind::Plan, "Wait") }]));
    let step = opinions::ask_difference(
        &world.app,
        AskDifference {
            case: id.clone(),
            nth: 2,
            kind: RowKind::Plan,
            name: None,
            text: "How much does this difference matter?".into(),
            doctor: Some("Dr. Fenn".into()),
        },
    )
    .unwrap();
    let shown = opinions::list(&world.app, one(&id)).unwrap().remove(1);
    assert_eq!(shown.questions[0].text, "How much does this difference matter?");
    assert_eq!(shown.fields.rows[0].question.as_ref(), Some(&shown.questions[0].id));
    assert_eq!(questions::list(&world.app, of(&person)).unwrap().len(), 1);
    take_back(&world, &step.undo);
    assert!(questions::list(&world.app, of(&person)).unwrap().is_empty());
    assert!(opinions::list(&world.app, one(&id)).unwrap()[1].fields.rows[0].question.is_none());
}

#[test]
fn rows_are_filled_from_records_with_the_page_shown() {
    let (world, person) = World::with_lena();
    let note = written::WriteRecord {
        text: Some("Stage: IIIB (AJCC 8)\nGrade: 2".into()),
        ..blank(&person, EntryKind::Letter, "Letter of Dr. Ashdown")
    };
    let letter = written::save(&world.app, note).unwrap().id;
    let case = begin(&world, &person, "Rectal cancer");
    let fields = OpinionFields { written: Some(letter.clone()), ..opinion(Vec::new()) };
    say(&world, &case.id, 2, fields);
    let offers = opinions::row_offers(&world.app, OneOpinion { case: case.id.clone(), nth: 2 }).unwrap();
    let told: Vec<_> = offers.iter().map(|offer| (offer.kind, offer.says.as_str())).collect();
    assert!(told.iter().any(|(kind, says)| *kind == RowKind::Stage && says.contains("IIIB")), "{told:?}");
    assert!(offers.iter().all(|offer| offer.source.record == letter && offer.source.title == "Letter of Dr. Ashdown"));
    assert!(opinions::row_offers(&world.app, OneOpinion { case: case.id, nth: 1 }).unwrap().is_empty());
}

#[test]
fn nothing_of_one_person_stands_under_the_name_of_another() {
    let (world, person) = World::with_lena();
    let added = app::people::AddPerson { name: "Tomas".into() };
    let other = app::people::add(&world.app, added).unwrap().id;
    let record = written::save(&world.app, blank(&other, EntryKind::Document, "Pathology report")).unwrap().id;
    let condition = conditions::save(&world.app, SaveCondition { id: None, person: other.clone(), facts: Vec::new() });
    let id = begin(&world, &person, "Rectal cancer").id;
    let refused = |error: app::Error| assert_eq!(error.told(), Some(UiError::NotFound));
    let mut fields = item(&world, &id, ItemKind::Pathology).fields;
    fields.records = vec![record.clone()];
    let input = SaveItem { case: id.clone(), kind: ItemKind::Pathology, id: None, fields };
    refused(items::save(&world.app, input).unwrap_err());
    let fields = OpinionFields { written: Some(record), ..opinion(Vec::new()) };
    refused(opinions::save(&world.app, SaveOpinion { case: id.clone(), nth: 1, fields }).unwrap_err());
    let fields = CaseFields { condition: Some(condition.unwrap().id), ..show(&world, &id).fields };
    refused(cases::save(&world.app, SaveCase { case: id.clone(), fields }).unwrap_err());
    refused(prints::pdf(&world.app, print(&other, PrintKind::Case, &id, None)).unwrap_err());
    refused(prints::pdf(&world.app, print(&other, PrintKind::Opinions, &id, None)).unwrap_err());
}

#[test]
fn what_is_wrong_is_said_and_nothing_is_changed() {
    let (world, person) = World::with_lena();
    let id = begin(&world, &person, "Rectal cancer").id;
    let own = |title: Option<&str>| {
        let fields = ItemFields { title: title.map(str::to_owned), ..item(&world, &id, ItemKind::Labs).fields };
        items::save(&world.app, SaveItem { case: id.clone(), kind: ItemKind::Own, id: None, fields })
    };
    assert_eq!(own(None).unwrap_err().told(), Some(UiError::TextEmpty { field: Field::Name }));
    own(Some("Letter of the physiotherapist")).unwrap();
    assert_eq!(items(&world, &id).len(), 16);
    let mut fields = show(&world, &id).fields;
    fields.wait.until = Some("next summer".into());
    let refused = cases::save(&world.app, SaveCase { case: id.clone(), fields }).unwrap_err();
    assert_eq!(refused.told(), Some(UiError::NotADay));
    let fourth = SaveOpinion { case: id, nth: 4, fields: opinion(Vec::new()) };
    assert_eq!(opinions::save(&world.app, fourth).unwrap_err().told(), Some(UiError::NotFound));
}

#[test]
fn the_sheets_of_a_case_say_what_stands_there_and_not_what_is_left_out() {
    let (world, person) = World::with_lena();
    let text = |kind, id: &str, which: Option<&str>| {
        let pdf = prints::pdf(&world.app, print(&person, kind, id, which)).unwrap();
        pdf_text(&pdf)
    };
    let record = written::save(&world.app, blank(&person, EntryKind::Document, "Secretpaper")).unwrap().id;
    records::set_left_out(&world.app, SetLeftOut { id: record.clone(), left_out: true }).unwrap();
    let fact = FactView {
        part: FactPart::What,
        name: None,
        value: "Rectal cancer".into(),
        system: None,
        method: None,
        origin: None,
        cycle: None,
        cycles: None,
        when: None,
        end: None,
        source: None,
        gone: false,
    };
    let page = SaveCondition { id: None, person: person.clone(), facts: vec![fact] };
    let condition = conditions::save(&world.app, page).unwrap().id;
    let begun = BeginCase { person: person.clone(), condition: Some(condition), about: None };
    let id = cases::begin(&world.app, begun).unwrap().case.id;
    assert_eq!(show(&world, &id).title.as_deref(), Some("Rectal cancer"));
    change(&world, &id, |fields| fields.decision = Some("Surgery or not".into()));
    let case = text(PrintKind::Case, &id, None);
    assert!(
        case.contains("Rectalcancer") && case.contains("Surgeryornot") && case.contains("Nonewrittendown"),
        "{case}"
    );

    set(&world, &id, ItemKind::Pathology, |fields| fields.records = vec![record.clone()]);
    assert!(text(PrintKind::Gathered, &id, None).contains("Pathologyreport"));
    say(&world, &id, 1, OpinionFields { saw: vec![record], ..opinion(vec![row(RowKind::Seen, "CT reports")]) });
    let hidden = RowFields { word: Some(Compared::NotSure), ..row(RowKind::Outlook, "Aheadwords") };
    say(&world, &id, 2, opinion(vec![hidden]));
    let sheet = text(PrintKind::Opinions, &id, None);
    assert!(sheet.contains("CTreports") && !sheet.contains("Secretpaper") && !sheet.contains("Aheadwords"), "{sheet}");
    let opened = text(PrintKind::Opinions, &id, Some("outlook"));
    assert!(opened.contains("Aheadwords") && opened.contains("Notsure"), "{opened}");
    let saved = letters::save(
        &world.app,
        SaveLetter { id: None, case: id.clone(), fields: letter(LetterKind::AskRecords, "Please send a copy.") },
    )
    .unwrap();
    assert!(text(PrintKind::Letter, &id, Some(&saved.id)).contains("Pleasesendacopy."));
    let nothing = prints::pdf(&world.app, print(&person, PrintKind::Left, &id, None)).unwrap_err();
    assert_eq!(nothing.told(), Some(UiError::NothingToPrint));
}

/// The words of a PDF without white space.
fn pdf_text(pdf: &[u8]) -> String {
    let document = lopdf::Document::load_mem(pdf).unwrap();
    let pages: Vec<u32> = document.get_pages().keys().copied().collect();
    let text = document.extract_text(&pages).unwrap();
    text.chars().filter(|c| !c.is_whitespace() && *c != '\u{200B}').collect()
}
