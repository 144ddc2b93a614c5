//! How many messages are on their way at once, over all and to one origin.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError, Weak};

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::origin::Origin;

/// Shared by a client and its clones.
pub(crate) struct Limits {
    pub(crate) in_flight: usize,
    pub(crate) per_origin: usize,
    total: Arc<Semaphore>,
    origins: Mutex<Origins>,
}

/// The origins that are in use, and some that were.
struct Origins {
    lanes: HashMap<Origin, Weak<Semaphore>>,
    /// So many entries are looked through for ones that are no longer in use: each entry pays for
    /// its own removal, and the map is never much larger than what is in use.
    tidy_at: usize,
}

const TIDY_AT_LEAST: usize = 64;

/// A place among those in flight, given back when it is dropped.
pub(crate) struct Permit {
    _origin: Option<OwnedSemaphorePermit>,
    _total: Option<OwnedSemaphorePermit>,
}

impl Limits {
    /// At least one at a time, or nothing would ever be sent.
    pub(crate) fn new(in_flight: usize, per_origin: usize) -> Self {
        let in_flight = in_flight.clamp(1, Semaphore::MAX_PERMITS);
        Self {
            in_flight,
            per_origin: per_origin.clamp(1, Semaphore::MAX_PERMITS),
            total: Arc::new(Semaphore::new(in_flight)),
            origins: Mutex::new(Origins {
                lanes: HashMap::new(),
                tidy_at: TIDY_AT_LEAST,
            }),
        }
    }

    /// The places at one origin.
    pub(crate) fn lane(&self, origin: &Origin) -> Arc<Semaphore> {
        let mut origins = self.origins.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(lane) = origins.lanes.get(origin).and_then(Weak::upgrade) {
            return lane;
        }
        origins.tidy();
        let lane = Arc::new(Semaphore::new(self.per_origin));
        origins.lanes.insert(origin.clone(), Arc::downgrade(&lane));
        lane
    }

    /// Waits for a place at the origin first and for one among all then, so that those who wait for
    /// a slow origin take nobody else's place.
    pub(crate) async fn enter(&self, lane: Arc<Semaphore>) -> Permit {
        Permit {
            // Neither is ever closed.
            _origin: lane.acquire_owned().await.ok(),
            _total: Arc::clone(&self.total).acquire_owned().await.ok(),
        }
    }
}

impl Origins {
    fn tidy(&mut self) {
        if self.lanes.len() >= self.tidy_at {
            self.lanes.retain(|_, lane| lane.strong_count() > 0);
            self.tidy_at = (self.lanes.len() * 2).max(TIDY_AT_LEAST);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn origin(url: &str) -> Origin {
        Origin::of(&url.parse().expect("a URL")).expect("an origin")
    }

    #[test]
    fn origins_share_their_lane_and_are_forgotten() {
        let limits = Limits::new(0, 0);
        let lane = |number: usize| limits.lane(&origin(&format!("https://a{number}.example")));
        let kept = lane(0);
        assert!(Arc::ptr_eq(&kept, &lane(0)));
        assert_eq!(kept.available_permits(), 1, "never none at all");
        for number in 1..10_000 {
            lane(number);
        }
        let count = limits.origins.lock().expect("no panic").lanes.len();
        assert!(count <= TIDY_AT_LEAST, "{count}");
        assert!(Arc::ptr_eq(&kept, &lane(0)));
    }
}
