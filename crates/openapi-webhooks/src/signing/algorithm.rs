//! Algorithms of signatures, and their text encodings.

use base64ct::{Base64, Encoding as _};
use hmac::Hmac;
use hmac::digest::CtOutput;
use sha2::Sha512;

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
    pub(crate) fn is_hmac(self) -> bool {
        matches!(self, Self::HmacSha256 | Self::HmacSha1 | Self::HmacSha512)
    }
}

/// A signature of any algorithm, as bytes.
pub(crate) struct Signature {
    bytes: [u8; LONGEST],
    length: usize,
}

/// The length of the longest signatures, those of HMAC-SHA512 and Ed25519, in bytes.
const LONGEST: usize = 64;

impl Signature {
    /// Keeps at most the first 64 bytes. No algorithm has longer signatures.
    pub(crate) fn new(signature: &[u8]) -> Self {
        let mut bytes = [0; LONGEST];
        let length = signature.len().min(LONGEST);
        if let (Some(own), Some(given)) = (bytes.get_mut(..length), signature.get(..length)) {
            own.copy_from_slice(given);
        }
        Self { bytes, length }
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        self.bytes.get(..self.length).unwrap_or_default()
    }

    /// Compares in constant time. The output of HMAC-SHA512 has the size of the buffer.
    pub(crate) fn equals(&self, other: &Self) -> bool {
        let constant_time = |bytes: &[u8; LONGEST]| CtOutput::<Hmac<Sha512>>::new((*bytes).into());
        self.length == other.length && constant_time(&self.bytes) == constant_time(&other.bytes)
    }
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
    /// Appends a signature to `text`.
    pub(crate) fn write(self, signature: &Signature, text: &mut String) {
        let mut buffer = [0; 2 * LONGEST];
        let bytes = signature.bytes();
        text.push_str(match self {
            Self::Hex => base16ct::lower::encode_str(bytes, &mut buffer).unwrap_or_default(),
            Self::Base64 => Base64::encode(bytes, &mut buffer).unwrap_or_default(),
        });
    }

    /// Reads a signature. `None` if the text is malformed, or longer than any signature.
    pub(crate) fn read(self, text: &str) -> Option<Signature> {
        let mut buffer = [0; LONGEST];
        let bytes = match self {
            Self::Hex => base16ct::mixed::decode(text, &mut buffer).ok()?,
            Self::Base64 => Base64::decode(text, &mut buffer).ok()?,
        };
        Some(Signature::new(bytes))
    }
}
