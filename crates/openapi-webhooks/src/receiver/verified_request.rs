//! Verified requests.

use std::fmt;
use std::time::SystemTime;

use bytes::Bytes;
use http::{HeaderMap, Method, Uri};

use crate::receiver::verify::VerifiedClaims;
use crate::wire::parameter_error::ParameterError;
use crate::wire::request_parameters::values::{FromRequest, from_request};

/// A verified request, which a handler gets in addition to the event.
///
/// `Debug` hides the headers, the query and the body.
///
/// ```
/// use openapi_webhooks::receiver::VerifiedRequest;
///
/// /// A handler behind a `VerifyLayer`, or of a generated router.
/// async fn handle(received: VerifiedRequest) {
///     println!("{:?} {:?}", received.webhook(), received.id());
/// }
/// ```
#[derive(Clone)]
pub struct VerifiedRequest {
    pub(super) claims: VerifiedClaims,
    pub(super) webhook: Option<&'static str>,
    pub(super) method: Method,
    pub(super) uri: Uri,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
}

impl VerifiedRequest {
    /// The message's id, which is the same when it is sent again. `None` if the scheme has no id,
    /// as with Stripe. GitHub's id is not signed.
    #[must_use]
    pub fn id(&self) -> Option<&str> {
        self.claims.id.as_deref()
    }

    /// The time of the attempt. `None` if the scheme does not sign it, as with GitHub.
    #[must_use]
    pub fn timestamp(&self) -> Option<SystemTime> {
        self.claims.timestamp
    }

    /// The webhook's name in the document. `None` behind a `VerifyLayer` without a router, and for an
    /// event that matches no webhook.
    #[must_use]
    pub fn webhook(&self) -> Option<&'static str> {
        self.webhook
    }

    /// The request's method.
    #[must_use]
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// Parses headers, query and cookies as a struct of the generated module `parameters`:
    /// `received.parameters::<parameters::Order>()`. Undeclared parameters are ignored.
    ///
    /// The signature does not cover them, so an intermediary may have changed them.
    ///
    /// # Errors
    /// If a parameter is missing, duplicate, or does not match the document.
    pub fn parameters<P: FromRequest>(&self) -> Result<P, ParameterError> {
        from_request(&self.headers, self.query())
    }

    /// All headers of the request.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The raw query, percent-encoded; empty if there is none.
    #[must_use]
    pub fn query(&self) -> &str {
        self.uri.query().unwrap_or_default()
    }

    /// The exact bytes that were verified.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.body
    }
}

impl fmt::Debug for VerifiedRequest {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("VerifiedRequest")
            .field("id", &self.id())
            .field("timestamp", &self.timestamp())
            .field("webhook", &self.webhook)
            .finish_non_exhaustive()
    }
}
