//! GitHub's scheme.

use std::fmt;
use std::time::SystemTime;

use http::HeaderMap;

use crate::message::id::is_id;
use crate::receiver::error::{VerifyError, VerifyErrorKind};
use crate::receiver::headers::{hex_code, single_header};
use crate::receiver::verify::{VerifiedClaims, Verify};
use crate::signing::github::{DELIVERY, PREFIX, SIGNATURE};
use crate::signing::shared_secret::SharedSecret;

/// Verifies `X-Hub-Signature-256`: HMAC-SHA256 over the body only.
///
/// The signature covers neither a timestamp nor the id, so a captured message stays valid forever
/// and can be replayed under another id. Prefer [`Verifier`](super::Verifier) if the sender
/// supports it; otherwise detect duplicates by the body.
///
/// ```
/// # use openapi_webhooks::receiver::GitHubVerifier;
/// # fn received() -> (http::HeaderMap, Vec<u8>) { Default::default() }
/// let verifier = GitHubVerifier::new(["It's a Secret to Everybody".parse()?]);
/// let (headers, body) = received();
/// match verifier.verify(&headers, &body) {
///     Ok(verified) => println!("{}", verified.delivery_id()),
///     Err(error) => println!("refused: {error}"),
/// }
/// # Ok::<_, openapi_webhooks::SecretError>(())
/// ```
///
/// Source: GitHub Docs, "Validating webhook deliveries".
#[derive(Clone)]
pub struct GitHubVerifier {
    secrets: Vec<SharedSecret>,
}

impl GitHubVerifier {
    /// Accepts signatures of any of these secrets. Without secrets, nothing is verified.
    pub fn new(secrets: impl IntoIterator<Item = SharedSecret>) -> Self {
        Self {
            secrets: secrets.into_iter().collect(),
        }
    }

    /// Verifies a message received now.
    ///
    /// # Errors
    /// If a header is missing, duplicate or malformed, or the signature is invalid.
    pub fn verify(&self, headers: &HeaderMap, body: &[u8]) -> Result<GitHubVerified, VerifyError> {
        self.verify_at(SystemTime::now(), headers, body)
    }

    /// Verifies a message received at `now`. Secrets that have expired by then are ignored.
    ///
    /// # Errors
    /// As [`verify`](Self::verify).
    pub fn verify_at(
        &self,
        now: SystemTime,
        headers: &HeaderMap,
        body: &[u8],
    ) -> Result<GitHubVerified, VerifyError> {
        let delivery_id = single_header(headers, DELIVERY)?;
        let signature = single_header(headers, SIGNATURE)?;
        let code = signature.strip_prefix(PREFIX).and_then(hex_code);
        let code = code.ok_or(VerifyError(VerifyErrorKind::Malformed))?;
        if !is_id(delivery_id) {
            return Err(VerifyError(VerifyErrorKind::Malformed));
        }
        let mut current = self.secrets.iter().filter(|secret| secret.is_current(now));
        if current.any(|secret| secret.code(&[body]) == code) {
            Ok(GitHubVerified {
                delivery_id: delivery_id.to_owned(),
            })
        } else {
            Err(VerifyError(VerifyErrorKind::Signature))
        }
    }
}

/// Its id is not signed; see [`GitHubVerified::delivery_id`](super::GitHubVerified::delivery_id).
impl Verify for GitHubVerifier {
    fn verify(
        &self,
        now: SystemTime,
        headers: &HeaderMap,
        body: &[u8],
    ) -> Result<VerifiedClaims, VerifyError> {
        let verified = self.verify_at(now, headers, body)?;
        Ok(VerifiedClaims::new().id(verified.delivery_id()))
    }
}

impl fmt::Debug for GitHubVerifier {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("GitHubVerifier")
            .finish_non_exhaustive()
    }
}

/// The claims of a message verified by [`GitHubVerifier`].
///
/// ```
/// use openapi_webhooks::VerifyError;
/// use openapi_webhooks::http::HeaderMap;
/// use openapi_webhooks::receiver::GitHubVerifier;
///
/// fn delivery(verifier: &GitHubVerifier, headers: &HeaderMap, body: &[u8]) -> Result<String, VerifyError> {
///     Ok(verifier.verify(headers, body)?.delivery_id().to_owned())
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GitHubVerified {
    delivery_id: String,
}

impl GitHubVerified {
    /// The header `X-GitHub-Delivery`, which is **not signed**. It is useful for logs and to detect
    /// redeliveries, but does not stop an attacker who replays a message.
    #[must_use]
    pub fn delivery_id(&self) -> &str {
        &self.delivery_id
    }
}
