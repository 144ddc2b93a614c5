//! The data of a generated `Event` that a router needs.

use crate::event::event_match::EventMatcher;
use crate::event::parser::EventParser;
use crate::event::unparsed::Unparsed;

/// An event of any document, as data.
pub trait WebhookEvents: Sized + Send + 'static {
    /// A parser for each method and media type of each webhook.
    const PARSERS: &'static [EventParser<Self>];

    /// How to find the webhook of a request, if the document allows it.
    const MATCHER: Option<&'static EventMatcher>;

    /// Keeps a payload that does not match the document, for a lenient receiver.
    const UNPARSED: Option<fn(Unparsed) -> Self>;
}
