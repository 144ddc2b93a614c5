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
pub(crate) const MAX_BATCH: usize = 512;

/// Results that are stored together, at most one for each delivery.
#[derive(Debug)]
pub(crate) struct Batch {
    results: Vec<JobResult>,
}

/// The outcome of storing a batch.
#[derive(Debug, Default)]
pub(crate) struct Outcome {
    /// The results that no longer need to be stored.
    pub(crate) settled: Vec<JobResult>,
    /// The results to store later, because of the error.
    pub(crate) unsettled: Vec<JobResult>,
    pub(crate) error: Option<Error>,
    /// The endpoints that the results disabled.
    pub(crate) disabled: Vec<(String, DisableReason)>,
}

impl Batch {
    /// Takes the first results.
    pub(crate) fn of(waiting: &mut Vec<JobResult>) -> Self {
        let mut ids = HashSet::new();
        let size = waiting
            .iter()
            .take(MAX_BATCH)
            .take_while(|result| ids.insert(result.finished.id))
            .count();
        let rest = waiting.split_off(size);
        Self {
            results: std::mem::replace(waiting, rest),
        }
    }

    /// Stores the results. Storing results again is harmless, since the store ignores results whose
    /// lease is no longer held.
    pub(crate) async fn store(
        self,
        store: &dyn SealedStore,
        counters: &Counters,
        disable_after: Duration,
    ) -> Outcome {
        let finish = Finish::run(store, &self.results).await;
        let mut outcome = Outcome {
            error: finish.error,
            ..Outcome::default()
        };
        for result in self.results {
            if finish.unsettled.contains(&result.finished.id) {
                outcome.unsettled.push(result);
            } else {
                outcome.settled.push(result);
            }
        }
        let is_accepted = |result: &&JobResult| finish.accepted.contains(&result.finished.id);
        let accepted: Vec<&JobResult> = outcome.settled.iter().filter(is_accepted).collect();
        let fenced = outcome.settled.len() - accepted.len() - finish.refused;
        count(&accepted, fenced, counters);
        let changes = changes(&accepted, disable_after);
        // The results are stored. If this fails, the next results will change the endpoints.
        outcome.disabled = store
            .change_endpoints(&changes)
            .await
            .unwrap_or_else(|error| {
                counters.database_errors.add(1);
                tracing::warn!(%error, "the state of the endpoints was not stored");
                Vec::new()
            });
        outcome
    }
}

/// The ids of results, by their outcome.
#[derive(Debug, Default)]
struct Finish {
    /// Stored, since the lease was held.
    accepted: HashSet<i64>,
    /// How many results have values that the database refuses.
    refused: usize,
    /// Not stored, because of the error.
    unsettled: HashSet<i64>,
    error: Option<Error>,
}

impl Finish {
    /// Stores results in one statement. If the database refuses a value in them, it stores them in
    /// halves, so that one row cannot hold back the others.
    async fn run(store: &dyn SealedStore, results: &[JobResult]) -> Self {
        let finished: Vec<Finished> = results
            .iter()
            .map(|result| result.finished.clone())
            .collect();
        let mut finish = Self::default();
        let mut parts = vec![finished.as_slice()];
        while let Some(part) = parts.pop() {
            match store.finish(part).await {
                Ok(accepted) => finish.accepted.extend(accepted),
                Err(error) if error.is_row() && part.len() > 1 => {
                    let (first, second) = part.split_at(part.len() / 2);
                    parts.extend([second, first]);
                }
                // The delivery is attempted again when its lease ends, and abandoned after some attempts.
                Err(error) if error.is_row() => {
                    tracing::error!(%error, "a result cannot be stored");
                    finish.refused += 1;
                }
                Err(error) => {
                    parts.push(part);
                    let rest = parts.into_iter().flatten();
                    finish.unsettled = rest.map(|finished| finished.id).collect();
                    finish.error = Some(error);
                    break;
                }
            }
        }
        finish
    }
}

fn count(accepted: &[&JobResult], fenced: usize, counters: &Counters) {
    if fenced > 0 {
        counters.fenced.add(fenced);
        tracing::warn!(
            count = fenced,
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
