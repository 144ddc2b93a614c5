//! The relay: from the outbox into the stream, and the results back.

use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;
use tokio::time::{Instant, sleep, timeout_at};

use crate::error::Error;
use crate::jetstream::in_stream::InStream;
use crate::jetstream::queue::{Queue, is_too_large};
use crate::jetstream::results::Results;
use crate::jetstream::wire::RelayedJob;
use crate::store::job::Job;
use crate::worker::attempt::{Deliver, JobResult, LeasedJob, abandoned, release};
use crate::worker::backoff::{Backoff, random};
use crate::worker::engine::{Engine, Mode};
use crate::worker::worker::Worker;

/// The default lease of a relay: this time in the stream, and twice the time for an attempt.
const TIME_IN_STREAM: Duration = Duration::from_secs(5 * 60);

/// The minimum TTL of a message, which NATS counts in seconds.
const MIN_TTL: Duration = Duration::from_secs(1);

/// How long a message that is too large for the stream waits in the outbox.
const TOO_LARGE_PAUSE: Duration = Duration::from_secs(60);

impl Worker {
    /// Relays due deliveries to consumers of a JetStream queue, and stores their results, until
    /// `shutdown` completes. Deliveries in the stream remain there.
    ///
    /// The limits of the worker apply to the deliveries in the stream and to those that consumers
    /// hold, together. The default lease is 5 minutes plus twice the time for an attempt. If the
    /// result of a delivery has not arrived by then, the relay publishes the delivery again.
    /// Retries and pauses wait in the outbox. The retry schedule is a setting of the consumers.
    ///
    /// While the database or NATS cannot be reached, it tries again with growing pauses of up to 10
    /// seconds. A message that exceeds the server's `max_payload` stays in the outbox, and the relay
    /// logs an error; a worker that runs beside the relay delivers it.
    ///
    /// # Cancel safety
    /// The future can be dropped. Deliveries in the stream remain there.
    ///
    /// # Errors
    /// If a name or the lease is invalid, the server is older than NATS 2.11, the stream exists and
    /// is not a work queue, or the database rejects the connection or does not have the tables of
    /// this version.
    ///
    /// # Panics
    /// Outside of a Tokio runtime with I/O and time enabled.
    pub async fn relay(
        mut self,
        queue: &Queue,
        shutdown: impl Future<Output = ()>,
    ) -> Result<(), Error> {
        queue.check()?;
        let attempt = queue.ack_wait();
        let default = attempt.saturating_mul(2).saturating_add(TIME_IN_STREAM);
        let lease = *self.settings.lease.get_or_insert(default);
        if lease < attempt.saturating_add(MIN_TTL) {
            return Err(Error::invalid(format!(
                "the lease is {lease:?}, but must exceed the time for an attempt of {attempt:?} by {MIN_TTL:?}"
            )));
        }
        let mut shutdown = pin!(shutdown);
        tokio::select! {
            ready = self.shared.wait_for_store() => ready?,
            () = &mut shutdown => return Ok(()),
        }
        let in_stream = InStream::default();
        let results = Results::new(
            queue.clone(),
            Arc::clone(&self.shared),
            self.settings.clone(),
            in_stream.clone(),
        );
        let relay = Relay {
            queue: queue.clone(),
            in_stream,
        };
        // The deliveries in the stream need not be waited for.
        let deadline = Duration::ZERO;
        let engine = Engine::new(
            self.shared,
            self.settings,
            lease,
            deadline,
            relay.boxed(),
            Mode::UntilShutdown,
        );
        let (stop, stopped) = watch::channel(());
        let claims = async {
            let ended = engine.run(shutdown).await;
            drop(stop);
            ended
        };
        let ended = tokio::try_join!(claims, results.run(stopped)).map(drop);
        queue.flush().await;
        ended
    }
}

struct Relay {
    queue: Queue,
    in_stream: InStream,
}

impl Relay {
    fn boxed(self) -> Deliver {
        let relay = Arc::new(self);
        Arc::new(move |leased| {
            let relay = Arc::clone(&relay);
            Box::pin(async move { relay.deliver(leased).await })
        })
    }

    /// Publishes a job, and waits until its result is stored or its lease ends. Returns a result
    /// only if the job is not in the stream.
    async fn deliver(&self, leased: LeasedJob) -> Option<JobResult> {
        let LeasedJob { job, lease_ends } = leased;
        if let Some(result) = abandoned(&job) {
            return Some(result);
        }
        let mut result = self.in_stream.add(&job);
        // A consumer that takes it later would have too little time for an attempt.
        let expires = lease_ends - self.queue.ack_wait();
        if let Err(pause) = self.publish(&job, expires).await {
            return Some(release(&job, pause));
        }
        drop(timeout_at(lease_ends, result.stored()).await);
        None
    }

    /// Tries until the job would expire. Otherwise, the engine would claim the whole backlog while
    /// NATS cannot be reached. Returns how long the job should wait if it was not published.
    async fn publish(&self, job: &Job, expires: Instant) -> Result<(), Duration> {
        let Job { id, lease, .. } = *job;
        let message_id = &job.message_id;
        let relayed = RelayedJob::new(job.clone(), self.queue.result_subject());
        let Ok(payload) = relayed.encode() else {
            return Err(TOO_LARGE_PAUSE);
        };
        let mut backoff = Backoff::default();
        loop {
            let ttl = expires.saturating_duration_since(Instant::now());
            if ttl < MIN_TTL {
                return Err(Duration::ZERO);
            }
            let key = format!("{id}.{lease}");
            match self.queue.publish_job(&key, payload.clone(), ttl).await {
                Ok(()) => return Ok(()),
                Err(error) if is_too_large(&error) => {
                    tracing::error!(message_id, %error, "a message is too large for the stream");
                    return Err(TOO_LARGE_PAUSE);
                }
                Err(error) => {
                    tracing::warn!(message_id, %error, "a job was not published; the relay will try again");
                    sleep(backoff.next(random())).await;
                }
            }
        }
    }
}
