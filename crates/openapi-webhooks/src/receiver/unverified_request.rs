//! Requests that are about to be verified.

use std::fmt;
use std::sync::Arc;
use std::time::SystemTime;

use bytes::Bytes;
use http::header::HOST;
use http::request::Parts;
use http::uri::{Authority, PathAndQuery};
use http::{Extensions, HeaderMap, Method, Request, Uri};

/// A request that is about to be verified: nobody knows yet who sent it.
///
/// Clones share their content. `Debug` shows only the method and the time.
///
/// ```
/// use openapi_webhooks::bytes::Bytes;
/// use openapi_webhooks::http::Request;
/// use openapi_webhooks::receiver::UnverifiedRequest;
///
/// let request = Request::post("/hooks").header("host", "a.example").body(Bytes::from_static(b"{}"))?;
/// let request = UnverifiedRequest::new(request);
/// assert_eq!(request.url(), "https://a.example/hooks");
/// # Ok::<_, openapi_webhooks::http::Error>(())
/// ```
#[derive(Clone)]
pub struct UnverifiedRequest {
    parts: Arc<Parts>,
    /// The target before a router removed a prefix.
    original: Option<Uri>,
    base_url: Option<Arc<str>>,
    body: Bytes,
    time: SystemTime,
}

impl UnverifiedRequest {
    /// Takes a request that was received now, with its raw body.
    #[must_use]
    pub fn new(request: Request<Bytes>) -> Self {
        let (parts, body) = request.into_parts();
        Self {
            parts: Arc::new(parts),
            original: None,
            base_url: None,
            body,
            time: SystemTime::now(),
        }
    }

    /// Sets the time at which the request was received.
    ///
    /// ```
    /// # use openapi_webhooks::{bytes::Bytes, http::Request, receiver::UnverifiedRequest};
    /// use std::time::SystemTime;
    ///
    /// let request = UnverifiedRequest::new(Request::new(Bytes::new())).at(SystemTime::UNIX_EPOCH);
    /// assert_eq!(request.time(), SystemTime::UNIX_EPOCH);
    /// ```
    #[must_use]
    pub fn at(mut self, time: SystemTime) -> Self {
        self.time = time;
        self
    }

    /// Sets the public URL of the server, to which [`url`](Self::url) appends the path and the query.
    /// A server behind a proxy needs it if the scheme signs the URL.
    ///
    /// ```
    /// # use openapi_webhooks::{bytes::Bytes, http::Request, receiver::UnverifiedRequest};
    /// let request = Request::post("/hooks?a=1").body(Bytes::new())?;
    /// let request = UnverifiedRequest::new(request).base_url("https://api.example/public");
    /// assert_eq!(request.url(), "https://api.example/public/hooks?a=1");
    /// # Ok::<_, openapi_webhooks::http::Error>(())
    /// ```
    #[must_use]
    pub fn base_url(mut self, url: impl Into<Arc<str>>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// Sets the target before a router removed a prefix from it.
    #[cfg(feature = "axum")]
    #[must_use]
    pub(super) fn with_original_uri(mut self, uri: Option<Uri>) -> Self {
        self.original = uri;
        self
    }

    /// The time at which the request was received.
    #[must_use]
    pub fn time(&self) -> SystemTime {
        self.time
    }

    /// The method.
    #[must_use]
    pub fn method(&self) -> &Method {
        &self.parts.method
    }

    /// The target. Behind axum's `nest` or `nest_service`, it lacks the prefix of the router; see
    /// [`original_uri`](Self::original_uri).
    #[must_use]
    pub fn uri(&self) -> &Uri {
        &self.parts.uri
    }

    /// The target as the sender wrote it, with the prefixes that axum's routers remove.
    #[must_use]
    pub fn original_uri(&self) -> &Uri {
        self.original.as_ref().unwrap_or(self.uri())
    }

    /// The URL that the sender called: the [base URL](Self::base_url) with the path and the query. By
    /// default, `https://` and the header `host`, which a sender can choose freely.
    #[must_use]
    pub fn url(&self) -> String {
        let uri = self.original_uri();
        let target = uri.path_and_query().map_or("/", PathAndQuery::as_str);
        if let Some(base) = &self.base_url {
            return format!("{}{target}", base.trim_end_matches('/'));
        }
        if uri.scheme().is_some() {
            return uri.to_string();
        }
        let host = self.headers().get(HOST).and_then(|host| host.to_str().ok());
        let host = uri.authority().map(Authority::as_str).or(host);
        format!("https://{}{target}", host.unwrap_or_default())
    }

    /// The headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.parts.headers
    }

    /// The extensions, such as the peer's address.
    #[must_use]
    pub fn extensions(&self) -> &Extensions {
        &self.parts.extensions
    }

    /// The exact bytes of the body.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    #[cfg(feature = "tower")]
    pub(super) fn into_parts(self) -> (Parts, Bytes) {
        (Arc::unwrap_or_clone(self.parts), self.body)
    }
}

impl fmt::Debug for UnverifiedRequest {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("UnverifiedRequest")
            .field("method", self.method())
            .field("time", &self.time)
            .finish_non_exhaustive()
    }
}
