//! Events as types, for tests that name one.

use crate::event::webhook_events::WebhookEvents;

/// An event of a document, as a type. Generated code implements it for the types of its module `events`,
/// which `openapi-webhooks-test` takes as parameters.
pub trait WebhookEvent: Send + Sync + 'static {
    /// The generated enum of all events.
    type Event: WebhookEvents;

    /// The payload; `()` if the event has no body.
    type Payload;

    /// The webhook's name in the document.
    const WEBHOOK: &'static str;

    /// The method, in capitals.
    const METHOD: &'static str;

    /// The media type of the body; empty without a body.
    const MEDIA_TYPE: &'static str;

    /// The payload, if the event is of this type.
    fn payload(event: Self::Event) -> Option<Self::Payload>;
}
