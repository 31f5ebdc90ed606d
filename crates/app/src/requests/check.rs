//! "Check before you send": the bytes are made once, shown from themselves, and exactly those are frozen when the person says yes.

use super::{TAGS, follow_up, form, mailto, view};
use crate::session::Session;
use crate::view::{CheckView, ConsentCode, ConsentView, Missing, RequestView, ServiceView, Way};
use crate::{App, Error, clock, mail_account, net, services, sheet, words};
use documents::{ConsentHow, ConsentKind, ConsentWay, RequestText, RequestWords};
use record::{ContactRequest, Knows, RequestForm, RequestId, SendingId};
use serde::Deserialize;
use serde_json::json;
use std::sync::PoisonError;
use ts_rs::TS;
use vault::{Consent, Sending, SendingKind, SendingState};

/// What to look at.
#[derive(Deserialize, TS)]
pub struct CheckRequest {
    /// Which.
    pub id: String,
    /// How it would go.
    pub way: Way,
    /// Whether it is to be taken back.
    pub withdraw: bool,
}

/// What was looked at goes out.
#[derive(Deserialize, TS)]
pub struct SendRequest {
    /// Which.
    pub id: String,
    /// Of the page that was shown.
    pub hash: String,
    /// What was agreed to.
    pub consents: Vec<ConsentCode>,
    /// When to call if nothing was heard, ISO.
    pub follow_up: Option<String>,
}

/// What was shown last and waits for a yes. Lives in the open records and goes with them.
pub(crate) struct Prepared {
    sending: Sending,
    /// Of all that was shown.
    seal: String,
    asked: Vec<ConsentView>,
    complete: bool,
}

/// Makes what would go out, and shows it.
pub fn check(app: &App, input: CheckRequest) -> Result<CheckView, Error> {
    let id: RequestId = words::id(&input.id)?;
    let session = app.session()?;
    let (request, service) = session.read(|r| {
        let request = r.require::<ContactRequest>(id)?;
        let service = services::find(r, &request.service)?.ok_or(vault::Error::NotFound)?;
        Ok((request, service))
    })?;
    let (ms, random) = app.id_parts()?;
    let draft = Draft {
        app,
        session: &session,
        request: &request,
        service: &service,
        way: input.way,
        id: SendingId::new(ms, random),
    };
    let (prepared, view) = draft.make(input.withdraw)?;
    *session.prepared.lock().unwrap_or_else(PoisonError::into_inner) = Some(prepared);
    Ok(view)
}

/// Freezes what was shown. What goes by itself is queued; the rest waits for the person's hand.
pub fn send(app: &App, input: SendRequest) -> Result<RequestView, Error> {
    let id: RequestId = words::id(&input.id)?;
    let day = words::day_or_none(input.follow_up.as_deref())?;
    let session = app.session()?;
    let prepared = {
        let mut slot = session.prepared.lock().unwrap_or_else(PoisonError::into_inner);
        // Another page was looked at since, or the records were locked: what would go must be seen again.
        let same = slot.as_ref().is_some_and(|one| one.sending.request == id && one.seal == input.hash);
        if !same {
            return Err(Error::LookAgain);
        }
        let one = slot.as_ref().ok_or(Error::LookAgain)?;
        if !one.complete {
            return Err(Error::RequestIncomplete);
        }
        if one.asked.iter().any(|asked| !input.consents.contains(&asked.code)) {
            return Err(Error::ConsentMissing);
        }
        if session.example && by_itself(one.sending.way) {
            return Err(Error::ExampleSendsNothing);
        }
        slot.take().ok_or(Error::LookAgain)?
    };
    let now = app.clock.now_ms();
    let consents = prepared.asked.iter().map(|asked| Consent {
        code: code_name(asked.code).to_owned(),
        version: asked.version.clone(),
        text: asked.text.clone(),
        at_ms: now,
    });
    let queued = by_itself(prepared.sending.way);
    let sending = Sending {
        consents: consents.collect(),
        frozen_ms: now,
        state: if queued { SendingState::Queued } else { SendingState::Frozen },
        state_ms: now,
        next_ms: queued.then_some(now),
        ..prepared.sending
    };
    session.vault.db().freeze(&sending)?;
    app.changed(&TAGS);
    if sending.kind == SendingKind::Request {
        // It is queued: an error now would look as if it had not been.
        let _ = follow_up(app, &session, id, day);
    }
    view(&session, id)
}

/// Whether the program sends it without another hand.
fn by_itself(way: vault::Way) -> bool {
    matches!(way, vault::Way::MailAccount | vault::Way::Https)
}

struct Draft<'a> {
    app: &'a App,
    session: &'a Session,
    request: &'a ContactRequest,
    service: &'a ServiceView,
    way: Way,
    id: SendingId,
}

impl Draft<'_> {
    fn make(&self, withdraw: bool) -> Result<(Prepared, CheckView), Error> {
        let form = self.request.form.to_send();
        let code = code(self.request.id);
        let language = sheet::language(self.app);
        let said = RequestWords {
            form: &form,
            language,
            service: &self.service.name,
            withdrawal: withdraw,
            code: &code,
            today: self.app.clock.today(),
        };
        let text = match self.way {
            Way::Phone => {
                let RequestText { subject, .. } = documents::request_text(&said)?;
                RequestText { subject, body: documents::call_script(&said)?.join("\n") }
            }
            _ => documents::request_text(&said)?,
        };
        // A call needs nothing written beforehand.
        let mut missing = if self.way == Way::Phone { Vec::new() } else { missing(&self.request.form, withdraw) };
        let address = self.address()?;
        if address.is_none() {
            missing.push(if self.way == Way::MailAccount && self.service.email.is_some() {
                Missing::MailAccount
            } else {
                Missing::Address
            });
        }
        let address = address.unwrap_or_default();
        let asked = match how(self.way) {
            Some(how) => documents::consents(&said, ConsentWay { place: self.service.place.as_deref(), how })?,
            None => Vec::new(),
        };
        let asked = asked.into_iter().map(|(kind, text)| ConsentView {
            code: code_of(kind),
            version: documents::CONSENT_VERSION.to_owned(),
            text,
        });
        let asked: Vec<ConsentView> = asked.collect();
        let bytes = self.bytes(&address, &text, &form, &code, withdraw, &asked)?;
        // What is shown is read back out of the bytes, so that it cannot be anything else.
        let shown = self.shown(&bytes)?;
        let exact = String::from_utf8_lossy(&bytes).into_owned();
        let hash = vault::hash(&bytes);
        let seal = seal(self.way, withdraw, &address, &hash, &asked);
        let fits_mail = mailto::link(&address, &text.subject, &text.body).len() <= mailto::LONGEST;
        let view = CheckView {
            service: self.service.clone(),
            way: self.way,
            address: address.clone(),
            subject: text.subject.clone(),
            text: shown.clone(),
            exact,
            hash: seal.clone(),
            consents: asked.clone(),
            missing: missing.clone(),
            looks_like: form::looks_like(&form),
            fits_mail,
        };
        let sending = Sending {
            id: self.id,
            request: self.request.id,
            person: self.request.person,
            kind: if withdraw { SendingKind::Withdrawal } else { SendingKind::Request },
            way: self.way.into(),
            code,
            service: self.request.service.to_string(),
            service_name: self.service.name.clone(),
            address,
            subject: text.subject,
            text: shown,
            bytes,
            hash,
            consents: Vec::new(),
            frozen_ms: 0,
            zone: self.app.clock.zone(),
            state: SendingState::Frozen,
            state_ms: 0,
            attempts: 0,
            next_ms: None,
            failure: None,
            stopping: false,
            reference: None,
            reply: None,
        };
        let complete = missing.is_empty() && (self.way != Way::MailProgram || fits_mail);
        Ok((Prepared { sending, seal, asked, complete }, view))
    }

    /// Where it goes, if there is such an address.
    fn address(&self) -> Result<Option<String>, Error> {
        let service = self.service;
        Ok(match self.way {
            Way::Phone => service.phone.clone(),
            Way::Letter => service.address.clone(),
            Way::MailProgram | Way::Copy => service.email.clone(),
            Way::Https => service.endpoint.clone(),
            Way::MailAccount if mail_account::known(self.session)?.is_none() => None,
            Way::MailAccount => service.email.clone(),
        })
    }

    fn bytes(
        &self,
        address: &str,
        text: &RequestText,
        form: &RequestForm,
        code: &str,
        withdraw: bool,
        asked: &[ConsentView],
    ) -> Result<Vec<u8>, Error> {
        Ok(match self.way {
            Way::Phone | Way::Letter | Way::Copy => text.body.clone().into_bytes(),
            Way::MailProgram => mailto::link(address, &text.subject, &text.body).into_bytes(),
            Way::MailAccount => match mail_account::known(self.session)? {
                Some(account) if !address.is_empty() => net::message::compose(&net::message::Mail {
                    from: &account.address,
                    to: address,
                    subject: &text.subject,
                    text: &text.body,
                    at_ms: self.app.clock.now_ms(),
                    id: &self.id.to_string(),
                })
                .ok_or(Error::NotAnEmail)?,
                _ => text.body.clone().into_bytes(),
            },
            Way::Https => {
                let consents =
                    asked.iter().map(|one| json!({ "code": one.code, "version": one.version, "text": one.text }));
                let body = json!({
                    "format": "second-chair.contact-request/1",
                    "id": self.id,
                    "code": code,
                    "kind": if withdraw { "withdrawal" } else { "request" },
                    "written": clock::iso_date(self.app.clock.today()),
                    "subject": text.subject,
                    "text": text.body,
                    "form": if withdraw { json!(null) } else { json!(form) },
                    "consents": consents.collect::<Vec<_>>(),
                });
                serde_json::to_vec_pretty(&body).map_err(|_| Error::Unreadable)?
            }
        })
    }

    /// The words as they stand in the bytes.
    fn shown(&self, bytes: &[u8]) -> Result<String, Error> {
        let text = std::str::from_utf8(bytes).map_err(|_| Error::Unreadable)?;
        let known = match self.way {
            Way::Phone | Way::Letter | Way::Copy => Some(text.to_owned()),
            Way::MailProgram => mailto::body(text),
            Way::MailAccount => net::message::text_of(bytes).or_else(|| Some(text.to_owned())),
            Way::Https => serde_json::from_slice::<serde_json::Value>(bytes)
                .ok()
                .and_then(|body| body.get("text").and_then(|text| text.as_str().map(str::to_owned))),
        };
        known.ok_or(Error::Unreadable)
    }
}

/// What tells this page from another: not only the bytes, also how and where they go and what was to be agreed to.
fn seal(way: Way, withdraw: bool, address: &str, hash: &str, asked: &[ConsentView]) -> String {
    let agreed: Vec<&str> = asked.iter().map(|one| one.text.as_str()).collect();
    vault::hash(json!([way, withdraw, address, hash, agreed]).to_string().as_bytes())
}

/// What the least request has: a name, who writes, whether they know, one way to answer.
fn missing(form: &RequestForm, withdraw: bool) -> Vec<Missing> {
    let mut missing = Vec::new();
    if form.name.is_none() {
        missing.push(Missing::Name);
    }
    if withdraw {
        return missing;
    }
    if form.asker.is_none() {
        missing.push(Missing::Asker);
    }
    if form.is_for_another() && !matches!(form.knows, Some(Knows::Yes | Knows::No | Knows::CannotDecide)) {
        missing.push(Missing::Knows);
    }
    if !form.can_be_answered() {
        missing.push(Missing::Reply);
    }
    missing
}

fn how(way: Way) -> Option<ConsentHow> {
    match way {
        Way::Phone => None,
        Way::Letter => Some(ConsentHow::Letter),
        Way::MailProgram | Way::Copy => Some(ConsentHow::Mail),
        Way::MailAccount => Some(ConsentHow::MailAccount),
        Way::Https => Some(ConsentHow::Https),
    }
}

fn code_of(kind: ConsentKind) -> ConsentCode {
    match kind {
        ConsentKind::Contact => ConsentCode::Contact,
        ConsentKind::Health => ConsentCode::Health,
        ConsentKind::Message => ConsentCode::Message,
    }
}

pub(super) fn code_name(code: ConsentCode) -> &'static str {
    match code {
        ConsentCode::Contact => "contact",
        ConsentCode::Health => "health",
        ConsentCode::Message => "message",
    }
}

/// The letters and digits of a code: Crockford's base 32, without those that are taken for one another.
const LETTERS: [char; 32] = [
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'J', 'K', 'M', 'N', 'P',
    'Q', 'R', 'S', 'T', 'V', 'W', 'X', 'Y', 'Z',
];

/// The code by which person and service speak of a request ("7F3K-92"): thirty of the random bits of its id, so that its withdrawal has
/// the same and it tells nothing.
pub(super) fn code(id: RequestId) -> String {
    let random = id.to_bytes().iter().skip(8).fold(0_u64, |bits, byte| bits << 8 | u64::from(*byte));
    let letter = |index: u32| {
        let five = usize::try_from(random >> (5 * index) & 31).unwrap_or(0);
        LETTERS.get(five).copied().unwrap_or('0')
    };
    let letters: Vec<char> = (0..6).map(letter).collect();
    let (first, last) = letters.split_at_checked(4).unwrap_or((&letters, &[]));
    format!("{}-{}", first.iter().collect::<String>(), last.iter().collect::<String>())
}
