//! Stores results in batches.

use std::collections::{HashMap, HashSet};
use std::time::Duration;

use openapi_webhooks::Verdict;

use crate::error::Error;
use crate::stats::Counters;
use crate::store::job::{DisableReason, EndpointChanges, Finished, Next};
use crate::store::seam::SealedStore;
use crate::worker::attempt::JobResult;

/// The maximum number of results in one statement.
pub(super) const BATCH: usize = 512;

/// A batch that is being stored.
#[derive(Debug)]
pub(super) struct Batch {
    results: Vec<JobResult>,
}

impl Batch {
    /// Takes the first results.
    pub(super) fn of(waiting: &mut Vec<JobResult>) -> Self {
        let rest = waiting.split_off(waiting.len().min(BATCH));
        Self {
            results: std::mem::replace(waiting, rest),
        }
    }

    pub(super) fn endpoints(&self) -> impl Iterator<Item = &str> {
        self.results.iter().map(|result| result.endpoint.as_str())
    }

    /// Returns the results, to be stored later.
    pub(super) fn give_back(self, waiting: &mut Vec<JobResult>) {
        waiting.splice(0..0, self.results);
    }

    /// Stores the results, and returns the endpoints that were disabled. Storing results again is
    /// harmless, since the store ignores results whose lease is no longer held.
    pub(super) async fn store(
        &self,
        store: &dyn SealedStore,
        counters: &Counters,
        disable_after: Duration,
    ) -> Result<Vec<(String, DisableReason)>, Error> {
        let finished: Vec<Finished> = self
            .results
            .iter()
            .map(|result| result.finished.clone())
            .collect();
        let accepted: HashSet<i64> = store.finish(&finished).await?.into_iter().collect();
        let accepted: Vec<&JobResult> = self
            .results
            .iter()
            .filter(|result| accepted.contains(&result.finished.id))
            .collect();
        count(&accepted, self.results.len(), counters);
        let changes = changes(&accepted, disable_after);
        // The results are stored. If this fails, the next results will change the endpoints.
        Ok(store
            .change_endpoints(&changes)
            .await
            .unwrap_or_else(|error| {
                counters.database_errors.add(1);
                tracing::warn!(%error, "the state of the endpoints was not stored");
                Vec::new()
            }))
    }
}

fn count(accepted: &[&JobResult], all: usize, counters: &Counters) {
    if all > accepted.len() {
        let count = all - accepted.len();
        counters.fenced.add(count);
        tracing::warn!(
            count,
            "results came after their leases were lost, and were refused"
        );
    }
    for result in accepted {
        match (&result.finished.attempt, result.finished.next) {
            (Some(attempt), _) => counters.attempted(attempt.verdict),
            (None, Next::Release(_)) => counters.released.add(1),
            (None, _) => {}
        }
    }
}

/// An endpoint that both succeeded and failed within a batch counts as succeeded.
fn changes(accepted: &[&JobResult], disable_after: Duration) -> EndpointChanges {
    let mut verdicts: HashMap<&str, HashSet<Verdict>> = HashMap::new();
    let mut pauses: HashMap<&str, Duration> = HashMap::new();
    for result in accepted {
        if let Some(verdict) = result.verdict {
            verdicts
                .entry(&result.endpoint)
                .or_default()
                .insert(verdict);
        }
        if let Some(pause) = result.pause_endpoint {
            let longest = pauses.entry(&result.endpoint).or_default();
            *longest = (*longest).max(pause);
        }
    }
    let mut changes = EndpointChanges {
        disable_after,
        ..EndpointChanges::default()
    };
    for (endpoint, verdicts) in verdicts {
        let endpoint = endpoint.to_owned();
        if verdicts.contains(&Verdict::Gone) {
            changes.gone.push(endpoint);
        } else if verdicts.contains(&Verdict::Delivered) {
            changes.succeeded.push(endpoint);
        } else if verdicts.iter().any(|verdict| is_failure(*verdict)) {
            changes.failed.push(endpoint);
        }
    }
    let pauses = pauses.into_iter();
    changes.paused = pauses
        .map(|(endpoint, pause)| (endpoint.to_owned(), pause))
        .collect();
    // Sorted, so that workers that change the same endpoints do not deadlock.
    changes.gone.sort_unstable();
    changes.succeeded.sort_unstable();
    changes.failed.sort_unstable();
    changes.paused.sort_unstable();
    changes
}

/// An invalid message is not the endpoint's fault.
fn is_failure(verdict: Verdict) -> bool {
    !matches!(verdict, Verdict::Delivered | Verdict::Invalid)
}
