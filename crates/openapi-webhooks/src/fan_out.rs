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

use crate::client::Client;
use crate::delivery::Delivery;
use crate::endpoint::Endpoint;
use crate::error::SendError;
use crate::message::Message;
use crate::origin::Origin;
use crate::transport::{self, Transport};

/// The outcomes of one message at many endpoints, as they come: each with its endpoint's position
/// in what was given to [`Client::fan_out`].
///
/// A [`Stream`], which sends while it is polled. One that is kept and not polled keeps its places
/// among the messages in flight; one that is dropped gives them back, and sends nothing more.
#[must_use = "nothing is sent unless it is polled"]
pub struct FanOut<'a, T = transport::Default> {
    client: &'a Client<T>,
    endpoints: &'a [Endpoint],
    message: &'a Message,
    /// One for each origin.
    lanes: Vec<Lane>,
    /// The lanes that may start another delivery, in turn.
    ready: VecDeque<usize>,
    running: FuturesUnordered<Running<'a>>,
}

/// The endpoints of one origin.
struct Lane {
    places: Arc<Semaphore>,
    waiting: vec::IntoIter<usize>,
    running: usize,
}

type Outcome = Result<Delivery, SendError>;

type Running<'a> = Pin<Box<dyn Future<Output = Done> + Send + 'a>>;

struct Done {
    lane: usize,
    position: usize,
    outcome: Outcome,
}

impl<'a, T: Transport> FanOut<'a, T> {
    pub(crate) fn new(
        client: &'a Client<T>,
        endpoints: &'a [Endpoint],
        message: &'a Message,
    ) -> Self {
        let lanes: Vec<_> = by_origin(endpoints)
            .into_iter()
            .map(|(origin, positions)| Lane {
                places: client.settings.limits.lane(origin),
                waiting: positions.into_iter(),
                running: 0,
            })
            .collect();
        Self {
            client,
            endpoints,
            message,
            ready: (0..lanes.len()).collect(),
            lanes,
            running: FuturesUnordered::new(),
        }
    }

    /// The next outcome, with the position of its endpoint; `None` when there are no more.
    ///
    /// Dropping the future loses nothing: what is on its way goes on when the next one is polled.
    pub async fn next(&mut self) -> Option<(usize, Result<Delivery, SendError>)> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// Starts as many deliveries as may run. A future is made when its turn comes, so that the
    /// endpoints that wait cost a number each.
    fn start(&mut self) {
        while self.running.len() < self.client.settings.limits.in_flight {
            let Some(lane) = self.ready.pop_front() else {
                return;
            };
            self.start_in(lane);
        }
    }

    fn start_in(&mut self, index: usize) {
        let Some(lane) = self.lanes.get_mut(index) else {
            return;
        };
        let Some(position) = lane.waiting.next() else {
            return;
        };
        let Some(endpoint) = self.endpoints.get(position) else {
            return;
        };
        lane.running += 1;
        if lane.running < self.client.settings.limits.per_origin {
            self.ready.push_back(index);
        }
        let (client, message, places) = (self.client, self.message, Arc::clone(&lane.places));
        self.running.push(Box::pin(async move {
            let _permit = client.settings.limits.enter(places).await;
            let outcome = client.deliver(endpoint, message).await;
            Done {
                lane: index,
                position,
                outcome,
            }
        }));
    }

    fn finish(&mut self, index: usize) {
        if let Some(lane) = self.lanes.get_mut(index) {
            if lane.running == self.client.settings.limits.per_origin {
                self.ready.push_back(index);
            }
            lane.running -= 1;
        }
    }
}

/// The positions of the endpoints of each origin, the origins in the order of their first endpoints.
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
        this.finish(done.lane);
        Poll::Ready(Some((done.position, done.outcome)))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let waiting: usize = self.lanes.iter().map(|lane| lane.waiting.len()).sum();
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
