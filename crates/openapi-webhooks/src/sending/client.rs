//! The client.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::egress::check::{CheckError, Checked};
use crate::endpoint::endpoint::Endpoint;
use crate::message::error::MessageError;
use crate::message::message::Message;
use crate::sending::config::ClientConfig;
use crate::sending::delivery::Delivery;
use crate::sending::error::SendError;
use crate::sending::fan_out::FanOut;
use crate::sending::response::FromResponse;
use crate::sending::retry::{AttemptHistory, RetryDecision, Schedule};
use crate::transport::https::https::DefaultTransport;
use crate::transport::seam::Transport;
use crate::transport::sent::Sent;

/// Sends messages. Clones are cheap and share their connections.
///
/// Generated code wraps it in a client with a method for each webhook of the document.
///
/// ```
/// # use std::error::Error;
/// # use openapi_webhooks::Endpoint;
/// # use webhooks::{Client, types::Subscription};
/// # async fn example(client: &Client, endpoint: &Endpoint) -> Result<(), Box<dyn Error>> {
/// # let subscription = Subscription::new("ada");
///
/// let message = client.message_new_subscription(&subscription)?;
/// let delivery = client.deliver(endpoint, &message).await?;
/// println!("{} delivered", delivery.message_id());
///
/// # Ok(())
/// # }
/// # webhooks::run(204, "", example);
/// ```
#[derive(Clone)]
pub struct Client<T = DefaultTransport> {
    pub(crate) transport: T,
    pub(crate) config: Arc<ClientConfig>,
}

impl<T: Transport> Client<T> {
    /// Makes the first attempt to deliver a message.
    ///
    /// Each attempt has its own timestamp and signature, and the message's id. The deadline covers
    /// the whole attempt, from name resolution to the response body. Once the status line of the
    /// response has arrived, nothing that follows changes the verdict. Over HTTP/2, which has no status
    /// line, a response with an invalid or very large head counts as none.
    ///
    /// Within the deadline, the message is sent once more over a new connection if the receiver most
    /// likely has not processed it. This is so if no byte of a response has arrived, and
    ///
    /// - a reused connection is closed or reset,
    /// - a new HTTP/1 connection is closed, or
    /// - over HTTP/2, the receiver refuses the stream, shuts the connection down before it, requires
    ///   HTTP/1.1, or does not let the connection send the whole content.
    ///
    /// # Cancel safety
    /// The future can be dropped at any time. This ends the attempt and closes its connection. A
    /// part of the message may have been sent by then; treat the outcome as [`Sent::Maybe`]. A
    /// later attempt has the same id, so the receiver can detect the duplicate.
    ///
    /// # Errors
    /// If the endpoint does not respond with 200–299. Redirects are errors too, and never followed.
    /// [`SendError::verdict`] says what to do next.
    ///
    /// # Panics
    /// Outside of a Tokio runtime with I/O and time enabled.
    ///
    /// ```
    /// # use std::error::Error;
    /// # use openapi_webhooks::Endpoint;
    /// # use webhooks::{Client, types::Subscription};
    /// # async fn example(client: &Client, endpoint: &Endpoint) -> Result<(), Box<dyn Error>> {
    /// # let subscription = Subscription::new("ada");
    ///
    /// let message = client.message_new_subscription(&subscription)?;
    /// match client.deliver(endpoint, &message).await {
    ///     Ok(delivery) => println!("delivered: {}", delivery.status()),
    ///     Err(error) => println!("{}: {error}", error.verdict()),
    /// }
    ///
    /// # Ok(())
    /// # }
    /// # webhooks::run(503, "", example);
    /// ```
    pub async fn deliver(
        &self,
        endpoint: &Endpoint,
        message: &Message,
    ) -> Result<Delivery, SendError> {
        self.deliver_attempt(endpoint, message, 1).await
    }

    /// Makes one attempt to deliver a message, for queues that count attempts themselves. Spans, metrics
    /// and the outcome report the given number.
    ///
    /// The first attempt has the number 1.
    ///
    /// # Cancel safety
    /// As with [`deliver`](Self::deliver).
    ///
    /// # Errors
    /// As with [`deliver`](Self::deliver). [`SendError::attempts`] is the given number, and
    /// [`SendError::sent`] is about this attempt alone.
    ///
    /// # Panics
    /// Outside of a Tokio runtime with I/O and time enabled.
    ///
    /// ```
    /// # use std::error::Error;
    /// # use openapi_webhooks::Endpoint;
    /// # use webhooks::{Client, types::Subscription};
    /// # async fn example(client: &Client, endpoint: &Endpoint) -> Result<(), Box<dyn Error>> {
    /// # let subscription = Subscription::new("ada");
    ///
    /// let message = client.message_new_subscription(&subscription)?;
    /// // The queue has counted two attempts before.
    /// let client: openapi_webhooks::Client = client.clone().into();
    /// let error = client.deliver_attempt(endpoint, &message, 3).await.unwrap_err();
    /// assert_eq!(error.attempts(), 3);
    ///
    /// # Ok(())
    /// # }
    /// # webhooks::run(503, "", example);
    /// ```
    pub async fn deliver_attempt(
        &self,
        endpoint: &Endpoint,
        message: &Message,
        number: u32,
    ) -> Result<Delivery, SendError> {
        let permit = self.config.permit(endpoint).await;
        self.config
            .attempt(&self.transport, endpoint, message, number, permit)
            .await
    }

    /// Checks an endpoint when a customer registers it: [`Policy::check`](crate::egress::Policy::check)
    /// with the client's policy.
    ///
    /// # Errors
    /// If the policy blocks the endpoint. The error can be shown to the customer.
    ///
    /// ```
    /// # use openapi_webhooks::{Client, Endpoint};
    /// let client: Client = Client::new();
    /// let internal = Endpoint::new("https://10.0.0.5/hooks")?;
    /// assert!(client.check(&internal).unwrap_err().is_address());
    /// assert!(client.check(&Endpoint::new("https://customer.example/hooks")?).is_ok());
    /// # Ok::<_, openapi_webhooks::EndpointError>(())
    /// ```
    pub fn check<'a>(&'a self, endpoint: &'a Endpoint) -> Result<Checked<'a>, CheckError> {
        self.config.policy.check(endpoint)
    }

    /// The deadline of an attempt; see [`ClientBuilder::deadline`](crate::ClientBuilder::deadline). No
    /// attempt takes longer: an endpoint can only shorten it.
    #[must_use]
    pub fn deadline(&self) -> Duration {
        self.config.deadline
    }

    /// Delivers a message, with retries until it arrives or the schedule gives up.
    ///
    /// It sleeps between attempts, for up to a day, and the message is lost if the process ends or
    /// the future is dropped. For messages that must not be lost, use a queue with the
    /// [`Schedule`]. Each attempt has the message's id, a new timestamp, and signatures by the
    /// secrets that are current then.
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
    /// The error of the last attempt. [`SendError::attempts`] is the number of attempts, and
    /// [`SendError::sent`] whether the receiver may have seen any of them.
    ///
    /// # Panics
    /// Outside of a Tokio runtime with I/O and time enabled.
    pub async fn deliver_with_retries(
        &self,
        endpoint: &Endpoint,
        message: &Message,
        schedule: &Schedule,
    ) -> Result<Delivery, SendError> {
        let first = (self.config.clock)();
        let (mut number, mut sent) = (1, Sent::No);
        loop {
            let error = match self.deliver_attempt(endpoint, message, number).await {
                Ok(delivery) => return Ok(delivery),
                Err(error) => error.sent_before(sent),
            };
            let now = (self.config.clock)();
            let history = AttemptHistory::after(number, first, &error);
            match schedule.next(&history, now, random()) {
                RetryDecision::GiveUp(_) => return Err(error),
                RetryDecision::RetryAt(time) => {
                    let pause = time.duration_since(now).unwrap_or_default();
                    (self.config.sleep)(pause).await;
                }
            }
            (number, sent) = (number.saturating_add(1), error.sent());
        }
    }

    /// Sends one message to many endpoints, one attempt each. Outcomes arrive in order of
    /// completion.
    ///
    /// The body is serialized once and shared; each endpoint has its own timestamp and signature.
    /// At most [`max_in_flight`](crate::ClientBuilder::max_in_flight) messages are in flight at
    /// once, and at most
    /// [`max_in_flight_per_origin`](crate::ClientBuilder::max_in_flight_per_origin) of them to one
    /// origin, and [`max_in_flight_per_endpoint`](crate::ClientBuilder::max_in_flight_per_endpoint) to
    /// one URL, so an endpoint that hangs does not block others. The deadline starts when a
    /// message leaves the queue. A queued endpoint takes a few bytes of memory, a message in flight
    /// about 31 KiB, or 39 KiB over TLS.
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
    /// Dropping the stream cancels the messages in flight, as with [`deliver`](Self::deliver), and
    /// releases their permits. Dropping the future of [`FanOut::next`] cancels nothing.
    ///
    /// # Panics
    /// When polled outside of a Tokio runtime with I/O and time enabled.
    pub fn fan_out<'a>(&'a self, endpoints: &'a [Endpoint], message: &'a Message) -> FanOut<'a, T> {
        FanOut::new(&self.transport, &self.config, endpoints, message)
    }

    /// The implementation of generated `send_…` methods.
    #[doc(hidden)]
    pub async fn send<R: FromResponse>(
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

/// Randomness that spreads retries; it is not relevant to security. If the system has none, pauses
/// are not lengthened.
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
