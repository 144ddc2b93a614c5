//! What a client asks of a transport.

use std::future::Future;
use std::sync::atomic::AtomicBool;

use bytes::Buf;
use http::{Request, Response};

use crate::endpoint::origin::Origin;
use crate::transport::failure::Failure;
use crate::wire::body::Body;

/// What a [`Client`](crate::Client) sends requests through: [`Https`](super::Https), and
/// [`Unguarded`](super::Unguarded) services.
///
/// It is sealed: what a transport has to promise is not settled yet.
pub trait Transport: SealedTransport {}

impl<T: SealedTransport> Transport for T {}

/// Sends one request and gives the head of its response, with a body still to be read.
///
/// A client certificate travels in the request's extensions; a transport that cannot use it refuses
/// the request.
pub trait SealedTransport: Clone + Send + Sync + 'static {
    type Body: http_body::Body<Data: Buf + Send, Error: Send> + Send;

    fn send(
        &self,
        request: TransportRequest<'_>,
    ) -> impl Future<Output = Result<Response<Self::Body>, Failure>> + Send;
}

/// A request, and what there is to know while it is sent. It is boxed, since a future that holds it
/// holds it in several places.
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
    /// Whether the receiver may have seen any of it, for when the deadline passes.
    pub(crate) may_have_been_sent: &'a AtomicBool,
}

/// Makes the request once more, with the same signatures. A copy would be made for each message, and
/// is needed for few.
pub(crate) type Rebuild<'a> = &'a (dyn Fn() -> Result<Box<Request<Body>>, Failure> + Sync);
