//! The trait for signature schemes.

use std::borrow::Cow;
use std::fmt;
use std::pin::Pin;
use std::time::SystemTime;

use http::{HeaderMap, Method, Uri};

use crate::report::debug_by_report;
use crate::signing::standard::unix_seconds;

/// Any error of a [`Signer`]. It is never printed, since it may quote secrets.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// The future that [`Signer::sign`] returns, with the signature headers.
pub type SignFuture<'a> = Pin<Box<dyn Future<Output = Result<HeaderMap, BoxError>> + Send + 'a>>;

/// Signs the requests to an endpoint with its own scheme.
///
/// It is called at each attempt, within the attempt's deadline and before anything is sent.
///
/// ```
/// use openapi_webhooks::http::{HeaderMap, HeaderValue};
/// use openapi_webhooks::signing::{SignFuture, Signer, SigningInput};
///
/// /// A scheme that sends a number of check characters, for this example only.
/// struct Length;
///
/// impl Signer for Length {
///     fn sign<'a>(&'a self, input: &'a SigningInput<'a>) -> SignFuture<'a> {
///         Box::pin(async move {
///             let mut headers = HeaderMap::new();
///             headers.insert("x-length", HeaderValue::from(input.body().len()));
///             Ok(headers)
///         })
///     }
/// }
/// ```
pub trait Signer: Send + Sync {
    /// Returns the headers that carry the signature.
    ///
    /// They replace headers of the document and the endpoint with the same names. The headers of HTTP
    /// itself and `proxy-*` are reserved. `webhook-id` and `webhook-timestamp` may only have the values of
    /// `input`. If two schemes return a `webhook-signature`, both are sent in its list; only one may return
    /// any other name.
    ///
    /// # Errors
    /// If it cannot sign. Nothing is sent then, and the attempt may be retried, except after an
    /// [`ExpiredError`].
    fn sign<'a>(&'a self, input: &'a SigningInput<'a>) -> SignFuture<'a>;
}

/// The error of a [`Signer`] whose keys have all expired.
/// [`is_expired_secret`](crate::SendError::is_expired_secret) is then true for the attempt.
///
/// ```
/// use openapi_webhooks::signing::{ExpiredError, SignFuture, Signer, SigningInput};
///
/// /// A signer whose key is no longer used.
/// struct Retired;
///
/// impl Signer for Retired {
///     fn sign<'a>(&'a self, _: &'a SigningInput<'a>) -> SignFuture<'a> {
///         Box::pin(async { Err(ExpiredError.into()) })
///     }
/// }
/// ```
#[derive(Clone, Copy)]
pub struct ExpiredError;

impl fmt::Display for ExpiredError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("every secret of the signer has expired")
    }
}

debug_by_report!(ExpiredError);

impl std::error::Error for ExpiredError {}

/// One attempt that is about to be signed.
///
/// ```
/// use openapi_webhooks::signing::SigningInput;
///
/// /// The signed content of a scheme that also signs the method.
/// fn content(input: &SigningInput<'_>) -> Vec<u8> {
///     let head = format!("{}.{}.{}.", input.method(), input.message_id(), input.timestamp());
///     [head.as_bytes(), input.body()].concat()
/// }
/// ```
pub struct SigningInput<'a> {
    pub(crate) message_id: &'a str,
    pub(crate) time: SystemTime,
    /// In seconds, as signed and sent.
    pub(crate) time_as_sent: Cow<'a, str>,
    pub(crate) method: &'a Method,
    pub(crate) uri: &'a Uri,
    pub(crate) headers: &'a HeaderMap,
    pub(crate) body: &'a [u8],
}

impl<'a> SigningInput<'a> {
    /// Describes a request that is signed without a [`Client`](crate::Client), as in tests of a
    /// receiver.
    ///
    /// ```
    /// use std::time::SystemTime;
    ///
    /// use openapi_webhooks::http::{HeaderMap, Method, Uri};
    /// use openapi_webhooks::signing::SigningInput;
    ///
    /// let (uri, headers) = (Uri::from_static("https://a.example/hooks"), HeaderMap::new());
    /// let input = SigningInput::new("msg_1", SystemTime::now(), &Method::POST, &uri, &headers, b"{}");
    /// assert_eq!(input.message_id(), "msg_1");
    /// ```
    #[must_use]
    pub fn new(
        message_id: &'a str,
        time: SystemTime,
        method: &'a Method,
        uri: &'a Uri,
        headers: &'a HeaderMap,
        body: &'a [u8],
    ) -> Self {
        Self {
            message_id,
            time,
            time_as_sent: unix_seconds(time).to_string().into(),
            method,
            uri,
            headers,
            body,
        }
    }

    /// The message's id, the same at each attempt.
    #[must_use]
    pub fn message_id(&self) -> &str {
        self.message_id
    }

    /// The time of the attempt by the client's clock. Keys that have expired by then no longer
    /// sign.
    #[must_use]
    pub fn time(&self) -> SystemTime {
        self.time
    }

    /// The timestamp in whole seconds since 1970, as in `webhook-timestamp`.
    #[must_use]
    pub fn timestamp(&self) -> u64 {
        unix_seconds(self.time)
    }

    /// The HTTP method.
    #[must_use]
    pub fn method(&self) -> &Method {
        self.method
    }

    /// The target of the attempt, including the query. It is a secret.
    #[must_use]
    pub fn uri(&self) -> &Uri {
        self.uri
    }

    /// The headers before signing. Some are secrets.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        self.headers
    }

    /// The exact bytes that are sent.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        self.body
    }
}

impl fmt::Debug for SigningInput<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("SigningInput")
            .field("message_id", &self.message_id)
            .field("time", &self.time)
            .field("method", &self.method)
            .finish_non_exhaustive()
    }
}
