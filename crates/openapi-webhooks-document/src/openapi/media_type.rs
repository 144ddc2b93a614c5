//! Classifies media types by their names.

use super::header::is_token;

/// How a body is encoded, by its media type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum BodyKind {
    /// `application/json`, or a media type that ends in `+json` (RFC 6839, section 3.1).
    Json,
    /// `multipart/form-data` or `multipart/mixed`.
    Multipart,
    /// `application/x-www-form-urlencoded`.
    Form,
    /// `text/…` in UTF-8.
    Text,
    /// Any other media type, unchanged.
    Bytes,
}

pub fn kind(media_type: &str) -> BodyKind {
    let essence = essence(media_type);
    if is_json(media_type) {
        BodyKind::Json
    } else if essence == "application/x-www-form-urlencoded" {
        BodyKind::Form
    } else if matches!(essence.as_str(), "multipart/form-data" | "multipart/mixed") {
        BodyKind::Multipart
    } else if is_text(media_type) {
        BodyKind::Text
    } else {
        BodyKind::Bytes
    }
}

/// `application/json` or a `+json` suffix (RFC 6839, section 3.1), with any parameters.
pub(super) fn is_json(media_type: &str) -> bool {
    let essence = essence(media_type);
    essence == "application/json" || (essence.contains('/') && essence.ends_with("+json"))
}

/// Text in UTF-8.
pub(super) fn is_text(media_type: &str) -> bool {
    let mut parameters = media_type
        .split(';')
        .skip(1)
        .filter_map(|it| it.split_once('='));
    let charset = parameters
        .find(|(name, _)| name.trim().eq_ignore_ascii_case("charset"))
        .map(|(_, value)| value.trim().trim_matches('"').to_ascii_lowercase());
    essence(media_type).starts_with("text/") && charset.is_none_or(|charset| charset == "utf-8")
}

/// Whether `text` is a media type: `type/subtype`, then parameters, in visible ASCII.
pub fn is_media_type(text: &str) -> bool {
    let is_visible = text.chars().all(|c| c == ' ' || c.is_ascii_graphic());
    let parts = essence(text);
    let parts = parts.split_once('/');
    is_visible && parts.is_some_and(|(main, sub)| is_token(main) && is_token(sub))
}

/// The media type that is sent for a range such as `*/*`.
pub(super) fn concrete(range: &str, has_schema: bool) -> Option<&'static str> {
    match essence(range).as_str() {
        "*/*" | "application/*" if has_schema => Some("application/json"),
        "text/*" => Some("text/plain"),
        "multipart/*" => Some("multipart/form-data"),
        essence if essence.ends_with("/*") => Some("application/octet-stream"),
        _ => None,
    }
}

/// The media type as it is sent: without a `boundary`, which each body chooses itself.
pub(super) fn as_sent(media_type: &str) -> String {
    if kind(media_type) != BodyKind::Multipart {
        return media_type.trim().to_owned();
    }
    let is_boundary = |parameter: &&str| {
        let name = parameter.split('=').next().unwrap_or_default();
        name.trim().eq_ignore_ascii_case("boundary")
    };
    let parts: Vec<_> = media_type
        .split(';')
        .filter(|part| !is_boundary(part))
        .map(str::trim)
        .collect();
    parts.join("; ")
}

/// A media type without its parameters.
pub fn essence(media_type: &str) -> String {
    let essence = media_type.split(';').next().unwrap_or_default();
    essence.trim().to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds() {
        for (media_type, expected) in [
            ("application/json", BodyKind::Json),
            ("Application/Vnd.Acme+JSON; version=1", BodyKind::Json),
            ("application/x-www-form-urlencoded", BodyKind::Form),
            ("multipart/form-data; boundary=x", BodyKind::Multipart),
            ("multipart/related", BodyKind::Bytes),
            ("text/csv", BodyKind::Text),
            ("text/plain; charset=\"UTF-8\"", BodyKind::Text),
            ("text/plain; charset=iso-8859-1", BodyKind::Bytes),
            ("application/xml", BodyKind::Bytes),
            ("image/png", BodyKind::Bytes),
        ] {
            assert_eq!(kind(media_type), expected, "{media_type}");
        }
    }

    #[test]
    fn ranges_and_boundaries() {
        assert_eq!(concrete("*/*", true), Some("application/json"));
        assert_eq!(concrete("*/*", false), Some("application/octet-stream"));
        assert_eq!(concrete("text/*; q=1", true), Some("text/plain"));
        assert_eq!(concrete("image/*", true), Some("application/octet-stream"));
        assert_eq!(concrete("image/png", true), None);
        assert_eq!(
            as_sent("multipart/form-data; boundary=x; charset=utf-8"),
            "multipart/form-data; charset=utf-8"
        );
        assert!(is_media_type("text/plain; charset=utf-8"));
        for other in ["", "json", "text/", "/plain", "text/plain\r\nx: y", "a b/c"] {
            assert!(!is_media_type(other), "{other:?}");
        }
    }
}
