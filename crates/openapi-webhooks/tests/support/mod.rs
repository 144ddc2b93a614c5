//! The servers of the test kit, and messages to send to them.

#![allow(dead_code, unused_imports, reason = "each test file uses its part")]

#[cfg(feature = "http2")]
pub(crate) mod http2;
pub(crate) mod look;
#[cfg(feature = "hyper")]
pub(crate) mod tls;

use std::future::{Ready, ready};
use std::task::{Context, Poll};
use std::time::Duration;

use http::{Request, Response};
use http_body_util::{Empty, Full};
use openapi_webhooks::bytes::Bytes;
use openapi_webhooks::codegen::v1::MessageBuilder;
use openapi_webhooks::http::Method;
use openapi_webhooks::{Client, ClientBuilder, Message, Secret, egress};
pub(crate) use openapi_webhooks_test::{
    RawLog as Log, RawRequest as Received, RawServer as Server, answer_all,
};
use tower_service::Service;

pub(crate) const OK: &str = "HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n";

/// A builder for clients that may connect to this machine.
#[cfg(feature = "hyper")]
pub(crate) fn local() -> ClientBuilder<Client> {
    Client::builder()
        .egress(egress::Policy::default().allow_loopback().allow_http())
        .deadline(Duration::from_secs(10))
}

/// Says that a test is skipped for want of this. In CI, nothing may be missing.
pub(crate) fn skip(what: &str) {
    assert!(std::env::var_os("CI").is_none(), "{what} is missing");
    eprintln!("skipped: {what} is missing");
}

pub(crate) fn builder() -> MessageBuilder {
    MessageBuilder::new("new-subscription", Method::POST)
}

pub(crate) fn message() -> Message {
    builder().json("application/json", &[1, 2, 3]).unwrap()
}

pub(crate) fn secret() -> Secret {
    "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw".parse().unwrap()
}

/// Responds with the status in the path, or not at all.
#[derive(Clone)]
pub(crate) struct AsAsked;

impl Service<Request<openapi_webhooks::Body>> for AsAsked {
    type Response = Response<Empty<Bytes>>;
    type Error = String;
    type Future = Ready<Result<Self::Response, String>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), String>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<openapi_webhooks::Body>) -> Self::Future {
        let status = request.uri().path().trim_matches('/').parse::<u16>();
        ready(match status {
            Ok(status) => Ok(Response::builder()
                .status(status)
                .body(Empty::new())
                .unwrap()),
            Err(_) => Err("out of order".to_owned()),
        })
    }
}
