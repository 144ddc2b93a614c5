//! HTTP servers that answer as they are told.

pub(crate) mod accept;
pub(crate) mod builder;
mod exchange;
pub(crate) mod server;
mod stream;
