//! The stream, its subjects and its consumers.

use std::fmt::{self, Display};
use std::time::Duration;

use async_nats::connection::State;
use async_nats::jetstream::Context;
use async_nats::jetstream::consumer::{AckPolicy, PullConsumer, pull};
use async_nats::jetstream::context::{PublishError, PublishErrorKind};
use async_nats::jetstream::message::PublishMessage;
use async_nats::jetstream::stream::{self, RetentionPolicy, Stream};

use crate::error::Error;
use crate::record::LONGEST_PAUSE;

/// The consumer of jobs, shared by all machines.
const JOBS: &str = "deliver";

/// The time that a consumer has in addition to the client's deadline, to look up the endpoint and
/// to publish the result.
const ACK_MARGIN: Duration = Duration::from_secs(2);

/// How often the stream gives a job to consumers, if they die. After that, the job waits until its lease ends in the
/// outbox, which counts how often the workers of a delivery died.
const MAX_DELIVER: i64 = 3;

/// How long a relay may take to store a result.
const RESULT_ACK_WAIT: Duration = Duration::from_secs(30);

/// How long a relay or consumer that stops waits until its acknowledgements are written to the connection.
const FLUSH_TIMEOUT: Duration = Duration::from_secs(2);

/// The maximum age of messages in the stream. Jobs expire earlier, with their leases.
const MAX_AGE: Duration = Duration::from_secs(24 * 60 * 60);

/// A work-queue stream between an outbox and consumers on other machines.
///
/// The relay creates the stream if it does not exist. It needs NATS 2.11 or newer, since jobs in
/// the stream expire with their leases.
#[derive(Clone)]
#[must_use = "a queue does nothing until a relay or a consumer runs"]
pub struct Queue {
    context: Context,
    stream: String,
    relay: String,
    replicas: usize,
    deadline: Duration,
}

impl Queue {
    /// Uses the stream `WEBHOOKS` in a JetStream context.
    pub fn new(context: Context) -> Self {
        Self {
            context,
            stream: "WEBHOOKS".to_owned(),
            relay: "relay".to_owned(),
            replicas: 1,
            deadline: Duration::from_secs(20),
        }
    }

    /// Sets the name of the stream: ASCII letters, digits, `-` and `_`. Its subjects start with the
    /// name and a dot.
    pub fn stream(mut self, name: impl Into<String>) -> Self {
        self.stream = name.into();
        self
    }

    /// Sets the name of the relay, `relay` by default, with the same characters as the stream's
    /// name. If several relays run at the same time, each needs a name of its own.
    ///
    /// A relay that restarts under the same name stores the results that arrived in the meantime. Otherwise, these
    /// deliveries are attempted again when their leases end.
    pub fn relay_name(mut self, name: impl Into<String>) -> Self {
        self.relay = name.into();
        self
    }

    /// Sets the number of replicas of a stream that the relay creates; 1 by default. More than one
    /// needs a cluster.
    pub fn replicas(mut self, count: usize) -> Self {
        self.replicas = count;
        self
    }

    /// Sets the longest deadline of the consumers' clients; 20 seconds by default, as the deadline
    /// of clients. If a consumer dies, its jobs are given to other consumers 2 seconds after this
    /// time.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = deadline.min(LONGEST_PAUSE);
        self
    }

    /// How long a consumer may hold a job.
    pub(super) fn ack_wait(&self) -> Duration {
        self.deadline.saturating_add(ACK_MARGIN)
    }

    /// Checks the settings that do not need the server.
    pub(super) fn check(&self) -> Result<(), Error> {
        for (what, name) in [("stream", &self.stream), ("relay", &self.relay)] {
            let is_allowed = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
            if name.is_empty() || !name.bytes().all(is_allowed) {
                return Err(Error::invalid(format!(
                    "the name of the {what} must consist of ASCII letters, digits, `-` and `_`"
                )));
            }
        }
        Ok(())
    }

    fn job_subject(&self) -> String {
        format!("{}.job", self.stream)
    }

    pub(super) fn result_subject(&self) -> String {
        format!("{}.result.{}", self.stream, self.relay)
    }

    /// Creates the stream and the consumers that are missing, and returns the consumer of this
    /// relay's results.
    pub(super) async fn create(&self) -> Result<PullConsumer, Error> {
        let client = self.context.client();
        if client.connection_state() != State::Connected {
            return Err(failed("no connection to the server"));
        }
        if !client.is_server_compatible(2, 11, 0) {
            return Err(Error::invalid("the relay needs NATS 2.11 or newer"));
        }
        let config = stream::Config {
            name: self.stream.clone(),
            subjects: vec![self.job_subject(), format!("{}.result.*", self.stream)],
            retention: RetentionPolicy::WorkQueue,
            allow_message_ttl: true,
            max_age: MAX_AGE,
            num_replicas: self.replicas,
            ..stream::Config::default()
        };
        let stream = self.context.get_or_create_stream(config).await;
        let stream = stream.map_err(|error| failed(&error))?;
        let config = &stream.cached_info().config;
        if config.retention != RetentionPolicy::WorkQueue || !config.allow_message_ttl {
            return Err(Error::invalid(format!(
                "the stream {} must be a work queue that allows a TTL for each message",
                self.stream
            )));
        }
        self.create_consumer(&stream, JOBS, self.job_subject(), self.ack_wait())
            .await?;
        let (name, subject) = (format!("result-{}", self.relay), self.result_subject());
        self.create_consumer(&stream, &name, subject, RESULT_ACK_WAIT)
            .await
    }

    async fn create_consumer(
        &self,
        stream: &Stream,
        name: &str,
        subject: String,
        ack_wait: Duration,
    ) -> Result<PullConsumer, Error> {
        let config = pull::Config {
            durable_name: Some(name.to_owned()),
            filter_subject: subject,
            ack_policy: AckPolicy::Explicit,
            ack_wait,
            max_deliver: if name == JOBS { MAX_DELIVER } else { -1 },
            // The relay's limits bound what is in the stream.
            max_ack_pending: -1,
            ..pull::Config::default()
        };
        let consumer = stream.create_consumer(config).await;
        consumer.map_err(|error| failed(&error))
    }

    /// The consumer of jobs, which a relay has created, and how long it may hold a job.
    pub(super) async fn jobs(&self) -> Result<(PullConsumer, Duration), Error> {
        let stream = self.context.get_stream(&self.stream).await;
        let stream = stream.map_err(|error| failed(&error))?;
        let consumer: Result<PullConsumer, _> = stream.get_consumer(JOBS).await;
        let consumer = consumer.map_err(|error| failed(&error))?;
        let ack_wait = consumer.cached_info().config.ack_wait;
        Ok((consumer, ack_wait))
    }

    /// Publishes a job. Its key is unique within the relay. The stream deletes the job after the given time.
    pub(super) async fn publish_job(
        &self,
        key: &str,
        payload: Vec<u8>,
        ttl: Duration,
    ) -> Result<(), PublishError> {
        // The server drops a second message with the same id, so that publishing can be repeated.
        let id = format!("{}.{key}", self.relay);
        let message = PublishMessage::build().message_id(id).ttl(ttl);
        self.publish(self.job_subject(), message.payload(payload.into()))
            .await
    }

    pub(super) async fn publish_result(
        &self,
        subject: String,
        payload: Vec<u8>,
    ) -> Result<(), PublishError> {
        let message = PublishMessage::build().payload(payload.into());
        self.publish(subject, message).await
    }

    /// Writes the acknowledgements that the client has buffered, since the program may exit next. The server
    /// redelivers a message whose acknowledgement is lost.
    pub(super) async fn flush(&self) {
        let client = self.context.client();
        let flushed = tokio::time::timeout(FLUSH_TIMEOUT, client.flush()).await;
        if !matches!(flushed, Ok(Ok(()))) {
            tracing::warn!("some acknowledgements may not have reached NATS");
        }
    }

    async fn publish(&self, subject: String, message: PublishMessage) -> Result<(), PublishError> {
        let acknowledged = self.context.send_publish(subject, message).await?;
        acknowledged.await.map(drop)
    }
}

/// Omits the connection.
impl fmt::Debug for Queue {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Queue")
            .field("stream", &self.stream)
            .field("relay", &self.relay)
            .field("replicas", &self.replicas)
            .field("deadline", &self.deadline)
            .finish_non_exhaustive()
    }
}

/// Whether the message exceeds the limit of the server, so that a retry would fail too.
pub(super) fn is_too_large(error: &PublishError) -> bool {
    error.kind() == PublishErrorKind::MaxPayloadExceeded
}

pub(super) fn failed(error: &(impl Display + ?Sized)) -> Error {
    Error::jetstream(error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn names_fit_into_subjects() {
        let client = async_nats::ConnectOptions::new().retry_on_initial_connect();
        let client = client.connect("127.0.0.1:1").await.unwrap();
        let queue = Queue::new(async_nats::jetstream::new(client));
        assert!(queue.check().is_ok());
        for name in ["", "a.b", "a b", "*", ">", "ä", "a\0"] {
            let stream = queue.clone().stream(name).check().unwrap_err();
            assert!(stream.is_invalid() && stream.to_string().contains("stream"));
            let relay = queue.clone().relay_name(name).check().unwrap_err();
            assert!(relay.is_invalid() && relay.to_string().contains("relay"));
        }
        assert!(queue.stream("Web-hooks_2").relay_name("r1").check().is_ok());
    }
}
