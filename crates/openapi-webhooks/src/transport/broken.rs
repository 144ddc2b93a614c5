//! Exchanges that ended without an answer: which are tried once more, and what is known of them.

use std::error::Error;
use std::io;
use std::iter::successors;

use http::Extensions;
use hyper_util::client::legacy;

use super::connector::ConnectError;
use super::stream::Used;
use crate::error::{Failure, Sent};

/// Whether the connection ended before the status line, as an idle one does when the receiver
/// closes it just as the next request goes out. A reset counts on a connection that had been of use
/// before.
pub(crate) fn is_closed_before_answer(error: &legacy::Error) -> bool {
    if error.is_connect() {
        return false;
    }
    is_closed(error) || is_turned_away(error) || (is_reset(error) && is_used(error))
}

/// Many receivers end a TLS connection without a `close_notify`, which reads as an unexpected end.
fn is_closed(error: &legacy::Error) -> bool {
    find::<hyper::Error>(error).is_some_and(hyper::Error::is_incomplete_message)
        || io_kind(error) == Some(io::ErrorKind::UnexpectedEof)
}

fn is_reset(error: &legacy::Error) -> bool {
    matches!(
        io_kind(error),
        Some(io::ErrorKind::ConnectionReset | io::ErrorKind::BrokenPipe)
    )
}

fn io_kind(error: &legacy::Error) -> Option<io::ErrorKind> {
    let io = find::<io::Error>(error);
    #[cfg(feature = "http2")]
    let io = io.or_else(|| find::<h2::Error>(error)?.get_io());
    io.map(io::Error::kind)
}

#[cfg(feature = "http2")]
fn is_turned_away(error: &legacy::Error) -> bool {
    find::<h2::Error>(error).is_some_and(super::http2::is_turned_away)
}

#[cfg(not(feature = "http2"))]
fn is_turned_away(_: &legacy::Error) -> bool {
    false
}

fn is_used(error: &legacy::Error) -> bool {
    let mut extensions = Extensions::new();
    if let Some(connected) = error.connect_info() {
        connected.get_extras(&mut extensions);
    }
    extensions.get::<Used>().is_some_and(Used::get)
}

/// `before` is what an earlier try of the same request leaves to be said.
pub(crate) fn failure(error: legacy::Error, before: Sent) -> Failure {
    let unsent =
        error.is_connect() || find::<hyper::Error>(&error).is_some_and(hyper::Error::is_canceled);
    if before == Sent::Maybe || !unsent {
        return Failure::Transport {
            sent: Sent::Maybe,
            source: Box::new(error),
        };
    }
    match find::<ConnectError>(&error) {
        Some(ConnectError::Refused(refusal)) => Failure::Blocked(Box::new(refusal.clone())),
        Some(ConnectError::Timeout) => Failure::ConnectTimeout,
        Some(_) => Failure::Connect(Box::new(error)),
        None => Failure::Transport {
            sent: Sent::No,
            source: Box::new(error),
        },
    }
}

/// The first error of this type in the chain.
fn find<'a, E: Error + 'static>(error: &'a (dyn Error + 'static)) -> Option<&'a E> {
    successors(Some(error), |&error| error.source()).find_map(|error| error.downcast_ref())
}
