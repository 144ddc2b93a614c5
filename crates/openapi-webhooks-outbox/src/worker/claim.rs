//! Claims in two stages: the oldest due deliveries, then a walk over the endpoints.

use std::collections::VecDeque;
use std::time::Duration;

use tokio::time::Instant;

use crate::error::Error;
use crate::record::to_count;
use crate::store::job::{ClaimRequest, Job};
use crate::store::seam::SealedStore;

/// How many due deliveries a claim reads for each delivery that it wants.
const WINDOW: u32 = 2;

/// How many endpoints one claim walks over at most, and how many at a time.
const LONGEST_WALK: u32 = 1_000;
const STEPS: u32 = 250;

/// If endpoints that have enough in flight fill the window, claims skip it for this long.
const SKIP_WINDOW: Duration = Duration::from_millis(250);

/// A delivery may become due this much earlier than the oldest known one and still be committed
/// later.
const LATE_COMMIT_MICROS: i64 = 200_000;

/// How often a claim reads all due deliveries, however early they became due.
const FULL_SCAN: Duration = Duration::from_secs(1);

/// The result of a claim.
#[derive(Debug, Default)]
pub(super) struct Claim {
    pub(super) jobs: Vec<Job>,
    /// Whether more deliveries were due than were claimed.
    pub(super) is_more_due: bool,
}

/// The memory of one worker's claims.
#[derive(Debug)]
pub(super) struct Claimer {
    lease: Duration,
    /// The last claim found no delivery that became due earlier. Starting here, a claim skips index
    /// entries of deliveries that are gone, which the database keeps while an old transaction might
    /// read them.
    low_water: Option<i64>,
    next_full_scan: Instant,
    next_window: Instant,
    walk: Walk,
}

/// A rotation over the endpoints that have waiting deliveries.
#[derive(Debug, Default)]
struct Walk {
    /// The last endpoint that was read.
    cursor: String,
    /// Endpoints up to the cursor that had due deliveries when they were read, and that no claim has used yet.
    due: VecDeque<String>,
}

impl Claimer {
    pub(super) fn new(lease: Duration) -> Self {
        let now = Instant::now();
        Self {
            lease,
            low_water: None,
            next_full_scan: now,
            next_window: now,
            walk: Walk::default(),
        }
    }

    /// Claims up to `batch` deliveries: at most `share` for each endpoint, and none for busy
    /// endpoints.
    pub(super) async fn claim(
        &mut self,
        store: &dyn SealedStore,
        batch: u32,
        share: u32,
        busy: Vec<String>,
    ) -> Result<Claim, Error> {
        let mut request = ClaimRequest {
            batch,
            share,
            window: batch.saturating_mul(WINDOW),
            busy,
            lease: self.lease,
            due_since: None,
        };
        let is_skipped = Instant::now() < self.next_window;
        let mut jobs = Vec::new();
        if !is_skipped {
            request.due_since = self.due_since();
            let window = store.claim(&request).await?;
            self.low_water = window.oldest_due.map(|oldest| oldest - LATE_COMMIT_MICROS);
            let claimed = to_count(window.jobs.len());
            if window.seen < request.window || claimed >= batch.div_ceil(2) {
                self.walk.due.clear();
                return Ok(Claim {
                    is_more_due: window.seen > claimed,
                    jobs: window.jobs,
                });
            }
            request.batch -= claimed;
            let endpoints = window.jobs.iter().map(|job| job.endpoint.clone());
            request.busy.extend(endpoints);
            jobs = window.jobs;
        }
        match self.walk.claim(store, &request).await {
            Ok(walked) if walked.is_empty() => self.next_window = Instant::now(),
            Ok(walked) => {
                jobs.extend(walked);
                if !is_skipped {
                    self.next_window = Instant::now() + SKIP_WINDOW;
                }
            }
            Err(error) if jobs.is_empty() => return Err(error),
            // The next claim will meet the error again.
            Err(_) => {}
        }
        Ok(Claim {
            jobs,
            is_more_due: true,
        })
    }

    fn due_since(&mut self) -> Option<i64> {
        let now = Instant::now();
        if now >= self.next_full_scan {
            self.next_full_scan = now + FULL_SCAN;
            return None;
        }
        self.low_water
    }
}

impl Walk {
    /// Claims deliveries of endpoints other than those with the oldest deliveries, which have
    /// enough in flight.
    async fn claim(
        &mut self,
        store: &dyn SealedStore,
        request: &ClaimRequest,
    ) -> Result<Vec<Job>, Error> {
        let wanted = request.batch.div_ceil(request.share) as usize;
        let (mut chosen, mut walked, mut is_end) = (Vec::new(), 0, false);
        loop {
            while chosen.len() < wanted
                && let Some(endpoint) = self.due.pop_front()
            {
                if !request.busy.contains(&endpoint) && !chosen.contains(&endpoint) {
                    chosen.push(endpoint);
                }
            }
            if chosen.len() == wanted || walked >= LONGEST_WALK || is_end {
                break;
            }
            is_end = self.read(store).await?;
            walked += STEPS;
        }
        if chosen.is_empty() {
            return Ok(Vec::new());
        }
        Ok(store.claim_of(&chosen, request).await?.jobs)
    }

    /// Reads the next endpoints. Returns whether they were the last ones; the next call then starts
    /// again at the first.
    async fn read(&mut self, store: &dyn SealedStore) -> Result<bool, Error> {
        let read = store.waiting_endpoints(&self.cursor, STEPS).await?;
        let is_end = to_count(read.len()) < STEPS;
        self.cursor.clear();
        if let Some(last) = read.last().filter(|_| !is_end) {
            self.cursor.clone_from(&last.id);
        }
        let due = read.into_iter().filter(|endpoint| endpoint.is_due);
        self.due.extend(due.map(|endpoint| endpoint.id));
        Ok(is_end)
    }
}
