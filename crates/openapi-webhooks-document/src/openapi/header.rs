//! Names of header fields.

/// "… the parameter definition SHALL be ignored" (section 4.8.12.2.1).
pub(super) fn is_ignored_header(name: &str) -> bool {
    ["accept", "content-type", "authorization"].contains(&name.to_ascii_lowercase().as_str())
}

/// RFC 9110, section 5.6.2.
pub fn is_token(name: &str) -> bool {
    let is_sign = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
    !name.is_empty() && name.chars().all(is_sign)
}

/// Whether the sender sets a header of this name itself, so that it cannot be a parameter or a
/// credential. The runtime rejects the same names.
pub(super) fn is_set_by_sender(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    name.starts_with("proxy-") || HEADERS_OF_SENDER.contains(&name.as_str())
}

/// Headers of the connection, the body or the signature.
const HEADERS_OF_SENDER: [&str; 16] = [
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
    "webhook-id",
    "webhook-signature",
    "webhook-timestamp",
];
