//! reqwest as a transport.

use std::fmt;

use http::{Request, Response, Uri};
use reqwest::{ClientBuilder, Proxy, Url, redirect};

use crate::endpoint::origin::default_port;
use crate::transport::failure::Failure;
use crate::transport::redacted::Redacted;
use crate::transport::seam::{SealedTransport, TransportRequest};
use crate::transport::sent::Sent;
use crate::transport::unguarded::{Unguarded, check_tls, failure};

/// A `reqwest::Client` that uses nothing from the environment. Created by [`Unguarded::reqwest`].
#[derive(Clone)]
pub struct Reqwest(reqwest::Client);

impl Unguarded<Reqwest> {
    /// Sends requests through reqwest, which resolves and connects itself: no address is checked.
    ///
    /// Redirects, proxies from the environment, decompression and the `referer` header are turned
    /// off, whatever the builder says. Proxies set on the builder are kept. reqwest adds `accept:
    /// */*`. TLS is configured on the builder, and needs one of reqwest's features.
    ///
    /// reqwest normalises URLs as browsers do (`/a/../b` to `/b`, `|` to `%7C`). An endpoint whose
    /// URL it would change is rejected:
    /// [`SendError::is_unsupported`](crate::SendError::is_unsupported).
    ///
    /// ```
    /// # use openapi_webhooks::{Client, transport::Unguarded};
    /// let proxy = reqwest::Proxy::all("http://proxy.internal:3128")?;
    /// let builder = reqwest::Client::builder().proxy(proxy);
    /// let client = Client::with_transport(Unguarded::reqwest(builder)?);
    /// # Ok::<_, reqwest::Error>(())
    /// ```
    ///
    /// # Errors
    /// If reqwest cannot build the client.
    pub fn reqwest(builder: ClientBuilder) -> Result<Self, reqwest::Error> {
        // A proxy that is never used: with any proxy set, reqwest ignores the environment, and
        // `no_proxy` would remove those that were set before.
        let none = Proxy::custom(|_| None::<Url>);
        let client = builder
            .redirect(redirect::Policy::none())
            .proxy(none)
            .no_gzip()
            .no_brotli()
            .no_deflate()
            .no_zstd()
            .referer(false)
            .build()?;
        Ok(Self(Reqwest(client)))
    }
}

impl SealedTransport for Unguarded<Reqwest> {
    type Body = reqwest::Body;

    async fn send(
        &self,
        request: TransportRequest<'_>,
    ) -> Result<Response<reqwest::Body>, Failure> {
        let TransportRequest {
            request, progress, ..
        } = request;
        check_tls(&request)?;
        let uri = request.uri().clone();
        let (head, body) = request.into_parts();
        let request = Request::from_parts(head, body.into_bytes());
        let request =
            reqwest::Request::try_from(request).map_err(|error| failure(Sent::No, error.into()))?;
        if !is_same(request.url(), &uri) {
            return Err(Failure::Unsupported(
                "reqwest would change the endpoint's URL",
            ));
        }
        progress.passed();
        match self.0.0.execute(request).await {
            Ok(response) => Ok(response.into()),
            Err(error) if error.is_connect() => {
                Err(Failure::Connect(Box::new(Redacted::new(error.into()))))
            }
            Err(error) => Err(failure(Sent::Maybe, error.into())),
        }
    }
}

/// Whether both have the same target, byte for byte, and the same host and port.
fn is_same(url: &Url, uri: &Uri) -> bool {
    let default = default_port(uri.scheme_str() == Some("http"));
    let same_host = match (url.host_str(), uri.host()) {
        (Some(one), Some(two)) => one.eq_ignore_ascii_case(two),
        _ => false,
    };
    same_host
        && url.port_or_known_default() == Some(uri.port_u16().unwrap_or(default))
        && url.path() == uri.path()
        && url.query() == uri.query()
}

impl fmt::Debug for Reqwest {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Reqwest").finish_non_exhaustive()
    }
}
