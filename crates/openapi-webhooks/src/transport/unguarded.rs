//! Custom transports.

use std::future::poll_fn;

use bytes::Buf;
use http::{Request, Response};
use tower_service::Service;

use crate::transport::failure::{Failure, Source};
use crate::transport::redacted::Redacted;
use crate::transport::seam::{SealedTransport, TransportRequest};
use crate::transport::sent::Sent;
use crate::wire::body::Body;

/// A custom transport. The service resolves names and connects itself, so no address is checked.
/// Use it where something else keeps requests out of the internal network, such as a proxy.
///
/// The service must send the request's target unchanged, and no `accept-encoding`.
///
/// ```
/// # use std::convert::Infallible;
/// # use std::future::{Ready, ready};
/// # use std::task::{Context, Poll};
/// # use openapi_webhooks::{Body, bytes::Bytes, http::{Request, Response}};
/// use openapi_webhooks::transport::Unguarded;
/// use webhooks::Client;
///
/// # type Empty = http_body_util::Empty<Bytes>;
/// #[derive(Clone)]
/// struct DryRun; // implements `tower_service::Service<Request<Body>>`
/// # impl tower_service::Service<Request<Body>> for DryRun {
/// #     type Response = Response<Empty>;
/// #     type Error = Infallible;
/// #     type Future = Ready<Result<Response<Empty>, Infallible>>;
/// #     fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> { Poll::Ready(Ok(())) }
/// #     fn call(&mut self, _: Request<Body>) -> Self::Future { ready(Ok(Response::new(Empty::new()))) }
/// # }
/// let client = Client::with_transport(Unguarded(DryRun));
/// ```
#[derive(Clone, Debug)]
pub struct Unguarded<S>(pub S);

impl<S, B> SealedTransport for Unguarded<S>
where
    S: Service<Request<Body>, Response = Response<B>> + Clone + Send + Sync + 'static,
    S::Future: Send,
    S::Error: Into<Source>,
    B: http_body::Body<Data: Buf + Send, Error: Send> + Send,
{
    type Body = B;

    async fn send(&self, request: TransportRequest<'_>) -> Result<Response<B>, Failure> {
        let TransportRequest {
            request, progress, ..
        } = request;
        check_tls(&request)?;
        let mut service = self.0.clone();
        let ready = poll_fn(|context| service.poll_ready(context)).await;
        ready.map_err(|error| failure(Sent::No, error.into()))?;
        progress.passed();
        service
            .call(*request)
            .await
            .map_err(|error| failure(Sent::Maybe, error.into()))
    }
}

/// A service cannot use the TLS settings of an endpoint, and sending without them would be wrong.
#[cfg(feature = "hyper")]
pub(crate) fn check_tls<B>(request: &Request<B>) -> Result<(), Failure> {
    let tls = request
        .extensions()
        .get::<std::sync::Arc<crate::endpoint::tls::Tls>>();
    match tls {
        None => Ok(()),
        Some(_) => Err(Failure::Unsupported(
            "the transport does not support TLS settings of endpoints",
        )),
    }
}

#[cfg(not(feature = "hyper"))]
pub(crate) fn check_tls<B>(_: &Request<B>) -> Result<(), Failure> {
    Ok(())
}

pub(crate) fn failure(sent: Sent, error: Source) -> Failure {
    Failure::Transport {
        sent,
        source: Box::new(Redacted::new(error)),
    }
}
