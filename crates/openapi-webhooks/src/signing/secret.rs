//! Signing keys.

use std::fmt;
use std::ops::RangeInclusive;
use std::str::FromStr;
use std::time::SystemTime;

use zeroize::Zeroizing;

use crate::report::debug_by_report;
use crate::signing::key_encoding;
#[cfg(feature = "ed25519")]
use crate::signing::public_key::PublicKey;
use crate::signing::scheme_key::{KeyKind, SchemeKey};

/// Standard Webhooks, "Signature scheme": a symmetric key has 24 to 64 bytes.
const LENGTHS: RangeInclusive<usize> = 24..=64;

const SYMMETRIC: &str = "whsec_";
const ED25519: &str = "whsk_";

/// A signing key of Standard Webhooks: a symmetric `whsec_…` key, shared with the receiver, or an
/// Ed25519 `whsk_…` key, whose [public key](Self::public_key) the receiver has.
///
/// The key is wiped from memory on drop, and `Debug` does not show it.
///
/// ```
/// # use openapi_webhooks::Secret;
/// let secret: Secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw".parse()?;
/// assert_eq!(format!("{secret:?}"), "Secret(..)");
/// # Ok::<_, openapi_webhooks::SecretError>(())
/// ```
#[derive(Clone)]
pub struct Secret(SchemeKey);

impl Secret {
    /// Creates a symmetric key from bytes.
    ///
    /// # Errors
    /// If it is shorter than 24 bytes or longer than 64.
    ///
    /// ```
    /// # use openapi_webhooks::Secret;
    /// let secret = Secret::from_bytes(b"24 bytes at the very least")?;
    /// assert!(Secret::from_bytes(b"too short").is_err());
    /// # Ok::<_, openapi_webhooks::SecretError>(())
    /// ```
    pub fn from_bytes(key: &[u8]) -> Result<Self, SecretError> {
        if LENGTHS.contains(&key.len()) {
            Ok(Self(SchemeKey::hmac(key)))
        } else {
            Err(SecretError::LENGTH)
        }
    }

    /// Generates a symmetric key of 32 random bytes.
    ///
    /// # Panics
    /// If the operating system provides no random numbers, as with `std`'s hash maps.
    #[must_use]
    pub fn generate() -> Self {
        Self(SchemeKey::hmac(random().as_slice()))
    }

    /// Generates an Ed25519 key.
    ///
    /// ```
    /// # use openapi_webhooks::Secret;
    /// let secret = Secret::generate_ed25519();
    /// assert!(secret.expose().starts_with("whsk_"));
    /// assert!(secret.public_key().unwrap().to_string().starts_with("whpk_"));
    /// ```
    ///
    /// # Panics
    /// If the operating system provides no random numbers, as with `std`'s hash maps.
    #[cfg(feature = "ed25519")]
    #[must_use]
    pub fn generate_ed25519() -> Self {
        let key = ed25519_dalek::SigningKey::from_bytes(&random());
        Self(SchemeKey::new(KeyKind::Ed25519(Box::new(key))))
    }

    /// Sets the time from which the key is no longer used.
    ///
    /// Expiry is checked at each attempt, so a late retry is never signed with a retired key.
    ///
    /// ```
    /// # use std::time::{Duration, SystemTime};
    /// # use openapi_webhooks::Secret;
    /// let tomorrow = SystemTime::now() + Duration::from_secs(24 * 3600);
    /// let old = Secret::generate().expires_at(tomorrow);
    /// ```
    #[must_use]
    pub fn expires_at(mut self, time: SystemTime) -> Self {
        self.0.expires_at = Some(time);
        self
    }

    /// The key as text, wiped from memory on drop: `whsec_…`, to be given to the customer, or
    /// `whsk_…` with both halves, which stays with the sender.
    ///
    /// ```
    /// # use openapi_webhooks::Secret;
    /// let secret = Secret::generate();
    /// let text = secret.expose();
    /// assert!(text.starts_with("whsec_"));
    /// ```
    #[must_use]
    pub fn expose(&self) -> Zeroizing<String> {
        match &self.0.kind {
            KeyKind::Hmac(key) => key_encoding::encode(SYMMETRIC, key.bytes()),
            #[cfg(feature = "ed25519")]
            KeyKind::Ed25519(key) => {
                let pair = Zeroizing::new(key.to_keypair_bytes());
                key_encoding::encode(ED25519, pair.as_slice())
            }
            #[cfg(feature = "ed25519")]
            KeyKind::Public(_) => unreachable!("a secret is not a public key"),
        }
    }

    /// The public key with which the receiver verifies, for an Ed25519 key. It expires with the
    /// secret.
    #[cfg(feature = "ed25519")]
    #[must_use]
    pub fn public_key(&self) -> Option<PublicKey> {
        match &self.0.kind {
            KeyKind::Ed25519(key) => Some(PublicKey::of(key.verifying_key(), self.0.expires_at)),
            KeyKind::Hmac(_) | KeyKind::Public(_) => None,
        }
    }

    pub(crate) fn key(&self) -> &SchemeKey {
        &self.0
    }
}

/// The key itself, not its text: a `whsec_` key for HMAC, a `whsk_` key for Ed25519.
impl From<Secret> for SchemeKey {
    fn from(secret: Secret) -> Self {
        secret.0
    }
}

#[expect(clippy::panic, reason = "a guessable key must never be made")]
fn random() -> Zeroizing<[u8; 32]> {
    let mut bytes = Zeroizing::new([0; 32]);
    if getrandom::fill(bytes.as_mut_slice()).is_err() {
        panic!("the operating system provides no random numbers");
    }
    bytes
}

impl FromStr for Secret {
    type Err = SecretError;

    /// Parses `whsec_` or `whsk_` followed by base64, padded or not.
    ///
    /// `whsk_` is followed by the 32 bytes of the seed, alone or with the 32 bytes of the public
    /// key.
    fn from_str(text: &str) -> Result<Self, SecretError> {
        let mut buffer = key_encoding::buffer();
        if let Some(encoded) = text.strip_prefix(SYMMETRIC) {
            let key = key_encoding::decode(encoded, &mut buffer);
            return Self::from_bytes(key.ok_or(SecretError::ENCODING)?);
        }
        if text.starts_with("whpk_") {
            return Err(SecretError::PUBLIC);
        }
        let encoded = text.strip_prefix(ED25519).ok_or(SecretError::PREFIX)?;
        let key = key_encoding::decode(encoded, &mut buffer).ok_or(SecretError::ENCODING)?;
        ed25519(key)
    }
}

#[cfg(feature = "ed25519")]
fn ed25519(key: &[u8]) -> Result<Secret, SecretError> {
    use ed25519_dalek::SigningKey;

    let key = if let Ok(seed) = key.try_into() {
        SigningKey::from_bytes(seed)
    } else {
        let pair = key.try_into().map_err(|_| SecretError::ED25519_LENGTH)?;
        SigningKey::from_keypair_bytes(pair).map_err(|_| SecretError::HALVES)?
    };
    Ok(Secret(SchemeKey::new(KeyKind::Ed25519(Box::new(key)))))
}

#[cfg(not(feature = "ed25519"))]
fn ed25519(_: &[u8]) -> Result<Secret, SecretError> {
    Err(SecretError::FEATURE)
}

impl fmt::Debug for Secret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Secret(..)")
    }
}

/// The error of an invalid [`Secret`]. It shows nothing of the key.
#[derive(Clone)]
pub struct SecretError(&'static str);

impl SecretError {
    pub(crate) const EMPTY: Self = Self("the secret is empty");
    pub(crate) const WHITE_SPACE: Self =
        Self("the secret contains a control character, or white space at its beginning or end");
    const PREFIX: Self = Self("a secret must start with `whsec_`, or with `whsk_` for Ed25519");
    const PUBLIC: Self = Self("`whpk_` is the prefix of a public key, which cannot sign");
    const ENCODING: Self =
        Self("a secret must be its prefix followed by standard base64, padded or not");
    const LENGTH: Self = Self("the key of a `whsec_` secret must be 24 to 64 bytes long");
    #[cfg(feature = "ed25519")]
    const ED25519_LENGTH: Self =
        Self("the key of a `whsk_` secret must be 32 bytes long, or 64 with its public half");
    #[cfg(feature = "ed25519")]
    const HALVES: Self = Self("the public half of the `whsk_` secret does not match its seed");
    #[cfg(not(feature = "ed25519"))]
    const FEATURE: Self =
        Self("`whsk_` secrets need the cargo feature `ed25519` of `openapi-webhooks`");
}

impl fmt::Display for SecretError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.0)
    }
}

debug_by_report!(SecretError);

impl std::error::Error for SecretError {}

#[cfg(test)]
mod tests {
    use base64ct::{Base64, Encoding};

    use super::*;

    fn text(prefix: &str, key: &[u8]) -> String {
        format!("{prefix}{}", Base64::encode_string(key))
    }

    fn symmetric(length: usize) -> String {
        text("whsec_", &vec![7; length])
    }

    #[test]
    fn keys_of_24_to_64_bytes_are_accepted_with_or_without_padding() {
        for length in 24..=64 {
            let padded = symmetric(length);
            for spelling in [padded.as_str(), padded.trim_end_matches('=')] {
                let secret: Secret = spelling.parse().expect("a secret");
                assert_eq!(secret.expose().as_str(), padded);
            }
        }
    }

    #[test]
    fn other_texts_are_rejected() {
        for length in (0..24).chain(65..200) {
            assert!(symmetric(length).parse::<Secret>().is_err(), "{length}");
            assert!(Secret::from_bytes(&vec![7; length]).is_err(), "{length}");
        }
        let good = "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
        for rejected in [
            good.to_owned(),
            format!("whsk_{good}"),
            format!("whpk_{good}"),
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
            "whsk_".to_owned(),
            "whpk_".to_owned(),
            String::new(),
        ] {
            assert!(rejected.parse::<Secret>().is_err(), "{rejected:?}");
        }
    }

    #[test]
    fn generated_keys_differ_and_read_back() {
        let (one, two) = (Secret::generate(), Secret::generate());
        assert_ne!(*one.expose(), *two.expose());
        let again: Secret = one.expose().parse().expect("a secret");
        assert_eq!(again.expose(), one.expose());
    }

    #[cfg(not(feature = "ed25519"))]
    #[test]
    fn an_ed25519_key_names_the_feature_that_it_needs() {
        let error = text("whsk_", &[7; 32]).parse::<Secret>().unwrap_err();
        assert!(error.to_string().contains("feature `ed25519`"));
    }

    #[cfg(feature = "ed25519")]
    mod ed25519 {
        use super::*;

        /// The pair of the specification's example.
        const PAIR: &str = "whsk_6Xb/dCcHpPea21PS1N9VY/NZW723CEc77N4rJCubMbfVKIDij2HKpMKkioLlX0dRqSKJp4AJ6p9lMicMFs6Kvg==";

        fn pair() -> Vec<u8> {
            Base64::decode_vec(PAIR.trim_start_matches("whsk_")).expect("base64")
        }

        fn rejection(key: &[u8]) -> String {
            text("whsk_", key)
                .parse::<Secret>()
                .expect_err("no secret")
                .to_string()
        }

        #[test]
        fn a_seed_and_a_key_pair_are_the_same_key_with_or_without_padding() {
            let pair = pair();
            let seed = text("whsk_", pair.split_at(32).0);
            for spelling in [
                PAIR,
                PAIR.trim_end_matches('='),
                &seed,
                seed.trim_end_matches('='),
            ] {
                let secret: Secret = spelling.parse().expect("a secret");
                assert_eq!(secret.expose().as_str(), PAIR);
            }
        }

        #[test]
        fn a_public_key_of_another_seed_is_rejected() {
            for bit in [0, 255, 256, 511] {
                let mut pair = pair();
                pair[bit / 8] ^= 1 << (bit % 8);
                assert!(rejection(&pair).contains("public half"), "{bit}");
            }
            let other = [pair().split_at(32).0, &[0; 32]].concat();
            assert!(rejection(&other).contains("public half"));
        }

        #[test]
        fn other_lengths_are_rejected() {
            for length in (0..32).chain(33..64).chain(65..=96) {
                assert!(rejection(&vec![7; length]).contains("32 bytes"), "{length}");
            }
        }

        #[test]
        fn other_texts_are_rejected() {
            for rejected in [
                format!("{PAIR}="),
                PAIR.trim_end_matches("==").to_owned() + "=",
                PAIR[..PAIR.len() - 3].to_owned(),
                PAIR.replace('/', "_"),
                format!("{PAIR} "),
                PAIR.replace("whsk_", "whsk"),
                PAIR.replace("whsk_", "whsec_") + PAIR,
            ] {
                assert!(rejected.parse::<Secret>().is_err(), "{rejected:?}");
            }
        }

        #[test]
        fn a_public_key_has_an_error_of_its_own() {
            let error = "whpk_1SiA4o9hyqTCpIqC5V9HUakiiaeACeqfZTInDBbOir4="
                .parse::<Secret>()
                .expect_err("no secret");
            assert!(error.to_string().contains("cannot sign"));
        }

        #[test]
        fn generated_keys_differ_and_read_back() {
            let (one, two) = (Secret::generate_ed25519(), Secret::generate_ed25519());
            assert_ne!(*one.expose(), *two.expose());
            let again: Secret = one.expose().parse().expect("a secret");
            assert_eq!(again.public_key(), one.public_key());
            assert_eq!(Secret::generate().public_key(), None);
        }
    }
}
