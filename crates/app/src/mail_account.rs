//! The person's own mail account, for those who want to send from here. Its password lies where the computer keeps passwords, or else
//! in the encrypted records; it is never shown again and goes to the mail server only, after the connection is encrypted.

use crate::keychain::Keychain as _;
use crate::net::gate::{self, Contact};
use crate::net::{self, Outcome};
use crate::passwords::Secret;
use crate::services::mail_address;
use crate::session::Session;
use crate::view::{Field, MailAccountView, MailSecurity, PasswordIn, SendFailure, Tag};
use crate::{App, Error, words};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use vault::{ExposeSecret, NetWhy, SecretString};

/// The settings that hold the account, and the password if the records keep it.
const ACCOUNT: &str = "mail.account";
const PASSWORD: &str = "mail.password";

/// An account as written in the form.
#[derive(Deserialize, TS)]
pub struct SaveMailAccount {
    /// The address it sends from.
    pub address: String,
    /// The server.
    pub host: String,
    /// The port.
    pub port: u16,
    /// How the connection is encrypted.
    pub security: MailSecurity,
    /// The user name.
    pub user: String,
    /// The password; none: the one that is known.
    #[ts(type = "string | null")]
    pub password: Option<Secret>,
    /// Whether the computer keeps it, rather than the records.
    pub in_keychain: bool,
}

/// What is known of the account; never the password.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Account {
    pub(crate) address: String,
    host: String,
    port: u16,
    security: MailSecurity,
    user: String,
    password_in: PasswordIn,
}

/// The account, if there is one.
pub fn show(app: &App) -> Result<Option<MailAccountView>, Error> {
    let session = app.session()?;
    let Some(account) = known(&session)? else { return Ok(None) };
    // On another computer, or when the computer's own place was emptied, the password is gone.
    let found = password(app, &session, &account).is_some();
    Ok(Some(MailAccountView {
        address: account.address,
        host: account.host,
        port: account.port,
        security: account.security,
        user: account.user,
        password_in: if found { account.password_in } else { PasswordIn::Nowhere },
    }))
}

/// Keeps an account in place of the one before.
pub fn save(app: &App, input: SaveMailAccount) -> Result<Option<MailAccountView>, Error> {
    let session = app.session()?;
    let address = mail_address(Some(&input.address))?.ok_or(Error::NotAnEmail)?;
    let host = words::line(&input.host, Field::Text)?;
    let user = words::line(&input.user, Field::Name)?;
    let old = known(&session)?.and_then(|account| password(app, &session, &account));
    let secret = match input.password.filter(|secret| !secret.0.expose_secret().is_empty()) {
        Some(secret) => secret.0,
        None => old.ok_or(Error::TextEmpty(Field::Password))?,
    };
    server_of(host.as_str(), input.port, input.security, user.as_str(), secret.clone())?;
    let password_in = keep(app, &session, &secret, input.in_keychain)?;
    let account = Account {
        address: address.as_str().to_owned(),
        host: host.as_str().to_owned(),
        port: input.port,
        security: input.security,
        user: user.as_str().to_owned(),
        password_in,
    };
    let json = serde_json::to_string(&account).map_err(|_| Error::Unreadable)?;
    session.vault.db().set_setting(ACCOUNT, Some(&json))?;
    app.changed(&[Tag::Settings, Tag::Requests]);
    show(app)
}

/// Forgets the account and its password.
pub fn forget(app: &App) -> Result<(), Error> {
    let session = app.session()?;
    let _ = app.keychain.forget(&place(&session)); // there may be none
    session.vault.db().set_setting(PASSWORD, None)?;
    session.vault.db().set_setting(ACCOUNT, None)?;
    app.changed(&[Tag::Settings, Tag::Requests]);
    Ok(())
}

/// Tries whether the server answers and takes the password. Nothing is sent. `None`: it does.
pub fn test(app: &App) -> Result<Option<SendFailure>, Error> {
    let session = app.session()?;
    let server = match server(app, &session)? {
        Ok((server, _)) => server,
        Err(failure) => return Ok(Some(failure)),
    };
    let whom = Contact { host: server.host(), port: server.port(), why: NetWhy::MailTest, sending: None };
    let tried = gate::contact(app, &session, &whom, |permit| net::smtp::test(&server, permit))?;
    Ok(match tried.outcome {
        Outcome::Accepted(_) => None,
        Outcome::Later { why, .. } | Outcome::Never(why) | Outcome::Unknown(why) => Some(why),
    })
}

pub(crate) fn known(session: &Session) -> Result<Option<Account>, Error> {
    let json = session.vault.db().setting(ACCOUNT)?;
    Ok(json.and_then(|json| serde_json::from_str(&json).ok()))
}

/// The server with its password, and the address to send from; or why there is none.
pub(crate) fn server(
    app: &App,
    session: &Session,
) -> Result<Result<(net::MailServer, net::MailAddress), SendFailure>, Error> {
    let Some(account) = known(session)? else { return Ok(Err(SendFailure::NoMailAccount)) };
    let Some(password) = password(app, session, &account) else { return Ok(Err(SendFailure::NoMailAccount)) };
    let server = server_of(&account.host, account.port, account.security, &account.user, password)?;
    let from = net::MailAddress::parse(&account.address).map_err(|_| Error::NotAnEmail)?;
    Ok(Ok((server, from)))
}

fn server_of(
    host: &str,
    port: u16,
    security: MailSecurity,
    user: &str,
    password: SecretString,
) -> Result<net::MailServer, Error> {
    let security = match security {
        MailSecurity::Tls => net::Security::Tls,
        MailSecurity::StartTls => net::Security::StartTls,
    };
    net::MailServer::new(host, port, security, user, password).map_err(|_| Error::NotAnAddress)
}

/// First where the computer keeps passwords, if the person wants that; the records, when it does not keep it.
fn keep(app: &App, session: &Session, secret: &SecretString, in_keychain: bool) -> Result<PasswordIn, Error> {
    if in_keychain && !session.example && app.keychain.keep(&place(session), secret).is_ok() {
        session.vault.db().set_setting(PASSWORD, None)?;
        return Ok(PasswordIn::Keychain);
    }
    session.vault.db().set_setting(PASSWORD, Some(secret.expose_secret()))?;
    let _ = app.keychain.forget(&place(session)); // an older one, if any
    Ok(PasswordIn::Records)
}

fn password(app: &App, session: &Session, account: &Account) -> Option<SecretString> {
    match account.password_in {
        PasswordIn::Keychain => app.keychain.get(&place(session)).ok(),
        PasswordIn::Records => session.vault.db().setting(PASSWORD).ok().flatten().map(SecretString::from),
        PasswordIn::Nowhere => None,
    }
}

/// Under which name the computer keeps it: beside the key of the same records.
fn place(session: &Session) -> String {
    format!("{}.mail", session.vault.id())
}
