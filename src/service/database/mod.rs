//! The tables of the service: endpoints of customers, and subscriptions.

#[cfg(feature = "postgres")]
mod postgres;
mod sqlite;

use std::error::Error;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use openapi_webhooks::{Endpoint, Message};
#[cfg(feature = "postgres")]
use openapi_webhooks_outbox::tokio_postgres;
use openapi_webhooks_outbox::{Lookup, Outbox};
use subscription_webhooks::types::Subscription;

#[cfg(feature = "postgres")]
pub(super) use self::postgres::tls;

pub(super) type Failure = Box<dyn Error + Send + Sync>;

/// How long messages are also signed by the secret before a rotation, so that the customer has time to
/// store the new one.
const ROTATION: Duration = Duration::from_secs(24 * 60 * 60);

#[derive(Clone)]
pub(super) enum Database {
    Sqlite(sqlite::Sqlite),
    #[cfg(feature = "postgres")]
    Postgres(postgres::Postgres),
}

/// An endpoint that a customer registered.
///
/// A real service encrypts the secrets.
pub(super) struct Registered {
    pub(super) id: String,
    pub(super) url: String,
    pub(super) secret: String,
    /// The secret before the last rotation, and when it stops being used, in seconds since 1970.
    pub(super) previous: Option<(String, i64)>,
    /// The webhooks that it receives; `None` for all.
    pub(super) events: Option<Vec<String>>,
}

impl Registered {
    /// Where and how to send.
    pub(super) fn endpoint(&self) -> Result<Endpoint, Failure> {
        let mut endpoint = Endpoint::new(&self.url)?.signed_with(self.secret.parse()?);
        if let Some((previous, end)) = &self.previous {
            let end = UNIX_EPOCH + Duration::from_secs(end.unsigned_abs());
            let previous: openapi_webhooks::Secret = previous.parse()?;
            endpoint = endpoint.signed_with(previous.expires_at(end));
        }
        Ok(endpoint)
    }
}

impl Database {
    pub(super) fn sqlite(path: &str) -> Result<Self, Failure> {
        Ok(Self::Sqlite(sqlite::Sqlite::open(path)?))
    }

    #[cfg(feature = "postgres")]
    pub(super) fn postgres(config: tokio_postgres::Config) -> Result<Self, Failure> {
        Ok(Self::Postgres(postgres::Postgres::new(config)?))
    }

    pub(super) async fn migrate(&self) -> Result<(), Failure> {
        match self {
            Self::Sqlite(sqlite) => sqlite.migrate().await,
            #[cfg(feature = "postgres")]
            Self::Postgres(postgres) => postgres.migrate().await,
        }
    }

    pub(super) async fn register(&self, endpoint: Registered) -> Result<(), Failure> {
        match self {
            Self::Sqlite(sqlite) => sqlite.register(endpoint).await,
            #[cfg(feature = "postgres")]
            Self::Postgres(postgres) => postgres.register(endpoint).await,
        }
    }

    pub(super) async fn endpoint(&self, id: &str) -> Result<Option<Registered>, Failure> {
        match self {
            Self::Sqlite(sqlite) => sqlite.endpoint(id).await,
            #[cfg(feature = "postgres")]
            Self::Postgres(postgres) => postgres.endpoint(id).await,
        }
    }

    /// Replaces the secret of an endpoint, and returns whether there is one.
    pub(super) async fn rotate(&self, id: &str, secret: &str) -> Result<bool, Failure> {
        let end = (SystemTime::now() + ROTATION).duration_since(UNIX_EPOCH)?;
        let end = i64::try_from(end.as_secs())?;
        match self {
            Self::Sqlite(sqlite) => sqlite.rotate(id, secret, end).await,
            #[cfg(feature = "postgres")]
            Self::Postgres(postgres) => postgres.rotate(id, secret, end).await,
        }
    }

    /// Stores a subscription, and enqueues its message for the endpoints that want it, in one
    /// transaction.
    pub(super) async fn subscribe(
        &self,
        outbox: &Outbox,
        subscription: Subscription,
        message: Message,
    ) -> Result<(), Failure> {
        match self {
            Self::Sqlite(sqlite) => sqlite.subscribe(subscription, message).await?,
            #[cfg(feature = "postgres")]
            Self::Postgres(postgres) => postgres.subscribe(outbox, subscription, message).await?,
        }
        outbox.wake();
        Ok(())
    }

    /// What the worker asks before each attempt.
    pub(super) async fn lookup(&self, key: &str) -> Result<Lookup, Failure> {
        match self.endpoint(key).await? {
            Some(registered) => Ok(Lookup::Send(registered.endpoint()?)),
            None => Ok(Lookup::Gone),
        }
    }
}
