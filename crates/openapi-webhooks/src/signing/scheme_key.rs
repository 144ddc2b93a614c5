//! Keys of schemes.

use std::fmt;
use std::time::SystemTime;

#[cfg(feature = "ed25519")]
use ed25519_dalek::{Signer as _, SigningKey, VerifyingKey};

use crate::signing::algorithm::{Algorithm, Signature};
use crate::signing::hmac_key::HmacKey;

/// A key of a [`Scheme`](super::Scheme): a [`SharedSecret`](super::SharedSecret), a
/// [`Secret`](crate::Secret) or a [`PublicKey`](crate::PublicKey).
///
/// ```
/// use openapi_webhooks::Secret;
/// use openapi_webhooks::signing::{Scheme, SchemeKey, SharedSecret};
///
/// let text: SharedSecret = "8f742231b10e8888abcd99yyyzzz85a5".parse()?;
/// let slack = Scheme::slack().verifier([text]);
/// let svix = Scheme::svix().verifier([Secret::generate()]);
/// let key: SchemeKey = Secret::generate().into();
/// # Ok::<_, openapi_webhooks::SecretError>(())
/// ```
#[derive(Clone)]
pub struct SchemeKey {
    pub(super) kind: KeyKind,
    pub(super) expires_at: Option<SystemTime>,
}

#[derive(Clone)]
pub(super) enum KeyKind {
    Hmac(HmacKey),
    /// Boxed, so moving the key leaves no copy behind.
    #[cfg(feature = "ed25519")]
    Ed25519(Box<SigningKey>),
    #[cfg(feature = "ed25519")]
    Public(VerifyingKey),
}

impl SchemeKey {
    pub(super) fn new(kind: KeyKind) -> Self {
        Self {
            kind,
            expires_at: None,
        }
    }

    pub(super) fn hmac(key: &[u8]) -> Self {
        Self::new(KeyKind::Hmac(HmacKey::new(key)))
    }

    pub(crate) fn is_current(&self, now: SystemTime) -> bool {
        self.expires_at.is_none_or(|expiry| now < expiry)
    }

    /// The key for verifying: of an Ed25519 key, only the public half.
    pub(crate) fn verifying(self) -> Self {
        match self.kind {
            #[cfg(feature = "ed25519")]
            KeyKind::Ed25519(key) => Self {
                kind: KeyKind::Public(key.verifying_key()),
                ..self
            },
            _ => self,
        }
    }

    /// The signature of `parts`. `None` if the key does not fit the algorithm.
    pub(crate) fn sign(
        &self,
        algorithm: Algorithm,
        parts: &[impl AsRef<[u8]>],
    ) -> Option<Signature> {
        match &self.kind {
            KeyKind::Hmac(key) => key.sign(algorithm, parts),
            #[cfg(feature = "ed25519")]
            KeyKind::Ed25519(key) if algorithm == Algorithm::Ed25519 => {
                Some(Signature::new(&key.sign(&concat(parts)).to_bytes()))
            }
            #[cfg(feature = "ed25519")]
            KeyKind::Ed25519(_) | KeyKind::Public(_) => None,
        }
    }

    /// Whether the key fits the algorithm.
    pub(crate) fn fits(&self, algorithm: Algorithm) -> bool {
        matches!(self.kind, KeyKind::Hmac(_)) == algorithm.is_hmac()
    }

    /// Whether one of `candidates` is a signature of `parts`. The key is a [verifying](Self::verifying) one.
    pub(crate) fn verifies(
        &self,
        algorithm: Algorithm,
        parts: &[impl AsRef<[u8]>],
        mut candidates: impl Iterator<Item = Signature>,
    ) -> bool {
        match &self.kind {
            KeyKind::Hmac(key) => {
                let code = key.sign(algorithm, parts);
                code.is_some_and(|code| candidates.any(|candidate| candidate.equals(&code)))
            }
            #[cfg(feature = "ed25519")]
            KeyKind::Public(key) if algorithm == Algorithm::Ed25519 => {
                let content = concat(parts);
                candidates.any(|candidate| is_signed(key, &content, candidate.bytes()))
            }
            #[cfg(feature = "ed25519")]
            KeyKind::Ed25519(_) | KeyKind::Public(_) => false,
        }
    }
}

/// Verifies strictly: RFC 8032 also accepts some signatures that are valid for several keys or messages.
#[cfg(feature = "ed25519")]
pub(super) fn is_signed(key: &VerifyingKey, content: &[u8], signature: &[u8]) -> bool {
    let signature = ed25519_dalek::Signature::from_slice(signature);
    signature.is_ok_and(|signature| key.verify_strict(content, &signature).is_ok())
}

#[cfg(feature = "ed25519")]
fn concat(parts: &[impl AsRef<[u8]>]) -> Vec<u8> {
    let parts: Vec<&[u8]> = parts.iter().map(AsRef::as_ref).collect();
    parts.concat()
}

impl fmt::Debug for SchemeKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("SchemeKey(..)")
    }
}
