//! The receiving side: is this message from whom it says, and of now?

use std::fmt;
use std::time::{Duration, SystemTime};

use http::HeaderMap;

use crate::secret::Secret;
use crate::signature;

/// A sender signs with a handful of keys. More candidates than this are an attempt to make the
/// receiver compute.
const MOST_CANDIDATES: usize = 16;

/// Verifies Standard Webhooks signatures of the scheme `v1`, over the raw bytes of the body.
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
/// Cap the body before it comes here, and parse it only after.
#[derive(Clone)]
pub struct Verifier {
    secrets: Vec<Secret>,
    tolerance: Duration,
}

impl Verifier {
    /// Verifies with any of these secrets; while the sender changes over, two hold. Without any,
    /// nothing is verified.
    pub fn new(secrets: impl IntoIterator<Item = Secret>) -> Self {
        Self {
            secrets: secrets.into_iter().collect(),
            tolerance: Duration::from_secs(5 * 60),
        }
    }

    /// How far the message's timestamp may be off, either way; 5 minutes by default.
    #[must_use]
    pub fn tolerance(mut self, tolerance: Duration) -> Self {
        self.tolerance = tolerance;
        self
    }

    /// Verifies a message that came just now.
    ///
    /// # Errors
    /// When a header is missing, given twice or malformed, when the timestamp is too far off, or
    /// when no signature is that of a secret.
    pub fn verify(&self, headers: &HeaderMap, body: &[u8]) -> Result<Verified, VerifyError> {
        self.verify_at(SystemTime::now(), headers, body)
    }

    /// Verifies a message that came at `now`.
    ///
    /// # Errors
    /// As [`verify`](Self::verify).
    pub fn verify_at(
        &self,
        now: SystemTime,
        headers: &HeaderMap,
        body: &[u8],
    ) -> Result<Verified, VerifyError> {
        let id = only(headers, signature::ID)?;
        let timestamp = only(headers, signature::TIMESTAMP)?;
        let candidates = only(headers, signature::SIGNATURE)?;
        if !signature::is_id(id) {
            return Err(VerifyError(Reason::Malformed));
        }
        let time = self.check_timestamp(now, timestamp)?;
        self.check_signature(now, candidates, id, timestamp, body)?;
        Ok(Verified {
            id: id.to_owned(),
            timestamp: time,
        })
    }

    fn check_timestamp(&self, now: SystemTime, text: &str) -> Result<SystemTime, VerifyError> {
        let time = parse_timestamp(text).ok_or(VerifyError(Reason::Malformed))?;
        let distance = now
            .duration_since(time)
            .unwrap_or_else(|future| future.duration());
        if distance <= self.tolerance {
            Ok(time)
        } else {
            Err(VerifyError(Reason::Timestamp))
        }
    }

    fn check_signature(
        &self,
        now: SystemTime,
        candidates: &str,
        id: &str,
        timestamp: &str,
        body: &[u8],
    ) -> Result<(), VerifyError> {
        if candidates.split(' ').nth(MOST_CANDIDATES).is_some() {
            return Err(VerifyError(Reason::Malformed));
        }
        let candidates: Vec<_> = candidates
            .split(' ')
            .filter_map(signature::parse_code)
            .collect();
        let is_valid = self
            .secrets
            .iter()
            .filter(|secret| secret.is_current(now))
            .any(|secret| {
                let code = signature::code(secret, id, timestamp, body);
                candidates.contains(&code)
            });
        if is_valid {
            Ok(())
        } else {
            Err(VerifyError(Reason::Signature))
        }
    }
}

/// A header given twice is refused: which of the two counts would be anyone's guess.
fn only<'a>(headers: &'a HeaderMap, name: &'static str) -> Result<&'a str, VerifyError> {
    let mut values = headers.get_all(name).iter();
    match (values.next(), values.next()) {
        (Some(value), None) => value.to_str().map_err(|_| VerifyError(Reason::Malformed)),
        (None, _) => Err(VerifyError(Reason::Missing)),
        (Some(_), Some(_)) => Err(VerifyError(Reason::Malformed)),
    }
}

/// Digits alone: what `u64` reads beside them, a sign, is no way to write a time.
fn parse_timestamp(text: &str) -> Option<SystemTime> {
    if !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(text.parse().ok()?))
}

impl fmt::Debug for Verifier {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Verifier")
            .field("tolerance", &self.tolerance)
            .finish_non_exhaustive()
    }
}

/// What a verified message says of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verified {
    id: String,
    timestamp: SystemTime,
}

impl Verified {
    /// The message's id. It is the same when the message is sent again: keep it, to take each
    /// message once.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// When this attempt was made, to the second.
    #[must_use]
    pub fn timestamp(&self) -> SystemTime {
        self.timestamp
    }
}

/// Why a message is not verified. It shows nothing of what was expected.
#[derive(Clone, Debug)]
pub struct VerifyError(Reason);

#[derive(Clone, Copy, Debug)]
enum Reason {
    Missing,
    Malformed,
    Timestamp,
    Signature,
}

impl VerifyError {
    /// A header is not there: the message is unsigned, or no webhook at all.
    #[must_use]
    pub fn is_missing(&self) -> bool {
        matches!(self.0, Reason::Missing)
    }

    /// A header is given twice, or is not what it must be.
    #[must_use]
    pub fn is_malformed(&self) -> bool {
        matches!(self.0, Reason::Malformed)
    }

    /// The timestamp is too old or too new: a replay, or a clock that is wrong.
    #[must_use]
    pub fn is_timestamp(&self) -> bool {
        matches!(self.0, Reason::Timestamp)
    }

    /// No signature is that of a secret.
    #[must_use]
    pub fn is_signature(&self) -> bool {
        matches!(self.0, Reason::Signature)
    }
}

impl fmt::Display for VerifyError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self.0 {
            Reason::Missing => "a webhook header is missing",
            Reason::Malformed => "a webhook header is given twice or malformed",
            Reason::Timestamp => "the message is too old or too new",
            Reason::Signature => "no signature is valid",
        })
    }
}

impl std::error::Error for VerifyError {}
