//! What was frozen for sending goes out by itself: over HTTPS or through the person's mail account, while the records are open.
//!
//! Each step is written before it happens, and names the state it comes from. A sending is "being sent" before anything is opened; when
//! the program ends in it, the next opening finds it so, and the person decides: nothing is ever sent a second time in silence.

mod plan;

use crate::net::gate::{self, Contact};
use crate::net::{Attempt, Failure, HttpsTarget, MailAddress, MailServer, Outcome, Reply, https, message, smtp};
use crate::session::Session;
use crate::view::Tag;
use crate::{App, Error, mail_account, network};
use plan::Due;
use record::SendingId;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, TryLockError};
use std::time::Duration;
use vault::{NetWhy, Sending, SendingChange, SendingKind, SendingState as State, Way};

const TAGS: [Tag; 1] = [Tag::Requests];

/// Held by the one who sends.
#[derive(Default)]
pub(crate) struct Outbox(Mutex<Option<UnderWay>>);

/// A sending whose end is not written yet, and how it ended, once that is known.
struct UnderWay {
    id: SendingId,
    end: Option<End>,
}

/// How an attempt ended.
enum End {
    /// With this.
    Outcome(Outcome),
    /// Nothing was opened: the person turned everything off, or the record of the contact could not be written.
    NotBegun(Option<Failure>),
}

/// Sends what is due, one after another. Answers when to look again; `None`: when something changes. While the records are locked
/// nothing begins; what is under way ends behind the lock.
pub fn tend(app: &Arc<App>) -> Option<Duration> {
    let mut under_way = begin(app)?;
    let session = open(app)?;
    finish(app, &session, &mut under_way);
    if is_off(&session) {
        say_off(app, &session);
        return None;
    }
    for sending in waiting(&session) {
        // Locked, or switched off, while another was being sent.
        if !open(app).is_some_and(|now| Arc::ptr_eq(&now, &session)) || is_off(&session) {
            return None;
        }
        // Stopped, or the person died, while another was being sent.
        if !waiting(&session).iter().any(|one| one.id == sending.id) {
            continue;
        }
        match plan::due((&sending).into(), app.clock.now_ms()) {
            Due::Now => send(app, &session, &sending, &mut under_way),
            Due::Ask => step(app, &session, sending.id, &change(app, &[State::Queued], State::Asking)),
            Due::At(_) => {}
        }
    }
    let now = app.clock.now_ms();
    let waiting = waiting(&session);
    let times = waiting.iter().map(|sending| match plan::due(sending.into(), now) {
        Due::At(next) => next,
        Due::Now | Due::Ask => now,
    });
    times.min().map(|next| Duration::from_millis(u64::try_from(next - now).unwrap_or(0)))
}

/// Waits until nothing is being sent, and keeps it so.
pub(crate) fn hold(app: &App) -> impl Drop + '_ {
    app.outbox.0.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Only one sends. One who panicked left what it did in its place.
fn begin(app: &App) -> Option<MutexGuard<'_, Option<UnderWay>>> {
    match app.outbox.0.try_lock() {
        Ok(under_way) => Some(under_way),
        Err(TryLockError::Poisoned(poisoned)) => Some(poisoned.into_inner()),
        Err(TryLockError::WouldBlock) => None,
    }
}

fn open(app: &App) -> Option<Arc<Session>> {
    app.slot().open().filter(|session| !session.example)
}

fn is_off(session: &Session) -> bool {
    session.read(network::is_off).unwrap_or(true)
}

fn waiting(session: &Session) -> Vec<Sending> {
    session.read(|r| r.queued_sendings()).unwrap_or_default()
}

/// While the person has everything off, what waits says so, and waits.
fn say_off(app: &App, session: &Session) {
    let off = Failure::NetworkOff.name();
    for sending in waiting(session).iter().filter(|sending| sending.failure.as_deref() != Some(off)) {
        let times = SendingChange {
            next_ms: sending.next_ms,
            ..SendingChange::to(&[State::Queued], State::Queued, sending.state_ms)
        };
        step(app, session, sending.id, &SendingChange { failure: Some(off), ..times });
    }
}

/// One attempt.
fn send(app: &App, session: &Session, sending: &Sending, under_way: &mut Option<UnderWay>) {
    let route = match route(app, session, sending) {
        Ok(Ok(route)) => route,
        Ok(Err(failure)) => {
            let failed = change(app, &[State::Queued], State::Failed);
            return step(app, session, sending.id, &SendingChange { failure: failure.map(Failure::name), ..failed });
        }
        // The records could not be read just now.
        Err(_) => return,
    };
    let next_ms = Some(plan::planned(sending.attempts.saturating_add(1), None, app.clock.now_ms(), random()));
    let begun = SendingChange { attempt: true, next_ms, ..change(app, &[State::Queued], State::Sending) };
    // Not in that state any more: the person stopped it. Not written: then it is not sent.
    if !session.vault.db().move_sending(sending.id, &begun).unwrap_or(false) {
        return;
    }
    *under_way = Some(UnderWay { id: sending.id, end: None });
    app.changed(&TAGS);
    let end = match route.attempt(app, session, sending) {
        Ok(attempt) => End::Outcome(attempt.outcome),
        Err(Error::NetworkOff) => End::NotBegun(Some(Failure::NetworkOff)),
        Err(_) => End::NotBegun(None),
    };
    *under_way = Some(UnderWay { id: sending.id, end: Some(end) });
    finish(app, session, under_way);
}

/// Writes how what was under way ended. What cannot be written now, because the disk is full, is written the next time.
fn finish(app: &App, session: &Session, under_way: &mut Option<UnderWay>) {
    let Some(UnderWay { id, end }) = under_way else { return };
    if settle(app, session, *id, end.as_ref()).is_ok() {
        *under_way = None;
        app.changed(&TAGS);
    }
}

fn settle(app: &App, session: &Session, id: SendingId, end: Option<&End>) -> Result<(), Error> {
    let Some(sending) = session.read(|r| r.sending(id))? else { return Ok(()) };
    let to = |state| change(app, &[State::Sending], state);
    let failed = |state, why: Failure| SendingChange { failure: Some(why.name()), ..to(state) };
    let again = |after| plan::again(sending.attempts, after, app.clock.now_ms(), random());
    let settled = match end {
        // It ended in a panic: nobody knows how far it came.
        None => failed(State::Unknown, Failure::CutOff),
        Some(End::NotBegun(why)) => {
            let next_ms = Some(plan::planned(1, None, app.clock.now_ms(), random()));
            SendingChange { next_ms, failure: why.map(Failure::name), ..to(State::Queued) }
        }
        Some(End::Outcome(Outcome::Accepted(Reply { reference, text }))) => {
            SendingChange { reply: Some((reference.as_deref(), text.as_deref())), ..to(State::Accepted) }
        }
        Some(End::Outcome(Outcome::Later { why, after })) => match again(*after) {
            Some(next_ms) => SendingChange { next_ms: Some(next_ms), ..failed(State::Queued, *why) },
            None => failed(State::Failed, *why),
        },
        Some(End::Outcome(Outcome::Never(why))) => failed(State::Failed, *why),
        Some(End::Outcome(Outcome::Unknown(why))) => failed(State::Unknown, *why),
    };
    session.vault.db().move_sending(id, &settled)?;
    Ok(())
}

fn change<'a>(app: &App, from: &'a [State], to: State) -> SendingChange<'a> {
    SendingChange::to(from, to, app.clock.now_ms())
}

fn step(app: &App, session: &Session, id: SendingId, change: &SendingChange<'_>) {
    // What could not be written is tried the next time.
    if session.vault.db().move_sending(id, change).unwrap_or(false) {
        app.changed(&TAGS);
    }
}

/// Where a sending goes.
enum Route {
    Https(HttpsTarget),
    Mail { server: MailServer, from: MailAddress, to: MailAddress },
}

/// Finds the way; or why there is none. Looks once more that it is what was shown and agreed to.
fn route(app: &App, session: &Session, sending: &Sending) -> Result<Result<Route, Option<Failure>>, Error> {
    if sending.consents.is_empty() || vault::hash(&sending.bytes) != sending.hash {
        return Ok(Err(None));
    }
    Ok(match sending.way {
        Way::Https => match HttpsTarget::parse(&sending.address) {
            Ok(target) => Ok(Route::Https(target)),
            Err(_) => Err(Some(Failure::AddressRefused)),
        },
        Way::MailAccount => match (mail_account::server(app, session)?, MailAddress::parse(&sending.address)) {
            (Err(failure), _) => Err(Some(failure)),
            (_, Err(_)) => Err(Some(Failure::AddressRefused)),
            // Another account than the one that was shown.
            (Ok((_, from)), _) if !message::is_from(&sending.bytes, &from) => Err(Some(Failure::NoMailAccount)),
            (Ok((server, from)), Ok(to)) => Ok(Route::Mail { server, from, to }),
        },
        Way::Phone | Way::Letter | Way::MailProgram | Way::Copy => Err(None),
    })
}

impl Route {
    /// Through the gate. An error: nothing was opened.
    fn attempt(&self, app: &App, session: &Session, sending: &Sending) -> Result<Attempt, Error> {
        let (host, port) = match self {
            Self::Https(target) => (target.host(), target.port()),
            Self::Mail { server, .. } => (server.host(), server.port()),
        };
        let why = match sending.kind {
            SendingKind::Request => NetWhy::Request,
            SendingKind::Withdrawal => NetWhy::Withdrawal,
        };
        let whom = Contact { host, port, why, sending: Some(sending.id) };
        gate::contact(app, session, &whom, |permit| match self {
            Self::Https(target) => https::post(target, &sending.id.to_string(), &sending.bytes, permit),
            Self::Mail { server, from, to } => smtp::send(server, from, to, &sending.bytes, permit),
        })
    }
}

/// For waits only: without random bytes any wait will do.
fn random() -> u64 {
    getrandom::u64().unwrap_or(u64::MAX)
}
