//! Verified requests.

use std::fmt;
use std::time::SystemTime;

use bytes::Bytes;
#[cfg(feature = "axum")]
use http::StatusCode;
#[cfg(feature = "axum")]
use http::request::Parts;
use http::{HeaderMap, Method};

#[cfg(feature = "axum")]
use crate::receiver::rejection::Rejection;
use crate::receiver::unverified_request::UnverifiedRequest;
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
    pub(super) request: UnverifiedRequest,
}

impl VerifiedRequest {
    /// The message's id, which is the same when it is sent again. `None` if the scheme has no id,
    /// as with Zoom. See [`is_id_signed`](Self::is_id_signed).
    #[must_use]
    pub fn id(&self) -> Option<&str> {
        self.claims.id.as_deref()
    }

    /// Whether the signature covers the id. If not, as with GitHub, anybody who captured the message can
    /// send it again with another id.
    #[must_use]
    pub fn is_id_signed(&self) -> bool {
        self.claims.is_id_signed
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
        self.request.method()
    }

    /// Parses headers, query and cookies as a struct of the generated module `parameters`:
    /// `received.parameters::<parameters::Order>()`. Undeclared parameters are ignored.
    ///
    /// The signature does not cover them, so an intermediary may have changed them.
    ///
    /// # Errors
    /// If a parameter is missing, duplicate, or does not match the document.
    pub fn parameters<P: FromRequest>(&self) -> Result<P, ParameterError> {
        from_request(self.headers(), self.query())
    }

    /// All headers of the request.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        self.request.headers()
    }

    /// The raw query, percent-encoded; empty if there is none.
    #[must_use]
    pub fn query(&self) -> &str {
        self.request.uri().query().unwrap_or_default()
    }

    /// The payload: the body, or the JSON that the scheme finds in it, such as in a field of GitHub's
    /// form.
    #[must_use]
    pub fn payload(&self) -> &Bytes {
        self.claims.json.as_ref().unwrap_or(self.body())
    }

    /// The exact bytes that were verified.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        self.request.body()
    }
}

/// Requires a [`VerifyLayer`](super::VerifyLayer) in front of the handler; without one, the rejection is
/// 500.
#[cfg(feature = "axum")]
impl<S: Send + Sync> axum::extract::FromRequestParts<S> for VerifiedRequest {
    type Rejection = Rejection;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Rejection> {
        Self::of(parts).cloned()
    }
}

#[cfg(feature = "axum")]
impl VerifiedRequest {
    pub(super) fn of(parts: &Parts) -> Result<&Self, Rejection> {
        let received = parts.extensions.get::<Self>();
        received.ok_or_else(|| {
            let reason = "no `VerifyLayer` is in front of the handler";
            Rejection::hidden(StatusCode::INTERNAL_SERVER_ERROR, reason)
        })
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
