//! What is frozen stays as it was shown; only where it stands moves, and never twice from the same place.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

mod samples;

use record::{ContactRequest, RequestId, SendingId};
use samples::{NOW, action, home};
use vault::{Consent, Label, Sending, SendingChange, SendingKind, SendingState as State, Way};

fn frozen(person: record::PersonId, number: u8) -> Sending {
    Sending {
        id: SendingId::new(1_780_000_000_000, [number; 10]),
        request: RequestId::new(1_780_000_000_000, [9; 10]),
        person,
        kind: SendingKind::Request,
        way: Way::Https,
        code: "7F3K-92".to_owned(),
        service: "shipped:blueguide".to_owned(),
        service_name: "blueguide".to_owned(),
        address: "https://northmere.example/contact".to_owned(),
        subject: "Contact request 7F3K-92".to_owned(),
        text: "Bonjour".to_owned(),
        bytes: b"{\"text\":\"Bonjour\"}".to_vec(),
        hash: vault::hash(b"{\"text\":\"Bonjour\"}"),
        consents: vec![Consent {
            code: "contact".to_owned(),
            version: "1".to_owned(),
            text: "Yes.".to_owned(),
            at_ms: NOW,
        }],
        frozen_ms: NOW,
        zone: "America/Toronto".to_owned(),
        state: State::Queued,
        state_ms: NOW,
        attempts: 0,
        next_ms: Some(NOW),
        failure: None,
        stopping: false,
        reference: None,
        reply: None,
    }
}

#[test]
fn what_was_frozen_comes_back_whole() {
    let home = home();
    let sending = frozen(home.person, 1);
    home.db.freeze(&sending).unwrap();
    assert_eq!(home.db.read(|r| r.sending(sending.id)).unwrap(), Some(sending.clone()));
    assert_eq!(home.db.read(|r| r.sendings(home.person)).unwrap(), std::slice::from_ref(&sending));
    assert_eq!(home.db.read(|r| r.sendings_of(sending.request)).unwrap(), [sending]);
}

#[test]
fn of_two_who_move_it_one_wins() {
    let home = home();
    let sending = frozen(home.person, 1);
    home.db.freeze(&sending).unwrap();
    let begin = SendingChange {
        attempt: true,
        next_ms: Some(NOW + 1),
        ..SendingChange::to(&[State::Queued], State::Sending, NOW)
    };
    assert!(home.db.move_sending(sending.id, &begin).unwrap());
    assert!(!home.db.move_sending(sending.id, &begin).unwrap());
    let stop = SendingChange::to(&[State::Queued, State::Frozen], State::Stopped, NOW);
    assert!(!home.db.move_sending(sending.id, &stop).unwrap());
    assert!(home.db.stop_sending(sending.id).unwrap());
    let now = home.db.read(|r| r.sending(sending.id)).unwrap().unwrap();
    assert_eq!((now.state, now.attempts, now.stopping), (State::Sending, 1, true));
    let taken = SendingChange {
        reply: Some((Some("A-17"), None)),
        ..SendingChange::to(&[State::Sending], State::Accepted, NOW + 2)
    };
    assert!(home.db.move_sending(sending.id, &taken).unwrap());
    let now = home.db.read(|r| r.sending(sending.id)).unwrap().unwrap();
    assert_eq!(
        (now.state, now.stopping, now.reference.as_deref(), now.bytes),
        (State::Accepted, false, Some("A-17"), sending.bytes)
    );
}

#[test]
fn what_a_crash_cut_off_and_what_a_copy_brings_back_is_asked_about() {
    let home = home();
    let (waiting, under_way) = (frozen(home.person, 1), frozen(home.person, 2));
    home.db.freeze(&waiting).unwrap();
    home.db.freeze(&under_way).unwrap();
    let begin = SendingChange::to(&[State::Queued], State::Sending, NOW);
    home.db.move_sending(under_way.id, &begin).unwrap();
    let state = |id| home.db.read(|r| r.sending(id)).unwrap().unwrap().state;
    assert!(home.db.doubt_sendings(NOW).unwrap());
    assert_eq!((state(waiting.id), state(under_way.id)), (State::Queued, State::Unknown));
    assert_eq!(home.db.read(|r| r.queued_sendings()).unwrap().len(), 1);
    // As in a restored copy: it may have been sent after the copy was made.
    home.db.renew_device().unwrap();
    assert!(home.db.doubt_sendings(NOW).unwrap());
    assert_eq!(state(waiting.id), State::Unknown);
    assert!(home.db.read(|r| r.queued_sendings()).unwrap().is_empty());
    // Once the person decides, it is this device's.
    let again = SendingChange::to(&[State::Unknown], State::Queued, NOW);
    home.db.move_sending(waiting.id, &again).unwrap();
    assert!(!home.db.doubt_sendings(NOW).unwrap());
}

#[test]
fn nothing_waits_of_somebody_who_has_died() {
    let home = home();
    home.db.freeze(&frozen(home.person, 1)).unwrap();
    home.db
        .write(action(Label::PersonDied), |w| {
            let person = w.require::<record::Person>(home.person)?;
            w.put(&record::Person { has_died: true, ..person })
        })
        .unwrap();
    assert!(home.db.read(|r| r.queued_sendings()).unwrap().is_empty());
}

#[test]
fn a_request_of_which_something_was_sent_is_not_undone_away() {
    let home = home();
    let sending = frozen(home.person, 1);
    let request = ContactRequest::new(sending.request, home.person, "shipped:blueguide".parse().unwrap());
    let (_, step) = home.db.write(action(Label::RequestBegun), |w| w.put(&request)).unwrap();
    home.db.freeze(&sending).unwrap();
    assert!(matches!(home.db.undo(step, None, NOW), Err(vault::Error::UndoStale)));
    assert!(home.db.read(|r| r.get::<ContactRequest>(request.id)).unwrap().is_some());
}

#[test]
fn what_is_forgotten_is_gone_from_every_byte() {
    const SECRET: &str = "a word nobody else writes";
    let home = home();
    let mut sending = frozen(home.person, 1);
    sending.state = State::Accepted;
    sending.text = SECRET.to_owned();
    sending.bytes = SECRET.as_bytes().to_vec();
    sending.consents[0].text = SECRET.to_owned();
    let mut request = ContactRequest::new(sending.request, home.person, "shipped:blueguide".parse().unwrap());
    request.form.words = record::Text::new(SECRET).ok();
    home.db.write(action(Label::RequestBegun), |w| w.put(&request)).unwrap();
    let more = ContactRequest { form: record::RequestForm::default(), ..request.clone() };
    home.db.write(action(Label::RequestChanged), |w| w.put(&more)).unwrap();
    home.db.write(action(Label::RequestChanged), |w| w.put(&request)).unwrap();
    home.db.freeze(&sending).unwrap();
    let holds = || {
        let raw = samples::raw(&home.folder.path().join("records.db"));
        let mut found = 0;
        for (table, column) in
            [("sending", "text"), ("sending", "consents"), ("contact_request", "form"), ("change", "before")]
        {
            let sql = format!("SELECT count(*) FROM {table} WHERE instr({column}, ?1) > 0");
            found += raw.query_row(&sql, [SECRET], |row| row.get::<_, i64>(0)).unwrap();
        }
        found
            + raw
                .query_row("SELECT count(*) FROM sending WHERE instr(bytes, CAST(?1 AS BLOB)) > 0", [SECRET], |row| {
                    row.get::<_, i64>(0)
                })
                .unwrap()
    };
    assert!(holds() >= 4);
    home.db.forget_sending(sending.id).unwrap();
    home.db.wipe_traces().unwrap();
    assert_eq!(holds(), 0);
    let kept = home.db.read(|r| r.sending(sending.id)).unwrap().unwrap();
    assert_eq!((kept.hash, kept.state, kept.consents[0].version.as_str()), (sending.hash, State::Accepted, "1"));
}
