//! The sheets besides the questions for the doctor.

use crate::appointments::{ask, on};
use crate::world::{World, of};
use app::view::{Paper, PrintInput, PrintKind, UiError};
use app::{answers, appointments, calls, diary, prints, questions};

fn sheet(person: &str, kind: PrintKind) -> PrintInput {
    let person = person.to_owned();
    PrintInput { kind, person, appointment: None, from: None, paper: Paper::Letter, large_print: false }
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
