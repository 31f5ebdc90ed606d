//! Requests as shown, with what was sent of each.

use super::form;
use crate::session::Session;
use crate::view::{
    ConsentCode, ConsentView, HeardView, RequestFields, RequestView, SendFailure, SendingView, ServiceView,
};
use crate::{Error, clock, services};
use record::{ContactRequest, Heard, PersonId, RequestForm, RequestId, ServiceRef};
use std::collections::BTreeMap;
use vault::{Reader, Sending};

/// One request.
pub(crate) fn view(session: &Session, id: RequestId) -> Result<RequestView, Error> {
    session.read(|r| {
        let sendings = r.sendings_of(id)?;
        match r.get::<ContactRequest>(id)? {
            Some(request) => known(r, &request, &sendings),
            None if sendings.is_empty() => Err(vault::Error::NotFound),
            None => deleted(r, id, &sendings),
        }
    })
}

/// All of a person, the newest first.
pub(super) fn all(r: &Reader<'_>, person: PersonId) -> Result<Vec<RequestView>, vault::Error> {
    let mut sent: BTreeMap<[u8; 16], Vec<Sending>> = BTreeMap::new();
    for sending in r.sendings(person)? {
        sent.entry(sending.request.to_bytes()).or_default().push(sending);
    }
    let mut all = Vec::new();
    for request in r.contact_requests(person)? {
        let sendings = sent.remove(&request.id.to_bytes()).unwrap_or_default();
        all.push((request.id, known(r, &request, &sendings)?));
    }
    for sendings in sent.values() {
        if let Some(first) = sendings.first() {
            all.push((first.request, deleted(r, first.request, sendings)?));
        }
    }
    all.sort_by_key(|(id, _)| std::cmp::Reverse(*id));
    Ok(all.into_iter().map(|(_, view)| view).collect())
}

fn known(r: &Reader<'_>, request: &ContactRequest, sendings: &[Sending]) -> Result<RequestView, vault::Error> {
    Ok(RequestView {
        id: request.id.to_string(),
        service: service(r, &request.service, sendings)?,
        begun: clock::iso(clock::ms_of(request.id.to_bytes())),
        form: form::show(&request.form),
        follow_up: request.follow_up.map(|day| day.to_string()),
        call_notes: request.call_notes.as_ref().map(|notes| notes.as_str().to_owned()),
        heard: request.heard.as_ref().map(heard),
        closed: request.closed.map(Into::into),
        sendings: sendings.iter().map(sending).collect(),
        deleted: false,
    })
}

fn deleted(r: &Reader<'_>, id: RequestId, sendings: &[Sending]) -> Result<RequestView, vault::Error> {
    let to = sendings.first().and_then(|sending| sending.service.parse::<ServiceRef>().ok());
    Ok(RequestView {
        id: id.to_string(),
        service: match to {
            Some(to) => service(r, &to, sendings)?,
            None => gone(String::new(), sendings),
        },
        begun: clock::iso(clock::ms_of(id.to_bytes())),
        form: RequestFields { interpreter: false, ..form::show(&RequestForm::default()) },
        follow_up: None,
        call_notes: None,
        heard: None,
        closed: None,
        sendings: sendings.iter().map(sending).collect(),
        deleted: true,
    })
}

fn service(r: &Reader<'_>, to: &ServiceRef, sendings: &[Sending]) -> Result<ServiceView, vault::Error> {
    Ok(services::find(r, to)?.unwrap_or_else(|| gone(to.to_string(), sendings)))
}

/// One that is not in the directory any more: what was frozen still tells its name.
fn gone(id: String, sendings: &[Sending]) -> ServiceView {
    ServiceView {
        id,
        shipped: None,
        name: sendings.first().map(|sending| sending.service_name.clone()).unwrap_or_default(),
        place: None,
        address: None,
        hours: None,
        languages: None,
        cost: None,
        phone: None,
        email: None,
        endpoint: None,
        asks: None,
        notes: None,
        from_file: false,
        source: None,
        ways: Vec::new(),
    }
}

fn heard(heard: &Heard) -> HeardView {
    let line = |line: &Option<record::Line>| line.as_ref().map(|line| line.as_str().to_owned());
    HeardView {
        when: heard.when.map(|day| day.to_string()),
        who: line(&heard.who),
        reference: line(&heard.reference),
        promised: line(&heard.promised),
        notes: heard.notes.as_ref().map(|notes| notes.as_str().to_owned()),
    }
}

fn sending(sending: &Sending) -> SendingView {
    let agreed = sending.consents.iter().filter_map(|consent| {
        let code = match consent.code.as_str() {
            "contact" => ConsentCode::Contact,
            "health" => ConsentCode::Health,
            "message" => ConsentCode::Message,
            _ => return None,
        };
        Some(ConsentView { code, version: consent.version.clone(), text: consent.text.clone() })
    });
    SendingView {
        id: sending.id.to_string(),
        kind: sending.kind.into(),
        way: sending.way.into(),
        code: sending.code.clone(),
        service_name: sending.service_name.clone(),
        address: sending.address.clone(),
        subject: sending.subject.clone(),
        text: sending.text.clone(),
        exact: String::from_utf8_lossy(&sending.bytes).into_owned(),
        hash: sending.hash.clone(),
        consents: agreed.collect(),
        frozen: clock::iso(sending.frozen_ms),
        zone: sending.zone.clone(),
        state: sending.state.into(),
        since: clock::iso(sending.state_ms),
        attempts: sending.attempts,
        next: sending.next_ms.map(clock::iso),
        failure: sending.failure.as_deref().and_then(SendFailure::named),
        stopping: sending.stopping,
        reference: sending.reference.clone(),
        reply: sending.reply.clone(),
    }
}
