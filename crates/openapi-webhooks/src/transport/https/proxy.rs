//! Connections through a proxy, to checked addresses.

use std::error::Error;
use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use http::{HeaderValue, Uri};
use hyper_util::client::legacy::connect::proxy::Tunnel;
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use tower_service::Service;

use crate::egress::resolve::Resolve;
use crate::endpoint::credential;
use crate::endpoint::error::EndpointError;
use crate::endpoint::host::Host;
use crate::endpoint::url;

/// An HTTP proxy for all connections, including plain HTTP, each in a tunnel (`CONNECT`, RFC 9110
/// §9.3.6).
///
/// The client resolves the endpoint's name, checks the addresses, and asks the proxy to connect to
/// a checked address instead of the name. A proxy that only accepts names cannot be used. The
/// proxy's own address is not checked; it may be internal.
///
/// ```
/// # use openapi_webhooks::{Client, transport::Proxy};
/// let proxy = Proxy::new("http://proxy.internal:3128")?.basic_auth("webhooks", "s3cr3t")?;
/// assert_eq!(format!("{proxy:?}"), r#"Proxy { host: "proxy.internal", .. }"#);
/// let client: Client = Client::builder().proxy(proxy).build();
/// # Ok::<_, openapi_webhooks::EndpointError>(())
/// ```
#[derive(Clone)]
pub struct Proxy {
    uri: Uri,
    authorization: Option<HeaderValue>,
}

impl Proxy {
    /// Parses `http://`, a host and a port, which is 80 by default.
    ///
    /// # Errors
    /// If the URL has another scheme, a path or a query, or is invalid as in
    /// [`Endpoint::new`](crate::Endpoint::new).
    pub fn new(url: &str) -> Result<Self, EndpointError> {
        let uri = url::parse(url)?;
        if uri.scheme_str() != Some("http") || uri.path() != "/" || uri.query().is_some() {
            return Err(EndpointError::proxy());
        }
        Ok(Self {
            uri,
            authorization: None,
        })
    }

    /// Authenticates at the proxy with a user name and a password (RFC 7617).
    ///
    /// # Errors
    /// If the user name contains a colon, or either contains a control character.
    pub fn basic_auth(mut self, user: &str, password: &str) -> Result<Self, EndpointError> {
        self.authorization = Some(credential::basic(user, password)?);
        Ok(self)
    }

    /// Connects to this address through the proxy.
    pub(crate) async fn connect(
        &self,
        address: SocketAddr,
        resolver: &Arc<dyn Resolve>,
    ) -> Result<TcpStream, Box<dyn Error + Send + Sync>> {
        let target = Uri::builder()
            .scheme("http")
            .authority(address.to_string())
            .path_and_query("/")
            .build()?;
        let mut tunnel = Tunnel::new(self.uri.clone(), ToProxy(Arc::clone(resolver)));
        if let Some(authorization) = &self.authorization {
            tunnel = tunnel.with_auth(authorization.clone());
        }
        Ok(tunnel.call(target).await?.into_inner())
    }
}

impl fmt::Debug for Proxy {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Proxy")
            .field("host", &self.uri.host().unwrap_or_default())
            .finish_non_exhaustive()
    }
}

/// Connects to the proxy itself.
struct ToProxy(Arc<dyn Resolve>);

impl Service<Uri> for ToProxy {
    type Response = TokioIo<TcpStream>;
    type Error = io::Error;
    type Future = Pin<Box<dyn Future<Output = io::Result<Self::Response>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, uri: Uri) -> Self::Future {
        let resolver = Arc::clone(&self.0);
        Box::pin(async move {
            let addresses = match uri.host().and_then(Host::parse) {
                Some(Host::Address(address)) => vec![address],
                Some(Host::Name(name)) => resolver.resolve(&name).await?,
                None => Vec::new(),
            };
            let port = uri.port_u16().unwrap_or(80);
            let addresses: Vec<_> = addresses
                .into_iter()
                .map(|address| SocketAddr::new(address, port))
                .collect();
            TcpStream::connect(addresses.as_slice())
                .await
                .map(TokioIo::new)
        })
    }
}
