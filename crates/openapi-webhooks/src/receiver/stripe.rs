//! Stripe's scheme.

use std::fmt;
use std::time::{Duration, SystemTime};

use http::HeaderMap;

use crate::receiver::error::{VerifyError, VerifyErrorKind};
use crate::receiver::headers::{
    MAX_SIGNATURES, TOLERANCE, hex_code, parse_timestamp, single_header,
};
use crate::receiver::verify::{VerifiedClaims, Verify};
use crate::signing::shared_secret::SharedSecret;
use crate::signing::stripe::SIGNATURE;
use crate::signing::symmetric::Code;

/// Verifies `Stripe-Signature`: HMAC-SHA256 over the timestamp and the body.
///
/// No header contains the message's id. To detect duplicates, use an id in the body, which is
/// signed.
///
/// ```
/// # use openapi_webhooks::receiver::StripeVerifier;
/// # fn received() -> (http::HeaderMap, Vec<u8>) { Default::default() }
/// let verifier = StripeVerifier::new(["whsec_test_secret".parse()?]);
/// let (headers, body) = received();
/// match verifier.verify(&headers, &body) {
///     Ok(verified) => println!("{:?}", verified.timestamp()),
///     Err(error) => println!("refused: {error}"),
/// }
/// # Ok::<_, openapi_webhooks::SecretError>(())
/// ```
///
/// Source: Stripe's documentation, "Verify webhook signatures manually".
#[derive(Clone)]
pub struct StripeVerifier {
    secrets: Vec<SharedSecret>,
    tolerance: Duration,
}

impl StripeVerifier {
    /// Accepts signatures of any of these secrets. Without secrets, nothing is verified.
    pub fn new(secrets: impl IntoIterator<Item = SharedSecret>) -> Self {
        Self {
            secrets: secrets.into_iter().collect(),
            tolerance: TOLERANCE,
        }
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
    /// If the header is missing, duplicate or malformed, the timestamp is outside the tolerance, or
    /// no signature is valid.
    pub fn verify(&self, headers: &HeaderMap, body: &[u8]) -> Result<StripeVerified, VerifyError> {
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
    ) -> Result<StripeVerified, VerifyError> {
        let header = parse(single_header(headers, SIGNATURE)?)?;
        let timestamp = parse_timestamp(header.timestamp, now, self.tolerance)?;
        let mut current = self.secrets.iter().filter(|secret| secret.is_current(now));
        let is_signed = current.any(|secret| {
            let code = secret.code(&[header.timestamp.as_bytes(), b".", body]);
            header.candidates.contains(&code)
        });
        if is_signed {
            Ok(StripeVerified { timestamp })
        } else {
            Err(VerifyError(VerifyErrorKind::Signature))
        }
    }
}

struct Header<'a> {
    timestamp: &'a str,
    candidates: Vec<Code>,
}

/// `t=…,v1=…[,v1=…]`; entries under other names are for other schemes.
fn parse(text: &str) -> Result<Header<'_>, VerifyError> {
    let malformed = || VerifyError(VerifyErrorKind::Malformed);
    let (mut timestamp, mut candidates) = (None, Vec::new());
    for (number, entry) in text.split(',').enumerate() {
        let (name, value) = entry.split_once('=').ok_or_else(malformed)?;
        let is_too_much = number > MAX_SIGNATURES;
        let is_second_time = name == "t" && timestamp.replace(value).is_some();
        if is_too_much || is_second_time {
            return Err(malformed());
        }
        if name == "v1" {
            candidates.extend(hex_code(value));
        }
    }
    Ok(Header {
        timestamp: timestamp.ok_or_else(malformed)?,
        candidates,
    })
}

impl Verify for StripeVerifier {
    fn verify(
        &self,
        now: SystemTime,
        headers: &HeaderMap,
        body: &[u8],
    ) -> Result<VerifiedClaims, VerifyError> {
        let verified = self.verify_at(now, headers, body)?;
        Ok(VerifiedClaims::new().timestamp(verified.timestamp()))
    }
}

impl fmt::Debug for StripeVerifier {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("StripeVerifier")
            .field("tolerance", &self.tolerance)
            .finish_non_exhaustive()
    }
}

/// The claims of a message verified by [`StripeVerifier`].
///
/// ```
/// use std::time::SystemTime;
///
/// use openapi_webhooks::VerifyError;
/// use openapi_webhooks::http::HeaderMap;
/// use openapi_webhooks::receiver::StripeVerifier;
///
/// fn sent_at(verifier: &StripeVerifier, headers: &HeaderMap, body: &[u8]) -> Result<SystemTime, VerifyError> {
///     Ok(verifier.verify(headers, body)?.timestamp())
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StripeVerified {
    timestamp: SystemTime,
}

impl StripeVerified {
    /// The time of the attempt, to the second.
    #[must_use]
    pub fn timestamp(&self) -> SystemTime {
        self.timestamp
    }
}
