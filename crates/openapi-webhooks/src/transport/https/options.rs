//! Settings of the transport.

use std::error::Error;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use tokio_rustls::rustls::RootCertStore;
use tokio_rustls::rustls::pki_types::CertificateDer;

use crate::egress::policy::Policy;
use crate::egress::resolve::Resolve;
use crate::egress::system_resolver::SystemResolver;
use crate::report::debug_by_report;
use crate::transport::https::connector::Dial;
#[cfg(feature = "proxy")]
use crate::transport::https::proxy::Proxy;

/// The collected settings of a builder.
pub(crate) struct HttpsOptions {
    pub(crate) roots: RootCertStore,
    pub(crate) resolver: Arc<dyn Resolve>,
    pub(crate) connect_timeout: Duration,
    #[cfg(feature = "proxy")]
    pub(crate) proxy: Option<Proxy>,
}

impl Default for HttpsOptions {
    fn default() -> Self {
        Self {
            roots: webpki_roots::TLS_SERVER_ROOTS.iter().cloned().collect(),
            resolver: Arc::new(SystemResolver::shared()),
            connect_timeout: Duration::from_secs(5),
            #[cfg(feature = "proxy")]
            proxy: None,
        }
    }
}

impl HttpsOptions {
    pub(crate) fn add_root(&mut self, der: Vec<u8>) -> Result<(), CertificateError> {
        self.roots
            .add(CertificateDer::from(der))
            .map_err(|_| CertificateError(()))
    }

    pub(crate) fn dial(self, policy: Policy) -> (Dial, RootCertStore) {
        let dial = Dial {
            policy,
            resolver: self.resolver,
            timeout: self.connect_timeout,
            #[cfg(feature = "proxy")]
            proxy: self.proxy,
        };
        (dial, self.roots)
    }
}

/// The error of an invalid root certificate, which is not the DER of an X.509 certificate.
#[derive(Clone)]
pub struct CertificateError(());

impl fmt::Display for CertificateError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the root certificate is not the DER of an X.509 certificate")
    }
}

debug_by_report!(CertificateError);

impl Error for CertificateError {}
