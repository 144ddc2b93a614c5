//! Guarded connecting: resolves a name, checks the addresses, and connects to those only.

use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
#[cfg(feature = "http2")]
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use http::Uri;
use tokio::net::TcpStream;
use tokio::time::{Instant, timeout_at};
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::ClientConfig;
use tokio_rustls::rustls::pki_types::ServerName;

use crate::deadline::deadline;
use crate::egress::policy::{Policy, Refusal};
use crate::egress::resolve::Resolve;
use crate::endpoint::host::Host;
use crate::endpoint::origin::Origin;
use crate::transport::failure::Failure;
use crate::transport::https::connection::Connection;
#[cfg(feature = "http2")]
use crate::transport::https::origins::Origins;
#[cfg(feature = "proxy")]
use crate::transport::https::proxy::Proxy;
use crate::transport::https::race::connect_to_first;
use crate::transport::https::stream::Stream;
#[cfg(feature = "http2")]
use crate::transport::https::tls;

/// Opens connections with certain TLS settings.
pub(crate) struct Connector {
    dial: Arc<Dial>,
    tls: Arc<ClientConfig>,
    /// Origins that refuse requests over HTTP/2.
    #[cfg(feature = "http2")]
    http1_only: Mutex<Origins>,
}

/// The settings of every connection.
pub(crate) struct Dial {
    pub(crate) policy: Policy,
    pub(crate) resolver: Arc<dyn Resolve>,
    pub(crate) timeout: Duration,
    #[cfg(feature = "proxy")]
    pub(crate) proxy: Option<Proxy>,
}

impl Connector {
    pub(crate) fn new(dial: Arc<Dial>, tls: Arc<ClientConfig>) -> Self {
        Self {
            dial,
            tls,
            #[cfg(feature = "http2")]
            http1_only: Mutex::default(),
        }
    }

    /// The deadline of a connection that is opened now.
    pub(crate) fn deadline(&self) -> Instant {
        deadline(Instant::now(), self.dial.timeout)
    }

    /// Opens the next connections to this origin without offering HTTP/2.
    #[cfg(feature = "http2")]
    pub(crate) fn require_http1(&self, origin: &Origin) {
        self.http1_only().insert(origin);
    }

    #[cfg(feature = "http2")]
    fn http1_only(&self) -> MutexGuard<'_, Origins> {
        let origins = self.http1_only.lock();
        origins.unwrap_or_else(PoisonError::into_inner)
    }

    /// The TLS settings for this origin.
    #[cfg(feature = "http2")]
    fn tls_for(&self, origin: &Origin) -> Arc<ClientConfig> {
        if self.http1_only().contains(origin) {
            tls::without_http2(&self.tls)
        } else {
            Arc::clone(&self.tls)
        }
    }

    #[cfg(not(feature = "http2"))]
    fn tls_for(&self, _: &Origin) -> Arc<ClientConfig> {
        Arc::clone(&self.tls)
    }

    /// Opens a connection to the origin of the URL, ready for a request.
    pub(crate) async fn connect(
        &self,
        uri: &Uri,
        origin: &Origin,
        deadline: Instant,
    ) -> Result<Connection, ConnectError> {
        let stream = timeout_at(deadline, self.stream(origin)).await;
        let stream = stream.unwrap_or(Err(ConnectError::Timeout))?;
        let connection = Connection::open(stream, uri, origin).await;
        connection.map_err(ConnectError::Http)
    }

    async fn stream(&self, target: &Origin) -> Result<Stream, ConnectError> {
        let stream = self.dial.connect(target).await?;
        if target.is_http {
            Ok(Stream::plain(stream))
        } else {
            self.encrypt(target, stream).await
        }
    }

    async fn encrypt(&self, target: &Origin, stream: TcpStream) -> Result<Stream, ConnectError> {
        let name = match &target.host {
            Host::Address(address) => ServerName::IpAddress((*address).into()),
            Host::Name(name) => ServerName::try_from(name.to_string()).map_err(|error| {
                ConnectError::Tls(io::Error::new(io::ErrorKind::InvalidInput, error))
            })?,
        };
        let connector = TlsConnector::from(self.tls_for(target));
        let stream = connector.connect(name, stream).await;
        // A receiver that required HTTP/1.1 may now speak only HTTP/2.
        #[cfg(feature = "http2")]
        let stream = stream.inspect_err(|_| self.http1_only().remove(target));
        Ok(Stream::tls(stream.map_err(ConnectError::Tls)?))
    }
}

impl Dial {
    async fn connect(&self, target: &Origin) -> Result<TcpStream, ConnectError> {
        self.policy.check_url(target)?;
        let addresses = match &target.host {
            Host::Address(address) => vec![*address],
            Host::Name(name) => self
                .resolver
                .resolve(name)
                .await
                .map_err(ConnectError::Resolve)?,
        };
        self.policy.check_addresses(target, &addresses)?;
        let dial = |address| self.dial(SocketAddr::new(address, target.port));
        let stream = connect_to_first(&addresses, self.timeout, dial).await;
        let stream = stream.unwrap_or(Err(ConnectError::NoAddress))?;
        // A failure only costs latency.
        let _ = stream.set_nodelay(true);
        Ok(stream)
    }

    async fn dial(&self, address: SocketAddr) -> Result<TcpStream, ConnectError> {
        #[cfg(feature = "proxy")]
        if let Some(proxy) = &self.proxy {
            let stream = proxy.connect(address, &self.resolver).await;
            return stream.map_err(ConnectError::Proxy);
        }
        TcpStream::connect(address)
            .await
            .map_err(ConnectError::Dial)
    }
}

/// Why connecting failed. A certificate error may show the host; nothing shows the path.
#[derive(Debug)]
pub(crate) enum ConnectError {
    Refused(Refusal),
    Resolve(io::Error),
    NoAddress,
    Dial(io::Error),
    #[cfg(feature = "proxy")]
    Proxy(crate::transport::failure::Source),
    Tls(io::Error),
    Http(hyper::Error),
    Timeout,
}

impl From<Refusal> for ConnectError {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl From<ConnectError> for Failure {
    fn from(error: ConnectError) -> Self {
        match error {
            ConnectError::Refused(refusal) => Self::Blocked(refusal),
            ConnectError::Timeout => Self::ConnectTimeout,
            error => Self::Connect(Box::new(error)),
        }
    }
}

impl fmt::Display for ConnectError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Refused(_) => "the egress policy blocks the endpoint",
            Self::Resolve(_) => "the host name does not resolve",
            Self::NoAddress => "the host name has no address",
            Self::Dial(_) => "the host cannot be reached",
            #[cfg(feature = "proxy")]
            Self::Proxy(_) => "the proxy does not connect to the host",
            Self::Tls(_) => "the TLS handshake failed",
            Self::Http(_) => "the HTTP handshake with the host failed",
            Self::Timeout => "timed out while connecting",
        })
    }
}

impl std::error::Error for ConnectError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Refused(refusal) => Some(refusal),
            Self::Resolve(error) | Self::Dial(error) | Self::Tls(error) => Some(error),
            Self::Http(error) => Some(error),
            #[cfg(feature = "proxy")]
            Self::Proxy(error) => Some(error.as_ref()),
            Self::NoAddress | Self::Timeout => None,
        }
    }
}
