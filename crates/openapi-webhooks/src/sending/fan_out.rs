//! One message to many endpoints.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_util::future::BoxFuture;
use futures_util::stream::{FuturesUnordered, Stream};

use crate::endpoint::endpoint::Endpoint;
use crate::message::message::Message;
use crate::sending::admission::{Admissions, Admitted};
use crate::sending::config::ClientConfig;
use crate::sending::delivery::Delivery;
use crate::sending::error::SendError;
use crate::transport::https::https::DefaultTransport;
use crate::transport::seam::Transport;

/// The outcomes of one message sent to many endpoints, in order of completion, each with the index
/// of its endpoint in the argument of [`Client::fan_out`](crate::Client::fan_out).
///
/// A [`Stream`] that sends while it is polled. A stream that is kept without polling keeps its
/// permits; dropping it releases them and sends nothing more.
///
/// ```
/// use std::error::Error;
///
/// use openapi_webhooks::Endpoint;
/// use webhooks::{Client, types::Subscription};
///
/// async fn example(client: &Client, endpoints: &[Endpoint]) -> Result<(), Box<dyn Error>> {
///     let message = client.message_new_subscription(&Subscription::new("ada"))?;
///     let mut outcomes = client.fan_out(endpoints, &message);
///     let mut delivered = 0;
///     while let Some((_, outcome)) = outcomes.next().await {
///         delivered += usize::from(outcome.is_ok());
///     }
///     assert_eq!(delivered, 1);
///     Ok(())
/// }
/// # webhooks::run_all(&[(204, ""), (410, "")], example);
/// ```
#[must_use = "nothing is sent unless the stream is polled"]
pub struct FanOut<'a, T = DefaultTransport> {
    transport: &'a T,
    config: &'a ClientConfig,
    endpoints: &'a [Endpoint],
    message: &'a Message,
    admissions: Admissions<'a>,
    running: FuturesUnordered<BoxFuture<'a, Completed>>,
    /// The number of outcomes that have not arrived.
    left: usize,
}

/// The index of an endpoint, and its outcome.
type Completed = (usize, Result<Delivery, SendError>);

impl<'a, T: Transport> FanOut<'a, T> {
    pub(crate) fn new(
        transport: &'a T,
        config: &'a ClientConfig,
        endpoints: &'a [Endpoint],
        message: &'a Message,
    ) -> Self {
        Self {
            transport,
            config,
            endpoints,
            message,
            admissions: Admissions::new(&config.limits, endpoints),
            running: FuturesUnordered::new(),
            left: endpoints.len(),
        }
    }

    /// The next outcome, with the index of its endpoint; `None` when there are no more.
    ///
    /// Dropping the future loses nothing: messages in flight continue when the next one is polled.
    pub async fn next(&mut self) -> Option<(usize, Result<Delivery, SendError>)> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// Starts a delivery. Its future is created only now, so a queued endpoint takes little memory.
    fn start(&mut self, admitted: Admitted<'a>) {
        let (transport, config, message) = (self.transport, self.config, self.message);
        let Admitted {
            position,
            endpoint,
            permit,
        } = admitted;
        self.running.push(Box::pin(async move {
            let attempt = config.attempt(transport, endpoint, message, 1, Some(permit));
            (position, attempt.await)
        }));
    }
}

impl<T: Transport> Stream for FanOut<'_, T> {
    type Item = (usize, Result<Delivery, SendError>);

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        while let Poll::Ready(Some(admitted)) = Pin::new(&mut this.admissions).poll_next(context) {
            this.start(admitted);
        }
        let completed = ready!(Pin::new(&mut this.running).poll_next(context));
        if completed.is_none() && this.left > 0 {
            return Poll::Pending;
        }
        this.left -= usize::from(completed.is_some());
        Poll::Ready(completed)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.left, Some(self.left))
    }
}

impl<T> fmt::Debug for FanOut<'_, T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("FanOut")
            .field("endpoints", &self.endpoints.len())
            .field("in_flight", &self.running.len())
            .field("message", self.message)
            .finish_non_exhaustive()
    }
}
