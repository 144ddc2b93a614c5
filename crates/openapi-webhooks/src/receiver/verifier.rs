//! Standard Webhooks.

use std::fmt;
use std::time::{Duration, SystemTime};

use http::HeaderMap;

use crate::message::id::is_id;
use crate::receiver::changed_body;
use crate::receiver::error::VerifyError;
use crate::receiver::headers::{MAX_SIGNATURES, malformed, parse_timestamp, single_header};
use crate::receiver::unverified_request::UnverifiedRequest;
use crate::receiver::verify::{VerifiedClaims, Verify, VerifyFuture};
#[cfg(feature = "ed25519")]
use crate::signing::public_key::PublicKey;
use crate::signing::scheme::TOLERANCE;
use crate::signing::secret::Secret;
use crate::signing::standard::{self, SignedContent, V1};
use crate::signing::timestamp::TimestampFormat;

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
///     Err(error) => println!("refused: {error}"),
/// }
/// # Ok::<_, openapi_webhooks::SecretError>(())
/// ```
///
/// Limit the size of the body before, and parse it only afterwards.
#[derive(Clone)]
pub struct Verifier {
    /// Symmetric secrets only.
    secrets: Vec<Secret>,
    #[cfg(feature = "ed25519")]
    public_keys: Vec<PublicKey>,
    tolerance: Duration,
}

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
        let mut verifier = Self {
            secrets: Vec::new(),
            #[cfg(feature = "ed25519")]
            public_keys: Vec::new(),
            tolerance: TOLERANCE,
        };
        for secret in secrets {
            #[cfg(feature = "ed25519")]
            if let Some(key) = secret.public_key() {
                verifier.public_keys.push(key);
                continue;
            }
            verifier.secrets.push(secret);
        }
        verifier
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
        self.public_keys.push(key);
        self
    }

    /// Sets how far the timestamp may differ from the clock, in both directions; 5 minutes by
    /// default.
    #[must_use]
    pub fn tolerance(mut self, tolerance: Duration) -> Self {
        self.tolerance = tolerance;
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
        let id = single_header(headers, &standard::ID)?;
        let timestamp = single_header(headers, &standard::TIMESTAMP)?;
        let candidates = single_header(headers, &standard::SIGNATURE)?;
        if !is_id(id) {
            return Err(malformed(standard::ID));
        }
        let time = parse_timestamp(timestamp, TimestampFormat::Seconds, now, self.tolerance)?;
        if candidates.split(' ').nth(MAX_SIGNATURES).is_some() {
            return Err(malformed(standard::SIGNATURE));
        }
        let is_signed = |body: &[u8]| {
            let content = SignedContent {
                id,
                timestamp,
                body,
            };
            self.is_signed(now, candidates, &content)
        };
        if is_signed(body) {
            Ok(Verified {
                id: id.to_owned(),
                timestamp: time,
            })
        } else {
            Err(changed_body::explain(body, is_signed))
        }
    }

    fn is_signed(&self, now: SystemTime, candidates: &str, content: &SignedContent<'_>) -> bool {
        let current = self.secrets.iter().filter(|secret| secret.is_current(now));
        let is_signed = current.filter_map(Secret::symmetric).any(|key| {
            let right = V1::of(key, content);
            candidates.split(' ').any(|candidate| right.is(candidate))
        });
        #[cfg(feature = "ed25519")]
        let is_signed = is_signed || self.is_signed_by_public_key(now, candidates, content);
        is_signed
    }

    #[cfg(feature = "ed25519")]
    fn is_signed_by_public_key(
        &self,
        now: SystemTime,
        candidates: &str,
        content: &SignedContent<'_>,
    ) -> bool {
        let keys = self.public_keys.iter().filter(|key| key.is_current(now));
        let keys: Vec<_> = keys.collect();
        let mut signatures = candidates.split(' ').filter_map(standard::v1a).peekable();
        if keys.is_empty() || signatures.peek().is_none() {
            return false;
        }
        let content = content.parts().concat();
        signatures.any(|signature| keys.iter().any(|key| key.verify(&content, &signature)))
    }
}

impl Verify for Verifier {
    fn verify<'a>(&'a self, request: &'a UnverifiedRequest) -> VerifyFuture<'a> {
        Box::pin(async move {
            let verified = self.verify_at(request.time(), request.headers(), request.body())?;
            Ok(VerifiedClaims::new()
                .id(verified.id)
                .timestamp(verified.timestamp))
        })
    }
}

impl fmt::Debug for Verifier {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Verifier")
            .field("tolerance", &self.tolerance)
            .finish_non_exhaustive()
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
