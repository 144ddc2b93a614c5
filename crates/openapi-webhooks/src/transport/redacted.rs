//! Errors that are never printed.

use std::error::Error;
use std::fmt;

use crate::transport::failure::Source;

/// An error of an [`Unguarded`](super::Unguarded) service or a [`Signer`](crate::signing::Signer).
/// It is never printed, since it may contain secrets such as the URL.
///
/// ```
/// use std::error::Error;
///
/// use openapi_webhooks::SendError;
/// use openapi_webhooks::transport::Redacted;
///
/// /// The transport's own error, for a log that may contain secrets.
/// fn own_error(error: &SendError) -> Option<&(dyn Error + Send + Sync)> {
///     Some(error.source()?.downcast_ref::<Redacted>()?.expose())
/// }
/// ```
pub struct Redacted(Source);

impl Redacted {
    pub(crate) fn new(error: Source) -> Self {
        Self(error)
    }

    /// The error itself. Its text may contain secrets, such as the endpoint's path and query.
    #[must_use]
    pub fn expose(&self) -> &(dyn Error + Send + Sync + 'static) {
        self.0.as_ref()
    }
}

impl fmt::Debug for Redacted {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Redacted(..)")
    }
}

impl fmt::Display for Redacted {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the cause is not shown, since it may contain secrets")
    }
}

impl Error for Redacted {}
