//! The requests that would be sent.

use http::{HeaderMap, Request};
use openapi_webhooks::bytes::Bytes;
use openapi_webhooks::transport::Unguarded;
use openapi_webhooks::{Client, Endpoint, Message, SendError};
use openapi_webhooks_test::Recorder;

pub(crate) fn endpoint() -> Endpoint {
    Endpoint::new("https://customer.example/hooks").unwrap()
}

/// The request that would be sent to an endpoint built by `with`.
pub(crate) fn sent(
    with: impl FnOnce(Endpoint) -> Endpoint,
    message: &Message,
) -> Result<Request<Bytes>, SendError> {
    let recorder = Recorder::new();
    let client: Client<Unguarded<Recorder>> = recorder.client();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .build()
        .unwrap();
    runtime.block_on(client.deliver(&with(endpoint()), message))?;
    let received = &recorder.requests()[0];
    let mut request = Request::new(received.body().clone());
    *request.method_mut() = received.method().clone();
    *request.uri_mut() = received.uri().clone();
    *request.headers_mut() = received.headers().clone();
    Ok(request)
}

pub(crate) fn headers(with: impl FnOnce(Endpoint) -> Endpoint, message: &Message) -> HeaderMap {
    sent(with, message).unwrap().headers().clone()
}
