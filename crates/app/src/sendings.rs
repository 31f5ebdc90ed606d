//! What a person does with something that was frozen for sending, and what became of it.

use crate::requests::{is_mailto, view};
use crate::view::{RequestView, SendFailure, Tag};
use crate::{App, Error, words};
use record::SendingId;
use serde::Deserialize;
use ts_rs::TS;
use vault::{Sending, SendingChange, SendingState as State, Way};

const TAGS: [Tag; 1] = [Tag::Requests];

/// One sending.
#[derive(Deserialize, TS)]
pub struct OneSending {
    /// Which.
    pub id: String,
}

/// What the person does with it, or says of it.
#[derive(Deserialize, TS)]
pub struct DecideSending {
    /// Which.
    pub id: String,
    /// What.
    pub what: Decision,
}

/// What the person does with a sending.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Decision {
    /// It is not to be sent.
    Stop,
    /// It is to be sent again: the same bytes under the same number.
    Again,
    /// The person sent it from their mail program.
    SaidSent,
    /// They did not.
    NotSent,
    /// They copied the words.
    Copied,
    /// They printed or saved the letter.
    Printed,
    /// They called.
    Phoned,
}

/// Does it. `NotFound` when it does not fit where the sending stands by now.
pub fn decide(app: &App, input: DecideSending) -> Result<RequestView, Error> {
    let (session, sending) = one(app, &input.id)?;
    let db = session.vault.db();
    let now = app.clock.now_ms();
    if input.what == Decision::Again && session.example {
        return Err(Error::ExampleSendsNothing);
    }
    let (from, to): (&[State], State) = match (input.what, sending.way) {
        (Decision::Stop, _) => (&[State::Frozen, State::Queued, State::Asking, State::Failed], State::Stopped),
        (Decision::Again, Way::MailAccount | Way::Https) => {
            (&[State::Failed, State::Unknown, State::Asking, State::Queued], State::Queued)
        }
        (Decision::Again, _) => (&[State::Failed, State::Stopped, State::HandedOver], State::Frozen),
        (Decision::SaidSent, _) => (&[State::HandedOver, State::Frozen, State::Unknown], State::SaidSent),
        (Decision::NotSent, _) => (&[State::HandedOver], State::Stopped),
        (Decision::Copied, Way::Copy | Way::MailProgram) => {
            (&[State::Frozen, State::HandedOver, State::Failed], State::HandedOver)
        }
        (Decision::Printed, Way::Letter) => (&[State::Frozen, State::Printed], State::Printed),
        (Decision::Phoned, Way::Phone) => (&[State::Frozen], State::Phoned),
        _ => return Err(Error::NotFound),
    };
    let next_ms = (to == State::Queued).then_some(now);
    let moved = db.move_sending(sending.id, &SendingChange { next_ms, ..SendingChange::to(from, to, now) })?;
    // Under way already: then it is only not tried again.
    let stopping = !moved && input.what == Decision::Stop && db.stop_sending(sending.id)?;
    if !moved && !stopping {
        return Err(Error::NotFound);
    }
    app.changed(&TAGS);
    view(&session, sending.request)
}

/// Removes the words of a sending that is over from this computer; the network record keeps that there was one.
pub fn forget(app: &App, input: OneSending) -> Result<RequestView, Error> {
    let (session, sending) = one(app, &input.id)?;
    if matches!(sending.state, State::Queued | State::Sending | State::Unknown) {
        return Err(Error::NotFound);
    }
    session.vault.db().forget_sending(sending.id)?;
    session.vault.db().wipe_traces()?;
    app.changed(&TAGS);
    view(&session, sending.request)
}

/// The link that the mail program is to open. Looked at here once more: nothing but our own link is ever handed to the system.
pub fn mail_link(app: &App, input: &OneSending) -> Result<String, Error> {
    let (session, sending) = one(app, &input.id)?;
    if session.example {
        return Err(Error::ExampleSendsNothing);
    }
    let waits = matches!(sending.state, State::Frozen | State::HandedOver | State::Failed);
    if sending.way != Way::MailProgram || !waits || vault::hash(&sending.bytes) != sending.hash {
        return Err(Error::NotFound);
    }
    String::from_utf8(sending.bytes).ok().filter(|link| is_mailto(link)).ok_or(Error::NotFound)
}

/// The mail program was asked to open it; whether the system took it.
pub fn handed_to_mail(app: &App, input: &OneSending, taken: bool) -> Result<RequestView, Error> {
    let (session, sending) = one(app, &input.id)?;
    let from = [State::Frozen, State::HandedOver, State::Failed];
    let change = if taken {
        SendingChange { attempt: true, ..SendingChange::to(&from, State::HandedOver, app.clock.now_ms()) }
    } else {
        let failure = Some(SendFailure::NoMailProgram.name());
        SendingChange { failure, attempt: true, ..SendingChange::to(&from, State::Failed, app.clock.now_ms()) }
    };
    session.vault.db().move_sending(sending.id, &change)?;
    app.changed(&TAGS);
    view(&session, sending.request)
}

fn one(app: &App, id: &str) -> Result<(std::sync::Arc<crate::session::Session>, Sending), Error> {
    let id: SendingId = words::id(id)?;
    let session = app.session()?;
    let sending = session.read(|r| r.sending(id))?.ok_or(Error::NotFound)?;
    Ok((session, sending))
}
