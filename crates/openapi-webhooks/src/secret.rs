//! The key shared with a customer.

use std::fmt;
use std::str::FromStr;
use std::time::SystemTime;

use base64ct::{Base64, Base64Unpadded, Encoding};
use zeroize::Zeroizing;

const PREFIX: &str = "whsec_";

/// Standard Webhooks, "Signature scheme": a symmetric key is 24 to 64 bytes.
const SHORTEST: usize = 24;
const LONGEST: usize = 64;

/// A symmetric key of Standard Webhooks, written `whsec_` and base64.
///
/// Its bytes are wiped from memory when it is dropped, and `Debug` shows nothing of it.
///
/// ```
/// # use openapi_webhooks::Secret;
/// let secret: Secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw".parse()?;
/// assert_eq!(format!("{secret:?}"), "Secret(..)");
/// # Ok::<_, openapi_webhooks::SecretError>(())
/// ```
#[derive(Clone)]
pub struct Secret {
    /// The key, filled up with zeros to the block of SHA-256: for HMAC the two are one key (RFC
    /// 2104 §2).
    block: Zeroizing<[u8; LONGEST]>,
    length: usize,
    expires_at: Option<SystemTime>,
}

impl Secret {
    /// Takes a key as bytes.
    ///
    /// # Errors
    /// When it is shorter than 24 bytes or longer than 64.
    pub fn from_bytes(key: &[u8]) -> Result<Self, SecretError> {
        let mut block = Zeroizing::new([0; LONGEST]);
        let place = block
            .get_mut(..key.len())
            .ok_or(SecretError(Reason::Length))?;
        if key.len() < SHORTEST {
            return Err(SecretError(Reason::Length));
        }
        place.copy_from_slice(key);
        Ok(Self {
            block,
            length: key.len(),
            expires_at: None,
        })
    }

    /// Makes a new key of 32 random bytes.
    ///
    /// # Panics
    /// When the operating system gives no random numbers, as `std`'s hash maps do.
    #[must_use]
    #[expect(clippy::panic, reason = "a guessable key must never be made")]
    pub fn generate() -> Self {
        let mut block = Zeroizing::new([0; LONGEST]);
        let (key, _) = block.split_at_mut(32);
        if getrandom::fill(key).is_err() {
            panic!("the operating system gives no random numbers");
        }
        Self {
            block,
            length: 32,
            expires_at: None,
        }
    }

    /// The same key, not to be used at or after `time`.
    ///
    /// This is judged at each attempt, so that a message sent again late is never signed with a key
    /// that was retired meanwhile.
    #[must_use]
    pub fn expires_at(mut self, time: SystemTime) -> Self {
        self.expires_at = Some(time);
        self
    }

    /// The key as text, `whsec_…`, to be handed to the customer; wiped from memory when dropped.
    #[must_use]
    pub fn expose(&self) -> Zeroizing<String> {
        let encoded = Zeroizing::new(Base64::encode_string(self.key()));
        let mut text = Zeroizing::new(String::with_capacity(PREFIX.len() + encoded.len()));
        text.push_str(PREFIX);
        text.push_str(&encoded);
        text
    }

    pub(crate) fn is_current(&self, now: SystemTime) -> bool {
        self.expires_at.is_none_or(|expiry| now < expiry)
    }

    pub(crate) fn block(&self) -> &[u8; LONGEST] {
        &self.block
    }

    fn key(&self) -> &[u8] {
        self.block.get(..self.length).unwrap_or_default()
    }
}

impl FromStr for Secret {
    type Err = SecretError;

    /// Reads `whsec_` and base64, padded or not.
    fn from_str(text: &str) -> Result<Self, SecretError> {
        let encoded = text
            .strip_prefix(PREFIX)
            .ok_or(SecretError(Reason::Prefix))?;
        // Room for a key that is somewhat too long, so that it is called that and not malformed.
        let mut buffer = Zeroizing::new([0; 2 * LONGEST]);
        let key = if encoded.ends_with('=') {
            Base64::decode(encoded, buffer.as_mut_slice())
        } else {
            Base64Unpadded::decode(encoded, buffer.as_mut_slice())
        };
        Self::from_bytes(key.map_err(|_| SecretError(Reason::Encoding))?)
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Secret(..)")
    }
}

/// Why a text or a key is no [`Secret`]. It shows nothing of either.
#[derive(Clone, Debug)]
pub struct SecretError(Reason);

#[derive(Clone, Copy, Debug)]
enum Reason {
    Prefix,
    Encoding,
    Length,
}

impl fmt::Display for SecretError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self.0 {
            Reason::Prefix => "a secret starts with `whsec_`",
            Reason::Encoding => {
                "a secret is `whsec_` and base64 of the standard alphabet, padded or not"
            }
            Reason::Length => "a secret's key is 24 to 64 bytes long",
        })
    }
}

impl std::error::Error for SecretError {}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(length: usize) -> String {
        format!("whsec_{}", Base64::encode_string(&vec![7; length]))
    }

    #[test]
    fn keys_of_24_to_64_bytes_are_taken_padded_or_not() {
        for length in 24..=64 {
            let padded = text(length);
            for spelling in [padded.as_str(), padded.trim_end_matches('=')] {
                let secret: Secret = spelling.parse().expect("a secret");
                assert_eq!(secret.key(), vec![7; length]);
                assert_eq!(secret.expose().as_str(), padded);
            }
        }
    }

    #[test]
    fn other_texts_are_refused() {
        for length in (0..24).chain(65..200) {
            assert!(text(length).parse::<Secret>().is_err(), "{length}");
            assert!(Secret::from_bytes(&vec![7; length]).is_err(), "{length}");
        }
        let good = "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
        for refused in [
            good.to_owned(),
            format!("whsk_{good}"),
            format!("WHSEC_{good}"),
            format!("whsec_{good}="),
            format!("whsec_{good}===="),
            format!("whsec_{good}\n"),
            format!(" whsec_{good}"),
            format!("whsec_{}", good.replace('9', "-")),
            format!("whsec_{}", good.replace('9', "_")),
            format!("whsec_{}", good.replace('9', "ä")),
            "whsec_".to_owned(),
            "whsec_====".to_owned(),
        ] {
            assert!(refused.parse::<Secret>().is_err(), "{refused:?}");
        }
    }

    #[test]
    fn generated_keys_differ_and_read_back() {
        let (one, two) = (Secret::generate(), Secret::generate());
        assert_ne!(*one.expose(), *two.expose());
        let again: Secret = one.expose().parse().expect("a secret");
        assert_eq!(again.key(), one.key());
    }
}
