//! Where messages go: URL, credentials, header fields, client certificate.

pub(crate) mod credential;
pub(crate) mod endpoint;
pub(crate) mod error;
pub(crate) mod host;
#[cfg(feature = "hyper")]
pub(crate) mod identity;
pub(crate) mod origin;
pub(crate) mod url;
