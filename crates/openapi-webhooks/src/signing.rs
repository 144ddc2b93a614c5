//! Schemes of signatures beside Standard Webhooks.
//!
//! [`Endpoint::signed_with`](crate::Endpoint::signed_with) signs as Standard Webhooks has it. For
//! receivers that expect another scheme, or keys that are kept elsewhere,
//! [`Endpoint::signed_by`](crate::Endpoint::signed_by) takes a [`Signer`]: [`GitHub`]'s,
//! [`Stripe`]'s, or one of your own. An endpoint may have several, and then each message carries the
//! signatures of all.
//!
//! ```
//! use openapi_webhooks::Endpoint;
//! use openapi_webhooks::signing::{BoxError, Signer, Signing, Unsigned};
//! use openapi_webhooks::http::HeaderMap;
//!
//! /// Has the body signed by a service that keeps the key to itself.
//! struct Kms;
//! # impl Kms { async fn sign(&self, _: &[u8]) -> Result<String, BoxError> { Ok(String::new()) } }
//!
//! impl Signer for Kms {
//!     fn sign<'a>(&'a self, unsigned: &'a Unsigned<'a>) -> Signing<'a> {
//!         Box::pin(async move {
//!             let signature = self.sign(unsigned.body()).await?;
//!             Ok(HeaderMap::from_iter([("x-acme-signature".parse()?, signature.parse()?)]))
//!         })
//!     }
//! }
//!
//! let endpoint = Endpoint::new("https://customer.example/hooks")?.signed_by(Kms);
//! # Ok::<_, openapi_webhooks::EndpointError>(())
//! ```

use std::fmt;
use std::pin::Pin;
use std::time::{Duration, SystemTime};

use http::{HeaderMap, HeaderName, HeaderValue, Method, Uri};
use tokio::time::timeout;

use crate::endpoint::Endpoint;
use crate::error::Failure;
use crate::transport::Redacted;
use crate::{header, signature};

pub(crate) mod github;
mod shared_secret;
pub(crate) mod stripe;

pub use github::GitHub;
pub use shared_secret::SharedSecret;
pub use stripe::Stripe;

/// Any error, as a [`Signer`] gives it. It is never shown, for it may quote what is secret.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// What [`Signer::sign`] gives: headers, in a while.
pub type Signing<'a> = Pin<Box<dyn Future<Output = Result<HeaderMap, BoxError>> + Send + 'a>>;

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
    fn sign<'a>(&'a self, unsigned: &'a Unsigned<'a>) -> Signing<'a>;
}

/// What a [`Signer`] says when all its keys have expired:
/// [`is_expired_secret`](crate::SendError::is_expired_secret) then holds of the attempt.
#[derive(Clone, Copy, Debug)]
pub struct ExpiredError;

impl fmt::Display for ExpiredError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("every secret of the signer has expired")
    }
}

impl std::error::Error for ExpiredError {}

/// One attempt, as it is about to be signed.
pub struct Unsigned<'a> {
    pub(crate) message_id: &'a str,
    pub(crate) time: SystemTime,
    /// In seconds, as it is signed and sent.
    pub(crate) time_as_sent: &'a str,
    pub(crate) method: &'a Method,
    pub(crate) uri: &'a Uri,
    pub(crate) headers: &'a HeaderMap,
    pub(crate) body: &'a [u8],
}

impl Unsigned<'_> {
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
        signature::unix_seconds(self.time)
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

impl fmt::Debug for Unsigned<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Unsigned")
            .field("message_id", &self.message_id)
            .field("time", &self.time)
            .field("method", &self.method)
            .finish_non_exhaustive()
    }
}

/// The headers that signers gave, each name once.
pub(crate) type Signatures = Vec<(HeaderName, HeaderValue)>;

/// Asks all of the endpoint's signers, none of which may be missing.
pub(crate) async fn ask(
    endpoint: &Endpoint,
    unsigned: &Unsigned<'_>,
    deadline: Duration,
) -> Result<Signatures, Failure> {
    let mut signatures = Signatures::new();
    let ask = async {
        for signer in endpoint.signers() {
            let given = signer.sign(unsigned).await.map_err(failure)?;
            add(&mut signatures, &given)?;
        }
        Ok(())
    };
    let asked = timeout(deadline, ask).await;
    asked.unwrap_or(Err(Failure::SignerTimeout))?;
    Ok(signatures)
}

/// The signatures by Standard Webhooks, where the endpoint has secrets for it.
pub(crate) fn standard(
    endpoint: &Endpoint,
    unsigned: &Unsigned<'_>,
) -> Result<Option<HeaderValue>, Failure> {
    if !endpoint.is_signed() {
        return Ok(None);
    }
    let signature = signature::sign(
        endpoint.secrets(unsigned.time),
        unsigned.message_id,
        unsigned.time_as_sent,
        unsigned.body,
    );
    signature.map(Some).ok_or(Failure::Expired)
}

fn failure(error: BoxError) -> Failure {
    if error.is::<ExpiredError>() {
        Failure::Expired
    } else {
        Failure::Signer(Box::new(Redacted::new(error)))
    }
}

/// Two values of one header would leave the receiver to guess, but for a list of signatures.
fn add(signatures: &mut Signatures, given: &HeaderMap) -> Result<(), Failure> {
    for (name, value) in given {
        header::check_signer(name).map_err(|bad| Failure::SignerHeader(bad.reason()))?;
        let text = value.to_str().map_err(|_| header::BadHeader::Value);
        let value = text.and_then(header::value);
        let value = value.map_err(|bad| Failure::SignerHeader(bad.reason()))?;
        match signatures.iter_mut().find(|(other, _)| other == name) {
            None => signatures.push((name.clone(), value)),
            Some((_, other)) => {
                let list = joined(other, &value).filter(|_| *name == signature::SIGNATURE);
                *other = list.ok_or(Failure::SignerHeader("two signers give the same header"))?;
            }
        }
    }
    Ok(())
}

/// Two lists of signatures as one.
pub(crate) fn joined(one: &HeaderValue, two: &HeaderValue) -> Option<HeaderValue> {
    let list = [one.as_bytes(), b" ", two.as_bytes()].concat();
    HeaderValue::from_bytes(&list).ok()
}
