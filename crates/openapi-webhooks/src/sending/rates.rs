//! The rates of endpoints.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::{Instant, sleep};

use crate::endpoint::pacing::Rate;

/// A leaky bucket for each URL and rate. A bucket that is unused and empty is removed, since a new one is
/// empty too.
#[derive(Default)]
pub(crate) struct Rates(Mutex<State>);

#[derive(Default)]
struct State {
    buckets: HashMap<(u64, Rate), Arc<Bucket>>,
    /// The number of buckets at which empty ones are removed.
    evict_at: usize,
}

const EVICT_AT_LEAST: usize = 64;

/// Each message adds the interval of the rate to the bucket, which leaks all the time. The message that
/// waits holds the lock, so the others keep their order. If it gives up, it has added nothing.
type Bucket = tokio::sync::Mutex<Level>;

/// How full a bucket was at a time.
struct Level {
    /// How long the bucket leaks until it is empty.
    leaks_for: Duration,
    since: Instant,
}

impl Rates {
    /// Waits until another message may be sent to this URL. Messages keep their order.
    pub(crate) async fn wait(&self, url: u64, rate: Rate) {
        let bucket = self.bucket((url, rate));
        let mut level = bucket.lock().await;
        let room = rate.interval.saturating_mul(rate.count - 1);
        let pause = level.now().saturating_sub(room);
        if !pause.is_zero() {
            sleep(pause).await;
        }
        *level = Level {
            leaks_for: level.now().saturating_add(rate.interval),
            since: Instant::now(),
        };
    }

    fn bucket(&self, key: (u64, Rate)) -> Arc<Bucket> {
        let mut state = self.lock();
        if let Some(bucket) = state.buckets.get(&key) {
            return Arc::clone(bucket);
        }
        state.evict_empty();
        let empty = Level {
            leaks_for: Duration::ZERO,
            since: Instant::now(),
        };
        let bucket = Arc::new(Bucket::new(empty));
        state.buckets.insert(key, Arc::clone(&bucket));
        bucket
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Level {
    /// How long the bucket still leaks.
    fn now(&self) -> Duration {
        self.leaks_for.saturating_sub(self.since.elapsed())
    }
}

impl State {
    fn evict_empty(&mut self) {
        if self.buckets.len() < self.evict_at {
            return;
        }
        self.buckets.retain(|_, bucket| {
            let is_used = Arc::strong_count(bucket) > 1;
            is_used || bucket.try_lock().is_ok_and(|level| !level.now().is_zero())
        });
        self.evict_at = (self.buckets.len() * 2).max(EVICT_AT_LEAST);
    }
}

#[cfg(test)]
mod tests {
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
    async fn rates_far_above_the_resolution_of_timers_are_kept() {
        let rates = Rates::default();
        for count in [600, 999, 1_000, 1_001, 10_000] {
            let rate = Rate::new(count, SECOND);
            let start = Instant::now();
            for _ in 0..4 * count {
                rates.wait(0, rate).await;
            }
            let elapsed = start.elapsed();
            assert!(
                elapsed >= 3 * SECOND - rate.interval,
                "{count}: {elapsed:?}"
            );
            assert!(elapsed <= 3 * SECOND + SECOND / 100, "{count}: {elapsed:?}");
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_message_that_gives_up_does_not_delay_the_next_one() {
        let rates = Rates::default();
        let rate = Rate::new(1, SECOND);
        let start = Instant::now();
        rates.wait(0, rate).await;
        for _ in 0..100 {
            let given_up = tokio::time::timeout(SECOND / 200, rates.wait(0, rate)).await;
            given_up.expect_err("it must wait for a second");
        }
        rates.wait(0, rate).await;
        let elapsed = start.elapsed();
        assert!(elapsed < SECOND + SECOND / 10, "{elapsed:?}");
    }

    #[tokio::test(start_paused = true)]
    async fn empty_buckets_are_removed_and_others_are_kept() {
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

    #[tokio::test(start_paused = true)]
    async fn no_rate_stops_an_endpoint_or_causes_a_panic() {
        let rates = Rates::default();
        let tiny = Duration::from_nanos(1);
        for count in [0, 1, 2, 1_001, u32::MAX] {
            for per in [Duration::ZERO, tiny, SECOND, Duration::MAX] {
                let rate = Rate::new(count, per);
                for _ in 0..count.clamp(1, 10) {
                    rates.wait(count.into(), rate).await;
                }
                let next = rates.wait(count.into(), rate);
                let next = tokio::time::timeout(2 * SECOND, next).await;
                let must_wait = count <= 2 && per > SECOND;
                assert_eq!(next.is_err(), must_wait, "{count} per {per:?}");
            }
        }
    }
}
