//! Secrets of schemes whose key is arbitrary text.

use std::fmt;
use std::str::FromStr;
use std::time::SystemTime;

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use zeroize::Zeroizing;

use crate::signing::secret::{SecretError, empty};
use crate::signing::symmetric::Code;

/// A secret of a scheme whose key is arbitrary text, such as GitHub's and Stripe's.
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
    text: Zeroizing<Box<str>>,
    expires_at: Option<SystemTime>,
}

impl SharedSecret {
    /// Sets the time from which the secret is no longer used. Expiry is checked at each attempt.
    #[must_use]
    pub fn expires_at(mut self, time: SystemTime) -> Self {
        self.expires_at = Some(time);
        self
    }

    pub(crate) fn is_current(&self, now: SystemTime) -> bool {
        self.expires_at.is_none_or(|expiry| now < expiry)
    }

    pub(crate) fn code(&self, parts: &[&[u8]]) -> Code {
        let mut mac = match Hmac::<Sha256>::new_from_slice(self.text.as_bytes()) {
            Ok(mac) => mac,
            Err(error) => unreachable!("HMAC takes keys of any length (RFC 2104 §2): {error}"),
        };
        for part in parts {
            mac.update(part);
        }
        mac.finalize()
    }

    pub(crate) fn hex(&self, parts: &[&[u8]]) -> String {
        base16ct::lower::encode_string(&self.code(parts).into_bytes())
    }
}

impl FromStr for SharedSecret {
    type Err = SecretError;

    /// Accepts any non-empty text.
    fn from_str(text: &str) -> Result<Self, SecretError> {
        if text.is_empty() {
            return Err(empty());
        }
        Ok(Self {
            text: Zeroizing::new(text.into()),
            expires_at: None,
        })
    }
}

impl fmt::Debug for SharedSecret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("SharedSecret(..)")
    }
}
