//! What a TLS handshake offers and accepts.

use std::sync::Arc;

use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::client::Resumption;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::{ClientConfig, RootCertStore};

use crate::endpoint::identity::Identity;

/// One for a client without a certificate of its own, which talks to everyone.
const SESSIONS: usize = 256;

/// One identity is known at few receivers.
const SESSIONS_OF_AN_IDENTITY: usize = 8;

/// The provider is named, so that no other crate's choice of one can make this panic.
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
