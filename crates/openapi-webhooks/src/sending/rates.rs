//! The rates of endpoints.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use leaky_bucket::RateLimiter;
use tokio::time::Instant;

use crate::endpoint::pacing::Rate;

/// A leaky bucket for each URL and rate. A bucket that is unused and full again is removed, since a new
/// one is full too.
#[derive(Default)]
pub(crate) struct Rates(Mutex<State>);

#[derive(Default)]
struct State {
    buckets: HashMap<(u64, Rate), Bucket>,
    /// The number of buckets at which full ones are removed.
    evict_at: usize,
}

const EVICT_AT_LEAST: usize = 64;

struct Bucket {
    limiter: Arc<RateLimiter>,
    /// When a message last left.
    used: Instant,
}

impl Rates {
    /// Waits until another message may be sent to this URL. Messages keep their order.
    pub(crate) async fn wait(&self, url: u64, rate: Rate) {
        let limiter = self.limiter((url, rate));
        limiter.acquire_one().await;
        if let Some(bucket) = self.lock().buckets.get_mut(&(url, rate)) {
            bucket.used = Instant::now();
        }
    }

    fn limiter(&self, key: (u64, Rate)) -> Arc<RateLimiter> {
        let mut state = self.lock();
        if let Some(bucket) = state.buckets.get(&key) {
            return Arc::clone(&bucket.limiter);
        }
        state.evict_full();
        let count = key.1.count as usize;
        let limiter = RateLimiter::builder()
            .initial(count)
            .max(count)
            .refill(1)
            .interval(key.1.interval)
            .build();
        let bucket = Bucket {
            limiter: Arc::new(limiter),
            used: Instant::now(),
        };
        let limiter = Arc::clone(&bucket.limiter);
        state.buckets.insert(key, bucket);
        limiter
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn evict_full(&mut self) {
        if self.buckets.len() < self.evict_at {
            return;
        }
        let now = Instant::now();
        self.buckets.retain(|(_, rate), bucket| {
            let time_to_fill = rate.interval.saturating_mul(rate.count);
            let is_waited_for = Arc::strong_count(&bucket.limiter) > 1;
            is_waited_for || now.duration_since(bucket.used) < time_to_fill
        });
        self.evict_at = (self.buckets.len() * 2).max(EVICT_AT_LEAST);
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    #[tokio::test(start_paused = true)]
    async fn a_bucket_lets_through_its_count_at_once_and_then_one_by_one() {
        let rates = Rates::default();
        let rate = Rate::new(4, 2 * SECOND);
        let start = Instant::now();
        for _ in 0..4 {
            rates.wait(0, rate).await;
        }
        assert_eq!(start.elapsed(), Duration::ZERO);
        for _ in 0..4 {
            rates.wait(0, rate).await;
        }
        let elapsed = start.elapsed();
        assert!(elapsed >= 2 * SECOND && elapsed < 3 * SECOND, "{elapsed:?}");
        rates.wait(1, rate).await;
        assert_eq!(start.elapsed(), elapsed, "another URL has its own");
    }

    #[tokio::test(start_paused = true)]
    async fn full_buckets_are_removed_and_others_are_kept() {
        let rates = Rates::default();
        let slow = Rate::new(1, 1_000_000 * SECOND);
        rates.wait(0, slow).await;
        for url in 1..10_000 {
            rates.wait(url, Rate::new(1, SECOND)).await;
            tokio::time::advance(SECOND).await;
        }
        let count = rates.lock().buckets.len();
        assert!(count <= 2 * EVICT_AT_LEAST, "{count}");
        assert!(rates.lock().buckets.contains_key(&(0, slow)));
    }

    #[test]
    fn no_rate_stops_an_endpoint_or_causes_a_panic() {
        for (count, per) in [(0, Duration::ZERO), (u32::MAX, Duration::ZERO), (0, SECOND)] {
            let rate = Rate::new(count, per);
            assert!(rate.count > 0 && rate.interval > Duration::ZERO);
        }
    }
}
