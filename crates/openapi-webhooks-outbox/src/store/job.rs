//! Deliveries as workers claim and finish them.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::record::DeliveryState;
use crate::recorded_verdict::RecordedVerdict;

/// The maximum length of a stored error text, in bytes.
pub(crate) const LONGEST_ERROR: usize = 256;

/// The maximum number of rows that one transaction of the API changes, so that locks are held only
/// briefly.
pub(crate) const ROWS_AT_ONCE: u32 = 1_000;

/// The limits of a claim.
#[derive(Clone, Debug)]
pub struct ClaimRequest {
    /// The maximum number of deliveries.
    pub batch: u32,
    /// The maximum number of deliveries to one endpoint.
    pub share: u32,
    /// How many due deliveries to read.
    pub window: u32,
    /// Endpoints that have enough deliveries in flight.
    pub busy: Vec<String>,
    pub lease: Duration,
    /// Ignores deliveries that became due earlier, in microseconds since 1970.
    pub due_since: Option<i64>,
}

/// The claimed deliveries, and statistics of all due deliveries that were read.
#[derive(Debug, Default)]
pub struct Claimed {
    pub jobs: Vec<Job>,
    /// How many deliveries were read.
    pub seen: u32,
    /// When the oldest waiting delivery that was read became due.
    pub oldest_due: Option<i64>,
}

/// A delivery that a worker holds until its lease ends.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Job {
    pub id: i64,
    /// The fencing token: the number of the claim.
    pub lease: i64,
    pub message_id: String,
    pub endpoint: String,
    pub stored: String,
    /// The number of this attempt.
    pub number: u32,
    /// How many consecutive claims ended without a result, including this one.
    pub unfinished: u32,
    /// The number of attempts before the delivery was last resent manually.
    pub schedule_from: u32,
    pub since_first: Duration,
}

/// An endpoint that has waiting deliveries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WaitingEndpoint {
    pub id: String,
    pub is_due: bool,
}

/// The result of a job. A store ignores it if another worker has claimed the delivery since.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Finished {
    pub id: i64,
    pub lease: i64,
    pub next: Next,
    pub attempt: Option<AttemptResult>,
}

/// The next state of a delivery.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Next {
    Delivered,
    Dead,
    RetryIn(Duration),
    /// No attempt was made.
    Release(Duration),
}

/// The record of an attempt.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct AttemptResult {
    pub number: u32,
    pub duration: Duration,
    pub verdict: RecordedVerdict,
    pub status: Option<u16>,
    pub error: Option<String>,
}

/// The ended deliveries to repeat, in one batch. The times are in microseconds since 1970.
#[derive(Clone, Debug)]
pub struct Replay {
    pub endpoint: String,
    /// Delivered or dead.
    pub state: DeliveryState,
    /// Only deliveries that ended at this time or later.
    pub since: i64,
    /// Only deliveries that ended at this time or earlier.
    pub until: i64,
    pub limit: u32,
}

/// A batch of changed rows, latest first.
#[derive(Clone, Copy, Debug, Default)]
pub struct Swept {
    pub count: u64,
    /// The time of the last row. The next batch has rows of this time or earlier.
    pub earliest: i64,
}

impl Swept {
    /// The summary of changed rows with these times.
    pub(crate) fn of(times: impl IntoIterator<Item = i64>) -> Self {
        times.into_iter().fold(Self::default(), |swept, time| Self {
            count: swept.count + 1,
            earliest: if swept.count == 0 {
                time
            } else {
                swept.earliest.min(time)
            },
        })
    }
}

/// The changes of endpoints that result from a batch. Each list contains an endpoint at most once.
#[derive(Clone, Debug, Default)]
pub struct EndpointChanges {
    pub succeeded: Vec<String>,
    pub failed: Vec<String>,
    pub paused: Vec<(String, Duration)>,
    pub gone: Vec<String>,
    /// How long an endpoint may fail before it is disabled.
    pub disable_after: Duration,
}

/// Why an endpoint was disabled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DisableReason {
    /// It responded with 410.
    Gone,
    /// No attempt succeeded for the time that the worker allows.
    Failing,
}
