//! The interface between a client and its transport.

use std::future::Future;

use bytes::Buf;
use http::{Request, Response};

use crate::endpoint::origin::Origin;
use crate::transport::failure::Failure;
use crate::transport::progress::Progress;
use crate::wire::body::Body;

/// What a [`Client`](crate::Client) sends requests through: [`Https`](super::Https), and
/// [`Unguarded`](super::Unguarded) services.
///
/// It is sealed, since its requirements are not stable yet.
pub trait Transport: SealedTransport {}

impl<T: SealedTransport> Transport for T {}

/// Sends one request and returns the head of its response, with the body still to be read.
///
/// The TLS settings of the endpoint are passed in the request's extensions. A transport that cannot
/// use them must reject the request.
pub trait SealedTransport: Clone + Send + Sync + 'static {
    type Body: http_body::Body<Data: Buf + Send, Error: Send> + Send;

    fn send(
        &self,
        request: TransportRequest<'_>,
    ) -> impl Future<Output = Result<Response<Self::Body>, Failure>> + Send;
}

/// A request and its state while it is sent. It is boxed, since futures that hold it would contain
/// several copies of its size.
pub struct TransportRequest<'a> {
    pub(crate) request: Box<Request<Body>>,
    #[cfg_attr(
        not(feature = "hyper"),
        expect(dead_code, reason = "an unguarded service reads the URL")
    )]
    pub(crate) origin: &'a Origin,
    #[cfg_attr(
        not(feature = "hyper"),
        expect(dead_code, reason = "an unguarded service is called once")
    )]
    pub(crate) rebuild: Rebuild<'a>,
    /// How far the attempt has progressed, in case it ends without a response.
    pub(crate) progress: &'a Progress,
}

/// Rebuilds the request with the same signatures. A copy would be made for each message, but few
/// need it.
pub(crate) type Rebuild<'a> = &'a (dyn Fn() -> Result<Box<Request<Body>>, Failure> + Sync);
