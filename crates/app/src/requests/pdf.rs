//! What of a request is printed: the card for the phone, the letter, the receipt.

use super::check::code;
use crate::view::Paper;
use crate::{App, Error, clock, services, sheet, words};
use chrono::{DateTime, Datelike, Timelike, Utc};
use chrono_tz::Tz;
use documents::{Agreed, At, Frame, Letter, PhoneCard, Receipt, RequestWay, RequestWords, Standing};
use record::{ContactRequest, Person, RequestId, SendingId, ServiceRef};
use serde::Deserialize;
use ts_rs::TS;
use vault::{Sending, SendingState};

/// What to print.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RequestPaper {
    /// What to say on the phone, of a request.
    PhoneCard,
    /// The letter, of a sending.
    Letter,
    /// The receipt, of a sending.
    Receipt,
}

/// A paper to make.
#[derive(Deserialize, TS)]
pub struct RequestPdf {
    /// Which.
    pub kind: RequestPaper,
    /// Of which request (the card) or sending (the others).
    pub id: String,
    /// The paper.
    pub paper: Paper,
    /// Letters at 130 %.
    pub large_print: bool,
}

/// The name offered for the file. It says nothing of an illness.
pub fn file_name(kind: RequestPaper) -> &'static str {
    match kind {
        RequestPaper::PhoneCard => "Call.pdf",
        RequestPaper::Letter => "Letter.pdf",
        RequestPaper::Receipt => "Receipt.pdf",
    }
}

/// The paper as a PDF.
pub fn pdf(app: &App, input: RequestPdf) -> Result<Vec<u8>, Error> {
    let session = app.session()?;
    let language = sheet::language(app);
    let frame = |name: &str| Frame {
        language,
        paper: sheet::paper(input.paper),
        large_print: input.large_print,
        name: name.to_owned(),
        printed_on: app.clock.today(),
    };
    if input.kind == RequestPaper::PhoneCard {
        let id: RequestId = words::id(&input.id)?;
        let (request, service) = session.read(|r| {
            let request = r.require::<ContactRequest>(id)?;
            let service = services::find(r, &request.service)?.ok_or(vault::Error::NotFound)?;
            Ok((request, service))
        })?;
        let form = request.form.to_send();
        let script = documents::call_script(&RequestWords {
            form: &form,
            language,
            service: &service.name,
            withdrawal: false,
            code: &code(id),
            today: app.clock.today(),
        })?;
        let name = form.name.as_ref().map_or("", |name| name.as_str());
        return Ok(documents::phone_card(&PhoneCard {
            frame: frame(name),
            claim: service.shipped.as_deref() == Some("blueguide"),
            service: service.name,
            place: service.place.unwrap_or_default(),
            phone: service.phone.unwrap_or_default(),
            hours: service.hours.unwrap_or_default(),
            languages: service.languages.unwrap_or_default(),
            script,
        })?);
    }
    let id: SendingId = words::id(&input.id)?;
    let (sending, request, service) = session.read(|r| {
        let sending = r.sending(id)?.ok_or(vault::Error::NotFound)?;
        let request = r.get::<ContactRequest>(sending.request)?;
        let service = match sending.service.parse::<ServiceRef>() {
            Ok(service) => services::find(r, &service)?,
            Err(_) => None,
        };
        Ok((sending, request, service))
    })?;
    if input.kind == RequestPaper::Letter {
        return Ok(documents::letter(&Letter {
            language,
            paper: sheet::paper(input.paper),
            large_print: input.large_print,
            service: sending.service_name,
            address: sending.address,
            date: clock::day_of(sending.frozen_ms),
            subject: sending.subject,
            body: sending.text,
        })?);
    }
    // Words that hide who it is about do not lie beside the name.
    let known = request.as_ref().is_some_and(|request| !request.form.is_unknown_to_them());
    let name = if known { Some(session.read(|r| r.require::<Person>(sending.person))?.name) } else { None };
    Ok(documents::receipt(&Receipt {
        frame: frame(name.as_ref().map_or("", |name| name.as_str())),
        withdrawal: sending.kind == vault::SendingKind::Withdrawal,
        phone: service.and_then(|service| service.phone).unwrap_or_default(),
        way: way(sending.way),
        frozen: at(sending.frozen_ms, &sending.zone),
        standing: standing(&sending),
        since: Some(at(sending.state_ms, &sending.zone)),
        reference: sending.reference.unwrap_or_default(),
        follow_up: request.and_then(|request| request.follow_up),
        agreed: sending.consents.into_iter().map(|one| Agreed { version: one.version, text: one.text }).collect(),
        code: sending.code,
        service: sending.service_name,
        address: sending.address,
        subject: sending.subject,
        body: sending.text,
        hash: sending.hash,
    })?)
}

/// A moment on the clock of the time zone in which the request was frozen; of the world's if nobody knows that zone.
fn at(ms: i64, zone: &str) -> At {
    let moment = DateTime::<Utc>::from_timestamp_millis(ms).unwrap_or_default();
    let (zone, name) = zone.parse::<Tz>().map_or((Tz::UTC, "UTC"), |known| (known, zone));
    let there = moment.with_timezone(&zone);
    let small = |number: u32| u8::try_from(number).unwrap_or(0);
    At {
        day: (there.year(), small(there.month()), small(there.day())),
        hour: small(there.hour()),
        minute: small(there.minute()),
        zone: name.to_owned(),
    }
}

fn way(way: vault::Way) -> RequestWay {
    match way {
        vault::Way::Phone => RequestWay::Phone,
        vault::Way::Letter => RequestWay::Letter,
        vault::Way::MailProgram => RequestWay::MailProgram,
        vault::Way::Copy => RequestWay::Copy,
        vault::Way::MailAccount => RequestWay::MailAccount,
        vault::Way::Https => RequestWay::Https,
    }
}

fn standing(sending: &Sending) -> Standing {
    let by_itself = matches!(sending.way, vault::Way::MailAccount | vault::Way::Https);
    match sending.state {
        // An answer may have been lost: nobody can say that nothing left.
        SendingState::Queued | SendingState::Asking | SendingState::Stopped if by_itself && sending.attempts > 0 => {
            Standing::Unknown
        }
        SendingState::Frozen => Standing::Frozen,
        SendingState::Queued => Standing::Queued,
        SendingState::Sending => Standing::Sending,
        SendingState::Accepted => Standing::Accepted,
        SendingState::HandedOver => Standing::HandedOver,
        SendingState::SaidSent => Standing::SaidSent,
        SendingState::Printed => Standing::Printed,
        SendingState::Phoned => Standing::Phoned,
        SendingState::Failed => Standing::Failed,
        SendingState::Unknown => Standing::Unknown,
        SendingState::Asking => Standing::Asking,
        SendingState::Stopped => Standing::Stopped,
    }
}
