//! Why a connection returned no response.

use http::Request;
use hyper::client::conn::TrySendError;

use crate::transport::https::http::{RequestBody, given_back};
use crate::wire::body::Body;

/// Why a connection returned no response.
pub(crate) enum SendFailure {
    /// Nothing of the request was sent.
    Unsent(Box<Request<Body>>, hyper::Error),
    /// The connection is open, but the receiver does not let it send the whole content.
    #[cfg(feature = "http2")]
    Stalled,
    /// The receiver does not process the request over HTTP/2 (`HTTP_1_1_REQUIRED`, RFC 9113 §7).
    #[cfg(feature = "http2")]
    RequiresHttp1(hyper::Error),
    Failed(hyper::Error),
}

impl From<TrySendError<Request<RequestBody>>> for SendFailure {
    fn from(mut error: TrySendError<Request<RequestBody>>) -> Self {
        match error.take_message() {
            Some(request) => Self::Unsent(given_back(request), error.into_error()),
            None => Self::Failed(error.into_error()),
        }
    }
}
