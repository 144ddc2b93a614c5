//! Headers that are computed for each attempt.
#![cfg(feature = "hyper")]

mod support;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime};

use openapi_webhooks::http::{HeaderMap, HeaderName, HeaderValue};
use openapi_webhooks::signing::{SignFuture, Signer, SigningInput};
use openapi_webhooks::{Sent, Verdict};
use opentelemetry::Context;
use opentelemetry::context::FutureExt;
use opentelemetry::propagation::text_map_propagator::FieldIter;
use opentelemetry::propagation::{Extractor, Injector, TextMapPropagator};
use opentelemetry::trace::{SpanContext, SpanId, TraceContextExt, TraceFlags, TraceId, TraceState};
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

/// Writes `traceparent` (W3C Trace Context, section 3.2), as the SDK of OpenTelemetry does.
#[derive(Debug)]
struct TraceContext;

impl TextMapPropagator for TraceContext {
    fn inject_context(&self, context: &Context, injector: &mut dyn Injector) {
        let span = context.span().span_context().clone();
        let ids = format!("{}-{}", span.trace_id(), span.span_id());
        let flags = span.trace_flags().to_u8();
        injector.set("traceparent", format!("00-{ids}-{flags:02x}"));
    }

    fn extract_with_context(&self, context: &Context, _: &dyn Extractor) -> Context {
        context.clone()
    }

    fn fields(&self) -> FieldIter<'_> {
        FieldIter::new(&[])
    }
}

#[derive(Default)]
struct TraceHeaders(HeaderMap);

impl Injector for TraceHeaders {
    fn set(&mut self, name: &str, value: String) {
        let name = HeaderName::try_from(name).unwrap();
        self.0.insert(name, HeaderValue::try_from(value).unwrap());
    }
}

#[tokio::test]
async fn the_trace_of_the_calling_task_can_be_continued() {
    opentelemetry::global::set_text_map_propagator(TraceContext);
    let server = Server::answering(OK).await;
    let endpoint = server.endpoint().attempt_headers(|_| {
        let mut headers = TraceHeaders::default();
        opentelemetry::global::get_text_map_propagator(|propagator| {
            propagator.inject_context(&Context::current(), &mut headers);
        });
        headers.0
    });
    let (client, message) = (local().build(), message());
    // Two traces at once, in turns on one thread.
    let deliver = |trace: u128| {
        let span = SpanContext::new(
            TraceId::from(trace),
            SpanId::from(1),
            TraceFlags::SAMPLED,
            true,
            TraceState::NONE,
        );
        let context = Context::new().with_remote_span_context(span);
        client.deliver(&endpoint, &message).with_context(context)
    };
    let (one, two) = tokio::join!(deliver(7), deliver(8));
    assert!(one.is_ok() && two.is_ok());
    let mut sent: Vec<_> = server
        .received()
        .iter()
        .map(|request| request.header("traceparent").to_owned())
        .collect();
    sent.sort();
    let expected = [7, 8].map(|trace| format!("00-{trace:032x}-{:016x}-01", 1));
    assert_eq!(sent, expected);
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
