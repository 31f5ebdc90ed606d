//! One request to a service, over HTTPS.
//!
//! A receiver knows a repeat by its `Idempotency-Key` (draft-ietf-httpapi-idempotency-key-header-07), so a lost answer is no reason to
//! worry: the same bytes go out again under the same key.

use super::gate::Permit;
use super::names::Names;
use super::{Attempt, Failure, HttpsTarget, Limits, Outcome, Reply, Trust, tls};
use serde::Deserialize;
use std::io::Read;
use std::sync::Arc;
use std::time::Duration;
use ureq::http::{HeaderMap, header};
use ureq::tls::{PemItem, RootCerts, TlsConfig};
use ureq::unversioned::transport::DefaultConnector;
use ureq::{Agent, Body, SendBody};

/// Says what program asks, and nothing of the person, the version or the computer.
const NAME: &str = "second-chair";
/// As much of an answer is read.
const MOST: u64 = 64 * 1024;
/// No receiver makes us wait longer.
const LONGEST_WAIT: Duration = Duration::from_secs(24 * 60 * 60);

/// Sends the bytes as they are, once.
pub(crate) fn post(target: &HttpsTarget, key: &str, body: &[u8], permit: &Permit<'_>) -> Attempt {
    let Some(agent) = agent(permit.trust(), permit.limits()) else {
        return Attempt { outcome: Outcome::Never(Failure::Certificate), bytes: 0 };
    };
    let mut counted = Counted { left: body, taken: 0 };
    let answer = agent
        .post(target.url())
        .header(header::CONTENT_TYPE, "application/json")
        .header(header::CONTENT_LENGTH, body.len())
        .header("Idempotency-Key", format!("\"{key}\""))
        .send(SendBody::from_reader(&mut counted));
    let outcome = match answer {
        Ok(mut answer) => understood(answer.status().as_u16(), &answer.headers().clone(), answer.body_mut()),
        Err(error) => not_answered(&error),
    };
    Attempt { outcome, bytes: counted.taken }
}

/// A client for one request: no redirects, no cookies, no proxy, no second connection.
fn agent(trust: &Trust, limits: Limits) -> Option<Agent> {
    let roots = match trust {
        Trust::System => RootCerts::PlatformVerifier,
        Trust::Only(pem) => RootCerts::new_with_certs(&certificates(pem)?),
    };
    let tls = TlsConfig::builder()
        .root_certs(roots)
        .unversioned_rustls_crypto_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .build();
    let config = Agent::config_builder()
        .https_only(true)
        .tls_config(tls)
        .proxy(None)
        .max_redirects(0)
        .max_redirects_will_error(false)
        .http_status_as_error(false)
        .user_agent(NAME)
        .accept("application/json")
        .max_idle_connections(0)
        .timeout_connect(Some(limits.connect))
        .timeout_global(Some(limits.total))
        .build();
    Some(Agent::with_parts(config, DefaultConnector::new(), Names))
}

fn certificates(pem: &[u8]) -> Option<Vec<ureq::tls::Certificate<'static>>> {
    ureq::tls::parse_pem(pem)
        .map(|item| match item {
            Ok(PemItem::Certificate(certificate)) => Some(certificate),
            _ => None,
        })
        .collect()
}

/// What an answer means.
fn understood(status: u16, headers: &HeaderMap, body: &mut Body) -> Outcome {
    match status {
        // Once it is accepted, nothing in the rest of the answer changes that.
        200..=202 | 204 => Outcome::Accepted(reply(body).unwrap_or_default()),
        300..=399 => Outcome::Never(Failure::Redirected),
        408 | 425 | 429 | 500..=599 => Outcome::Later { why: Failure::Busy, after: wait(headers) },
        400..=499 => Outcome::Never(Failure::Refused),
        _ => Outcome::Never(Failure::AnswerUnreadable),
    }
}

/// What a service may say about what it took.
#[derive(Deserialize)]
struct Receipt {
    #[serde(default)]
    reference: Option<String>,
    #[serde(default)]
    message: Option<String>,
}

fn reply(body: &mut Body) -> Option<Reply> {
    let bytes = body.with_config().limit(MOST).read_to_vec().ok()?;
    let receipt: Receipt = serde_json::from_slice(&bytes).ok()?;
    Some(Reply::new(receipt.reference.as_deref(), receipt.message.as_deref()))
}

/// How long the receiver asks to wait: seconds, or a date, which is counted from the receiver's own.
fn wait(headers: &HeaderMap) -> Option<Duration> {
    let of = |name| headers.get(name).and_then(|value| value.to_str().ok()).map(str::trim);
    let asked = of(header::RETRY_AFTER)?;
    let seconds = match asked.parse::<u64>() {
        Ok(seconds) => seconds,
        Err(_) => {
            let date = |text| chrono::DateTime::parse_from_rfc2822(text).ok();
            u64::try_from((date(asked)? - date(of(header::DATE)?)?).num_seconds()).unwrap_or(0)
        }
    };
    Some(Duration::from_secs(seconds).min(LONGEST_WAIT))
}

/// What it means that there is no answer, or none that could be read. That the bytes may have arrived does not matter here: the key
/// makes it safe to send them again.
fn not_answered(error: &ureq::Error) -> Outcome {
    use ureq::Error as E;
    match error {
        E::HostNotFound => Outcome::later(Failure::NameUnknown),
        E::Timeout(_) => Outcome::later(Failure::TimedOut),
        E::ConnectionFailed => Outcome::later(Failure::NoConnection),
        E::Io(error) => tls::line_failed(error),
        E::Rustls(error) => Outcome::Never(tls::of(error)),
        E::Tls(_) | E::TlsRequired | E::RequireHttpsOnly(_) => Outcome::Never(Failure::NotEncrypted),
        E::RedirectFailed | E::TooManyRedirects => Outcome::Never(Failure::Redirected),
        E::Protocol(_) | E::LargeResponseHeader(..) | E::Http(_) | E::BodyStalled => {
            Outcome::later(Failure::AnswerUnreadable)
        }
        _ => Outcome::later(Failure::CutOff),
    }
}

/// The body, counting how much of it was taken to be sent.
struct Counted<'a> {
    left: &'a [u8],
    taken: u64,
}

impl Read for Counted<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let read = self.left.read(buffer)?;
        self.taken += read as u64;
        Ok(read)
    }
}
