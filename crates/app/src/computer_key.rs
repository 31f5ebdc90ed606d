//! Opening without a password on this computer: a key of its own, kept by the system for whoever is signed in. Off at first.

use crate::keychain::Keychain as _;
use crate::passwords::Secret;
use crate::session::Session;
use crate::view::{AppState, ComputerKeyView, Tag};
use crate::{App, Error, unlock};
use serde::Deserialize;
use std::sync::Arc;
use ts_rs::TS;
use vault::Door;

/// How often the password opened the records.
const OPENED: &str = "computer_key.opened";
/// Whether the person knows of the choice and does not want it.
const DECLINED: &str = "computer_key.declined";
/// Offered once somebody has typed the password this often.
const OFFER_AFTER: u32 = 3;

/// Opening without a password from now on.
#[derive(Deserialize, TS)]
pub struct TurnOnComputerKey {
    /// The password, so that nobody at an open window can do it.
    #[ts(type = "string")]
    pub password: Secret,
}

/// Whether it is on, and whether to offer it.
pub fn show(app: &App) -> Result<ComputerKeyView, Error> {
    let session = app.session()?;
    view(&session)
}

/// Makes a key, gives it to the computer, and only when that has it safe, lets it open the records.
pub fn turn_on(app: &App, input: TurnOnComputerKey) -> Result<ComputerKeyView, Error> {
    let session = app.session()?;
    let vault = &session.vault;
    vault.accepts(Door::Password(&input.password.0))?;
    let secret = vault::new_computer_secret();
    let kept = app.keychain.keep(vault.id(), &secret).is_ok();
    if !kept || vault.add_computer_key(&secret).is_err() {
        remove(app, &session)?;
        return Err(Error::ComputerKeyRefused);
    }
    app.changed(&[Tag::Settings]);
    view(&session)
}

/// From now on only the password and the recovery sheet open the records.
pub fn turn_off(app: &App) -> Result<ComputerKeyView, Error> {
    let session = app.session()?;
    remove(app, &session)?;
    decline(app)
}

/// It is not offered any more.
pub fn decline(app: &App) -> Result<ComputerKeyView, Error> {
    let session = app.session()?;
    session.vault.db().set_setting(DECLINED, Some("yes"))?;
    app.changed(&[Tag::Settings]);
    view(&session)
}

/// Opens the records with this computer's key. Whatever is wrong with the key, the answer is the password screen.
pub fn open(app: &Arc<App>) -> Result<AppState, Error> {
    let vault = vault::opens_by_computer(&app.dir).ok_or(Error::ComputerKeyUnavailable)?;
    let secret = app.keychain.get(&vault).map_err(|_| Error::ComputerKeyUnavailable)?;
    unlock::open(app, Door::Computer(&secret)).map_err(|error| match error {
        Error::Vault(vault::Error::WrongComputerKey | vault::Error::KeyFileDamaged | vault::Error::TooMuchWork) => {
            Error::ComputerKeyUnavailable
        }
        other => other,
    })
}

/// The password opened the records once more.
pub(crate) fn count_opening(session: &Session) -> Result<(), Error> {
    let db = session.vault.db();
    Ok(db.set_setting(OPENED, Some(&opened(session)?.saturating_add(1).to_string()))?)
}

/// The vault first: a secret that the keychain does not give up opens nothing.
fn remove(app: &App, session: &Session) -> Result<(), Error> {
    session.vault.remove_computer_key()?;
    let _ = app.keychain.forget(session.vault.id());
    Ok(())
}

fn opened(session: &Session) -> Result<u32, Error> {
    Ok(session.vault.db().setting(OPENED)?.and_then(|count| count.parse().ok()).unwrap_or(0))
}

fn view(session: &Session) -> Result<ComputerKeyView, Error> {
    let on = session.vault.has_computer_key();
    let declined = session.vault.db().setting(DECLINED)?.is_some();
    Ok(ComputerKeyView { on, offer: !on && !declined && !session.example && opened(session)? >= OFFER_AFTER })
}
