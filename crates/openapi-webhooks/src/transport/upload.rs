//! How much of a request's content an HTTP/2 connection has sent.

use std::sync::atomic::{AtomicUsize, Ordering};

/// The content of one request, while a connection sends it.
pub(crate) struct Upload {
    length: usize,
    sent: AtomicUsize,
}

impl Upload {
    /// An upload of this many bytes.
    pub(crate) fn new(length: usize) -> Self {
        Self {
            length,
            sent: AtomicUsize::new(0),
        }
    }

    /// Counts bytes as sent.
    pub(crate) fn add(&self, count: usize) {
        self.sent.fetch_add(count, Ordering::Relaxed);
    }

    pub(crate) fn sent(&self) -> usize {
        self.sent.load(Ordering::Relaxed)
    }

    /// Whether the receiver may have seen the message. Without content, it may as soon as the
    /// connection has the request.
    pub(crate) fn has_begun(&self) -> bool {
        self.is_complete() || self.sent() > 0
    }

    pub(crate) fn is_complete(&self) -> bool {
        self.sent() >= self.length
    }
}
