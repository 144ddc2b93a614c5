//! The default transport: hyper over the guarded dial.

use std::error::Error;
use std::fmt;
use std::mem;
use std::sync::Arc;
use std::time::Duration;

use http::Response;
use tokio_rustls::rustls::RootCertStore;
use tokio_rustls::rustls::pki_types::CertificateDer;

use super::body::AnswerBody;
use super::connector::{Dial, Resolve, System};
use super::errand::Errand;
use super::identity::Identity;
use super::pool::Pools;
use super::sealed::{Exchange, Outgoing};
use crate::egress::Policy;
use crate::error::Failure;

/// HTTP/1.1 over rustls, with Mozilla's root certificates, behind a dial that keeps to the
/// [egress policy](crate::egress). With the feature `http2`, HTTP/2 where the receiver prefers it
/// (by ALPN, RFC 7301).
///
/// It takes nothing from the environment: no proxy, no certificate. Its futures run on tokio, with
/// I/O and time enabled.
#[derive(Clone)]
pub struct Https(Arc<Pools>);

/// What a builder has collected.
pub(crate) struct Options {
    pub(crate) roots: RootCertStore,
    pub(crate) resolver: Arc<dyn Resolve>,
    pub(crate) connect_timeout: Duration,
    #[cfg(feature = "proxy")]
    pub(crate) proxy: Option<super::Proxy>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            roots: webpki_roots::TLS_SERVER_ROOTS.iter().cloned().collect(),
            resolver: Arc::new(System),
            connect_timeout: Duration::from_secs(5),
            #[cfg(feature = "proxy")]
            proxy: None,
        }
    }
}

impl Options {
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

impl Https {
    pub(crate) fn new(options: Options, policy: Policy) -> Self {
        let (dial, roots) = options.dial(policy);
        Self(Arc::new(Pools::new(dial, roots)))
    }
}

impl Exchange for Https {
    type Body = AnswerBody;

    async fn exchange(&self, outgoing: Outgoing<'_>) -> Result<Response<AnswerBody>, Failure> {
        let Outgoing {
            mut request,
            origin,
            again,
            departed,
        } = outgoing;
        let identity = request.extensions_mut().remove::<Identity>();
        let errand = Errand {
            pool: self.0.of(identity.as_ref()),
            uri: mem::take(request.uri_mut()),
            origin,
            departed,
        };
        errand.run(request, again).await
    }
}

impl fmt::Debug for Https {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Https").finish_non_exhaustive()
    }
}

/// A root certificate that cannot be read: it is not the DER of an X.509 certificate.
#[derive(Clone, Debug)]
pub struct CertificateError(());

impl fmt::Display for CertificateError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the root certificate is not the DER of an X.509 certificate")
    }
}

impl Error for CertificateError {}
