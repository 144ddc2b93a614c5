//! HTTP/2: limits on what a receiver can make the sender buffer, and detection of unprocessed
//! requests.

use std::time::Duration;

use h2::Reason;
use hyper::client::conn::http2::{Builder, SendRequest};
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};

use crate::transport::https::http::{MAX_HEAD_SIZE, RequestBody};
use crate::transport::https::stream::Stream;

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

/// Starts HTTP/2 with limits on what a receiver can make the connection buffer.
pub(crate) async fn open(stream: Stream) -> hyper::Result<SendRequest<RequestBody>> {
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
    // The requests get the connection's errors.
    tokio::spawn(async move { connection.await.ok() });
    Ok(sender)
}

/// Whether the receiver shut the connection down or refused the stream unprocessed
/// (RFC 9113 §6.8 and §8.7).
pub(crate) fn is_refused_stream(error: &h2::Error) -> bool {
    let reason = error.reason();
    let is_shut_down = error.is_go_away() && reason == Some(Reason::NO_ERROR);
    let is_refused = error.is_reset() && reason == Some(Reason::REFUSED_STREAM);
    error.is_remote() && (is_shut_down || is_refused)
}
