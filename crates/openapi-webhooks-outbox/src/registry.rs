//! The registry of endpoints.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use openapi_webhooks::{Endpoint, Secret};

use crate::endpoints::{Endpoints, Lookup};
use crate::error::Error;
use crate::registration::Registration;
use crate::store::seam::SealedStore;

/// The endpoints of customers, in the outbox's database. A worker can look endpoints up in it, instead of
/// by a function of yours.
///
/// It stores URLs and secrets as text, which anyone who reads the database or its backups can see. To
/// encrypt them, store endpoints yourself and implement [`Endpoints`].
///
/// ```
/// # #[cfg(feature = "sqlite")]
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let folder = tempfile::tempdir()?;
/// # let file = folder.path().join("app.db");
/// use openapi_webhooks::Secret;
/// use openapi_webhooks_outbox::{Outbox, Registration};
///
/// let outbox = Outbox::sqlite(file)?;
/// outbox.migrate().await?;
/// let registry = outbox.registry();
///
/// // When a customer registers a URL. Show them the secret.
/// let secret = Secret::generate();
/// let endpoint = Registration::new("ep_1", "https://customer.example/hooks", &secret)?;
/// registry.put(&endpoint.for_customer("customer_1").for_webhooks(["order.*"])).await?;
///
/// // At an event: enqueue its message for these endpoints.
/// let endpoints = registry.subscribers_of("customer_1", "order.paid").await?;
/// assert_eq!(endpoints, ["ep_1"]);
/// # Ok(())
/// # }
/// # #[cfg(not(feature = "sqlite"))]
/// # fn main() {}
/// ```
///
/// `outbox.run(client, registry, shutdown)` then delivers the messages.
#[derive(Clone)]
pub struct Registry {
    store: Arc<dyn SealedStore>,
}

impl Registry {
    pub(crate) fn new(store: Arc<dyn SealedStore>) -> Self {
        Self { store }
    }

    /// Stores an endpoint. It replaces an endpoint that has the same key.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn put(&self, registration: &Registration) -> Result<(), Error> {
        self.store.register(registration).await
    }

    /// Returns an endpoint, or `None` if it is not registered.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn get(&self, key: &str) -> Result<Option<Registration>, Error> {
        self.store.registration(key).await
    }

    /// Removes an endpoint. Its waiting deliveries end as dead letters when they become due. Returns whether
    /// it was registered.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn remove(&self, key: &str) -> Result<bool, Error> {
        self.store.unregister(key).await
    }

    /// Replaces the secret of an endpoint. For the time `overlap`, its messages are also signed by the
    /// previous secret, so that the customer has time to store the new one. Older secrets are no longer used,
    /// so do not rotate again until the overlap has ended. Returns whether the endpoint is registered.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn rotate(
        &self,
        key: &str,
        secret: &Secret,
        overlap: Duration,
    ) -> Result<bool, Error> {
        self.store.rotate(key, &secret.expose(), overlap).await
    }

    /// Returns the keys of all endpoints that receive a webhook.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn subscribers(&self, webhook: &str) -> Result<Vec<String>, Error> {
        self.find_subscribers(None, webhook).await
    }

    /// Returns the keys of the endpoints of a customer that receive a webhook.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn subscribers_of(
        &self,
        customer: &str,
        webhook: &str,
    ) -> Result<Vec<String>, Error> {
        self.find_subscribers(Some(customer), webhook).await
    }

    async fn find_subscribers(
        &self,
        customer: Option<&str>,
        webhook: &str,
    ) -> Result<Vec<String>, Error> {
        let registered = self.store.registrations(customer).await?;
        let subscribers = registered
            .into_iter()
            .filter(|registration| registration.receives(webhook));
        Ok(subscribers.map(|registration| registration.key).collect())
    }

    /// Returns the endpoint to send to, or `None` if it is not registered.
    ///
    /// # Errors
    /// If the database fails, or if another program stored an invalid URL or secret.
    pub async fn endpoint(&self, key: &str) -> Result<Option<Endpoint>, Error> {
        let found = self.get(key).await?;
        found
            .map(|registration| registration.endpoint())
            .transpose()
    }
}

impl Endpoints for Registry {
    type Error = Error;

    async fn find(&self, key: String) -> Result<Lookup, Error> {
        let found = self.endpoint(&key).await?;
        Ok(found.map_or(Lookup::Gone, Lookup::Send))
    }
}

impl fmt::Debug for Registry {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Registry").finish_non_exhaustive()
    }
}
