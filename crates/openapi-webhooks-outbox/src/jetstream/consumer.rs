//! Consumers, which send the deliveries that relays publish. They need no database.

use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use async_nats::jetstream::consumer::PullConsumer;
use async_nats::jetstream::{AckKind, Message};
use futures_util::StreamExt;
use openapi_webhooks::transport::Transport;
use openapi_webhooks::{Client, Schedule};
use tokio::task::{JoinError, JoinSet};
use tokio::time::{Instant, sleep, timeout, timeout_at};

use crate::endpoints::Endpoints;
use crate::error::Error;
use crate::jetstream::consumer_stats::{ConsumerCounters, ConsumerStats};
use crate::jetstream::queue::{Queue, failed};
use crate::jetstream::wire::{RelayedJob, RelayedResult};
use crate::worker::attempt::{Deliver, Deliverer, JobResult, LeasedJob};
use crate::worker::backoff::{Backoff, random};
use crate::worker::settings::{LEASE_MARGIN, Settings};

/// How long a request for jobs waits for the first one. The next request asks for as many jobs as may then start.
const REQUEST_TIMEOUT: Duration = Duration::from_secs(2);

/// How long a job that this consumer cannot read waits before it is given to a consumer again, which may be newer.
const UNREADABLE_PAUSE: Duration = Duration::from_secs(10);

/// Sends the deliveries that relays publish to a [`Queue`]. It needs no database.
#[derive(Clone, Debug)]
#[must_use = "a consumer does nothing until it runs"]
pub struct Consumer {
    queue: Queue,
    settings: Settings,
    counters: Arc<ConsumerCounters>,
}

impl Queue {
    /// Returns a consumer with the default settings.
    pub fn consumer(&self) -> Consumer {
        Consumer {
            queue: self.clone(),
            settings: Settings::default(),
            counters: Arc::default(),
        }
    }
}

impl Consumer {
    /// Sets how many deliveries may be in flight at once; 256 by default, and at least 1. The limit
    /// of each endpoint is a setting of the relay.
    pub fn max_in_flight(mut self, count: u32) -> Self {
        self.settings.max_in_flight = count.max(1);
        self
    }

    /// Sets the retry schedule; by default the schedule of Standard Webhooks.
    pub fn schedule(mut self, schedule: Schedule) -> Self {
        self.settings.schedule = schedule;
        self
    }

    /// Returns the counters of this consumer and its clones.
    #[must_use]
    pub fn stats(&self) -> ConsumerStats {
        self.counters.stats()
    }

    /// Sends deliveries until `shutdown` completes. It then takes no more from the stream, and waits
    /// for the attempts in flight, which takes at most the queue's deadline and 4 seconds.
    ///
    /// While NATS cannot be reached, or until a relay has created the stream, it tries again with
    /// growing pauses of up to 10 seconds.
    ///
    /// # Cancel safety
    /// The future can be dropped. Deliveries in flight are then given to other consumers.
    ///
    /// # Errors
    /// If a name is invalid, or the client's deadline is longer than that of the queue's relay.
    ///
    /// # Panics
    /// Outside of a Tokio runtime with I/O and time enabled.
    pub async fn run<T: Transport>(
        self,
        client: impl Into<Client<T>>,
        endpoints: impl Endpoints,
        shutdown: impl Future<Output = ()>,
    ) -> Result<(), Error> {
        self.queue.check()?;
        let client = client.into();
        let deadline = client.deadline();
        let mut running = Running {
            queue: self.queue,
            max_in_flight: self.settings.max_in_flight as usize,
            deadline,
            deliver: Deliverer::new(
                client,
                endpoints,
                self.settings.schedule,
                Arc::clone(&self.counters.deliveries),
            )
            .boxed(),
            counters: self.counters,
            attempts: JoinSet::new(),
        };
        let mut shutdown = pin!(shutdown);
        tokio::select! {
            error = running.take_jobs() => return Err(error),
            () = &mut shutdown => {}
        }
        // Attempts that run even longer are stuck, and other consumers get their jobs.
        let stop = running.queue.ack_wait().max(deadline);
        drop(timeout(stop, running.finish()).await);
        running.queue.flush().await;
        Ok(())
    }
}

struct Running {
    queue: Queue,
    max_in_flight: usize,
    deadline: Duration,
    deliver: Deliver,
    counters: Arc<ConsumerCounters>,
    attempts: JoinSet<()>,
}

impl Running {
    /// Ends only if the settings are invalid.
    async fn take_jobs(&mut self) -> Error {
        let mut backoff = Backoff::default();
        loop {
            match self.receive(&mut backoff).await {
                Err(error) if error.is_invalid() => return error,
                Err(error) => {
                    self.counters.nats_errors.add(1);
                    tracing::warn!(%error, "the consumer will try again");
                    sleep(backoff.next(random())).await;
                }
                Ok(()) => {}
            }
        }
    }

    async fn receive(&mut self, backoff: &mut Backoff) -> Result<(), Error> {
        let (consumer, ack_wait) = self.queue.jobs().await?;
        if self.deadline.saturating_add(LEASE_MARGIN) > ack_wait {
            return Err(Error::invalid(format!(
                "the client's deadline is {:?}, but the stream gives a job to another consumer after {ack_wait:?}; set the deadline of the relay's queue",
                self.deadline
            )));
        }
        loop {
            self.request(&consumer, ack_wait).await?;
            backoff.reset();
        }
    }

    /// Requests as many jobs as may start now. Further jobs would wait here while their time runs out.
    async fn request(&mut self, consumer: &PullConsumer, ack_wait: Duration) -> Result<(), Error> {
        while self.attempts.len() >= self.max_in_flight {
            self.reap().await;
        }
        let free = self.max_in_flight - self.attempts.len();
        let request = consumer.batch().max_messages(free).expires(REQUEST_TIMEOUT);
        let jobs = request.messages().await.map_err(|error| failed(&error))?;
        let mut jobs = pin!(jobs);
        loop {
            tokio::select! {
                job = jobs.next() => match job {
                    Some(job) => self.start(job.map_err(|error| failed(&*error))?, ack_wait),
                    None => return Ok(()),
                },
                () = self.reap(), if !self.attempts.is_empty() => {}
            }
        }
    }

    fn start(&mut self, message: Message, ack_wait: Duration) {
        let taken = Taken {
            queue: self.queue.clone(),
            message,
            lease_ends: Instant::now() + ack_wait,
            counters: Arc::clone(&self.counters),
        };
        let deliver = Arc::clone(&self.deliver);
        self.attempts
            .spawn(async move { taken.deliver(&deliver).await });
    }

    async fn reap(&mut self) {
        if let Some(Err(error)) = self.attempts.join_next().await {
            report_panic(&error);
        }
    }

    async fn finish(&mut self) {
        while !self.attempts.is_empty() {
            self.reap().await;
        }
    }
}

fn report_panic(error: &JoinError) {
    if error.is_panic() {
        tracing::error!("a lookup of an endpoint panicked; the delivery will be attempted again");
    }
}

/// A job that this consumer holds until another one gets it.
struct Taken {
    queue: Queue,
    message: Message,
    lease_ends: Instant,
    counters: Arc<ConsumerCounters>,
}

impl Taken {
    async fn deliver(self, deliver: &Deliver) {
        let _in_flight = self.counters.begin();
        let relayed = match RelayedJob::decode(&self.message.payload) {
            Ok(relayed) => relayed,
            Err(error) => {
                self.counters.unreadable.add(1);
                tracing::warn!(%error, "a job in the stream was not delivered");
                return self.answer(AckKind::Nak(Some(UNREADABLE_PAUSE))).await;
            }
        };
        let leased = LeasedJob {
            job: relayed.job,
            lease_ends: self.lease_ends,
        };
        // If there is no result, or it cannot be published, another consumer gets the job.
        let Some(result) = deliver(leased).await else {
            return;
        };
        let published = self.publish(relayed.result_subject, &result);
        if timeout_at(self.lease_ends, published).await.is_ok() {
            if let Some(attempt) = &result.finished.attempt {
                self.counters.deliveries.attempted(attempt.verdict);
            }
            self.answer(AckKind::Ack).await;
        }
    }

    async fn publish(&self, subject: String, result: &JobResult) {
        let Ok(payload) = RelayedResult::encode(result) else {
            return;
        };
        let mut backoff = Backoff::default();
        while let Err(error) = self
            .queue
            .publish_result(subject.clone(), payload.clone())
            .await
        {
            self.counters.nats_errors.add(1);
            tracing::warn!(%error, "a result was not published; the consumer will try again");
            sleep(backoff.next(random())).await;
        }
    }

    async fn answer(&self, answer: AckKind) {
        if let Err(error) = self.message.ack_with(answer).await {
            tracing::warn!(error, "a job was not acknowledged");
        }
    }
}
