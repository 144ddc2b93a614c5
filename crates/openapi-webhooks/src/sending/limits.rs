//! Limits on messages in flight, globally and per origin.

use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::endpoint::origin::Origin;
use crate::weak_map::WeakMap;

/// Shared by a client and its clones.
pub(crate) struct Limits {
    pub(crate) in_flight: usize,
    pub(crate) per_origin: usize,
    total: Arc<Semaphore>,
    origins: Mutex<WeakMap<Origin, Semaphore>>,
}

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
            origins: Mutex::default(),
        }
    }

    /// The permits of one origin.
    pub(crate) fn origin_semaphore(&self, origin: &Origin) -> Arc<Semaphore> {
        let mut origins = self.origins.lock().unwrap_or_else(PoisonError::into_inner);
        origins.get_or_insert_with(origin, || Semaphore::new(self.per_origin))
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

#[cfg(test)]
mod tests {
    use super::*;

    fn origin(url: &str) -> Origin {
        Origin::of(&url.parse().expect("a URL")).expect("an origin")
    }

    #[test]
    fn endpoints_of_an_origin_share_a_semaphore() {
        let limits = Limits::new(0, 0);
        let semaphore = |url| limits.origin_semaphore(&origin(url));
        let one = semaphore("https://a.example/1");
        assert!(Arc::ptr_eq(&one, &semaphore("https://a.example/2")));
        assert!(!Arc::ptr_eq(&one, &semaphore("https://b.example/1")));
        assert_eq!(one.available_permits(), 1, "never none at all");
    }
}
