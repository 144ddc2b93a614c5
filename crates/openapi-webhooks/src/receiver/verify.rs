//! What the schemes have in common: the seam to any of them.

use std::time::SystemTime;

use http::HeaderMap;

use crate::receiver::error::VerifyError;

/// Says whether a request is from whom it says, by one scheme or another.
///
/// [`Verifier`](crate::Verifier), [`GitHubVerifier`](super::GitHubVerifier) and
/// [`StripeVerifier`](super::StripeVerifier) do. For another scheme implement it:
///
/// ```
/// use std::time::SystemTime;
///
/// use openapi_webhooks::VerifyError;
/// use openapi_webhooks::http::HeaderMap;
/// use openapi_webhooks::receiver::{VerifiedClaims, Verify};
///
/// /// The proxy in front of this service checks a client certificate, and says whose it is.
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
    /// Verifies a request that came at `now`, over the raw bytes of its body.
    ///
    /// # Errors
    /// When the request is not verified. The sender is told no more than that.
    fn verify(
        &self,
        now: SystemTime,
        headers: &HeaderMap,
        body: &[u8],
    ) -> Result<VerifiedClaims, VerifyError>;
}

/// What a verified request says of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VerifiedClaims {
    pub(super) id: Option<String>,
    pub(super) timestamp: Option<SystemTime>,
}

impl VerifiedClaims {
    /// Of a scheme that has neither an id nor a time.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The id by which the message is known when it is sent again.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// When the attempt was made.
    #[must_use]
    pub fn timestamp(mut self, timestamp: SystemTime) -> Self {
        self.timestamp = Some(timestamp);
        self
    }
}
