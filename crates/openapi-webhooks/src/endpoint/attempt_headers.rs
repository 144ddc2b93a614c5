//! Headers that are computed for each attempt.

use std::fmt;
use std::sync::Arc;
use std::time::SystemTime;

use http::{HeaderMap, HeaderName, HeaderValue};

use crate::wire::header::{self, InvalidHeader};

/// The attempt for which headers are computed; see
/// [`Endpoint::attempt_headers`](crate::Endpoint::attempt_headers).
///
/// ```
/// use openapi_webhooks::AttemptContext;
/// use openapi_webhooks::http::{HeaderMap, HeaderValue};
///
/// /// Sends the message's id as an idempotency key.
/// fn idempotency_key(attempt: &AttemptContext<'_>) -> HeaderMap {
///     let id = HeaderValue::from_str(attempt.message_id());
///     id.map(|id| HeaderMap::from_iter([(http::HeaderName::from_static("idempotency-key"), id)]))
///         .unwrap_or_default()
/// }
/// # use openapi_webhooks::{Endpoint, EndpointError};
/// # let endpoint = Endpoint::new("https://customer.example/")?.attempt_headers(idempotency_key);
/// # Ok::<_, EndpointError>(())
/// ```
#[derive(Debug)]
pub struct AttemptContext<'a> {
    pub(crate) message_id: &'a str,
    pub(crate) time: SystemTime,
}

impl AttemptContext<'_> {
    /// The message's id, the same at each attempt.
    #[must_use]
    pub fn message_id(&self) -> &str {
        self.message_id
    }

    /// The time of the attempt.
    #[must_use]
    pub fn time(&self) -> SystemTime {
        self.time
    }
}

/// A function that computes headers.
#[derive(Clone)]
pub(crate) struct AttemptHeaders(Arc<Compute>);

type Compute = dyn Fn(&AttemptContext<'_>) -> HeaderMap + Send + Sync;

impl AttemptHeaders {
    pub(crate) fn new(
        compute: impl Fn(&AttemptContext<'_>) -> HeaderMap + Send + Sync + 'static,
    ) -> Self {
        Self(Arc::new(compute))
    }

    /// Computes the headers of an attempt, under the rules of
    /// [`Endpoint::header`](crate::Endpoint::header).
    pub(crate) fn compute(
        &self,
        attempt: &AttemptContext<'_>,
    ) -> Result<Vec<(HeaderName, HeaderValue)>, InvalidHeader> {
        let headers = (self.0)(attempt);
        headers
            .iter()
            .map(|(name, value)| {
                let value = value.to_str().map_err(|_| InvalidHeader::Value)?;
                Ok((header::name(name.as_str())?, header::value(value)?))
            })
            .collect()
    }
}

impl fmt::Debug for AttemptHeaders {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("AttemptHeaders(..)")
    }
}
