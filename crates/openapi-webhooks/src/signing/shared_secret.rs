//! Secrets of schemes whose key is arbitrary text.

use std::fmt;
use std::str::FromStr;
use std::time::SystemTime;

use crate::signing::scheme_key::SchemeKey;
use crate::signing::secret::SecretError;

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
pub struct SharedSecret(SchemeKey);

impl SharedSecret {
    /// Creates a secret from bytes.
    ///
    /// # Errors
    /// If `key` is empty.
    ///
    /// ```
    /// # use openapi_webhooks::signing::SharedSecret;
    /// assert!(SharedSecret::from_bytes(&[7; 32]).is_ok());
    /// assert!(SharedSecret::from_bytes(&[]).is_err());
    /// ```
    pub fn from_bytes(key: &[u8]) -> Result<Self, SecretError> {
        if key.is_empty() {
            return Err(SecretError::EMPTY);
        }
        Ok(Self(SchemeKey::hmac(key)))
    }

    /// Sets the time from which the secret is no longer used. Expiry is checked at each attempt.
    #[must_use]
    pub fn expires_at(mut self, time: SystemTime) -> Self {
        self.0.expires_at = Some(time);
        self
    }

    pub(crate) fn key(&self) -> &SchemeKey {
        &self.0
    }
}

impl From<SharedSecret> for SchemeKey {
    fn from(secret: SharedSecret) -> Self {
        secret.0
    }
}

impl FromStr for SharedSecret {
    type Err = SecretError;

    /// Accepts any non-empty text without control characters, and without white space at its ends.
    /// Such characters come from the file or variable that holds the secret.
    fn from_str(text: &str) -> Result<Self, SecretError> {
        if text.trim() != text || text.contains(char::is_control) {
            return Err(SecretError::WHITE_SPACE);
        }
        Self::from_bytes(text.as_bytes())
    }
}

impl fmt::Debug for SharedSecret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("SharedSecret(..)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn line_ends_and_white_space_around_a_secret_are_rejected() {
        for text in [
            "",
            " ",
            "a\n",
            "a\r\n",
            "\ta",
            "a ",
            "\u{feff}\n",
            "a\0",
            "a\u{a0}",
        ] {
            assert!(text.parse::<SharedSecret>().is_err(), "{text:?}");
        }
        for text in ["a", "It's a Secret to Everybody", "ä"] {
            assert!(text.parse::<SharedSecret>().is_ok(), "{text:?}");
        }
    }
}
