//! Names of header fields.

/// "… the parameter definition SHALL be ignored" (section 4.8.12.2.1).
pub(super) fn is_ignored_header(name: &str) -> bool {
    ["accept", "content-type", "authorization"].contains(&name.to_ascii_lowercase().as_str())
}

/// Why a header of this name cannot be a parameter.
pub(super) fn unfit_header(name: &str) -> Option<&'static str> {
    let name = name.to_ascii_lowercase();
    if !is_token(&name) {
        return Some("it is no HTTP field name (RFC 9110, section 5.1)");
    }
    let is_reserved = name.starts_with("proxy-") || RESERVED_HEADERS.contains(&name.as_str());
    is_reserved.then_some("the sender sets it")
}

/// RFC 9110, section 5.6.2.
pub fn is_token(name: &str) -> bool {
    let is_sign = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
    !name.is_empty() && name.chars().all(is_sign)
}

/// Whether the runtime refuses a header of this name as a credential.
pub(super) fn is_set_by_sender(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let is_reserved = name != "cookie" && RESERVED_HEADERS.contains(&name.as_str());
    let prefixes = ["proxy-", "webhook-"];
    is_reserved || name == "content-type" || prefixes.iter().any(|prefix| name.starts_with(prefix))
}

/// What belongs to the connection, to the body or to the signature.
const RESERVED_HEADERS: [&str; 12] = [
    "connection",
    "content-length",
    "cookie",
    "expect",
    "host",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "webhook-id",
    "webhook-signature",
    "webhook-timestamp",
];
