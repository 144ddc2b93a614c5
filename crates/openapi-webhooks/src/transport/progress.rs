//! How far an attempt has progressed, in case it ends without a response.

#[cfg(feature = "hyper")]
use std::sync::Arc;
use std::sync::{Mutex, MutexGuard, PoisonError};

#[cfg(feature = "hyper")]
use http::StatusCode;

use crate::transport::sent::Sent;
#[cfg(feature = "hyper")]
use crate::transport::status_line::StatusLine;
#[cfg(feature = "http2")]
use crate::transport::upload::Upload;

/// How far an attempt has progressed. The transport updates it, and it outlives the transport's future.
#[derive(Default)]
pub(crate) struct Progress(Mutex<State>);

#[derive(Default)]
struct State {
    /// Whether an earlier request of the attempt may have been seen.
    is_seen: bool,
    stage: Stage,
}

#[derive(Default)]
enum Stage {
    #[default]
    Unsent,
    /// A connection or a service has the request.
    Passed,
    /// An HTTP/1 connection has the request, and shows the beginning of the response.
    #[cfg(feature = "hyper")]
    Http1(Arc<StatusLine>),
    /// An HTTP/2 connection has the request, and sends its content as the receiver allows.
    #[cfg(feature = "http2")]
    Http2(Arc<Upload>),
}

impl Stage {
    fn is_seen(&self) -> bool {
        match self {
            Self::Unsent => false,
            Self::Passed => true,
            #[cfg(feature = "hyper")]
            Self::Http1(_) => true,
            #[cfg(feature = "http2")]
            Self::Http2(upload) => upload.has_begun(),
        }
    }
}

impl Progress {
    /// A connection or a service has the request.
    pub(crate) fn passed(&self) {
        self.begin(Stage::Passed);
    }

    #[cfg(feature = "hyper")]
    pub(crate) fn passed_to_http1(&self, response: &Arc<StatusLine>) {
        self.begin(Stage::Http1(Arc::clone(response)));
    }

    #[cfg(feature = "http2")]
    pub(crate) fn passed_to_http2(&self, upload: &Arc<Upload>) {
        self.begin(Stage::Http2(Arc::clone(upload)));
    }

    /// The connection has given the request back.
    #[cfg(feature = "hyper")]
    pub(crate) fn given_back(&self) {
        self.lock().stage = Stage::Unsent;
    }

    fn begin(&self, stage: Stage) {
        let mut state = self.lock();
        state.is_seen |= state.stage.is_seen();
        state.stage = stage;
    }

    /// Whether the receiver may have seen a request of the attempt.
    pub(crate) fn sent(&self) -> Sent {
        let state = self.lock();
        if state.is_seen || state.stage.is_seen() {
            Sent::Maybe
        } else {
            Sent::No
        }
    }

    /// Whether a part of a response has arrived, as far as the connection shows it.
    #[cfg(feature = "hyper")]
    pub(crate) fn has_response(&self) -> bool {
        match &self.lock().stage {
            Stage::Http1(response) => response.has_begun(),
            _ => false,
        }
    }

    /// The status, if a whole status line has arrived.
    #[cfg(feature = "hyper")]
    pub(crate) fn status(&self) -> Option<StatusCode> {
        match &self.lock().stage {
            Stage::Http1(response) => response.status(),
            _ => None,
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
