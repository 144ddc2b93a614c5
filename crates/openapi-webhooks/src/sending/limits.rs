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
    client: Arc<Semaphore>,
    origins: Mutex<WeakMap<Origin, Semaphore>>,
    /// By the hash of the URL and the limit.
    endpoints: Mutex<WeakMap<(u64, usize), Semaphore>>,
    hasher: RandomState,
    #[cfg(feature = "rate-limit")]
    rates: Rates,
}

/// The limits in the order in which a delivery passes them.
///
/// It waits for the endpoint before the origin, and for the origin before the client, so that waiting for a
/// slow one holds no permit that others need.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Level {
    /// Messages in flight to one URL, and their rate.
    Endpoint,
    /// Messages in flight to one origin.
    Origin,
    /// Messages in flight of a client and its clones.
    Client,
}

/// The permits of a delivery, released on drop.
#[derive(Default)]
pub(crate) struct Permit {
    endpoint: Option<OwnedSemaphorePermit>,
    origin: Option<OwnedSemaphorePermit>,
    client: Option<OwnedSemaphorePermit>,
}

impl Permit {
    /// The next limit to pass. `None` if the delivery may start.
    pub(crate) fn next_level(&self) -> Option<Level> {
        match self {
            Self { endpoint: None, .. } => Some(Level::Endpoint),
            Self { origin: None, .. } => Some(Level::Origin),
            Self { client: None, .. } => Some(Level::Client),
            _ => None,
        }
    }

    pub(crate) fn add(&mut self, level: Level, permit: OwnedSemaphorePermit) {
        let held = match level {
            Level::Endpoint => &mut self.endpoint,
            Level::Origin => &mut self.origin,
            Level::Client => &mut self.client,
        };
        *held = Some(permit);
    }
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
            client: Arc::new(Semaphore::new(counts.in_flight)),
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

    /// Identifies an endpoint: those with the same URL share their limits.
    pub(crate) fn endpoint_key(&self, endpoint: &Endpoint) -> u64 {
        endpoint.hash_url(&self.hasher)
    }

    /// The permits of one endpoint.
    fn endpoint_semaphore(&self, endpoint: &Endpoint, count: usize) -> Arc<Semaphore> {
        let count = count.min(Semaphore::MAX_PERMITS);
        let key = (self.endpoint_key(endpoint), count);
        let mut endpoints = self
            .endpoints
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        endpoints.get_or_insert_with(&key, || Semaphore::new(count))
    }

    fn semaphore(
        &self,
        level: Level,
        endpoint: &Endpoint,
        origin: &Arc<Semaphore>,
    ) -> Arc<Semaphore> {
        match level {
            Level::Endpoint => {
                let own = endpoint.pacing().max_in_flight;
                self.endpoint_semaphore(endpoint, own.unwrap_or(self.counts.per_endpoint()))
            }
            Level::Origin => Arc::clone(origin),
            Level::Client => Arc::clone(&self.client),
        }
    }

    /// Passes a limit if no waiting is needed.
    pub(crate) fn try_pass(
        &self,
        level: Level,
        endpoint: &Endpoint,
        origin: &Arc<Semaphore>,
    ) -> Option<OwnedSemaphorePermit> {
        if level == Level::Endpoint && endpoint.pacing().has_rate() {
            return None;
        }
        let semaphore = self.semaphore(level, endpoint, origin);
        semaphore.try_acquire_owned().ok()
    }

    /// Waits until a limit is passed.
    pub(crate) async fn pass(
        &self,
        level: Level,
        endpoint: &Endpoint,
        origin: &Arc<Semaphore>,
    ) -> OwnedSemaphorePermit {
        let semaphore = self.semaphore(level, endpoint, origin);
        let permit = wait_for(semaphore).await;
        if level == Level::Endpoint {
            self.wait_for_rate(endpoint).await;
        }
        permit
    }

    /// Waits until all limits let a message start.
    pub(crate) async fn pass_all(&self, endpoint: &Endpoint, origin: &Arc<Semaphore>) -> Permit {
        let mut permit = Permit::default();
        while let Some(level) = permit.next_level() {
            permit.add(level, self.pass(level, endpoint, origin).await);
        }
        permit
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
                    Some(wait_for(semaphore).await)
                }
            };
            self.wait_for_rate(endpoint).await;
            Permit {
                endpoint: own,
                ..Permit::default()
            }
        });
        let permit = timeout_at(deadline, permit).await;
        permit.map_err(|_| Failure::Limited)
    }

    #[cfg(feature = "rate-limit")]
    async fn wait_for_rate(&self, endpoint: &Endpoint) {
        if let Some(rate) = endpoint.pacing().rate {
            self.rates.wait(self.endpoint_key(endpoint), rate).await;
        }
    }

    #[cfg(not(feature = "rate-limit"))]
    async fn wait_for_rate(&self, _: &Endpoint) {}
}

async fn wait_for(semaphore: Arc<Semaphore>) -> OwnedSemaphorePermit {
    match semaphore.acquire_owned().await {
        Ok(permit) => permit,
        Err(error) => unreachable!("the semaphores are never closed: {error}"),
    }
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
