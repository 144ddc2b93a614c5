//! Custom transports: the guarantees of the client also apply to them.

mod support;

use std::convert::Infallible;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use http::{Request, Response};
use http_body::Frame;
use http_body_util::{BodyExt, Full, combinators::BoxBody};
use openapi_webhooks::bytes::Bytes;
use openapi_webhooks::egress::Policy;
use openapi_webhooks::transport::Unguarded;
use openapi_webhooks::{Client, Endpoint, Sent, Verdict};
use support::message;
use tower_service::Service;

type Answering =
    Pin<Box<dyn Future<Output = Result<Response<BoxBody<Bytes, Infallible>>, Infallible>> + Send>>;

/// Responds with a function, and counts requests.
#[derive(Clone)]
struct Answers {
    answer: fn() -> Answering,
    calls: Arc<AtomicUsize>,
}

impl Service<Request<openapi_webhooks::Body>> for Answers {
    type Response = Response<BoxBody<Bytes, Infallible>>;
    type Error = Infallible;
    type Future = Answering;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, _: Request<openapi_webhooks::Body>) -> Answering {
        self.calls.fetch_add(1, Ordering::SeqCst);
        (self.answer)()
    }
}

fn answers(answer: fn() -> Answering) -> Answers {
    Answers {
        answer,
        calls: Arc::default(),
    }
}

fn ok() -> Answering {
    Box::pin(async { Ok(Response::new(Full::default().boxed())) })
}

fn client(answer: fn() -> Answering) -> Client<Unguarded<Answers>> {
    Client::builder()
        .deadline(Duration::from_secs(20))
        .build_with(Unguarded(answers(answer)))
}

fn endpoint() -> Endpoint {
    Endpoint::new("https://customer.example/hooks").unwrap()
}

#[tokio::test]
async fn messages_are_delivered() {
    let service = answers(ok);
    let client = Client::with_transport(Unguarded(service.clone()));
    assert_eq!(
        client
            .deliver(&endpoint(), &message())
            .await
            .unwrap()
            .status(),
        200
    );
    assert_eq!(service.calls.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn urls_are_checked() {
    let service = answers(ok);
    let client = Client::with_transport(Unguarded(service.clone()));
    for url in [
        "http://customer.example/",
        "https://customer.example:8443/",
        "https://127.0.0.1/",
        "https://[::ffff:10.0.0.1]/",
    ] {
        let error = client
            .deliver(&Endpoint::new(url).unwrap(), &message())
            .await
            .unwrap_err();
        assert!(error.is_blocked(), "{url}");
        assert_eq!(
            (error.verdict(), error.sent()),
            (Verdict::Blocked, Sent::No)
        );
    }
    assert_eq!(service.calls.load(Ordering::SeqCst), 0);
    let policy = Policy::default().allow_http().allow_loopback();
    let client = Client::builder()
        .egress(policy)
        .build_with(Unguarded(service));
    client
        .deliver(
            &Endpoint::new("http://127.0.0.1:8080/").unwrap(),
            &message(),
        )
        .await
        .unwrap();
}

#[tokio::test(start_paused = true)]
async fn the_deadline_applies() {
    let error = client(|| Box::pin(std::future::pending()))
        .deliver(&endpoint(), &message())
        .await
        .unwrap_err();
    assert!(error.is_timeout());
    assert_eq!(
        (error.verdict(), error.sent()),
        (Verdict::Transient, Sent::Maybe)
    );
}

#[tokio::test]
async fn redirects_are_not_followed() {
    fn redirect() -> Answering {
        Box::pin(async {
            Ok(Response::builder()
                .status(308)
                .header("location", "/")
                .body(Full::default().boxed())
                .unwrap())
        })
    }
    let service = answers(redirect);
    let error = Client::with_transport(Unguarded(service.clone()))
        .deliver(&endpoint(), &message())
        .await
        .unwrap_err();
    assert_eq!(
        (error.verdict(), service.calls.load(Ordering::SeqCst)),
        (Verdict::Rejected, 1)
    );
}

/// A body that never ends, in frames of this length.
struct Endless(usize);

impl http_body::Body for Endless {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        Poll::Ready(Some(Ok(Frame::data(vec![b'x'; self.0].into()))))
    }
}

#[tokio::test]
async fn bodies_are_cut_off() {
    for answer in [
        (|| Box::pin(async { Ok(Response::new(Endless(1000).boxed())) }) as Answering)
            as fn() -> Answering,
        || Box::pin(async { Ok(Response::new(Endless(1 << 20).boxed())) }),
    ] {
        let delivery = client(answer)
            .deliver(&endpoint(), &message())
            .await
            .unwrap();
        assert_eq!(delivery.response().body().len(), 16 * 1024);
        assert!(delivery.response().is_truncated());
    }
}

#[tokio::test]
async fn a_body_of_empty_frames_ends() {
    let delivery = client(|| Box::pin(async { Ok(Response::new(Endless(0).boxed())) }))
        .deliver(&endpoint(), &message())
        .await
        .unwrap();
    assert!(delivery.response().is_truncated());
}
