//! Events: which webhook a request is, and what its body holds.

pub(crate) mod event_match;
pub(crate) mod parser;
pub(crate) mod unparsed;
pub(crate) mod webhook_events;
