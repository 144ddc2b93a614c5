//! [`Gate`] around a service of one's own.

use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::{Request, Response};
use http_body::Body;
use http_body_util::{Either, Full};
use tower_layer::Layer;
use tower_service::Service;

use super::gate::{Admitted, Gate};

/// A service behind a [`Gate`].
#[derive(Clone, Debug)]
pub struct Gated<S> {
    gate: Gate,
    inner: S,
}

impl<S> Layer<S> for Gate {
    type Service = Gated<S>;

    fn layer(&self, inner: S) -> Gated<S> {
        Gated {
            gate: self.clone(),
            inner,
        }
    }
}

impl<S, B, A> Service<Request<B>> for Gated<S>
where
    S: Service<Request<Full<Bytes>>, Response = Response<A>> + Clone + Send + 'static,
    S::Future: Send,
    A: Body<Data = Bytes> + Send,
    B: Body + Send + 'static,
    B::Data: Send,
    B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
{
    type Response = Response<Either<A, Full<Bytes>>>;
    type Error = S::Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, S::Error>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        // The one that is ready goes, its clone stays.
        let clone = self.inner.clone();
        let mut inner = std::mem::replace(&mut self.inner, clone);
        let gate = self.gate.clone();
        Box::pin(async move {
            let admitted = match gate.admit(request).await {
                Ok(admitted) => admitted,
                Err(refusal) => return Ok(refusal.into_response().map(Either::Right)),
            };
            let Admitted {
                received,
                outcome,
                version,
                extensions,
            } = admitted;
            let mut request = Request::new(Full::new(received.body.clone()));
            *request.method_mut() = received.method.clone();
            *request.uri_mut() = received.uri.clone();
            *request.version_mut() = version;
            *request.headers_mut() = received.headers.clone();
            *request.extensions_mut() = extensions;
            request.extensions_mut().insert(received);
            let response = inner.call(request).await?;
            outcome.settle(response.status()).await;
            Ok(response.map(Either::Left))
        })
    }
}
