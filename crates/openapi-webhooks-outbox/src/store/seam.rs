//! The trait of stores.

use std::future::Future;
use std::pin::Pin;
use std::time::{Duration, SystemTime};

use openapi_webhooks::receiver::Claim;

use crate::error::Error;
use crate::record::{AttemptRecord, DeliveryRecord, DeliveryState, EndpointState, Page};
use crate::registration::Registration;
use crate::stats::Gauges;
use crate::store::job::{
    ClaimRequest, Claimed, DisableReason, EndpointChanges, Finished, Replay, Swept, WaitingEndpoint,
};

/// An endpoint without attempts for this long starts a new count of its failures. The longest pause
/// between two attempts is a day.
pub(crate) const FORGET_FAILURES_AFTER: Duration = Duration::from_secs(2 * 24 * 60 * 60);

/// A database that holds the outbox.
///
/// It is sealed, since its requirements are not stable yet.
pub trait Store: SealedStore {}

impl<S: SealedStore> Store for S {}

/// The future that the methods of a store return.
pub(crate) type StoreFuture<'a, T> = Pin<Box<dyn Future<Output = Result<T, Error>> + Send + 'a>>;

/// All times come from the database's clock, so callers pass durations instead of times.
pub trait SealedStore: Send + Sync + 'static {
    /// Creates the tables. If another process does so at the same time, waits for it.
    fn migrate(&self) -> StoreFuture<'_, ()>;

    /// Fails unless the tables are of this version.
    fn check_schema(&self) -> StoreFuture<'_, ()>;

    /// Claims deliveries with expired leases, then due deliveries, both oldest first.
    fn claim<'a>(&'a self, request: &'a ClaimRequest) -> StoreFuture<'a, Claimed>;

    /// Claims due deliveries of these endpoints.
    fn claim_of<'a>(
        &'a self,
        endpoints: &'a [String],
        request: &'a ClaimRequest,
    ) -> StoreFuture<'a, Claimed>;

    /// The endpoints with waiting deliveries, in the order of their keys, after this one.
    fn waiting_endpoints<'a>(
        &'a self,
        after: &'a str,
        limit: u32,
    ) -> StoreFuture<'a, Vec<WaitingEndpoint>>;

    /// Stores results, and returns the ids of those whose lease was still held.
    fn finish<'a>(&'a self, results: &'a [Finished]) -> StoreFuture<'a, Vec<i64>>;

    /// Returns the endpoints that this call disabled.
    fn change_endpoints<'a>(
        &'a self,
        changes: &'a EndpointChanges,
    ) -> StoreFuture<'a, Vec<(String, DisableReason)>>;

    /// The first attempts to deliver a message, to one endpoint or to all.
    fn attempts<'a>(
        &'a self,
        message_id: &'a str,
        endpoint: Option<&'a str>,
    ) -> StoreFuture<'a, Vec<AttemptRecord>>;

    fn delivery(&self, id: i64) -> StoreFuture<'_, Option<DeliveryRecord>>;

    fn deliveries<'a>(
        &'a self,
        endpoint: &'a str,
        state: DeliveryState,
        page: Page,
    ) -> StoreFuture<'a, Vec<DeliveryRecord>>;

    /// Makes an ended delivery due. Returns false if there is no such delivery.
    fn resend<'a>(&'a self, message_id: &'a str, endpoint: &'a str) -> StoreFuture<'a, bool>;

    /// Makes ended deliveries due, and returns when they ended.
    fn replay<'a>(&'a self, replay: &'a Replay) -> StoreFuture<'a, Swept>;

    /// `None` pauses until the endpoint is resumed. Changes nothing if the endpoint is disabled.
    fn pause<'a>(&'a self, endpoint: &'a str, until: Option<SystemTime>) -> StoreFuture<'a, ()>;

    fn resume<'a>(&'a self, endpoint: &'a str) -> StoreFuture<'a, ()>;

    /// Makes at most `limit` deliveries due that wait until the given time or earlier, in microseconds
    /// since 1970, and returns until when they waited. Changes nothing if the endpoint is paused.
    fn hasten<'a>(&'a self, endpoint: &'a str, until: i64, limit: u32) -> StoreFuture<'a, Swept>;

    fn endpoint<'a>(&'a self, endpoint: &'a str) -> StoreFuture<'a, EndpointState>;

    fn register<'a>(&'a self, registration: &'a Registration) -> StoreFuture<'a, ()>;

    fn registration<'a>(&'a self, key: &'a str) -> StoreFuture<'a, Option<Registration>>;

    /// The registered endpoints of one customer or of all.
    fn registrations<'a>(&'a self, customer: Option<&'a str>)
    -> StoreFuture<'a, Vec<Registration>>;

    /// Returns false if the endpoint is not registered.
    fn unregister<'a>(&'a self, key: &'a str) -> StoreFuture<'a, bool>;

    /// Returns false if the endpoint is not registered.
    fn rotate<'a>(
        &'a self,
        key: &'a str,
        secret: &'a str,
        overlap: Duration,
    ) -> StoreFuture<'a, bool>;

    fn gauges(&self) -> StoreFuture<'_, Gauges>;

    /// Deletes at most `limit` deliveries that ended earlier, with their attempts and messages.
    /// Returns their number.
    fn clean(&self, older_than: Duration, limit: u32) -> StoreFuture<'_, u64>;

    fn guard_claim<'a>(&'a self, key: &'a [u8], lease: Duration) -> StoreFuture<'a, Claim>;

    fn guard_commit<'a>(&'a self, key: &'a [u8], keep: Duration) -> StoreFuture<'a, ()>;

    fn guard_release<'a>(&'a self, key: &'a [u8]) -> StoreFuture<'a, ()>;

    /// Deletes at most `limit` expired ids. Returns their number.
    fn guard_clean(&self, limit: u32) -> StoreFuture<'_, u64>;
}
