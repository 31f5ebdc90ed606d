//! What a broken line or a broken promise of who somebody is looks like in the errors of the libraries.

use super::{Failure, Outcome};
use std::error::Error;
use std::io;

/// What an error on the line means, before the other computer said anything that could be read.
pub(super) fn line_failed(error: &io::Error) -> Outcome {
    if let Some(failure) = find(error) {
        return Outcome::Never(failure);
    }
    use io::ErrorKind as Kind;
    Outcome::later(match error.kind() {
        Kind::ConnectionRefused
        | Kind::HostUnreachable
        | Kind::NetworkUnreachable
        | Kind::NetworkDown
        | Kind::AddrNotAvailable
        | Kind::PermissionDenied => Failure::NoConnection,
        // A read that took longer than the socket's limit says the first on Windows, the second elsewhere.
        Kind::TimedOut | Kind::WouldBlock => Failure::TimedOut,
        _ => Failure::CutOff,
    })
}

/// What an error of encryption means: who the other computer is, or that it does not encrypt.
pub(super) fn of(error: &rustls::Error) -> Failure {
    match error {
        // `General` is how the verifier says that this computer has no list of whom to trust.
        rustls::Error::InvalidCertificate(_)
        | rustls::Error::InvalidCertRevocationList(_)
        | rustls::Error::NoCertificatesPresented
        | rustls::Error::UnsupportedNameType
        | rustls::Error::General(_) => Failure::Certificate,
        _ => Failure::NotEncrypted,
    }
}

/// The error of encryption inside another, however deep.
pub(super) fn find(error: &(dyn Error + 'static)) -> Option<Failure> {
    let mut next = Some(error);
    while let Some(error) = next {
        if let Some(error) = error.downcast_ref::<rustls::Error>() {
            return Some(of(error));
        }
        // An `io::Error` names as its source the source of what it holds, not what it holds.
        let held = error.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
        next = match held {
            Some(held) => Some(held),
            None => error.source(),
        };
    }
    None
}
