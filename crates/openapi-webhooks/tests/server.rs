//! The server for receivers: slow clients, limits and shutdown.

#![cfg(feature = "axum")]

use std::future::pending;
use std::net::SocketAddr;
use std::time::Duration;

use axum::Router;
use axum::routing::post;
use openapi_webhooks::receiver::Server;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{mpsc, oneshot};

const REQUEST: &[u8] = b"POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 0\r\n\r\n";

async fn listen() -> (TcpListener, SocketAddr) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    (listener, address)
}

/// Sends bytes, and reads until the server closes the connection.
async fn exchange(address: SocketAddr, bytes: &[u8]) -> String {
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(bytes).await.unwrap();
    let mut answer = String::new();
    // The server may reset a connection with unread bytes.
    let _ = stream.read_to_string(&mut answer).await;
    answer
}

#[tokio::test]
async fn a_client_that_sends_no_head_or_half_of_one_is_disconnected() {
    let (listener, address) = listen().await;
    let app = Router::new().route("/", post(async || "done"));
    let server = Server::default()
        .max_connections(2)
        .head_timeout(Duration::from_millis(200));
    tokio::spawn(async move { server.serve(listener, app, pending::<()>()).await });
    // They take all the room, so the next one is served after they are disconnected.
    let nothing = tokio::spawn(exchange(address, b""));
    let half = tokio::spawn(exchange(address, &REQUEST[..REQUEST.len() - 4]));
    let whole = exchange(address, REQUEST).await;
    assert!(whole.starts_with("HTTP/1.1 200 "), "{whole}");
    for slow in [nothing, half] {
        let answer = slow.await.unwrap();
        assert!(!answer.contains(" 200 "), "{answer}");
    }
}

#[tokio::test]
async fn requests_that_have_begun_are_answered_after_the_shutdown() {
    let (listener, address) = listen().await;
    let (began, mut begun) = mpsc::unbounded_channel();
    let (finish, finished) = oneshot::channel::<()>();
    let finished = std::sync::Mutex::new(Some(finished));
    let handler = move || {
        began.send(()).unwrap();
        let finished = finished.lock().unwrap().take();
        async move {
            finished.expect("one request").await.unwrap();
            "done"
        }
    };
    let handler = std::sync::Arc::new(handler);
    let app = Router::new().route("/", post(move || handler()));
    let (stop, stopped) = oneshot::channel::<()>();
    let served = tokio::spawn(async move { Server::default().serve(listener, app, stopped).await });
    let request = tokio::spawn(exchange(address, REQUEST));
    begun.recv().await.unwrap();
    stop.send(()).unwrap();
    // The listener is closed when connections are refused.
    while TcpStream::connect(address).await.is_ok() {
        tokio::task::yield_now().await;
    }
    assert!(!served.is_finished());
    finish.send(()).unwrap();
    let answer = request.await.unwrap();
    assert!(answer.ends_with("done"), "{answer}");
    served.await.unwrap();
}
