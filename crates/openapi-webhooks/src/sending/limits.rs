//! Limits on messages in flight, globally and per origin.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError, Weak};

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::endpoint::origin::Origin;

/// Shared by a client and its clones.
pub(crate) struct Limits {
    pub(crate) in_flight: usize,
    pub(crate) per_origin: usize,
    total: Arc<Semaphore>,
    origins: Mutex<Origins>,
}

/// The origins in use, and some that are no longer used.
struct Origins {
    by_origin: HashMap<Origin, Weak<Semaphore>>,
    /// The number of entries to check for unused ones at each insertion, so that the map stays
    /// about as large as the number of origins in use.
    evict_at: usize,
}

const EVICT_AT_LEAST: usize = 64;

/// A permit to be in flight, released on drop.
pub(crate) struct Permit {
    _origin: Option<OwnedSemaphorePermit>,
    _total: Option<OwnedSemaphorePermit>,
}

impl Limits {
    /// At least 1, since nothing would be sent otherwise.
    pub(crate) fn new(in_flight: usize, per_origin: usize) -> Self {
        let in_flight = in_flight.clamp(1, Semaphore::MAX_PERMITS);
        Self {
            in_flight,
            per_origin: per_origin.clamp(1, Semaphore::MAX_PERMITS),
            total: Arc::new(Semaphore::new(in_flight)),
            origins: Mutex::new(Origins {
                by_origin: HashMap::new(),
                evict_at: EVICT_AT_LEAST,
            }),
        }
    }

    /// The permits of one origin.
    pub(crate) fn origin_semaphore(&self, origin: &Origin) -> Arc<Semaphore> {
        let mut origins = self.origins.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(semaphore) = origins.by_origin.get(origin).and_then(Weak::upgrade) {
            return semaphore;
        }
        origins.evict_unused();
        let semaphore = Arc::new(Semaphore::new(self.per_origin));
        origins
            .by_origin
            .insert(origin.clone(), Arc::downgrade(&semaphore));
        semaphore
    }

    /// Acquires the permit of the origin before the global one, so that waiting for a slow origin
    /// holds no global permit.
    pub(crate) async fn acquire(&self, origin: Arc<Semaphore>) -> Permit {
        Permit {
            // The semaphores are never closed.
            _origin: origin.acquire_owned().await.ok(),
            _total: Arc::clone(&self.total).acquire_owned().await.ok(),
        }
    }
}

impl Origins {
    fn evict_unused(&mut self) {
        if self.by_origin.len() >= self.evict_at {
            self.by_origin
                .retain(|_, semaphore| semaphore.strong_count() > 0);
            self.evict_at = (self.by_origin.len() * 2).max(EVICT_AT_LEAST);
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
    fn endpoints_of_an_origin_share_a_semaphore_and_unused_origins_are_evicted() {
        let limits = Limits::new(0, 0);
        let semaphore =
            |number: usize| limits.origin_semaphore(&origin(&format!("https://a{number}.example")));
        let kept = semaphore(0);
        assert!(Arc::ptr_eq(&kept, &semaphore(0)));
        assert_eq!(kept.available_permits(), 1, "never none at all");
        for number in 1..10_000 {
            semaphore(number);
        }
        let count = limits.origins.lock().expect("no panic").by_origin.len();
        assert!(count <= EVICT_AT_LEAST, "{count}");
        assert!(Arc::ptr_eq(&kept, &semaphore(0)));
    }
}
