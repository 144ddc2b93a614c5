//! The body of an answer, which holds on to its connection until all of it is read.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use hyper::body::Incoming;

use crate::endpoint::origin::Origin;
use crate::transport::https::connection::Connection;
use crate::transport::https::idle::IdleConnections;

/// A body that gives its connection back at its end. Dropped before, it closes the connection: of a
/// body that nobody reads, nobody knows how much is still to come.
pub struct AnswerBody {
    pub(crate) body: Incoming,
    /// Where it is kept for one message at a time.
    pub(crate) lease: Option<Lease>,
}

/// A connection that is to be kept later.
pub(crate) struct Lease {
    pub(crate) idle: Arc<IdleConnections>,
    pub(crate) origin: Origin,
    pub(crate) connection: Connection,
}

impl Body for AnswerBody {
    type Data = Bytes;
    type Error = hyper::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, hyper::Error>>> {
        let frame = ready!(Pin::new(&mut self.body).poll_frame(context));
        if frame.is_none()
            && let Some(lease) = self.lease.take()
        {
            lease.idle.put(lease.origin, lease.connection);
        }
        Poll::Ready(frame)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
