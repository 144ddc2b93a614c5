//! Types that stand for events, for tests.

use crate::event::webhook_events::WebhookEvents;

/// A type that stands for one event of a document. Generated code implements it for the types of its
/// module `events`, which are type parameters of methods in `openapi-webhooks-test`.
pub trait WebhookEvent: Send + Sync + 'static {
    /// The generated enum of all events.
    type Event: WebhookEvents;

    /// The payload; `()` if the event has no body.
    type Payload;

    /// The webhook's name in the document.
    const WEBHOOK: &'static str;

    /// The method, in upper case.
    const METHOD: &'static str;

    /// The media type of the body; empty without a body.
    const MEDIA_TYPE: &'static str;

    /// The payload, if the event is of this type.
    fn payload(event: Self::Event) -> Option<Self::Payload>;
}
