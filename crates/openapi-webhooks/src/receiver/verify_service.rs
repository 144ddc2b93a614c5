//! The service that [`VerifyLayer`] creates.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http::{Request, Response};
use http_body::{Frame, SizeHint};
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
    A: http_body::Body<Data = Bytes> + Send,
    B: http_body::Body + Send + 'static,
    B::Data: Send,
    B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
{
    type Response = Response<ResponseBody<A>>;
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
pub struct ResponseBody<A>(BodySource<A>);

#[derive(Debug)]
enum BodySource<A> {
    Service(Pin<Box<A>>),
    Layer(Body),
}

impl<A> ResponseBody<A> {
    fn of_service(body: A) -> Self {
        Self(BodySource::Service(Box::pin(body)))
    }

    fn of_layer(body: Body) -> Self {
        Self(BodySource::Layer(body))
    }
}

impl<A: http_body::Body<Data = Bytes>> http_body::Body for ResponseBody<A> {
    type Data = Bytes;
    type Error = A::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, A::Error>>> {
        match &mut self.get_mut().0 {
            BodySource::Service(body) => body.as_mut().poll_frame(context),
            BodySource::Layer(body) => {
                let frame = ready!(Pin::new(body).poll_frame(context));
                Poll::Ready(frame.map(|frame| frame.map_err(|never| match never {})))
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        match &self.0 {
            BodySource::Service(body) => body.is_end_stream(),
            BodySource::Layer(body) => body.is_end_stream(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match &self.0 {
            BodySource::Service(body) => body.size_hint(),
            BodySource::Layer(body) => body.size_hint(),
        }
    }
}
