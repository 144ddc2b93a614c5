//! Why a message is not verified.

use std::fmt;

use crate::report::debug_by_report;

/// Why a message is not verified.
///
/// ```
/// use openapi_webhooks::{Secret, Verifier, http::HeaderMap};
///
/// let verifier = Verifier::new([Secret::generate()]);
/// let error = verifier.verify(&HeaderMap::new(), b"{}").unwrap_err();
/// assert!(error.is_missing());
/// ```
#[derive(Clone)]
pub struct VerifyError(pub(super) VerifyErrorKind);

#[derive(Clone, Copy, Debug)]
pub(super) enum VerifyErrorKind {
    Missing,
    Malformed,
    Timestamp,
    Signature,
}

impl VerifyError {
    /// For custom schemes: a header is missing.
    #[must_use]
    pub fn missing() -> Self {
        Self(VerifyErrorKind::Missing)
    }

    /// For custom schemes: a header is duplicate or malformed.
    #[must_use]
    pub fn malformed() -> Self {
        Self(VerifyErrorKind::Malformed)
    }

    /// For custom schemes: the timestamp is too old or too new.
    #[must_use]
    pub fn timestamp() -> Self {
        Self(VerifyErrorKind::Timestamp)
    }

    /// For custom schemes: no signature is valid.
    #[must_use]
    pub fn signature() -> Self {
        Self(VerifyErrorKind::Signature)
    }

    /// Whether a header is missing: the message is unsigned, or not a webhook at all.
    #[must_use]
    pub fn is_missing(&self) -> bool {
        matches!(self.0, VerifyErrorKind::Missing)
    }

    /// Whether a header is duplicate or malformed.
    #[must_use]
    pub fn is_malformed(&self) -> bool {
        matches!(self.0, VerifyErrorKind::Malformed)
    }

    /// Whether the timestamp is too old or too new: a replay, or a wrong clock.
    #[must_use]
    pub fn is_timestamp(&self) -> bool {
        matches!(self.0, VerifyErrorKind::Timestamp)
    }

    /// Whether no signature is valid.
    #[must_use]
    pub fn is_signature(&self) -> bool {
        matches!(self.0, VerifyErrorKind::Signature)
    }
}

impl fmt::Display for VerifyError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self.0 {
            VerifyErrorKind::Missing => "a webhook header is missing",
            VerifyErrorKind::Malformed => "a webhook header is duplicate or malformed",
            VerifyErrorKind::Timestamp => "the message is too old or too new",
            VerifyErrorKind::Signature => "no signature is valid",
        })
    }
}

debug_by_report!(VerifyError);

impl std::error::Error for VerifyError {}
