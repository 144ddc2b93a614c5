//! The limits of an endpoint: deadline, messages in flight, and rate.

use std::time::Duration;

/// The limits that an endpoint sets for itself.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Pacing {
    pub(crate) deadline: Option<Duration>,
    pub(crate) max_in_flight: Option<usize>,
    #[cfg(feature = "rate-limit")]
    pub(crate) rate: Option<Rate>,
}

/// A rate limit: the messages that may be sent at once, and the interval for each further one.
#[cfg(feature = "rate-limit")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Rate {
    /// At least 1.
    pub(crate) count: u32,
    pub(crate) interval: Duration,
}

#[cfg(feature = "rate-limit")]
impl Rate {
    pub(crate) fn new(count: u32, per: Duration) -> Self {
        let count = count.max(1);
        Self {
            count,
            interval: per / count,
        }
    }
}

impl Pacing {
    /// Whether a message may have to wait.
    pub(crate) fn has_limits(&self) -> bool {
        self.max_in_flight.is_some() || self.has_rate()
    }

    pub(crate) fn has_rate(&self) -> bool {
        #[cfg(feature = "rate-limit")]
        return self.rate.is_some();
        #[cfg(not(feature = "rate-limit"))]
        false
    }
}
