//! The JSON of the nouns is a format: shared files, the export and the frames of the reader depend on it. When one of these
//! fails, readers of older files would fail too: add a field that may be missing instead.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use record::*;
use serde_json::{Value, json};

const ID: &str = "01890a5d-ac96-774b-bcce-b302099a8057";

fn same<T: serde::Serialize + serde::de::DeserializeOwned>(golden: &Value) {
    let noun: T = serde_json::from_value(golden.clone()).unwrap();
    assert_eq!(&serde_json::to_value(&noun).unwrap(), golden);
    // From text too: there serde_json reads numbers in another way.
    let from_text: T = serde_json::from_str(&golden.to_string()).unwrap();
    assert_eq!(&serde_json::to_value(&from_text).unwrap(), golden);
}

#[test]
fn a_person_and_an_author() {
    same::<Person>(
        &json!({"id": ID, "name": "Lena Marchetti", "born": "1957-03", "colour": "clay", "has_died": false, "example": false}),
    );
    same::<Author>(&json!({"id": ID, "name": "Carla", "person": ID}));
}

#[test]
fn a_question_with_its_answer() {
    same::<Question>(&json!({
        "id": ID, "person": ID, "text": "How long can I take to decide?\nThe date is 4 June.", "note": "It matters to me.",
        "topic": "decision", "asked_by": ID, "ask_whom": ID, "appointment": ID, "rank": 2, "state": "answered",
        "answer": {"text": "Two weeks are fine.", "by": "Dr. Fenn", "when": "2026-05-26"}, "left_out": true
    }));
}

#[test]
fn what_led_to_a_question() {
    same::<QuestionSource>(&json!({"record": ID}));
    same::<QuestionSource>(&json!({"record": ID, "object": ID, "page": 2, "text": "a small area"}));
    same::<QuestionSource>(&json!({
        "record": ID, "object": ID, "page": 2, "area": {"left": 0.0, "top": 0.3333, "width": 0.125, "height": 0.6667}
    }));
    let beyond = json!({"record": ID, "object": ID, "area": {"left": 0.5, "top": 0.0, "width": 0.6, "height": 0.1}});
    assert!(serde_json::from_value::<QuestionSource>(beyond).is_err());
}

#[test]
fn a_lab_result_with_everything() {
    same::<Entry>(&json!({
        "id": ID, "person": ID, "kind": "lab_result", "title": "Creatinine", "standing": "fact", "when": "2026-05-12",
        "by": "Dr. Fenn", "place": "Harbour Street Hospital", "status": "final", "text": "Fasting.",
        "codes": [{"system": "http://loinc.org", "code": "2160-0", "display": "Creatinine"}],
        "measured": [{"name": "Creatinine", "original": "<0,5 mg/dL", "number": 0.5, "comparator": "<", "unit": "mg/dL", "ucum": "mg/dL",
            "range": {"low": 0.6, "high": 1.2, "text": "0.6 to 1.2"}, "flag": "L", "lab": "Lab A", "method": "enzymatic"}],
        "tags": ["kidney"], "left_out": false,
        "sources": [{"import": ID, "object": ID, "pointer": {"in": "path", "path": "Observation/1"}}],
        "objects": [ID]
    }));
    same::<Pointer>(&json!({"in": "page", "page": 3}));
    same::<Pointer>(&json!({"in": "whole"}));
}

#[test]
fn an_appointment_and_a_care_contact() {
    same::<Appointment>(&json!({
        "id": ID, "person": ID, "day": "2026-05-26", "time": "10:30", "zone": "America/Toronto", "place": "Desk B", "contact": ID,
        "with": "Dr. Fenn", "meeting": "in_person", "companions": [{"name": "Carla", "part": "takes notes"}], "purpose": "Results",
        "bring": "The sheet", "travel": "Bus 5", "state": "skipped", "series": ID, "ready": ["questions", "top", "papers", "print", "company", "record"],
        "papers": [ID], "notes": "Ask early", "found": "Smaller", "decided": "Wait two weeks", "call_if": "It bleeds"
    }));
    same::<CareContact>(&json!({
        "id": ID, "person": ID, "name": "Dr. Odalys Fenn", "role": "doctor", "field": "surgeon", "place": "Harbour Street Hospital",
        "phone": "555-0100", "email": "desk@example.org", "may_know": "All of it", "key": "age1xyz", "notes": "Mornings"
    }));
}

#[test]
fn a_case_of_a_second_opinion_with_everything() {
    same::<OpinionCase>(&json!({"id": ID, "person": ID, "form": {}}));
    same::<OpinionCase>(&json!({
        "id": ID, "person": ID, "condition": ID, "form": {
            "about": "Rectal cancer", "reasons": ["confirm", "learn", "widen"], "own_reason": "To be sure", "decision": "Surgery or not",
            "wait": {"until": "2026-06-30", "words": "The end of June is fine", "by": "Dr. Fenn", "said": "2026-04-28"},
            "told": {"doctor": "Dr. Fenn", "knows": true, "when": "2026-05-02", "by": "Me", "reaction": "Good idea", "helps": "Sends pictures"},
            "standing": "paused", "since": "2026-05", "why": "A rest", "urgent": {"what": "Stent", "when": "2026-05-03"},
            "here": "gathering", "settled": ["deciding", "telling", "choosing", "gathering", "sending", "hearing", "writing", "comparing",
                "going_back", "decision"],
            "benefit": "does_not", "benefit_note": "Asked 4 May", "places": [{"name": "Northmere", "channel": "visit", "doctor": "Dr. Ashdown",
                "phone": "555-0101", "referral": "Yes", "cost": "Nothing", "language": "English", "travel": "An hour", "answer": "Two weeks",
                "reads": "Slides too", "who_asks": "My doctor", "notes": "Kind", "chosen": true}],
            "back": {"when": "2026-06-10", "said": "We agreed", "in_charge": "Dr. Fenn"},
            "decided": {"what": "Wait", "when": "2026-06-12", "starts": "2026-07", "told": "Carla", "why": "It fits me"}
        }
    }));
}

#[test]
fn things_to_send_opinions_letters_and_packets() {
    same::<PacketItem>(&json!({"id": ID, "person": ID, "case": ID, "kind": "own", "form": {
        "state": "not_needed", "title": "A letter", "holder": "Lab", "asked": "2026-05-06", "due": "2026-05-28", "remind": "2026-05-29",
        "received": "2026-05-30", "checked": "2026-05-31", "note": "Call first", "records": [ID], "declined": [ID],
        "custody": [{"what": "block", "label": "S25-1", "with": "Northmere", "since": "2026-05-07", "owner": "Lab", "back_by": "2026-07-01",
            "back": "2026-06-30", "parcel": "1Z"}], "task": ID
    }}));
    same::<Opinion>(&json!({"id": ID, "person": ID, "case": ID, "nth": 2, "form": {
        "doctor": "Dr. Ashdown", "field": "surgeon", "centre": "Northmere", "when": "2026-06-04", "appointment": ID, "basis": "in_person",
        "slides_read": true, "pictures_read": true, "new_tests": true, "saw": [ID], "written": ID,
        "report": ["names", "dates", "purpose", "reviewed", "findings", "conclusions", "treatment", "outstanding", "advice", "follow_up"],
        "copied": true, "rows": [{"kind": "own", "name": "Work", "says": "Six weeks", "source": {"entry": ID}, "word": "more_detail",
            "question": ID}]
    }}));
    same::<Letter>(&json!({"id": ID, "person": ID, "case": ID, "form": {
        "kind": "ask_slides", "to": "The lab", "subject": "Slides", "body": "Please", "items": ["slides", "scan_pictures"], "left": "2026-05-06"
    }}));
    same::<Packet>(
        &json!({"case": ID, "form": "age", "name": "Records.zip.age", "parts": [{"name": "Records volume 1.pdf", "bytes": 5,
        "hash": "ab", "holds": ["Pathology report"]}], "hash": "cd", "received": "2026-05-10", "note": "By post"}),
    );
    for row in [
        "what",
        "stage",
        "markers",
        "tests",
        "goal",
        "plan",
        "alternatives",
        "benefit",
        "risks",
        "outlook",
        "trials",
        "practical",
        "sure",
        "wait",
        "on_other",
        "seen",
    ] {
        same::<RowKind>(&json!(row));
    }
}

#[test]
fn a_task_a_call_and_a_chapter() {
    same::<Task>(&json!({
        "id": ID, "person": ID, "text": "Call the lab", "who": "Carla", "by": "2026-05-26", "done": true, "appointment": ID
    }));
    same::<CallLine>(&json!({
        "id": ID, "person": ID, "need": "fever", "instruction": "Come at once", "name": "The ward", "phone": "555-0100",
        "hours": "Day and night", "told": "Nurse Ana, 12 May"
    }));
    same::<Chapter>(&json!({"id": ID, "person": ID, "name": "It came back", "from": "2027-01"}));
}

#[test]
fn a_line_of_the_diary() {
    same::<Entry>(&json!({
        "id": ID, "person": ID, "kind": "diary", "title": "Slept badly", "standing": "fact", "when": "2026-05-20", "text": "Slept badly",
        "left_out": false,
        "diary": {
            "time": "07:30", "worst": [{"what": "Pain", "level": 7}], "helped": "Warmth", "effect": "Stayed in", "temperature": "38,2 °C",
            "weight": "61 kg"
        }
    }));
    let eleven = json!({
        "id": ID, "person": ID, "kind": "diary", "title": "x", "diary": {"worst": [{"what": "Pain", "level": 11}]}
    });
    assert!(serde_json::from_value::<Entry>(eleven).is_err());
}

#[test]
fn fields_of_later_versions_may_be_missing() {
    let entry: Entry = serde_json::from_value(json!({"id": ID, "person": ID, "kind": "note", "title": "x"})).unwrap();
    assert_eq!(entry.standing, Standing::Fact);
    assert!(entry.measured.is_empty() && !entry.left_out);
    let appointment: Appointment = serde_json::from_value(json!({"id": ID, "person": ID})).unwrap();
    assert_eq!(appointment, Appointment::new(appointment.id, appointment.person));
}

#[test]
fn a_file_cannot_bring_in_what_a_person_could_not_type() {
    let refused = [
        json!({"id": ID, "person": ID, "kind": "note", "title": "   "}),
        json!({"id": ID, "person": ID, "kind": "note", "title": "x", "when": "2019-02-30"}),
        json!({"id": "01890a5d-ac96-474b-bcce-b302099a8057", "person": ID, "kind": "note", "title": "x"}),
        json!({"id": ID, "person": ID, "kind": "note", "title": "x", "measured": [{"original": "5", "range": {"low": 2.0, "high": 1.0}}]}),
    ];
    for bad in refused {
        assert!(serde_json::from_value::<Entry>(bad).is_err());
    }
}

#[test]
fn a_contact_request_with_everything_and_a_service() {
    same::<ContactRequest>(&json!({
        "id": ID, "person": ID, "service": "shipped:blueguide",
        "form": {
            "name": "Lena Marchetti", "asker": "decision_maker", "knows": "cannot_decide", "for_name": "Rosa", "reply_by": "text_message",
            "phone": "416-555-0142", "email": "lena@example.org", "address": "12 Elm\nToronto", "message": "name_and_number",
            "best_time": "Mornings", "zone": "America/Toronto", "language": "other", "other_language": "Italian", "interpreter": true,
            "region": "Ontario", "help": ["understand", "second_opinion", "other"], "decide_by": "2026-06-30", "illness": "Breast cancer",
            "moment": "came_back", "benefit": false, "words": "I want to be sure."
        },
        "follow_up": "2026-05-04", "task": ID, "call_notes": "Busy.",
        "heard": {"when": "2026-05-02", "who": "Sam", "reference": "A-17", "promised": "Friday", "notes": "Kind."},
        "closed": "no_answer"
    }));
    same::<ContactRequest>(&json!({"id": ID, "person": ID, "service": ID, "form": {}}));
    same::<Service>(&json!({
        "id": ID, "name": "Northmere", "place": "Toronto", "address": "1 Elm", "hours": "9 to 5", "languages": "en, fr", "cost": "free",
        "phone": "416-555-0199", "email": "hello@northmere.example", "endpoint": "https://northmere.example/contact", "asks": "A name",
        "notes": "By phone", "from_file": true
    }));
    for no in ["shipped:", "shipped:Blue Guide", "blueguide", ""] {
        assert!(no.parse::<ServiceRef>().is_err(), "{no}");
    }
}

#[test]
fn an_illness_at_a_glance() {
    same::<Condition>(&json!({
        "id": ID, "person": ID,
        "facts": [
            {"part": "what", "value": "Cancer du côlon"},
            {"part": "where", "value": "Sigmoid colon"},
            {"part": "side", "value": "left"},
            {"part": "stage", "value": "IIIB", "system": "AJCC 8", "when": "2026-03"},
            {"part": "grade", "value": "2"},
            {"part": "histology", "value": "Adenocarcinoma"},
            {"part": "biomarker", "name": "KRAS", "value": "G12D", "method": "NGS", "origin": "tumour",
                "source": {"entry": ID, "object": ID, "page": 2}},
            {"part": "biomarker", "name": "MLH1", "value": "no change found", "origin": "inherited"},
            {"part": "treatment", "name": "CAPOX", "value": "after the operation", "cycles": {"done": 3, "planned": 6},
                "when": "2026-04-02", "end": "~2026-08"},
            {"part": "other", "name": "Port", "value": "right side", "source": {"entry": ID}}
        ],
        "declined": [
            {"part": "stage", "value": "IIIA", "entry": ID},
            {"part": "biomarker", "name": "HER2", "value": "negative", "entry": ID}
        ]
    }));
    same::<Condition>(&json!({"id": ID, "person": ID, "facts": []}));
}

#[test]
fn a_doctors_word_and_what_is_not_asked_any_more() {
    same::<Mark>(&json!({
        "id": ID, "person": ID, "measure": "loinc:2039-6", "number": 7.5, "unit": "µg/L", "words": "I look again at 7.5",
        "by": "Dr. Fenn", "when": "2026-05-12"
    }));
    same::<Dismissed>(&json!({"id": ID, "person": ID, "what": "side:0123456789abcdef"}));
}
