//! The transport [`Https`], as a type.

use std::fmt;

/// HTTP/1.1 over rustls, with Mozilla's root certificates, behind a dial that keeps to the
/// [egress policy](crate::egress). With the feature `http2`, HTTP/2 where the receiver prefers it
/// (by ALPN, RFC 7301).
///
/// It takes nothing from the environment: no proxy, no certificate. Its futures run on tokio, with
/// I/O and time enabled.
///
/// Without the feature `hyper` there is no value of this type.
#[derive(Clone)]
pub struct Https(pub(crate) Handle);

/// What a [`Client`](crate::Client) sends requests through, unless it is told otherwise.
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
