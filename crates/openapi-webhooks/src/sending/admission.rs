//! Decides which delivery of a fan-out may start next.

use std::collections::{HashMap, VecDeque};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::vec;

use futures_util::future::BoxFuture;
use futures_util::stream::{FuturesUnordered, Stream};
use tokio::sync::Semaphore;

use crate::endpoint::endpoint::Endpoint;
use crate::endpoint::origin::Origin;
use crate::sending::limits::{Level, Limits, Permit};

/// Admits the deliveries of a fan-out. The origins take turns.
///
/// A delivery that waits for its endpoint or its origin does not keep others from starting. Deliveries that need
/// the same permit stay in a queue behind it, where each takes a few bytes.
pub(crate) struct Admissions<'a> {
    limits: &'a Limits,
    origins: Vec<OriginQueue<'a>>,
    /// The indices of the origins that may start another delivery, in turn.
    ready: VecDeque<usize>,
    /// The deliveries behind one that waits for its endpoint, by the endpoint's key.
    behind: HashMap<u64, VecDeque<Queued<'a>>>,
    /// The deliveries that wait for a limit. Each returns with the limit that it has passed.
    waiting: FuturesUnordered<BoxFuture<'a, (Candidate<'a>, Level)>>,
    /// How many of them wait for the limit of the client. Until it is 0, the queues stay as they are.
    waiting_for_client: usize,
}

/// The endpoints of one origin.
struct OriginQueue<'a> {
    semaphore: Arc<Semaphore>,
    queued: vec::IntoIter<Queued<'a>>,
    /// How many deliveries wait for the limit of the origin.
    waiting: usize,
    /// Whether it left [`Admissions::ready`] because a delivery waits for its limit.
    is_resting: bool,
}

/// An endpoint and its index.
type Queued<'a> = (usize, &'a Endpoint);

/// A delivery that has not passed all limits.
struct Candidate<'a> {
    queued: Queued<'a>,
    /// The index of its origin.
    origin: usize,
    semaphore: Arc<Semaphore>,
    permit: Permit,
}

impl<'a> Admissions<'a> {
    pub(crate) fn new(limits: &'a Limits, endpoints: &'a [Endpoint]) -> Self {
        let origins: Vec<_> = by_origin(endpoints)
            .into_iter()
            .map(|(origin, queued)| OriginQueue {
                semaphore: limits.origin_semaphore(origin),
                queued: queued.into_iter(),
                waiting: 0,
                is_resting: false,
            })
            .collect();
        Self {
            limits,
            ready: (0..origins.len()).collect(),
            origins,
            behind: HashMap::new(),
            waiting: FuturesUnordered::new(),
            waiting_for_client: 0,
        }
    }

    /// Takes deliveries from the queues until one may start.
    fn take(&mut self) -> Option<Admitted<'a>> {
        while self.waiting_for_client == 0 {
            let index = self.ready.pop_front()?;
            let Some(origin) = self.origins.get_mut(index) else {
                continue;
            };
            if origin.waiting > 0 {
                origin.is_resting = true;
                continue;
            }
            let Some(queued) = origin.queued.next() else {
                continue;
            };
            self.ready.push_back(index);
            let candidate = Candidate {
                queued,
                origin: index,
                semaphore: Arc::clone(&origin.semaphore),
                permit: Permit::default(),
            };
            if let Some(behind) = self.queue_behind(queued.1) {
                behind.push_back(queued);
            } else if let Some(admitted) = self.advance(candidate) {
                return Some(admitted);
            }
        }
        None
    }

    /// The queue for an endpoint for which another delivery waits.
    fn queue_behind(&mut self, endpoint: &Endpoint) -> Option<&mut VecDeque<Queued<'a>>> {
        if self.behind.is_empty() {
            return None;
        }
        self.behind.get_mut(&self.limits.endpoint_key(endpoint))
    }

    /// Passes limits until one needs waiting. Returns the delivery if it has passed all.
    fn advance(&mut self, mut candidate: Candidate<'a>) -> Option<Admitted<'a>> {
        let (position, endpoint) = candidate.queued;
        while let Some(level) = candidate.permit.next_level() {
            let passed = self.limits.try_pass(level, endpoint, &candidate.semaphore);
            let Some(permit) = passed else {
                self.wait(candidate, level);
                return None;
            };
            candidate.permit.add(level, permit);
        }
        Some(Admitted {
            position,
            endpoint,
            permit: candidate.permit,
        })
    }

    /// Waits for a limit.
    fn wait(&mut self, mut candidate: Candidate<'a>, level: Level) {
        let (limits, (_, endpoint)) = (self.limits, candidate.queued);
        match level {
            Level::Endpoint => {
                let key = limits.endpoint_key(endpoint);
                self.behind.entry(key).or_default();
            }
            Level::Origin => {
                if let Some(origin) = self.origins.get_mut(candidate.origin) {
                    origin.waiting += 1;
                }
            }
            Level::Client => self.waiting_for_client += 1,
        }
        self.waiting.push(Box::pin(async move {
            let permit = limits.pass(level, endpoint, &candidate.semaphore).await;
            candidate.permit.add(level, permit);
            (candidate, level)
        }));
    }

    /// A delivery has passed the limit for which it waited, so the next one may try.
    fn passed(&mut self, candidate: &Candidate<'a>, level: Level) {
        match level {
            Level::Endpoint => self.passed_endpoint(candidate),
            Level::Origin => self.passed_origin(candidate.origin),
            Level::Client => self.waiting_for_client -= 1,
        }
    }

    fn passed_endpoint(&mut self, candidate: &Candidate<'a>) {
        let key = self.limits.endpoint_key(candidate.queued.1);
        let behind = self.behind.get_mut(&key);
        let Some(queued) = behind.and_then(VecDeque::pop_front) else {
            self.behind.remove(&key);
            return;
        };
        let next = Candidate {
            queued,
            origin: candidate.origin,
            semaphore: Arc::clone(&candidate.semaphore),
            permit: Permit::default(),
        };
        self.wait(next, Level::Endpoint);
    }

    fn passed_origin(&mut self, index: usize) {
        let Some(origin) = self.origins.get_mut(index) else {
            return;
        };
        origin.waiting -= 1;
        if origin.waiting == 0 && origin.is_resting {
            origin.is_resting = false;
            self.ready.push_back(index);
        }
    }
}

/// A delivery that may start.
pub(crate) struct Admitted<'a> {
    /// The index of its endpoint.
    pub(crate) position: usize,
    pub(crate) endpoint: &'a Endpoint,
    pub(crate) permit: Permit,
}

impl<'a> Stream for Admissions<'a> {
    type Item = Admitted<'a>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Admitted<'a>>> {
        let this = self.get_mut();
        loop {
            if let Some(admitted) = this.take() {
                return Poll::Ready(Some(admitted));
            }
            let Some((candidate, level)) = ready!(Pin::new(&mut this.waiting).poll_next(context))
            else {
                return Poll::Ready(None);
            };
            this.passed(&candidate, level);
            if let Some(admitted) = this.advance(candidate) {
                return Poll::Ready(Some(admitted));
            }
        }
    }
}

/// The endpoints of each origin, the origins in the order of their first endpoints.
fn by_origin(endpoints: &[Endpoint]) -> Vec<(&Origin, Vec<Queued<'_>>)> {
    let mut groups: Vec<(&Origin, Vec<Queued<'_>>)> = Vec::new();
    let mut known = HashMap::new();
    for queued @ (_, endpoint) in endpoints.iter().enumerate() {
        let origin = endpoint.origin();
        let index = *known.entry(origin).or_insert(groups.len());
        match groups.get_mut(index) {
            Some((_, group)) => group.push(queued),
            None => groups.push((origin, vec![queued])),
        }
    }
    groups
}
