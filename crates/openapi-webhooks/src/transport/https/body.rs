//! Response bodies, which hold their connection until they are read.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use hyper::body::Incoming;

use crate::endpoint::origin::Origin;
use crate::transport::https::connection::Connection;
use crate::transport::https::idle::IdleConnections;

/// A body that returns its connection at its end. Dropped earlier, it closes the connection, since
/// the length of an unread rest is unknown.
pub struct ResponseBody {
    pub(crate) body: Incoming,
    pub(crate) lease: Option<Lease>,
}

/// The connection of a response whose body is being read.
pub(crate) struct Lease {
    pub(crate) idle: Arc<IdleConnections>,
    pub(crate) origin: Origin,
    pub(crate) connection: Connection,
}

impl Lease {
    /// Returns a connection that serves one request at a time. A shared one never left the pool.
    fn end(self) {
        if !self.connection.is_shared() {
            self.idle.put(self.origin, self.connection);
        }
    }
}

impl Body for ResponseBody {
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
            lease.end();
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
