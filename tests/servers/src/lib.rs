//! Servers for tests, on this computer only: a service that takes requests over HTTPS and a mail server, each of which can fail in
//! all the ways that the network knows. What they got they keep, to the byte.
#![allow(
    clippy::string_slice,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "only for tests: it may panic, and the names say it"
)]

mod authority;
mod https;
mod line;
mod listener;
mod mail;

pub use authority::{Authority, Certificate};
pub use https::{HttpsFault, HttpsServer, Request};
pub use mail::{MailFault, MailMessage, MailServer};

/// The name under which every server here is reached, and which its certificate has.
pub const NAME: &str = "localhost";
