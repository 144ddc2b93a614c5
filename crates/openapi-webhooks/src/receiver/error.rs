//! Why a message is not verified.

use std::borrow::Cow;
use std::fmt;

use crate::report::debug_by_report;

/// Why a message is not verified. It shows no secret and nothing of the body.
///
/// ```
/// use openapi_webhooks::{Secret, Verifier, http::HeaderMap};
///
/// let verifier = Verifier::new([Secret::generate()]);
/// let error = verifier.verify(&HeaderMap::new(), b"{}").unwrap_err();
/// assert!(error.is_missing());
/// assert_eq!(error.to_string(), "the header `webhook-signature` is missing");
/// ```
#[derive(Clone)]
pub struct VerifyError {
    kind: Kind,
    detail: Cow<'static, str>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Missing,
    Malformed,
    Timestamp,
    Signature,
    ChangedBody,
    Unavailable,
}

impl VerifyError {
    /// For custom schemes: a header is missing.
    #[must_use]
    pub fn missing() -> Self {
        Self::new(Kind::Missing, "a webhook header is missing")
    }

    /// For custom schemes: a header is duplicate or malformed.
    #[must_use]
    pub fn malformed() -> Self {
        Self::new(
            Kind::Malformed,
            "a webhook header is duplicate or malformed",
        )
    }

    /// For custom schemes: the timestamp is too old or too new.
    #[must_use]
    pub fn timestamp() -> Self {
        Self::new(Kind::Timestamp, "the message is too old or too new")
    }

    /// For custom schemes: no signature is valid.
    #[must_use]
    pub fn signature() -> Self {
        let detail = "no signature is valid: the key is wrong, or the message was changed";
        Self::new(Kind::Signature, detail)
    }

    /// For custom schemes: the keys are unavailable, such as those in a database that does not
    /// respond. A `VerifyLayer` answers with 503, so that the sender retries.
    #[must_use]
    pub fn unavailable() -> Self {
        Self::new(Kind::Unavailable, "the keys are unavailable")
    }

    /// Only the white space of the body was changed.
    pub(super) fn changed_body(detail: &'static str) -> Self {
        Self::new(Kind::ChangedBody, detail)
    }

    fn new(kind: Kind, detail: &'static str) -> Self {
        Self {
            kind,
            detail: detail.into(),
        }
    }

    /// Sets the text of the error, which is logged: it must not contain a secret.
    ///
    /// ```
    /// use openapi_webhooks::VerifyError;
    ///
    /// let error = VerifyError::signature().detail("the tenant has no secret");
    /// assert!(error.is_signature());
    /// assert_eq!(error.to_string(), "the tenant has no secret");
    /// ```
    #[must_use]
    pub fn detail(mut self, detail: impl Into<Cow<'static, str>>) -> Self {
        self.detail = detail.into();
        self
    }

    /// Whether a header is missing: the message is unsigned, or not a webhook at all.
    #[must_use]
    pub fn is_missing(&self) -> bool {
        self.kind == Kind::Missing
    }

    /// Whether a header is duplicate or malformed.
    #[must_use]
    pub fn is_malformed(&self) -> bool {
        self.kind == Kind::Malformed
    }

    /// Whether the timestamp is too old or too new: a replay, or a wrong clock.
    #[must_use]
    pub fn is_timestamp(&self) -> bool {
        self.kind == Kind::Timestamp
    }

    /// Whether no signature is valid.
    #[must_use]
    pub fn is_signature(&self) -> bool {
        matches!(self.kind, Kind::Signature | Kind::ChangedBody)
    }

    /// Whether no signature is valid for this body, but one is for the same body with other white
    /// space: a framework or proxy parsed the body and wrote it again.
    #[must_use]
    pub fn is_changed_body(&self) -> bool {
        self.kind == Kind::ChangedBody
    }

    /// Whether the keys are unavailable, so that nothing is known about the message.
    #[must_use]
    pub fn is_unavailable(&self) -> bool {
        self.kind == Kind::Unavailable
    }
}

impl fmt::Display for VerifyError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.detail)
    }
}

debug_by_report!(VerifyError);

impl std::error::Error for VerifyError {}
