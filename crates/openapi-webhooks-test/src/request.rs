//! Requests as a customer received them.

use std::fmt;
use std::time::{Duration, SystemTime};

use openapi_webhooks::VerifyError;
use openapi_webhooks::bytes::Bytes;
use openapi_webhooks::http::{HeaderMap, Method, Request, Uri};
use openapi_webhooks::serde_json::{self, Value};

/// A request that arrived, with the result of its verification.
///
/// `Debug` hides the headers, the query and the body.
///
/// ```
/// use openapi_webhooks_test::Customer;
/// use webhooks::{Client, types::Subscription};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let customer = Customer::start().await;
/// let client: Client = customer.client();
/// client.send_new_subscription(&customer.endpoint(), &Subscription::new("ada")).await?;
///
/// let request = &customer.requests()[0];
/// assert_eq!(request.json()?["username"], "ada");
/// assert_eq!(request.header("content-type"), Some("application/json"));
/// assert_eq!(request.attempt(), 1);
/// assert!(request.verified().is_ok());
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct ReceivedRequest {
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
    verified: Result<(), VerifyError>,
    pub(crate) attempt: u32,
}

impl ReceivedRequest {
    pub(crate) fn new(request: Request<Bytes>, verified: Result<(), VerifyError>) -> Self {
        let (head, body) = request.into_parts();
        Self {
            method: head.method,
            uri: head.uri,
            headers: head.headers,
            body,
            verified,
            attempt: 1,
        }
    }

    /// The method.
    #[must_use]
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// The target of the request: its path and query.
    #[must_use]
    pub fn uri(&self) -> &Uri {
        &self.uri
    }

    /// All headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The value of a header, if it occurs once and is text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut values = self.headers.get_all(name).iter();
        let value = values.next()?;
        value.to_str().ok().filter(|_| values.next().is_none())
    }

    /// The body, as it arrived.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// The body as JSON.
    ///
    /// # Errors
    /// If it is not JSON.
    pub fn json(&self) -> Result<Value, serde_json::Error> {
        serde_json::from_slice(&self.body)
    }

    /// The message's id, from the header `webhook-id`.
    #[must_use]
    pub fn id(&self) -> Option<&str> {
        self.header("webhook-id")
    }

    /// The time of the attempt, from the header `webhook-timestamp`.
    #[must_use]
    pub fn timestamp(&self) -> Option<SystemTime> {
        let seconds = self.header("webhook-timestamp")?.parse().ok()?;
        SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(seconds))
    }

    /// The signatures in the header `webhook-signature`, each with its version, such as `v1,…`.
    #[must_use]
    pub fn signatures(&self) -> Vec<&str> {
        let list = self.header("webhook-signature").unwrap_or_default();
        list.split(' ').filter(|one| !one.is_empty()).collect()
    }

    /// The number of the attempt, starting at 1: how many requests with this id have arrived, including this
    /// one. A [`Server`](crate::Server) does not count requests, so its attempts are always 1.
    #[must_use]
    pub fn attempt(&self) -> u32 {
        self.attempt
    }

    /// The result of the verification.
    ///
    /// # Errors
    /// If the request is not signed correctly. The error says why.
    pub fn verified(&self) -> Result<(), &VerifyError> {
        self.verified.as_ref().copied()
    }
}

impl fmt::Debug for ReceivedRequest {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ReceivedRequest")
            .field("method", &self.method)
            .field("id", &self.id())
            .field("attempt", &self.attempt)
            .field("verified", &self.verified)
            .field("body_length", &self.body.len())
            .finish_non_exhaustive()
    }
}
