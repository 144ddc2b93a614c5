//! TLS settings.

use std::sync::Arc;

use tokio_rustls::rustls::client::{Resumption, WebPkiServerVerifier};
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::{ClientConfig, RootCertStore};

use crate::endpoint::tls::Tls;
use crate::transport::https::pinned::PinnedKeys;

/// The session cache of a client, which connects to all receivers.
const SESSIONS: usize = 256;

/// Few endpoints share TLS settings.
const SESSIONS_OF_AN_ENDPOINT: usize = 8;

/// The client's settings, or those of an endpoint.
pub(crate) fn settings(roots: &Arc<RootCertStore>, tls: Option<&Tls>) -> Arc<ClientConfig> {
    let mut config = match tls {
        None => config(Arc::clone(roots), None, SESSIONS),
        Some(tls) => config(extended(roots, tls), Some(tls), SESSIONS_OF_AN_ENDPOINT),
    };
    if cfg!(feature = "http2") {
        config.alpn_protocols = vec![b"h2".to_vec(), HTTP1.to_vec()];
    }
    Arc::new(config)
}

/// The same settings, without offering HTTP/2.
#[cfg(feature = "http2")]
pub(crate) fn without_http2(config: &ClientConfig) -> Arc<ClientConfig> {
    let mut config = config.clone();
    config.alpn_protocols = vec![HTTP1.to_vec()];
    Arc::new(config)
}

/// RFC 7301 §6.
const HTTP1: &[u8] = b"http/1.1";

/// The client's roots and those of an endpoint.
fn extended(roots: &Arc<RootCertStore>, tls: &Tls) -> Arc<RootCertStore> {
    if tls.roots().is_empty() {
        return Arc::clone(roots);
    }
    let mut roots = RootCertStore::clone(roots);
    // They were parsed when the endpoint was built.
    roots.add_parsable_certificates(tls.roots().iter().cloned());
    Arc::new(roots)
}

/// The provider is explicit, so that another crate's choice of a provider cannot cause a panic.
#[expect(
    clippy::expect_used,
    reason = "ring does speak TLS 1.2 and 1.3, and there are roots"
)]
fn config(roots: Arc<RootCertStore>, tls: Option<&Tls>, sessions: usize) -> ClientConfig {
    let provider = Arc::new(ring::default_provider());
    let builder = ClientConfig::builder_with_provider(Arc::clone(&provider))
        .with_safe_default_protocol_versions()
        .expect("ring speaks TLS 1.2 and 1.3");
    let keys = tls.map(Tls::pinned_keys).unwrap_or_default();
    let builder = if keys.is_empty() {
        builder.with_root_certificates(roots)
    } else {
        let verifier = WebPkiServerVerifier::builder_with_provider(roots, provider)
            .build()
            .expect("Mozilla's roots are always there");
        let pinned = PinnedKeys::new(verifier, keys);
        builder
            .dangerous()
            .with_custom_certificate_verifier(Arc::new(pinned))
    };
    let mut config = match tls.and_then(Tls::identity) {
        None => builder.with_no_client_auth(),
        Some(identity) => builder.with_client_cert_resolver(identity.resolver()),
    };
    config.resumption = Resumption::in_memory_sessions(sessions);
    config
}
