//! A mail through the person's own account (RFC 5321, 8314).
//!
//! Until the words of the mail begin to leave, a broken line is safe: nobody got anything. After that only the server's "250" tells,
//! and if that is lost, nobody here knows whether the mail goes on. So the steps are taken one by one, and each answer must be the
//! very number that belongs to its step: answers that somebody slipped in before the encryption began would be out of step.

use super::gate::Permit;
use super::names::look_up;
use super::{Attempt, Failure, Limits, MailAddress, MailServer, Outcome, Reply, Security, Trust, tls};
use lettre::transport::smtp::authentication::{Credentials, DEFAULT_MECHANISMS};
use lettre::transport::smtp::client::{Certificate, CertificateStore, SmtpConnection, TlsParameters};
use lettre::transport::smtp::commands::{Data, Mail, Quit, Rcpt};
use lettre::transport::smtp::extension::{ClientId, Extension, MailBodyParameter, MailParameter};
use lettre::transport::smtp::response::Response;
use std::error::Error;
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::mpsc;
use std::time::{Duration, Instant};
use vault::ExposeSecret;

/// How long saying goodbye may take; what it answers changes nothing.
const GOODBYE: Duration = Duration::from_secs(5);

/// Sends the bytes as they are, once.
pub(crate) fn send(
    server: &MailServer,
    from: &MailAddress,
    to: &MailAddress,
    message: &[u8],
    permit: &Permit<'_>,
) -> Attempt {
    let (server, from, to, message) = (server.clone(), from.clone(), to.clone(), message.to_vec());
    let (trust, limits) = (permit.trust().clone(), permit.limits());
    let size = message.len() as u64;
    within(limits, size, move |stage, told| {
        let mut bytes = 0;
        let sent = log_in(&server, &trust, limits).and_then(|mut connection| {
            let reply = hand_over(&mut connection, &from, &to, &message, stage, &mut bytes)?;
            Ok((connection, reply))
        });
        match sent {
            Ok((connection, reply)) => {
                told(Attempt { outcome: Outcome::Accepted(reply), bytes });
                say_goodbye(connection);
            }
            Err(outcome) => told(Attempt { outcome, bytes }),
        }
    })
}

/// Tries whether the account answers. Sends no mail.
pub(crate) fn test(server: &MailServer, permit: &Permit<'_>) -> Attempt {
    let (server, trust, limits) = (server.clone(), permit.trust().clone(), permit.limits());
    within(limits, 0, move |_, told| match log_in(&server, &trust, limits) {
        Ok(connection) => {
            told(Attempt { outcome: Outcome::Accepted(Reply::default()), bytes: 0 });
            say_goodbye(connection);
        }
        Err(outcome) => told(Attempt { outcome, bytes: 0 }),
    })
}

/// How far an attempt is, for whoever waits and whoever sends: one of them says that the words leave, or that it is too late for it.
#[derive(Default)]
struct Stage(AtomicU8);

impl Stage {
    const BEFORE: u8 = 0;
    const WORDS_LEAVE: u8 = 1;
    const TOO_LATE: u8 = 2;

    /// Whether the words of the mail may leave now.
    fn words_leave(&self) -> bool {
        self.0.compare_exchange(Self::BEFORE, Self::WORDS_LEAVE, Ordering::SeqCst, Ordering::SeqCst).is_ok()
    }

    /// Whether it is too late before any of the words left.
    fn give_up(&self) -> bool {
        self.0.compare_exchange(Self::BEFORE, Self::TOO_LATE, Ordering::SeqCst, Ordering::SeqCst).is_ok()
    }
}

/// Does something in a thread of its own and waits no longer than the limit, however slowly the server drips. `size`: of the words.
fn within(limits: Limits, size: u64, work: impl FnOnce(&Stage, &dyn Fn(Attempt)) + Send + 'static) -> Attempt {
    let stage = Arc::new(Stage::default());
    let (told, waiting) = mpsc::channel();
    let at_work = Arc::clone(&stage);
    let thread = std::thread::Builder::new().spawn(move || {
        work(&at_work, &|attempt| {
            // Nobody may be waiting any more.
            let _ = told.send(attempt);
        });
    });
    if thread.is_err() {
        return Attempt { outcome: Outcome::later(Failure::NoConnection), bytes: 0 };
    }
    waiting.recv_timeout(limits.total).unwrap_or_else(|_| {
        let nothing_left = stage.give_up();
        // It may have ended in this very moment.
        waiting.try_recv().unwrap_or(if nothing_left {
            Attempt { outcome: Outcome::later(Failure::TimedOut), bytes: 0 }
        } else {
            Attempt { outcome: Outcome::Unknown(Failure::TimedOut), bytes: size }
        })
    })
}

/// Connects, encrypts, and only then logs in.
fn log_in(server: &MailServer, trust: &Trust, limits: Limits) -> Result<SmtpConnection, Outcome> {
    let begun = Instant::now();
    let tls = encryption(server, trust).ok_or(Outcome::Never(Failure::Certificate))?;
    let addresses = look_up(server.host(), server.port(), limits.connect).map_err(Outcome::later)?;
    // Not the computer's name: it may be the person's.
    let me = ClientId::Domain("localhost".to_owned());
    let first = (server.security() == Security::Tls).then_some(&tls);
    let mut connection = SmtpConnection::connect(&addresses[..], Some(limits.connect), &me, first, None)
        .map_err(|error| before(&error, Failure::Refused))?;
    let left = limits.total.saturating_sub(begun.elapsed()).max(Duration::from_secs(1));
    connection.set_timeout(Some(left)).map_err(|error| tls::line_failed(&error))?;
    if server.security() == Security::StartTls {
        if !connection.can_starttls() {
            connection.abort();
            return Err(Outcome::Never(Failure::NotEncrypted));
        }
        connection.starttls(&tls, &me).map_err(|error| before(&error, Failure::NotEncrypted))?;
    }
    if !connection.is_encrypted() {
        return Err(Outcome::Never(Failure::NotEncrypted));
    }
    let account = Credentials::new(server.user().to_owned(), server.password().expose_secret().to_owned());
    let answer =
        connection.auth(DEFAULT_MECHANISMS, &account).map_err(|error| before(&error, Failure::LoginRefused))?;
    expect(&answer, &[235])?;
    Ok(connection)
}

/// Sender, receiver, words.
fn hand_over(
    connection: &mut SmtpConnection,
    from: &MailAddress,
    to: &MailAddress,
    message: &[u8],
    stage: &Stage,
    bytes: &mut u64,
) -> Result<Reply, Outcome> {
    let mut parameters = Vec::new();
    if !message.is_ascii() {
        if !connection.server_info().supports_feature(Extension::EightBitMime) {
            return Err(Outcome::Never(Failure::Refused));
        }
        parameters.push(MailParameter::Body(MailBodyParameter::EightBitMime));
    }
    let answer = connection.command(Mail::new(Some(from.envelope()), parameters));
    expect(&answer.map_err(|error| before(&error, Failure::Refused))?, &[250])?;
    let answer = connection.command(Rcpt::new(to.envelope(), Vec::new()));
    expect(&answer.map_err(|error| before(&error, Failure::AddressRefused))?, &[250, 251, 252])?;
    let answer = connection.command(Data);
    expect(&answer.map_err(|error| before(&error, Failure::Refused))?, &[354])?;
    if !stage.words_leave() {
        return Err(Outcome::later(Failure::TimedOut));
    }
    *bytes = message.len() as u64;
    // The library ends the last line itself; a mail that ends in one would get an empty line more.
    let answer = connection.message(message.strip_suffix(b"\r\n").unwrap_or(message)).map_err(|error| after(&error))?;
    if answer.has_code(250) {
        Ok(Reply::new(None, Some(&answer.message().collect::<Vec<_>>().join("\n"))))
    } else {
        Err(Outcome::Unknown(Failure::AnswerUnreadable))
    }
}

/// Any other answer is out of step.
fn expect(answer: &Response, codes: &[u16]) -> Result<(), Outcome> {
    if codes.contains(&u16::from(answer.code())) { Ok(()) } else { Err(Outcome::Never(Failure::AnswerUnreadable)) }
}

/// What an error means before the words began to leave. `refused` is what a "no" for good means at this step.
fn before(error: &lettre::transport::smtp::Error, refused: Failure) -> Outcome {
    if error.is_permanent() {
        return Outcome::Never(refused);
    }
    if error.is_transient() {
        return Outcome::later(Failure::Busy);
    }
    if let Some(failure) = tls::find(error) {
        return Outcome::Never(failure);
    }
    match error.source().and_then(|source| source.downcast_ref::<io::Error>()) {
        Some(line) => tls::line_failed(line),
        // The server offers no way to log in, or none to encrypt, that we know.
        None if error.is_client() => Outcome::Never(refused),
        // An answer that stops in the middle; other nonsense would come again.
        None if error.to_string().ends_with("incomplete response") => Outcome::later(Failure::CutOff),
        None => Outcome::Never(Failure::AnswerUnreadable),
    }
}

/// What an error means after the words began to leave: only a clear "no" is one.
fn after(error: &lettre::transport::smtp::Error) -> Outcome {
    if error.is_permanent() {
        return Outcome::Never(Failure::Refused);
    }
    if error.is_transient() {
        return Outcome::later(Failure::Busy);
    }
    match before(error, Failure::AnswerUnreadable) {
        Outcome::Later { why, .. } | Outcome::Never(why) | Outcome::Unknown(why) => Outcome::Unknown(why),
        Outcome::Accepted(_) => Outcome::Unknown(Failure::AnswerUnreadable),
    }
}

fn encryption(server: &MailServer, trust: &Trust) -> Option<TlsParameters> {
    let mut parameters = TlsParameters::builder(server.host().to_owned());
    if let Trust::Only(pem) = trust {
        let certificate = Certificate::from_pem(pem).ok()?;
        parameters = parameters.certificate_store(CertificateStore::None).add_root_certificate(certificate);
    }
    parameters.build_rustls().ok()
}

fn say_goodbye(mut connection: SmtpConnection) {
    if connection.set_timeout(Some(GOODBYE)).is_ok() {
        let _ = connection.command(Quit);
    }
}
