//! The network record, and the switch that turns everything off.

use crate::view::{NetContactView, NetworkView, SendFailure, Tag};
use crate::{App, Error, clock};
use serde::Deserialize;
use ts_rs::TS;

/// The setting that holds whether everything is off.
pub(crate) const OFF: &str = "net.off";
/// How a contact ended that did what it was for.
pub(crate) const OK: &str = "ok";

/// The switch.
#[derive(Deserialize, TS)]
pub struct SetNetwork {
    /// Whether everything is off.
    pub off: bool,
}

/// Every contact there ever was.
pub fn show(app: &App) -> Result<NetworkView, Error> {
    app.session()?.read(|r| {
        let mut contacts = Vec::new();
        for contact in r.net_contacts()? {
            let code = contact.sending.map(|id| r.sending(id)).transpose()?.flatten().map(|sending| sending.code);
            let result = contact.result.as_deref();
            contacts.push(NetContactView {
                id: contact.id.to_string(),
                at: clock::iso(contact.at_ms),
                host: contact.host,
                port: contact.port,
                why: contact.why.into(),
                code,
                bytes: contact.bytes,
                ok: result.map(|result| result == OK),
                failure: result.and_then(SendFailure::named),
            });
        }
        Ok(NetworkView { off: is_off(r)?, contacts })
    })
}

/// Turns everything off, or on again.
pub fn set(app: &App, input: SetNetwork) -> Result<NetworkView, Error> {
    app.session()?.vault.db().set_setting(OFF, input.off.then_some("yes"))?;
    app.changed(&[Tag::Network, Tag::Requests]);
    show(app)
}

/// Whether the person turned everything off.
pub(crate) fn is_off(r: &vault::Reader<'_>) -> Result<bool, vault::Error> {
    Ok(r.setting(OFF)?.is_some())
}
