//! Services that answer people who look for help or a second opinion: who they are and how they are reached.

use crate::id::{IdError, ServiceId};
use crate::text::{Line, Text};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// A service that a person added. Those that come with the program are no rows: they change with the program only.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Service {
    /// Its id.
    pub id: ServiceId,
    /// The name.
    pub name: Line,
    /// Where it is ("Toronto").
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<Line>,
    /// Its postal address, as it stands on an envelope.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<Text>,
    /// When somebody answers, as told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hours: Option<Line>,
    /// The languages it speaks, as told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub languages: Option<Line>,
    /// What it costs, as told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cost: Option<Line>,
    /// The phone number as written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<Line>,
    /// The e-mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<Line>,
    /// Where it takes requests over HTTPS.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint: Option<Line>,
    /// What it asks to be told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub asks: Option<Text>,
    /// What it says of itself, and anything else.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<Text>,
    /// Who says all this ("typed in", a file's name for itself).
    #[serde(default)]
    pub from_file: bool,
}

impl Service {
    /// A service of which only the name is known.
    pub fn new(id: ServiceId, name: Line) -> Self {
        Self {
            id,
            name,
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
        }
    }
}

/// Which service: one that comes with the program, by its code, or one that the person added.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum ServiceRef {
    /// One of the program's own list ("blueguide").
    Shipped(String),
    /// One that the person added.
    Own(ServiceId),
}

/// What stands before the code of a service that comes with the program.
const SHIPPED: &str = "shipped:";

impl FromStr for ServiceRef {
    type Err = IdError;

    fn from_str(text: &str) -> Result<Self, IdError> {
        match text.strip_prefix(SHIPPED) {
            Some(code) if !code.is_empty() && code.bytes().all(|b| b.is_ascii_lowercase() || b == b'-') => {
                Ok(Self::Shipped(code.to_owned()))
            }
            Some(_) => Err(IdError),
            None => text.parse().map(Self::Own),
        }
    }
}

impl fmt::Display for ServiceRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Shipped(code) => write!(f, "{SHIPPED}{code}"),
            Self::Own(id) => id.fmt(f),
        }
    }
}

impl TryFrom<String> for ServiceRef {
    type Error = IdError;
    fn try_from(text: String) -> Result<Self, IdError> {
        text.parse()
    }
}

impl From<ServiceRef> for String {
    fn from(service: ServiceRef) -> String {
        service.to_string()
    }
}
