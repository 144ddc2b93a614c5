//! Standard Webhooks.

use std::time::{Duration, SystemTime};

use http::HeaderMap;

use crate::receiver::error::VerifyError;
use crate::receiver::scheme_verifier::SchemeVerifier;
use crate::receiver::unverified_request::UnverifiedRequest;
use crate::receiver::verify::{Verify, VerifyFuture};
use crate::signing::content::SignedRequest;
#[cfg(feature = "ed25519")]
use crate::signing::public_key::PublicKey;
use crate::signing::scheme::Scheme;
use crate::signing::secret::Secret;

/// Verifies Standard Webhooks signatures, `v1` and `v1a`, over the raw bytes of the body.
///
/// ```
/// # use openapi_webhooks::{Secret, Verifier};
/// # fn received() -> (http::HeaderMap, Vec<u8>) { Default::default() }
/// let secret: Secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw".parse()?;
/// let verifier = Verifier::new([secret]);
/// let (headers, body) = received();
/// match verifier.verify(&headers, &body) {
///     Ok(verified) => println!("{} of {:?}", verified.id(), verified.timestamp()),
///     Err(error) => println!("rejected: {error}"),
/// }
/// # Ok::<_, openapi_webhooks::SecretError>(())
/// ```
///
/// Limit the size of the body before, and parse it only afterwards.
#[derive(Clone, Debug)]
pub struct Verifier(SchemeVerifier);

impl Verifier {
    /// Accepts signatures of any of these secrets, such as the old and the new one during a
    /// rotation. Without keys, nothing is verified.
    ///
    /// Only the public half of a `whsk_` secret is kept.
    ///
    /// ```
    /// # use openapi_webhooks::{Secret, Verifier};
    /// # let (new, old) = (Secret::generate(), Secret::generate());
    /// let during_a_rotation = Verifier::new([new, old]);
    /// ```
    pub fn new(secrets: impl IntoIterator<Item = Secret>) -> Self {
        Self(Scheme::standard_webhooks().verifier(secrets))
    }

    /// Also accepts signatures of this public key.
    ///
    /// ```
    /// # use openapi_webhooks::Verifier;
    /// let key = "whpk_1SiA4o9hyqTCpIqC5V9HUakiiaeACeqfZTInDBbOir4=".parse()?;
    /// let verifier = Verifier::new([]).public_key(key);
    /// # Ok::<_, openapi_webhooks::PublicKeyError>(())
    /// ```
    #[cfg(feature = "ed25519")]
    #[must_use]
    pub fn public_key(mut self, key: PublicKey) -> Self {
        self.0.keys.push(key.into());
        self
    }

    /// Sets how far the timestamp may differ from the clock, in both directions; 5 minutes by
    /// default.
    #[must_use]
    pub fn tolerance(mut self, tolerance: Duration) -> Self {
        self.0.scheme.tolerance = tolerance;
        self
    }

    /// Verifies a message received now.
    ///
    /// # Errors
    /// If a header is missing, duplicate or malformed, the timestamp is outside the tolerance, or
    /// no signature is valid.
    pub fn verify(&self, headers: &HeaderMap, body: &[u8]) -> Result<Verified, VerifyError> {
        self.verify_at(SystemTime::now(), headers, body)
    }

    /// Verifies a message received at `now`.
    ///
    /// # Errors
    /// As [`verify`](Self::verify).
    pub fn verify_at(
        &self,
        now: SystemTime,
        headers: &HeaderMap,
        body: &[u8],
    ) -> Result<Verified, VerifyError> {
        let claims = self.0.verify_at(now, SignedRequest::new(headers, body))?;
        // Both are there, since the scheme requires and signs them.
        Ok(Verified {
            id: claims.id.unwrap_or_default(),
            timestamp: claims.timestamp.unwrap_or(now),
        })
    }
}

impl Verify for Verifier {
    fn verify<'a>(&'a self, request: &'a UnverifiedRequest) -> VerifyFuture<'a> {
        Verify::verify(&self.0, request)
    }
}

/// The claims of a verified message.
///
/// ```
/// use openapi_webhooks::{Secret, VerifyError, Verifier, http::HeaderMap};
///
/// fn id(verifier: &Verifier, headers: &HeaderMap, body: &[u8]) -> Result<String, VerifyError> {
///     Ok(verifier.verify(headers, body)?.id().to_owned())
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verified {
    id: String,
    timestamp: SystemTime,
}

impl Verified {
    /// The message's id. It is the same when the message is sent again, so it can be used to detect
    /// duplicates.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The time of the attempt, to the second.
    #[must_use]
    pub fn timestamp(&self) -> SystemTime {
        self.timestamp
    }
}
