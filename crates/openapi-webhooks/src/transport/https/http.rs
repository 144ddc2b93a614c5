//! Code that HTTP/1 and HTTP/2 share: limits, and bodies that count the bytes that are sent.

use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use bytes::{Buf, Bytes};
use http::Request;
use http_body::{Frame, SizeHint};

use crate::transport::upload::Upload;
use crate::wire::body::Body;

/// More than any real response needs before its body.
pub(crate) const MAX_HEAD_SIZE: u32 = 64 * 1024;

/// The body of the requests that hyper sends.
///
/// It is boxed, since hyper allocates space for 32 requests on each connection, of which HTTP/1 uses one
/// at a time.
pub(crate) type RequestBody = Box<CountingBody>;

/// A body that counts the bytes that are sent.
pub(crate) struct CountingBody {
    body: Body,
    upload: Option<Arc<Upload>>,
}

/// A request whose content is counted by the upload, if there is one.
pub(crate) fn counting(
    request: Request<Body>,
    upload: Option<Arc<Upload>>,
) -> Request<RequestBody> {
    request.map(|body| Box::new(CountingBody { body, upload }))
}

/// A request that hyper has given back.
pub(crate) fn given_back(request: Request<RequestBody>) -> Box<Request<Body>> {
    Box::new(request.map(|body| body.body))
}

impl http_body::Body for CountingBody {
    type Data = Content;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Content>, Infallible>>> {
        let frame = ready!(Pin::new(&mut self.body).poll_frame(context));
        let upload = self.upload.take();
        Poll::Ready(
            frame.map(|frame| frame.map(|frame| frame.map_data(|bytes| Content { bytes, upload }))),
        )
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

/// Bytes that are counted when hyper has sent them.
pub(crate) struct Content {
    bytes: Bytes,
    upload: Option<Arc<Upload>>,
}

impl Buf for Content {
    fn remaining(&self) -> usize {
        self.bytes.remaining()
    }

    fn chunk(&self) -> &[u8] {
        self.bytes.chunk()
    }

    fn advance(&mut self, count: usize) {
        if let Some(upload) = &self.upload {
            upload.add(count);
        }
        self.bytes.advance(count);
    }
}
