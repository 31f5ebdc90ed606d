//! What was agreed to goes out by itself, once, exactly as it was shown; and stops when somebody says so.

use crate::sending::{
    Server, agree, contacts, decide, https, looked_at, mail, mail_starttls, sent_to, service_at, stands, trust,
};
use crate::world::World;
use app::requests::{self, CheckRequest, SendRequest};
use app::sendings::Decision;
use app::view::{SendFailure, SendingState as State, SendingView, Tag};
use app::{Error, example, network, outbox, unlock};
use servers::{Authority, HttpsFault, MailFault};
use std::sync::Arc;
use std::time::Duration;

const HOUR: u64 = 60;
const DAY: u64 = 24 * HOUR;

struct Story {
    world: World,
    person: String,
    authority: Arc<Authority>,
}

impl Story {
    fn new() -> Self {
        let authority = Arc::new(Authority::new());
        let world = World::trusting(tempfile::tempdir().unwrap(), trust(&authority));
        world.set_up();
        let person = world.person();
        Self { world, person, authority }
    }

    fn send(&self, server: &Server) -> (String, SendingView) {
        let (request, _, sending) = sent_to(&self.world.app, &self.person, server);
        assert_eq!(sending.state, State::Queued);
        (request, sending)
    }

    fn tend(&self) -> Option<Duration> {
        outbox::tend(&self.world.app)
    }

    fn stands(&self, request: &str) -> SendingView {
        stands(&self.world.app, request)
    }
}

#[test]
fn what_was_shown_is_what_arrives_and_what_was_answered_is_shown() {
    let story = Story::new();
    let app = &story.world.app;
    for server in [
        https(&story.authority, &[HttpsFault::None]),
        mail(&story.authority, &[MailFault::None]),
        mail_starttls(&story.authority, &[MailFault::None]),
    ] {
        let (request, check, sending) = sent_to(app, &story.person, &server);
        assert_eq!(contacts(app, server.port()), 0);
        story.world.events.lock().unwrap().clear();
        assert_eq!(story.tend(), None);
        let done = story.stands(&request);
        assert_eq!((done.state, done.attempts, done.failure, done.next), (State::Accepted, 1, None, None));
        assert_eq!(done.exact, check.exact);
        let (arrived, reference, reply) = match &server {
            Server::Https(server) => {
                let [got] = &server.got()[..] else { panic!("one request") };
                assert_eq!(got.key(), format!("\"{}\"", sending.id));
                (got.body.clone(), Some("SC-4711"), "We have it.")
            }
            Server::Mail(server, _) => {
                let [got] = &server.taken()[..] else { panic!("one mail") };
                assert_eq!((got.from.as_str(), got.to.as_str()), ("lena@mail.example", "help@clinic.example"));
                (got.bytes.clone(), None, "2.0.0 Ok: queued as 4711")
            }
        };
        assert_eq!(String::from_utf8(arrived).unwrap(), check.exact);
        assert_eq!((done.reference.as_deref(), done.reply.as_deref()), (reference, Some(reply)));
        let record = network::show(app).unwrap().contacts.remove(0);
        assert_eq!((record.host.as_str(), record.port, record.ok), (servers::NAME, server.port(), Some(true)));
        assert_eq!(record.bytes, Some(check.exact.len() as u64));
        assert_eq!(record.code.as_deref(), Some(done.code.as_str()));
        let told: Vec<Tag> = changed(&story);
        assert!(told.contains(&Tag::Requests) && told.contains(&Tag::Network));
        // Once.
        story.world.clock.wait(10 * DAY);
        assert_eq!(story.tend(), None);
        assert_eq!(server.connections(), 1);
    }
}

fn changed(story: &Story) -> Vec<Tag> {
    let events = story.world.events.lock().unwrap();
    let tags = events.iter().filter_map(|event| match event {
        app::view::Event::Changed(tags) => Some(tags.clone()),
        _ => None,
    });
    tags.flatten().collect()
}

#[test]
fn a_receiver_who_wants_to_be_left_alone_for_a_while_is() {
    let story = Story::new();
    let busy = HttpsFault::Header(503, "Retry-After", "7200".into());
    let server = https(&story.authority, &[busy, HttpsFault::None]);
    let (request, _) = story.send(&server);
    let wait = story.tend().unwrap();
    assert!(wait > Duration::from_secs(7190) && wait <= Duration::from_secs(7200), "{wait:?}");
    let waiting = story.stands(&request);
    assert_eq!((waiting.state, waiting.failure, waiting.attempts), (State::Queued, Some(SendFailure::Busy), 1));
    story.world.clock.wait(119);
    assert!(story.tend().is_some());
    assert_eq!(server.connections(), 1);
    story.world.clock.wait(2);
    assert_eq!(story.tend(), None);
    assert_eq!(story.stands(&request).state, State::Accepted);
}

#[test]
fn locked_records_send_nothing_and_opened_they_go_on() {
    let mut story = Story::new();
    let server = https(&story.authority, &[HttpsFault::None]);
    let (request, _) = story.send(&server);
    unlock::lock(&story.world.app).unwrap();
    assert_eq!(story.tend(), None);
    story.world.restart();
    assert_eq!(story.tend(), None);
    assert_eq!(server.connections(), 0);
    story.world.unlock();
    story.tend();
    assert_eq!(story.stands(&request).state, State::Accepted);
}

#[test]
fn locked_while_it_is_sent_the_end_is_written_all_the_same() {
    let story = Story::new();
    let server = mail(&story.authority, &[MailFault::Slow(Duration::from_millis(700))]);
    let (request, _) = story.send(&server);
    std::thread::scope(|scope| {
        let sending = scope.spawn(|| story.tend());
        wait_for(|| server.connections() > 0);
        // Only one sends, whoever else asks.
        assert_eq!(story.tend(), None);
        assert_eq!(story.stands(&request).state, State::Sending);
        unlock::lock(&story.world.app).unwrap();
        sending.join().unwrap();
    });
    story.world.settle();
    story.world.unlock();
    assert_eq!(story.stands(&request).state, State::Accepted);
    assert_eq!(server.connections(), 1);
}

#[test]
fn with_everything_off_it_waits_and_says_why() {
    let story = Story::new();
    let app = &story.world.app;
    let server = https(&story.authority, &[HttpsFault::None]);
    let (request, _) = story.send(&server);
    network::set(app, network::SetNetwork { off: true }).unwrap();
    for _ in 0..3 {
        assert_eq!(story.tend(), None);
    }
    let waiting = story.stands(&request);
    assert_eq!((waiting.state, waiting.failure, waiting.attempts), (State::Queued, Some(SendFailure::NetworkOff), 0));
    assert_eq!((server.connections(), contacts(app, server.port())), (0, 0));
    network::set(app, network::SetNetwork { off: false }).unwrap();
    story.tend();
    assert_eq!(story.stands(&request).state, State::Accepted);
}

#[test]
fn what_was_stopped_before_it_left_never_leaves() {
    let story = Story::new();
    let server = https(&story.authority, &[HttpsFault::None]);
    let (request, sending) = story.send(&server);
    assert_eq!(decide(&story.world.app, &sending.id, Decision::Stop).state, State::Stopped);
    story.world.clock.wait(DAY);
    assert_eq!(story.tend(), None);
    assert_eq!((server.connections(), story.stands(&request).state), (0, State::Stopped));
}

#[test]
fn what_is_stopped_on_its_way_is_not_tried_again_but_what_arrived_arrived() {
    let slow = Duration::from_millis(700);
    for (fault, end) in
        [(HttpsFault::Slow(slow), State::Accepted), (HttpsFault::SlowThenStatus(slow, 500), State::Stopped)]
    {
        let story = Story::new();
        let server = https(&story.authority, &[fault]);
        let (request, sending) = story.send(&server);
        std::thread::scope(|scope| {
            let tending = scope.spawn(|| story.tend());
            wait_for(|| server.connections() > 0);
            let stopping = decide(&story.world.app, &sending.id, Decision::Stop);
            assert_eq!((stopping.state, stopping.stopping), (State::Sending, true));
            assert_eq!(tending.join().unwrap(), None);
        });
        assert_eq!(story.stands(&request).state, end);
        story.world.clock.wait(DAY);
        story.tend();
        assert_eq!(server.connections(), 1);
    }
}

fn wait_for(done: impl Fn() -> bool) {
    for _ in 0..1_000 {
        if done() {
            return;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    panic!("it never came");
}

#[test]
fn after_three_days_it_asks_and_sends_nothing_until_it_is_answered() {
    let story = Story::new();
    let server = https(&story.authority, &[HttpsFault::Status(500)]);
    let (request, sending) = story.send(&server);
    // Records that are opened a few times a day.
    for _ in 0..3 * 4 {
        assert_eq!(story.stands(&request).state, State::Queued);
        story.tend();
        story.world.clock.wait(6 * HOUR);
    }
    story.tend();
    assert_eq!(story.stands(&request).state, State::Asking);
    let before = server.connections();
    assert_eq!(before, 12);
    story.world.clock.wait(DAY);
    assert_eq!(story.tend(), None);
    assert_eq!(server.connections(), before);
    // The answer is one attempt; then it asks again.
    decide(&story.world.app, &sending.id, Decision::Again);
    story.tend();
    assert_eq!((server.connections(), story.stands(&request).state), (before + 1, State::Queued));
    story.tend();
    assert_eq!(story.stands(&request).state, State::Asking);
}

#[test]
fn after_forty_attempts_it_is_given_up_and_said_why() {
    let story = Story::new();
    let server = https(&story.authority, &[HttpsFault::Status(500)]);
    let (request, sending) = story.send(&server);
    for _ in 0..40 {
        assert_eq!(story.stands(&request).state, State::Queued);
        story.tend();
        story.world.clock.wait(HOUR + 1);
    }
    let failed = story.stands(&request);
    assert_eq!((failed.state, failed.failure, failed.attempts), (State::Failed, Some(SendFailure::Busy), 40));
    assert_eq!((story.tend(), server.connections()), (None, 40));
    decide(&story.world.app, &sending.id, Decision::Again);
    story.tend();
    assert_eq!((server.connections(), story.stands(&request).state), (41, State::Failed));
}

#[test]
fn what_will_not_work_is_not_tried_again_until_somebody_says_so() {
    let story = Story::new();
    let server = mail(&story.authority, &[MailFault::Login("535 no"), MailFault::None]);
    let (request, sending) = story.send(&server);
    assert_eq!(story.tend(), None);
    let failed = story.stands(&request);
    assert_eq!((failed.state, failed.failure), (State::Failed, Some(SendFailure::LoginRefused)));
    story.world.clock.wait(DAY);
    assert_eq!(story.tend(), None);
    assert_eq!(server.connections(), 1);
    decide(&story.world.app, &sending.id, Decision::Again);
    story.tend();
    assert_eq!(story.stands(&request).state, State::Accepted);
}

#[test]
fn a_mail_does_not_leave_from_another_account_than_the_one_that_was_shown() {
    let story = Story::new();
    let app = &story.world.app;
    let server = mail(&story.authority, &[MailFault::None]);
    let (request, _) = story.send(&server);
    let other = app::mail_account::SaveMailAccount {
        address: "paul@mail.example".into(),
        host: servers::NAME.into(),
        port: server.port(),
        security: app::view::MailSecurity::Tls,
        user: "paul".into(),
        password: None,
        in_keychain: false,
    };
    app::mail_account::save(app, other).unwrap();
    story.tend();
    let failed = story.stands(&request);
    assert_eq!((failed.state, failed.failure), (State::Failed, Some(SendFailure::NoMailAccount)));
    app::mail_account::forget(app).unwrap();
    decide(app, &failed.id, Decision::Again);
    story.tend();
    assert_eq!(story.stands(&request).failure, Some(SendFailure::NoMailAccount));
    assert_eq!(server.connections(), 0);
}

#[test]
fn taking_back_is_sent_in_the_same_way_and_says_so() {
    let story = Story::new();
    let app = &story.world.app;
    let server = https(&story.authority, &[HttpsFault::None]);
    let (request, first) = story.send(&server);
    story.tend();
    let check = requests::check(app, CheckRequest { id: request.clone(), way: server.way(), withdraw: true }).unwrap();
    agree(app, &request, &check);
    story.tend();
    let done = story.stands(&request);
    assert_eq!((done.state, done.kind), (State::Accepted, app::view::SendingKind::Withdrawal));
    assert_ne!(done.id, first.id);
    let Server::Https(server) = server else { panic!() };
    assert_eq!(server.taken().len(), 2);
    assert_eq!(String::from_utf8(server.taken().remove(1)).unwrap(), check.exact);
    assert_eq!(network::show(app).unwrap().contacts[0].why, app::view::NetWhy::Withdrawal);
}

#[test]
fn nothing_leaves_without_a_yes_to_each_thing() {
    let story = Story::new();
    let app = &story.world.app;
    let server = https(&story.authority, &[HttpsFault::None]);
    let service = service_at(app, &server, servers::NAME);
    let (request, check) = looked_at(app, &story.person, &service, server.way());
    assert!(!check.consents.is_empty());
    let input = SendRequest { id: request, hash: check.hash, consents: Vec::new(), follow_up: None };
    assert!(matches!(requests::send(app, input), Err(Error::ConsentMissing)));
    assert_eq!(story.tend(), None);
    assert_eq!((server.connections(), contacts(app, server.port())), (0, 0));
}

#[test]
fn the_example_family_sends_nothing() {
    let authority = Arc::new(Authority::new());
    let world = World::trusting(tempfile::tempdir().unwrap(), trust(&authority));
    example::open(&world.app).unwrap();
    let server = https(&authority, &[HttpsFault::None]);
    let person = world.person();
    let service = service_at(&world.app, &server, servers::NAME);
    let (request, check) = looked_at(&world.app, &person, &service, server.way());
    let consents = check.consents.iter().map(|consent| consent.code).collect();
    let input = SendRequest { id: request, hash: check.hash, consents, follow_up: None };
    assert!(matches!(requests::send(&world.app, input), Err(Error::ExampleSendsNothing)));
    assert_eq!(outbox::tend(&world.app), None);
    assert!(matches!(app::mail_account::test(&world.app), Ok(Some(SendFailure::NoMailAccount))));
    assert_eq!(server.connections(), 0);
}
