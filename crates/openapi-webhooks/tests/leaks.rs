//! Secrets do not appear in logs.

mod support;

use std::convert::Infallible;
use std::error::Error;
use std::fmt::{Debug, Write as _};
use std::future::{Ready, ready};
use std::task::{Context, Poll};

use http::{HeaderMap, Request, Response};
use http_body_util::Empty;
use openapi_webhooks::bytes::Bytes;
use openapi_webhooks::receiver::UnverifiedRequest;
use openapi_webhooks::signing::{
    Scheme, SchemeKey, SharedSecret, SignFuture, Signer, SigningInput,
};
use openapi_webhooks::transport::{Redacted, Unguarded};
use openapi_webhooks::{Client, Endpoint, Message, Secret, Sent, Verdict, Verifier};
use support::builder;
use tower_service::Service;

const CANARY: &str = "CanaryCanaryCanaryCanaryCanaryCa";

/// An error, its sources, and all of them in every format.
fn shown(error: &dyn Error) -> String {
    let mut text = String::new();
    let mut next = Some(error);
    while let Some(error) = next {
        write!(text, "{error} {error:?} {error:#?} ").unwrap();
        next = error.source();
    }
    text
}

fn assert_hidden(text: &str) {
    assert!(!text.to_lowercase().contains("canary"), "{text}");
}

fn assert_debug_hidden(value: &impl Debug) {
    assert_hidden(&format!("{value:?} {value:#?}"));
}

fn secret() -> Secret {
    format!("whsec_{CANARY}").parse().unwrap()
}

fn shared_secret() -> SharedSecret {
    CANARY.parse().unwrap()
}

/// Everything except the host is secret.
fn endpoint(authority: &str) -> Endpoint {
    endpoint_at(&format!("http://{authority}"))
}

fn endpoint_at(origin: &str) -> Endpoint {
    Endpoint::new(&format!("{origin}/{CANARY}/?{CANARY}={CANARY}"))
        .unwrap()
        .signed_with(secret())
        .signed_by(Scheme::github().signer(shared_secret()))
        .signed_by(Scheme::stripe().signer(shared_secret()))
        .header("x-canary", CANARY)
        .unwrap()
        .basic_auth(CANARY, CANARY)
        .unwrap()
}

fn message() -> Message {
    let builder = builder()
        .header("x-a", CANARY, false)
        .unwrap()
        .query(
            "q",
            CANARY,
            openapi_webhooks::codegen::v1::Style::Form { explode: true },
        )
        .unwrap();
    builder
        .cookie("c", CANARY, true)
        .unwrap()
        .json("application/json", CANARY)
        .unwrap()
}

#[test]
fn debug_does_not_show_values() {
    assert_debug_hidden(&secret());
    assert_debug_hidden(&endpoint("customer.example"));
    assert_debug_hidden(&message());
    assert_debug_hidden(&Verifier::new([secret()]));
    assert_debug_hidden(&shared_secret());
    assert_debug_hidden(&SchemeKey::from(shared_secret()));
    assert_debug_hidden(&SchemeKey::from(secret()));
    assert_debug_hidden(&Scheme::github().signer(shared_secret()));
    assert_debug_hidden(&Scheme::github().verifier([shared_secret()]));
    let bearer = Endpoint::new("https://customer.example")
        .unwrap()
        .bearer_auth(CANARY)
        .unwrap();
    assert_debug_hidden(&bearer);
    assert_debug_hidden(
        &builder()
            .header("x-a", CANARY, false)
            .unwrap()
            .query(
                "q",
                CANARY,
                openapi_webhooks::codegen::v1::Style::Form { explode: true },
            )
            .unwrap(),
    );
}

#[cfg(feature = "ed25519")]
#[test]
fn debug_does_not_show_ed25519_keys() {
    use openapi_webhooks::PublicKey;

    // The seed has 43 digits. The last one ends in two zero bits.
    let seed = format!("whsk_{}A", "Canary".repeat(7));
    let secret: Secret = seed.parse().unwrap();
    assert!(secret.expose().contains("CanaryCanary"));
    assert_debug_hidden(&secret);
    assert_debug_hidden(&secret.public_key());
    assert_debug_hidden(&Verifier::new([secret.clone()]));
    assert_debug_hidden(&endpoint("customer.example").signed_with(secret));
    for text in [seed.as_str(), CANARY, &format!("whpk_{CANARY}")] {
        assert_hidden(&shown(&text.parse::<PublicKey>().unwrap_err()));
    }
}

/// A received signature is secret too, because it may be valid elsewhere.
#[test]
fn rejected_signatures_are_not_shown() {
    let mut headers = HeaderMap::new();
    for name in [
        "webhook-id",
        "webhook-timestamp",
        "webhook-signature",
        "x-github-delivery",
        "x-hub-signature-256",
        "stripe-signature",
    ] {
        headers.insert(name, CANARY.parse().unwrap());
    }
    let body = CANARY.as_bytes();
    let refused = Verifier::new([secret()]).verify(&headers, body);
    assert_hidden(&shown(&refused.unwrap_err()));
    let mut request = Request::post(format!("https://a.example/{CANARY}?{CANARY}"));
    *request.headers_mut().unwrap() = headers;
    let request = UnverifiedRequest::new(request.body(body.into()).unwrap());
    assert_debug_hidden(&request);
    for scheme in [Scheme::github(), Scheme::stripe(), Scheme::square()] {
        let refused = scheme.verifier([shared_secret()]).verify(&request);
        assert_hidden(&shown(&refused.unwrap_err()));
    }
}

/// Fails with an error that contains everything.
struct TelltaleSigner;

impl Signer for TelltaleSigner {
    fn sign<'a>(&'a self, input: &'a SigningInput<'a>) -> SignFuture<'a> {
        assert_debug_hidden(input);
        let values: Vec<_> = input.headers().values().collect();
        assert_hidden(&format!("{values:?}"));
        Box::pin(async move { Err(format!("{} {CANARY}", input.uri()).into()) })
    }
}

#[tokio::test]
async fn the_error_of_a_signer_is_not_shown() {
    let policy = openapi_webhooks::egress::Policy::default().allow_http();
    let client = Client::builder()
        .egress(policy)
        .build_with(Unguarded(Telltale));
    let endpoint = endpoint("customer.example").signed_by(TelltaleSigner);
    let error = client.deliver(&endpoint, &message()).await.unwrap_err();
    assert!(error.is_signer());
    assert_hidden(&shown(&error));
}

#[test]
fn rejected_input_is_not_shown() {
    for url in [
        format!("{CANARY}://customer.example/"),
        format!("https://{CANARY}@customer.example/"),
        format!("https://{CANARY} /"),
        format!("https://customer.example/#{CANARY}"),
        format!("https://customer.example/{CANARY}ä"),
        format!("https://customer.example/<{CANARY}>"),
        format!("https://customer.example:{CANARY}/"),
        format!("https://-{CANARY}/"),
    ] {
        assert_hidden(&shown(&Endpoint::new(&url).unwrap_err()));
    }
    let fresh = || Endpoint::new("https://customer.example").unwrap();
    assert_hidden(&shown(
        &fresh().header("x-a", &format!("{CANARY}\n")).unwrap_err(),
    ));
    assert_hidden(&shown(
        &fresh().header(&format!("{CANARY} "), "").unwrap_err(),
    ));
    assert_hidden(&shown(
        &fresh().basic_auth(&format!("{CANARY}:"), "").unwrap_err(),
    ));
    assert_hidden(&shown(
        &fresh().bearer_auth(&format!("{CANARY} ")).unwrap_err(),
    ));
    for text in [
        CANARY.to_owned(),
        format!("whsec_{CANARY}!"),
        format!("whsec_{}", &CANARY[..8]),
        format!("whsk_{CANARY}"),
        format!("whsk_{CANARY}{CANARY}{}==", &CANARY[..22]),
        format!("whpk_{CANARY}"),
    ] {
        assert_hidden(&shown(&text.parse::<Secret>().unwrap_err()));
    }
    assert_hidden(&shown(
        &message().with_id(format!("{CANARY}.")).unwrap_err(),
    ));
    assert_hidden(&shown(
        &builder()
            .header("x-a", &format!("{CANARY}\n"), false)
            .unwrap_err(),
    ));
    assert_hidden(&shown(
        &builder()
            .cookie_as_is("x-a", &format!("{CANARY};"), false)
            .unwrap_err(),
    ));
    for (from, to) in [
        ("POST", CANARY),
        ("\"version\":1", "\"version\":9"),
        ("\"x-a\"", "\"Host\""),
    ] {
        let stored = serde_json::to_string(&message()).unwrap().replace(from, to);
        if let Err(error) = serde_json::from_str::<Message>(&stored) {
            assert_hidden(&shown(&error));
        }
    }
}

/// Fails with an error that contains everything, as some clients do.
#[derive(Clone)]
struct Telltale;

impl Service<Request<openapi_webhooks::Body>> for Telltale {
    type Response = Response<Empty<Bytes>>;
    type Error = String;
    type Future = Ready<Result<Self::Response, String>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), String>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<openapi_webhooks::Body>) -> Self::Future {
        // The headers as a layer that logs requests would show them.
        let values = request
            .headers()
            .iter()
            .filter(|(name, _)| *name != "webhook-signature");
        let logged: Vec<_> = values.map(|(_, value)| format!("{value:?}")).collect();
        assert_hidden(&logged.concat());
        ready(Err(format!("error sending request for {}", request.uri())))
    }
}

#[tokio::test]
async fn the_error_of_a_transport_is_not_shown() {
    let policy = openapi_webhooks::egress::Policy::default().allow_http();
    let client = Client::builder()
        .egress(policy)
        .build_with(Unguarded(Telltale));
    let error = client
        .deliver(&endpoint("customer.example"), &message())
        .await
        .unwrap_err();
    assert_hidden(&shown(&error));
    assert_debug_hidden(&client);
    assert_eq!(
        (error.verdict(), error.sent()),
        (Verdict::Transient, Sent::Maybe)
    );
    let redacted = error.source().unwrap().downcast_ref::<Redacted>().unwrap();
    assert!(
        redacted.expose().to_string().contains(CANARY),
        "and still at hand"
    );
}

#[derive(Clone)]
struct Echo;

impl Service<Request<openapi_webhooks::Body>> for Echo {
    type Response = Response<openapi_webhooks::Body>;
    type Error = Infallible;
    type Future = Ready<Result<Self::Response, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<openapi_webhooks::Body>) -> Self::Future {
        let status = if request.method() == "POST" { 400 } else { 200 };
        let response = Response::builder().status(status).header("x-echo", CANARY);
        ready(Ok(response.body(request.into_body()).unwrap()))
    }
}

#[tokio::test]
async fn a_response_that_quotes_the_message_is_not_shown() {
    let client = Client::with_transport(Unguarded(Echo));
    let endpoint = Endpoint::new("https://customer.example/").unwrap();
    let error = client.deliver(&endpoint, &message()).await.unwrap_err();
    assert_hidden(&shown(&error));
    assert_debug_hidden(error.response().unwrap());
    let put = openapi_webhooks::codegen::v1::MessageBuilder::new("hook", http::Method::PUT)
        .json("application/json", CANARY)
        .unwrap();
    let delivery = client.deliver(&endpoint, &put).await.unwrap();
    assert_debug_hidden(&delivery);
    assert_debug_hidden(delivery.response());
}

#[cfg(feature = "hyper")]
mod over_sockets {
    use super::*;
    use openapi_webhooks::SendError;
    use support::{Server, local};

    async fn error(client: Client, authority: &str) -> SendError {
        client
            .deliver(&endpoint(authority), &message())
            .await
            .unwrap_err()
    }

    #[tokio::test]
    async fn no_failure_shows_a_secret() {
        let refusing = Server::answering(format!(
            "HTTP/1.1 400 X\r\nx-a: {CANARY}\r\ncontent-length: 32\r\n\r\n{CANARY}"
        ))
        .await;
        let closing = Server::after_request(|_| async {}).await;
        let babbling = Server::answering(CANARY).await;
        let oversized = Server::answering(format!(
            "HTTP/1.1 500 {CANARY}\r\n{CANARY}: {}\r\n\r\n",
            CANARY.repeat(10_000)
        ))
        .await;
        for server in [refusing, closing, babbling, oversized] {
            assert_hidden(&shown(
                &error(local().build(), &server.address().to_string()).await,
            ));
        }
        assert_hidden(&shown(&error(Client::new(), "customer.example").await));
        assert_hidden(&shown(&error(Client::new(), "127.0.0.1").await));
        assert_hidden(&shown(&error(local().build(), "127.0.0.1:1").await));
        assert_debug_hidden(
            &local()
                .user_agent(http::HeaderValue::from_static("x"))
                .build(),
        );
    }
}

#[cfg(all(feature = "hyper", feature = "tracing"))]
mod traces {
    use std::io;
    use std::sync::{Arc, Mutex};
    use std::time::Duration;

    use openapi_webhooks::Schedule;
    use openapi_webhooks::egress::Policy;
    use support::{Server, tls};
    use tracing_subscriber::filter::LevelFilter;
    use tracing_subscriber::fmt::format::FmtSpan;
    use tracing_subscriber::util::SubscriberInitExt;

    use super::*;

    /// Everything that this process traces and logs, at every level.
    #[derive(Clone, Default)]
    struct Traces(Arc<Mutex<Vec<u8>>>);

    impl io::Write for Traces {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().unwrap().extend_from_slice(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    impl Traces {
        fn capture() -> Self {
            let traces = Self::default();
            let writer = traces.clone();
            tracing_subscriber::fmt()
                .with_max_level(LevelFilter::TRACE)
                .with_span_events(FmtSpan::FULL)
                .with_ansi(false)
                .with_writer(move || writer.clone())
                .finish()
                .init();
            traces
        }
    }

    #[cfg(not(feature = "http2"))]
    async fn encrypted(authority: &tls::Authority) -> Server {
        use support::{OK, answer_all};

        let params = tls::names(&["customer.example"]);
        let pair = tls::Pair::signed(&params, authority);
        let acceptor = tls::Acceptor::showing(pair).build();
        Server::with(move |_, stream, log| {
            let acceptor = acceptor.clone();
            async move {
                let stream = acceptor.accept(stream).await.unwrap();
                answer_all(stream, OK, &log).await;
            }
        })
        .await
    }

    #[cfg(feature = "http2")]
    async fn encrypted(authority: &tls::Authority) -> Server {
        use support::http2::{Raw, serving};

        serving(authority, |_, stream, _| async move {
            let mut raw = Raw::open(stream).await;
            while let Some(stream) = raw.request().await {
                raw.answer(stream).await;
            }
        })
        .await
    }

    #[tokio::test]
    async fn no_trace_shows_a_secret() {
        let traces = Traces::capture();
        let authority = tls::authority();
        let encrypted = encrypted(&authority).await;
        let closing = Server::after_request(|_| async {}).await;
        let refusing = Server::answering(format!(
            "HTTP/1.1 400 {CANARY}\r\nx-a: {CANARY}\r\ncontent-length: 32\r\n\r\n{CANARY}"
        ))
        .await;
        let policy = Policy::default().allow_loopback().allow_http();
        let client = tls::trusting(&authority).egress(policy).build();
        let schedule = Schedule::new([Duration::ZERO]);
        let urls = [
            format!("https://customer.example:{}", encrypted.address().port()),
            // Twice, to reuse a connection.
            format!("https://customer.example:{}", encrypted.address().port()),
            format!("http://{}", refusing.address()),
            format!("http://{}", closing.address()),
            "http://127.0.0.1:1".to_owned(),
            "https://10.0.0.1".to_owned(),
        ];
        let all = urls.map(|url| endpoint_at(&url));
        let message = message();
        for endpoint in &all {
            let _ = client
                .deliver_with_retries(endpoint, &message, &schedule)
                .await;
        }
        let mut outcomes = client.fan_out(&all, &message);
        while outcomes.next().await.is_some() {}
        let text = String::from_utf8(traces.0.lock().unwrap().clone()).unwrap();
        assert_hidden(&text);
        for expected in [
            "attempt{",
            "status=200",
            "rustls",
            #[cfg(feature = "http2")]
            "h2::",
            "127.0.0.1",
            message.id(),
        ] {
            assert!(text.contains(expected), "{expected} is not captured");
        }
    }
}
