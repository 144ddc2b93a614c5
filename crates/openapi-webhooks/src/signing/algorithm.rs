//! Algorithms and text encodings of signatures.

use base64ct::{Base64, Encoding as _};
use hmac::digest::CtOutput;
use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;
use sha2::{Sha256, Sha512};

/// The algorithm of a [`Scheme`](super::Scheme)'s signature.
///
/// ```
/// use openapi_webhooks::http::HeaderName;
/// use openapi_webhooks::signing::{Algorithm, Scheme};
///
/// let header = HeaderName::from_static("x-acme-signature");
/// let scheme = Scheme::new(Algorithm::HmacSha512, header, "{body}")?;
/// # Ok::<_, openapi_webhooks::signing::SchemeError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Algorithm {
    /// HMAC with SHA-256 (RFC 2104).
    HmacSha256,
    /// HMAC with SHA-1, as Twilio uses it. Known attacks on SHA-1 do not apply to HMAC (RFC 6151 §3).
    HmacSha1,
    /// HMAC with SHA-512.
    HmacSha512,
    /// Ed25519 (RFC 8032).
    #[cfg(feature = "ed25519")]
    Ed25519,
}

impl Algorithm {
    /// The HMAC of `parts`. `None` for Ed25519, which is not an HMAC.
    pub(crate) fn hmac(self, key: &[u8], parts: &[&[u8]]) -> Option<Vec<u8>> {
        match self {
            Self::HmacSha256 => Some(mac_bytes::<Hmac<Sha256>>(key, parts)),
            Self::HmacSha1 => Some(mac_bytes::<Hmac<Sha1>>(key, parts)),
            Self::HmacSha512 => Some(mac_bytes::<Hmac<Sha512>>(key, parts)),
            #[cfg(feature = "ed25519")]
            Self::Ed25519 => None,
        }
    }

    /// Whether one of `candidates` is the HMAC of `parts`, compared in constant time.
    pub(crate) fn verifies(self, key: &[u8], parts: &[&[u8]], candidates: &[Vec<u8>]) -> bool {
        match self {
            Self::HmacSha256 => verifies::<Hmac<Sha256>>(key, parts, candidates),
            Self::HmacSha1 => verifies::<Hmac<Sha1>>(key, parts, candidates),
            Self::HmacSha512 => verifies::<Hmac<Sha512>>(key, parts, candidates),
            #[cfg(feature = "ed25519")]
            Self::Ed25519 => false,
        }
    }
}

fn mac<M: Mac + KeyInit>(key: &[u8], parts: &[&[u8]]) -> CtOutput<M> {
    let mut mac = match <M as KeyInit>::new_from_slice(key) {
        Ok(mac) => mac,
        Err(error) => unreachable!("HMAC takes keys of any length (RFC 2104 §2): {error}"),
    };
    for part in parts {
        mac.update(part);
    }
    mac.finalize()
}

fn mac_bytes<M: Mac + KeyInit>(key: &[u8], parts: &[&[u8]]) -> Vec<u8> {
    mac::<M>(key, parts).into_bytes().to_vec()
}

fn verifies<M: Mac + KeyInit>(key: &[u8], parts: &[&[u8]], candidates: &[Vec<u8>]) -> bool {
    let code = mac::<M>(key, parts);
    candidates.iter().any(|candidate| {
        let candidate = candidate.as_slice().try_into();
        candidate.is_ok_and(|bytes| code == CtOutput::new(bytes))
    })
}

/// How a signature is written in its header.
///
/// ```
/// use openapi_webhooks::http::HeaderName;
/// use openapi_webhooks::signing::{Algorithm, Encoding, Scheme};
///
/// let header = HeaderName::from_static("x-acme-signature");
/// let scheme = Scheme::new(Algorithm::HmacSha256, header, "{body}")?.encoding(Encoding::Base64);
/// # Ok::<_, openapi_webhooks::signing::SchemeError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Encoding {
    /// Hexadecimal digits: lower case when signing, either case when verifying.
    Hex,
    /// Base64 of the standard alphabet, padded.
    Base64,
}

impl Encoding {
    pub(crate) fn encode(self, signature: &[u8]) -> String {
        match self {
            Self::Hex => base16ct::lower::encode_string(signature),
            Self::Base64 => Base64::encode_string(signature),
        }
    }

    pub(crate) fn decode(self, text: &str) -> Option<Vec<u8>> {
        match self {
            Self::Hex => base16ct::mixed::decode_vec(text).ok(),
            Self::Base64 => Base64::decode_vec(text).ok(),
        }
    }
}
