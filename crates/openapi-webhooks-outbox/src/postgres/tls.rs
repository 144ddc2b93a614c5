//! TLS to the database.

use std::fmt;
use std::sync::Arc;

use rustls::crypto::ring;
use rustls::pki_types::CertificateDer;
use rustls::{ClientConfig, RootCertStore};
use tokio_postgres_rustls::MakeRustlsConnect;

use crate::error::Error;

/// Whether and how the connections to Postgres are encrypted.
#[derive(Clone)]
pub struct Tls(Option<RootCertStore>);

impl Tls {
    /// No encryption: for a server on this machine, or on an encrypted network.
    #[must_use]
    pub fn off() -> Self {
        Self(None)
    }

    /// TLS, with the server's certificate verified against Mozilla's root certificates. If the
    /// server does not offer TLS, the connection fails, whatever the connection string says.
    #[must_use]
    pub fn verified() -> Self {
        Self(Some(
            webpki_roots::TLS_SERVER_ROOTS.iter().cloned().collect(),
        ))
    }

    /// TLS, with the server's certificate verified against this root certificate only. The database
    /// services of cloud providers often need this.
    ///
    /// # Errors
    /// If it is not an X.509 certificate in DER format.
    pub fn verified_by(root: impl Into<Vec<u8>>) -> Result<Self, Error> {
        let mut roots = RootCertStore::empty();
        let added = roots.add(CertificateDer::from(root.into()));
        added
            .map_err(|_| Error::invalid("the root certificate is not the DER of a certificate"))?;
        Ok(Self(Some(roots)))
    }

    /// Returns a connector with the same settings for the application's own connections, or `None`
    /// without TLS.
    ///
    /// The provider is explicit, so that another crate's choice of a provider cannot cause a panic.
    #[expect(clippy::expect_used, reason = "ring does speak TLS 1.2 and 1.3")]
    #[must_use]
    pub fn connector(self) -> Option<MakeRustlsConnect> {
        let roots = self.0?;
        let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .expect("ring speaks TLS 1.2 and 1.3")
            .with_root_certificates(roots)
            .with_no_client_auth();
        Some(MakeRustlsConnect::new(config))
    }
}

impl fmt::Debug for Tls {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = if self.0.is_some() { "verified" } else { "off" };
        formatter.debug_tuple("Tls").field(&state).finish()
    }
}
