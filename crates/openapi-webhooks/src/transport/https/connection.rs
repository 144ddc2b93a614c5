//! One connection and the requests sent over it.

#[cfg(feature = "http2")]
use futures_util::future::Either;
use futures_util::future::TryFutureExt;
use http::header::HOST;
use http::uri::PathAndQuery;
use http::{HeaderValue, Request, Response, Uri};
use hyper::body::Incoming;
use hyper::client::conn::{TrySendError, http1};
use hyper_util::rt::TokioIo;

use crate::endpoint::origin::{Origin, default_port};
use crate::transport::https::http::{MAX_HEAD_SIZE, RequestBody};
use crate::transport::https::stream::Stream;
use crate::wire::body::Body;

/// A connection, open until it is dropped or the receiver closes it.
pub(crate) enum Connection {
    /// One request at a time. The second field is the `host` header.
    Http1(http1::SendRequest<RequestBody>, HeaderValue),
    /// Several requests at a time.
    #[cfg(feature = "http2")]
    Http2(hyper::client::conn::http2::SendRequest<RequestBody>),
}

/// Why a connection returned no response.
pub(crate) struct SendFailure {
    pub(crate) error: hyper::Error,
    /// The request, if nothing of it was sent.
    pub(crate) unsent_request: Option<Box<Request<Body>>>,
}

impl Connection {
    /// Starts HTTP, in the version that was negotiated.
    pub(crate) async fn open(stream: Stream, uri: &Uri, origin: &Origin) -> hyper::Result<Self> {
        #[cfg(feature = "http2")]
        if stream.speaks_http2() {
            return crate::transport::https::http2::open(stream)
                .await
                .map(Self::Http2);
        }
        let (sender, connection) = http1::Builder::new()
            .max_buf_size(MAX_HEAD_SIZE as usize)
            .handshake(TokioIo::new(stream))
            .await?;
        // The requests get the connection's errors.
        tokio::spawn(async move { connection.await.ok() });
        Ok(Self::Http1(sender, host(uri, origin)))
    }

    pub(crate) fn is_closed(&self) -> bool {
        match self {
            Self::Http1(sender, _) => sender.is_closed(),
            #[cfg(feature = "http2")]
            Self::Http2(sender) => sender.is_closed(),
        }
    }

    /// Whether it can take a request now.
    pub(crate) fn is_ready(&self) -> bool {
        match self {
            Self::Http1(sender, _) => sender.is_ready(),
            #[cfg(feature = "http2")]
            Self::Http2(sender) => sender.is_ready(),
        }
    }

    /// A clone of the connection, if it takes several requests at a time.
    pub(crate) fn try_clone_shared(&self) -> Option<Self> {
        match self {
            Self::Http1(..) => None,
            #[cfg(feature = "http2")]
            Self::Http2(sender) => Some(Self::Http2(sender.clone())),
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
    ) -> impl Future<Output = Result<Response<Incoming>, SendFailure>> + use<> {
        let mut request = request.map(Box::new);
        let answer = match self {
            Self::Http1(sender, host) => {
                *request.uri_mut() = origin_form(uri);
                request.headers_mut().insert(HOST, host.clone());
                let answer = sender.try_send_request(request);
                #[cfg(feature = "http2")]
                let answer = Either::Left(answer);
                answer
            }
            #[cfg(feature = "http2")]
            Self::Http2(sender) => {
                *request.uri_mut() = uri.clone();
                request.headers_mut().remove(HOST);
                Either::Right(sender.try_send_request(request))
            }
        };
        answer.map_err(send_failure)
    }
}

fn send_failure(mut error: TrySendError<Request<RequestBody>>) -> SendFailure {
    let unsent = error.take_message();
    SendFailure {
        unsent_request: unsent.map(|request| Box::new(request.map(|body| *body))),
        error: error.into_error(),
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
