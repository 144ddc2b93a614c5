//! Standard Webhooks 1.0.0, "Verifying webhook authenticity": `v1`, HMAC-SHA256, and `v1a`, Ed25519,
//! over `id.timestamp.body`.

use std::time::{Duration, SystemTime};

use http::{HeaderName, HeaderValue};

use crate::signing::algorithm::{Algorithm, Encoding};
use crate::signing::secret::Secret;

pub(crate) const ID: HeaderName = HeaderName::from_static("webhook-id");
pub(crate) const TIMESTAMP: HeaderName = HeaderName::from_static("webhook-timestamp");
pub(crate) const SIGNATURE: HeaderName = HeaderName::from_static("webhook-signature");

/// Whole seconds since 1970, or 0 for an earlier time.
pub(crate) fn unix_seconds(time: SystemTime) -> u64 {
    time.duration_since(SystemTime::UNIX_EPOCH)
        .as_ref()
        .map_or(0, Duration::as_secs)
}

/// The value of `webhook-signature`: one signature for each key, in order. `None` without keys.
pub(crate) fn sign<'a>(
    keys: impl Iterator<Item = &'a Secret>,
    id: &str,
    timestamp: &str,
    body: &[u8],
) -> Option<HeaderValue> {
    let parts = [id.as_bytes(), b".", timestamp.as_bytes(), b".", body];
    let mut list = String::with_capacity(LENGTH_OF_V1);
    for key in keys {
        for (algorithm, prefix) in SIGNATURES {
            let Some(signature) = key.key().sign(*algorithm, &parts) else {
                continue;
            };
            if !list.is_empty() {
                list.push(' ');
            }
            list.push_str(prefix);
            Encoding::Base64.write(&signature, &mut list);
        }
    }
    if list.is_empty() {
        return None;
    }
    HeaderValue::try_from(list).ok()
}

/// The algorithms, each with the prefix of its signatures.
pub(crate) const SIGNATURES: &[(Algorithm, &str)] = &[
    (Algorithm::HmacSha256, "v1,"),
    #[cfg(feature = "ed25519")]
    (Algorithm::Ed25519, "v1a,"),
];

/// `v1,` and the base64 of 32 bytes.
const LENGTH_OF_V1: usize = 47;

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
