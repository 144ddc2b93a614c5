//! A raw TCP server that records requests and sends given responses, and messages to send to it.

#![allow(dead_code, unused_imports, reason = "each test file uses its part")]

#[cfg(feature = "http2")]
pub(crate) mod http2;
pub(crate) mod look;
#[cfg(feature = "hyper")]
pub(crate) mod tls;

use std::future::{Future, Ready, ready};
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;

use http::{Request, Response};
use http_body_util::{Empty, Full};
use openapi_webhooks::bytes::Bytes;
use openapi_webhooks::codegen::v1::MessageBuilder;
use openapi_webhooks::http::{HeaderMap, Method};
use openapi_webhooks::{Client, ClientBuilder, Endpoint, Message, Secret, egress};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tower_service::Service;

pub(crate) const OK: &str = "HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n";

/// One request, as received bytes.
#[derive(Clone, Debug)]
pub(crate) struct Received {
    pub(crate) head: String,
    pub(crate) body: Vec<u8>,
}

impl Received {
    pub(crate) fn line(&self) -> &str {
        self.head.lines().next().unwrap()
    }

    pub(crate) fn target(&self) -> &str {
        self.line().split(' ').nth(1).unwrap()
    }

    /// All values of a header, in order.
    pub(crate) fn all(&self, name: &str) -> Vec<&str> {
        let lines = self.head.lines().skip(1);
        lines
            .filter_map(|line| line.split_once(": "))
            .filter(|(key, _)| *key == name)
            .map(|(_, value)| value)
            .collect()
    }

    /// The only value of a header.
    pub(crate) fn header(&self, name: &str) -> &str {
        let all = self.all(name);
        assert_eq!(all.len(), 1, "{name} in {}", self.head);
        all[0]
    }

    pub(crate) fn headers(&self) -> HeaderMap {
        let lines = self
            .head
            .lines()
            .skip(1)
            .filter_map(|line| line.split_once(": "));
        lines
            .map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap()))
            .collect()
    }
}

/// Reads one request with a body of `content-length` bytes. `None` at the end of the connection.
pub(crate) async fn read_request(stream: &mut (impl AsyncRead + Unpin)) -> Option<Received> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(stream.read_u8().await.ok()?);
    }
    let mut received = Received {
        head: String::from_utf8(head).unwrap(),
        body: Vec::new(),
    };
    let length = received
        .all("content-length")
        .first()
        .map_or(0, |length| length.parse().unwrap());
    received.body = vec![0; length];
    stream.read_exact(&mut received.body).await.ok()?;
    Some(received)
}

/// Sends the same response to all requests of a connection, and records them.
pub(crate) async fn answer_all(
    mut stream: impl AsyncRead + AsyncWrite + Unpin,
    answer: &str,
    log: &Log,
) {
    while let Some(request) = read_request(&mut stream).await {
        log.lock().unwrap().push(request);
        if stream.write_all(answer.as_bytes()).await.is_err() {
            return;
        }
        let _ = stream.flush().await;
    }
}

pub(crate) type Log = Arc<Mutex<Vec<Received>>>;

pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    pub(crate) log: Log,
    connections: Arc<Mutex<usize>>,
}

impl Server {
    /// Serves each connection with `serve`, which gets its number from 0.
    pub(crate) async fn with<F, Fut>(serve: F) -> Self
    where
        F: Fn(usize, TcpStream, Log) -> Fut + Send + 'static,
        Fut: Future<Output = ()> + Send + 'static,
    {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let server = Self {
            address: listener.local_addr().unwrap(),
            log: Log::default(),
            connections: Arc::default(),
        };
        let (log, connections) = (server.log.clone(), server.connections.clone());
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let number = {
                    let mut connections = connections.lock().unwrap();
                    *connections += 1;
                    *connections - 1
                };
                tokio::spawn(serve(number, stream, log.clone()));
            }
        });
        server
    }

    /// Sends the same response to all requests.
    pub(crate) async fn answering(answer: impl Into<String>) -> Self {
        let answer = Arc::new(answer.into());
        Self::with(move |_, stream, log| {
            let answer = answer.clone();
            async move { answer_all(stream, &answer, &log).await }
        })
        .await
    }

    /// Reads a request, and then serves the connection with `serve`.
    pub(crate) async fn after_request<F, Fut>(serve: F) -> Self
    where
        F: Fn(TcpStream) -> Fut + Clone + Send + Sync + 'static,
        Fut: Future<Output = ()> + Send + 'static,
    {
        Self::with(move |_, mut stream, log| {
            let serve = serve.clone();
            async move {
                if let Some(request) = read_request(&mut stream).await {
                    log.lock().unwrap().push(request);
                    serve(stream).await;
                }
            }
        })
        .await
    }

    pub(crate) fn url(&self, target: &str) -> String {
        format!("http://{}{target}", self.address)
    }

    pub(crate) fn endpoint(&self) -> Endpoint {
        Endpoint::new(&self.url("/hooks")).unwrap()
    }

    pub(crate) fn received(&self) -> Vec<Received> {
        self.log.lock().unwrap().clone()
    }

    pub(crate) fn only(&self) -> Received {
        let mut received = self.received();
        assert_eq!(received.len(), 1);
        received.remove(0)
    }

    pub(crate) fn connections(&self) -> usize {
        *self.connections.lock().unwrap()
    }
}

/// A builder for clients that may connect to this machine.
#[cfg(feature = "hyper")]
pub(crate) fn local() -> ClientBuilder<Client> {
    Client::builder()
        .egress(egress::Policy::default().allow_loopback().allow_http())
        .deadline(Duration::from_secs(10))
}

/// Says that a test is skipped for want of this. In CI, nothing may be missing.
pub(crate) fn skip(what: &str) {
    assert!(std::env::var_os("CI").is_none(), "{what} is missing");
    eprintln!("skipped: {what} is missing");
}

pub(crate) fn builder() -> MessageBuilder {
    MessageBuilder::new("new-subscription", Method::POST)
}

pub(crate) fn message() -> Message {
    builder().json("application/json", &[1, 2, 3]).unwrap()
}

pub(crate) fn secret() -> Secret {
    "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw".parse().unwrap()
}

/// Responds with the status in the path, or not at all.
#[derive(Clone)]
pub(crate) struct AsAsked;

impl Service<Request<openapi_webhooks::Body>> for AsAsked {
    type Response = Response<Empty<Bytes>>;
    type Error = String;
    type Future = Ready<Result<Self::Response, String>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), String>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<openapi_webhooks::Body>) -> Self::Future {
        let status = request.uri().path().trim_matches('/').parse::<u16>();
        ready(match status {
            Ok(status) => Ok(Response::builder()
                .status(status)
                .body(Empty::new())
                .unwrap()),
            Err(_) => Err("out of order".to_owned()),
        })
    }
}
