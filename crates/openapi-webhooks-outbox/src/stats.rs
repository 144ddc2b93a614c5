//! Counters and gauges.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use openapi_webhooks::Verdict;

use crate::recorded_verdict::{RecordedVerdict, VERDICTS};

/// The maximum count of due deliveries, since counting a backlog of millions would be slow.
pub(crate) const MOST_COUNTED: u32 = 100_000;

/// Gauges of the database and counters of this process.
///
/// ```
/// # use openapi_webhooks_outbox::Stats;
/// /// In Prometheus' text format.
/// fn prometheus(stats: &Stats) -> String {
///     let mut text = format!(
///         "outbox_oldest_due_seconds {}\noutbox_due {}\noutbox_in_flight {}\noutbox_fenced_total {}\n",
///         stats.oldest_due_age.as_secs_f64(), stats.due, stats.in_flight, stats.fenced,
///     );
///     for (verdict, count) in stats.attempts() {
///         text += &format!("outbox_attempts_total{{verdict=\"{verdict}\"}} {count}\n");
///     }
///     text
/// }
/// assert!(prometheus(&Stats::default()).contains("outbox_attempts_total{verdict=\"delivered\"} 0\n"));
/// ```
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Stats {
    /// How long the oldest due delivery has been due. Alert on this one.
    pub oldest_due_age: Duration,
    /// The number of due deliveries, counted up to 100,000.
    pub due: u64,
    /// The number of deliveries that the workers of all processes hold.
    pub in_flight: u64,
    /// Deliveries that this process claimed.
    pub claimed: u64,
    /// Results of this process that were refused because they came after the lease was lost.
    pub fenced: u64,
    /// Deliveries that this process released without an attempt.
    pub released: u64,
    /// Stored messages of a newer format, which this process left to newer workers.
    pub newer_format: u64,
    /// Stored messages that cannot be read, which ended as dead letters.
    pub undecodable: u64,
    /// Statements that failed; the worker tries again.
    pub database_errors: u64,
    attempts: [u64; VERDICTS.len()],
}

impl Stats {
    /// The attempts of this process whose results were stored, by verdict.
    pub fn attempts(&self) -> impl Iterator<Item = (Verdict, u64)> {
        VERDICTS.into_iter().zip(self.attempts)
    }
}

/// The gauges of the database.
#[derive(Clone, Copy, Debug, Default)]
pub struct Gauges {
    pub oldest_due_age: Duration,
    pub due: u64,
    pub in_flight: u64,
}

/// The counters of one process.
#[derive(Debug, Default)]
pub(crate) struct Counters {
    pub(crate) claimed: Counter,
    pub(crate) fenced: Counter,
    pub(crate) released: Counter,
    pub(crate) newer_format: Counter,
    pub(crate) undecodable: Counter,
    pub(crate) database_errors: Counter,
    attempts: [Counter; VERDICTS.len()],
}

#[derive(Debug, Default)]
pub(crate) struct Counter(AtomicU64);

impl Counter {
    pub(crate) fn add(&self, count: usize) {
        self.0.fetch_add(count as u64, Ordering::Relaxed);
    }

    pub(crate) fn get(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}

impl Counters {
    /// Counts an attempt by its verdict.
    pub(crate) fn attempted(&self, verdict: RecordedVerdict) {
        for (known, counter) in VERDICTS.into_iter().zip(&self.attempts) {
            if verdict == known.into() {
                counter.add(1);
            }
        }
    }

    pub(crate) fn attempts(&self) -> [u64; VERDICTS.len()] {
        self.attempts.each_ref().map(Counter::get)
    }

    pub(crate) fn with(&self, gauges: Gauges) -> Stats {
        Stats {
            oldest_due_age: gauges.oldest_due_age,
            due: gauges.due,
            in_flight: gauges.in_flight,
            claimed: self.claimed.get(),
            fenced: self.fenced.get(),
            released: self.released.get(),
            newer_format: self.newer_format.get(),
            undecodable: self.undecodable.get(),
            database_errors: self.database_errors.get(),
            attempts: self.attempts(),
        }
    }
}
