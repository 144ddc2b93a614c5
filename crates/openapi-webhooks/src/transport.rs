//! What carries a request, and where another may be put.
//!
//! The default is `transport::Https`: HTTP over rustls, behind a dial that keeps to the [egress
//! policy](crate::egress). Any [`tower::Service`](https://docs.rs/tower-service) over HTTP requests
//! can take its place, wrapped in [`Unguarded`]. Whatever carries it, the checks of the URL, the
//! deadline, the cap on the answer, the refusal to follow redirects and the redaction of errors are
//! the client's own.

#[cfg(feature = "hyper")]
mod body;
#[cfg(feature = "hyper")]
mod broken;
#[cfg(feature = "hyper")]
mod connection;
#[cfg(feature = "hyper")]
mod connector;
#[cfg(feature = "hyper")]
mod errand;
#[cfg(feature = "http2")]
mod http2;
#[cfg(feature = "hyper")]
mod https;
#[cfg(feature = "hyper")]
mod identity;
#[cfg(feature = "hyper")]
mod pool;
#[cfg(feature = "proxy")]
mod proxy;
#[cfg(feature = "reqwest")]
mod reqwest;
#[cfg(feature = "hyper")]
mod shelf;
#[cfg(feature = "hyper")]
mod stream;
#[cfg(feature = "hyper")]
mod tls;
mod unguarded;

#[cfg(feature = "hyper")]
pub use connector::{Resolve, Resolving};
#[cfg(feature = "hyper")]
pub use https::{CertificateError, Https};
#[cfg(feature = "hyper")]
pub use identity::{Identity, IdentityError};
#[cfg(feature = "proxy")]
pub use proxy::Proxy;
#[cfg(feature = "reqwest")]
pub use reqwest::Reqwest;
pub use unguarded::{Redacted, Unguarded};

#[cfg(feature = "hyper")]
pub(crate) use https::Options;
pub(crate) use sealed::Outgoing;

/// What [`Client`](crate::Client) carries requests with, unless told otherwise: `Https`, or nothing
/// at all without the feature `hyper`.
#[cfg(feature = "hyper")]
pub type Default = Https;

/// What [`Client`](crate::Client) carries requests with, unless told otherwise: `Https`, or nothing
/// at all without the feature `hyper`.
#[cfg(not(feature = "hyper"))]
pub type Default = std::convert::Infallible;

/// What a [`Client`](crate::Client) can carry requests with: `Https`, and [`Unguarded`] services.
///
/// It is sealed: what a transport must promise is not settled enough for others to promise it.
pub trait Transport: sealed::Exchange {}

impl<T: sealed::Exchange> Transport for T {}

pub(crate) mod sealed {
    use std::future::Future;
    use std::sync::atomic::AtomicBool;

    use bytes::{Buf, Bytes};
    use http::{Request, Response};
    use http_body::Body;
    use http_body_util::Full;

    use crate::error::Failure;
    use crate::origin::Origin;

    /// One request, one answer's head, and a body still to be read.
    ///
    /// A client certificate travels in the request's extensions; a transport that cannot show it
    /// refuses the request.
    pub trait Exchange: Clone + Send + Sync + 'static {
        type Body: Body<Data: Buf + Send, Error: Send> + Send;

        fn exchange(
            &self,
            outgoing: Outgoing<'_>,
        ) -> impl Future<Output = Result<Response<Self::Body>, Failure>> + Send;
    }

    /// A request, and what there is to know while it is on its way. It is boxed, for a future that holds
    /// it holds it in several places.
    pub struct Outgoing<'a> {
        pub(crate) request: Box<Request<Full<Bytes>>>,
        #[cfg_attr(
            not(feature = "hyper"),
            expect(dead_code, reason = "a service of one's own reads the URL")
        )]
        pub(crate) origin: &'a Origin,
        #[cfg_attr(
            not(feature = "hyper"),
            expect(dead_code, reason = "a service of one's own is called once")
        )]
        pub(crate) again: Again<'a>,
        /// Whether the receiver may have seen any of it, for when the time is up.
        pub(crate) departed: &'a AtomicBool,
    }

    /// Makes the request once more, with the same signatures. A copy would be made for each message,
    /// and is needed for few.
    pub(crate) type Again<'a> = &'a (dyn Fn() -> Result<Box<Request<Full<Bytes>>>, Failure> + Sync);
}
