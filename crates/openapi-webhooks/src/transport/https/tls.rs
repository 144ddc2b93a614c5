//! TLS settings.

use std::sync::Arc;

use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::client::Resumption;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::{ClientConfig, RootCertStore};

use crate::endpoint::identity::Identity;

/// The session cache of a client without a certificate, which connects to all receivers.
const SESSIONS: usize = 256;

/// An identity connects to few receivers.
const SESSIONS_OF_AN_IDENTITY: usize = 8;

/// The provider is explicit, so that another crate's choice of a provider cannot cause a panic.
#[expect(clippy::expect_used, reason = "ring does speak TLS 1.2 and 1.3")]
pub(crate) fn connector(roots: Arc<RootCertStore>, identity: Option<&Identity>) -> TlsConnector {
    let builder = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .expect("ring speaks TLS 1.2 and 1.3")
        .with_root_certificates(roots);
    let (mut config, sessions) = match identity {
        None => (builder.with_no_client_auth(), SESSIONS),
        Some(identity) => (
            builder.with_client_cert_resolver(identity.resolver()),
            SESSIONS_OF_AN_IDENTITY,
        ),
    };
    config.resumption = Resumption::in_memory_sessions(sessions);
    if cfg!(feature = "http2") {
        config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    }
    TlsConnector::from(Arc::new(config))
}
