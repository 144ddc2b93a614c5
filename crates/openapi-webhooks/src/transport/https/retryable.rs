//! Decides which failed exchanges are retried once.

use std::io;

use crate::transport::https::error_chain::find;

/// Decides whether a message that failed may be sent again.
pub(crate) type IsRetryable = fn(&hyper::Error) -> bool;

/// Whether a message that failed on a new connection may be sent again: the connection closed, or the receiver
/// did not process the stream.
///
/// The callers of this function and the next one check that no part of a response has arrived.
pub(crate) fn on_new_connection(error: &hyper::Error) -> bool {
    is_closed(error) || is_unprocessed_stream(error)
}

/// Whether a message that failed on a reused connection may be sent again. A reset counts too, since the
/// receiver may have closed the connection while the request was on its way.
pub(crate) fn on_reused_connection(error: &hyper::Error) -> bool {
    on_new_connection(error) || is_reset(error)
}

/// Many receivers end TLS without a `close_notify`, which rustls reports as an unexpected end. A clean end of an
/// HTTP/2 connection is not among these errors: h2 reports it as a broken pipe.
fn is_closed(error: &hyper::Error) -> bool {
    error.is_incomplete_message() || io_kind(error) == Some(io::ErrorKind::UnexpectedEof)
}

fn is_reset(error: &hyper::Error) -> bool {
    matches!(
        io_kind(error),
        Some(io::ErrorKind::ConnectionReset | io::ErrorKind::BrokenPipe)
    )
}

fn io_kind(error: &hyper::Error) -> Option<io::ErrorKind> {
    let io = find::<io::Error>(error);
    #[cfg(feature = "http2")]
    let io = io.or_else(|| find::<h2::Error>(error)?.get_io());
    io.map(io::Error::kind)
}

#[cfg(feature = "http2")]
fn is_unprocessed_stream(error: &hyper::Error) -> bool {
    find::<h2::Error>(error).is_some_and(crate::transport::https::http2::is_unprocessed_stream)
}

#[cfg(not(feature = "http2"))]
fn is_unprocessed_stream(_: &hyper::Error) -> bool {
    false
}
