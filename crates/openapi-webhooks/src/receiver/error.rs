//! Why a message is not verified.

use std::fmt;

use crate::report::debug_by_report;

/// Why a message is not verified. It shows nothing of what came or was expected.
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
    /// For a scheme of your own: a header is not there.
    #[must_use]
    pub fn missing() -> Self {
        Self(VerifyErrorKind::Missing)
    }

    /// For a scheme of your own: a header is given twice, or is not what it must be.
    #[must_use]
    pub fn malformed() -> Self {
        Self(VerifyErrorKind::Malformed)
    }

    /// For a scheme of your own: the timestamp is too old or too new.
    #[must_use]
    pub fn timestamp() -> Self {
        Self(VerifyErrorKind::Timestamp)
    }

    /// For a scheme of your own: no signature is that of a key.
    #[must_use]
    pub fn signature() -> Self {
        Self(VerifyErrorKind::Signature)
    }

    /// A header is not there: the message is unsigned, or no webhook at all.
    #[must_use]
    pub fn is_missing(&self) -> bool {
        matches!(self.0, VerifyErrorKind::Missing)
    }

    /// A header is given twice, or is not what it must be.
    #[must_use]
    pub fn is_malformed(&self) -> bool {
        matches!(self.0, VerifyErrorKind::Malformed)
    }

    /// The timestamp is too old or too new: a replay, or a clock that is wrong.
    #[must_use]
    pub fn is_timestamp(&self) -> bool {
        matches!(self.0, VerifyErrorKind::Timestamp)
    }

    /// No signature is that of a key.
    #[must_use]
    pub fn is_signature(&self) -> bool {
        matches!(self.0, VerifyErrorKind::Signature)
    }
}

impl fmt::Display for VerifyError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self.0 {
            VerifyErrorKind::Missing => "a webhook header is missing",
            VerifyErrorKind::Malformed => "a webhook header is given twice or malformed",
            VerifyErrorKind::Timestamp => "the message is too old or too new",
            VerifyErrorKind::Signature => "no signature is valid",
        })
    }
}

debug_by_report!(VerifyError);

impl std::error::Error for VerifyError {}
