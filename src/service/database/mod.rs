//! The tables of the service: endpoints of customers, and subscriptions.

#[cfg(feature = "postgres")]
mod postgres;
mod sqlite;

use std::error::Error;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use openapi_webhooks::{Endpoint, Message, Secret};
use openapi_webhooks_outbox::{Lookup, Outbox};
use subscription_webhooks::types::Subscription;

pub(super) type Failure = Box<dyn Error + Send + Sync>;

/// How long messages are also signed by the secret before a rotation, so that the customer has time to
/// store the new one.
const ROTATION: Duration = Duration::from_secs(24 * 60 * 60);

// Both databases understand these statements.
const TABLES: &str = "
    create table if not exists endpoint (
        id text primary key,
        url text not null,
        secret text not null,
        previous_secret text,
        previous_end bigint,
        events text -- a JSON array
    );
    create table if not exists subscription (
        message_id text primary key,
        username text not null,
        monthly_fee double precision not null,
        start_date text not null
    );";
const REGISTER: &str = "insert into endpoint (id, url, secret, events) values ($1, $2, $3, $4)";
const FIND: &str = "select url, secret, previous_secret, previous_end from endpoint where id = $1";
const ROTATE: &str =
    "update endpoint set previous_secret = secret, previous_end = $1, secret = $2 where id = $3";
const SUBSCRIBE: &str = "insert into subscription (message_id, username, monthly_fee, start_date)
    values ($1, $2, $3, $4)";

#[derive(Clone)]
pub(super) enum Database {
    Sqlite(sqlite::Sqlite),
    #[cfg(feature = "postgres")]
    Postgres(postgres::Postgres),
}

/// Calls a method of the database.
macro_rules! call {
    ($database:expr, $method:ident($($argument:expr),*)) => {
        match $database {
            Database::Sqlite(sqlite) => sqlite.$method($($argument),*).await,
            #[cfg(feature = "postgres")]
            Database::Postgres(postgres) => postgres.$method($($argument),*).await,
        }
    };
}

/// Where and how to send. A real service encrypts the secrets.
pub(super) struct Target {
    url: String,
    secret: String,
    /// The secret before the last rotation, and when it stops being used, in seconds since 1970.
    previous: Option<(String, i64)>,
}

impl Target {
    fn endpoint(&self) -> Result<Endpoint, Failure> {
        let mut endpoint = Endpoint::new(&self.url)?.signed_with(self.secret.parse()?);
        if let Some((previous, end)) = &self.previous {
            let end = UNIX_EPOCH + Duration::from_secs(end.unsigned_abs());
            let previous: Secret = previous.parse()?;
            endpoint = endpoint.signed_with(previous.expires_at(end));
        }
        Ok(endpoint)
    }
}

impl Database {
    pub(super) fn sqlite(path: &str) -> Result<Self, Failure> {
        Ok(Self::Sqlite(sqlite::Sqlite::open(path)?))
    }

    /// The database, and the outbox in it.
    #[cfg(feature = "postgres")]
    pub(super) fn postgres(url: &str) -> Result<(Self, Outbox), Failure> {
        let (postgres, outbox) = postgres::open(url)?;
        Ok((Self::Postgres(postgres), outbox))
    }

    pub(super) async fn migrate(&self) -> Result<(), Failure> {
        call!(self, migrate())
    }

    /// Stores an endpoint. `events` is a JSON array of the webhooks that it receives, or `None` for all.
    pub(super) async fn register(
        &self,
        id: &str,
        url: &str,
        secret: &str,
        events: Option<String>,
    ) -> Result<(), Failure> {
        call!(self, register(id, url, secret, events))
    }

    pub(super) async fn has_endpoint(&self, id: &str) -> Result<bool, Failure> {
        Ok(call!(self, find(id))?.is_some())
    }

    /// Replaces the secret of an endpoint, and returns whether there is one.
    pub(super) async fn rotate(&self, id: &str, secret: &str) -> Result<bool, Failure> {
        let end = (SystemTime::now() + ROTATION).duration_since(UNIX_EPOCH)?;
        call!(self, rotate(id, secret, i64::try_from(end.as_secs())?))
    }

    /// Stores a subscription, and enqueues its message for the endpoints that want it, in one
    /// transaction.
    pub(super) async fn subscribe(
        &self,
        outbox: &Outbox,
        subscription: Subscription,
        message: Message,
    ) -> Result<(), Failure> {
        call!(self, subscribe(outbox, subscription, message))?;
        outbox.wake();
        Ok(())
    }

    /// Finds the endpoint of a delivery; the worker calls it before each attempt.
    pub(super) async fn lookup(&self, key: &str) -> Result<Lookup, Failure> {
        match call!(self, find(key))? {
            Some(target) => Ok(Lookup::Send(target.endpoint()?)),
            None => Ok(Lookup::Gone),
        }
    }
}
