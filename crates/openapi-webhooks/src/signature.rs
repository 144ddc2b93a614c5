//! Standard Webhooks 1.0.0, "Verifying webhook authenticity": HMAC-SHA256 over `id.timestamp.body`,
//! the scheme `v1`.

use std::time::{Duration, SystemTime};

use base64ct::{Base64, Encoding};
use hmac::digest::CtOutput;
use hmac::{Hmac, KeyInit, Mac};
use http::HeaderValue;
use sha2::Sha256;

use crate::secret::Secret;

pub(crate) const ID: &str = "webhook-id";
pub(crate) const TIMESTAMP: &str = "webhook-timestamp";
pub(crate) const SIGNATURE: &str = "webhook-signature";

/// Enough for any id a sender makes, and a bound for those that come from outside.
const LONGEST_ID: usize = 256;

/// An authentication code that is compared in constant time.
pub(crate) type Code = CtOutput<Hmac<Sha256>>;

/// An id is visible ASCII without a dot: `("a", 1, "2.b")` and `("a.1", 2, "b")` would sign alike.
pub(crate) fn is_id(text: &str) -> bool {
    (1..=LONGEST_ID).contains(&text.len())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_graphic() && byte != b'.')
}

/// Whole seconds since 1970, and 0 for a clock that stands before.
pub(crate) fn unix_seconds(time: SystemTime) -> u64 {
    time.duration_since(SystemTime::UNIX_EPOCH)
        .as_ref()
        .map_or(0, Duration::as_secs)
}

/// The value of `webhook-signature`: one signature for each key, in their order. `None` without
/// keys.
pub(crate) fn sign<'a>(
    keys: impl Iterator<Item = &'a Secret>,
    id: &str,
    timestamp: u64,
    body: &[u8],
) -> Option<HeaderValue> {
    let timestamp = timestamp.to_string();
    let mut list = String::new();
    for key in keys {
        if !list.is_empty() {
            list.push(' ');
        }
        list.push_str("v1,");
        list.push_str(&Base64::encode_string(
            &code(key, id, &timestamp, body).into_bytes(),
        ));
    }
    if list.is_empty() {
        None
    } else {
        HeaderValue::from_str(&list).ok()
    }
}

/// The code over the very text of the timestamp, so that a verifier never rewrites what it
/// received.
pub(crate) fn code(key: &Secret, id: &str, timestamp: &str, body: &[u8]) -> Code {
    let mut mac = Hmac::<Sha256>::new(key.block().into());
    for part in [id.as_bytes(), b".", timestamp.as_bytes(), b".", body] {
        mac.update(part);
    }
    mac.finalize()
}

/// Reads one entry of the list. `None` for another scheme, or for what is no code at all.
pub(crate) fn parse_code(entry: &str) -> Option<Code> {
    let mut bytes = [0; 32];
    let decoded = Base64::decode(entry.strip_prefix("v1,")?, &mut bytes).ok()?;
    (decoded.len() == 32).then(|| CtOutput::new(bytes.into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_published_vector() {
        let key: Secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
            .parse()
            .expect("a secret");
        let signature = sign(
            [&key].into_iter(),
            "msg_p5jXN8AQM9LWM0D4loKWxJek",
            1_614_265_330,
            br#"{"test": 2432232314}"#,
        );
        assert_eq!(
            signature.expect("one key"),
            "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="
        );
    }

    #[test]
    fn no_key_gives_no_signature() {
        assert_eq!(sign([].into_iter(), "a", 1, b""), None);
    }

    #[test]
    fn ids_are_visible_ascii_without_a_dot() {
        for id in ["msg_1", "a", "~!", &"a".repeat(256)] {
            assert!(is_id(id), "{id}");
        }
        for id in ["", "a.b", ".", "a b", "ä", "a\n", "a\0", &"a".repeat(257)] {
            assert!(!is_id(id), "{id}");
        }
    }

    #[test]
    fn time_before_1970_is_zero() {
        assert_eq!(
            unix_seconds(SystemTime::UNIX_EPOCH - Duration::from_secs(5)),
            0
        );
    }
}
