//! Records and appointments by date, chosen by place, doctor, tag and year, and the picture above them.

use crate::appointments::on;
use crate::byhand::blank;
use crate::world::{World, of};
use app::records::{self, SetNews};
use app::timeline::{self, DrawTimeline, ListTimeline};
use app::view::{EntryKind, NewsState, RecordFilter, TimelineItem, TimelinePage};
use app::written::{self, WriteRecord};
use std::fs;

fn page(world: &World, person: &str, filter: RecordFilter, after: Option<String>) -> TimelinePage {
    timeline::list(&world.app, ListTimeline { person: person.into(), filter, after }).unwrap()
}

fn all(world: &World, person: &str, filter: RecordFilter) -> Vec<String> {
    page(world, person, filter, None).items.iter().map(named).collect()
}

fn named(item: &TimelineItem) -> String {
    match item {
        TimelineItem::Record { line, .. } => line.title.clone(),
        TimelineItem::Appointment { when, .. } => format!("appointment {when}"),
    }
}

fn write(world: &World, record: WriteRecord) -> String {
    written::save(&world.app, record).unwrap().id
}

fn dated(person: &str, kind: EntryKind, title: &str, when: &str) -> WriteRecord {
    WriteRecord { when: Some(when.into()), ..blank(person, kind, title) }
}

fn at(record: WriteRecord, place: &str, by: &str, tags: &[&str]) -> WriteRecord {
    let tags = tags.iter().map(|tag| (*tag).to_owned()).collect();
    WriteRecord { place: Some(place.into()), by: Some(by.into()), tags, ..record }
}

fn draw(world: &World, person: &str, from: Option<u16>) -> app::view::TimelinePicture {
    timeline::picture(&world.app, DrawTimeline { person: person.into(), measures: None, from }).unwrap()
}

/// A closed pathology report of Harbour Hospital.
fn with_closed_report(world: &World, person: &str) -> String {
    let report = r#"[{"resourceType":"DiagnosticReport","id":"1","status":"final","code":{"text":"Surgical pathology report"},
        "effectiveDateTime":"2026-05-18","performer":[{"display":"Dr. Hidden"}],"conclusion":"Stage: IIIB"}]"#;
    let path = world.dir.path().join("report.json");
    fs::write(&path, report).unwrap();
    world.take_in(person, &[path]);
    let list = crate::byhand::list(world, person);
    list.into_iter().find(|line| line.news.is_some()).unwrap().id
}

#[test]
fn records_and_appointments_stand_by_day_and_what_has_none_comes_last() {
    let (world, person) = World::with_lena();
    write(&world, dated(&person, EntryKind::Letter, "Lettre du chirurgien", "2026-03"));
    write(&world, dated(&person, EntryKind::Procedure, "Opération", "~2019"));
    write(&world, blank(&person, EntryKind::Note, "No day"));
    on(&world, &person, "2026-06-12", "");
    on(&world, &person, "2026-03-04", "");
    assert_eq!(
        all(&world, &person, RecordFilter::default()),
        ["appointment 2026-06-12", "appointment 2026-03-04", "Lettre du chirurgien", "Opération", "No day"]
    );
    let whole = page(&world, &person, RecordFilter::default(), None);
    assert_eq!((whole.years, whole.next), (vec![2026, 2019], None));
    // A year is everything up to its end, appointments too; with more asked, only records.
    let until = |year, kind| RecordFilter { year: Some(year), kind, ..RecordFilter::default() };
    assert_eq!(all(&world, &person, until(2025, None)), ["Opération", "No day"]);
    assert_eq!(all(&world, &person, until(2026, Some(EntryKind::Letter))), ["Lettre du chirurgien"]);
}

#[test]
fn a_long_timeline_comes_in_pieces_without_loss_or_repeat() {
    let (world, person) = World::with_lena();
    for n in 0..70 {
        write(&world, dated(&person, EntryKind::Note, &format!("Note {n}"), &format!("2025-05-{:02}", 1 + n % 20)));
        if n % 4 == 0 {
            on(&world, &person, &format!("2025-05-{:02}", 1 + n % 20), "");
        }
    }
    let (mut seen, mut after) = (Vec::new(), None);
    loop {
        let piece = page(&world, &person, RecordFilter::default(), after);
        seen.extend(piece.items.iter().map(|item| match item {
            TimelineItem::Record { line, .. } => (line.when.clone().unwrap(), line.id.clone()),
            TimelineItem::Appointment { id, when, .. } => (when.clone(), id.clone()),
        }));
        after = piece.next;
        if after.is_none() {
            break;
        }
    }
    assert_eq!(seen.len(), 88);
    let mut sorted = seen.clone();
    sorted.sort_by(|one, other| other.cmp(one));
    sorted.dedup();
    assert_eq!(seen, sorted);
}

#[test]
fn what_is_chosen_by_is_offered_and_found() {
    let (world, person) = World::with_lena();
    let letter = |title: &str| dated(&person, EntryKind::Letter, title, "2026-01-05");
    write(&world, at(letter("One"), "Hôpital du Port", "Dre Fenn", &["kidney"]));
    write(&world, at(letter("Two"), "Hôpital du Port", "Dr. Roy", &[]));
    write(&world, at(letter("Three"), "Elm Clinic", "Dre Fenn", &["kidney", "port"]));
    let choices = timeline::choices(&world.app, of(&person)).unwrap();
    assert_eq!(choices.places, ["Hôpital du Port", "Elm Clinic"]);
    assert_eq!(choices.by, ["Dre Fenn", "Dr. Roy"]);
    assert_eq!(choices.tags, ["kidney", "port"]);
    let some = |words: &str| Some(words.to_owned());
    let filter = RecordFilter { place: some("Hôpital du Port"), ..RecordFilter::default() };
    assert_eq!(all(&world, &person, filter), ["Two", "One"]);
    let filter = RecordFilter { by: some("Dre Fenn"), tag: some("port"), ..RecordFilter::default() };
    assert_eq!(all(&world, &person, filter), ["Three"]);
    let filter = RecordFilter { tag: some("none"), ..RecordFilter::default() };
    assert!(all(&world, &person, filter).is_empty());
}

#[test]
fn a_closed_result_shows_no_word_in_the_timeline_and_offers_no_choice() {
    let (world, person) = World::with_lena();
    let closed = with_closed_report(&world, &person);
    let said = serde_json::to_string(&(
        page(&world, &person, RecordFilter::default(), None),
        timeline::choices(&world.app, of(&person)).unwrap(),
        draw(&world, &person, None),
    ))
    .unwrap();
    assert!(!said.contains("Hidden") && !said.contains("IIIB") && !said.contains("athology report"), "{said}");
    let by_hidden = || RecordFilter { by: Some("Dr. Hidden".into()), ..RecordFilter::default() };
    assert!(all(&world, &person, by_hidden()).is_empty());
    records::set_news(&world.app, SetNews { id: closed, state: NewsState::Opened }).unwrap();
    let open = page(&world, &person, RecordFilter::default(), None);
    let TimelineItem::Record { says, .. } = &open.items[0] else { panic!("a record") };
    assert_eq!(says.as_deref(), Some("Stage: IIIB"));
    let by = timeline::choices(&world.app, of(&person)).unwrap().by;
    assert_eq!(all(&world, &person, by_hidden()).len(), by.len());
}

#[test]
fn treatments_are_bands_with_their_cycles_and_operations_marks() {
    let (world, person) = World::with_lena();
    let until = |record: WriteRecord, end: &str| WriteRecord { end: Some(end.into()), ..record };
    let capox = until(dated(&person, EntryKind::Treatment, "CAPOX", "2026-01-10"), "2026-04-30");
    let capox = WriteRecord { text: Some("CAPOX, 4 cycles\nThree weeks each".into()), ..capox };
    let band = write(&world, capox);
    write(&world, dated(&person, EntryKind::Encounter, "Chimiothérapie, cure n° 1 sur 4", "2026-01-10"));
    write(&world, dated(&person, EntryKind::Encounter, "Chemotherapy, cycle 2 of 4", "2026-01-31"));
    write(&world, dated(&person, EntryKind::Encounter, "Chemotherapy, cycle 2 of 4", "2026-02-01"));
    write(&world, dated(&person, EntryKind::Procedure, "Hémicolectomie", "2025-12-01"));
    write(&world, dated(&person, EntryKind::Procedure, "Too old", "2011-12-01"));
    let visit = on(&world, &person, "2026-06-12", "").id;
    let picture = draw(&world, &person, None);
    assert_eq!((picture.from.as_str(), picture.until.as_str()), ("2024-05-21", "2026-06-12"));
    assert_eq!(picture.today, "2026-05-21");
    let drawn = &picture.bands[0];
    assert_eq!(
        (picture.bands.len(), drawn.id.as_str(), drawn.note.as_deref()),
        (1, band.as_str(), Some("CAPOX, 4 cycles"))
    );
    assert_eq!((drawn.from.as_str(), drawn.until.as_deref()), ("2026-01-10", Some("2026-04-30")));
    assert_eq!(drawn.cycles, ["2026-01-10", "2026-01-31"]);
    let moments: Vec<_> = picture.moments.iter().map(|one| one.when.as_str()).collect();
    assert_eq!(moments, ["2025-12-01", "2026-01-10", "2026-01-31", "2026-02-01", "2026-06-12"]);
    assert_eq!(picture.moments.last().unwrap().id, visit);
    // As far back as is asked for, and never more than sixty years.
    assert_eq!(draw(&world, &person, Some(1990)).from, "1990-01-01");
    assert_eq!(draw(&world, &person, Some(1900)).from, "1966-06-12");
}
