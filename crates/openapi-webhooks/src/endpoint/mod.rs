//! Where messages go: URL, credentials, header fields, TLS settings, limits.

pub(crate) mod attempt_headers;
pub(crate) mod credential;
pub(crate) mod endpoint;
pub(crate) mod error;
pub(crate) mod host;
#[cfg(feature = "hyper")]
pub(crate) mod identity;
pub(crate) mod origin;
pub(crate) mod pacing;
#[cfg(feature = "hyper")]
pub(crate) mod tls;
pub(crate) mod url;
