//! The seam to signature schemes.

use std::fmt;
use std::pin::Pin;
use std::time::SystemTime;

use http::{HeaderMap, Method, Uri};

use crate::report::debug_by_report;
use crate::signing::standard::unix_seconds;

/// Any error, as a [`Signer`] gives it. It is never shown, for it may quote what is secret.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// What [`Signer::sign`] gives: headers, in a while.
pub type SignFuture<'a> = Pin<Box<dyn Future<Output = Result<HeaderMap, BoxError>> + Send + 'a>>;

/// Signs what is sent to an endpoint, by a scheme of its own.
///
/// It is asked anew at each attempt, within the attempt's deadline, and before anything is sent.
pub trait Signer: Send + Sync {
    /// Gives the headers that carry the signature.
    ///
    /// They replace what the document or the endpoint says of the same names. Those of HTTP itself,
    /// `proxy-*`, `webhook-id` and `webhook-timestamp` may not be among them. Where two schemes give
    /// a `webhook-signature`, both go out in its list; any other name may be given by one alone.
    ///
    /// # Errors
    /// Whatever keeps it from signing; nothing is sent then, and the attempt may be made again. With
    /// [`ExpiredError`], it may not.
    fn sign<'a>(&'a self, input: &'a SigningInput<'a>) -> SignFuture<'a>;
}

/// What a [`Signer`] says when all its keys have expired:
/// [`is_expired_secret`](crate::SendError::is_expired_secret) then holds of the attempt.
#[derive(Clone, Copy)]
pub struct ExpiredError;

impl fmt::Display for ExpiredError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("every secret of the signer has expired")
    }
}

debug_by_report!(ExpiredError);

impl std::error::Error for ExpiredError {}

/// One attempt, as it is about to be signed.
pub struct SigningInput<'a> {
    pub(crate) message_id: &'a str,
    pub(crate) time: SystemTime,
    /// In seconds, as it is signed and sent.
    pub(crate) time_as_sent: &'a str,
    pub(crate) method: &'a Method,
    pub(crate) uri: &'a Uri,
    pub(crate) headers: &'a HeaderMap,
    pub(crate) body: &'a [u8],
}

impl SigningInput<'_> {
    /// The message's id, the same at each attempt.
    #[must_use]
    pub fn message_id(&self) -> &str {
        self.message_id
    }

    /// The time of the attempt, by the client's clock. Keys that have expired by then sign no more.
    #[must_use]
    pub fn time(&self) -> SystemTime {
        self.time
    }

    /// The same in whole seconds since 1970, as `webhook-timestamp` says it.
    #[must_use]
    pub fn timestamp(&self) -> u64 {
        unix_seconds(self.time)
    }

    /// The HTTP method.
    #[must_use]
    pub fn method(&self) -> &Method {
        self.method
    }

    /// Where the attempt goes, with the whole query. It is a secret.
    #[must_use]
    pub fn uri(&self) -> &Uri {
        self.uri
    }

    /// The headers without signatures. Some are secrets.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        self.headers
    }

    /// The very bytes that are sent.
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
