//! Each transport against a server that fails in every way there is.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may panic")]

mod address;
mod https;
mod smtp;

use super::{Failure, Limits, Outcome, Reply, Trust};
use servers::Authority;
use std::sync::Arc;
use std::time::Duration;

/// Nothing here is far away.
const QUICK: Limits = Limits { connect: Duration::from_secs(5), total: Duration::from_secs(10) };
const HURRIED: Limits = Limits { connect: Duration::from_millis(700), total: Duration::from_millis(700) };

struct Known {
    authority: Arc<Authority>,
    trust: Trust,
}

fn known() -> Known {
    let authority = Arc::new(Authority::new());
    let trust = Trust::Only(authority.pem());
    Known { authority, trust }
}

fn later(why: Failure) -> Outcome {
    Outcome::Later { why, after: None }
}

fn accepted(reference: Option<&str>, text: Option<&str>) -> Outcome {
    Outcome::Accepted(Reply { reference: reference.map(str::to_owned), text: text.map(str::to_owned) })
}

#[test]
fn strangers_words_are_cut_and_cannot_turn_around_or_hide() {
    let reply = Reply::new(Some(&"x".repeat(400)), Some("one\u{202E}\u{0}\u{1b}[2J\n two\t"));
    assert_eq!(reply.reference.unwrap().len(), 300);
    assert_eq!(reply.text.unwrap(), "one[2J\n two");
    assert_eq!(Reply::new(Some(" \u{7f}"), Some("")), Reply::default());
}

#[test]
fn a_list_of_whom_to_trust_that_cannot_be_read_trusts_nobody() {
    let known = known();
    let server = servers::HttpsServer::new(&known.authority, &[servers::HttpsFault::None]);
    for pem in [&b""[..], b"nonsense", b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"] {
        let trust = Trust::Only(pem.to_vec());
        assert_eq!(https::post_to(&server.url(), &trust, QUICK).outcome, Outcome::Never(Failure::Certificate));
        let mail = servers::MailServer::new(&known.authority, &[servers::MailFault::None]);
        assert_eq!(smtp::try_out(&mail, &trust), Err(Failure::Certificate));
        assert!(mail.taken().is_empty());
    }
    assert!(server.got().is_empty());
}
