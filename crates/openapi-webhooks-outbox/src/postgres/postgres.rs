//! The store, as a type.

use std::fmt;
use std::time::{Duration, SystemTime};

use openapi_webhooks::receiver::Claim;
use tokio_postgres::Config;

use super::connection::Connections;
use super::tls::Tls;
use super::{claim, endpoint, finish, guard, list, manage, registry};
use crate::error::Error;
use crate::record::{AttemptRecord, DeliveryRecord, DeliveryState, EndpointState, Page};
use crate::registration::Registration;
use crate::stats::Gauges;
use crate::store::job::{
    ClaimRequest, Claimed, DisableReason, EndpointChanges, Finished, Replay, Swept, WaitingEndpoint,
};
use crate::store::seam::{SealedStore, StoreFuture};

/// A store in a Postgres database, version 13 or newer, in the schema `webhooks`.
///
/// It opens up to 8 connections and configures their sessions. Connect it directly to Postgres or
/// to a proxy that pools sessions, not to a proxy that pools transactions.
pub struct Postgres(Connections);

impl Postgres {
    /// The statements that create the tables, to copy into your own migrations. Running them again
    /// is safe.
    pub const SCHEMA: &str = manage::SCHEMA;

    /// The statement that enqueues a message, for drivers that this crate does not support. See
    /// [`NewMessage`](crate::NewMessage).
    pub const ENQUEUE: &str = "select webhooks.enqueue($1, $2, $3, $4)";

    /// Configures a store. It connects when it is first used.
    ///
    /// # Errors
    /// If the configuration names no host.
    pub fn new(config: Config, tls: Tls) -> Result<Self, Error> {
        Connections::new(config, tls).map(Self)
    }
}

/// Omits the configuration, since it contains a password.
impl fmt::Debug for Postgres {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Postgres").finish_non_exhaustive()
    }
}

impl SealedStore for Postgres {
    fn migrate(&self) -> StoreFuture<'_, ()> {
        Box::pin(manage::migrate(&self.0))
    }

    fn check_schema(&self) -> StoreFuture<'_, ()> {
        Box::pin(async move {
            let (version, known) = (manage::version(&self.0).await?, manage::VERSION);
            if version == known {
                return Ok(());
            }
            Err(Error::version(version.into(), known.into()))
        })
    }

    fn claim<'a>(&'a self, request: &'a ClaimRequest) -> StoreFuture<'a, Claimed> {
        Box::pin(claim::claim(&self.0, request))
    }

    fn claim_of<'a>(
        &'a self,
        endpoints: &'a [String],
        request: &'a ClaimRequest,
    ) -> StoreFuture<'a, Claimed> {
        Box::pin(claim::claim_of(&self.0, endpoints, request))
    }

    fn waiting_endpoints<'a>(
        &'a self,
        after: &'a str,
        limit: u32,
    ) -> StoreFuture<'a, Vec<WaitingEndpoint>> {
        Box::pin(claim::waiting_endpoints(&self.0, after, limit))
    }

    fn finish<'a>(&'a self, results: &'a [Finished]) -> StoreFuture<'a, Vec<i64>> {
        Box::pin(finish::finish(&self.0, results))
    }

    fn change_endpoints<'a>(
        &'a self,
        changes: &'a EndpointChanges,
    ) -> StoreFuture<'a, Vec<(String, DisableReason)>> {
        Box::pin(endpoint::change(&self.0, changes))
    }

    fn attempts<'a>(
        &'a self,
        message_id: &'a str,
        endpoint: Option<&'a str>,
    ) -> StoreFuture<'a, Vec<AttemptRecord>> {
        Box::pin(list::attempts(&self.0, message_id, endpoint))
    }

    fn delivery(&self, id: i64) -> StoreFuture<'_, Option<DeliveryRecord>> {
        Box::pin(list::delivery(&self.0, id))
    }

    fn deliveries<'a>(
        &'a self,
        endpoint: &'a str,
        state: DeliveryState,
        page: Page,
    ) -> StoreFuture<'a, Vec<DeliveryRecord>> {
        Box::pin(list::deliveries(&self.0, endpoint, state, page))
    }

    fn resend<'a>(&'a self, message_id: &'a str, endpoint: &'a str) -> StoreFuture<'a, bool> {
        Box::pin(manage::resend(&self.0, message_id, endpoint))
    }

    fn replay<'a>(&'a self, replay: &'a Replay) -> StoreFuture<'a, Swept> {
        Box::pin(manage::replay(&self.0, replay))
    }

    fn pause<'a>(&'a self, endpoint: &'a str, until: Option<SystemTime>) -> StoreFuture<'a, ()> {
        Box::pin(endpoint::pause(&self.0, endpoint, until))
    }

    fn resume<'a>(&'a self, endpoint: &'a str) -> StoreFuture<'a, ()> {
        Box::pin(endpoint::resume(&self.0, endpoint))
    }

    fn hasten<'a>(&'a self, endpoint: &'a str, until: i64, limit: u32) -> StoreFuture<'a, Swept> {
        Box::pin(endpoint::hasten(&self.0, endpoint, until, limit))
    }

    fn endpoint<'a>(&'a self, endpoint: &'a str) -> StoreFuture<'a, EndpointState> {
        Box::pin(endpoint::state(&self.0, endpoint))
    }

    fn register<'a>(&'a self, registration: &'a Registration) -> StoreFuture<'a, ()> {
        Box::pin(registry::put(&self.0, registration))
    }

    fn registration<'a>(&'a self, key: &'a str) -> StoreFuture<'a, Option<Registration>> {
        Box::pin(registry::get(&self.0, key))
    }

    fn registrations<'a>(
        &'a self,
        customer: Option<&'a str>,
    ) -> StoreFuture<'a, Vec<Registration>> {
        Box::pin(registry::all(&self.0, customer))
    }

    fn unregister<'a>(&'a self, key: &'a str) -> StoreFuture<'a, bool> {
        Box::pin(registry::remove(&self.0, key))
    }

    fn rotate<'a>(
        &'a self,
        key: &'a str,
        secret: &'a str,
        overlap: Duration,
    ) -> StoreFuture<'a, bool> {
        Box::pin(registry::rotate(&self.0, key, secret, overlap))
    }

    fn gauges(&self) -> StoreFuture<'_, Gauges> {
        Box::pin(list::gauges(&self.0))
    }

    fn clean(&self, older_than: Duration, limit: u32) -> StoreFuture<'_, u64> {
        Box::pin(manage::clean(&self.0, older_than, limit))
    }

    fn guard_claim<'a>(&'a self, key: &'a [u8], lease: Duration) -> StoreFuture<'a, Claim> {
        Box::pin(guard::claim(&self.0, key, lease))
    }

    fn guard_commit<'a>(&'a self, key: &'a [u8], keep: Duration) -> StoreFuture<'a, ()> {
        Box::pin(guard::commit(&self.0, key, keep))
    }

    fn guard_release<'a>(&'a self, key: &'a [u8]) -> StoreFuture<'a, ()> {
        Box::pin(guard::release(&self.0, key))
    }

    fn guard_clean(&self, limit: u32) -> StoreFuture<'_, u64> {
        Box::pin(guard::clean(&self.0, limit))
    }
}
