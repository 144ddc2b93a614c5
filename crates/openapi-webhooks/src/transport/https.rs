//! The default transport: HTTP/1.1 by hyper over the guarded dial.

use std::error::Error;
use std::fmt;
use std::io;
use std::iter::successors;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{Extensions, Request, Response};
use http_body_util::Full;
use hyper::body::Incoming;
use hyper_util::client::legacy::{self, Client};
use hyper_util::rt::{TokioExecutor, TokioTimer};
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::CertificateDer;
use tokio_rustls::rustls::{ClientConfig, RootCertStore};

use super::connector::{ConnectError, Connector, Dial, Resolve, System, Used};
use super::sealed::Exchange;
use crate::egress::Policy;
use crate::error::{Failure, Sent};

/// Most receivers close idle connections after 15 seconds or more; the sender lets go first, so
/// that it seldom writes to one that is being closed.
const IDLE: Duration = Duration::from_secs(10);

/// More than any receiver's answer needs before its body.
const LONGEST_HEAD: usize = 64 * 1024;

/// HTTP/1.1 over rustls, with Mozilla's root certificates, behind a dial that keeps to the
/// [egress policy](crate::egress).
///
/// It takes nothing from the environment: no proxy, no certificate. Its futures run on tokio, with
/// I/O and time enabled.
#[derive(Clone)]
pub struct Https {
    pooled: Client<Connector, Full<Bytes>>,
    /// Keeps no connection, so that each request has a new one.
    fresh: Client<Connector, Full<Bytes>>,
}

/// What a builder has collected.
pub(crate) struct Options {
    pub(crate) roots: RootCertStore,
    pub(crate) resolver: Arc<dyn Resolve>,
    pub(crate) connect_timeout: Duration,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            roots: webpki_roots::TLS_SERVER_ROOTS.iter().cloned().collect(),
            resolver: Arc::new(System),
            connect_timeout: Duration::from_secs(5),
        }
    }
}

impl Options {
    pub(crate) fn add_root(&mut self, der: Vec<u8>) -> Result<(), CertificateError> {
        self.roots
            .add(CertificateDer::from(der))
            .map_err(|_| CertificateError(()))
    }
}

impl Https {
    pub(crate) fn new(options: Options, policy: Policy) -> Self {
        let connector = Connector::new(Dial {
            policy,
            resolver: options.resolver,
            tls: tls(options.roots),
            timeout: options.connect_timeout,
        });
        let mut builder = Client::builder(TokioExecutor::new());
        builder
            .http1_max_buf_size(LONGEST_HEAD)
            .pool_timer(TokioTimer::new())
            .pool_idle_timeout(IDLE);
        let pooled = builder.build(connector.clone());
        let fresh = builder.pool_max_idle_per_host(0).build(connector);
        Self { pooled, fresh }
    }
}

/// The provider is named, so that no other crate's choice of one can make this panic.
#[expect(clippy::expect_used, reason = "ring does speak TLS 1.2 and 1.3")]
fn tls(roots: RootCertStore) -> TlsConnector {
    let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .expect("ring speaks TLS 1.2 and 1.3")
        .with_root_certificates(roots)
        .with_no_client_auth();
    TlsConnector::from(Arc::new(config))
}

impl Exchange for Https {
    type Body = Incoming;

    async fn exchange(&self, request: Request<Full<Bytes>>) -> Result<Response<Incoming>, Failure> {
        let again = request.clone();
        match self.pooled.request(request).await {
            Ok(response) => {
                if let Some(used) = response.extensions().get::<Used>() {
                    used.set();
                }
                Ok(response)
            }
            // The receiver may have closed an idle connection just as the request went out. The id
            // is the same, so that one who did get it knows it again.
            Err(error) if is_closed_before_answer(&error) => self
                .fresh
                .request(again)
                .await
                .map_err(|error| failure(error, Sent::Maybe)),
            Err(error) => Err(failure(error, Sent::No)),
        }
    }
}

/// Whether the connection ended before the status line; a reset counts on a connection that had
/// been of use before.
fn is_closed_before_answer(error: &legacy::Error) -> bool {
    let closed = find::<hyper::Error>(error).is_some_and(hyper::Error::is_incomplete_message);
    let reset = find::<io::Error>(error).is_some_and(|error| {
        matches!(
            error.kind(),
            io::ErrorKind::ConnectionReset | io::ErrorKind::BrokenPipe
        )
    });
    closed || (reset && !error.is_connect() && is_used(error))
}

fn is_used(error: &legacy::Error) -> bool {
    let mut extensions = Extensions::new();
    if let Some(connected) = error.connect_info() {
        connected.get_extras(&mut extensions);
    }
    extensions.get::<Used>().is_some_and(Used::get)
}

/// `before` is what an earlier try of the same request leaves to be said.
fn failure(error: legacy::Error, before: Sent) -> Failure {
    let unsent =
        error.is_connect() || find::<hyper::Error>(&error).is_some_and(hyper::Error::is_canceled);
    if before == Sent::Maybe || !unsent {
        return Failure::Transport {
            sent: Sent::Maybe,
            source: Box::new(error),
        };
    }
    match find::<ConnectError>(&error) {
        Some(ConnectError::Refused(refusal)) => Failure::Blocked(Box::new(refusal.clone())),
        Some(ConnectError::Timeout) => Failure::ConnectTimeout,
        Some(_) => Failure::Connect(Box::new(error)),
        None => Failure::Transport {
            sent: Sent::No,
            source: Box::new(error),
        },
    }
}

/// The first error of this type in the chain.
fn find<'a, E: Error + 'static>(error: &'a (dyn Error + 'static)) -> Option<&'a E> {
    successors(Some(error), |&error| error.source()).find_map(|error| error.downcast_ref())
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
