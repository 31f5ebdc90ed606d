//! What a story needs to send something: a service that can be reached, an account, a request that was looked at and agreed to.

use app::mail_account::{self, SaveMailAccount};
use app::requests::{self, BeginRequest, CheckRequest, OneRequest, SaveRequest, SendRequest};
use app::sendings::{self, DecideSending, Decision};
use app::services::{self, SaveService};
use app::view::{Asker, CheckView, MailSecurity, RequestFields, SendingView, Way};
use app::{App, Limits, Trust, network, passwords};
use servers::{Authority, HttpsServer, MailServer};
use std::sync::Arc;
use std::time::Duration;

/// Words that no test finds by chance.
pub(crate) const WORDS: &str = "Quite a zebra of a question.\n.\nÇa va ?";

/// Nothing here is far away; but the computer may be busy.
pub(crate) const PATIENT: Limits = Limits { connect: Duration::from_secs(20), total: Duration::from_secs(20) };

pub(crate) fn trust(authority: &Authority) -> (Trust, Limits) {
    (Trust::Only(authority.pem()), PATIENT)
}

/// A way to a server of the story.
pub(crate) enum Server {
    Https(HttpsServer),
    Mail(MailServer, MailSecurity),
}

impl Server {
    pub(crate) fn way(&self) -> Way {
        match self {
            Self::Https(_) => Way::Https,
            Self::Mail(..) => Way::MailAccount,
        }
    }

    /// How many connections it saw.
    pub(crate) fn connections(&self) -> usize {
        match self {
            Self::Https(server) => server.connections(),
            Self::Mail(server, _) => server.connections(),
        }
    }

    pub(crate) fn port(&self) -> u16 {
        match self {
            Self::Https(server) => server.port(),
            Self::Mail(server, _) => server.port(),
        }
    }

    pub(crate) fn shut(&self) {
        match self {
            Self::Https(server) => server.shut(),
            Self::Mail(server, _) => server.shut(),
        }
    }

    pub(crate) fn open(&self) {
        match self {
            Self::Https(server) => server.open(),
            Self::Mail(server, _) => server.open(),
        }
    }
}

/// A service that is reached at this server, and the account if it needs one.
pub(crate) fn service_at(app: &App, server: &Server, host: &str) -> String {
    let name = format!("Service {}", server.port());
    let mut input = SaveService {
        id: None,
        name: name.clone(),
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
    };
    match server {
        Server::Https(_) => input.endpoint = Some(format!("https://{host}:{}/requests", server.port())),
        Server::Mail(_, security) => {
            input.email = Some("help@clinic.example".into());
            account_at(app, host, server.port(), *security);
        }
    }
    services::save(app, input).unwrap();
    services::list(app).unwrap().into_iter().find(|one| one.name == name).unwrap().id
}

pub(crate) fn account_at(app: &App, host: &str, port: u16, security: MailSecurity) {
    let input = SaveMailAccount {
        address: "lena@mail.example".into(),
        host: host.into(),
        port,
        security,
        user: MailServer::USER.into(),
        password: Some(passwords::Secret::from(MailServer::PASSWORD.to_owned())),
        in_keychain: false,
    };
    mail_account::save(app, input).unwrap();
}

/// A request, as far as the page on which it is looked at.
pub(crate) fn looked_at(app: &App, person: &str, service: &str, way: Way) -> (String, CheckView) {
    let begun = requests::begin(app, BeginRequest { person: person.into(), service: service.into() }).unwrap();
    let form = RequestFields {
        asker: Some(Asker::Patient),
        phone: Some("416 555 0199".into()),
        words: Some(WORDS.into()),
        ..begun.form
    };
    requests::save(app, SaveRequest { id: begun.id.clone(), form }).unwrap();
    let check = requests::check(app, CheckRequest { id: begun.id.clone(), way, withdraw: false }).unwrap();
    (begun.id, check)
}

/// Says yes to what was looked at.
pub(crate) fn agree(app: &App, request: &str, check: &CheckView) -> SendingView {
    let input = SendRequest {
        id: request.into(),
        hash: check.hash.clone(),
        consents: check.consents.iter().map(|consent| consent.code).collect(),
        follow_up: None,
    };
    requests::send(app, input).unwrap().sendings.remove(0)
}

/// The newest sending of a request.
pub(crate) fn stands(app: &App, request: &str) -> SendingView {
    requests::show(app, OneRequest { id: request.into() }).unwrap().sendings.remove(0)
}

pub(crate) fn decide(app: &App, sending: &str, what: Decision) -> SendingView {
    sendings::decide(app, DecideSending { id: sending.into(), what }).unwrap().sendings.remove(0)
}

/// How many contacts with this port the network record has.
pub(crate) fn contacts(app: &App, port: u16) -> usize {
    network::show(app).unwrap().contacts.iter().filter(|contact| contact.port == port).count()
}

/// Everything that a request needs, against one server.
pub(crate) fn sent_to(app: &App, person: &str, server: &Server) -> (String, CheckView, SendingView) {
    let service = service_at(app, server, servers::NAME);
    let (request, check) = looked_at(app, person, &service, server.way());
    let sending = agree(app, &request, &check);
    (request, check, sending)
}

pub(crate) fn https(authority: &Arc<Authority>, plan: &[servers::HttpsFault]) -> Server {
    Server::Https(HttpsServer::new(authority, plan))
}

pub(crate) fn mail(authority: &Arc<Authority>, plan: &[servers::MailFault]) -> Server {
    Server::Mail(MailServer::new(authority, plan), MailSecurity::Tls)
}

pub(crate) fn mail_starttls(authority: &Arc<Authority>, plan: &[servers::MailFault]) -> Server {
    Server::Mail(MailServer::with_starttls(authority, plan), MailSecurity::StartTls)
}
