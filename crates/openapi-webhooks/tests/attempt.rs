//! The exact bytes that one attempt sends.
#![cfg(feature = "hyper")]

mod support;

use std::time::{Duration, SystemTime};

use openapi_webhooks::codegen::v1::MessageBuilder;
use openapi_webhooks::http::{HeaderValue, Method};
use openapi_webhooks::{Client, Endpoint, Message, Secret, Sent, Verdict, Verifier};
use support::{OK, Server, builder, local, message, secret};

#[tokio::test]
async fn the_url_is_sent_byte_for_byte() {
    let server = Server::answering(OK).await;
    let client = local().build();
    let targets = [
        "/",
        "/hooks",
        "/hooks/",
        "//hooks//",
        "/a/../b/./c",
        "/%2f%2F",
        "/a;b=c,d",
        "/hooks?",
        "/hooks?a=b&a=b",
        "/?a=%20+",
        "/hooks?a=b&",
        "/~!$&'()*+,;=:@",
        "/hooks?next=https://other.example/?x",
    ];
    for target in targets {
        let endpoint = Endpoint::new(&server.url(target)).unwrap();
        client.deliver(&endpoint, &message()).await.unwrap();
        assert_eq!(server.received().last().unwrap().target(), target);
    }
    // RFC 9112 §3.2.1: an empty path is sent as a slash.
    for (url, target) in [(server.url(""), "/"), (server.url("?a=b"), "/?a=b")] {
        client
            .deliver(&Endpoint::new(&url).unwrap(), &message())
            .await
            .unwrap();
        assert_eq!(server.received().last().unwrap().target(), target);
    }
    assert_eq!(server.connections(), 1, "a connection is used again");
}

#[tokio::test]
async fn the_query_of_the_message_follows_the_query_of_the_url() {
    let server = Server::answering(OK).await;
    let client = local().build();
    let message = builder()
        .query(
            "hub.mode",
            "a&b",
            openapi_webhooks::codegen::v1::Style::Form { explode: true },
        )
        .unwrap()
        .empty()
        .unwrap();
    for (target, expected) in [
        ("/hooks", "/hooks?hub.mode=a%26b"),
        ("/hooks?", "/hooks?hub.mode=a%26b"),
        ("/hooks?x=%2f", "/hooks?x=%2f&hub.mode=a%26b"),
        ("/hooks?x&", "/hooks?x&hub.mode=a%26b"),
        ("", "/?hub.mode=a%26b"),
    ] {
        client
            .deliver(&Endpoint::new(&server.url(target)).unwrap(), &message)
            .await
            .unwrap();
        assert_eq!(server.received().last().unwrap().target(), expected);
    }
}

#[tokio::test]
async fn the_head_has_only_the_necessary_headers() {
    let server = Server::answering(OK).await;
    let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_614_265_330);
    let client = local().clock(move || now).build();
    let endpoint = server
        .endpoint()
        .signed_with(secret())
        .header("x-tenant", "42")
        .unwrap()
        .basic_auth("Aladdin", "open sesame")
        .unwrap();
    let message = MessageBuilder::new("hook", Method::PUT)
        .bytes("text/plain; charset=utf-8", r#"{"test": 2432232314}"#)
        .and_then(|message| message.with_id("msg_p5jXN8AQM9LWM0D4loKWxJek"))
        .unwrap();
    let delivery = client.deliver(&endpoint, &message).await.unwrap();
    assert_eq!(
        (delivery.status().as_u16(), delivery.message_id()),
        (200, "msg_p5jXN8AQM9LWM0D4loKWxJek")
    );

    let request = server.only();
    assert_eq!(request.line(), "PUT /hooks HTTP/1.1");
    assert_eq!(request.body, br#"{"test": 2432232314}"#);
    let mut head: Vec<_> = request
        .head
        .lines()
        .skip(1)
        .filter(|line| !line.is_empty())
        .collect();
    head.sort_unstable();
    let host = format!("host: {}", server.address());
    assert_eq!(
        head,
        [
            "authorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==",
            "content-length: 20",
            "content-type: text/plain; charset=utf-8",
            host.as_str(),
            concat!("user-agent: openapi-webhooks/", env!("CARGO_PKG_VERSION")),
            "webhook-id: msg_p5jXN8AQM9LWM0D4loKWxJek",
            "webhook-signature: v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
            "webhook-timestamp: 1614265330",
            "x-tenant: 42",
        ]
    );
}

#[tokio::test]
async fn a_message_without_a_body_has_no_content_type() {
    let server = Server::answering(OK).await;
    let client = local()
        .user_agent(HeaderValue::from_static("acme/1"))
        .build();
    for (method, length) in [
        (Method::POST, vec!["0"]),
        (Method::GET, vec![]),
        (Method::DELETE, vec![]),
    ] {
        let message = MessageBuilder::new("hook", method).empty().unwrap();
        client.deliver(&server.endpoint(), &message).await.unwrap();
        let request = server.received().pop().unwrap();
        assert_eq!(request.all("content-length"), length);
        assert_eq!(request.all("content-type"), Vec::<&str>::new());
        assert_eq!(
            request.all("webhook-signature"),
            Vec::<&str>::new(),
            "no secret, no signature"
        );
        assert_eq!(request.header("webhook-id"), message.id());
        assert_eq!(request.header("user-agent"), "acme/1");
    }
}

#[tokio::test]
async fn headers_of_the_endpoint_replace_headers_of_the_document() {
    let server = Server::answering(OK).await;
    let message = builder()
        .header("x-a", "document", false)
        .unwrap()
        .header("x-b", "document", false)
        .unwrap();
    let message = message.cookie("sid", &7, true).unwrap().empty().unwrap();
    let endpoint = server
        .endpoint()
        .header("X-A", "first")
        .unwrap()
        .header("x-a", "second")
        .unwrap();
    let endpoint = endpoint
        .header("user-agent", "theirs")
        .unwrap()
        .bearer_auth("abc-._~+/=")
        .unwrap();
    local().build().deliver(&endpoint, &message).await.unwrap();
    let request = server.only();
    assert_eq!(request.header("x-a"), "second");
    assert_eq!(request.header("x-b"), "document");
    assert_eq!(request.header("cookie"), "sid=7");
    assert_eq!(request.header("user-agent"), "theirs");
    assert_eq!(request.header("authorization"), "Bearer abc-._~+/=");
}

#[tokio::test]
async fn all_current_secrets_sign_newest_first() {
    let server = Server::answering(OK).await;
    let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000);
    let client = local().clock(move || now).build();
    let (new, old, expired) = (Secret::generate(), Secret::generate(), Secret::generate());
    let later = now + Duration::from_secs(1);
    let endpoint = server
        .endpoint()
        .signed_with(new.clone())
        .signed_with(old.clone().expires_at(later))
        .signed_with(expired.clone().expires_at(now));
    client.deliver(&endpoint, &message()).await.unwrap();
    let request = server.only();
    let signatures: Vec<_> = request.header("webhook-signature").split(' ').collect();
    assert_eq!(signatures.len(), 2);
    for (secret, signature) in [(new, signatures[0]), (old, signatures[1])] {
        let mut headers = request.headers();
        headers.insert("webhook-signature", signature.parse().unwrap());
        Verifier::new([secret])
            .verify_at(now, &headers, &request.body)
            .unwrap();
    }
    assert!(
        Verifier::new([expired])
            .verify_at(now, &request.headers(), &request.body)
            .is_err()
    );
}

#[tokio::test]
async fn nothing_is_sent_if_all_secrets_have_expired() {
    let server = Server::answering(OK).await;
    let endpoint = server
        .endpoint()
        .signed_with(Secret::generate().expires_at(SystemTime::UNIX_EPOCH));
    let error = local()
        .build()
        .deliver(&endpoint, &message())
        .await
        .unwrap_err();
    assert_eq!(
        (error.verdict(), error.sent()),
        (Verdict::Invalid, Sent::No)
    );
    assert!(error.is_expired_secret());
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn a_message_is_stored_and_delivered_later_under_the_same_id() {
    let server = Server::answering(OK).await;
    let endpoint = server.endpoint().signed_with(secret());
    let message = builder()
        .header("x-a", "b", false)
        .unwrap()
        .query(
            "q",
            &1,
            openapi_webhooks::codegen::v1::Style::Form { explode: true },
        )
        .unwrap()
        .bytes("application/octet-stream", &b"\xff\0"[..])
        .unwrap();
    let at = |seconds| SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);

    local()
        .clock(move || at(1000))
        .build()
        .deliver(&endpoint, &message)
        .await
        .unwrap();
    let stored = serde_json::to_string(&message).unwrap();
    let again: Message = serde_json::from_str(&stored).unwrap();
    local()
        .clock(move || at(90_000))
        .build()
        .deliver(&endpoint, &again)
        .await
        .unwrap();

    let received = server.received();
    for (request, time) in received.iter().zip([1000, 90_000]) {
        let verified = Verifier::new([secret()])
            .verify_at(at(time), &request.headers(), &request.body)
            .unwrap();
        assert_eq!(
            (verified.id(), verified.timestamp()),
            (message.id(), at(time))
        );
        assert_eq!(request.line(), "POST /hooks?q=1 HTTP/1.1");
        assert_eq!(
            (request.header("x-a"), request.header("content-type")),
            ("b", "application/octet-stream")
        );
        assert_eq!(request.body, b"\xff\0");
    }
    assert_ne!(
        received[0].header("webhook-signature"),
        received[1].header("webhook-signature")
    );
}

#[tokio::test]
async fn a_url_and_a_query_that_are_too_long_together_are_refused() {
    let long = "a".repeat(40_000);
    let endpoint = Endpoint::new(&format!("https://customer.example/{long}")).unwrap();
    let message = builder()
        .query(
            "q",
            long.as_str(),
            openapi_webhooks::codegen::v1::Style::Form { explode: true },
        )
        .unwrap()
        .empty()
        .unwrap();
    let error = Client::new()
        .deliver(&endpoint, &message)
        .await
        .unwrap_err();
    assert_eq!(
        (error.verdict(), error.sent()),
        (Verdict::Invalid, Sent::No)
    );
}
