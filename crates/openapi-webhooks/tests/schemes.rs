//! Custom signature schemes, and several schemes for one endpoint.

mod support;

use std::pin::Pin;

use http::{HeaderMap, HeaderValue, Method, Request};
use openapi_webhooks::receiver::UnverifiedRequest;
use openapi_webhooks::signing::{
    BoxError, ExpiredError, Scheme, SharedSecret, SignFuture, Signer, SigningInput,
};
use openapi_webhooks::{Client, Endpoint, Secret, Sent, Verdict, Verifier};
use openapi_webhooks_test::Recorder;
use support::look;

fn secret(text: &str) -> SharedSecret {
    text.parse().unwrap()
}

#[test]
fn an_empty_secret_is_rejected() {
    let error = "".parse::<SharedSecret>().unwrap_err();
    assert_eq!(error.to_string(), "the secret is empty");
}

/// A custom scheme, as a function.
struct Own<F>(F);

impl<F> Signer for Own<F>
where
    F: Fn(&SigningInput<'_>) -> Result<HeaderMap, BoxError> + Send + Sync,
{
    fn sign<'a>(&'a self, input: &'a SigningInput<'a>) -> SignFuture<'a> {
        Box::pin(async move {
            tokio::task::yield_now().await;
            (self.0)(input)
        })
    }
}

fn giving(name: &'static str, value: &'static str) -> impl Signer {
    let value = HeaderValue::from_bytes(value.as_bytes()).unwrap();
    Own(move |_: &SigningInput<'_>| Ok(HeaderMap::from_iter([(name.parse()?, value.clone())])))
}

#[test]
fn a_signer_gets_the_sent_request() {
    let own = Own(|input: &SigningInput<'_>| {
        assert_eq!(input.method(), Method::POST);
        assert_eq!(input.uri(), "https://customer.example/hooks?a=1");
        assert_eq!(input.headers()["content-type"], "application/json");
        assert_eq!(input.body(), b"[1,2,3]");
        let given = [
            ("x-id", input.message_id().to_owned()),
            ("x-time", input.timestamp().to_string()),
        ];
        let parse = |(name, value): (&str, String)| (name.parse().unwrap(), value.parse().unwrap());
        Ok(given.map(parse).into_iter().collect())
    });
    let message = support::builder()
        .query_json("a", &1)
        .and_then(|builder| builder.json("application/json", &[1, 2, 3]))
        .unwrap();
    let headers = look::headers(|endpoint| endpoint.signed_by(own), &message);
    assert_eq!(headers["x-id"], message.id());
    assert_eq!(headers["x-time"], headers["webhook-timestamp"]);
}

#[test]
fn all_schemes_sign_the_same_message() {
    let (one, other) = (Secret::generate(), Secret::generate());
    let message = support::message();
    // The signature of a service that holds a key of Standard Webhooks.
    let kept = other.clone();
    let service = Own(move |input: &SigningInput<'_>| {
        let message = support::message().with_id(input.message_id())?;
        let signed = std::thread::scope(|scope| {
            let thread = scope
                .spawn(|| look::headers(|endpoint| endpoint.signed_with(kept.clone()), &message));
            thread.join().unwrap()
        });
        let name = "webhook-signature".parse()?;
        Ok(HeaderMap::from_iter([(
            name,
            signed["webhook-signature"].clone(),
        )]))
    });
    let headers = look::headers(
        |endpoint| {
            endpoint
                .signed_by(service)
                .signed_by(Scheme::github().signer(secret("a")))
                .signed_with(one.clone())
                .header("x-own", "endpoint")
                .unwrap()
                .signed_by(giving("x-own", "signer"))
        },
        &message,
    );
    assert_eq!(headers["x-own"], "signer");
    let list = headers["webhook-signature"].to_str().unwrap();
    assert_eq!(list.split(' ').count(), 2);
    for key in [one, other] {
        assert!(
            Verifier::new([key])
                .verify(&headers, message.body())
                .is_ok()
        );
    }
    let mut request = Request::new(message.body().clone());
    *request.headers_mut() = headers;
    let github = Scheme::github().verifier([secret("a")]);
    assert!(github.verify(&UnverifiedRequest::new(request)).is_ok());

    let twice = |endpoint: Endpoint| {
        endpoint
            .signed_by(giving("x-own", "a"))
            .signed_by(giving("x-own", "b"))
    };
    let error = look::sent(twice, &message).unwrap_err();
    assert!(error.is_signer() && error.to_string().contains("the same header"));
    assert_eq!(
        (error.verdict(), error.sent()),
        (Verdict::Invalid, Sent::No)
    );
}

/// `Secret` has the lengths of the specification, but some senders have other keys.
#[test]
fn a_key_of_another_length_signs_per_standard_webhooks() {
    let short = || SharedSecret::from_bytes(b"short").unwrap();
    let scheme = Scheme::standard_webhooks;
    let signer = scheme().signer(short());
    let message = support::message();
    let sent = look::sent(|endpoint| endpoint.signed_by(signer), &message).unwrap();
    let verifier = scheme().verifier([short()]);
    let claims = verifier.verify(&UnverifiedRequest::new(sent));
    assert!(format!("{claims:?}").contains(message.id()));
}

#[test]
fn a_signer_cannot_set_headers_of_http() {
    for (name, value) in [
        ("host", "other.example"),
        ("content-length", "1"),
        ("transfer-encoding", "chunked"),
        ("connection", "close"),
        ("content-type", "text/plain"),
        ("proxy-authorization", "a"),
        ("webhook-id", "a"),
        ("webhook-timestamp", "1"),
        ("x-own", "ä"),
    ] {
        let sent = look::sent(
            |endpoint| endpoint.signed_by(giving(name, value)),
            &support::message(),
        );
        let error = sent.unwrap_err();
        assert!(error.is_signer(), "{name}");
        assert_eq!(
            (error.verdict(), error.sent()),
            (Verdict::Invalid, Sent::No)
        );
    }
}

#[tokio::test]
async fn nothing_is_sent_if_a_signer_fails() {
    let recorder = Recorder::new();
    let failing = Own(|_: &SigningInput<'_>| Err("quota of key k-7".into()));
    let endpoint = look::endpoint()
        .signed_with(Secret::generate())
        .signed_by(failing);
    let error = recorder
        .client::<Client<_>>()
        .deliver(&endpoint, &support::message())
        .await
        .unwrap_err();
    assert!(recorder.requests().is_empty());
    assert!(error.is_signer());
    assert_eq!(
        (error.verdict(), error.sent()),
        (Verdict::Transient, Sent::No)
    );
    let source = std::error::Error::source(&error).unwrap();
    assert!(!format!("{error} {error:?} {source} {source:?}").contains("k-7"));
    let redacted: &openapi_webhooks::transport::Redacted = source.downcast_ref().unwrap();
    assert_eq!(redacted.expose().to_string(), "quota of key k-7");

    let expired = Own(|_: &SigningInput<'_>| Err(ExpiredError.into()));
    let sent = recorder
        .client::<Client<_>>()
        .deliver(&look::endpoint().signed_by(expired), &support::message())
        .await;
    assert!(sent.unwrap_err().is_expired_secret());
}

/// Never completes.
struct Hanging;

impl Signer for Hanging {
    fn sign<'a>(&'a self, _: &'a SigningInput<'a>) -> SignFuture<'a> {
        let never: Pin<Box<_>> = Box::pin(std::future::pending());
        never
    }
}

#[tokio::test(start_paused = true)]
async fn the_deadline_includes_signing() {
    let recorder = Recorder::new();
    let start = tokio::time::Instant::now();
    let endpoint = look::endpoint().signed_by(Hanging);
    let error = recorder
        .client::<Client<_>>()
        .deliver(&endpoint, &support::message())
        .await
        .unwrap_err();
    assert!(error.is_signer() && error.is_timeout());
    assert_eq!(
        (error.verdict(), error.sent()),
        (Verdict::Transient, Sent::No)
    );
    assert_eq!(start.elapsed().as_secs(), 20);
    assert!(recorder.requests().is_empty());
}

#[tokio::test(start_paused = true)]
async fn a_signer_gets_the_time_that_is_left_after_the_limits() {
    let recorder = Recorder::new();
    let client = recorder.client::<Client<_>>();
    let endpoint = look::endpoint().signed_by(Hanging).max_in_flight(1);
    let message = support::message();
    let seconds = |time: tokio::time::Instant| time.elapsed().as_secs();
    let first = client.deliver(&endpoint, &message);
    let second = async {
        tokio::time::sleep(std::time::Duration::from_secs(5)).await;
        let start = tokio::time::Instant::now();
        // It waits until the first one ends.
        let error = client.deliver(&endpoint, &message).await.unwrap_err();
        assert!(error.is_signer() && error.is_timeout());
        seconds(start)
    };
    let (first, second) = tokio::join!(first, second);
    assert!(first.unwrap_err().is_timeout());
    assert_eq!(second, 20);
}
