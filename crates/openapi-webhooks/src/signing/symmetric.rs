//! A shared key for HMAC-SHA256.

use hmac::digest::CtOutput;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use zeroize::Zeroizing;

/// An authentication code, compared in constant time.
pub(crate) type Code = CtOutput<Hmac<Sha256>>;

/// Standard Webhooks, "Signature scheme": a symmetric key is 24 to 64 bytes.
const SHORTEST: usize = 24;
const LONGEST: usize = 64;

#[derive(Clone)]
pub(crate) struct Symmetric {
    /// The key, padded with zeros to the block size of SHA-256, which HMAC treats as the same key
    /// (RFC 2104 §2). It is boxed, so moving the key leaves no copy behind.
    block: Box<Zeroizing<[u8; LONGEST]>>,
    length: usize,
    /// The HMAC state after the key. It can sign like the key, and is wiped too.
    hmac_state: Box<Hmac<Sha256>>,
}

impl Symmetric {
    /// `None` if the key is too short or too long.
    pub(crate) fn new(key: &[u8]) -> Option<Self> {
        if key.len() < SHORTEST {
            return None;
        }
        let mut block = Box::new(Zeroizing::new([0; LONGEST]));
        block.get_mut(..key.len())?.copy_from_slice(key);
        let padded: &[u8; LONGEST] = &block;
        Some(Self {
            hmac_state: Box::new(Hmac::new(padded.into())),
            block,
            length: key.len(),
        })
    }

    pub(crate) fn key(&self) -> &[u8] {
        self.block.get(..self.length).unwrap_or_default()
    }

    pub(crate) fn code(&self, parts: &[&[u8]]) -> Code {
        let mut mac = Hmac::clone(&self.hmac_state);
        for part in parts {
            mac.update(part);
        }
        mac.finalize()
    }
}
