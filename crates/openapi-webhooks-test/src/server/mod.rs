//! HTTP servers whose answers a closure decides.

pub(crate) mod accept;
pub(crate) mod builder;
mod exchange;
pub(crate) mod server;
mod stream;
