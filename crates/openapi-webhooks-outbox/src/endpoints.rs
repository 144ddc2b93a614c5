//! The lookup of endpoints.

use std::error::Error;
use std::future::Future;
use std::time::Duration;

use openapi_webhooks::Endpoint;

/// Finds the URL and the secrets of an endpoint by its key.
///
/// The worker calls it before each attempt. The outbox therefore stores neither, and a rotated
/// secret or a changed URL takes effect at the next attempt. Closures that take a `String` and
/// return a future implement it:
///
/// ```
/// # use openapi_webhooks::{Endpoint, EndpointError};
/// # use openapi_webhooks_outbox::{Endpoints, Lookup};
/// # async fn url_of(key: &str) -> Option<String> { None }
/// # fn takes(_: impl Endpoints) {}
/// let endpoints = async |key: String| match url_of(&key).await {
///     Some(url) => Ok::<_, EndpointError>(Lookup::Send(Endpoint::new(&url)?)),
///     None => Ok(Lookup::Gone),
/// };
/// # takes(|key: String| async move { Ok::<_, EndpointError>(Lookup::Gone) });
/// ```
pub trait Endpoints: Send + Sync + 'static {
    /// The error of the lookup. Its text is logged.
    type Error: Into<Box<dyn Error + Send + Sync>>;

    /// Finds an endpoint. If it fails, the worker tries again after 5 seconds.
    fn find(&self, key: String) -> impl Future<Output = Result<Lookup, Self::Error>> + Send;
}

impl<F, A, E> Endpoints for F
where
    F: Fn(String) -> A + Send + Sync + 'static,
    A: Future<Output = Result<Lookup, E>> + Send,
    E: Into<Box<dyn Error + Send + Sync>>,
{
    type Error = E;

    fn find(&self, key: String) -> impl Future<Output = Result<Lookup, E>> + Send {
        self(key)
    }
}

/// What to do with the deliveries to an endpoint.
#[derive(Clone, Debug)]
#[expect(
    clippy::large_enum_variant,
    reason = "nearly all are endpoints, and each is moved once"
)]
pub enum Lookup {
    /// Send to this URL, signed by its secrets.
    Send(Endpoint),
    /// Send nothing to the endpoint for this long. No attempt is counted.
    Pause(Duration),
    /// The endpoint no longer exists. Its deliveries end as dead letters, one by one.
    Gone,
}
