//! Headers that are computed for each attempt.
#![cfg(feature = "hyper")]

mod support;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime};

use openapi_webhooks::http::{HeaderMap, HeaderName, HeaderValue};
use openapi_webhooks::signing::{SignFuture, Signer, SigningInput};
use openapi_webhooks::{Sent, Verdict};
use support::{OK, Received, Server, answer_all, local, message};

fn header(name: &'static str, value: &impl ToString) -> HeaderMap {
    let value = HeaderValue::try_from(value.to_string()).unwrap();
    HeaderMap::from_iter([(HeaderName::from_static(name), value)])
}

#[tokio::test]
async fn headers_are_computed_for_each_attempt() {
    let server = Server::answering(OK).await;
    let count = AtomicUsize::new(0);
    let endpoint = server
        .endpoint()
        .header("x-attempt", "none")
        .unwrap()
        .attempt_headers(move |_| header("x-attempt", &count.fetch_add(1, Ordering::Relaxed)));
    let client = local().build();
    for _ in 0..3 {
        client.deliver(&endpoint, &message()).await.unwrap();
    }
    let received = server.received();
    let values: Vec<_> = received
        .iter()
        .map(|request| request.header("x-attempt"))
        .collect();
    assert_eq!(
        values,
        ["0", "1", "2"],
        "they replace the endpoint's header"
    );
}

#[tokio::test]
async fn a_retry_over_a_new_connection_has_the_same_headers() {
    let server = Server::with(|number, mut stream, log| async move {
        if number > 0 {
            return answer_all(stream, OK, &log).await;
        }
        let request = Received::read(&mut stream).await.unwrap();
        log.push(request);
    })
    .await;
    let count = Arc::new(AtomicUsize::new(0));
    let calls = Arc::clone(&count);
    let endpoint = server
        .endpoint()
        .attempt_headers(move |_| header("x-attempt", &calls.fetch_add(1, Ordering::Relaxed)));
    local()
        .build()
        .deliver(&endpoint, &message())
        .await
        .unwrap();
    let received = server.received();
    assert_eq!(received.len(), 2);
    assert!(
        received
            .iter()
            .all(|request| request.header("x-attempt") == "0")
    );
    assert_eq!(count.load(Ordering::Relaxed), 1);
}

#[tokio::test]
async fn the_function_knows_the_message_and_the_time() {
    let server = Server::answering(OK).await;
    let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000);
    let endpoint = server.endpoint().attempt_headers(move |attempt| {
        assert_eq!(attempt.time(), now);
        header("x-id", &attempt.message_id())
    });
    let message = message();
    let client = local().clock(move || now).build();
    client.deliver(&endpoint, &message).await.unwrap();
    assert_eq!(server.only().header("x-id"), message.id());
}

/// Signs the header `x-attempt`.
struct OfHeader;

impl Signer for OfHeader {
    fn sign<'a>(&'a self, input: &'a SigningInput<'a>) -> SignFuture<'a> {
        Box::pin(async move {
            let value = input.headers()["x-attempt"].to_str()?.to_owned();
            Ok(header("x-signature", &format!("signed-{value}")))
        })
    }
}

#[tokio::test]
async fn signers_see_the_computed_headers() {
    let server = Server::answering(OK).await;
    let endpoint = server
        .endpoint()
        .attempt_headers(|_| header("x-attempt", &7))
        .signed_by(OfHeader);
    local()
        .build()
        .deliver(&endpoint, &message())
        .await
        .unwrap();
    assert_eq!(server.only().header("x-signature"), "signed-7");
}

#[tokio::test]
async fn reserved_and_invalid_headers_are_not_sent() {
    let server = Server::answering(OK).await;
    for (name, value) in [
        ("content-length", &b"1"[..]),
        ("webhook-id", b"mine"),
        ("x-a", b"\xff"),
    ] {
        let value = HeaderValue::from_bytes(value).unwrap();
        let headers = HeaderMap::from_iter([(HeaderName::from_static(name), value)]);
        let endpoint = server.endpoint().attempt_headers(move |_| headers.clone());
        let error = local()
            .build()
            .deliver(&endpoint, &message())
            .await
            .unwrap_err();
        assert!(error.is_invalid_header(), "{name}");
        assert_eq!(
            (error.verdict(), error.sent()),
            (Verdict::Invalid, Sent::No)
        );
    }
    assert_eq!(server.connections(), 0);
}
