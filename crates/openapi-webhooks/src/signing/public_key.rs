//! Ed25519 public keys, which verify and are not secret.

use std::fmt;
use std::str::FromStr;
use std::time::SystemTime;

use base64ct::{Base64, Encoding};
use ed25519_dalek::VerifyingKey;

use crate::report::debug_by_report;
use crate::signing::key_encoding;
use crate::signing::scheme_key::{KeyKind, SchemeKey, is_signed};

const PREFIX: &str = "whpk_";

/// An Ed25519 public key. Standard Webhooks writes it as `whpk_` followed by base64; it can also be
/// created from hexadecimal digits or bytes.
///
/// ```
/// # use openapi_webhooks::PublicKey;
/// let key: PublicKey = "whpk_1SiA4o9hyqTCpIqC5V9HUakiiaeACeqfZTInDBbOir4=".parse()?;
/// assert_eq!(key.to_string(), "whpk_1SiA4o9hyqTCpIqC5V9HUakiiaeACeqfZTInDBbOir4=");
/// # Ok::<_, openapi_webhooks::PublicKeyError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicKey {
    key: VerifyingKey,
    expires_at: Option<SystemTime>,
}

impl PublicKey {
    /// Creates a key from its 32 bytes.
    ///
    /// # Errors
    /// If `key` does not have 32 bytes, or is not a valid public key.
    pub fn from_bytes(key: &[u8]) -> Result<Self, PublicKeyError> {
        let key = key.try_into().map_err(|_| PublicKeyError::LENGTH)?;
        match VerifyingKey::from_bytes(key) {
            // Anybody can forge signatures of a key of small order.
            Ok(key) if !key.is_weak() => Ok(Self::of(key, None)),
            _ => Err(PublicKeyError::POINT),
        }
    }

    /// Parses 64 hexadecimal digits, as Discord shows the key of an application.
    ///
    /// # Errors
    /// If the text is not 64 hexadecimal digits, or they are not a valid public key.
    ///
    /// ```
    /// # use openapi_webhooks::PublicKey;
    /// // RFC 8032, section 7.1, test 1.
    /// let key = PublicKey::from_hex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")?;
    /// let signature = "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bac\
    ///     c61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b";
    /// # let signature: Vec<u8> = (0..64).map(|at| u8::from_str_radix(&signature[2 * at..][..2], 16).unwrap()).collect();
    /// assert!(key.verify(b"", &signature));
    /// assert!(!key.verify(b"other", &signature));
    /// # Ok::<_, openapi_webhooks::PublicKeyError>(())
    /// ```
    pub fn from_hex(text: &str) -> Result<Self, PublicKeyError> {
        let mut bytes = [0; 32];
        let bytes = base16ct::mixed::decode(text, &mut bytes);
        Self::from_bytes(bytes.map_err(|_| PublicKeyError::LENGTH)?)
    }

    /// Sets the time from which the key is no longer trusted.
    #[must_use]
    pub fn expires_at(mut self, time: SystemTime) -> Self {
        self.expires_at = Some(time);
        self
    }

    /// Whether `signature` is this key's signature of `content`. The expiry time is not checked.
    ///
    /// Verification is strict: RFC 8032 also accepts signatures that are valid for several keys or
    /// messages.
    #[must_use]
    pub fn verify(&self, content: &[u8], signature: &[u8]) -> bool {
        is_signed(&self.key, content, signature)
    }

    pub(super) fn of(key: VerifyingKey, expires_at: Option<SystemTime>) -> Self {
        Self { key, expires_at }
    }
}

/// A public key verifies, and cannot sign.
impl From<PublicKey> for SchemeKey {
    fn from(key: PublicKey) -> Self {
        Self {
            kind: KeyKind::Public(key.key),
            expires_at: key.expires_at,
        }
    }
}

impl FromStr for PublicKey {
    type Err = PublicKeyError;

    /// Parses `whpk_` followed by the base64 of 32 bytes, padded or not.
    fn from_str(text: &str) -> Result<Self, PublicKeyError> {
        let encoded = text.strip_prefix(PREFIX).ok_or(PublicKeyError::PREFIX)?;
        let mut buffer = key_encoding::buffer();
        let bytes = key_encoding::decode(encoded, &mut buffer)
            .filter(|bytes| bytes.len() == 32)
            .ok_or(PublicKeyError::ENCODING)?;
        Self::from_bytes(bytes)
    }
}

impl fmt::Display for PublicKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "{PREFIX}{}",
            Base64::encode_string(self.key.as_bytes())
        )
    }
}

/// The error of an invalid [`PublicKey`]. It does not quote the text, which may be a secret given
/// by mistake.
#[derive(Clone)]
pub struct PublicKeyError(&'static str);

impl PublicKeyError {
    const PREFIX: Self = Self("a public key must start with `whpk_`");
    const ENCODING: Self =
        Self("a public key must be `whpk_` followed by 32 bytes in standard base64, padded or not");
    const LENGTH: Self = Self("a public key has 32 bytes, or 64 hexadecimal digits");
    const POINT: Self = Self("the bytes of the public key are not an Ed25519 key");
}

impl fmt::Display for PublicKeyError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.0)
    }
}

debug_by_report!(PublicKeyError);

impl std::error::Error for PublicKeyError {}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: &str = "whpk_1SiA4o9hyqTCpIqC5V9HUakiiaeACeqfZTInDBbOir4=";

    #[test]
    fn padding_is_optional() {
        for text in [KEY, KEY.trim_end_matches('=')] {
            let key: PublicKey = text.parse().expect("a key");
            assert_eq!(key.to_string(), KEY);
        }
    }

    #[test]
    fn other_texts_are_rejected() {
        let encoded = |bytes: &[u8]| format!("{PREFIX}{}", Base64::encode_string(bytes));
        for rejected in [
            String::new(),
            PREFIX.to_owned(),
            KEY.replace(PREFIX, ""),
            KEY.replace(PREFIX, "whsk_"),
            KEY.replace(PREFIX, "whsec_"),
            format!("{KEY}="),
            format!("{KEY}\n"),
            KEY.replace('4', "-"),
            KEY[..KEY.len() - 2].to_owned(),
            encoded(&[7; 31]),
            encoded(&[7; 33]),
            encoded(&[7; 64]),
            // Not on the curve; the identity, and another point of small order.
            encoded(&[2; 32]),
            encoded(&[&[1][..], &[0; 31]].concat()),
            encoded(&[0; 32]),
        ] {
            assert!(rejected.parse::<PublicKey>().is_err(), "{rejected:?}");
        }
    }
}
