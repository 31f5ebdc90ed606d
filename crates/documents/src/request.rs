//! The words of a contact request, and the sheets for it: what is sent, what to say by phone, what is agreed to.
//!
//! Everything is made from the form once more reduced by `to_send`, so that a sheet or a script cannot say what the message must not.

mod consent;
mod letter;
mod phone_card;
mod receipt;
mod say;
mod script;
mod text;
mod zone;

pub use consent::{CONSENT_VERSION, ConsentHow, ConsentKind, ConsentWay, consents};
pub use letter::{Letter, letter};
pub use phone_card::{PhoneCard, phone_card};
pub use receipt::{Agreed, At, Receipt, RequestWay, Standing, receipt};
pub use script::call_script;
pub use text::{RequestText, request_text};

use crate::words::Words;
use crate::{Day, Error, Language};
use record::RequestForm;

/// What the words of a request are made from.
#[derive(Clone, Copy)]
pub struct RequestWords<'a> {
    /// What the person filled in.
    pub form: &'a RequestForm,
    /// The language of the words around it. What a person wrote stays in theirs.
    pub language: Language,
    /// The name of the service.
    pub service: &'a str,
    /// Whether these words take the request back.
    pub withdrawal: bool,
    /// The number of the request, "7F3K-92".
    pub code: &'a str,
    /// The day it is. A date of the same year is said without the year.
    pub today: Day,
}

/// The task that says on the chosen day to ask what became of it.
///
/// # Errors
/// Faults of ours only.
pub fn follow_up(language: Language, service: &str, phone: Option<&str>) -> Result<String, Error> {
    let words = Words::of(language)?;
    match phone {
        Some(phone) => words.tell("request-follow-up-call", &[("service", service), ("phone", phone)]),
        None => words.tell("request-follow-up", &[("service", service)]),
    }
}
