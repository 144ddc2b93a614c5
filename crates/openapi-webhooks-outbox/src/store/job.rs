//! Deliveries as workers claim and finish them.

use std::time::Duration;

/// The most bytes of an error's text that are stored.
pub(crate) const LONGEST_ERROR: usize = 256;

/// How much to claim, and of whom.
#[derive(Clone, Debug)]
pub struct ClaimRequest {
    /// The most deliveries.
    pub batch: u32,
    /// The most deliveries of one endpoint.
    pub share: u32,
    /// How many due deliveries to look at.
    pub window: u32,
    /// Endpoints that have enough in flight.
    pub busy: Vec<String>,
    pub lease: Duration,
    /// Ignores deliveries that became due earlier, in microseconds since 1970.
    pub due_since: Option<i64>,
}

/// Deliveries that were claimed, and what was seen of the others.
#[derive(Debug, Default)]
pub struct Claimed {
    pub jobs: Vec<Job>,
    /// How many deliveries were looked at.
    pub seen: u32,
    /// When the oldest waiting one of them became due.
    pub oldest_due: Option<i64>,
}

/// A delivery that a worker holds for the time of its lease.
#[derive(Clone, Debug)]
pub struct Job {
    pub id: i64,
    /// The fencing token: the number of the claim.
    pub lease: i64,
    pub message_id: String,
    pub endpoint: String,
    pub stored: String,
    /// The number of this attempt.
    pub number: u32,
    /// How many claims in a row ended without a result, this one included.
    pub unfinished: u32,
    /// The number of attempts before the delivery was last sent again by hand.
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
#[derive(Clone, Debug)]
pub struct Finished {
    pub id: i64,
    pub lease: i64,
    pub next: Next,
    pub attempt: Option<AttemptResult>,
}

/// What becomes of a delivery.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    Delivered,
    Dead,
    RetryIn(Duration),
    /// No attempt was made.
    Release(Duration),
}

/// An attempt, as it is recorded.
#[derive(Clone, Debug)]
pub struct AttemptResult {
    pub number: u32,
    pub duration: Duration,
    pub verdict: &'static str,
    pub status: Option<u16>,
    pub error: Option<String>,
}

/// What the results of a batch say about the endpoints, each at most once in each list.
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
    /// No attempt succeeded for as long as the worker allows.
    Failing,
}
