//! Limits on messages in flight: globally, per origin and per endpoint.

use std::hash::RandomState;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::{Instant, timeout_at};

use crate::endpoint::endpoint::Endpoint;
use crate::endpoint::origin::Origin;
#[cfg(feature = "rate-limit")]
use crate::sending::rates::Rates;
use crate::transport::failure::Failure;
use crate::weak_map::WeakMap;

/// How many messages may be in flight.
#[derive(Clone, Copy)]
pub(crate) struct Counts {
    pub(crate) in_flight: usize,
    pub(crate) per_origin: usize,
    /// By default half of `per_origin`.
    pub(crate) per_endpoint: Option<usize>,
}

impl Default for Counts {
    fn default() -> Self {
        Self {
            in_flight: 256,
            per_origin: 8,
            per_endpoint: None,
        }
    }
}

impl Counts {
    fn per_endpoint(&self) -> usize {
        let half = self.per_origin.div_ceil(2);
        self.per_endpoint.unwrap_or(half)
    }
}

/// Shared by a client and its clones.
pub(crate) struct Limits {
    pub(crate) counts: Counts,
    total: Arc<Semaphore>,
    origins: Mutex<WeakMap<Origin, Semaphore>>,
    /// By the hash of the URL and the limit.
    endpoints: Mutex<WeakMap<(u64, usize), Semaphore>>,
    hasher: RandomState,
    #[cfg(feature = "rate-limit")]
    rates: Rates,
}

/// A permit to be in flight, released on drop.
#[derive(Default)]
pub(crate) struct Permit {
    _endpoint: Option<OwnedSemaphorePermit>,
    _origin: Option<OwnedSemaphorePermit>,
    _total: Option<OwnedSemaphorePermit>,
}

impl Limits {
    /// At least 1 each, since nothing would be sent otherwise.
    pub(crate) fn new(counts: Counts) -> Self {
        let at_least_one = |count: usize| count.clamp(1, Semaphore::MAX_PERMITS);
        let counts = Counts {
            in_flight: at_least_one(counts.in_flight),
            per_origin: at_least_one(counts.per_origin),
            per_endpoint: counts.per_endpoint.map(at_least_one),
        };
        Self {
            counts,
            total: Arc::new(Semaphore::new(counts.in_flight)),
            origins: Mutex::default(),
            endpoints: Mutex::default(),
            hasher: RandomState::new(),
            #[cfg(feature = "rate-limit")]
            rates: Rates::default(),
        }
    }

    /// The permits of one origin.
    pub(crate) fn origin_semaphore(&self, origin: &Origin) -> Arc<Semaphore> {
        let mut origins = self.origins.lock().unwrap_or_else(PoisonError::into_inner);
        origins.get_or_insert_with(origin, || Semaphore::new(self.counts.per_origin))
    }

    /// The permits of one endpoint. Endpoints with the same URL share them.
    fn endpoint_semaphore(&self, endpoint: &Endpoint, count: usize) -> Arc<Semaphore> {
        let count = count.min(Semaphore::MAX_PERMITS);
        let key = (endpoint.hash_url(&self.hasher), count);
        let mut endpoints = self
            .endpoints
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        endpoints.get_or_insert_with(&key, || Semaphore::new(count))
    }

    /// Waits until all limits let a message start.
    ///
    /// It waits for the endpoint before the origin, and for the origin before the global limit, so
    /// that waiting for a slow one holds no permit that others need.
    pub(crate) async fn acquire(&self, endpoint: &Endpoint, origin: Arc<Semaphore>) -> Permit {
        let own = endpoint.pacing().max_in_flight;
        let count = own.unwrap_or(self.counts.per_endpoint());
        let semaphore = self.endpoint_semaphore(endpoint, count);
        let own = semaphore.acquire_owned().await;
        self.wait_for_rate(endpoint).await;
        Permit {
            // The semaphores are never closed.
            _endpoint: own.ok(),
            _origin: origin.acquire_owned().await.ok(),
            _total: Arc::clone(&self.total).acquire_owned().await.ok(),
        }
    }

    /// Waits until the limits that the endpoint itself sets let a message start.
    pub(crate) async fn acquire_endpoint(
        &self,
        endpoint: &Endpoint,
        deadline: Instant,
    ) -> Result<Permit, Failure> {
        let pacing = endpoint.pacing();
        if !pacing.has_limits() {
            return Ok(Permit::default());
        }
        // Boxed, since few endpoints have limits and every attempt would reserve the memory.
        let permit = Box::pin(async {
            let own = match pacing.max_in_flight {
                None => None,
                Some(count) => {
                    let semaphore = self.endpoint_semaphore(endpoint, count);
                    semaphore.acquire_owned().await.ok()
                }
            };
            self.wait_for_rate(endpoint).await;
            Permit {
                _endpoint: own,
                ..Permit::default()
            }
        });
        let permit = timeout_at(deadline, permit).await;
        permit.map_err(|_| Failure::Limited)
    }

    #[cfg(feature = "rate-limit")]
    async fn wait_for_rate(&self, endpoint: &Endpoint) {
        if let Some(rate) = endpoint.pacing().rate {
            self.rates.wait(endpoint.hash_url(&self.hasher), rate).await;
        }
    }

    #[cfg(not(feature = "rate-limit"))]
    async fn wait_for_rate(&self, _: &Endpoint) {}
}

#[cfg(test)]
mod tests {
    use super::*;

    fn endpoint(url: &str) -> Endpoint {
        Endpoint::new(url).expect("a URL")
    }

    fn none() -> Limits {
        Limits::new(Counts {
            in_flight: 0,
            per_origin: 0,
            per_endpoint: Some(0),
        })
    }

    #[test]
    fn endpoints_of_an_origin_share_a_semaphore() {
        let limits = none();
        let semaphore = |url| limits.origin_semaphore(endpoint(url).origin());
        let one = semaphore("https://a.example/1");
        assert!(Arc::ptr_eq(&one, &semaphore("https://a.example/2")));
        assert!(!Arc::ptr_eq(&one, &semaphore("https://b.example/1")));
        assert_eq!(one.available_permits(), 1, "never none at all");
    }

    #[test]
    fn endpoints_with_the_same_url_share_a_semaphore() {
        let limits = none();
        let semaphore = |url, count| limits.endpoint_semaphore(&endpoint(url), count);
        let one = semaphore("https://a.example/1", 2);
        assert!(Arc::ptr_eq(&one, &semaphore("https://a.example/1", 2)));
        assert!(!Arc::ptr_eq(&one, &semaphore("https://a.example/2", 2)));
        assert_eq!(limits.counts.per_endpoint(), 1, "never none at all");
    }

    #[test]
    fn an_endpoint_gets_half_of_the_permits_of_its_origin_by_default() {
        for (per_origin, expected) in [(1, 1), (2, 1), (3, 2), (8, 4)] {
            let counts = Counts {
                per_origin,
                ..Counts::default()
            };
            assert_eq!(Limits::new(counts).counts.per_endpoint(), expected);
        }
    }
}
