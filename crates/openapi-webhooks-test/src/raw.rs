//! Servers below HTTP: a closure gets each connection.

use std::io;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use openapi_webhooks::Endpoint;
use openapi_webhooks::http::HeaderMap;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use crate::server::accept::Port;

/// The maximum size of the head of a request, in bytes.
const MAX_HEAD: usize = 64 * 1024;

/// The maximum size of the body of a request, in bytes.
const MAX_BODY: usize = 64 * 1024 * 1024;

/// A request as raw bytes.
///
/// ```
/// use openapi_webhooks_test::RawRequest;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// let mut bytes = &b"POST /hooks HTTP/1.1\r\nhost: a\r\ncontent-length: 2\r\n\r\n{}"[..];
/// let request = RawRequest::read(&mut bytes).await.unwrap();
/// assert_eq!((request.target(), &request.body[..]), ("/hooks", &b"{}"[..]));
/// assert_eq!(request.all("host"), ["a"]);
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct RawRequest {
    /// The request line and the headers, with the empty line.
    pub head: String,
    /// The body.
    pub body: Vec<u8>,
}

impl RawRequest {
    /// Reads one request with a body of `content-length` bytes. `None` if the connection ends before the
    /// request does, or if the request is not HTTP or is too long.
    pub async fn read(stream: &mut (impl AsyncRead + Unpin)) -> Option<Self> {
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            head.push(stream.read_u8().await.ok()?);
            if head.len() > MAX_HEAD {
                return None;
            }
        }
        let mut request = Self {
            head: String::from_utf8(head).ok()?,
            body: Vec::new(),
        };
        let length = match request.all("content-length").first() {
            Some(length) => length.parse().ok().filter(|length| *length <= MAX_BODY)?,
            None => 0,
        };
        request.body = vec![0; length];
        stream.read_exact(&mut request.body).await.ok()?;
        Some(request)
    }

    /// The request line.
    #[must_use]
    pub fn line(&self) -> &str {
        self.head.lines().next().unwrap_or_default()
    }

    /// The target in the request line.
    #[must_use]
    pub fn target(&self) -> &str {
        self.line().split(' ').nth(1).unwrap_or_default()
    }

    /// All values of a header in order. The name is compared as it was sent.
    #[must_use]
    pub fn all(&self, name: &str) -> Vec<&str> {
        let fields = self.fields().filter(|(key, _)| *key == name);
        fields.map(|(_, value)| value).collect()
    }

    /// The only value of a header.
    ///
    /// # Panics
    /// If the header does not occur exactly once.
    #[must_use]
    #[track_caller]
    pub fn header(&self, name: &str) -> &str {
        let all = self.all(name);
        let [value] = all.as_slice() else {
            panic!("the header `{name}` occurs {} times", all.len());
        };
        value
    }

    /// The headers, without invalid ones.
    #[must_use]
    pub fn headers(&self) -> HeaderMap {
        let valid = |(name, value): (&str, &str)| Some((name.parse().ok()?, value.parse().ok()?));
        self.fields().filter_map(valid).collect()
    }

    fn fields(&self) -> impl Iterator<Item = (&str, &str)> {
        let lines = self.head.lines().skip(1);
        lines.filter_map(|line| line.split_once(": "))
    }
}

/// The requests that the closure of a [`RawServer`] recorded. Clones share them.
#[derive(Clone, Debug, Default)]
pub struct RawLog(Arc<Mutex<Vec<RawRequest>>>);

impl RawLog {
    /// Records a request.
    pub fn push(&self, request: RawRequest) {
        let mut requests = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        requests.push(request);
    }

    fn requests(&self) -> Vec<RawRequest> {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }
}

/// A server that passes each connection to a closure, for faults that [`Answer`](crate::Answer) does not
/// have. Dropping it closes the port and all connections.
///
/// ```
/// use openapi_webhooks_test::{Customer, RawServer};
/// use tokio::io::AsyncWriteExt;
/// use webhooks::{Client, types::Subscription};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let server = RawServer::after_request(|mut stream| async move {
///     let _ = stream.write_all(b"HTTP/1.1 20 OK\r\n\r\n").await;
/// })
/// .await;
///
/// # let customer = Customer::start().await;
/// let client: Client = customer.client();
/// let sent = client.send_new_subscription(&server.endpoint(), &Subscription::new("ada")).await;
/// assert!(sent.is_err());
/// assert_eq!(server.only().target(), "/hooks");
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct RawServer {
    port: Port,
    log: RawLog,
    connections: Arc<AtomicUsize>,
}

impl RawServer {
    /// Serves each connection with `serve`, which gets its number from 0, and the log.
    ///
    /// # Panics
    /// If no port can be bound on 127.0.0.1, or outside of a Tokio runtime with I/O enabled.
    pub async fn with<F, Fut>(serve: F) -> Self
    where
        F: Fn(usize, TcpStream, RawLog) -> Fut + Send + 'static,
        Fut: Future<Output = ()> + Send + 'static,
    {
        let started = Self::start(serve).await;
        started.unwrap_or_else(|error| panic!("the server cannot be started: {error}"))
    }

    async fn start<F, Fut>(serve: F) -> io::Result<Self>
    where
        F: Fn(usize, TcpStream, RawLog) -> Fut + Send + 'static,
        Fut: Future<Output = ()> + Send + 'static,
    {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let (log, connections) = (RawLog::default(), Arc::new(AtomicUsize::new(0)));
        let (kept, counter) = (log.clone(), connections.clone());
        let port = Port::serve(listener, move |number, stream| {
            counter.fetch_add(1, Ordering::SeqCst);
            serve(number, stream, kept.clone())
        })?;
        Ok(Self {
            port,
            log,
            connections,
        })
    }

    /// Records each request, and answers it with these bytes.
    ///
    /// # Panics
    /// The same as [`with`](Self::with).
    pub async fn answering(answer: impl Into<Vec<u8>>) -> Self {
        let answer: Arc<[u8]> = answer.into().into();
        Self::with(move |_, stream, log| {
            let answer = answer.clone();
            async move { answer_all(stream, answer, &log).await }
        })
        .await
    }

    /// Reads and records one request of each connection, and then serves the connection with `serve`.
    ///
    /// # Panics
    /// The same as [`with`](Self::with).
    pub async fn after_request<F, Fut>(serve: F) -> Self
    where
        F: Fn(TcpStream) -> Fut + Clone + Send + Sync + 'static,
        Fut: Future<Output = ()> + Send + 'static,
    {
        Self::with(move |_, mut stream, log| {
            let serve = serve.clone();
            async move {
                if let Some(request) = RawRequest::read(&mut stream).await {
                    log.push(request);
                    serve(stream).await;
                }
            }
        })
        .await
    }

    /// The address on which it listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.port.address
    }

    /// The URL of a target, such as `/hooks?tenant=7`.
    #[must_use]
    pub fn url(&self, target: &str) -> String {
        format!("http://{}{target}", self.address())
    }

    /// An endpoint for `/hooks`, without secrets.
    #[must_use]
    pub fn endpoint(&self) -> Endpoint {
        crate::endpoint::of_url(&self.url("/hooks"))
    }

    /// The recorded requests.
    #[must_use]
    pub fn received(&self) -> Vec<RawRequest> {
        self.log.requests()
    }

    /// The only recorded request.
    ///
    /// # Panics
    /// If there is none, or more than one.
    #[must_use]
    #[track_caller]
    pub fn only(&self) -> RawRequest {
        let mut requests = self.received();
        assert_eq!(requests.len(), 1, "the number of requests");
        requests.remove(0)
    }

    /// The number of connections that were accepted.
    #[must_use]
    pub fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }
}

/// Reads and records the requests of a connection, and answers each with the same bytes. Use it in the closure of a
/// [`RawServer`], also over TLS.
pub async fn answer_all(
    mut stream: impl AsyncRead + AsyncWrite + Unpin,
    answer: impl AsRef<[u8]>,
    log: &RawLog,
) {
    let answer = answer.as_ref();
    while let Some(request) = RawRequest::read(&mut stream).await {
        log.push(request);
        if stream.write_all(answer).await.is_err() {
            return;
        }
        let _ = stream.flush().await;
    }
}
