//! What a router has to know of a generated `Event`.

use crate::event::event_match::EventMatcher;
use crate::event::parser::EventParser;
use crate::event::unparsed::Unparsed;

/// An event of any document, as data.
pub trait WebhookEvents: Sized + Send + 'static {
    /// A reader for each method and media type of each webhook.
    const READERS: &'static [EventParser<Self>];

    /// How requests tell which webhook they are, where they do.
    const RECOGNITION: Option<&'static EventMatcher>;

    /// Keeps a payload that is not what the document says, in a lenient receiver.
    const UNPARSED: Option<fn(Unparsed) -> Self>;
}
