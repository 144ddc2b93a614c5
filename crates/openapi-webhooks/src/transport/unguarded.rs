//! A transport of the caller's own.

use std::error::Error;
use std::fmt;
use std::future::poll_fn;
use std::sync::atomic::Ordering;

use bytes::{Buf, Bytes};
use http::{Request, Response};
use http_body::Body;
use http_body_util::Full;
use tower_service::Service;

use super::sealed::{Exchange, Outgoing};
use crate::error::{Failure, Sent, Source};

/// A service that carries requests wherever their URL points: it resolves and dials by itself, so
/// that no address is vetted. Take it where something else keeps messages out of the network
/// inside, such as a proxy.
///
/// The service must send the request's target as it is, and no `accept-encoding`.
#[derive(Clone, Debug)]
pub struct Unguarded<S>(pub S);

impl<S, B> Exchange for Unguarded<S>
where
    S: Service<Request<Full<Bytes>>, Response = Response<B>> + Clone + Send + Sync + 'static,
    S::Future: Send,
    S::Error: Into<Source>,
    B: Body<Data: Buf + Send, Error: Send> + Send,
{
    type Body = B;

    async fn exchange(&self, outgoing: Outgoing<'_>) -> Result<Response<B>, Failure> {
        let Outgoing {
            request, departed, ..
        } = outgoing;
        check_identity(&request)?;
        let mut service = self.0.clone();
        let ready = poll_fn(|context| service.poll_ready(context)).await;
        ready.map_err(|error| failure(Sent::No, error.into()))?;
        departed.store(true, Ordering::Relaxed);
        service
            .call(*request)
            .await
            .map_err(|error| failure(Sent::Maybe, error.into()))
    }
}

/// A service knows nothing of client certificates, and going without one is not what was asked for.
#[cfg(feature = "hyper")]
pub(crate) fn check_identity<B>(request: &Request<B>) -> Result<(), Failure> {
    match request.extensions().get::<super::Identity>() {
        None => Ok(()),
        Some(_) => Err(Failure::Unsupported(
            "the transport shows no client certificate",
        )),
    }
}

#[cfg(not(feature = "hyper"))]
pub(crate) fn check_identity<B>(_: &Request<B>) -> Result<(), Failure> {
    Ok(())
}

pub(crate) fn failure(sent: Sent, error: Source) -> Failure {
    Failure::Transport {
        sent,
        source: Box::new(Redacted::new(error)),
    }
}

/// An error of an [`Unguarded`] service, which may show the URL it failed at: reqwest's do; or of a
/// [`Signer`](crate::signing::Signer). It is kept out of sight.
pub struct Redacted(Source);

impl Redacted {
    pub(crate) fn new(error: Source) -> Self {
        Self(error)
    }

    /// The error itself. What it shows may hold secrets, such as the endpoint's path and query.
    #[must_use]
    pub fn expose(&self) -> &(dyn Error + Send + Sync + 'static) {
        self.0.as_ref()
    }
}

impl fmt::Debug for Redacted {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Redacted(..)")
    }
}

impl fmt::Display for Redacted {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the cause is not shown, for it may quote what is secret")
    }
}

impl Error for Redacted {}
