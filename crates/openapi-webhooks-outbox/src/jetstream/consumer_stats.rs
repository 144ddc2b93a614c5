//! The counters of consumers.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use openapi_webhooks::Verdict;

use crate::recorded_verdict::VERDICTS;
use crate::stats::{Counter, Counters};

/// The counters of a consumer and its clones.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ConsumerStats {
    /// The number of deliveries that the consumer holds.
    pub in_flight: u64,
    /// Jobs that this version cannot read, which it left to other consumers.
    pub unreadable: u64,
    /// Stored messages of a newer format, which it left to newer consumers.
    pub newer_format: u64,
    /// Stored messages that cannot be read, which ended as dead letters.
    pub undecodable: u64,
    /// Requests to NATS that failed; the consumer tries again.
    pub nats_errors: u64,
    attempts: [u64; VERDICTS.len()],
}

impl ConsumerStats {
    /// The attempts whose results were published, by verdict.
    pub fn attempts(&self) -> impl Iterator<Item = (Verdict, u64)> {
        VERDICTS.into_iter().zip(self.attempts)
    }
}

#[derive(Debug, Default)]
pub(super) struct ConsumerCounters {
    /// The counters of deliveries, as in a worker.
    pub(super) deliveries: Arc<Counters>,
    pub(super) unreadable: Counter,
    pub(super) nats_errors: Counter,
    in_flight: AtomicU64,
}

impl ConsumerCounters {
    /// Counts a delivery as in flight until the returned value is dropped.
    pub(super) fn begin(&self) -> InFlight<'_> {
        self.in_flight.fetch_add(1, Ordering::Relaxed);
        InFlight(&self.in_flight)
    }

    pub(super) fn stats(&self) -> ConsumerStats {
        ConsumerStats {
            in_flight: self.in_flight.load(Ordering::Relaxed),
            unreadable: self.unreadable.get(),
            newer_format: self.deliveries.newer_format.get(),
            undecodable: self.deliveries.undecodable.get(),
            nats_errors: self.nats_errors.get(),
            attempts: self.deliveries.attempts(),
        }
    }
}

pub(super) struct InFlight<'a>(&'a AtomicU64);

impl Drop for InFlight<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}
