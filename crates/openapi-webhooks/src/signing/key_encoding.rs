//! How keys are written: a prefix that says which kind, and base64.

use base64ct::{Base64, Base64Unpadded, Encoding};
use zeroize::Zeroizing;

/// Twice the longest key, so that one that is somewhat too long is called that and not malformed.
pub(crate) type Buffer = Zeroizing<[u8; 128]>;

pub(crate) fn buffer() -> Buffer {
    Zeroizing::new([0; 128])
}

/// Reads base64 of the standard alphabet, padded or not.
pub(crate) fn decode<'a>(encoded: &str, buffer: &'a mut Buffer) -> Option<&'a [u8]> {
    let decoded = if encoded.ends_with('=') {
        Base64::decode(encoded, buffer.as_mut_slice())
    } else {
        Base64Unpadded::decode(encoded, buffer.as_mut_slice())
    };
    decoded.ok()
}

/// Written in one piece, so that no half of it stays in memory.
pub(crate) fn encode(prefix: &str, key: &[u8]) -> Zeroizing<String> {
    let encoded = Zeroizing::new(Base64::encode_string(key));
    let mut text = Zeroizing::new(String::with_capacity(prefix.len() + encoded.len()));
    text.push_str(prefix);
    text.push_str(&encoded);
    text
}
