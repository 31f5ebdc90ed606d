//! A request to a service.

use super::{HURRIED, Known, QUICK, accepted, known, later};
use crate::net::gate::Permit;
use crate::net::{Attempt, Failure, HttpsTarget, Limits, Outcome, Trust, https};
use servers::{Certificate, HttpsFault, HttpsServer};
use std::time::{Duration, Instant};

const KEY: &str = "0199a0c1-0000-7000-8000-000000000001";
const BODY: &str = "{\"name\": \"Lena\", \"words\": \"é\\r\\n.\\r\\n\"}";

pub(super) fn post_to(url: &str, trust: &Trust, limits: Limits) -> Attempt {
    https::post(&HttpsTarget::parse(url).unwrap(), KEY, BODY.as_bytes(), &Permit::for_tests(trust, limits))
}

fn once(known: &Known, fault: HttpsFault, limits: Limits) -> (Attempt, HttpsServer) {
    let server = HttpsServer::new(&known.authority, &[fault]);
    (post_to(&server.url(), &known.trust, limits), server)
}

#[test]
fn exactly_the_bytes_go_out_and_nothing_tells_who_sends() {
    let (attempt, server) = once(&known(), HttpsFault::None, QUICK);
    assert_eq!(attempt.outcome, accepted(Some("SC-4711"), Some("We have it.")));
    assert_eq!(attempt.bytes, BODY.len() as u64);
    let [request] = &server.got()[..] else { panic!("one request") };
    assert_eq!(request.line, "POST /requests HTTP/1.1");
    assert_eq!(request.body, BODY.as_bytes());
    let length = BODY.len().to_string();
    let host = format!("localhost:{}", server.port());
    let key = format!("\"{KEY}\"");
    let wanted = [
        ("accept", "application/json"),
        ("content-length", &length),
        ("content-type", "application/json"),
        ("host", &host),
        ("idempotency-key", &key),
        ("user-agent", "second-chair"),
    ];
    let got: Vec<(&str, &str)> = request.headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    assert_eq!(got, wanted);
    assert_eq!(server.connections(), 1);
}

#[test]
fn each_fault_has_one_meaning() {
    use HttpsFault as F;
    let known = known();
    let header = |status, name, value: &str| F::Header(status, name, value.to_owned());
    let busy = |seconds| Outcome::Later { why: Failure::Busy, after: Some(Duration::from_secs(seconds)) };
    let silent = || accepted(None, None);
    let cases = [
        (F::Certificate(Certificate::WrongName), Outcome::Never(Failure::Certificate), false),
        (F::Certificate(Certificate::UnknownAuthority), Outcome::Never(Failure::Certificate), false),
        (F::Certificate(Certificate::Expired), Outcome::Never(Failure::Certificate), false),
        (F::Certificate(Certificate::NotYet), Outcome::Never(Failure::Certificate), false),
        (F::InClear, Outcome::Never(Failure::NotEncrypted), false),
        (F::ResetAtOnce, later(Failure::CutOff), false),
        (F::ResetBeforeBody, later(Failure::CutOff), false),
        (F::ResetAfterBody, later(Failure::CutOff), true),
        (F::LostAnswer, later(Failure::CutOff), true),
        (F::CutHead, later(Failure::CutOff), true),
        (F::Nonsense, later(Failure::AnswerUnreadable), true),
        (F::CutBody, silent(), true),
        (F::Huge, silent(), true),
        (F::Twice, accepted(Some("SC-4711"), Some("We have it.")), true),
        (F::Taken(200, String::new()), silent(), true),
        (F::Taken(202, "<html>thanks</html>".to_owned()), silent(), true),
        (F::Taken(200, "{\"reference\": 7}".to_owned()), silent(), true),
        (F::Taken(200, "{\"reference\": \"7\"}".to_owned()), accepted(Some("7"), None), true),
        (F::Status(206), Outcome::Never(Failure::AnswerUnreadable), true),
        (F::Status(400), Outcome::Never(Failure::Refused), true),
        (F::Status(404), Outcome::Never(Failure::Refused), true),
        (F::Status(409), Outcome::Never(Failure::Refused), true),
        (F::Status(422), Outcome::Never(Failure::Refused), true),
        (F::Status(408), later(Failure::Busy), true),
        (F::Status(425), later(Failure::Busy), true),
        (F::Status(429), later(Failure::Busy), true),
        (F::Status(500), later(Failure::Busy), true),
        (header(503, "Retry-After", "120"), busy(120), true),
        (header(503, "Retry-After", "99999999999"), busy(24 * 60 * 60), true),
        (header(503, "Retry-After", "soon"), later(Failure::Busy), true),
        // A date means nothing without the receiver's own.
        (header(503, "Retry-After", "Sun, 06 Nov 1994 08:49:37 GMT"), later(Failure::Busy), true),
        (
            header(503, "Date", "Sun, 06 Nov 1994 08:49:37 GMT\r\nRetry-After: Sun, 06 Nov 1994 09:49:37 GMT"),
            busy(3600),
            true,
        ),
    ];
    for (fault, outcome, arrived) in cases {
        let (attempt, server) = once(&known, fault.clone(), QUICK);
        assert_eq!(attempt.outcome, outcome, "{fault:?}");
        assert_eq!(!server.got().is_empty(), arrived, "{fault:?}");
        // One connection, whatever happens: trying again is the outbox's to decide.
        assert_eq!(server.connections(), 1, "{fault:?}");
        if arrived {
            assert_eq!(server.got()[0].body, BODY.as_bytes(), "{fault:?}");
            assert_eq!(attempt.bytes, BODY.len() as u64, "{fault:?}");
        }
        if matches!(fault, HttpsFault::Certificate(_) | HttpsFault::InClear | HttpsFault::ResetAtOnce) {
            assert_eq!(attempt.bytes, 0, "{fault:?}");
        }
    }
}

#[test]
fn no_redirect_is_followed() {
    let known = known();
    let elsewhere = HttpsServer::new(&known.authority, &[HttpsFault::None]);
    for status in [300, 301, 302, 303, 304, 307, 308] {
        let (attempt, _) = once(&known, HttpsFault::Header(status, "Location", elsewhere.url()), QUICK);
        assert_eq!(attempt.outcome, Outcome::Never(Failure::Redirected), "{status}");
    }
    assert_eq!(elsewhere.connections(), 0);
}

#[test]
fn a_shut_door_and_an_unknown_name_are_told_apart() {
    let known = known();
    let server = HttpsServer::new(&known.authority, &[HttpsFault::None]);
    server.shut();
    let attempt = post_to(&server.url(), &known.trust, QUICK);
    assert_eq!(attempt, Attempt { outcome: later(Failure::NoConnection), bytes: 0 });
    let attempt = post_to("https://nobody.invalid/", &known.trust, QUICK);
    assert_eq!(attempt, Attempt { outcome: later(Failure::NameUnknown), bytes: 0 });
    server.open();
    assert!(matches!(post_to(&server.url(), &known.trust, QUICK).outcome, Outcome::Accepted(_)));
}

#[test]
fn nobody_is_waited_for_longer_than_the_limit() {
    let known = known();
    for fault in [HttpsFault::Slow(Duration::from_secs(5)), HttpsFault::Drip(Duration::from_millis(100))] {
        let begun = Instant::now();
        let (attempt, server) = once(&known, fault.clone(), HURRIED);
        assert_eq!(attempt.outcome, later(Failure::TimedOut), "{fault:?}");
        assert!(begun.elapsed() < Duration::from_secs(3), "{fault:?} {:?}", begun.elapsed());
        assert_eq!(server.got().len(), 1);
    }
}

#[test]
fn a_stranger_whom_this_computer_does_not_know_is_refused() {
    let known = known();
    let server = HttpsServer::new(&known.authority, &[HttpsFault::None]);
    let attempt = post_to(&server.url(), &Trust::System, QUICK);
    assert_eq!(attempt, Attempt { outcome: Outcome::Never(Failure::Certificate), bytes: 0 });
    assert!(server.got().is_empty());
}
