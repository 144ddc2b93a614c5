//! Time that a test controls.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

/// A clock that stands still until it is advanced. Clones show the same time.
///
/// A [`Customer`](crate::Customer) has one. The clients that it creates use it, and advance it instead of
/// waiting between the attempts of a delivery.
///
/// ```
/// use std::time::{Duration, SystemTime};
/// use openapi_webhooks_test::Clock;
///
/// let clock = Clock::at(SystemTime::UNIX_EPOCH);
/// let same = clock.clone();
/// clock.advance(Duration::from_secs(60));
/// assert_eq!(same.now(), SystemTime::UNIX_EPOCH + Duration::from_secs(60));
/// ```
#[derive(Clone, Debug)]
pub struct Clock(Arc<Mutex<SystemTime>>);

impl Clock {
    /// Creates a clock that shows this time.
    #[must_use]
    pub fn at(time: SystemTime) -> Self {
        Self(Arc::new(Mutex::new(time)))
    }

    /// The time that the clock shows.
    #[must_use]
    pub fn now(&self) -> SystemTime {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Advances the clock. If the new time would exceed the range of [`SystemTime`], the clock stays as it is.
    pub fn advance(&self, duration: Duration) {
        let mut time = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *time = time.checked_add(duration).unwrap_or(*time);
    }
}

impl Default for Clock {
    /// Creates a clock that shows the time of the system at this moment.
    fn default() -> Self {
        Self::at(SystemTime::now())
    }
}
