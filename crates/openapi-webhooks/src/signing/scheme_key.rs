//! Keys of schemes.

use std::time::SystemTime;

use crate::signing::algorithm::Algorithm;
#[cfg(feature = "ed25519")]
use crate::signing::public_key::PublicKey;
use crate::signing::secret::{Key, Secret};
use crate::signing::shared_secret::SharedSecret;

/// A key of a [`Scheme`](super::Scheme): a [`SharedSecret`], a [`Secret`](crate::Secret) or a
/// [`PublicKey`](crate::PublicKey).
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
#[derive(Clone, Debug)]
pub struct SchemeKey(Kind);

#[derive(Clone, Debug)]
enum Kind {
    Shared(SharedSecret),
    Secret(Secret),
    #[cfg(feature = "ed25519")]
    Public(PublicKey),
}

impl SchemeKey {
    pub(crate) fn is_current(&self, now: SystemTime) -> bool {
        match &self.0 {
            Kind::Shared(secret) => secret.is_current(now),
            Kind::Secret(secret) => secret.is_current(now),
            #[cfg(feature = "ed25519")]
            Kind::Public(key) => key.is_current(now),
        }
    }

    /// The signature of `parts`. `None` if the key does not fit the algorithm.
    pub(crate) fn sign(&self, algorithm: Algorithm, parts: &[&[u8]]) -> Option<Vec<u8>> {
        #[cfg(feature = "ed25519")]
        if let (Kind::Secret(secret), Algorithm::Ed25519) = (&self.0, algorithm) {
            return secret.sign_ed25519(&parts.concat());
        }
        algorithm.hmac(self.shared()?, parts)
    }

    /// Whether the key fits the algorithm.
    pub(crate) fn fits(&self, algorithm: Algorithm) -> bool {
        #[cfg(feature = "ed25519")]
        if algorithm == Algorithm::Ed25519 {
            return self.public().is_some();
        }
        let _ = algorithm;
        self.shared().is_some()
    }

    /// Whether one of `candidates` is a signature of `parts`.
    pub(crate) fn verifies(
        &self,
        algorithm: Algorithm,
        parts: &[&[u8]],
        candidates: &[Vec<u8>],
    ) -> bool {
        #[cfg(feature = "ed25519")]
        if algorithm == Algorithm::Ed25519 {
            let content = parts.concat();
            return self.public().is_some_and(|key| {
                let mut candidates = candidates.iter();
                candidates.any(|candidate| key.verify(&content, candidate))
            });
        }
        let key = self.shared();
        key.is_some_and(|key| algorithm.verifies(key, parts, candidates))
    }

    fn shared(&self) -> Option<&[u8]> {
        match &self.0 {
            Kind::Shared(secret) => Some(secret.key()),
            Kind::Secret(secret) => match secret.key() {
                Key::Symmetric(key) => Some(key.key()),
                #[cfg(feature = "ed25519")]
                Key::Ed25519(_) => None,
            },
            #[cfg(feature = "ed25519")]
            Kind::Public(_) => None,
        }
    }

    #[cfg(feature = "ed25519")]
    fn public(&self) -> Option<PublicKey> {
        match &self.0 {
            Kind::Shared(_) => None,
            Kind::Secret(secret) => secret.public_key(),
            Kind::Public(key) => Some(key.clone()),
        }
    }
}

impl From<SharedSecret> for SchemeKey {
    fn from(secret: SharedSecret) -> Self {
        Self(Kind::Shared(secret))
    }
}

/// The key itself, not its text: a `whsec_` key for HMAC, a `whsk_` key for Ed25519.
impl From<Secret> for SchemeKey {
    fn from(secret: Secret) -> Self {
        Self(Kind::Secret(secret))
    }
}

/// A public key verifies, and cannot sign.
#[cfg(feature = "ed25519")]
impl From<PublicKey> for SchemeKey {
    fn from(key: PublicKey) -> Self {
        Self(Kind::Public(key))
    }
}
