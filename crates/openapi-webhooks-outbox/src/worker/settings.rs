//! The settings of a worker.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use openapi_webhooks::Schedule;

use crate::error::Error;
use crate::record::LONGEST_PAUSE;
use crate::store::job::DisableReason;

/// The time that a lease needs in addition to the client's deadline, to look up the endpoint and
/// store the result.
pub(crate) const LEASE_MARGIN: Duration = Duration::from_secs(1);

/// The default lease is twice the client's deadline plus this duration.
const LEASE_EXTRA: Duration = Duration::from_secs(20);

pub(crate) type OnDisabled = Arc<dyn Fn(&str, DisableReason) + Send + Sync>;

#[derive(Clone)]
pub(crate) struct Settings {
    pub(crate) max_in_flight: u32,
    pub(crate) per_endpoint: u32,
    pub(crate) lease: Option<Duration>,
    pub(crate) schedule: Schedule,
    pub(crate) poll_interval: Duration,
    pub(crate) disable_after: Duration,
    pub(crate) retention: Option<Duration>,
    pub(crate) on_disabled: Option<OnDisabled>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            max_in_flight: 256,
            per_endpoint: 8,
            lease: None,
            schedule: Schedule::default(),
            poll_interval: Duration::from_millis(200),
            disable_after: Duration::from_secs(5 * 24 * 60 * 60),
            retention: None,
            on_disabled: None,
        }
    }
}

impl Settings {
    /// The lease for a client with this deadline.
    pub(crate) fn lease_for(&self, deadline: Duration) -> Result<Duration, Error> {
        let lease = match self.lease {
            Some(lease) => lease,
            None => deadline
                .saturating_mul(2)
                .saturating_add(LEASE_EXTRA)
                .min(LONGEST_PAUSE),
        };
        if lease < deadline.saturating_add(LEASE_MARGIN) {
            return Err(Error::invalid(format!(
                "the lease is {lease:?}, but must exceed the client's deadline of {deadline:?} by {LEASE_MARGIN:?}"
            )));
        }
        Ok(lease)
    }

    pub(crate) fn report_disabled(&self, disabled: &[(String, DisableReason)]) {
        for (endpoint, reason) in disabled {
            tracing::warn!(endpoint, ?reason, "the endpoint was disabled");
            if let Some(callback) = &self.on_disabled {
                callback(endpoint, *reason);
            }
        }
    }
}

impl fmt::Debug for Settings {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Settings")
            .field("max_in_flight", &self.max_in_flight)
            .field("per_endpoint", &self.per_endpoint)
            .field("lease", &self.lease)
            .field("schedule", &self.schedule)
            .field("poll_interval", &self.poll_interval)
            .field("disable_after", &self.disable_after)
            .field("retention", &self.retention)
            .finish_non_exhaustive()
    }
}
