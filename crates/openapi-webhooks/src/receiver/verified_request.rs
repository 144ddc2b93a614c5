//! What a handler gets beside the event.

use std::fmt;
use std::time::SystemTime;

use bytes::Bytes;
use http::{HeaderMap, Method, Uri};

use crate::receiver::verify::VerifiedClaims;
use crate::wire::parameter_error::ParameterError;
use crate::wire::request_parameters::values::{FromRequest, from_request};

/// A verified request: what stands beside the event, and the raw bytes.
///
/// Its `Debug` shows neither headers nor query nor body.
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
    /// The message's id, the same when it is sent again. `None` where the scheme has none, as
    /// Stripe's. GitHub's is not signed.
    #[must_use]
    pub fn id(&self) -> Option<&str> {
        self.claims.id.as_deref()
    }

    /// When this attempt was made. `None` where the scheme does not sign it, as GitHub's.
    #[must_use]
    pub fn timestamp(&self) -> Option<SystemTime> {
        self.claims.timestamp
    }

    /// The webhook's name in the document. `None` where nothing has looked for it: behind the
    /// layer, and for an event of no webhook.
    #[must_use]
    pub fn webhook(&self) -> Option<&'static str> {
        self.webhook
    }

    /// The request's method.
    #[must_use]
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// What stands beside the payload in headers, the query and cookies, as a struct of the generated
    /// module `parameters`: `received.parameters::<parameters::Order>()`. What the document does not
    /// describe is ignored.
    ///
    /// The signature covers none of them: whoever stood between may have changed them.
    ///
    /// # Errors
    /// When a parameter is missing, given twice or not what the document says.
    pub fn parameters<P: FromRequest>(&self) -> Result<P, ParameterError> {
        from_request(&self.headers, self.query())
    }

    /// All headers of the request.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The query as it came, percent-encoded; empty where there is none.
    #[must_use]
    pub fn query(&self) -> &str {
        self.uri.query().unwrap_or_default()
    }

    /// The very bytes that were verified.
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
