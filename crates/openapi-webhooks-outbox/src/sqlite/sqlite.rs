//! The store, as a type.

use std::fmt;
use std::path::Path;
use std::time::{Duration, SystemTime};

use openapi_webhooks::receiver::Claim;

use super::connection::SharedConnection;
use super::{claim, endpoint, finish, guard, list, manage, registry, statement};
use crate::error::Error;
use crate::record::{AttemptRecord, DeliveryRecord, DeliveryState, EndpointState, Page, to_micros};
use crate::registration::Registration;
use crate::stats::Gauges;
use crate::store::job::{
    ClaimRequest, Claimed, DisableReason, EndpointChanges, Finished, Replay, Swept, WaitingEndpoint,
};
use crate::store::seam::{SealedStore, StoreFuture};

/// A store in a SQLite file.
///
/// Use the application's own database file to enqueue in its transactions. The store switches the
/// file to the [write-ahead log](https://sqlite.org/wal.html), so that readers and the writer do
/// not block one another. The file must be on a local disk.
pub struct Sqlite {
    /// For the API, whose changes must be durable.
    api: SharedConnection,
    /// For claims and results.
    worker: SharedConnection,
}

impl Sqlite {
    /// The statements that create the tables, to copy into your own migrations. Running them again
    /// is safe.
    pub const SCHEMA: &str = statement::SCHEMA;

    /// The statement that enqueues a message, for drivers that this crate does not support. See
    /// [`NewMessage`](crate::NewMessage).
    pub const ENQUEUE: &str = statement::ENQUEUE;

    /// Opens a file, and creates it if it does not exist.
    ///
    /// # Errors
    /// If the file cannot be opened, is not a database, or is a database in memory, which would be
    /// lost with the process.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, Error> {
        let path = path.as_ref();
        if path.as_os_str().is_empty() || path.as_os_str() == ":memory:" {
            return Err(Error::invalid(
                "the outbox needs a file, not a database in memory",
            ));
        }
        let api = SharedConnection::durable(path);
        api.run_blocking(|_| Ok(()))?;
        Ok(Self {
            api,
            worker: SharedConnection::relaxed(path),
        })
    }
}

impl fmt::Debug for Sqlite {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Sqlite").finish_non_exhaustive()
    }
}

impl SealedStore for Sqlite {
    fn migrate(&self) -> StoreFuture<'_, ()> {
        Box::pin(self.api.write(manage::migrate))
    }

    fn check_schema(&self) -> StoreFuture<'_, ()> {
        Box::pin(async move {
            let version = self
                .api
                .run(|connection| manage::version(connection))
                .await?;
            if version == statement::VERSION {
                return Ok(());
            }
            Err(Error::version(version, statement::VERSION))
        })
    }

    fn claim<'a>(&'a self, request: &'a ClaimRequest) -> StoreFuture<'a, Claimed> {
        let request = request.clone();
        Box::pin(async move {
            let is_anything_due =
                |connection: &mut rusqlite::Connection| claim::is_anything_due(connection);
            if !self.worker.run(is_anything_due).await? {
                return Ok(Claimed::default());
            }
            self.worker
                .write(move |tx| claim::claim(tx, &request))
                .await
        })
    }

    fn claim_of<'a>(
        &'a self,
        endpoints: &'a [String],
        request: &'a ClaimRequest,
    ) -> StoreFuture<'a, Claimed> {
        let (endpoints, request) = (endpoints.to_owned(), request.clone());
        Box::pin(
            self.worker
                .write(move |tx| claim::claim_of(tx, &endpoints, &request)),
        )
    }

    fn waiting_endpoints<'a>(
        &'a self,
        after: &'a str,
        limit: u32,
    ) -> StoreFuture<'a, Vec<WaitingEndpoint>> {
        let after = after.to_owned();
        Box::pin(
            self.worker
                .run(move |connection| claim::waiting_endpoints(connection, &after, limit)),
        )
    }

    fn finish<'a>(&'a self, results: &'a [Finished]) -> StoreFuture<'a, Vec<i64>> {
        let results = results.to_owned();
        Box::pin(self.worker.write(move |tx| finish::finish(tx, &results)))
    }

    fn change_endpoints<'a>(
        &'a self,
        changes: &'a EndpointChanges,
    ) -> StoreFuture<'a, Vec<(String, DisableReason)>> {
        let changes = changes.clone();
        Box::pin(self.worker.write(move |tx| endpoint::change(tx, &changes)))
    }

    fn attempts<'a>(
        &'a self,
        message_id: &'a str,
        endpoint: Option<&'a str>,
    ) -> StoreFuture<'a, Vec<AttemptRecord>> {
        let (message_id, endpoint) = (message_id.to_owned(), endpoint.map(str::to_owned));
        Box::pin(
            self.api.run(move |connection| {
                list::attempts(connection, &message_id, endpoint.as_deref())
            }),
        )
    }

    fn delivery(&self, id: i64) -> StoreFuture<'_, Option<DeliveryRecord>> {
        Box::pin(
            self.api
                .run(move |connection| list::delivery(connection, id)),
        )
    }

    fn deliveries<'a>(
        &'a self,
        endpoint: &'a str,
        state: DeliveryState,
        page: Page,
    ) -> StoreFuture<'a, Vec<DeliveryRecord>> {
        let endpoint = endpoint.to_owned();
        Box::pin(
            self.api
                .run(move |connection| list::deliveries(connection, &endpoint, state, page)),
        )
    }

    fn resend<'a>(&'a self, message_id: &'a str, endpoint: &'a str) -> StoreFuture<'a, bool> {
        let (message_id, endpoint) = (message_id.to_owned(), endpoint.to_owned());
        Box::pin(
            self.api
                .write(move |tx| manage::resend(tx, &message_id, &endpoint)),
        )
    }

    fn replay<'a>(&'a self, replay: &'a Replay) -> StoreFuture<'a, Swept> {
        let replay = replay.clone();
        Box::pin(self.api.write(move |tx| manage::replay(tx, &replay)))
    }

    fn pause<'a>(&'a self, endpoint: &'a str, until: Option<SystemTime>) -> StoreFuture<'a, ()> {
        let endpoint = endpoint.to_owned();
        let until = super::connection::to_millis(until.map_or(i64::MAX, to_micros));
        Box::pin(
            self.api
                .run(move |connection| endpoint::pause(connection, &endpoint, until)),
        )
    }

    fn resume<'a>(&'a self, endpoint: &'a str) -> StoreFuture<'a, ()> {
        let endpoint = endpoint.to_owned();
        Box::pin(
            self.api
                .run(move |connection| endpoint::resume(connection, &endpoint)),
        )
    }

    fn hasten<'a>(&'a self, endpoint: &'a str, until: i64, limit: u32) -> StoreFuture<'a, Swept> {
        let endpoint = endpoint.to_owned();
        Box::pin(
            self.api
                .write(move |tx| endpoint::hasten(tx, &endpoint, until, limit)),
        )
    }

    fn endpoint<'a>(&'a self, endpoint: &'a str) -> StoreFuture<'a, EndpointState> {
        let endpoint = endpoint.to_owned();
        Box::pin(
            self.api
                .run(move |connection| endpoint::state(connection, &endpoint)),
        )
    }

    fn register<'a>(&'a self, registration: &'a Registration) -> StoreFuture<'a, ()> {
        let registration = registration.clone();
        Box::pin(
            self.api
                .run(move |connection| registry::put(connection, &registration)),
        )
    }

    fn registration<'a>(&'a self, key: &'a str) -> StoreFuture<'a, Option<Registration>> {
        let key = key.to_owned();
        Box::pin(
            self.api
                .run(move |connection| registry::get(connection, &key)),
        )
    }

    fn registrations<'a>(
        &'a self,
        customer: Option<&'a str>,
    ) -> StoreFuture<'a, Vec<Registration>> {
        let customer = customer.map(str::to_owned);
        Box::pin(
            self.api
                .run(move |connection| registry::all(connection, customer.as_deref())),
        )
    }

    fn unregister<'a>(&'a self, key: &'a str) -> StoreFuture<'a, bool> {
        let key = key.to_owned();
        Box::pin(
            self.api
                .run(move |connection| registry::remove(connection, &key)),
        )
    }

    fn rotate<'a>(
        &'a self,
        key: &'a str,
        secret: &'a str,
        overlap: Duration,
    ) -> StoreFuture<'a, bool> {
        let (key, secret) = (key.to_owned(), secret.to_owned());
        Box::pin(
            self.api
                .run(move |connection| registry::rotate(connection, &key, &secret, overlap)),
        )
    }

    fn gauges(&self) -> StoreFuture<'_, Gauges> {
        Box::pin(self.api.run(|connection| list::gauges(connection)))
    }

    fn clean(&self, older_than: Duration, limit: u32) -> StoreFuture<'_, u64> {
        Box::pin(
            self.worker
                .write(move |tx| manage::clean(tx, older_than, limit)),
        )
    }

    fn guard_claim<'a>(&'a self, key: &'a [u8], lease: Duration) -> StoreFuture<'a, Claim> {
        let key = key.to_owned();
        Box::pin(self.api.write(move |tx| guard::claim(tx, &key, lease)))
    }

    fn guard_commit<'a>(&'a self, key: &'a [u8], keep: Duration) -> StoreFuture<'a, ()> {
        let key = key.to_owned();
        Box::pin(self.api.write(move |tx| guard::commit(tx, &key, keep)))
    }

    fn guard_release<'a>(&'a self, key: &'a [u8]) -> StoreFuture<'a, ()> {
        let key = key.to_owned();
        Box::pin(
            self.api
                .run(move |connection| guard::release(connection, &key)),
        )
    }

    fn guard_clean(&self, limit: u32) -> StoreFuture<'_, u64> {
        Box::pin(self.api.write(move |tx| guard::clean(tx, limit)))
    }
}
