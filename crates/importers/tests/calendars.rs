//! Calendars: samples against an independent count, and small ones word for word.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may panic")]

mod common;

use common::{expected, problems, read};
use importers::{FoundAppointment, Frame, RefusedCode};
use record::{Meeting, Pointer, Standing};
use std::collections::BTreeSet;

fn appointments(frames: &[Frame]) -> Vec<&FoundAppointment> {
    frames.iter().filter_map(|frame| if let Frame::Appointment(one) = frame { Some(one) } else { None }).collect()
}

/// The event an appointment was read from: `VEVENT[3]` of `VEVENT[3]#2`.
fn event(appointment: &FoundAppointment) -> String {
    let Pointer::Path { path } = &appointment.pointer else { panic!("no path") };
    path.as_str().split('#').next().unwrap().to_owned()
}

fn calendar(inside: &str) -> Vec<u8> {
    format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{inside}END:VCALENDAR\r\n").into_bytes()
}

/// Each event of the file gives at least one appointment; only a series gives more. Events that lie in the file unclosed give none.
#[test]
fn each_event_of_the_samples_is_there() {
    let files = expected(&["ics/", "hostile/ics_"]);
    for (path, bytes, expected) in &files {
        let (frames, end) = read(bytes);
        assert_eq!(end.refused, None, "{path}");
        assert!(matches!(&frames[0], Frame::Start { kind } if kind.name() == "ics"), "{path}");
        let found = appointments(&frames);
        let count = |key: &str| expected[key].as_u64().unwrap() as usize;
        let events: BTreeSet<String> = found.iter().map(|one| event(one)).collect();
        assert_eq!(events.len(), count("events"), "{path}");
        if count("recurring") == 0 && !String::from_utf8_lossy(bytes).contains("RDATE") {
            assert_eq!(found.len(), count("events"), "{path}");
        }
        let cancelled = found.iter().filter(|one| one.standing == Standing::NotDone).map(|one| event(one));
        assert_eq!(cancelled.collect::<BTreeSet<_>>().len(), count("cancelled"), "{path}");
        let first =
            found.iter().filter(|one| !matches!(&one.pointer, Pointer::Path { path } if path.as_str().contains('#')));
        let all_day = first.filter(|one| one.day.is_some() && one.time.is_none()).count();
        // A start that cannot be read is no day.
        assert_eq!(all_day, count("all_day"), "{path}: {:?}", problems(&frames));
    }
    assert!(files.is_empty() || files.len() > 50, "{}", files.len());
}

#[test]
fn hostile_calendars_say_what_is_wrong_with_them() {
    for (path, bytes, _) in expected(&["hostile/ics_"]) {
        let (frames, end) = read(&bytes);
        let expected: &[(&str, &str)] = match path.as_str() {
            "hostile/ics_secondly.ics" => &[("VEVENT[1]", "repeats_unread")],
            "hostile/ics_unclosed.ics" => &[("VEVENT[1]", "truncated")],
            "hostile/ics_year0.ics" => &[("VEVENT[1]", "bad_date"), ("VEVENT[2]", "bad_date")],
            _ => &[],
        };
        assert_eq!(problems(&frames), expected, "{path}");
        assert_eq!(end.refused, None, "{path}");
        if path.ends_with("tz_unknown.ics") {
            let zone = appointments(&frames)[0].zone.clone();
            assert_eq!(zone.unwrap().as_str(), "Europe/Berlin");
        }
    }
}

#[test]
fn an_appointment_is_read_word_for_word() {
    let (frames, end) = read(&calendar(
        "BEGIN:VTIMEZONE\nTZID:Here\nX-LIC-LOCATION:America/Toronto\nEND:VTIMEZONE\n\
         BEGIN:VEVENT\nUID:a\nDTSTART;TZID=Here:20240701T103000\nSUMMARY:Second opinion\\, surgeon\n\
         LOCATION:12 Elm Street\nDESCRIPTION:Bring the discs.\\nhttps://zoom.us/j/1\n\
         ORGANIZER;CN=\"Tremblay, Élise\":mailto:e@x.example\nATTENDEE;CN=me:mailto:m@x.example\n\
         BEGIN:VALARM\nDESCRIPTION:no\nEND:VALARM\nEND:VEVENT\n\
         BEGIN:VEVENT\nUID:b\nDTSTART:20240702T140000Z\nSTATUS:CANCELLED\nURL:tel:+14165550142\n\
         ATTENDEE;CUTYPE=ROOM;CN=Room 5:x\nATTENDEE;CN=Dr. Roy:x\nEND:VEVENT\n\
         BEGIN:VTO\x44O\nUID:c\nEND:VTO\x44O\nBEGIN:VEVENT\nUID:d\nDTSTART;TZID=Atlantis:20240703T090000\nEND:VEVENT\n",
    ));
    assert_eq!(end.refused, None);
    let found = appointments(&frames);
    assert_eq!(found.len(), 3);
    let text = |line: &Option<record::Line>| line.as_ref().map(|line| line.as_str().to_owned());
    let first = found[0];
    assert_eq!(first.day.unwrap().to_string(), "2024-07-01");
    assert_eq!(text(&first.time).unwrap(), "10:30");
    assert_eq!(text(&first.zone).unwrap(), "America/Toronto");
    assert_eq!(text(&first.place).unwrap(), "12 Elm Street");
    assert_eq!(text(&first.with).unwrap(), "Tremblay, Élise");
    assert_eq!(text(&first.purpose).unwrap(), "Second opinion, surgeon");
    assert_eq!(first.notes.as_ref().unwrap().as_str(), "Bring the discs.\nhttps://zoom.us/j/1");
    assert_eq!((first.meeting, first.standing), (Meeting::Video, Standing::Fact));
    let second = found[1];
    assert_eq!((text(&second.offset).unwrap().as_str(), &second.zone), ("Z", &None));
    assert_eq!((second.meeting, second.standing), (Meeting::Phone, Standing::NotDone));
    assert_eq!(text(&second.with).unwrap(), "Dr. Roy");
    assert_eq!((text(&found[2].time).unwrap().as_str(), &found[2].zone), ("09:00", &None));
    assert_eq!(problems(&frames), [("VEVENT[3]", "unknown_zone")]);
    // Kept in vaults: it must stay the same.
    let print: String = first.fingerprint.unwrap().into();
    assert_eq!(print, "9fd9c8228e89df2f9fcf47901df81e80");
}

#[test]
fn a_series_has_its_dates_without_those_left_out_or_moved() {
    let series = "BEGIN:VEVENT\nUID:s\nDTSTART;TZID=Europe/Berlin:20240325T080000\nRRULE:FREQ=WEEKLY;COUNT=5\n\
         EXDATE:20240401T060000Z\nRDATE;VALUE=DATE:20240501\nEND:VEVENT\n\
         BEGIN:VEVENT\nUID:s\nRECURRENCE-ID;TZID=Europe/Berlin:20240408T080000\nDTSTART;TZID=Europe/Berlin:20240409T100000\nEND:VEVENT\n";
    let (frames, _) = read(&calendar(series));
    let when: Vec<String> = appointments(&frames)
        .iter()
        .map(|one| format!("{} {}", one.day.unwrap(), one.time.as_ref().unwrap().as_str()))
        .collect();
    let expected = ["2024-03-25 08:00", "2024-04-15 08:00", "2024-04-22 08:00", "2024-05-01 08:00", "2024-04-09 10:00"];
    assert_eq!(when, expected);
    assert_eq!(problems(&frames), []);
    let prints: BTreeSet<String> = appointments(&frames).iter().map(|one| one.fingerprint.unwrap().into()).collect();
    assert_eq!(prints.len(), 5);
}

#[test]
fn many_series_stay_within_bounds() {
    let one = "BEGIN:VEVENT\nDTSTART:20240101T080000\nRRULE:FREQ=DAILY\nEND:VEVENT\n";
    let (frames, end) = read(&calendar(&one.repeat(2_000)));
    assert_eq!(end.refused, None);
    assert_eq!(appointments(&frames).len(), 50_000 + 2_000);
    assert_eq!(problems(&frames).len(), 2_000);
    assert!(end.peak_kib.unwrap_or(0) < 100 << 10, "{:?}", end.peak_kib);
}

#[test]
fn what_only_begins_like_a_calendar_is_refused() {
    let (_, end) = read(b"BEGIN:V");
    assert_eq!(end.refused, None);
    let (_, end) = read(b"BEGIN:VCALENDAR no colon");
    assert!(end.refused.is_none() || end.refused == Some(RefusedCode::Damaged));
}
