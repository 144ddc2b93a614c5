//! Secrets of schemes whose key is arbitrary text.

use std::fmt;
use std::str::FromStr;
use std::time::SystemTime;

use zeroize::Zeroizing;

use crate::signing::secret::{SecretError, empty};

/// A secret of a [`Scheme`](super::Scheme) whose key is arbitrary text or bytes, such as GitHub's and
/// Stripe's.
///
/// It is wiped from memory on drop, and `Debug` does not show it.
///
/// ```
/// # use openapi_webhooks::signing::SharedSecret;
/// let secret: SharedSecret = "It's a Secret to Everybody".parse()?;
/// assert_eq!(format!("{secret:?}"), "SharedSecret(..)");
/// # Ok::<_, openapi_webhooks::SecretError>(())
/// ```
#[derive(Clone)]
pub struct SharedSecret {
    key: Zeroizing<Box<[u8]>>,
    expires_at: Option<SystemTime>,
}

impl SharedSecret {
    /// Creates a secret from bytes.
    ///
    /// # Errors
    /// If there are none.
    ///
    /// ```
    /// # use openapi_webhooks::signing::SharedSecret;
    /// assert!(SharedSecret::from_bytes(&[7; 32]).is_ok());
    /// assert!(SharedSecret::from_bytes(&[]).is_err());
    /// ```
    pub fn from_bytes(key: &[u8]) -> Result<Self, SecretError> {
        if key.is_empty() {
            return Err(empty());
        }
        Ok(Self {
            key: Zeroizing::new(key.into()),
            expires_at: None,
        })
    }

    /// Sets the time from which the secret is no longer used. Expiry is checked at each attempt.
    #[must_use]
    pub fn expires_at(mut self, time: SystemTime) -> Self {
        self.expires_at = Some(time);
        self
    }

    pub(crate) fn is_current(&self, now: SystemTime) -> bool {
        self.expires_at.is_none_or(|expiry| now < expiry)
    }

    pub(crate) fn key(&self) -> &[u8] {
        &self.key
    }
}

impl FromStr for SharedSecret {
    type Err = SecretError;

    /// Accepts any non-empty text.
    fn from_str(text: &str) -> Result<Self, SecretError> {
        Self::from_bytes(text.as_bytes())
    }
}

impl fmt::Debug for SharedSecret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("SharedSecret(..)")
    }
}
