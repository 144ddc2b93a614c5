//! Media types.

/// A media type without its parameters, in lower case (RFC 9110, section 8.3.1).
#[derive(PartialEq, Eq)]
pub(crate) struct MediaType(String);

impl MediaType {
    /// Parses the value of a `Content-Type`.
    pub(crate) fn parse(text: &str) -> Self {
        let essence = text.split(';').next().unwrap_or_default();
        Self(essence.trim().to_ascii_lowercase())
    }

    /// Whether it is JSON, by name or by the suffix `+json` (RFC 6839, section 3.1).
    pub(crate) fn is_json(&self) -> bool {
        matches!(self.0.as_str(), "application/json" | "text/json") || self.0.ends_with("+json")
    }

    pub(crate) fn is_text(&self) -> bool {
        self.0.starts_with("text/")
    }
}
