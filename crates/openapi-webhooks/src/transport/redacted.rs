//! Errors that are kept out of sight.

use std::error::Error;
use std::fmt;

use crate::transport::failure::Source;

/// An error of an [`Unguarded`](super::Unguarded) service, which may show the URL it failed at: reqwest's do; or of a
/// [`Signer`](crate::signing::Signer). It is kept out of sight.
pub struct Redacted(Source);

impl Redacted {
    pub(crate) fn new(error: Source) -> Self {
        Self(error)
    }

    /// The error itself. What it shows may hold secrets, such as the endpoint's path and query.
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
        formatter.write_str("the cause is not shown, for it may quote what is secret")
    }
}

impl Error for Redacted {}
