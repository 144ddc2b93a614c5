//! Reading the body of a webhook by its name: what a generated `Event` is made of.

use crate::event::unparsed::Unparsed;
use crate::payload::parse_error::ParseError;

/// What reads a webhook's body, of one method and media type.
pub struct EventParser<E> {
    /// The name of the webhook.
    pub webhook: &'static str,
    /// The method, in capitals.
    pub method: &'static str,
    /// The media type; empty where there is no body.
    pub media_type: &'static str,
    /// Reads it.
    pub read: fn(&[u8]) -> Result<E, ParseError>,
}

/// Reads the body of the webhook `name`; of one with several methods or media types, as the first
/// that takes it.
///
/// # Errors
/// When no webhook has the name, or the body is not what the document says.
pub fn parse<E>(name: &str, body: &[u8], readers: &[EventParser<E>]) -> Result<E, ParseError> {
    let readers = readers.iter().filter(|reader| reader.webhook == name);
    read_first(body, readers)
}

/// The same for a lenient receiver: JSON that is not what the document says is an event too.
///
/// # Errors
/// When no webhook has the name, or the body is neither what the document says nor JSON.
pub fn parse_leniently<E>(
    name: &str,
    body: &[u8],
    readers: &[EventParser<E>],
    unparsed: fn(Unparsed) -> E,
) -> Result<E, ParseError> {
    let reader = readers.iter().find(|reader| reader.webhook == name);
    let webhook = reader.map_or("", |reader| reader.webhook);
    parse(name, body, readers).or_else(|error| {
        if error.is_unknown_webhook() {
            return Err(error);
        }
        Unparsed::new(webhook, body, error).map(unparsed)
    })
}

/// Reads a body as one of `readers`, the first that takes it.
///
/// # Errors
/// What the first says, when none takes it.
pub(crate) fn read_first<'a, E: 'a>(
    body: &[u8],
    readers: impl Iterator<Item = &'a EventParser<E>>,
) -> Result<E, ParseError> {
    let mut first = None;
    for reader in readers {
        match (reader.read)(body) {
            Ok(event) => return Ok(event),
            Err(error) => first = first.or(Some(error)),
        }
    }
    Err(first.unwrap_or_else(ParseError::unknown_webhook))
}
