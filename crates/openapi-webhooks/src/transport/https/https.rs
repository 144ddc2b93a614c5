//! The transport [`Https`], as a type.

use std::fmt;

/// HTTP/1.1 over rustls, with Mozilla's root certificates, guarded by the [egress
/// policy](crate::egress). With the feature `http2`, it uses HTTP/2 if the receiver prefers it
/// (ALPN, RFC 7301).
///
/// It takes no proxy and no certificates from the environment. Its futures need a Tokio runtime
/// with I/O and time enabled.
///
/// Without the feature `hyper`, this type has no values.
#[derive(Clone)]
pub struct Https(pub(crate) Handle);

/// The transport of a [`Client`](crate::Client) by default.
pub type DefaultTransport = Https;

#[cfg(feature = "hyper")]
pub(crate) type Handle = std::sync::Arc<crate::transport::https::pool::Pools>;

#[cfg(not(feature = "hyper"))]
pub(crate) type Handle = std::convert::Infallible;

impl fmt::Debug for Https {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Https").finish_non_exhaustive()
    }
}
