//! Who says that a server is who it says.

use crate::NAME;
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair, date_time_ymd};
use rustls::ServerConfig;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use std::sync::Arc;

/// What a server shows for itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Certificate {
    Good,
    /// For another name.
    WrongName,
    /// Given by somebody whom nobody knows.
    UnknownAuthority,
    /// It was good once.
    Expired,
    NotYet,
}

/// One that a test trusts, and one that nobody does.
pub struct Authority {
    known: CertifiedIssuer<'static, KeyPair>,
    unknown: CertifiedIssuer<'static, KeyPair>,
}

impl Authority {
    #[allow(clippy::new_without_default, reason = "it makes keys")]
    pub fn new() -> Self {
        Self { known: issuer(), unknown: issuer() }
    }

    /// The certificate that a test trusts, in PEM.
    pub fn pem(&self) -> Vec<u8> {
        self.known.pem().into_bytes()
    }

    pub(crate) fn config(&self, certificate: Certificate) -> Arc<ServerConfig> {
        let name = if certificate == Certificate::WrongName { "elsewhere.example" } else { NAME };
        let mut params = CertificateParams::new([name.to_owned()]).unwrap();
        match certificate {
            Certificate::Expired => params.not_after = date_time_ymd(2020, 1, 1),
            Certificate::NotYet => params.not_before = date_time_ymd(2999, 1, 1),
            _ => {}
        }
        let issuer = if certificate == Certificate::UnknownAuthority { &self.unknown } else { &self.known };
        let key = KeyPair::generate().unwrap();
        let signed: CertificateDer<'static> = params.signed_by(&key, issuer).unwrap().into();
        let key = PrivateKeyDer::try_from(key.serialize_der()).unwrap();
        let config = ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![signed], key)
            .unwrap();
        Arc::new(config)
    }
}

fn issuer() -> CertifiedIssuer<'static, KeyPair> {
    let mut params = CertificateParams::new(Vec::new()).unwrap();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap()
}
