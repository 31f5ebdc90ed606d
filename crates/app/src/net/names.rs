//! From a name to the addresses of a computer.

use super::Failure;
use std::net::{SocketAddr, ToSocketAddrs};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::Duration;
use ureq::unversioned::resolver::{ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::NextTimeout;

/// Asks the system, in a thread of its own: the system takes what time it likes.
pub(super) fn look_up(host: &str, port: u16, limit: Duration) -> Result<Vec<SocketAddr>, Failure> {
    let place = (host.to_owned(), port);
    let (found, waiting) = mpsc::sync_channel(1);
    let asking = std::thread::Builder::new().spawn(move || {
        // Nobody may be waiting any more.
        let _ = found.send(place.to_socket_addrs().map(Vec::from_iter));
    });
    asking.map_err(|_| Failure::NoConnection)?;
    match waiting.recv_timeout(limit) {
        Ok(Ok(addresses)) if !addresses.is_empty() => Ok(addresses),
        Ok(_) | Err(RecvTimeoutError::Disconnected) => Err(Failure::NameUnknown),
        Err(RecvTimeoutError::Timeout) => Err(Failure::TimedOut),
    }
}

/// The same for `ureq`, whose own look-up cannot say that a name is unknown.
#[derive(Debug)]
pub(super) struct Names;

impl Resolver for Names {
    fn resolve(
        &self,
        uri: &ureq::http::Uri,
        _: &ureq::config::Config,
        timeout: NextTimeout,
    ) -> Result<ResolvedSocketAddrs, ureq::Error> {
        let host = uri.host().unwrap_or_default();
        let addresses =
            look_up(host, uri.port_u16().unwrap_or(443), *timeout.after).map_err(|failure| match failure {
                Failure::TimedOut => ureq::Error::Timeout(timeout.reason),
                _ => ureq::Error::HostNotFound,
            })?;
        let mut resolved = self.empty();
        for address in addresses.into_iter().take(16) {
            resolved.push(address);
        }
        Ok(resolved)
    }
}
