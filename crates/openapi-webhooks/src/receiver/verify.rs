//! The trait for verifying requests.

use std::pin::Pin;
use std::sync::Arc;
use std::time::SystemTime;

use bytes::Bytes;

use crate::receiver::error::VerifyError;
use crate::receiver::unverified_request::UnverifiedRequest;

/// The future that [`Verify::verify`] returns.
pub type VerifyFuture<'a> =
    Pin<Box<dyn Future<Output = Result<VerifiedClaims, VerifyError>> + Send + 'a>>;

/// Verifies who sent a request.
///
/// [`Verifier`](crate::Verifier) implements it for Standard Webhooks and
/// [`SchemeVerifier`](super::SchemeVerifier) for other schemes. A pair of verifiers accepts what
/// either of them accepts. Functions implement it too; see [`verify_with`].
///
/// ```
/// use openapi_webhooks::VerifyError;
/// use openapi_webhooks::receiver::{UnverifiedRequest, VerifiedClaims, Verify, VerifyFuture};
///
/// /// Trusts the proxy in front of this service, which checks client certificates.
/// struct ByProxy;
///
/// impl Verify for ByProxy {
///     fn verify<'a>(&'a self, request: &'a UnverifiedRequest) -> VerifyFuture<'a> {
///         Box::pin(async move {
///             let subject = request.headers().get("x-client-subject").ok_or(VerifyError::missing())?;
///             if subject != "CN=sender.example" {
///                 return Err(VerifyError::signature().detail("another subject"));
///             }
///             Ok(VerifiedClaims::new())
///         })
///     }
/// }
/// ```
pub trait Verify: Send + Sync {
    /// Verifies a request, over the raw bytes of its body.
    ///
    /// # Errors
    /// If the request is not verified. The sender does not learn the reason.
    fn verify<'a>(&'a self, request: &'a UnverifiedRequest) -> VerifyFuture<'a>;
}

/// Verifies with an asynchronous function, which can read a tenant's key from a database, fetch
/// certificates or key sets (PayPal, Amazon SNS), or check HTTP Message Signatures (RFC 9421).
///
/// It returns its argument, which implements [`Verify`]. The call lets the compiler infer the type of a
/// closure's parameter.
///
/// ```
/// use openapi_webhooks::receiver::{UnverifiedRequest, Verify, verify_with};
/// use openapi_webhooks::signing::Scheme;
/// use openapi_webhooks::{Secret, VerifyError};
///
/// # struct Database;
/// # impl Database { async fn secret(&self, _: &str) -> Result<Option<Secret>, std::io::Error> { Ok(None) } }
/// # static DATABASE: Database = Database;
/// /// Each tenant has a secret and a path.
/// fn by_tenant() -> impl Verify {
///     verify_with(|request: UnverifiedRequest| async move {
///         let secret = DATABASE.secret(request.original_uri().path()).await;
///         let secret = secret.map_err(|_| VerifyError::unavailable())?;
///         let secret = secret.ok_or(VerifyError::signature().detail("an unknown tenant"))?;
///         Scheme::standard_webhooks().verifier([secret]).verify(&request)
///     })
/// }
/// # let _ = by_tenant();
/// ```
pub fn verify_with<F, R>(verify: F) -> F
where
    F: Fn(UnverifiedRequest) -> R + Send + Sync,
    R: Future<Output = Result<VerifiedClaims, VerifyError>> + Send,
{
    verify
}

impl<F, R> Verify for F
where
    F: Fn(UnverifiedRequest) -> R + Send + Sync,
    R: Future<Output = Result<VerifiedClaims, VerifyError>> + Send,
{
    fn verify<'a>(&'a self, request: &'a UnverifiedRequest) -> VerifyFuture<'a> {
        Box::pin(async move { self(request.clone()).await })
    }
}

impl<V: Verify + ?Sized> Verify for Arc<V> {
    fn verify<'a>(&'a self, request: &'a UnverifiedRequest) -> VerifyFuture<'a> {
        V::verify(self, request)
    }
}

/// Accepts what either verifier accepts. If both reject a request, the error is that of the verifier whose
/// headers the request has.
impl<A: Verify, B: Verify> Verify for (A, B) {
    fn verify<'a>(&'a self, request: &'a UnverifiedRequest) -> VerifyFuture<'a> {
        Box::pin(async move {
            let first = match self.0.verify(request).await {
                Ok(claims) => return Ok(claims),
                Err(error) => error,
            };
            match self.1.verify(request).await {
                Ok(claims) => Ok(claims),
                // While a scheme's keys are unavailable, it is unknown whether it would accept.
                Err(error) if error.is_unavailable() || first.is_missing() => Err(error),
                Err(_) => Err(first),
            }
        })
    }
}

/// The verified claims of a request.
///
/// ```
/// # use std::time::SystemTime;
/// use openapi_webhooks::receiver::VerifiedClaims;
///
/// let claims = VerifiedClaims::new().id("msg_1").timestamp(SystemTime::now());
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VerifiedClaims {
    pub(super) id: Option<String>,
    pub(super) is_id_signed: bool,
    pub(super) timestamp: Option<SystemTime>,
    /// The SHA-256 of the signed content, which identifies a message without a signed id.
    pub(super) digest: Option<[u8; 32]>,
    pub(super) json: Option<Bytes>,
}

impl VerifiedClaims {
    /// Creates claims without an id and a timestamp.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the id, which is the same when the message is sent again. The signature covers it.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self.is_id_signed = true;
        self
    }

    /// Sets an id that the signature does not cover. A replay guard does not use it.
    #[must_use]
    pub fn unsigned_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self.is_id_signed = false;
        self
    }

    /// Sets the time of the attempt.
    #[must_use]
    pub fn timestamp(mut self, timestamp: SystemTime) -> Self {
        self.timestamp = Some(timestamp);
        self
    }

    /// Sets the JSON payload, if the body wraps it in another format, such as a field of a form.
    #[must_use]
    pub fn json(mut self, json: impl Into<Bytes>) -> Self {
        self.json = Some(json.into());
        self
    }
}
