//! Stores the results that consumers publish.

use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use async_nats::jetstream::Message;
use async_nats::jetstream::consumer::pull::MessagesError;
use futures_util::StreamExt;
use tokio::sync::watch;
use tokio::time::sleep;

use crate::error::Error;
use crate::jetstream::in_stream::InStream;
use crate::jetstream::queue::{Queue, failed};
use crate::jetstream::wire::RelayedResult;
use crate::worker::attempt::JobResult;
use crate::worker::backoff::{Backoff, random};
use crate::worker::results::{Batch, MAX_BATCH};
use crate::worker::settings::Settings;
use crate::worker::shared::Shared;

/// How long a request for results waits for the first one.
const REQUEST_TIMEOUT: Duration = Duration::from_secs(10);

/// If the server is silent for twice this time, because it restarted and has forgotten the request, the
/// relay sends another one.
const HEARTBEAT: Duration = Duration::from_secs(1);

pub(super) struct Results {
    queue: Queue,
    shared: Arc<Shared>,
    settings: Settings,
    in_stream: InStream,
}

impl Results {
    pub(super) fn new(
        queue: Queue,
        shared: Arc<Shared>,
        settings: Settings,
        in_stream: InStream,
    ) -> Self {
        Self {
            queue,
            shared,
            settings,
            in_stream,
        }
    }

    /// Stores results until the sender of `stop` is dropped.
    pub(super) async fn run(&self, mut stop: watch::Receiver<()>) -> Result<(), Error> {
        let mut backoff = Backoff::default();
        loop {
            match self.receive(&mut stop, &mut backoff).await {
                Err(error) if !error.is_invalid() => {
                    tracing::warn!(%error, "the relay will try again");
                    if is_stopped(&mut stop, sleep(backoff.next(random()))).await {
                        return Ok(());
                    }
                }
                ended => return ended,
            }
        }
    }

    async fn receive(
        &self,
        stop: &mut watch::Receiver<()>,
        backoff: &mut Backoff,
    ) -> Result<(), Error> {
        let consumer = self.queue.create().await?;
        let messages = consumer.stream().max_messages_per_batch(MAX_BATCH);
        let messages = messages.expires(REQUEST_TIMEOUT).heartbeat(HEARTBEAT);
        let messages = messages.messages().await.map_err(|error| failed(&error))?;
        let mut messages = pin!(messages.ready_chunks(MAX_BATCH));
        backoff.reset();
        loop {
            let chunk = tokio::select! {
                chunk = messages.next() => chunk,
                () = stopped(stop) => return Ok(()),
            };
            match chunk {
                Some(chunk) => self.store(chunk, stop).await?,
                None => return Err(failed("the results ended")),
            }
        }
    }

    /// Stores the results in some messages, and then acknowledges the messages. The server redelivers messages that
    /// are not acknowledged.
    async fn store(
        &self,
        chunk: Vec<Result<Message, MessagesError>>,
        stop: &mut watch::Receiver<()>,
    ) -> Result<(), Error> {
        let (mut messages, mut failure) = (Vec::new(), Ok(()));
        for received in chunk {
            match received {
                Ok(message) => messages.push(message),
                Err(error) => failure = Err(failed(&error)),
            }
        }
        let results = messages.iter().filter_map(decode).collect();
        if self.store_all(results, stop).await {
            for message in &messages {
                message.ack().await.map_err(|error| failed(&*error))?;
            }
        }
        failure
    }

    /// While the database fails, tries again. Returns false if the relay was stopped first.
    async fn store_all(&self, mut results: Vec<JobResult>, stop: &mut watch::Receiver<()>) -> bool {
        let mut backoff = Backoff::default();
        let Shared {
            store, counters, ..
        } = &*self.shared;
        while !results.is_empty() {
            let batch = Batch::of(&mut results);
            let outcome = batch
                .store(&**store, counters, self.settings.disable_after)
                .await;
            for result in &outcome.settled {
                self.in_stream.stored(&result.finished);
            }
            self.settings.report_disabled(&outcome.disabled);
            results.splice(0..0, outcome.unsettled);
            if let Some(error) = outcome.error {
                counters.database_errors.add(1);
                tracing::warn!(%error, "results were not stored; the relay will try again");
                if is_stopped(stop, sleep(backoff.next(random()))).await {
                    return false;
                }
            }
        }
        true
    }
}

/// Decodes a result. If it cannot be read, the delivery is attempted again when its lease ends.
fn decode(message: &Message) -> Option<JobResult> {
    RelayedResult::decode(&message.payload)
        .inspect_err(|error| tracing::error!(%error, "a result in the stream was dropped"))
        .ok()
}

async fn stopped(stop: &mut watch::Receiver<()>) {
    while stop.changed().await.is_ok() {}
}

/// Whether the relay was stopped before the future completed.
async fn is_stopped(stop: &mut watch::Receiver<()>, future: impl Future<Output = ()>) -> bool {
    tokio::select! {
        () = future => false,
        () = stopped(stop) => true,
    }
}
