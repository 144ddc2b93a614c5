//! What sends messages.

use std::fmt;
use std::sync::Arc;

use tokio::time::sleep;

use crate::endpoint::endpoint::Endpoint;
use crate::message::error::MessageError;
use crate::message::message::Message;
use crate::sending::answer::Response;
use crate::sending::config::ClientConfig;
use crate::sending::delivery::Delivery;
use crate::sending::error::SendError;
use crate::sending::fan_out::FanOut;
use crate::sending::retry::{AttemptHistory, RetryDecision, Schedule};
use crate::transport::https::https::DefaultTransport;
use crate::transport::seam::Transport;
use crate::transport::sent::Sent;

/// Sends messages. Cloning it is cheap, and the clones share their connections.
///
/// Generated code wraps it in a client with a method for each webhook of the document.
#[derive(Clone)]
pub struct Client<T = DefaultTransport> {
    pub(crate) transport: T,
    pub(crate) config: Arc<ClientConfig>,
}

impl<T: Transport> Client<T> {
    /// Makes one attempt to deliver a message.
    ///
    /// Each attempt has a timestamp and a signature of its own, and the message's id. The deadline
    /// holds over all of it, from resolving the name to reading the answer's body; once the
    /// answer's head is there, what the body does changes nothing of the verdict.
    ///
    /// # Cancel safety
    /// The future may be dropped at any time: it ends the attempt, closes its connection and leaves
    /// nothing behind. What was sent of the message by then stays sent; without knowing better, take
    /// it for [`Sent::Maybe`]. A later attempt has the same id, by which the receiver knows it again.
    ///
    /// # Errors
    /// Whenever the endpoint does not answer 200–299, redirects included, which are never followed.
    /// [`SendError::verdict`] says what to do next.
    ///
    /// # Panics
    /// Outside of a tokio runtime with I/O and time enabled.
    pub async fn deliver(
        &self,
        endpoint: &Endpoint,
        message: &Message,
    ) -> Result<Delivery, SendError> {
        self.config
            .attempt(&self.transport, endpoint, message, 1)
            .await
    }

    /// Delivers a message, and tries again as the schedule says, until it arrives or the schedule
    /// stops.
    ///
    /// Between attempts it sleeps, for as long as a day, and forgets the message when the process
    /// ends or the future is dropped: for messages that must not be lost, keep a queue and ask the
    /// [`Schedule`] yourself. Each attempt has the message's id, and a timestamp and signatures of its
    /// own, by the secrets that are current then.
    ///
    /// ```no_run
    /// # #[cfg(feature = "hyper")]
    /// # async fn example(client: openapi_webhooks::Client, endpoint: openapi_webhooks::Endpoint, message: openapi_webhooks::Message) {
    /// use std::time::Duration;
    /// use openapi_webhooks::Schedule;
    ///
    /// let schedule = Schedule::new([1, 10, 60].map(Duration::from_secs));
    /// match client.deliver_with_retries(&endpoint, &message, &schedule).await {
    ///     Ok(delivery) => println!("arrived at attempt {}", delivery.attempts()),
    ///     Err(error) => println!("{error}, after {} attempts", error.attempts()),
    /// }
    /// # }
    /// ```
    ///
    /// # Cancel safety
    /// As with [`deliver`](Self::deliver); no further attempt is made.
    ///
    /// # Errors
    /// What the last attempt failed with; [`SendError::attempts`] says how many were made, and
    /// [`SendError::sent`] whether the receiver may have seen any of them.
    ///
    /// # Panics
    /// Outside of a tokio runtime with I/O and time enabled.
    pub async fn deliver_with_retries(
        &self,
        endpoint: &Endpoint,
        message: &Message,
        schedule: &Schedule,
    ) -> Result<Delivery, SendError> {
        let first = (self.config.clock)();
        let (mut number, mut sent) = (1, Sent::No);
        loop {
            let attempt = self
                .config
                .attempt(&self.transport, endpoint, message, number);
            let error = match attempt.await {
                Ok(delivery) => return Ok(delivery),
                Err(error) => error.sent_before(sent),
            };
            let now = (self.config.clock)();
            let history = AttemptHistory::after(number, first, &error);
            match schedule.next(&history, now, random()) {
                RetryDecision::GiveUp(_) => return Err(error),
                RetryDecision::RetryAt(time) => {
                    sleep(time.duration_since(now).unwrap_or_default()).await;
                }
            }
            (number, sent) = (number.saturating_add(1), error.sent());
        }
    }

    /// Sends one message to many endpoints, one attempt each, and gives the outcomes as they come.
    ///
    /// The body is made once and shared; timestamp and signature are each endpoint's own. At most
    /// [`max_in_flight`](crate::ClientBuilder::max_in_flight) are on their way at once, and of those at most
    /// [`max_in_flight_per_origin`](crate::ClientBuilder::max_in_flight_per_origin) to one origin: an
    /// endpoint that hangs holds up its own origin and no other. Waiting for a place does not count
    /// against the deadline. An endpoint that waits costs a few bytes, one in flight some 31 KiB, or 39 KiB
    /// over TLS.
    ///
    /// ```no_run
    /// # #[cfg(feature = "hyper")]
    /// # async fn example(client: openapi_webhooks::Client, endpoints: Vec<openapi_webhooks::Endpoint>, message: openapi_webhooks::Message) {
    /// let mut outcomes = client.fan_out(&endpoints, &message);
    /// while let Some((position, outcome)) = outcomes.next().await {
    ///     if let Err(error) = outcome {
    ///         println!("{}: {error}", endpoints[position].host());
    ///     }
    /// }
    /// # }
    /// ```
    ///
    /// # Cancel safety
    /// Dropping the stream ends what is on its way, as with [`deliver`](Self::deliver), and gives all
    /// places back. Dropping the future of [`FanOut::next`] ends nothing.
    ///
    /// # Panics
    /// When polled outside of a tokio runtime with I/O and time enabled.
    pub fn fan_out<'a>(&'a self, endpoints: &'a [Endpoint], message: &'a Message) -> FanOut<'a, T> {
        FanOut::new(&self.transport, &self.config, endpoints, message)
    }

    /// What a generated `send_…` method calls.
    #[doc(hidden)]
    pub async fn send<R: Response>(
        &self,
        endpoint: &Endpoint,
        message: Result<Message, MessageError>,
    ) -> Result<Delivery<R>, SendError<R>> {
        self.deliver(endpoint, &message?)
            .await
            .map(Delivery::typed)
            .map_err(SendError::typed)
    }
}

/// Spreads what failed together, and guards nothing: without a source of randomness, pauses are as
/// long as the schedule has them.
fn random() -> u64 {
    getrandom::u64().unwrap_or_default()
}

impl<T> fmt::Debug for Client<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Client")
            .field("policy", &self.config.policy)
            .field("deadline", &self.config.deadline)
            .finish_non_exhaustive()
    }
}
