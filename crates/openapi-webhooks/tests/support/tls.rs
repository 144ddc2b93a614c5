//! Certificates for tests, and servers that use them.

use std::net::IpAddr;
use std::sync::Arc;

use openapi_webhooks::egress::Policy;
use openapi_webhooks::transport::{Identity, Resolve, Resolving};
use openapi_webhooks::{Client, ClientBuilder, Endpoint};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::rustls::server::WebPkiClientVerifier;
use tokio_rustls::rustls::{RootCertStore, ServerConfig};

use super::Server;

pub(crate) type Authority = CertifiedIssuer<'static, KeyPair>;

/// Resolves every name to this machine.
pub(crate) struct Here;

impl Resolve for Here {
    fn resolve(&self, _: &str) -> Resolving {
        Box::pin(async { Ok(vec![IpAddr::from([127, 0, 0, 1])]) })
    }
}

pub(crate) fn authority() -> Authority {
    let mut params = CertificateParams::default();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap()
}

pub(crate) fn names(names: &[&str]) -> CertificateParams {
    CertificateParams::new(
        names
            .iter()
            .map(|name| (*name).to_owned())
            .collect::<Vec<_>>(),
    )
    .unwrap()
}

/// A certificate and its key.
pub(crate) struct Pair {
    pub(crate) certificate: CertificateDer<'static>,
    pub(crate) key: KeyPair,
}

impl Pair {
    pub(crate) fn signed(params: &CertificateParams, authority: &Authority) -> Self {
        let key = KeyPair::generate().unwrap();
        let certificate = params.signed_by(&key, authority).unwrap();
        Self {
            certificate: certificate.der().clone(),
            key,
        }
    }

    pub(crate) fn self_signed(params: &CertificateParams) -> Self {
        let key = KeyPair::generate().unwrap();
        let certificate = params.self_signed(&key).unwrap();
        Self {
            certificate: certificate.der().clone(),
            key,
        }
    }

    pub(crate) fn identity(&self) -> Identity {
        Identity::from_der([self.certificate.to_vec()], self.key.serialize_der()).unwrap()
    }
}

/// What a server does in the handshake.
pub(crate) struct Acceptor<'a> {
    pub(crate) pair: Pair,
    pub(crate) alpn: &'a [&'a [u8]],
    /// Requests certificates of this authority. The flag allows clients without one.
    pub(crate) clients: Option<(&'a Authority, bool)>,
}

impl Acceptor<'_> {
    pub(crate) fn showing(pair: Pair) -> Self {
        Self {
            pair,
            alpn: &[],
            clients: None,
        }
    }

    pub(crate) fn build(self) -> TlsAcceptor {
        let provider = Arc::new(ring::default_provider());
        let builder = ServerConfig::builder_with_provider(provider.clone())
            .with_safe_default_protocol_versions()
            .unwrap();
        let builder = match self.clients {
            None => builder.with_no_client_auth(),
            Some((authority, or_none)) => {
                let mut roots = RootCertStore::empty();
                roots.add(authority.der().clone()).unwrap();
                let verifier =
                    WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider);
                let verifier = if or_none {
                    verifier.allow_unauthenticated()
                } else {
                    verifier
                };
                builder.with_client_cert_verifier(verifier.build().unwrap())
            }
        };
        let key = PrivateKeyDer::try_from(self.pair.key.serialize_der()).unwrap();
        let mut config = builder
            .with_single_cert(vec![self.pair.certificate], key)
            .unwrap();
        config.alpn_protocols = self.alpn.iter().map(|name| name.to_vec()).collect();
        TlsAcceptor::from(Arc::new(config))
    }
}

/// A builder for clients that may connect to this machine over TLS, under any name.
pub(crate) fn builder() -> ClientBuilder<Client> {
    Client::builder()
        .egress(Policy::default().allow_loopback())
        .resolver(Here)
}

pub(crate) fn trusting(authority: &Authority) -> ClientBuilder<Client> {
    builder()
        .root_certificate(authority.der().to_vec())
        .unwrap()
}

pub(crate) fn endpoint(server: &Server, host: &str) -> Endpoint {
    Endpoint::new(&format!("https://{host}:{}/hooks", server.address().port())).unwrap()
}
