//! reqwest as a transport: it sends the request unchanged, or nothing.
#![cfg(feature = "reqwest")]

mod support;

use std::time::Duration;

use openapi_webhooks::egress::Policy;
use openapi_webhooks::transport::{Reqwest, Unguarded};
use openapi_webhooks::{Client, Endpoint, Sent, Verdict};
use proptest::prelude::*;
use support::{OK, Server, builder, message, secret};
use tokio::net::TcpListener;

fn over(builder: reqwest::ClientBuilder) -> Client<Unguarded<Reqwest>> {
    within(Duration::from_secs(20), builder)
}

fn within(deadline: Duration, builder: reqwest::ClientBuilder) -> Client<Unguarded<Reqwest>> {
    Client::builder()
        .egress(Policy::default().allow_loopback().allow_http())
        .deadline(deadline)
        .build_with(Unguarded::reqwest(builder).unwrap())
}

fn client() -> Client<Unguarded<Reqwest>> {
    over(reqwest::Client::builder())
}

#[tokio::test]
async fn the_head_has_only_the_necessary_headers_and_accept() {
    let server = Server::answering(OK).await;
    let endpoint = server.endpoint().signed_with(secret());
    let message = message();
    let delivery = client().deliver(&endpoint, &message).await.unwrap();
    assert_eq!(delivery.status(), 200);
    let request = server.only();
    assert_eq!(request.line(), "POST /hooks HTTP/1.1");
    assert_eq!(request.body, *message.body());
    let mut names: Vec<_> = request
        .head
        .lines()
        .skip(1)
        .filter_map(|line| Some(line.split_once(": ")?.0))
        .collect();
    names.sort_unstable();
    assert_eq!(
        names,
        [
            "accept",
            "content-length",
            "content-type",
            "host",
            "user-agent",
            "webhook-id",
            "webhook-signature",
            "webhook-timestamp",
        ]
    );
}

#[tokio::test]
async fn a_url_is_sent_byte_for_byte_or_not_at_all() {
    let server = Server::answering(OK).await;
    let client = client();
    for target in [
        "/",
        "/hooks/",
        "//a//",
        "/%2f?a=%20+&b&",
        "/hooks?",
        "/~!$&()*+,;=:@",
    ] {
        let endpoint = Endpoint::new(&server.url(target)).unwrap();
        client.deliver(&endpoint, &message()).await.unwrap();
        assert_eq!(server.received().last().unwrap().target(), target);
    }
    let sent = server.received().len();
    for target in ["/a/../b", "/./a", "/a/%2e%2e/b", "/a?b='", "/{id}"] {
        let endpoint = Endpoint::new(&server.url(target)).unwrap();
        let error = client.deliver(&endpoint, &message()).await.unwrap_err();
        assert!(error.is_unsupported(), "{target}");
        assert_eq!(
            (error.verdict(), error.sent()),
            (Verdict::Invalid, Sent::No)
        );
    }
    assert_eq!(server.received().len(), sent);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_other_target_is_ever_sent(target in "/([a-c./?&=%'|{}~;@:+-]|%2[eEfF]){0,12}") {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let server = Server::answering(OK).await;
            if let Ok(endpoint) = Endpoint::new(&server.url(&target)) {
                match client().deliver(&endpoint, &message()).await {
                    Ok(_) => assert_eq!(server.only().target(), target),
                    Err(error) => assert!(error.is_unsupported() && server.received().is_empty()),
                }
            }
        });
    }
}

#[tokio::test]
async fn settings_of_the_builder_that_would_bypass_the_client_are_off() {
    let inside = Server::answering(OK).await;
    let server = Server::answering(format!(
        "HTTP/1.1 307 X\r\nlocation: {}\r\ncontent-length: 0\r\n\r\n",
        inside.url("/")
    ))
    .await;
    let builder = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::limited(10))
        .referer(true);
    let error = over(builder)
        .deliver(&server.endpoint(), &message())
        .await
        .unwrap_err();
    assert_eq!(error.verdict(), Verdict::Rejected);
    assert_eq!(inside.connections(), 0);
}

#[tokio::test]
async fn a_proxy_set_on_the_builder_is_kept() {
    let proxy = Server::answering(OK).await;
    let builder = reqwest::Client::builder().proxy(reqwest::Proxy::all(proxy.url("")).unwrap());
    let endpoint = Endpoint::new("http://127.0.0.1:1/hooks").unwrap();
    over(builder).deliver(&endpoint, &message()).await.unwrap();
    assert_eq!(proxy.only().target(), "http://127.0.0.1:1/hooks");
}

#[tokio::test]
async fn a_refused_connection_was_not_sent() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/s3cr3t", listener.local_addr().unwrap());
    drop(listener);
    let error = client()
        .deliver(&Endpoint::new(&url).unwrap(), &message())
        .await
        .unwrap_err();
    assert!(error.is_connect());
    assert_eq!(
        (error.verdict(), error.sent()),
        (Verdict::Transient, Sent::No)
    );
    let mut shown = format!("{error:?} {error}");
    let mut source = std::error::Error::source(&error);
    while let Some(error) = source {
        shown += &format!(" {error:?} {error}");
        source = error.source();
    }
    assert!(!shown.contains("s3cr3t"), "{shown}");
}

#[tokio::test]
async fn a_broken_connection_may_have_been_sent() {
    let server = Server::after_request(|_| async {}).await;
    let error = client()
        .deliver(&server.endpoint(), &message())
        .await
        .unwrap_err();
    assert_eq!(
        (error.verdict(), error.sent()),
        (Verdict::Transient, Sent::Maybe)
    );
}

#[tokio::test]
async fn the_deadline_and_the_limit_apply() {
    let mute = Server::after_request(|stream| async move {
        let _open = stream;
        std::future::pending::<()>().await;
    })
    .await;
    let error = within(Duration::from_secs(1), reqwest::Client::builder())
        .deliver(&mute.endpoint(), &message())
        .await
        .unwrap_err();
    assert!(error.is_timeout() && error.sent() == Sent::Maybe);

    let server = Server::answering(format!(
        "HTTP/1.1 200 OK\r\ncontent-length: 100000\r\n\r\n{}",
        "x".repeat(100_000)
    ))
    .await;
    let large = builder().bytes("text/plain", vec![b'x'; 100_000]).unwrap();
    let delivery = client().deliver(&server.endpoint(), &large).await.unwrap();
    assert_eq!(delivery.response().body().len(), 16 * 1024);
    assert!(delivery.response().is_truncated());
}
