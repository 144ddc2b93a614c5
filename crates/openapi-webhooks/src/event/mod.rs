//! Events: finding the webhook of a request and parsing its body.

pub(crate) mod event_match;
pub(crate) mod parser;
pub(crate) mod unparsed;
pub(crate) mod webhook_event;
pub(crate) mod webhook_events;
