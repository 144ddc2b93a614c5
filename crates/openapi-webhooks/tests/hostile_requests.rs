//! Requests that no proper sender sends: unusual framing, and bodies and headers that are not text.

#![cfg(feature = "axum")]

use std::future::pending;
use std::net::SocketAddr;
use std::time::{Duration, SystemTime};

use http::{HeaderMap, Method, Uri};
use openapi_webhooks::receiver::{Server, VerifiedRequest, VerifyLayer};
use openapi_webhooks::signing::{Scheme, SharedSecret, SigningInput};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use webhooks::{Event, receiver};

const ADA: &[u8] = br#"{"username":"ada"}"#;
const LIMIT: usize = 64;
const FORM: &str = "content-type: application/x-www-form-urlencoded\r\n";
const JSON: &str = "content-type: application/json\r\n";

/// A receiver of messages with the scheme of GitHub, whose handler answers with the body.
async fn serve() -> SocketAddr {
    let layer = VerifyLayer::new(Scheme::github().verifier([secret()]))
        .body_limit(LIMIT)
        .read_timeout(Duration::from_millis(300));
    let app = receiver::router(layer, async |_: Event, received: VerifiedRequest| {
        received.payload().clone()
    });
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async {
        Server::default()
            .serve(listener, app, pending::<()>())
            .await;
    });
    address
}

fn secret() -> SharedSecret {
    "a secret".parse().unwrap()
}

/// The signature's header line.
fn signature(body: &[u8]) -> String {
    let (uri, headers) = (Uri::from_static("/"), HeaderMap::new());
    let input = SigningInput::new("1", SystemTime::now(), &Method::POST, &uri, &headers, body);
    let signed = Scheme::github().signer(secret()).headers(&input).unwrap();
    let value = signed["x-hub-signature-256"].to_str().unwrap();
    format!("x-hub-signature-256: {value}\r\n")
}

/// Sends bytes, and returns the status and the body of the answer.
async fn exchange(address: SocketAddr, bytes: &[u8]) -> (u16, String) {
    let mut stream = TcpStream::connect(address).await.unwrap();
    // The server may answer before it has read everything.
    let _ = stream.write_all(bytes).await;
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer).await;
    let answer = String::from_utf8(answer).unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap_or_default();
    let status = head.get(9..12).and_then(|status| status.parse().ok());
    (status.unwrap_or_default(), body.to_owned())
}

fn request(version: &str, headers: &str, body: &[u8]) -> Vec<u8> {
    let length = body.len();
    let head = format!(
        "POST /new-subscription HTTP/{version}\r\nhost: a\r\nconnection: close\r\n{headers}content-length: {length}\r\n\r\n"
    );
    [head.as_bytes(), body].concat()
}

async fn send(address: SocketAddr, headers: &str, body: &[u8]) -> u16 {
    let headers = format!("{headers}{}", signature(body));
    exchange(address, &request("1.1", &headers, body)).await.0
}

#[tokio::test]
async fn http_1_0_is_served() {
    let headers = format!("{JSON}{}", signature(ADA));
    let answer = exchange(serve().await, &request("1.0", &headers, ADA)).await;
    assert_eq!(answer, (200, String::from_utf8(ADA.to_vec()).unwrap()));
}

#[tokio::test]
async fn a_body_may_be_as_long_as_the_limit() {
    let address = serve().await;
    for (length, status) in [(LIMIT - 1, 200), (LIMIT, 200), (LIMIT + 1, 413)] {
        let mut body = ADA.to_vec();
        body.resize(length, b' ');
        assert_eq!(send(address, JSON, &body).await, status, "{length} bytes");
        let chunked = format!("{JSON}{}transfer-encoding: chunked\r\n", signature(&body));
        let head = format!(
            "POST /new-subscription HTTP/1.1\r\nhost: a\r\nconnection: close\r\n{chunked}\r\n"
        );
        let mut bytes = head.into_bytes();
        for byte in &body {
            bytes.extend([b"1\r\n", &[*byte][..], b"\r\n"].concat());
        }
        bytes.extend(b"0\r\n\r\n");
        assert_eq!(exchange(address, &bytes).await.0, status, "{length} chunks");
    }
}

#[tokio::test]
async fn chunks_without_end_time_out() {
    let head = format!(
        "POST /new-subscription HTTP/1.1\r\nhost: a\r\n{JSON}{}transfer-encoding: chunked\r\n\r\n1\r\n{{\r\n",
        signature(ADA)
    );
    assert_eq!(exchange(serve().await, head.as_bytes()).await.0, 408);
}

#[tokio::test]
async fn bodies_that_are_not_text_are_rejected() {
    let address = serve().await;
    for (headers, body, status) in [
        (JSON, &b"\xff\xfe"[..], 400),
        (JSON, b"{\"username\":\"\xff\"}", 400),
        // The scheme requires one field `payload` of text.
        (FORM, b"payload=%FF", 401),
        (FORM, b"payload=\xff", 401),
        (FORM, b"payload=%7B%7D&payload=%7B%7D", 401),
        (FORM, b"payload", 400),
        (FORM, b"", 401),
        (FORM, b"&&=&payload=%7B%22username%22%3A%22ada%22%7D", 200),
    ] {
        let shown = String::from_utf8_lossy(body);
        assert_eq!(send(address, headers, body).await, status, "{shown}");
    }
}

#[tokio::test]
async fn hostile_headers_are_rejected() {
    let address = serve().await;
    let good = signature(ADA);
    let long = "a".repeat(200_000);
    let name = "x-hub-signature-256";
    for (headers, expected) in [
        (format!("{name}: sha256={long}\r\n"), 401),
        (format!("{name}: {}\r\n", "sha256=,".repeat(20_000)), 401),
        (format!("{good}{good}"), 401),
        (format!("{name}: \u{e9}\r\n"), 401),
        (format!("{good}x-github-delivery: {long}\r\n"), 401),
        (format!("{good}x-github-delivery: \u{e9}\r\n"), 401),
        (format!("{good}content-type: \u{e9}\r\n"), 415),
        // hyper's limits for the number and the size of headers.
        (format!("{good}{}", "a: b\r\n".repeat(1_000)), 431),
        (format!("{good}a: {}\r\n", long.repeat(10)), 431),
    ] {
        let is_typed = headers.contains("content-type");
        let headers = if is_typed {
            headers
        } else {
            format!("{JSON}{headers}")
        };
        let shown: String = headers.chars().take(120).collect();
        let (status, _) = exchange(address, &request("1.1", &headers, ADA)).await;
        assert_eq!(status, expected, "{shown}");
    }
}
