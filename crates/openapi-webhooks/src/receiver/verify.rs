//! The trait for signature schemes.

use std::time::SystemTime;

use http::HeaderMap;

use crate::receiver::error::VerifyError;

/// Verifies who sent a request, by a signature scheme.
///
/// [`Verifier`](crate::Verifier), [`GitHubVerifier`](super::GitHubVerifier) and
/// [`StripeVerifier`](super::StripeVerifier) implement it. Implement it yourself for another
/// scheme:
///
/// ```
/// use std::time::SystemTime;
///
/// use openapi_webhooks::VerifyError;
/// use openapi_webhooks::http::HeaderMap;
/// use openapi_webhooks::receiver::{VerifiedClaims, Verify};
///
/// /// Trusts the proxy in front of this service, which checks client certificates.
/// struct ByProxy;
///
/// impl Verify for ByProxy {
///     fn verify(&self, _: SystemTime, headers: &HeaderMap, _: &[u8]) -> Result<VerifiedClaims, VerifyError> {
///         let subject = headers.get("x-client-subject").ok_or(VerifyError::missing())?;
///         if subject != "CN=sender.example" {
///             return Err(VerifyError::signature());
///         }
///         Ok(VerifiedClaims::new())
///     }
/// }
/// # let mut headers = HeaderMap::new();
/// # assert!(ByProxy.verify(SystemTime::now(), &headers, b"").unwrap_err().is_missing());
/// # headers.insert("x-client-subject", "CN=sender.example".parse()?);
/// # assert!(ByProxy.verify(SystemTime::now(), &headers, b"").is_ok());
/// # Ok::<_, Box<dyn std::error::Error>>(())
/// ```
pub trait Verify: Send + Sync {
    /// Verifies a request received at `now`, over the raw bytes of its body.
    ///
    /// # Errors
    /// If the request is not verified. The sender does not learn the reason.
    fn verify(
        &self,
        now: SystemTime,
        headers: &HeaderMap,
        body: &[u8],
    ) -> Result<VerifiedClaims, VerifyError>;
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
    pub(super) timestamp: Option<SystemTime>,
}

impl VerifiedClaims {
    /// Creates claims without an id and a timestamp.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the id, which is the same when the message is sent again.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets the time of the attempt.
    #[must_use]
    pub fn timestamp(mut self, timestamp: SystemTime) -> Self {
        self.timestamp = Some(timestamp);
        self
    }
}
