//! The encoding of keys: a prefix for the kind, followed by base64.

use base64ct::{Base64, Base64Unpadded, Encoding};
use zeroize::Zeroizing;

/// Twice the longest key, so a key that is slightly too long gets the error for its length.
pub(crate) type Buffer = Zeroizing<[u8; 128]>;

pub(crate) fn buffer() -> Buffer {
    Zeroizing::new([0; 128])
}

/// Decodes base64 of the standard alphabet, padded or not.
pub(crate) fn decode<'a>(encoded: &str, buffer: &'a mut Buffer) -> Option<&'a [u8]> {
    let decoded = if encoded.ends_with('=') {
        Base64::decode(encoded, buffer.as_mut_slice())
    } else {
        Base64Unpadded::decode(encoded, buffer.as_mut_slice())
    };
    decoded.ok()
}

/// Allocated once, so no part of the key stays in memory.
pub(crate) fn encode(prefix: &str, key: &[u8]) -> Zeroizing<String> {
    let encoded = Zeroizing::new(Base64::encode_string(key));
    let mut text = Zeroizing::new(String::with_capacity(prefix.len() + encoded.len()));
    text.push_str(prefix);
    text.push_str(&encoded);
    text
}
