//! The one gate to the network: each contact is written down before anything is opened, the look-up of the name included.

use super::{Attempt, Limits, Outcome, Trust};
use crate::network::{self, OK};
use crate::session::Session;
use crate::view::Tag;
use crate::{App, Error};
use record::{NetContactId, SendingId};
use vault::{NetContact, NetWhy};

/// Whom, and why.
pub(crate) struct Contact<'a> {
    pub(crate) host: &'a str,
    pub(crate) port: u16,
    pub(crate) why: NetWhy,
    pub(crate) sending: Option<SendingId>,
}

/// Leave to open what one contact of the record needs. Only the gate gives it, and nothing is opened without it.
pub(crate) struct Permit<'a> {
    trust: &'a Trust,
    limits: Limits,
}

impl<'a> Permit<'a> {
    pub(super) fn trust(&self) -> &'a Trust {
        self.trust
    }

    pub(super) fn limits(&self) -> Limits {
        self.limits
    }

    #[cfg(test)]
    pub(super) fn for_tests(trust: &'a Trust, limits: Limits) -> Self {
        Self { trust, limits }
    }
}

/// Lets one attempt through. Refused without a trace on the network when the person turned everything off, or in the example family;
/// any error means that nothing was opened.
pub(crate) fn contact(
    app: &App,
    session: &Session,
    whom: &Contact<'_>,
    attempt: impl FnOnce(&Permit<'_>) -> Attempt,
) -> Result<Attempt, Error> {
    if session.example {
        return Err(Error::ExampleSendsNothing);
    }
    if session.read(network::is_off)? {
        return Err(Error::NetworkOff);
    }
    let (ms, random) = app.id_parts()?;
    let id = NetContactId::new(ms, random);
    let db = session.vault.db();
    db.begin_net_contact(&NetContact {
        id,
        at_ms: app.clock.now_ms(),
        host: whom.host.to_owned(),
        port: whom.port,
        why: whom.why,
        sending: whom.sending,
        bytes: None,
        result: None,
        ended_ms: None,
    })?;
    app.changed(&[Tag::Network]);
    let done = attempt(&Permit { trust: &app.trust, limits: app.limits });
    let result = match done.outcome {
        Outcome::Accepted(_) => OK,
        Outcome::Later { why, .. } | Outcome::Never(why) | Outcome::Unknown(why) => why.name(),
    };
    // If this cannot be written, the record shows the contact without its end; what became of it must not be lost for that.
    if db.end_net_contact(id, done.bytes, result, app.clock.now_ms()).is_ok() {
        app.changed(&[Tag::Network]);
    }
    Ok(done)
}
