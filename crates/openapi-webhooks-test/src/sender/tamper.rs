//! The ways in which a request is forged.

use std::fmt;
use std::time::Duration;

use base64ct::{Base64, Encoding};
use openapi_webhooks::bytes::Bytes;
use openapi_webhooks::http::{HeaderMap, HeaderName, HeaderValue};
use openapi_webhooks::serde_json::{self, Value};
use openapi_webhooks::{Body, Message};

/// How far a timestamp is off: twice the default tolerance of the verifier, 5 minutes.
const OFF: Duration = Duration::from_secs(600);

/// The minimum length of a signature in hexadecimal digits or base64. Timestamps are shorter.
const MIN_SIGNATURE: usize = 20;

/// How a request of a [`Sender`](crate::Sender) differs from a genuine one.
///
/// ```
/// use openapi_webhooks_test::Tamper;
///
/// assert_eq!(Tamper::OldTimestamp.to_string(), "signed 10 minutes ago");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Tamper {
    /// The body was changed after it was signed. An empty body got a byte.
    Body,
    /// One character of each signature was changed.
    Signature,
    /// The headers of the scheme are missing.
    Unsigned,
    /// The message was signed 10 minutes ago.
    OldTimestamp,
    /// The message was signed 10 minutes from now.
    FutureTimestamp,
    /// The message was sent before: the same id with a new timestamp and signature.
    Duplicate,
    /// The webhook is not in the document: its path is unknown, or its body if [`path`](crate::Sender::path) sets the
    /// path.
    UnknownEvent,
    /// The payload has a member that the document does not declare, if it is a JSON object. The message has
    /// an id of its own.
    ExtraMember,
}

impl Tamper {
    /// The time of the attempt.
    pub(super) fn time(self, time: std::time::SystemTime) -> std::time::SystemTime {
        let changed = match self {
            Self::OldTimestamp => time.checked_sub(OFF),
            Self::FutureTimestamp => time.checked_add(OFF),
            Self::Duplicate => time.checked_add(Duration::from_secs(1)),
            Self::Body
            | Self::Signature
            | Self::Unsigned
            | Self::UnknownEvent
            | Self::ExtraMember => None,
        };
        changed.unwrap_or(time)
    }
}

impl fmt::Display for Tamper {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Body => "changed body",
            Self::Signature => "changed signature",
            Self::Unsigned => "unsigned",
            Self::OldTimestamp => "signed 10 minutes ago",
            Self::FutureTimestamp => "signed 10 minutes from now",
            Self::Duplicate => "sent again",
            Self::UnknownEvent => "unknown webhook",
            Self::ExtraMember => "undeclared member",
        })
    }
}

/// The body with one byte changed, or one byte longer if it is empty.
pub(super) fn changed(body: Body) -> Body {
    let mut bytes = body.into_bytes().to_vec();
    match bytes.len() / 2 {
        0 if bytes.is_empty() => bytes.push(b'0'),
        middle => {
            if let Some(byte) = bytes.get_mut(middle) {
                *byte ^= 1;
            }
        }
    }
    Body::from(bytes)
}

/// Changes a character of each signature in these headers, so that it stays well-formed.
pub(super) fn change_signatures(headers: &mut HeaderMap, names: &[HeaderName]) {
    for name in names {
        let Some(value) = headers.get_mut(name) else {
            continue;
        };
        let mut bytes = value.as_bytes().to_vec();
        let of_signature = |byte: &u8| byte.is_ascii_alphanumeric() || b"+/-_".contains(byte);
        // A header may contain several signatures, and shorter values such as a timestamp.
        for word in bytes.split_mut(|byte| !of_signature(byte)) {
            // The last characters of base64 contain unused bits, so an earlier one is changed.
            let at = word.len().saturating_sub(5);
            if let Some(byte) = word.get_mut(at).filter(|_| at >= MIN_SIGNATURE - 5) {
                *byte = if *byte == b'0' { b'1' } else { b'0' };
            }
        }
        if let Ok(changed) = HeaderValue::from_bytes(&bytes) {
            *value = changed;
        }
    }
}

/// The message with an undeclared member and an id of its own. `None` if its body is not a JSON object.
pub(super) fn with_extra_member(message: &Message) -> Option<Message> {
    let mut body: Value = serde_json::from_slice(message.body()).ok()?;
    let members = body.as_object_mut()?;
    members.insert("x-undeclared-member".to_owned(), true.into());
    let message = with_body(message, &serde_json::to_vec(&body).ok()?)?;
    let id: String = message.id().chars().take(200).collect();
    message.with_id(format!("{id}-extra-member")).ok()
}

/// The message with another body. `None` if the message cannot be stored.
pub(super) fn with_body(message: &Message, body: &[u8]) -> Option<Message> {
    let mut stored = serde_json::to_value(message).ok()?;
    let members = stored.as_object_mut()?;
    members.insert("body".to_owned(), Base64::encode_string(body).into());
    serde_json::from_value(stored).ok()
}

/// A body that no webhook has.
pub(super) fn unknown_event() -> Bytes {
    Bytes::from_static(br#"{"x-unknown-webhook":true}"#)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn body(bytes: &'static [u8]) -> Vec<u8> {
        changed(Body::from(bytes)).into_bytes().to_vec()
    }

    #[test]
    fn each_body_is_changed() {
        assert_eq!(body(b""), b"0");
        assert_eq!(body(b"a"), b"`");
        assert_eq!(body(b"{}"), b"{|");
    }

    #[test]
    fn each_signature_is_changed_and_nothing_else() {
        let name = HeaderName::from_static("webhook-signature");
        let changed = |value: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(&name, HeaderValue::from_static(value));
            change_signatures(&mut headers, std::slice::from_ref(&name));
            headers[&name].to_str().unwrap().to_owned()
        };
        assert_eq!(
            changed("v1,AAAAAAAAAAAAAAAAAAAAAA== v1a,00000000000000000000"),
            "v1,AAAAAAAAAAAAAAAAA0AAAA== v1a,00000000000000010000"
        );
        assert_eq!(
            changed("t=1700000000,v1=aaaaaaaaaaaaaaaaaaaaaaaa"),
            "t=1700000000,v1=aaaaaaaaaaaaaaaaaaa0aaaa"
        );
    }
}
