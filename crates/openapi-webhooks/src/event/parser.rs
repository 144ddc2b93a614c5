//! Parses the body of a webhook by name. Generated `Event` types are built on it.

use crate::event::unparsed::Unparsed;
use crate::payload::parse_error::ParseError;

/// The parser of a webhook's body, for one method and media type.
pub struct EventParser<E> {
    /// The name of the webhook.
    pub webhook: &'static str,
    /// The method, in capitals.
    pub method: &'static str,
    /// The media type; empty without a body.
    pub media_type: &'static str,
    /// Parses a body.
    pub read: fn(&[u8]) -> Result<E, ParseError>,
}

/// Parses the body of the webhook `name`. If it has several methods or media types, the first that
/// accepts the body wins.
///
/// # Errors
/// If no webhook has the name, or the body does not match the document.
pub fn parse<E>(name: &str, body: &[u8], readers: &[EventParser<E>]) -> Result<E, ParseError> {
    let readers = readers.iter().filter(|reader| reader.webhook == name);
    read_first(body, readers)
}

/// The same for a lenient receiver: JSON that does not match the document is also an event.
///
/// # Errors
/// If no webhook has the name, or the body neither matches the document nor is JSON.
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

/// Parses a body with the first of `readers` that accepts it.
///
/// # Errors
/// The error of the first reader, if none accepts the body.
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
