//! HTTP/2: limits on what a receiver can make the sender buffer, and connections that do not take
//! further messages.

use std::future::poll_fn;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::Duration;

use h2::Reason;
use http::header::HOST;
use http::{Request, Response, Uri};
use hyper::body::Incoming;
use hyper::client::conn::http2::{Builder, Connection, SendRequest};
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};

use crate::transport::https::error_chain::find;
use crate::transport::https::http::{MAX_HEAD_SIZE, RequestBody, counting};
use crate::transport::https::send_failure::SendFailure;
use crate::transport::https::stream::Stream;
use crate::transport::progress::Progress;
use crate::transport::upload::Upload;
use crate::wire::body::Body;

/// The client reads 16 KiB of a response. A receiver that sends more must wait.
const STREAM_WINDOW: u32 = 32 * 1024;

/// For all streams of a connection together.
const CONNECTION_WINDOW: u32 = 256 * 1024;

/// The smallest allowed value (RFC 9113 §6.5.2).
const LARGEST_FRAME: u32 = 16 * 1024;

/// Many messages share a connection, and would all hang on a dead one. A PING checks it while a
/// request is pending and nothing arrives (RFC 9113 §6.7).
const PING_AFTER: Duration = Duration::from_secs(10);
const PONG_WITHIN: Duration = Duration::from_secs(5);

/// A handle for one request on a connection that many requests share.
pub(crate) struct Http2 {
    sender: SendRequest<RequestBody>,
    shared: Arc<Shared>,
    stream: Option<OpenStream>,
}

struct Shared {
    /// The connection, which its task owns.
    connection: Weak<Mutex<HttpConnection>>,
    open_streams: AtomicUsize,
    /// Whether the receiver required HTTP/1.1 or let a request stall. New requests use another connection.
    is_unusable: AtomicBool,
}

type HttpConnection = Connection<TokioIo<Stream>, RequestBody, TokioExecutor>;

/// A stream that counts against the receiver's limit until it is dropped.
struct OpenStream(Arc<Shared>);

impl Drop for OpenStream {
    fn drop(&mut self) {
        self.0.open_streams.fetch_sub(1, Ordering::Relaxed);
    }
}

impl Http2 {
    /// Starts HTTP/2 with limits on what a receiver can make the connection buffer.
    pub(crate) async fn open(stream: Stream) -> hyper::Result<Self> {
        let (sender, connection) = Builder::new(TokioExecutor::new())
            .timer(TokioTimer::new())
            .initial_stream_window_size(STREAM_WINDOW)
            .initial_connection_window_size(CONNECTION_WINDOW)
            .max_frame_size(LARGEST_FRAME)
            .max_header_list_size(MAX_HEAD_SIZE)
            .keep_alive_interval(PING_AFTER)
            .keep_alive_timeout(PONG_WITHIN)
            .handshake(TokioIo::new(stream))
            .await?;
        let connection = Arc::new(Mutex::new(connection));
        let shared = Shared {
            connection: Arc::downgrade(&connection),
            open_streams: AtomicUsize::new(0),
            is_unusable: AtomicBool::new(false),
        };
        // The requests get the connection's errors.
        tokio::spawn(poll_fn(move |context| {
            let mut connection = connection.lock().unwrap_or_else(PoisonError::into_inner);
            Pin::new(&mut *connection).poll(context).map(drop)
        }));
        Ok(Self {
            sender,
            shared: Arc::new(shared),
            stream: None,
        })
    }

    /// A handle for another request.
    pub(crate) fn share(&self) -> Self {
        Self {
            sender: self.sender.clone(),
            shared: Arc::clone(&self.shared),
            stream: None,
        }
    }

    pub(crate) fn is_closed(&self) -> bool {
        self.sender.is_closed()
    }

    /// Whether the receiver allows another stream.
    pub(crate) fn is_ready(&self) -> bool {
        self.sender.is_ready()
            && !self.shared.is_unusable.load(Ordering::Relaxed)
            && self.shared.open_streams.load(Ordering::Relaxed) < self.max_streams()
    }

    /// The receiver's limit (RFC 9113 §6.5.2, `SETTINGS_MAX_CONCURRENT_STREAMS`).
    fn max_streams(&self) -> usize {
        self.shared.connection.upgrade().map_or(0, |connection| {
            let connection = connection.lock().unwrap_or_else(PoisonError::into_inner);
            connection.current_max_send_streams()
        })
    }

    pub(crate) fn send(
        &mut self,
        mut request: Request<Body>,
        uri: &Uri,
        progress: &Progress,
    ) -> impl Future<Output = Result<Response<Incoming>, SendFailure>> + use<> {
        *request.uri_mut() = uri.clone();
        request.headers_mut().remove(HOST);
        let upload = Arc::new(Upload::new(request.body().len()));
        progress.passed_to_http2(&upload);
        let request = counting(request, Some(Arc::clone(&upload)));
        // Boxed, since the futures below would hold several copies of it.
        let answer = Box::pin(self.sender.try_send_request(request));
        self.shared.open_streams.fetch_add(1, Ordering::Relaxed);
        self.stream = Some(OpenStream(Arc::clone(&self.shared)));
        let shared = Arc::clone(&self.shared);
        async move {
            let failed = match upload.unless_stalled(answer).await {
                Some(Ok(response)) => return Ok(response),
                Some(Err(failed)) => classified(failed.into()),
                None => SendFailure::Stalled,
            };
            if matches!(failed, SendFailure::Stalled | SendFailure::RequiresHttp1(_)) {
                shared.is_unusable.store(true, Ordering::Relaxed);
            }
            Err(failed)
        }
    }
}

/// Tells whether the receiver failed the request because it requires HTTP/1.1.
fn classified(failed: SendFailure) -> SendFailure {
    match failed {
        SendFailure::Failed(error) if requires_http1(&error) => SendFailure::RequiresHttp1(error),
        failed => failed,
    }
}

fn requires_http1(error: &hyper::Error) -> bool {
    let error = find::<h2::Error>(error);
    error
        .is_some_and(|error| error.is_remote() && error.reason() == Some(Reason::HTTP_1_1_REQUIRED))
}

/// Whether the receiver refused the stream, or shut the connection down before it (RFC 9113 §8.7). The reason
/// of a shutdown does not matter: h2 reports it only for streams that will not be processed (§6.8).
pub(crate) fn is_unprocessed_stream(error: &h2::Error) -> bool {
    let is_refused = error.is_reset() && error.reason() == Some(Reason::REFUSED_STREAM);
    error.is_remote() && (is_refused || error.is_go_away())
}
