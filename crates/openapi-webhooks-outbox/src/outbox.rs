//! The outbox.

use std::fmt;
use std::future::Future;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use openapi_webhooks::transport::Transport;
use openapi_webhooks::{Client, Message};
use tokio::sync::Notify;

use crate::endpoints::Endpoints;
use crate::enqueue::new_message::NewMessage;
use crate::enqueue::transaction::EnqueueTransaction;
use crate::error::Error;
use crate::guard::StoreGuard;
use crate::key::check_key;
use crate::record::{AttemptRecord, DeliveryRecord, DeliveryState, EndpointState, Page, to_micros};
use crate::registry::Registry;
use crate::stats::Stats;
use crate::store::job::{ROWS_AT_ONCE, Replay};
use crate::store::seam::Store;
use crate::worker::retention::clean;
use crate::worker::shared::Shared;
use crate::worker::worker::Worker;

/// The year 10,000, as the time since 1970. A pause until a later time does not end by itself.
const LATEST: Duration = Duration::from_secs(253_402_300_800);

/// Messages on their way to endpoints, kept in a database until they are delivered.
///
/// Clones share the database's connections and the counters of [`stats`](Self::stats).
#[derive(Clone)]
pub struct Outbox {
    shared: Arc<Shared>,
}

impl Outbox {
    /// Opens an outbox in a SQLite file, which may also contain the application's tables.
    ///
    /// # Errors
    /// If the file cannot be opened.
    #[cfg(feature = "sqlite")]
    pub fn sqlite(path: impl AsRef<std::path::Path>) -> Result<Self, Error> {
        crate::sqlite::Sqlite::open(path).map(Self::new)
    }

    /// Opens an outbox in a Postgres database. It connects when it is first used.
    ///
    /// # Errors
    /// If the configuration names no host.
    #[cfg(feature = "postgres")]
    pub fn postgres(
        config: tokio_postgres::Config,
        tls: crate::postgres::Tls,
    ) -> Result<Self, Error> {
        crate::postgres::Postgres::new(config, tls).map(Self::new)
    }

    /// Opens an outbox in a store.
    #[must_use]
    pub fn new(store: impl Store) -> Self {
        let shared = Shared {
            store: Arc::new(store),
            counters: Arc::default(),
            wake: Notify::new(),
        };
        Self {
            shared: Arc::new(shared),
        }
    }

    /// Creates the outbox's tables if they are missing.
    ///
    /// To create them in your own migrations, copy `Sqlite::SCHEMA` or `Postgres::SCHEMA`.
    ///
    /// # Errors
    /// If the database rejects a statement, or has tables of a newer version.
    pub async fn migrate(&self) -> Result<(), Error> {
        let store = &self.shared.store;
        // Creating tables that exist would wait for open transactions that have enqueued, and new
        // transactions would wait for it.
        match store.check_schema().await {
            Err(error) if error.is_missing() => store.migrate().await?,
            checked => return checked,
        }
        store.check_schema().await
    }

    /// Stores a message for some endpoints as part of the transaction. If the transaction is rolled
    /// back, nothing is sent. If it is committed, the message is delivered at least once to each
    /// endpoint.
    ///
    /// Endpoints are identified by keys that you choose, such as the ids of their rows. The worker
    /// looks up the URL and the secrets at each attempt. Enqueueing a message again adds only
    /// endpoints that are new. Without endpoints, nothing is stored.
    ///
    /// After the commit, [`wake`](Self::wake) makes a worker in this process look for it at once.
    ///
    /// # Errors
    /// If a key is not 1 to 256 bytes of text without NUL, if the tables are missing, or if another
    /// message has the same id.
    pub async fn enqueue<C: EnqueueTransaction + ?Sized>(
        &self,
        transaction: &mut C,
        message: &Message,
        endpoints: impl IntoIterator<Item = impl Into<String>>,
    ) -> Result<(), Error> {
        transaction
            .enqueue(NewMessage::new(message, endpoints)?)
            .await
    }

    /// Makes a worker in this process look for due deliveries at once. Without it, and in other
    /// processes, workers look every [`poll_interval`](Worker::poll_interval).
    pub fn wake(&self) {
        self.shared.wake.notify_one();
    }

    /// Returns a worker with the default settings.
    pub fn worker(&self) -> Worker {
        Worker::new(Arc::clone(&self.shared))
    }

    /// Runs a worker with the default settings until `shutdown` completes; see [`Worker::run`].
    ///
    /// # Errors
    /// As with [`Worker::run`].
    ///
    /// # Panics
    /// Outside of a Tokio runtime with I/O and time enabled.
    pub async fn run<T: Transport>(
        &self,
        client: impl Into<Client<T>>,
        endpoints: impl Endpoints,
        shutdown: impl Future<Output = ()>,
    ) -> Result<(), Error> {
        self.worker().run(client, endpoints, shutdown).await
    }

    /// Returns the attempts to deliver a message, ordered by endpoint and number: the first 10,000 of
    /// them at most.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn attempts(&self, message_id: &str) -> Result<Vec<AttemptRecord>, Error> {
        self.shared.store.attempts(message_id, None).await
    }

    /// Returns the attempts to deliver a message to one endpoint, ordered by number: the first 10,000
    /// of them at most.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn attempts_to(
        &self,
        message_id: &str,
        endpoint: &str,
    ) -> Result<Vec<AttemptRecord>, Error> {
        let store = &self.shared.store;
        store.attempts(message_id, Some(endpoint)).await
    }

    /// Returns a delivery by its number.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn delivery(&self, id: i64) -> Result<Option<DeliveryRecord>, Error> {
        self.shared.store.delivery(id).await
    }

    /// Returns the deliveries to an endpoint in one state. Waiting deliveries are in the order in
    /// which they become due; ended deliveries are newest first.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn deliveries(
        &self,
        endpoint: &str,
        state: DeliveryState,
        page: Page,
    ) -> Result<Vec<DeliveryRecord>, Error> {
        self.shared.store.deliveries(endpoint, state, page).await
    }

    /// Returns the deliveries to an endpoint that wait for an attempt.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn pending(&self, endpoint: &str, page: Page) -> Result<Vec<DeliveryRecord>, Error> {
        self.deliveries(endpoint, DeliveryState::Waiting, page)
            .await
    }

    /// Returns the dead letters of an endpoint, newest first.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn dead(&self, endpoint: &str, page: Page) -> Result<Vec<DeliveryRecord>, Error> {
        self.deliveries(endpoint, DeliveryState::Dead, page).await
    }

    /// Repeats a delivery that succeeded or became a dead letter, with a new retry schedule.
    /// Returns false if there is no such delivery, or if it has not ended.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn resend(&self, message_id: &str, endpoint: &str) -> Result<bool, Error> {
        let is_found = self.shared.store.resend(message_id, endpoint).await?;
        self.wake();
        Ok(is_found)
    }

    /// Repeats all deliveries to an endpoint that ended since the given time, whether they
    /// succeeded or became dead letters. Returns the number of messages.
    ///
    /// # Errors
    /// If the database fails. Some messages may then have been made due.
    pub async fn replay(&self, endpoint: &str, since: SystemTime) -> Result<u64, Error> {
        let since = to_micros(since);
        let delivered = self.replay_state(endpoint, DeliveryState::Delivered, since);
        let dead = self.replay_state(endpoint, DeliveryState::Dead, since);
        Ok(delivered.await? + dead.await?)
    }

    /// Repeats all dead letters of an endpoint, with new retry schedules. Returns their number.
    ///
    /// # Errors
    /// If the database fails. Some messages may then have been made due.
    pub async fn resend_dead(&self, endpoint: &str) -> Result<u64, Error> {
        let state = DeliveryState::Dead;
        self.replay_state(endpoint, state, i64::MIN).await
    }

    async fn replay_state(
        &self,
        endpoint: &str,
        state: DeliveryState,
        since: i64,
    ) -> Result<u64, Error> {
        let mut replay = Replay {
            endpoint: endpoint.to_owned(),
            state,
            since,
            until: i64::MAX,
            limit: ROWS_AT_ONCE,
        };
        let mut total = 0;
        loop {
            let swept = self.shared.store.replay(&replay).await?;
            self.wake();
            if swept.count == 0 {
                return Ok(total);
            }
            total += swept.count;
            replay.until = swept.earliest;
        }
    }

    /// Pauses an endpoint until the given time, or until it is resumed. Attempts in flight
    /// continue. A disabled endpoint stays disabled.
    ///
    /// # Errors
    /// If the key is not 1 to 256 bytes of text without NUL, or if the database fails.
    pub async fn pause(&self, endpoint: &str, until: Option<SystemTime>) -> Result<(), Error> {
        check_key(endpoint)?;
        // Postgres cannot store all times.
        let is_reached = |until: &SystemTime| *until < UNIX_EPOCH + LATEST;
        let until = until.filter(is_reached).map(|until| until.max(UNIX_EPOCH));
        self.shared.store.pause(endpoint, until).await
    }

    /// Resumes an endpoint that was paused or disabled. All its waiting deliveries become due,
    /// including those that waited for a later retry. Returns their number.
    ///
    /// # Errors
    /// If the database fails. Some deliveries may then have become due.
    pub async fn resume(&self, endpoint: &str) -> Result<u64, Error> {
        let store = &self.shared.store;
        store.resume(endpoint).await?;
        let (mut total, mut until) = (0, i64::MAX);
        loop {
            let swept = store.hasten(endpoint, until, ROWS_AT_ONCE).await?;
            self.wake();
            if swept.count == 0 {
                return Ok(total);
            }
            total += swept.count;
            until = swept.earliest;
        }
    }

    /// Returns the state of an endpoint.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn endpoint(&self, endpoint: &str) -> Result<EndpointState, Error> {
        self.shared.store.endpoint(endpoint).await
    }

    /// Returns gauges of the database and counters of this process.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn stats(&self) -> Result<Stats, Error> {
        Ok(self.shared.counters.with(self.shared.store.gauges().await?))
    }

    /// Deletes deliveries that ended longer ago than the given duration, with their attempts, and
    /// messages without remaining deliveries. Returns the number of deleted deliveries. Workers can
    /// run at the same time.
    ///
    /// Deliveries that wait for a disabled endpoint have not ended, and are kept. A worker can do this
    /// itself: see [`Worker::retention`].
    ///
    /// # Errors
    /// If the database fails. Some may then have been deleted.
    pub async fn clean(&self, older_than: Duration) -> Result<u64, Error> {
        clean(&self.shared, older_than).await
    }

    /// Returns the registry of endpoints in the same database.
    #[must_use]
    pub fn registry(&self) -> Registry {
        Registry::new(Arc::clone(&self.shared.store))
    }

    /// Returns a replay guard for receivers that uses the same database.
    #[must_use]
    pub fn replay_guard(&self) -> StoreGuard {
        StoreGuard::new(Arc::clone(&self.shared.store))
    }
}

impl fmt::Debug for Outbox {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Outbox").finish_non_exhaustive()
    }
}
