//! One job: from the stored message to its result.

use std::error::Error;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use openapi_webhooks::transport::Transport;
use openapi_webhooks::{
    AttemptHistory, Client, Delivery, Endpoint, Message, RetryDecision, Schedule, SendError,
    Verdict,
};
use serde::Deserialize;
use tokio::time::{Instant, timeout_at};

use crate::endpoints::{Endpoints, Lookup};
use crate::recorded_verdict::RecordedVerdict;
use crate::stats::Counters;
use crate::store::job::{AttemptResult, Finished, Job, LONGEST_ERROR, Next};
use crate::worker::backoff::random;

/// If this many consecutive claims end without a result, the delivery is not attempted again, since
/// its payload may crash the worker.
const MOST_UNFINISHED: u32 = 10;

/// How long a message of a newer format waits for a newer worker.
const NEWER_FORMAT_PAUSE: Duration = Duration::from_secs(60);

/// How long an endpoint is paused if its lookup failed, or if it asked for a pause without a
/// duration.
const SHORT_PAUSE: Duration = Duration::from_secs(5);

/// The result of a job, and its consequences for the endpoint.
#[derive(Clone, Debug)]
pub(crate) struct JobResult {
    pub(crate) endpoint: String,
    pub(crate) finished: Finished,
    pub(crate) verdict: Option<Verdict>,
    pub(crate) pause_endpoint: Option<Duration>,
}

/// A claimed job, and the end of its lease on this process's clock.
#[derive(Debug)]
pub(crate) struct LeasedJob {
    pub(crate) job: Job,
    pub(crate) lease_ends: Instant,
}

/// `None` if the lease ended first.
pub(crate) type Deliver =
    Arc<dyn Fn(LeasedJob) -> Pin<Box<dyn Future<Output = Option<JobResult>> + Send>> + Send + Sync>;

/// Delivers jobs with a client.
pub(crate) struct Deliverer<T, E> {
    client: Client<T>,
    endpoints: E,
    schedule: Schedule,
    counters: Arc<Counters>,
}

impl<T: Transport, E: Endpoints> Deliverer<T, E> {
    pub(crate) fn new(
        client: Client<T>,
        endpoints: E,
        schedule: Schedule,
        counters: Arc<Counters>,
    ) -> Self {
        Self {
            client,
            endpoints,
            schedule,
            counters,
        }
    }

    /// Erases the type parameters.
    pub(crate) fn boxed(self) -> Deliver {
        let deliverer = Arc::new(self);
        Arc::new(move |leased| {
            let deliverer = Arc::clone(&deliverer);
            Box::pin(async move { deliverer.deliver(leased).await })
        })
    }

    async fn deliver(&self, leased: LeasedJob) -> Option<JobResult> {
        let LeasedJob { job, lease_ends } = leased;
        let message = match self.message(&job) {
            Ok(message) => message,
            Err(result) => return Some(*result),
        };
        match timeout_at(lease_ends, self.endpoint(&job)).await.ok()? {
            Ok(endpoint) => self.attempt(&job, lease_ends, &endpoint, &message).await,
            Err(result) => Some(*result),
        }
    }

    fn message(&self, job: &Job) -> Result<Message, Box<JobResult>> {
        if let Some(result) = abandoned(job) {
            return Err(Box::new(result));
        }
        decode(&job.stored).map_err(|undecodable| Box::new(self.undecodable(job, &undecodable)))
    }

    fn undecodable(&self, job: &Job, undecodable: &Undecodable) -> JobResult {
        let message_id = &job.message_id;
        match undecodable {
            Undecodable::Newer => {
                self.counters.newer_format.add(1);
                tracing::warn!(message_id, "a stored message has a newer format");
                release(job, NEWER_FORMAT_PAUSE)
            }
            Undecodable::Broken => {
                self.counters.undecodable.add(1);
                tracing::error!(message_id, "a stored message cannot be read");
                end(
                    job,
                    RecordedVerdict::Undecodable,
                    "the stored message cannot be read",
                )
            }
        }
    }

    async fn endpoint(&self, job: &Job) -> Result<Endpoint, Box<JobResult>> {
        match self.endpoints.find(job.endpoint.clone()).await {
            Ok(Lookup::Send(endpoint)) => Ok(endpoint),
            Ok(Lookup::Pause(pause)) => Err(Box::new(pause_endpoint(job, pause))),
            Ok(Lookup::Gone) => {
                let reason = "the endpoint does not exist";
                Err(Box::new(end(job, Verdict::Gone.into(), reason)))
            }
            Err(error) => {
                let error: Box<dyn Error + Send + Sync> = error.into();
                tracing::warn!(endpoint = job.endpoint, error, "the endpoint was not found");
                Err(Box::new(pause_endpoint(job, SHORT_PAUSE)))
            }
        }
    }

    async fn attempt(
        &self,
        job: &Job,
        lease_ends: Instant,
        endpoint: &Endpoint,
        message: &Message,
    ) -> Option<JobResult> {
        let start = Instant::now();
        if start + self.client.deadline() > lease_ends {
            // The next worker that claims it has enough time.
            return Some(release(job, Duration::ZERO));
        }
        let attempt = self.client.deliver_attempt(endpoint, message, job.number);
        let outcome = timeout_at(lease_ends, attempt).await.ok()?;
        Some(self.result(job, start.elapsed(), &outcome))
    }

    fn result(
        &self,
        job: &Job,
        duration: Duration,
        outcome: &Result<Delivery, SendError>,
    ) -> JobResult {
        let (verdict, status, error) = match outcome {
            Ok(delivery) => (Verdict::Delivered, Some(delivery.status()), None),
            Err(error) => (error.verdict(), error.status(), Some(error)),
        };
        let attempt = AttemptResult {
            number: job.number,
            duration,
            verdict: verdict.into(),
            status: status.map(|status| status.as_u16()),
            error: error.map(|error| beginning(format!("{error:?}"))),
        };
        let next = error.map_or(Next::Delivered, |error| self.next(job, error));
        let throttled = error.filter(|_| verdict == Verdict::Throttled);
        JobResult {
            endpoint: job.endpoint.clone(),
            finished: finished(job, next, Some(attempt)),
            verdict: Some(verdict),
            pause_endpoint: throttled.map(|error| error.retry_after().unwrap_or(SHORT_PAUSE)),
        }
    }

    /// Only the length of the pause is used, so this machine's clock does not matter.
    fn next(&self, job: &Job, error: &SendError) -> Next {
        let now = SystemTime::now();
        let first = now.checked_sub(job.since_first).unwrap_or(now);
        let attempts = job.number.saturating_sub(job.schedule_from);
        let history = AttemptHistory::after(attempts, first, error);
        match self.schedule.next(&history, now, random()) {
            RetryDecision::RetryAt(time) => {
                Next::RetryIn(time.duration_since(now).unwrap_or_default())
            }
            RetryDecision::GiveUp(_) => Next::Dead,
        }
    }
}

/// Ends a delivery whose workers died repeatedly.
pub(crate) fn abandoned(job: &Job) -> Option<JobResult> {
    if job.unfinished <= MOST_UNFINISHED {
        return None;
    }
    let message_id = &job.message_id;
    tracing::error!(message_id, "the workers of a delivery died repeatedly");
    Some(end(
        job,
        RecordedVerdict::Abandoned,
        "its workers died repeatedly",
    ))
}

fn finished(job: &Job, next: Next, attempt: Option<AttemptResult>) -> Finished {
    Finished {
        id: job.id,
        lease: job.lease,
        next,
        attempt,
    }
}

pub(crate) fn release(job: &Job, pause: Duration) -> JobResult {
    JobResult {
        endpoint: job.endpoint.clone(),
        finished: finished(job, Next::Release(pause), None),
        verdict: None,
        pause_endpoint: None,
    }
}

fn pause_endpoint(job: &Job, pause: Duration) -> JobResult {
    JobResult {
        pause_endpoint: Some(pause),
        ..release(job, pause)
    }
}

/// Ends a delivery without an attempt.
fn end(job: &Job, verdict: RecordedVerdict, reason: &str) -> JobResult {
    let attempt = AttemptResult {
        number: job.number,
        duration: Duration::ZERO,
        verdict,
        status: None,
        error: Some(reason.to_owned()),
    };
    JobResult {
        endpoint: job.endpoint.clone(),
        finished: finished(job, Next::Dead, Some(attempt)),
        verdict: None,
        pause_endpoint: None,
    }
}

enum Undecodable {
    /// The message has a newer version of the format.
    Newer,
    Broken,
}

#[derive(Deserialize)]
struct Format {
    version: u64,
}

fn decode(stored: &str) -> Result<Message, Undecodable> {
    serde_json::from_str(stored).map_err(|_| match serde_json::from_str::<Format>(stored) {
        Ok(format) if format.version > u64::from(Message::FORMAT_VERSION) => Undecodable::Newer,
        _ => Undecodable::Broken,
    })
}

/// Removes control characters and truncates at a character boundary. If a text contains NUL,
/// Postgres rejects the whole batch of results.
fn beginning(mut text: String) -> String {
    text.retain(|character| !character.is_control());
    let end = (0..=LONGEST_ERROR)
        .rev()
        .find(|end| text.is_char_boundary(*end));
    text.truncate(end.unwrap_or_default());
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_are_cut_between_characters() {
        assert_eq!(beginning("a\0b\r\nc".to_owned()), "abc");
        assert_eq!(beginning("short".to_owned()), "short");
        assert_eq!(beginning("ä".repeat(200)), "ä".repeat(128));
        assert_eq!(beginning(format!("a{}", "ä".repeat(200))).len(), 255);
    }

    #[test]
    fn newer_formats_are_told_from_broken_messages() {
        let is_newer = |text: &str| matches!(decode(text), Err(Undecodable::Newer));
        let is_broken = |text: &str| matches!(decode(text), Err(Undecodable::Broken));
        assert!(is_newer(r#"{"version": 2, "whatever": []}"#));
        for text in [
            "",
            "{",
            "{}",
            "[]",
            r#"{"version": 1}"#,
            r#"{"version": -1}"#,
            r#"{"version": "2"}"#,
        ] {
            assert!(is_broken(text), "{text}");
        }
    }
}
