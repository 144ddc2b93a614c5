//! Checks of header fields from outside: the caller, a document, or a store.

use http::{HeaderName, HeaderValue};

/// Why a header field is invalid. It never contains the value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum InvalidHeader {
    /// The name is not a token (RFC 9110).
    Name,
    /// The name is reserved for the runtime or the connection.
    Reserved,
    /// The value contains a control character or non-ASCII characters.
    Value,
}

impl InvalidHeader {
    pub(crate) fn reason(self) -> &'static str {
        match self {
            Self::Name => "the header name is not a token (RFC 9110)",
            Self::Reserved => "the header name is reserved for the sender",
            Self::Value => "the header value contains a control character or is not ASCII",
        }
    }
}

/// Headers that frame, encode and route a message, or negotiate how (RFC 9110 §7.6.1 and §8.4, RFC
/// 9112 §9, RFC 7540 §3.2.1). Custom values could contradict the request that is sent, and allow request
/// smuggling.
const RESERVED: [&str; 13] = [
    "accept-encoding",
    "connection",
    "content-encoding",
    "content-length",
    "content-type",
    "expect",
    "host",
    "http2-settings",
    "keep-alive",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
];

/// The headers of Standard Webhooks. Other names that start with `webhook-` are not reserved.
const OF_SIGNATURE: [&str; 3] = ["webhook-id", "webhook-signature", "webhook-timestamp"];

pub(crate) fn name(name: &str) -> Result<HeaderName, InvalidHeader> {
    let name = HeaderName::from_bytes(name.as_bytes()).map_err(|_| InvalidHeader::Name)?;
    if is_of_http(&name) || OF_SIGNATURE.contains(&name.as_str()) {
        Err(InvalidHeader::Reserved)
    } else {
        Ok(name)
    }
}

/// Whether the header frames or routes a message.
pub(crate) fn is_of_http(name: &HeaderName) -> bool {
    RESERVED.contains(&name.as_str()) || name.as_str().starts_with("proxy-")
}

/// RFC 9110 §5.6.2.
pub(crate) fn is_token(text: &str) -> bool {
    HeaderName::from_bytes(text.as_bytes()).is_ok()
}

/// RFC 6265 §4.1.1, `cookie-octet`.
pub(crate) fn is_cookie_value(text: &str) -> bool {
    text.bytes()
        .all(|byte| byte.is_ascii_graphic() && !b"\",;\\".contains(&byte))
}

/// Marks the value as sensitive: `Debug` hides it, and HPACK never indexes it.
pub(crate) fn value(value: &str) -> Result<HeaderValue, InvalidHeader> {
    let mut value = visible(value)?;
    value.set_sensitive(true);
    Ok(value)
}

/// RFC 9110 §5.5 allows other bytes as `obs-text`, but says not to rely on them.
pub(crate) fn visible(value: &str) -> Result<HeaderValue, InvalidHeader> {
    if value.is_ascii() {
        HeaderValue::from_str(value).map_err(|_| InvalidHeader::Value)
    } else {
        Err(InvalidHeader::Value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reserved_names_are_rejected_in_any_case() {
        for refused in [
            "webhook-id",
            "Webhook-Signature",
            "Webhook-Timestamp",
            "Host",
            "content-length",
            "Content-Type",
            "transfer-encoding",
            "connection",
            "te",
            "trailer",
            "upgrade",
            "expect",
            "proxy-authorization",
            "Proxy-Connection",
            "Content-Encoding",
            "Accept-Encoding",
            "Keep-Alive",
            "HTTP2-Settings",
        ] {
            assert_eq!(name(refused), Err(InvalidHeader::Reserved), "{refused}");
        }
        for taken in [
            "x-tenant",
            "authorization",
            "webhooks",
            "Webhook-Event",
            "WebHook-Request-Origin",
            "proxy",
            "tea",
            "user-agent",
            "content-language",
            "accept",
        ] {
            assert!(name(taken).is_ok(), "{taken}");
        }
    }

    #[test]
    fn names_and_values_cannot_split_the_head() {
        for refused in ["", "a b", "a:b", "a\r\nb", "ä", "a\0"] {
            assert_eq!(name(refused), Err(InvalidHeader::Name), "{refused:?}");
        }
        for refused in ["a\r\nb: c", "a\n", "\r", "a\0b", "ä", "\x7f", "\x1b[31m"] {
            assert_eq!(value(refused), Err(InvalidHeader::Value), "{refused:?}");
        }
        for taken in ["", "42", "a b\tc", "~!@#\"'"] {
            assert!(value(taken).is_ok(), "{taken:?}");
        }
    }
}
