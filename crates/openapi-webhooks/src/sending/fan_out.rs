//! One message to many endpoints.

use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::vec;

use futures_util::stream::{FuturesUnordered, Stream};
use tokio::sync::Semaphore;

use crate::endpoint::endpoint::Endpoint;
use crate::endpoint::origin::Origin;
use crate::message::message::Message;
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
    /// One for each origin.
    queues: Vec<OriginQueue>,
    /// The queues that may start another delivery, in turn.
    ready: VecDeque<usize>,
    running: FuturesUnordered<InFlight<'a>>,
}

/// The endpoints of one origin.
struct OriginQueue {
    places: Arc<Semaphore>,
    waiting: vec::IntoIter<usize>,
    running: usize,
}

type InFlight<'a> = Pin<Box<dyn Future<Output = Completed> + Send + 'a>>;

struct Completed {
    queue: usize,
    position: usize,
    outcome: Result<Delivery, SendError>,
}

impl<'a, T: Transport> FanOut<'a, T> {
    pub(crate) fn new(
        transport: &'a T,
        config: &'a ClientConfig,
        endpoints: &'a [Endpoint],
        message: &'a Message,
    ) -> Self {
        let queues: Vec<_> = by_origin(endpoints)
            .into_iter()
            .map(|(origin, positions)| OriginQueue {
                places: config.limits.origin_semaphore(origin),
                waiting: positions.into_iter(),
                running: 0,
            })
            .collect();
        Self {
            transport,
            config,
            endpoints,
            message,
            ready: (0..queues.len()).collect(),
            queues,
            running: FuturesUnordered::new(),
        }
    }

    /// The next outcome, with the index of its endpoint; `None` when there are no more.
    ///
    /// Dropping the future loses nothing: messages in flight continue when the next one is polled.
    pub async fn next(&mut self) -> Option<(usize, Result<Delivery, SendError>)> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// Starts as many deliveries as the limits allow. A future is created only then, so a queued
    /// endpoint takes only the memory of its index.
    fn start(&mut self) {
        while self.running.len() < self.config.limits.counts.in_flight {
            let Some(queue) = self.ready.pop_front() else {
                return;
            };
            self.start_in(queue);
        }
    }

    fn start_in(&mut self, index: usize) {
        let Some(queue) = self.queues.get_mut(index) else {
            return;
        };
        let Some(position) = queue.waiting.next() else {
            return;
        };
        let Some(endpoint) = self.endpoints.get(position) else {
            return;
        };
        queue.running += 1;
        if queue.running < self.config.limits.counts.per_origin {
            self.ready.push_back(index);
        }
        let (transport, config) = (self.transport, self.config);
        let (message, places) = (self.message, Arc::clone(&queue.places));
        self.running.push(Box::pin(async move {
            let permit = Some(config.limits.acquire(endpoint, places).await);
            let outcome = config
                .attempt(transport, endpoint, message, 1, permit)
                .await;
            Completed {
                queue: index,
                position,
                outcome,
            }
        }));
    }

    fn finish(&mut self, index: usize) {
        if let Some(queue) = self.queues.get_mut(index) {
            if queue.running == self.config.limits.counts.per_origin {
                self.ready.push_back(index);
            }
            queue.running -= 1;
        }
    }
}

/// The indices of the endpoints of each origin, the origins in the order of their first endpoints.
fn by_origin(endpoints: &[Endpoint]) -> Vec<(&Origin, Vec<usize>)> {
    let mut groups: Vec<(&Origin, Vec<usize>)> = Vec::new();
    let mut known = HashMap::new();
    for (position, endpoint) in endpoints.iter().enumerate() {
        let origin = endpoint.origin();
        let index = *known.entry(origin).or_insert(groups.len());
        match groups.get_mut(index) {
            Some((_, positions)) => positions.push(position),
            None => groups.push((origin, vec![position])),
        }
    }
    groups
}

impl<T: Transport> Stream for FanOut<'_, T> {
    type Item = (usize, Result<Delivery, SendError>);

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        this.start();
        let Some(done) = ready!(Pin::new(&mut this.running).poll_next(context)) else {
            return Poll::Ready(None);
        };
        this.finish(done.queue);
        Poll::Ready(Some((done.position, done.outcome)))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let waiting: usize = self.queues.iter().map(|queue| queue.waiting.len()).sum();
        let left = waiting + self.running.len();
        (left, Some(left))
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
