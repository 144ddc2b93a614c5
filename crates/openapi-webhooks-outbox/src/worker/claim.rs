//! Claims in two stages: the oldest due deliveries, then a walk over the endpoints.

use std::time::Duration;

use tokio::time::Instant;

use crate::error::Error;
use crate::record::to_count;
use crate::store::job::{ClaimRequest, Claimed, Job};
use crate::store::seam::SealedStore;

/// How many due deliveries a claim reads for each delivery that it wants.
const WINDOW: u32 = 4;

/// How many endpoints one claim walks over at most, and how many at a time.
const LONGEST_WALK: u32 = 1_000;
const STEPS: u32 = 250;

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
    /// The endpoint at which the last walk ended.
    cursor: String,
}

impl Claimer {
    pub(super) fn new(lease: Duration) -> Self {
        Self {
            lease,
            low_water: None,
            next_full_scan: Instant::now(),
            cursor: String::new(),
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
            due_since: self.due_since(),
        };
        let window = store.claim(&request).await?;
        self.low_water = window.oldest_due.map(|oldest| oldest - LATE_COMMIT_MICROS);
        let is_full = window.seen >= request.window;
        let mut claim = Claim {
            is_more_due: window.seen > to_count(window.jobs.len()),
            jobs: window.jobs,
        };
        if is_full && to_count(claim.jobs.len()) < batch / 2 {
            request.batch -= to_count(claim.jobs.len());
            match self.walk(store, &mut request, &claim.jobs).await {
                Ok(walked) => claim.jobs.extend(walked.jobs),
                Err(error) if claim.jobs.is_empty() => return Err(error),
                // The next claim will meet the error again.
                Err(_) => {}
            }
        }
        Ok(claim)
    }

    fn due_since(&mut self) -> Option<i64> {
        let now = Instant::now();
        if now >= self.next_full_scan {
            self.next_full_scan = now + FULL_SCAN;
            return None;
        }
        self.low_water
    }

    /// Claims deliveries of endpoints other than those with the oldest deliveries, which have
    /// enough in flight.
    async fn walk(
        &mut self,
        store: &dyn SealedStore,
        request: &mut ClaimRequest,
        claimed: &[Job],
    ) -> Result<Claimed, Error> {
        request
            .busy
            .extend(claimed.iter().map(|job| job.endpoint.clone()));
        let wanted = request.batch.div_ceil(request.share) as usize;
        let (mut chosen, mut walked) = (Vec::new(), 0);
        while walked < LONGEST_WALK && chosen.len() < wanted {
            let found = store.waiting_endpoints(&self.cursor, STEPS).await?;
            let is_end = to_count(found.len()) < STEPS;
            for endpoint in found {
                if chosen.len() == wanted {
                    break;
                }
                walked += 1;
                self.cursor.clone_from(&endpoint.id);
                if endpoint.is_due && !request.busy.contains(&endpoint.id) {
                    chosen.push(endpoint.id);
                }
            }
            if is_end && chosen.len() < wanted {
                // The next walk starts again at the first endpoint.
                self.cursor.clear();
                break;
            }
        }
        if chosen.is_empty() {
            return Ok(Claimed::default());
        }
        store.claim_of(&chosen, request).await
    }
}
