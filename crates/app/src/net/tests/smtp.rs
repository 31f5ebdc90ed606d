//! A mail through an account.

use super::{HURRIED, Known, QUICK, accepted, known, later};
use crate::net::gate::Permit;
use crate::net::{Attempt, Failure, Limits, MailAddress, MailServer, Outcome, Security, Trust, smtp};
use servers::{Certificate, MailFault, MailServer as Server};
use std::time::{Duration, Instant};

/// Dots at the beginnings of lines, an empty line at the end, a letter that is not ASCII.
const MESSAGE: &str = "Message-ID: <1@mail.example>\r\nSubject: x\r\n\r\n.\r\n..two\r\n.é\r\n\r\n";
const QUEUED: &str = "2.0.0 Ok: queued as 4711";

fn account(server: &Server, security: Security) -> MailServer {
    let password = Server::PASSWORD.to_owned().into();
    MailServer::new(servers::NAME, server.port(), security, Server::USER, password).unwrap()
}

fn mail(server: &MailServer, message: &str, trust: &Trust, limits: Limits) -> Attempt {
    let address = |text| MailAddress::parse(text).unwrap();
    let (from, to) = (address("lena@mail.example"), address("help@clinic.example"));
    smtp::send(server, &from, &to, message.as_bytes(), &Permit::for_tests(trust, limits))
}

pub(super) fn try_out(server: &Server, trust: &Trust) -> Result<(), Failure> {
    match smtp::test(&account(server, Security::Tls), &Permit::for_tests(trust, QUICK)) {
        Attempt { outcome: Outcome::Accepted(_), bytes: 0 } => Ok(()),
        Attempt { outcome: Outcome::Later { why, .. } | Outcome::Never(why), bytes: 0 } => Err(why),
        other => panic!("{other:?}"),
    }
}

fn once(known: &Known, security: Security, fault: MailFault, limits: Limits) -> (Attempt, Server) {
    let server = match security {
        Security::Tls => Server::new(&known.authority, &[fault]),
        Security::StartTls => Server::with_starttls(&known.authority, &[fault]),
    };
    let attempt = mail(&account(&server, security), MESSAGE, &known.trust, limits);
    (attempt, server)
}

const BOTH: [Security; 2] = [Security::Tls, Security::StartTls];

/// Nothing in clear but the greeting.
fn assert_nothing_in_clear(server: &Server, what: &str) {
    let clear = String::from_utf8(server.in_clear()).unwrap();
    let lines: Vec<&str> = clear.lines().collect();
    assert!(lines.iter().all(|line| ["EHLO localhost", "STARTTLS", "QUIT"].contains(line)), "{what}: {lines:?}");
}

#[test]
fn exactly_the_bytes_go_out_and_nothing_tells_which_computer_sends() {
    let known = known();
    for security in BOTH {
        let (attempt, server) = once(&known, security, MailFault::None, QUICK);
        assert_eq!(attempt, Attempt { outcome: accepted(None, Some(QUEUED)), bytes: MESSAGE.len() as u64 });
        let [taken] = &server.taken()[..] else { panic!("one mail") };
        assert_eq!(taken.bytes, MESSAGE.as_bytes());
        assert_eq!((taken.from.as_str(), taken.to.as_str()), ("lena@mail.example", "help@clinic.example"));
        assert_nothing_in_clear(&server, "fine");
        let steps = server.commands();
        let login = "AUTH PLAIN AGxlbmFAbWFpbC5leGFtcGxlAGFwcCBwYXNzd29yZCAxMjM0";
        let from = "MAIL FROM:<lena@mail.example> BODY=8BITMIME";
        let wanted = ["EHLO localhost", login, from, "RCPT TO:<help@clinic.example>", "DATA"];
        let skipped = if security == Security::StartTls { 2 } else { 0 };
        assert_eq!(steps[skipped..skipped + wanted.len()], wanted);
    }
}

#[test]
fn each_fault_has_one_meaning() {
    use MailFault as F;
    let known = known();
    let never = Outcome::Never;
    let cases = [
        (F::Certificate(Certificate::WrongName), never(Failure::Certificate)),
        (F::Certificate(Certificate::UnknownAuthority), never(Failure::Certificate)),
        (F::Certificate(Certificate::Expired), never(Failure::Certificate)),
        (F::Greeting("421 too busy"), later(Failure::Busy)),
        (F::Greeting("554 not you"), never(Failure::Refused)),
        (F::Login("535 5.7.8 wrong"), never(Failure::LoginRefused)),
        (F::Login("534 5.7.9 app password needed"), never(Failure::LoginRefused)),
        (F::Login("454 4.7.0 not now"), later(Failure::Busy)),
        (F::Login("250 out of step"), never(Failure::AnswerUnreadable)),
        (F::NoLogin, never(Failure::LoginRefused)),
        (F::Sender("550 not yours"), never(Failure::Refused)),
        (F::Receiver("550 nobody here"), never(Failure::AddressRefused)),
        (F::Receiver("450 full"), later(Failure::Busy)),
        (F::Receiver("354 out of step"), never(Failure::AnswerUnreadable)),
        (F::Data("554 no"), never(Failure::Refused)),
        (F::Data("451 not now"), later(Failure::Busy)),
        (F::Data("250 out of step"), never(Failure::AnswerUnreadable)),
        (F::ResetAtOnce, later(Failure::CutOff)),
        (F::ResetBeforeData, later(Failure::CutOff)),
        (F::ResetInData, Outcome::Unknown(Failure::CutOff)),
        (F::ResetAfterData, Outcome::Unknown(Failure::CutOff)),
        (F::LostAnswer, Outcome::Unknown(Failure::CutOff)),
        (F::CutAnswer, Outcome::Unknown(Failure::CutOff)),
        (F::Nonsense, Outcome::Unknown(Failure::AnswerUnreadable)),
        (F::End("354 out of step"), Outcome::Unknown(Failure::AnswerUnreadable)),
        (F::End("552 too large"), never(Failure::Refused)),
        (F::End("451 not now"), later(Failure::Busy)),
        (F::AsciiOnly, never(Failure::Refused)),
        (F::Twice, accepted(None, Some(QUEUED))),
        (F::LoginByParts, accepted(None, Some(QUEUED))),
    ];
    for security in BOTH {
        for (fault, outcome) in &cases {
            let (attempt, server) = once(&known, security, fault.clone(), QUICK);
            assert_eq!(attempt.outcome, *outcome, "{security:?} {fault:?}");
            let taken = server.taken();
            // Taken, and we know it or know that we do not know; never taken and said to be safe to repeat.
            let may_be = matches!(attempt.outcome, Outcome::Accepted(_) | Outcome::Unknown(_));
            assert!(taken.is_empty() || may_be, "{security:?} {fault:?}");
            assert!(taken.iter().all(|mail| mail.bytes == MESSAGE.as_bytes()), "{security:?} {fault:?}");
            assert_eq!(attempt.bytes > 0, may_be || matches!(fault, F::End(_)), "{security:?} {fault:?}");
            assert_eq!(server.connections(), 1, "{security:?} {fault:?}");
            assert_nothing_in_clear(&server, &format!("{fault:?}"));
        }
    }
}

#[test]
fn without_encryption_nothing_is_said() {
    let known = known();
    let (attempt, server) = once(&known, Security::StartTls, MailFault::NoStartTls, QUICK);
    assert_eq!(attempt, Attempt { outcome: Outcome::Never(Failure::NotEncrypted), bytes: 0 });
    assert_eq!(server.in_clear(), b"EHLO localhost\r\nQUIT\r\n");
    let (attempt, server) = once(&known, Security::Tls, MailFault::InClear, QUICK);
    assert_eq!(attempt, Attempt { outcome: Outcome::Never(Failure::NotEncrypted), bytes: 0 });
    assert!(server.taken().is_empty());
    for word in [Server::USER, Server::PASSWORD, "Subject", "help@clinic"] {
        assert!(!String::from_utf8_lossy(&server.in_clear()).contains(word), "{word}");
    }
}

#[test]
fn an_answer_slipped_in_before_the_encryption_is_noticed() {
    let (attempt, server) = once(&known(), Security::StartTls, MailFault::SlippedIn, QUICK);
    assert_eq!(attempt, Attempt { outcome: Outcome::Never(Failure::AnswerUnreadable), bytes: 0 });
    assert!(server.taken().is_empty());
    assert_nothing_in_clear(&server, "slipped in");
}

#[test]
fn a_shut_door_and_an_unknown_name_are_told_apart() {
    let known = known();
    let server = Server::new(&known.authority, &[MailFault::None]);
    server.shut();
    let attempt = mail(&account(&server, Security::Tls), MESSAGE, &known.trust, QUICK);
    assert_eq!(attempt, Attempt { outcome: later(Failure::NoConnection), bytes: 0 });
    let nobody = MailServer::new("nobody.invalid", 465, Security::Tls, "lena", "x".to_owned().into()).unwrap();
    assert_eq!(mail(&nobody, MESSAGE, &known.trust, QUICK).outcome, later(Failure::NameUnknown));
}

#[test]
fn nobody_is_waited_for_longer_than_the_limit() {
    let known = known();
    let cases = [
        (MailFault::Slow(Duration::from_secs(3)), Outcome::Unknown(Failure::TimedOut), MESSAGE.len()),
        (MailFault::Drip(Duration::from_millis(100)), later(Failure::TimedOut), 0),
    ];
    for (fault, outcome, bytes) in cases {
        let begun = Instant::now();
        let (attempt, _) = once(&known, Security::Tls, fault.clone(), HURRIED);
        assert_eq!(attempt, Attempt { outcome, bytes: bytes as u64 }, "{fault:?}");
        assert!(begun.elapsed() < Duration::from_secs(2), "{fault:?} {:?}", begun.elapsed());
    }
}

#[test]
fn trying_the_account_sends_no_mail() {
    let known = known();
    let server = Server::new(&known.authority, &[MailFault::None, MailFault::Login("535 no"), MailFault::ResetAtOnce]);
    let answers: Vec<_> = (0..3).map(|_| try_out(&server, &known.trust)).collect();
    assert_eq!(answers, [Ok(()), Err(Failure::LoginRefused), Err(Failure::CutOff)]);
    assert!(server.taken().is_empty());
    assert!(!server.commands().iter().any(|command| command.starts_with("MAIL")));
}

#[test]
fn a_stranger_whom_this_computer_does_not_know_learns_no_password() {
    let known = known();
    let server = Server::new(&known.authority, &[MailFault::None]);
    assert_eq!(try_out(&server, &Trust::System), Err(Failure::Certificate));
    assert!(server.commands().is_empty());
}
