//! Nothing that is secret shows in what is logged.

mod support;

use std::convert::Infallible;
use std::error::Error;
use std::fmt::{Debug, Write as _};
use std::future::{Ready, ready};
use std::task::{Context, Poll};

use http::{Request, Response};
use http_body_util::{Empty, Full};
use openapi_webhooks::codegen::bytes::Bytes;
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

/// Everything in it but the host is secret.
fn endpoint(authority: &str) -> Endpoint {
    Endpoint::new(&format!("http://{authority}/{CANARY}/?{CANARY}={CANARY}"))
        .unwrap()
        .signed_with(secret())
        .header("x-canary", CANARY)
        .unwrap()
        .basic_auth(CANARY, CANARY)
        .unwrap()
}

fn message() -> Message {
    let builder = builder()
        .header("x-a", CANARY, false)
        .unwrap()
        .query("q", CANARY, true)
        .unwrap();
    builder
        .cookie("c", CANARY, true)
        .unwrap()
        .json("application/json", CANARY)
        .unwrap()
}

#[test]
fn values_do_not_show() {
    assert_debug_hidden(&secret());
    assert_debug_hidden(&endpoint("customer.example"));
    assert_debug_hidden(&message());
    assert_debug_hidden(&Verifier::new([secret()]));
    let bearer = Endpoint::new("https://customer.example")
        .unwrap()
        .bearer(CANARY)
        .unwrap();
    assert_debug_hidden(&bearer);
    assert_debug_hidden(
        &builder()
            .header("x-a", CANARY, false)
            .unwrap()
            .query("q", CANARY, true)
            .unwrap(),
    );
}

#[test]
fn refused_input_does_not_show() {
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
    assert_hidden(&shown(&fresh().bearer(&format!("{CANARY} ")).unwrap_err()));
    for text in [
        CANARY.to_owned(),
        format!("whsec_{CANARY}!"),
        format!("whsec_{}", &CANARY[..8]),
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
            .cookie("x-a", &format!("{CANARY};"), false)
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

/// Fails with all it knows, as some clients do.
#[derive(Clone)]
struct Telltale;

impl Service<Request<Full<Bytes>>> for Telltale {
    type Response = Response<Empty<Bytes>>;
    type Error = String;
    type Future = Ready<Result<Self::Response, String>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), String>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Full<Bytes>>) -> Self::Future {
        // What a layer that logs requests would show of the headers.
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
async fn a_transports_own_error_is_out_of_sight() {
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

impl Service<Request<Full<Bytes>>> for Echo {
    type Response = Response<Full<Bytes>>;
    type Error = Infallible;
    type Future = Ready<Result<Self::Response, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Full<Bytes>>) -> Self::Future {
        let status = if request.method() == "POST" { 400 } else { 200 };
        let response = Response::builder().status(status).header("x-echo", CANARY);
        ready(Ok(response.body(request.into_body()).unwrap()))
    }
}

#[tokio::test]
async fn an_answer_that_quotes_the_message_does_not_show() {
    let client = Client::with_transport(Unguarded(Echo));
    let endpoint = Endpoint::new("https://customer.example/").unwrap();
    let error = client.deliver(&endpoint, &message()).await.unwrap_err();
    assert_hidden(&shown(&error));
    assert_debug_hidden(error.response().unwrap());
    let put = openapi_webhooks::codegen::MessageBuilder::new("hook", http::Method::PUT)
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
    async fn no_failure_shows_anything() {
        let refusing = Server::answering(format!(
            "HTTP/1.1 400 X\r\nx-a: {CANARY}\r\ncontent-length: 32\r\n\r\n{CANARY}"
        ))
        .await;
        let closing = Server::after_request(|_| async {}).await;
        let babbling = Server::answering(CANARY).await;
        let oversized = Server::answering(format!(
            "HTTP/1.1 200 {CANARY}\r\n{CANARY}: {}\r\n\r\n",
            CANARY.repeat(10_000)
        ))
        .await;
        for server in [refusing, closing, babbling, oversized] {
            assert_hidden(&shown(
                &error(local().build(), &server.address.to_string()).await,
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
