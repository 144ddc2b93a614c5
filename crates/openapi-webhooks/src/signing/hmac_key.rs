//! Keys for HMAC.

use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;
use sha2::{Sha256, Sha512};
use zeroize::Zeroizing;

use crate::signing::algorithm::{Algorithm, Signature};

/// A key that signs with any HMAC. Its memory is wiped on drop.
#[derive(Clone)]
pub(crate) struct HmacKey {
    bytes: Zeroizing<Box<[u8]>>,
    /// The state of HMAC-SHA256 after it has read the key. It can sign as the key can. It is boxed, so moving
    /// the key leaves no copy behind.
    sha256: Box<Hmac<Sha256>>,
}

impl HmacKey {
    pub(crate) fn new(key: &[u8]) -> Self {
        Self {
            bytes: Zeroizing::new(key.into()),
            sha256: Box::new(keyed(key)),
        }
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The HMAC of `parts`. `None` for Ed25519, which is not an HMAC.
    pub(crate) fn sign(
        &self,
        algorithm: Algorithm,
        parts: &[impl AsRef<[u8]>],
    ) -> Option<Signature> {
        Some(match algorithm {
            Algorithm::HmacSha256 => code(Hmac::clone(&self.sha256), parts),
            Algorithm::HmacSha1 => code(keyed::<Hmac<Sha1>>(&self.bytes), parts),
            Algorithm::HmacSha512 => code(keyed::<Hmac<Sha512>>(&self.bytes), parts),
            #[cfg(feature = "ed25519")]
            Algorithm::Ed25519 => return None,
        })
    }
}

fn keyed<M: KeyInit>(key: &[u8]) -> M {
    match M::new_from_slice(key) {
        Ok(mac) => mac,
        Err(error) => unreachable!("HMAC takes keys of any length (RFC 2104 §2): {error}"),
    }
}

fn code(mac: impl Mac, parts: &[impl AsRef<[u8]>]) -> Signature {
    let mac = parts.iter().fold(mac, Mac::chain_update);
    Signature::new(&mac.finalize().into_bytes())
}
