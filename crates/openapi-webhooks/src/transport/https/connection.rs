//! One connection and the requests sent over it.

use std::sync::Arc;

#[cfg(feature = "http2")]
use futures_util::future::Either;
use futures_util::future::TryFutureExt;
use http::header::HOST;
use http::uri::PathAndQuery;
use http::{HeaderValue, Request, Response, Uri};
use hyper::body::Incoming;
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;

use crate::endpoint::origin::{Origin, default_port};
use crate::transport::https::http::{MAX_HEAD_SIZE, RequestBody, counting};
#[cfg(feature = "http2")]
use crate::transport::https::http2::Http2;
use crate::transport::https::send_failure::SendFailure;
use crate::transport::https::stream::Stream;
use crate::transport::progress::Progress;
use crate::transport::status_line::StatusLine;
use crate::wire::body::Body;

/// A connection, open until it is dropped or the receiver closes it.
pub(crate) enum Connection {
    /// One request at a time.
    Http1(Http1),
    /// Several requests at a time.
    #[cfg(feature = "http2")]
    Http2(Http2),
}

/// A connection that serves one request at a time.
pub(crate) struct Http1 {
    sender: http1::SendRequest<RequestBody>,
    /// The `host` header of the first request.
    host: HeaderValue,
    status_line: Arc<StatusLine>,
}

impl Connection {
    /// Starts HTTP, in the version that was negotiated.
    pub(crate) async fn open(
        mut stream: Stream,
        uri: &Uri,
        origin: &Origin,
    ) -> hyper::Result<Self> {
        #[cfg(feature = "http2")]
        if stream.speaks_http2() {
            return Http2::open(stream).await.map(Self::Http2);
        }
        let status_line = stream.read_status_lines();
        // A header that violates RFC 9112 §5 says nothing about whether the message was accepted.
        let (sender, connection) = http1::Builder::new()
            .max_buf_size(MAX_HEAD_SIZE as usize)
            .allow_spaces_after_header_name_in_responses(true)
            .allow_obsolete_multiline_headers_in_responses(true)
            .ignore_invalid_headers_in_responses(true)
            .handshake(TokioIo::new(stream))
            .await?;
        // The requests get the connection's errors.
        tokio::spawn(async move { connection.await.ok() });
        Ok(Self::Http1(Http1 {
            sender,
            host: host(uri, origin),
            status_line,
        }))
    }

    pub(crate) fn is_closed(&self) -> bool {
        match self {
            Self::Http1(http1) => http1.sender.is_closed(),
            #[cfg(feature = "http2")]
            Self::Http2(http2) => http2.is_closed(),
        }
    }

    /// Whether it can take a request now.
    pub(crate) fn is_ready(&self) -> bool {
        match self {
            Self::Http1(http1) => http1.sender.is_ready(),
            #[cfg(feature = "http2")]
            Self::Http2(http2) => http2.is_ready(),
        }
    }

    /// Whether it takes several requests at a time.
    pub(crate) fn is_shared(&self) -> bool {
        match self {
            Self::Http1(_) => false,
            #[cfg(feature = "http2")]
            Self::Http2(_) => true,
        }
    }

    /// A handle for another request, if the connection takes several at a time.
    pub(crate) fn try_clone_shared(&self) -> Option<Self> {
        match self {
            Self::Http1(_) => None,
            #[cfg(feature = "http2")]
            Self::Http2(http2) => Some(Self::Http2(http2.share())),
        }
    }

    /// Sends a request and waits for the head of the response.
    ///
    /// The request is handed over immediately: a future that held it would be several times larger
    /// while it waits for the response.
    pub(crate) fn send(
        &mut self,
        request: Request<Body>,
        uri: &Uri,
        origin: &Origin,
        progress: &Progress,
    ) -> impl Future<Output = Result<Response<Incoming>, SendFailure>> + use<> {
        match self {
            Self::Http1(http1) => {
                let answer = http1.send(request, uri, origin, progress);
                #[cfg(feature = "http2")]
                let answer = Either::Left(answer);
                answer
            }
            #[cfg(feature = "http2")]
            Self::Http2(http2) => Either::Right(http2.send(request, uri, progress)),
        }
    }
}

impl Http1 {
    fn send(
        &mut self,
        mut request: Request<Body>,
        uri: &Uri,
        origin: &Origin,
        progress: &Progress,
    ) -> impl Future<Output = Result<Response<Incoming>, SendFailure>> + use<> {
        *request.uri_mut() = origin_form(uri);
        let host = self.host_of(uri, origin);
        request.headers_mut().insert(HOST, host);
        self.status_line.reset();
        progress.passed_to_http1(&self.status_line);
        let answer = self.sender.try_send_request(counting(request, None));
        answer.map_err(SendFailure::from)
    }

    /// The connection serves all endpoints of its origin, and each one is addressed as its own URL
    /// spells it.
    fn host_of(&self, uri: &Uri, origin: &Origin) -> HeaderValue {
        let spelled = uri.host().unwrap_or_default().as_bytes();
        if self.host.as_bytes().starts_with(spelled) {
            self.host.clone()
        } else {
            host(uri, origin)
        }
    }
}

/// RFC 9112 §3.2.1.
fn origin_form(uri: &Uri) -> Uri {
    let target = uri.path_and_query().cloned();
    target
        .unwrap_or_else(|| PathAndQuery::from_static("/"))
        .into()
}

/// As the URL spells it, with the port unless it is the scheme's default (RFC 9110 §7.2).
fn host(uri: &Uri, origin: &Origin) -> HeaderValue {
    let host = uri.host().unwrap_or_default();
    let text = if origin.port == default_port(origin.is_http) {
        host.to_owned()
    } else {
        format!("{host}:{}", origin.port)
    };
    match HeaderValue::try_from(text) {
        Ok(value) => value,
        Err(error) => unreachable!("a host is visible ASCII: {error}"),
    }
}
