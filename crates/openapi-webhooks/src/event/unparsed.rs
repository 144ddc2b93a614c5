//! Payloads that a lenient receiver keeps as JSON.

use serde_json::Value;

use crate::payload::parse_error::ParseError;

/// A payload that does not match the document, as a lenient receiver gets it.
///
/// ```
/// use openapi_webhooks::Unparsed;
///
/// /// Logs a payload that a generated `Event::Unparsed` contains.
/// fn log(unparsed: &Unparsed) {
///     println!("{}: {}", unparsed.webhook(), unparsed.error());
/// }
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Unparsed {
    webhook: &'static str,
    body: Value,
    error: ParseError,
}

impl Unparsed {
    /// Keeps a body. Returns the error if the body is not valid JSON.
    pub(crate) fn new(
        webhook: &'static str,
        body: &[u8],
        error: ParseError,
    ) -> Result<Self, ParseError> {
        match serde_json::from_slice(body) {
            Ok(body) => Ok(Self {
                webhook,
                body,
                error,
            }),
            Err(_) => Err(error),
        }
    }

    /// The webhook's name; empty if the payload matches no webhook of the document.
    #[must_use]
    pub fn webhook(&self) -> &'static str {
        self.webhook
    }

    /// The payload.
    #[must_use]
    pub fn body(&self) -> &Value {
        &self.body
    }

    /// Why the payload does not match, and where.
    #[must_use]
    pub fn error(&self) -> &ParseError {
        &self.error
    }
}
