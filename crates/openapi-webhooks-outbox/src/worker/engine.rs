//! The loop of a worker.
//!
//! While attempts are in flight, at most one claim and one batch of results are sent to the
//! database. The loop is a single task that owns all its state, so it needs no locks.

use std::collections::{HashMap, VecDeque};
use std::future::Future;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::time::Duration;

use tokio::task::{Id, JoinError, JoinSet};
use tokio::time::{Instant, sleep_until};

use crate::error::Error;
use crate::record::to_count;
use crate::worker::attempt::{Deliver, JobResult, LeasedJob, release};
use crate::worker::backoff::{Backoff, random};
use crate::worker::claim::{Claim, Claimer};
use crate::worker::leased::Leased;
use crate::worker::results::{Batch, Outcome};
use crate::worker::retention::clean_regularly;
use crate::worker::settings::{LEASE_MARGIN, Settings};
use crate::worker::shared::Shared;

/// The maximum number of deliveries of one claim.
const LARGEST_CLAIM: u32 = 256;

/// How many deliveries may be leased for each that may be in flight: one that waits, one in flight,
/// and one whose result is being stored.
const LEASED: u32 = 3;

/// The shortest pause before the next claim if the last one left due deliveries.
pub(crate) const SHORTEST_PAUSE: Duration = Duration::from_millis(2);

/// How long a stopping worker waits, after it aborted attempts, for the database to store the
/// remaining results.
const STORE_GRACE: Duration = Duration::from_secs(2);

/// When the loop ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mode {
    UntilShutdown,
    /// When nothing is due any more.
    UntilIdle,
}

pub(crate) struct Engine {
    shared: Arc<Shared>,
    settings: Settings,
    lease: Duration,
    deadline: Duration,
    deliver: Deliver,
    mode: Mode,

    /// Deliveries that were claimed in advance. They start when other attempts end.
    waiting: VecDeque<LeasedJob>,
    attempts: JoinSet<Option<JobResult>>,
    /// The endpoint of each attempt, since a task that panicked returns nothing.
    endpoints: HashMap<Id, String>,
    leased: Leased,

    /// `None` while a claim is running.
    claimer: Option<Claimer>,
    claim: Pending<(Claimer, Instant, Result<Claim, Error>)>,
    next_claim: Instant,
    pause: Duration,
    is_more_due: bool,
    /// Whether results were stored since the last claim began, which may have made retries due.
    is_outdated: bool,

    results: Vec<JobResult>,
    store: Pending<Outcome>,
    next_store: Instant,

    claim_backoff: Backoff,
    store_backoff: Backoff,
    /// During shutdown, the time until which attempts may continue.
    stop_at: Option<Instant>,
    failure: Option<Error>,
}

/// A running operation of the database, or `None`.
type Pending<T> = Option<Pin<Box<dyn Future<Output = T> + Send>>>;

impl Engine {
    pub(crate) fn new(
        shared: Arc<Shared>,
        settings: Settings,
        lease: Duration,
        deadline: Duration,
        deliver: Deliver,
        mode: Mode,
    ) -> Self {
        let now = Instant::now();
        Self {
            leased: Leased::new(
                settings.max_in_flight.saturating_mul(LEASED),
                settings.per_endpoint,
            ),
            claimer: Some(Claimer::new(lease)),
            shared,
            settings,
            lease,
            deadline,
            deliver,
            mode,
            waiting: VecDeque::new(),
            attempts: JoinSet::new(),
            endpoints: HashMap::new(),
            claim: None,
            next_claim: now,
            pause: SHORTEST_PAUSE,
            is_more_due: false,
            is_outdated: false,
            results: Vec::new(),
            store: None,
            next_store: now,
            claim_backoff: Backoff::default(),
            store_backoff: Backoff::default(),
            stop_at: None,
            failure: None,
        }
    }

    pub(crate) async fn run(self, shutdown: impl Future<Output = ()>) -> Result<(), Error> {
        let shared = Arc::clone(&self.shared);
        let retention = match self.mode {
            Mode::UntilShutdown => self.settings.retention,
            Mode::UntilIdle => None,
        };
        tokio::select! {
            ended = self.deliver(shutdown) => ended,
            never = clean_regularly(&shared, retention) => match never {},
        }
    }

    async fn deliver(mut self, shutdown: impl Future<Output = ()>) -> Result<(), Error> {
        let mut shutdown = pin!(shutdown);
        let shared = Arc::clone(&self.shared);
        loop {
            self.start_attempts();
            self.start_claim();
            self.start_store();
            if self.is_done() {
                return self.failure.map_or(Ok(()), Err);
            }
            // An operation that may start but has not waits for its time, which may have just come.
            let wait_for_claim = self.may_claim();
            let wait_for_store = self.store.is_none() && !self.results.is_empty();
            tokio::select! {
                () = &mut shutdown, if self.stop_at.is_none() => self.stop(),
                (claimer, start, claimed) = ready(&mut self.claim) => self.claimed(claimer, start, claimed),
                outcome = ready(&mut self.store) => self.stored(outcome),
                Some(ended) = self.attempts.join_next_with_id() => self.attempted(ended),
                () = shared.wake.notified(), if wait_for_claim => self.next_claim = Instant::now(),
                () = sleep_until(self.next_claim), if wait_for_claim => {}
                () = sleep_until(self.next_store), if wait_for_store => {}
                () = until(self.stop_at), if self.stop_at.is_some() => self.give_up(),
            }
        }
    }

    /// A claim waits until half of the limit is wanted, since small claims cost nearly as much as large ones.
    fn may_claim(&self) -> bool {
        let least = (self.settings.max_in_flight / 2).clamp(1, LARGEST_CLAIM);
        self.claimer.is_some() && self.stop_at.is_none() && self.wanted() >= least
    }

    /// How many deliveries to claim, so that as many deliveries wait as may be in flight.
    fn wanted(&self) -> u32 {
        let claimed = to_count(self.attempts.len() + self.waiting.len());
        let most = self.settings.max_in_flight.saturating_mul(2);
        let room = most.saturating_sub(claimed);
        room.min(self.leased.free()).min(LARGEST_CLAIM)
    }

    fn start_claim(&mut self) {
        if !self.may_claim() || self.next_claim > Instant::now() {
            return;
        }
        let Some(mut claimer) = self.claimer.take() else {
            return;
        };
        self.is_outdated = false;
        let shared = Arc::clone(&self.shared);
        let batch = self.wanted();
        let (share, busy) = (self.leased.share(), self.leased.busy());
        self.claim = Some(Box::pin(async move {
            let start = Instant::now();
            let claimed = claimer.claim(&*shared.store, batch, share, busy).await;
            (claimer, start, claimed)
        }));
    }

    fn claimed(&mut self, claimer: Claimer, start: Instant, claimed: Result<Claim, Error>) {
        self.claimer = Some(claimer);
        let claim = match claimed {
            Ok(claim) => claim,
            Err(error) => return self.claim_failed(error),
        };
        self.claim_backoff.reset();
        self.shared.counters.claimed.add(claim.jobs.len());
        self.is_more_due = claim.is_more_due;
        self.pause = match claim.jobs.len() {
            0 => (self.pause * 2)
                .min(self.settings.poll_interval)
                .max(SHORTEST_PAUSE),
            _ => SHORTEST_PAUSE,
        };
        let is_plenty = to_count(claim.jobs.len()) * 2 >= self.wanted();
        self.next_claim = Instant::now()
            + match (is_plenty, claim.is_more_due) {
                (true, _) => Duration::ZERO,
                (false, true) => self.pause,
                (false, false) => self.settings.poll_interval,
            };
        for job in claim.jobs {
            self.leased.add(&job.endpoint);
            if self.stop_at.is_some() {
                self.results.push(release(&job, Duration::ZERO));
                continue;
            }
            let lease_ends = start + self.lease;
            self.waiting.push_back(LeasedJob { job, lease_ends });
        }
        if self.mode == Mode::UntilIdle && self.is_idle() {
            self.stop();
        }
    }

    fn start_attempts(&mut self) {
        while to_count(self.attempts.len()) < self.settings.max_in_flight {
            let Some(leased) = self.waiting.pop_front() else {
                return;
            };
            let endpoint = leased.job.endpoint.clone();
            let task = self.attempts.spawn((self.deliver)(leased));
            self.endpoints.insert(task.id(), endpoint);
        }
    }

    /// Whether the last claim left nothing due, and nothing in flight could become due again.
    fn is_idle(&self) -> bool {
        !self.is_more_due
            && !self.is_outdated
            && self.waiting.is_empty()
            && self.attempts.is_empty()
            && self.results.is_empty()
            && self.store.is_none()
    }

    fn claim_failed(&mut self, error: Error) {
        self.database_failed("claim", &error);
        self.next_claim = Instant::now() + self.claim_backoff.next(random());
        if self.mode == Mode::UntilIdle {
            self.failure = Some(error);
            self.stop();
        }
    }

    fn database_failed(&self, operation: &str, error: &Error) {
        self.shared.counters.database_errors.add(1);
        tracing::warn!(operation, %error, "the database failed; the worker will try again");
    }

    fn attempted(&mut self, ended: Result<(Id, Option<JobResult>), JoinError>) {
        let (id, result) = match ended {
            Ok(ended) => ended,
            Err(error) => {
                if error.is_panic() {
                    tracing::error!(
                        "a lookup of an endpoint or a callback panicked; the delivery will be made again"
                    );
                }
                (error.id(), None)
            }
        };
        let endpoint = self.endpoints.remove(&id);
        match (result, endpoint) {
            // It counts as leased until it is stored. This bounds the number of results that wait for
            // the database.
            (Some(result), _) => self.results.push(result),
            (None, Some(endpoint)) => self.leased.remove(&endpoint),
            (None, None) => {}
        }
    }

    fn start_store(&mut self) {
        if self.store.is_some() || self.results.is_empty() || self.next_store > Instant::now() {
            return;
        }
        let batch = Batch::of(&mut self.results);
        let shared = Arc::clone(&self.shared);
        let disable_after = self.settings.disable_after;
        self.store = Some(Box::pin(async move {
            batch
                .store(&*shared.store, &shared.counters, disable_after)
                .await
        }));
    }

    fn stored(&mut self, outcome: Outcome) {
        if let Some(error) = outcome.error {
            self.database_failed("finish", &error);
            self.next_store = Instant::now() + self.store_backoff.next(random());
        } else {
            self.store_backoff.reset();
        }
        self.results.splice(0..0, outcome.unsettled);
        self.is_outdated = true;
        for result in &outcome.settled {
            self.leased.remove(&result.endpoint);
        }
        if self.is_more_due {
            self.next_claim = self.next_claim.min(Instant::now() + self.pause);
        }
        self.settings.report_disabled(&outcome.disabled);
    }

    /// Releases what was claimed in advance. Allows attempts their whole deadline, and the margin to
    /// store their results.
    fn stop(&mut self) {
        let waiting = self.waiting.drain(..);
        let released = waiting.map(|leased| release(&leased.job, Duration::ZERO));
        self.results.extend(released);
        self.stop_at = Some(Instant::now() + self.deadline + LEASE_MARGIN);
    }

    /// The deadline has passed: attempts that still run are stuck in a lookup or a callback, or
    /// wait for a permit. If no attempts are left, the database does not respond. Deliveries that
    /// are dropped here are made again when their leases end.
    fn give_up(&mut self) {
        if self.attempts.is_empty() {
            self.claim = None;
            self.store = None;
            self.results.clear();
        } else {
            self.attempts.abort_all();
            self.stop_at = Some(Instant::now() + STORE_GRACE);
        }
    }

    fn is_done(&self) -> bool {
        self.stop_at.is_some()
            && self.attempts.is_empty()
            && self.claim.is_none()
            && self.store.is_none()
            && self.results.is_empty()
    }
}

/// Completes when the pending operation does, or never if there is none.
async fn ready<T>(pending: &mut Pending<T>) -> T {
    let Some(future) = pending else {
        return std::future::pending().await;
    };
    let value = future.await;
    *pending = None;
    value
}

async fn until(time: Option<Instant>) {
    match time {
        Some(time) => sleep_until(time).await,
        None => std::future::pending().await,
    }
}
