//! A transport that records requests without sending them.

use std::convert::Infallible;
use std::future::{Ready, ready};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};

use http::{HeaderMap, Request, Response};
use http_body_util::{Empty, Full};
use openapi_webhooks::bytes::Bytes;
use openapi_webhooks::transport::Unguarded;
use openapi_webhooks::{Client, Endpoint, Message, SendError};
use tower_service::Service;

type Sent = Request<openapi_webhooks::Body>;

#[derive(Clone, Default)]
pub(crate) struct Look(Arc<Mutex<Option<Sent>>>);

impl Look {
    /// A client over it.
    pub(crate) fn client(&self) -> Client<Unguarded<Self>> {
        Client::with_transport(Unguarded(self.clone()))
    }

    /// The last request, if one would have been sent.
    pub(crate) fn seen(&self) -> Option<Sent> {
        self.0.lock().unwrap().clone()
    }
}

impl Service<Sent> for Look {
    type Response = Response<Empty<Bytes>>;
    type Error = Infallible;
    type Future = Ready<Result<Self::Response, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Sent) -> Self::Future {
        *self.0.lock().unwrap() = Some(request);
        ready(Ok(Response::new(Empty::new())))
    }
}

pub(crate) fn endpoint() -> Endpoint {
    Endpoint::new("https://customer.example/hooks").unwrap()
}

/// The request that would be sent to an endpoint built by `with`.
pub(crate) fn sent(
    with: impl FnOnce(Endpoint) -> Endpoint,
    message: &Message,
) -> Result<Sent, SendError> {
    let look = Look::default();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .build()
        .unwrap();
    let delivered = runtime.block_on(look.client().deliver(&with(endpoint()), message));
    delivered.map(|_| look.seen().unwrap())
}

pub(crate) fn headers(with: impl FnOnce(Endpoint) -> Endpoint, message: &Message) -> HeaderMap {
    sent(with, message).unwrap().headers().clone()
}
