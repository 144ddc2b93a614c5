//! The service that [`VerifyLayer`] creates.

use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::{Request, Response};
use http_body::{Frame, SizeHint};
use http_body_util::BodyExt;
use http_body_util::combinators::UnsyncBoxBody;
use tower_layer::Layer;
use tower_service::Service;

use crate::receiver::rejection::Rejection;
use crate::receiver::verify_layer::{Admission, VerifyLayer};
use crate::wire::body::Body;

/// A service behind a [`VerifyLayer`].
#[derive(Clone, Debug)]
pub struct VerifyService<S> {
    layer: VerifyLayer,
    inner: S,
}

impl<S> Layer<S> for VerifyLayer {
    type Service = VerifyService<S>;

    fn layer(&self, inner: S) -> VerifyService<S> {
        VerifyService {
            layer: self.clone(),
            inner,
        }
    }
}

impl<S, B, A> Service<Request<B>> for VerifyService<S>
where
    S: Service<Request<Body>, Response = Response<A>> + Clone + Send + 'static,
    S::Future: Send,
    A: http_body::Body<Data = Bytes, Error: 'static> + Send + 'static,
    B: http_body::Body + Send + 'static,
    B::Data: Send,
    B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
{
    type Response = Response<ResponseBody<A::Error>>;
    type Error = S::Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, S::Error>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        // The future takes the ready service and leaves its clone.
        let clone = self.inner.clone();
        let mut inner = std::mem::replace(&mut self.inner, clone);
        let layer = self.layer.clone();
        Box::pin(async move {
            let (request, claimed) = match layer.admit(request).await {
                Ok(Admission::Verified(request, claimed)) => (*request, claimed),
                Ok(Admission::Challenge(answer)) => {
                    return Ok(answer.into_response().map(ResponseBody::of_layer));
                }
                Err(rejection) => {
                    layer.report(&rejection);
                    return Ok(rejection.response().map(ResponseBody::of_layer));
                }
            };
            let response = inner.call(request).await?;
            if let Some(rejection) = response.extensions().get::<Rejection>() {
                layer.report(rejection);
            }
            if let Some(claimed) = claimed {
                claimed.settle(response.status()).await;
            }
            Ok(response.map(ResponseBody::of_service))
        })
    }
}

/// The body of a response: the service's, or that of a rejection.
#[derive(Debug)]
pub struct ResponseBody<E>(UnsyncBoxBody<Bytes, E>);

impl<E: 'static> ResponseBody<E> {
    fn of_service(body: impl http_body::Body<Data = Bytes, Error = E> + Send + 'static) -> Self {
        Self(body.boxed_unsync())
    }

    fn of_layer(body: Body) -> Self {
        Self::of_service(body.map_err(|never| match never {}))
    }
}

impl<E> http_body::Body for ResponseBody<E> {
    type Data = Bytes;
    type Error = E;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, E>>> {
        Pin::new(&mut self.0).poll_frame(context)
    }

    fn is_end_stream(&self) -> bool {
        self.0.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.0.size_hint()
    }
}
