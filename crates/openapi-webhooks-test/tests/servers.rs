//! The servers on which a customer is built: what they read, and what they reject.

use std::sync::Arc;
use std::time::Duration;

use openapi_webhooks::{Secret, Verifier};
use openapi_webhooks_test::{Answer, RawServer, Server};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::sync::Notify;

/// Sends bytes, and returns the status of the answer; `None` without an answer.
async fn status(server: &Server, request: &[u8]) -> Option<u16> {
    let mut stream = TcpStream::connect(server.address()).await.unwrap();
    stream.write_all(request).await.unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.unwrap();
    String::from_utf8(answer).unwrap().get(9..12)?.parse().ok()
}

#[tokio::test]
async fn a_request_is_read_in_every_framing() {
    let server = Server::builder()
        .body_limit(4)
        .start("127.0.0.1:0", |request| match &request.body()[..] {
            b"1234" => Answer::status(201),
            _ => Answer::status(202),
        })
        .await
        .unwrap();
    let request = |headers: &str, body: &str| {
        format!("POST / HTTP/1.1\r\nhost: a\r\nconnection: close\r\n{headers}\r\n{body}")
    };
    for (headers, body, expected) in [
        ("content-length: 4\r\n", "1234", 201),
        (
            "transfer-encoding: chunked\r\n",
            "2\r\n12\r\n2\r\n34\r\n0\r\n\r\n",
            201,
        ),
        ("", "", 202),
        ("content-length: 5\r\n", "12345", 413),
        (
            "transfer-encoding: chunked\r\n",
            "5\r\n12345\r\n0\r\n\r\n",
            413,
        ),
    ] {
        let request = request(headers, body);
        assert_eq!(
            status(&server, request.as_bytes()).await,
            Some(expected),
            "{request}"
        );
    }
}

#[tokio::test]
async fn a_slow_body_is_rejected() {
    let server = Server::builder()
        .read_timeout(Duration::from_millis(50))
        .start("127.0.0.1:0", |_| Answer::ok())
        .await
        .unwrap();
    let mut stream = TcpStream::connect(server.address()).await.unwrap();
    let request = b"POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 5\r\n\r\n1";
    stream.write_all(request).await.unwrap();
    let mut answer = [0; 12];
    stream.read_exact(&mut answer).await.unwrap();
    assert_eq!(&answer, b"HTTP/1.1 408");
}

#[tokio::test]
async fn the_closure_sees_whether_a_request_is_verified() {
    let server = Server::builder()
        .verifier(Verifier::new([Secret::generate()]))
        .start("127.0.0.1:0", |request| match request.verified() {
            Err(error) if error.is_missing() => Answer::status(401),
            _ => Answer::ok(),
        })
        .await
        .unwrap();
    let request = b"POST / HTTP/1.1\r\nhost: a\r\nconnection: close\r\ncontent-length: 0\r\n\r\n";
    assert_eq!(status(&server, request).await, Some(401));
}

#[tokio::test]
async fn dropping_a_server_closes_its_port_and_its_connections() {
    let server = Server::builder()
        .start("127.0.0.1:0", |_| Answer::never())
        .await
        .unwrap();
    let address = server.address();
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream
        .write_all(b"GET / HTTP/1.1\r\nhost: a\r\n\r\n")
        .await
        .unwrap();
    drop(server);
    let mut answer = Vec::new();
    // A connection that was not accepted yet is reset.
    let read = stream.read_to_end(&mut answer).await;
    assert!(answer.is_empty(), "{read:?}");
    let closed = async {
        while TcpStream::connect(address).await.is_ok() {
            tokio::task::yield_now().await;
        }
    };
    let closed = tokio::time::timeout(Duration::from_secs(60), closed).await;
    closed.expect("the port is closed");
}

#[tokio::test]
async fn a_raw_server_numbers_its_connections() {
    let server = RawServer::with(|number, mut stream, _| async move {
        let _ = stream
            .write_all(&[b'0' + u8::try_from(number).unwrap()])
            .await;
    })
    .await;
    for number in [b'0', b'1', b'2'] {
        let mut stream = TcpStream::connect(server.address()).await.unwrap();
        assert_eq!(stream.read_u8().await.unwrap(), number);
    }
    assert_eq!(server.connections(), 3);
}

#[tokio::test]
async fn a_shutdown_lets_the_server_finish_its_answers() {
    let (arrived, go) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
    let gate = (arrived.clone(), go.clone());
    let server = Server::builder().start_async("127.0.0.1:0", move |_| {
        let (arrived, go) = gate.clone();
        async move {
            arrived.notify_one();
            go.notified().await;
            Answer::status(201)
        }
    });
    let server = server.await.unwrap();
    let address = server.address();
    let mut idle = TcpStream::connect(address).await.unwrap();
    let mut busy = TcpStream::connect(address).await.unwrap();
    busy.write_all(b"POST / HTTP/1.1\r\nhost: a\r\n\r\n")
        .await
        .unwrap();
    arrived.notified().await;

    let shutdown = tokio::spawn(server.shutdown(Duration::from_secs(60)));
    assert_eq!(idle.read(&mut [0]).await.unwrap(), 0);
    assert!(!shutdown.is_finished());
    go.notify_one();
    let mut answer = String::new();
    busy.read_to_string(&mut answer).await.unwrap();
    assert!(answer.starts_with("HTTP/1.1 201"), "{answer}");
    shutdown.await.unwrap();
    assert!(TcpStream::connect(address).await.is_err());
}

#[tokio::test]
async fn a_shutdown_closes_what_is_still_open_after_the_grace() {
    let server = Server::builder().start("127.0.0.1:0", |_| Answer::never());
    let server = server.await.unwrap();
    let mut stream = TcpStream::connect(server.address()).await.unwrap();
    stream
        .write_all(b"POST / HTTP/1.1\r\nhost: a\r\n\r\n")
        .await
        .unwrap();
    server.shutdown(Duration::from_millis(50)).await;
    // The system may report the end as a reset, since the request was never read.
    assert!(matches!(stream.read(&mut [0]).await, Ok(0) | Err(_)));
}
