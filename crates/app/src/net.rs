//! The only place of the program that opens a connection: one request to the one service that the person chose, over HTTPS or
//! through their own mail account. A test holds that no other file names what opens one.
//!
//! What is not safe is not sent: there is no way around encryption, and none around a certificate. Nothing tells who or what sends:
//! no version, no name of the computer, no cookie. Nothing of it runs before somebody sends.

pub(crate) mod address;
pub(crate) mod gate;
pub(crate) mod https;
pub(crate) mod message;
mod names;
pub(crate) mod smtp;
mod tls;

#[cfg(test)]
mod tests;

pub(crate) use crate::view::SendFailure as Failure;
pub(crate) use address::{HttpsTarget, MailAddress, MailServer, Security};

use std::time::Duration;

/// Whose word is taken for who the other computer is.
#[derive(Debug, Clone)]
pub enum Trust {
    /// Whom this computer trusts.
    System,
    /// These certificates (PEM) and no others: for stories, whose servers nobody else knows.
    Only(Vec<u8>),
}

/// How long one attempt may take.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Until there is a connection.
    pub connect: Duration,
    /// From the look-up of the name to the last byte of the answer.
    pub total: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self { connect: Duration::from_secs(20), total: Duration::from_secs(60) }
    }
}

/// What the other computer answered: what a stranger says, so cut short and without characters that could hide or turn it around.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Reply {
    /// Its number for what was sent.
    pub(crate) reference: Option<String>,
    /// Its words.
    pub(crate) text: Option<String>,
}

impl Reply {
    fn new(reference: Option<&str>, text: Option<&str>) -> Self {
        Self {
            reference: reference.and_then(|words| shown(words, 300)),
            text: text.and_then(|words| shown(words, 2_000)),
        }
    }
}

/// What may be shown of a stranger's words; `None` if that is nothing.
fn shown(words: &str, most: usize) -> Option<String> {
    let turns = |c: char| matches!(c, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    let kept: String = words.chars().filter(|c| *c == '\n' || !(c.is_control() || turns(*c))).take(most).collect();
    let kept = kept.trim();
    (!kept.is_empty()).then(|| kept.to_owned())
}

/// What became of one attempt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// The other computer took it.
    Accepted(Reply),
    /// It is worth trying again by itself: nothing was taken, or the receiver knows a repeat by its key.
    Later {
        /// Why not now.
        why: Failure,
        /// How long the other computer asks to wait.
        after: Option<Duration>,
    },
    /// Trying again by itself would not help.
    Never(Failure),
    /// It may have arrived, and a repeat would be a second one.
    Unknown(Failure),
}

impl Outcome {
    fn later(why: Failure) -> Self {
        Self::Later { why, after: None }
    }
}

/// What became of one attempt, and how many of the person's bytes were handed to the system for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Attempt {
    pub(crate) outcome: Outcome,
    pub(crate) bytes: u64,
}
