//! Appointments from the first word to what was said there, and the questions that go along.

use crate::world::{World, of};
use app::appointments::{self, OneAppointment, Repeat, SaveAfter, SaveAppointment, SetAppointmentState};
use app::questions::{self, AskQuestion};
use app::tasks::{self, SaveTask, SetTaskDone};
use app::view::{
    AnswerView, AppointmentState, AppointmentView, CompanionView, InSeries, Meeting, Part, QuestionState, ReadyStep,
    UiError,
};
use app::{answers, care, today, undo};

pub(crate) fn blank(person: &str) -> SaveAppointment {
    SaveAppointment {
        id: None,
        person: person.to_owned(),
        day: None,
        time: None,
        zone: None,
        place: None,
        contact: None,
        with_whom: None,
        meeting: Meeting::InPerson,
        companions: Vec::new(),
        purpose: None,
        bring: None,
        travel: None,
        notes: None,
        repeat: None,
        question: None,
    }
}

pub(crate) fn on(world: &World, person: &str, day: &str, time: &str) -> AppointmentView {
    let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    let input = SaveAppointment { day: some(day), time: some(time), ..blank(person) };
    appointments::save(&world.app, input).unwrap().appointment
}

fn one(id: &str) -> OneAppointment {
    OneAppointment { id: id.to_owned() }
}

pub(crate) fn ask(world: &World, person: &str, text: &str) -> String {
    let input = AskQuestion { person: person.to_owned(), text: text.to_owned(), ..AskQuestion::default() };
    questions::ask(&world.app, input).unwrap().id
}

fn tie(world: &World, ids: &[&str], appointment: Option<&str>) {
    let ids = ids.iter().map(|id| (*id).to_owned()).collect();
    answers::tie(&world.app, answers::TieQuestions { ids, appointment: appointment.map(str::to_owned) }).unwrap();
}

#[test]
fn an_appointment_keeps_its_zone_and_who_comes_along() {
    let (world, person) = World::with_lena();
    let input = SaveAppointment {
        day: Some("2026-06-12".into()),
        time: Some("9:05".into()),
        zone: Some("America/Vancouver".into()),
        companions: vec![
            CompanionView { name: "Carla".into(), part: Some(Part::Notes) },
            CompanionView { name: "  ".into(), part: None },
        ],
        ..blank(&person)
    };
    let made = appointments::save(&world.app, input).unwrap().appointment;
    assert_eq!(
        (made.time.as_deref(), made.zone.as_deref(), made.zone_is_here),
        (Some("09:05"), Some("America/Vancouver"), false)
    );
    assert_eq!(made.companions, [CompanionView { name: "Carla".into(), part: Some(Part::Notes) }]);
    let here = SaveAppointment { zone: Some("America/Toronto".into()), ..blank(&person) };
    assert_eq!(appointments::save(&world.app, here).unwrap().appointment.zone, None);
}

#[test]
fn what_is_no_day_or_time_is_refused_and_nothing_is_written() {
    let (world, person) = World::with_lena();
    let refused = |input| appointments::save(&world.app, input).unwrap_err().told();
    assert_eq!(refused(SaveAppointment { day: Some("2026-02-30".into()), ..blank(&person) }), Some(UiError::NotADay));
    assert_eq!(refused(SaveAppointment { day: Some("2026-02".into()), ..blank(&person) }), Some(UiError::NotADay));
    assert_eq!(refused(SaveAppointment { time: Some("25:00".into()), ..blank(&person) }), Some(UiError::NotATime));
    assert!(appointments::list(&world.app, of(&person)).unwrap().is_empty());
}

#[test]
fn of_a_series_one_is_moved_one_is_skipped_and_the_others_stay() {
    let (world, person) = World::with_lena();
    let repeat = Some(Repeat { every_days: 14, times: 4 });
    let first = SaveAppointment { day: Some("2026-06-01".into()), repeat, ..blank(&person) };
    let step = appointments::save(&world.app, first).unwrap();
    let all = appointments::list(&world.app, of(&person)).unwrap();
    let days: Vec<_> = all.iter().map(|one| one.day.clone().unwrap()).collect();
    assert_eq!(days, ["2026-06-01", "2026-06-15", "2026-06-29", "2026-07-13"]);
    assert_eq!(all[1].in_series, Some(InSeries { place: 2, of: 4 }));
    let moved = SaveAppointment { id: Some(all[1].id.clone()), day: Some("2026-06-16".into()), ..blank(&person) };
    assert_eq!(appointments::save(&world.app, moved).unwrap().appointment.series, all[1].series);
    let skip = SetAppointmentState { id: all[2].id.clone(), state: AppointmentState::Skipped };
    appointments::set_state(&world.app, skip).unwrap();
    let now = appointments::list(&world.app, of(&person)).unwrap();
    assert_eq!(now[1].day.as_deref(), Some("2026-06-16"));
    assert_eq!(now[2].state, AppointmentState::Skipped);
    assert_eq!(now[3], all[3]);
    // Something newer touched two of them: the series cannot be taken back as a whole any more.
    assert!(undo::step(&world.app, undo::Undo { step: step.undo }).is_err());
    assert_eq!(appointments::list(&world.app, of(&person)).unwrap().len(), 4);
}

#[test]
fn a_new_series_and_the_question_it_was_made_for_are_one_step() {
    let (world, person) = World::with_lena();
    let question = ask(&world, &person, "How many times?");
    let input = SaveAppointment {
        day: Some("2026-06-01".into()),
        repeat: Some(Repeat { every_days: 21, times: 6 }),
        question: Some(question),
        ..blank(&person)
    };
    let saved = appointments::save(&world.app, input).unwrap();
    assert_eq!((saved.appointment.in_series, saved.appointment.questions), (Some(InSeries { place: 1, of: 6 }), 1));
    let state = || questions::list(&world.app, of(&person)).unwrap()[0].state;
    assert_eq!(state(), QuestionState::Chosen);
    undo::step(&world.app, undo::Undo { step: saved.undo }).unwrap();
    assert!(appointments::list(&world.app, of(&person)).unwrap().is_empty());
    assert_eq!(state(), QuestionState::Open);
    // Only the first of them: the others were never more than this step.
    assert_eq!(app::history::deleted(&world.app, of(&person)).unwrap().len(), 1);
}

#[test]
fn questions_go_to_an_appointment_and_the_unanswered_are_offered_to_the_next() {
    let (world, person) = World::with_lena();
    let (a, b, c) = (ask(&world, &person, "A?"), ask(&world, &person, "B?"), ask(&world, &person, "C?"));
    let past = on(&world, &person, "2026-05-20", "10:00");
    let next = on(&world, &person, "2026-06-12", "10:30");
    tie(&world, &[&a, &b], Some(&past.id));
    assert_eq!(questions::list(&world.app, of(&person)).unwrap()[0].state, QuestionState::Chosen);
    let said = AnswerView { text: "Yes, in June.".into(), by: Some("Dr. Fenn".into()), when: Some("2026-05".into()) };
    let answer = answers::AnswerQuestion { id: a.clone(), answer: Some(said.clone()), state: QuestionState::Answered };
    answers::answer(&world.app, answer).unwrap();
    let inside = appointments::show(&world.app, one(&next.id)).unwrap();
    let offered: Vec<_> = inside.offered.iter().map(|question| question.id.clone()).collect();
    assert_eq!(offered, [b.clone(), c.clone()]);
    tie(&world, &[&b], Some(&next.id));
    let inside = appointments::show(&world.app, one(&next.id)).unwrap();
    assert_eq!((inside.questions.len(), inside.appointment.questions, inside.offered.len()), (1, 1, 1));
    let kept = appointments::show(&world.app, one(&past.id)).unwrap();
    assert_eq!(kept.questions[0].answer, Some(said));
}

#[test]
fn deleting_an_appointment_leaves_its_questions_and_comes_back_with_them() {
    let (world, person) = World::with_lena();
    let question = ask(&world, &person, "A?");
    let made = on(&world, &person, "2026-06-12", "");
    tie(&world, &[&question], Some(&made.id));
    let step = appointments::delete(&world.app, one(&made.id)).unwrap();
    let free = &questions::list(&world.app, of(&person)).unwrap()[0];
    assert_eq!((free.appointment.as_deref(), free.state), (None, QuestionState::Open));
    undo::step(&world.app, undo::Undo { step: step.undo }).unwrap();
    let tied = &questions::list(&world.app, of(&person)).unwrap()[0];
    assert_eq!((tied.appointment.clone(), tied.state), (Some(made.id), QuestionState::Chosen));
}

#[test]
fn today_shows_the_next_the_one_without_words_and_what_there_is_to_do() {
    let (world, person) = World::with_lena();
    let past = on(&world, &person, "2026-05-19", "10:00");
    let next = on(&world, &person, "2026-06-12", "10:30");
    on(&world, &person, "2026-07-01", "");
    let task = |text: &str, by: Option<&str>| {
        let (person, text, by) = (person.clone(), text.to_owned(), by.map(str::to_owned));
        tasks::save(&world.app, SaveTask { id: None, person, text, who: None, by, appointment: None }).unwrap();
    };
    task("Call the lab", None);
    task("Ask for the report", Some("2026-05-25"));
    let shown = today::show(&world.app, of(&person)).unwrap();
    assert_eq!(shown.next.map(|one| one.id), Some(next.id));
    assert_eq!(shown.after.map(|one| one.id), Some(past.id.clone()));
    assert_eq!(
        shown.tasks.iter().map(|task| task.text.as_str()).collect::<Vec<_>>(),
        ["Ask for the report", "Call the lab"]
    );
    let after = SaveAfter { id: past.id, found: Some("All clear.".into()), decided: None, call_if: None, notes: None };
    appointments::save_after(&world.app, after).unwrap();
    tasks::set_done(&world.app, SetTaskDone { id: shown.tasks[0].id.clone(), done: true }).unwrap();
    let shown = today::show(&world.app, of(&person)).unwrap();
    assert_eq!((shown.after, shown.task_count), (None, 1));
}

#[test]
fn after_sixty_days_away_old_tasks_fold() {
    let (world, person) = World::with_lena();
    let save = |text: &str| {
        let (person, text) = (person.clone(), text.to_owned());
        tasks::save(&world.app, SaveTask { id: None, person, text, who: None, by: None, appointment: None }).unwrap();
    };
    save("Old");
    assert_eq!(today::show(&world.app, of(&person)).unwrap().task_count, 1);
    world.clock.wait(59 * 24 * 60);
    assert!(today::show(&world.app, of(&person)).unwrap().before.is_empty());
    world.clock.wait(61 * 24 * 60);
    let shown = today::show(&world.app, of(&person)).unwrap();
    assert_eq!((shown.task_count, shown.before.len()), (0, 1));
    save("New");
    let shown = today::show(&world.app, of(&person)).unwrap();
    assert_eq!((shown.task_count, shown.before.len()), (1, 1));
}

#[test]
fn getting_ready_is_left_and_resumed() {
    let (mut world, person) = World::with_lena();
    let made = on(&world, &person, "2026-06-12", "");
    for (step, done) in [(ReadyStep::Questions, true), (ReadyStep::Print, true), (ReadyStep::Print, false)] {
        appointments::set_ready(&world.app, appointments::SetReady { id: made.id.clone(), step, done }).unwrap();
    }
    world.restart();
    world.unlock();
    let inside = appointments::show(&world.app, one(&made.id)).unwrap();
    assert_eq!(inside.appointment.ready, [ReadyStep::Questions]);
}

#[test]
fn a_calendar_learns_no_more_than_it_is_told() {
    let (world, person) = World::with_lena();
    let input = SaveAppointment {
        day: Some("2026-06-12".into()),
        time: Some("10:30".into()),
        place: Some("Harbour Street Hospital; 2nd floor, room 4".into()),
        with_whom: Some("Dr. Fenn".into()),
        purpose: Some("Oncology, second opinion on the long plan of treatment with a very long name".into()),
        ..blank(&person)
    };
    let id = appointments::save(&world.app, input).unwrap().appointment.id;
    let file = |detail| {
        let bytes =
            appointments::calendar_file(&world.app, appointments::SaveCalendar { id: id.clone(), detail }).unwrap();
        String::from_utf8(bytes).unwrap()
    };
    let plain = file(false);
    // Toronto is four hours behind UTC in June.
    assert!(plain.contains("DTSTART:20260612T143000Z\r\n"), "{plain}");
    assert!(plain.contains("SUMMARY:Appointment\r\n"));
    assert!(!plain.contains("Second Chair") && !plain.contains("second-chair"));
    assert!(!plain.contains("Fenn") && !plain.contains("Harbour") && !plain.contains("Oncology"));
    let full = file(true);
    assert!(full.lines().all(|line| line.len() <= 75), "{full}");
    let whole = full.replace("\r\n ", "");
    assert!(whole.contains("LOCATION:Harbour Street Hospital\\; 2nd floor\\, room 4\r\n"), "{whole}");
    assert!(whole.contains("SUMMARY:Oncology\\, second opinion"));
}

#[test]
fn a_doctor_who_leaves_the_team_stays_as_a_name() {
    let (world, person) = World::with_lena();
    let save = care::SaveContact {
        id: None,
        person: person.clone(),
        name: "Dr. Odalys Fenn".into(),
        role: app::view::CareRole::Doctor,
        field: None,
        place: None,
        phone: None,
        email: None,
        notes: None,
        may_know: None,
        key: None,
    };
    care::save(&world.app, save).unwrap();
    let contact = care::list(&world.app, of(&person)).unwrap().remove(0);
    let input = SaveAppointment { contact: Some(contact.id.clone()), ..blank(&person) };
    let made = appointments::save(&world.app, input).unwrap().appointment;
    assert_eq!(made.with_whom.as_deref(), Some("Dr. Odalys Fenn"));
    care::delete(&world.app, care::OneContact { id: contact.id }).unwrap();
    let kept = appointments::list(&world.app, of(&person)).unwrap().remove(0);
    assert_eq!((kept.contact, kept.with_whom.as_deref()), (None, Some("Dr. Odalys Fenn")));
}

#[test]
fn like_questions_are_pointed_out() {
    let (world, person) = World::with_lena();
    let first = ask(&world, &person, "How long will the treatment take?");
    ask(&world, &person, "May I travel in August?");
    let find = |text: &str| {
        let input = answers::SimilarTo { person: person.clone(), text: text.into(), not: None };
        answers::similar(&world.app, input).unwrap().into_iter().map(|question| question.id).collect::<Vec<_>>()
    };
    assert_eq!(find("How long does a treatment take in all?"), [first]);
    assert!(find("Who do I call at night?").is_empty());
}

#[test]
fn a_deleted_question_comes_back_although_its_appointment_is_gone() {
    let (world, person) = World::with_lena();
    let question = ask(&world, &person, "A?");
    let made = on(&world, &person, "2026-06-12", "");
    tie(&world, &[&question], Some(&made.id));
    questions::delete(&world.app, questions::OneQuestion { id: question.clone() }).unwrap();
    appointments::delete(&world.app, one(&made.id)).unwrap();
    app::history::bring_back(&world.app, app::history::OneDeleted { id: question }).unwrap();
    let back = &questions::list(&world.app, of(&person)).unwrap()[0];
    assert_eq!((back.appointment.as_deref(), back.state), (None, QuestionState::Open));
}

#[test]
fn nothing_of_one_person_is_tied_to_an_appointment_of_another() {
    let (world, person) = World::with_lena();
    let oskar = app::people::add(&world.app, app::people::AddPerson { name: "Oskar".into() }).unwrap().id;
    let hers = on(&world, &person, "2026-06-12", "");
    let his = ask(&world, &oskar, "His?");
    let tie = answers::TieQuestions { ids: vec![his], appointment: Some(hers.id.clone()) };
    assert_eq!(answers::tie(&world.app, tie).unwrap_err().told(), Some(UiError::NotFound));
    let task = SaveTask {
        id: None,
        person: oskar.clone(),
        text: "His".into(),
        who: None,
        by: None,
        appointment: Some(hers.id.clone()),
    };
    assert!(tasks::save(&world.app, task).is_err());
    let sheet = app::view::PrintInput {
        kind: app::view::PrintKind::Summary,
        person: oskar,
        appointment: Some(hers.id),
        from: None,
        measures: Vec::new(),
        condition: None,
        case: None,
        which: None,
        paper: app::view::Paper::Letter,
        large_print: false,
    };
    assert_eq!(app::prints::pdf(&world.app, sheet).unwrap_err().told(), Some(UiError::NotFound));
}

#[test]
fn search_finds_appointments_and_the_care_team_by_any_of_their_words() {
    let (world, person) = World::with_lena();
    let doctor = care::SaveContact {
        id: None,
        person: person.clone(),
        name: "Dr. Éva Fenn".into(),
        role: app::view::CareRole::Doctor,
        field: Some("Surgeon".into()),
        place: None,
        phone: Some("604-555-0110".into()),
        email: None,
        notes: None,
        may_know: None,
        key: None,
    };
    care::save(&world.app, doctor).unwrap();
    let contact = care::list(&world.app, of(&person)).unwrap().remove(0).id;
    let visit = SaveAppointment {
        day: Some("2026-06-12".into()),
        contact: Some(contact.clone()),
        purpose: Some("What comes after chemo".into()),
        notes: Some("Bring warm socks.\nAsk for the slides.".into()),
        ..blank(&person)
    };
    let visit = appointments::save(&world.app, visit).unwrap().appointment.id;
    let find = |query: &str| {
        let input = app::search::Search { person: person.clone(), query: query.into() };
        app::search::find(&world.app, input).unwrap()
    };
    let ids = |query: &str| find(query).hits.into_iter().map(|hit| hit.id).collect::<Vec<_>>();
    assert_eq!(ids("eva"), [visit.clone(), contact.clone()]);
    assert_eq!(ids("EVA surg"), *std::slice::from_ref(&contact));
    assert_eq!(ids("0110"), [contact]);
    assert_eq!(ids("slid fenn"), *std::slice::from_ref(&visit));
    assert!(ids("eva lides").is_empty() && ids("?!").is_empty());
    let hit = find("SLIDES").hits.remove(0);
    let shown = (hit.title.as_str(), hit.before.as_str(), hit.r#match.as_str(), hit.after.as_str());
    assert_eq!(shown, ("Dr. Éva Fenn", "Ask for the ", "slides", "."));
    assert_eq!(hit.when.as_deref(), Some("2026-06-12"));
    appointments::delete(&world.app, one(&visit)).unwrap();
    assert!(ids("slides").is_empty());
}
