//! The builder of workers.

use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use openapi_webhooks::transport::Transport;
use openapi_webhooks::{Client, Schedule};

use crate::endpoints::Endpoints;
use crate::error::Error;
use crate::record::LONGEST_PAUSE;
use crate::store::job::DisableReason;
use crate::worker::attempt::Deliverer;
use crate::worker::engine::{Engine, Mode, SHORTEST_PAUSE};
use crate::worker::settings::Settings;
use crate::worker::shared::Shared;

/// Delivers enqueued messages. [`Outbox::worker`](crate::Outbox::worker) creates one.
#[derive(Clone)]
#[must_use = "a worker does nothing until it runs"]
pub struct Worker {
    pub(crate) shared: Arc<Shared>,
    pub(crate) settings: Settings,
}

impl Worker {
    pub(crate) fn new(shared: Arc<Shared>) -> Self {
        Self {
            shared,
            settings: Settings::default(),
        }
    }

    /// Sets how many deliveries may be in flight at once; 256 by default, and at least 1. As many more
    /// are claimed in advance, so that the worker need not wait for the database. All these messages are in
    /// memory: set a lower limit if they are large.
    pub fn max_in_flight(mut self, count: u32) -> Self {
        self.settings.max_in_flight = count.max(1);
        self
    }

    /// Sets how many of them may go to one endpoint, including those that are claimed in advance; 8 by
    /// default, and at least 1. An endpoint that hangs occupies no more.
    pub fn max_in_flight_per_endpoint(mut self, count: u32) -> Self {
        self.settings.per_endpoint = count.max(1);
        self
    }

    /// Sets how long a claimed delivery is leased; by default twice the client's deadline plus 20
    /// seconds. If the worker dies, its deliveries are made again after this time.
    ///
    /// It must exceed the client's deadline by at least a second.
    pub fn lease(mut self, lease: Duration) -> Self {
        self.settings.lease = Some(lease.min(LONGEST_PAUSE));
        self
    }

    /// Sets the retry schedule; by default the schedule of Standard Webhooks.
    pub fn schedule(mut self, schedule: Schedule) -> Self {
        self.settings.schedule = schedule;
        self
    }

    /// Sets how often to look for due deliveries when there are none; every 200 milliseconds by
    /// default. The shortest interval is 2 milliseconds. [`Outbox::wake`](crate::Outbox::wake) makes the
    /// worker look at once.
    pub fn poll_interval(mut self, interval: Duration) -> Self {
        self.settings.poll_interval = interval.clamp(SHORTEST_PAUSE, LONGEST_PAUSE);
        self
    }

    /// Sets how long an endpoint may fail before it is disabled; 5 days by default.
    pub fn disable_after(mut self, time: Duration) -> Self {
        self.settings.disable_after = time;
        self
    }

    /// Sets how long deliveries are kept after they ended. The worker deletes older ones when it starts
    /// and every hour, as [`Outbox::clean`](crate::Outbox::clean) does. By default, they are kept.
    pub fn retention(mut self, time: Duration) -> Self {
        self.settings.retention = Some(time);
        self
    }

    /// Sets a callback that runs when the worker disables an endpoint, for example to notify its
    /// owner.
    ///
    /// It blocks the worker, so keep it short.
    pub fn on_disabled(
        mut self,
        callback: impl Fn(&str, DisableReason) + Send + Sync + 'static,
    ) -> Self {
        self.settings.on_disabled = Some(Arc::new(callback));
        self
    }

    /// Delivers until `shutdown` completes. It then stops claiming, waits for the attempts in
    /// flight, which takes at most the client's deadline and 3 seconds, and releases deliveries that it
    /// has not attempted.
    ///
    /// While the database cannot be reached, also at the start, it tries again with growing pauses of
    /// up to 10 seconds.
    ///
    /// # Cancel safety
    /// The future can be dropped. Deliveries in flight are then made again when their leases end.
    ///
    /// # Errors
    /// If the lease is too short for the client, or if the database rejects the connection or does
    /// not have the tables of this version.
    ///
    /// # Panics
    /// Outside of a Tokio runtime with I/O and time enabled.
    pub async fn run<T: Transport>(
        self,
        client: impl Into<Client<T>>,
        endpoints: impl Endpoints,
        shutdown: impl Future<Output = ()>,
    ) -> Result<(), Error> {
        let shared = Arc::clone(&self.shared);
        let engine = self.engine(client.into(), endpoints, Mode::UntilShutdown)?;
        let mut shutdown = pin!(shutdown);
        tokio::select! {
            ready = shared.wait_for_store() => ready?,
            () = &mut shutdown => return Ok(()),
        }
        engine.run(shutdown).await
    }

    /// Delivers until nothing is due, then returns. Use it in programs that run from time to time. It
    /// deletes nothing.
    ///
    /// # Errors
    /// As with [`run`](Self::run), and if the database cannot be reached.
    ///
    /// # Panics
    /// Outside of a Tokio runtime with I/O and time enabled.
    pub async fn run_once<T: Transport>(
        self,
        client: impl Into<Client<T>>,
        endpoints: impl Endpoints,
    ) -> Result<(), Error> {
        let shared = Arc::clone(&self.shared);
        let engine = self.engine(client.into(), endpoints, Mode::UntilIdle)?;
        shared.store.check_schema().await?;
        engine.run(std::future::pending()).await
    }

    fn engine<T: Transport>(
        self,
        client: Client<T>,
        endpoints: impl Endpoints,
        mode: Mode,
    ) -> Result<Engine, Error> {
        let deadline = client.deadline();
        let lease = self.settings.lease_for(deadline)?;
        let schedule = self.settings.schedule.clone();
        let counters = Arc::clone(&self.shared.counters);
        let deliver = Deliverer::new(client, endpoints, schedule, counters);
        Ok(Engine::new(
            self.shared,
            self.settings,
            lease,
            deadline,
            deliver.boxed(),
            mode,
        ))
    }
}

impl std::fmt::Debug for Worker {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Worker")
            .field("settings", &self.settings)
            .finish_non_exhaustive()
    }
}
