//! Deadlines.

use std::time::Duration;

use tokio::time::Instant;

/// Practically no deadline, but still representable by every clock.
const FOREVER: Duration = Duration::from_secs(30 * 365 * 24 * 60 * 60);

/// The time at which a timeout ends, however long it is.
pub(crate) fn deadline(start: Instant, timeout: Duration) -> Instant {
    start + timeout.min(FOREVER)
}
