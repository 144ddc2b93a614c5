//! Standard Webhooks 1.0.0, "Verifying webhook authenticity": `v1`, HMAC-SHA256, and `v1a`, Ed25519,
//! over `id.timestamp.body`.

use std::time::{Duration, SystemTime};

use base64ct::{Base64, Encoding};
use hmac::digest::consts::U44;
use hmac::digest::{CtOutput, OutputSizeUser};
use http::{HeaderName, HeaderValue};

use crate::signing::secret::{Key, Secret};
use crate::signing::symmetric::Symmetric;

pub(crate) const ID: HeaderName = HeaderName::from_static("webhook-id");
pub(crate) const TIMESTAMP: HeaderName = HeaderName::from_static("webhook-timestamp");
pub(crate) const SIGNATURE: HeaderName = HeaderName::from_static("webhook-signature");

/// Whole seconds since 1970, or 0 for an earlier time.
pub(crate) fn unix_seconds(time: SystemTime) -> u64 {
    time.duration_since(SystemTime::UNIX_EPOCH)
        .as_ref()
        .map_or(0, Duration::as_secs)
}

/// The signed content. The timestamp is kept as text, so a verifier never reformats what it
/// received.
pub(crate) struct SignedContent<'a> {
    pub(crate) id: &'a str,
    pub(crate) timestamp: &'a str,
    pub(crate) body: &'a [u8],
}

impl<'a> SignedContent<'a> {
    pub(crate) fn parts(&self) -> [&'a [u8]; 5] {
        let (id, timestamp) = (self.id.as_bytes(), self.timestamp.as_bytes());
        [id, b".", timestamp, b".", self.body]
    }
}

/// The value of `webhook-signature`: one signature for each key, in order. `None` without keys.
pub(crate) fn sign<'a>(
    keys: impl Iterator<Item = &'a Secret>,
    id: &str,
    timestamp: &str,
    body: &[u8],
) -> Option<HeaderValue> {
    let content = SignedContent {
        id,
        timestamp,
        body,
    };
    let mut list = String::with_capacity(LENGTH_OF_V1);
    for key in keys {
        if !list.is_empty() {
            list.push(' ');
        }
        add_signature(&mut list, key, &content);
    }
    if list.is_empty() {
        return None;
    }
    HeaderValue::try_from(list).ok()
}

/// `v1,` and the base64 of 32 bytes.
const LENGTH_OF_V1: usize = 47;

fn add_signature(list: &mut String, key: &Secret, content: &SignedContent<'_>) {
    match key.key() {
        Key::Symmetric(key) => {
            list.push_str("v1,");
            add_base64(list, &key.code(&content.parts()).into_bytes());
        }
        #[cfg(feature = "ed25519")]
        Key::Ed25519(key) => {
            use ed25519_dalek::Signer as _;

            let signature = key.sign(&content.parts().concat());
            list.push_str("v1a,");
            add_base64(list, &signature.to_bytes());
        }
    }
}

fn add_base64(list: &mut String, signature: &[u8]) {
    list.push_str(base64(signature, &mut [0; 88]));
}

fn base64<'a>(signature: &[u8], buffer: &'a mut [u8]) -> &'a str {
    match Base64::encode(signature, buffer) {
        Ok(encoded) => encoded,
        Err(error) => unreachable!("the buffer is as long as the signature asks for: {error}"),
    }
}

/// The base64 of a `v1` code. The encoding is unique, so texts can be compared instead of bytes, in
/// constant time.
pub(crate) struct V1(CtOutput<Text>);

struct Text;

/// The length of 32 bytes in base64.
const LENGTH_OF_TEXT: usize = 44;

impl OutputSizeUser for Text {
    type OutputSize = U44;
}

impl V1 {
    /// The signature of this key.
    pub(crate) fn of(key: &Symmetric, content: &SignedContent<'_>) -> Self {
        let mut text = [0; LENGTH_OF_TEXT];
        base64(&key.code(&content.parts()).into_bytes(), &mut text);
        Self(CtOutput::new(text.into()))
    }

    /// Whether an entry of the list equals this signature.
    pub(crate) fn is(&self, entry: &str) -> bool {
        let text = entry.strip_prefix("v1,").map(str::as_bytes);
        let text: Option<[u8; LENGTH_OF_TEXT]> = text.and_then(|text| text.try_into().ok());
        text.is_some_and(|text| self.0 == CtOutput::new(text.into()))
    }
}

/// The signature of a list entry; `None` for another scheme or a malformed entry.
#[cfg(feature = "ed25519")]
pub(crate) fn v1a(entry: &str) -> Option<Vec<u8>> {
    Base64::decode_vec(entry.strip_prefix("v1a,")?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The specification's examples.
    fn signed(key: &str) -> HeaderValue {
        let key: Secret = key.parse().expect("a secret");
        let signature = sign(
            [&key].into_iter(),
            "msg_p5jXN8AQM9LWM0D4loKWxJek",
            "1614265330",
            br#"{"test": 2432232314}"#,
        );
        signature.expect("one key")
    }

    #[test]
    fn the_published_vector() {
        assert_eq!(
            signed("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"),
            "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="
        );
    }

    #[cfg(feature = "ed25519")]
    #[test]
    fn the_published_vector_of_ed25519() {
        assert_eq!(
            signed(
                "whsk_6Xb/dCcHpPea21PS1N9VY/NZW723CEc77N4rJCubMbfVKIDij2HKpMKkioLlX0dRqSKJp4AJ6p9lMicMFs6Kvg=="
            ),
            "v1a,hnO3f9T8Ytu9HwrXslvumlUpqtNVqkhqw/enGzPCXe5BdqzCInXqYXFymVJaA7AZdpXwVLPo3mNl8EM+m7TBAg=="
        );
    }

    #[test]
    fn no_key_gives_no_signature() {
        assert_eq!(sign([].into_iter(), "a", "1", b""), None);
    }

    #[test]
    fn time_before_1970_is_zero() {
        assert_eq!(
            unix_seconds(SystemTime::UNIX_EPOCH - Duration::from_secs(5)),
            0
        );
    }
}
