//! Where something may be sent. What is not plainly an address is refused: nothing is guessed, completed or repaired.

use std::str::FromStr;
use vault::SecretString;

/// Not an address that something could be sent to safely.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an address")]
pub(crate) struct BadAddress;

/// Where a service takes requests: `https://`, a name, perhaps a port, a path. No user, no query and no fragment: what is sent stands
/// in the body only, so that no log of a server on the way keeps it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct HttpsTarget {
    url: String,
    host: String,
    port: u16,
}

impl HttpsTarget {
    const MOST: usize = 500;
    const SCHEME: &str = "https://";

    pub(crate) fn parse(text: &str) -> Result<Self, BadAddress> {
        let scheme = text.get(..Self::SCHEME.len()).ok_or(BadAddress)?;
        if text.len() > Self::MOST || !scheme.eq_ignore_ascii_case(Self::SCHEME) {
            return Err(BadAddress);
        }
        let rest = text.get(Self::SCHEME.len()..).ok_or(BadAddress)?;
        let (place, path) = match rest.split_once('/') {
            Some((place, path)) => (place, path),
            None => (rest, ""),
        };
        let (host, port) = match place.split_once(':') {
            Some((host, port)) => (host, port_of(port)?),
            None => (place, 443),
        };
        let host = host_name(host)?;
        if !path.chars().all(|c| c.is_ascii_alphanumeric() || "-._~!$&'()*+,;=:%/".contains(c)) {
            return Err(BadAddress);
        }
        let url = match port {
            443 => format!("{}{host}/{path}", Self::SCHEME),
            _ => format!("{}{host}:{port}/{path}", Self::SCHEME),
        };
        Ok(Self { url, host, port })
    }

    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    pub(crate) fn host(&self) -> &str {
        &self.host
    }

    pub(crate) fn port(&self) -> u16 {
        self.port
    }
}

/// How the way to a mail server is encrypted (RFC 8314). There is no third way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Security {
    /// From the first byte.
    Tls,
    /// After a greeting in clear; if the server does not offer it, nothing more is said.
    StartTls,
}

/// The mail server of the person's own account.
#[derive(Debug, Clone)]
pub(crate) struct MailServer {
    host: String,
    port: u16,
    security: Security,
    user: String,
    password: SecretString,
}

impl MailServer {
    pub(crate) fn new(
        host: &str,
        port: u16,
        security: Security,
        user: &str,
        password: SecretString,
    ) -> Result<Self, BadAddress> {
        if port == 0 || user.is_empty() || user.len() > 320 || user.chars().any(char::is_control) {
            return Err(BadAddress);
        }
        Ok(Self { host: host_name(host)?, port, security, user: user.to_owned(), password })
    }

    pub(crate) fn host(&self) -> &str {
        &self.host
    }

    pub(crate) fn port(&self) -> u16 {
        self.port
    }

    pub(crate) fn security(&self) -> Security {
        self.security
    }

    pub(crate) fn user(&self) -> &str {
        &self.user
    }

    pub(crate) fn password(&self) -> &SecretString {
        &self.password
    }
}

/// An e-mail address of the plain kind: `name@place.example`, in ASCII, without quotes, comments or a display name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct MailAddress(lettre::Address);

impl MailAddress {
    pub(crate) fn parse(text: &str) -> Result<Self, BadAddress> {
        let (name, place) = text.rsplit_once('@').ok_or(BadAddress)?;
        let plain = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(c);
        if name.len() > 64 || !name.chars().all(plain) || !host_name(place)?.contains('.') {
            return Err(BadAddress);
        }
        lettre::Address::from_str(text).map(Self).map_err(|_| BadAddress)
    }

    pub(super) fn as_str(&self) -> &str {
        self.0.as_ref()
    }

    pub(super) fn envelope(&self) -> lettre::Address {
        self.0.clone()
    }
}

fn port_of(text: &str) -> Result<u16, BadAddress> {
    if !text.chars().all(|c| c.is_ascii_digit()) {
        return Err(BadAddress);
    }
    text.parse().ok().filter(|port| *port != 0).ok_or(BadAddress)
}

/// A name of a computer, in small letters. Not a bare number: a certificate that means something is given to a name.
fn host_name(text: &str) -> Result<String, BadAddress> {
    let part = |part: &str| {
        (1..=63).contains(&part.len())
            && part.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
            && !part.starts_with('-')
            && !part.ends_with('-')
    };
    let last = text.rsplit('.').next().unwrap_or_default();
    if text.len() > 253 || !text.split('.').all(part) || last.chars().all(|c| c.is_ascii_digit()) {
        return Err(BadAddress);
    }
    Ok(text.to_ascii_lowercase())
}
