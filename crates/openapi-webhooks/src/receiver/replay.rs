//! Replay guards.

use std::collections::HashMap;
use std::convert::Infallible;
use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use sha2::{Digest, Sha256};

use crate::signing::scheme::TOLERANCE;

/// The future that the methods of [`ReplayGuard`] return.
pub type GuardFuture<'a, T, E> = Pin<Box<dyn Future<Output = Result<T, E>> + Send + 'a>>;

/// The result of claiming an id.
///
/// ```
/// use openapi_webhooks::receiver::Claim;
///
/// /// The status with which to respond without handling the message, if any.
/// fn early_response(claim: Claim) -> Option<u16> {
///     match claim {
///         Claim::New => None,
///         Claim::Duplicate => Some(200),
///         Claim::InProgress => Some(503),
///     }
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Claim {
    /// The message is new: handle it, then commit or release its id.
    New,
    /// The message was handled before: respond with success, and do nothing.
    Duplicate,
    /// The message is being handled, or the guard is full: respond with an error, so that the
    /// sender retries.
    InProgress,
}

/// Lets each message through once, by its id.
///
/// Claim an id after the message is verified. Then [`commit`](Self::commit) it if the message was
/// handled, or [`release`](Self::release) it if that failed, so that the sender's next attempt is
/// let through. Ids must be kept for at least twice the verifier's tolerance, since a message with
/// a timestamp in the future is valid for that long.
///
/// [`MemoryGuard`] works within one process. If several processes receive, implement the trait on a
/// shared store.
///
/// ```
/// use std::collections::HashMap;
/// use std::convert::Infallible;
/// use std::sync::Mutex;
/// use std::time::SystemTime;
///
/// use openapi_webhooks::receiver::{Claim, GuardFuture, ReplayGuard};
///
/// /// The table of a store: whether each id was handled. A real one also forgets old ids and old claims.
/// #[derive(Default)]
/// struct Table(Mutex<HashMap<String, bool>>);
///
/// impl ReplayGuard for Table {
///     type Error = Infallible;
///
///     fn claim<'a>(&'a self, id: &'a str, _: SystemTime) -> GuardFuture<'a, Claim, Infallible> {
///         Box::pin(async move {
///             // In SQL: insert, and read the row if it exists already.
///             let mut table = self.0.lock().unwrap();
///             Ok(match table.get(id) {
///                 Some(true) => Claim::Duplicate,
///                 Some(false) => Claim::InProgress,
///                 None => {
///                     table.insert(id.to_owned(), false);
///                     Claim::New
///                 }
///             })
///         })
///     }
///
///     fn commit<'a>(&'a self, id: &'a str, _: SystemTime) -> GuardFuture<'a, (), Infallible> {
///         Box::pin(async move {
///             self.0.lock().unwrap().insert(id.to_owned(), true);
///             Ok(())
///         })
///     }
///
///     fn release<'a>(&'a self, id: &'a str) -> GuardFuture<'a, (), Infallible> {
///         Box::pin(async move {
///             self.0.lock().unwrap().remove(id);
///             Ok(())
///         })
///     }
/// }
/// ```
pub trait ReplayGuard: Send + Sync {
    /// The error of the store.
    type Error;

    /// Claims an id at the time `now`.
    fn claim<'a>(&'a self, id: &'a str, now: SystemTime) -> GuardFuture<'a, Claim, Self::Error>;

    /// Keeps a claimed id: its message was handled.
    fn commit<'a>(&'a self, id: &'a str, now: SystemTime) -> GuardFuture<'a, (), Self::Error>;

    /// Releases a claimed id: its message was not handled.
    fn release<'a>(&'a self, id: &'a str) -> GuardFuture<'a, (), Self::Error>;
}

impl<G: ReplayGuard + ?Sized> ReplayGuard for Arc<G> {
    type Error = G::Error;

    fn claim<'a>(&'a self, id: &'a str, now: SystemTime) -> GuardFuture<'a, Claim, G::Error> {
        G::claim(self, id, now)
    }

    fn commit<'a>(&'a self, id: &'a str, now: SystemTime) -> GuardFuture<'a, (), G::Error> {
        G::commit(self, id, now)
    }

    fn release<'a>(&'a self, id: &'a str) -> GuardFuture<'a, (), G::Error> {
        G::release(self, id)
    }
}

/// A [`ReplayGuard`] in memory, for one process.
///
/// It stores the hashes of a bounded number of ids: by default 100,000, in about 10 MB, each for ten
/// minutes. When it is full of unexpired ids, new messages are [`InProgress`](Claim::InProgress); none is
/// let through twice.
///
/// An id that is neither committed nor released, for example because the handler was dropped, can
/// be claimed again after a minute.
///
/// ```
/// use std::time::{Duration, SystemTime};
/// # use openapi_webhooks::receiver::{Claim, MemoryGuard, ReplayGuard};
///
/// # let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
/// # runtime.block_on(async {
/// let guard = MemoryGuard::new(Duration::from_secs(300)).capacity(1_000);
/// let now = SystemTime::now();
/// assert_eq!(guard.claim("msg_1", now).await, Ok(Claim::New));
/// assert_eq!(guard.claim("msg_1", now).await, Ok(Claim::InProgress));
/// guard.commit("msg_1", now).await?;
/// assert_eq!(guard.claim("msg_1", now).await, Ok(Claim::Duplicate));
/// # Ok::<_, std::convert::Infallible>(())
/// # }).unwrap();
/// ```
pub struct MemoryGuard {
    keep: Duration,
    lease: Duration,
    capacity: usize,
    held: Mutex<Held>,
}

#[derive(Default)]
struct Held {
    entries: HashMap<[u8; 32], Entry>,
    /// No entry expires before this, so a full guard only searches for expired ones if there may be
    /// some.
    first_end: Option<SystemTime>,
}

#[derive(Clone, Copy)]
struct Entry {
    is_handled: bool,
    /// `None` for a time that is never reached.
    end: Option<SystemTime>,
}

impl Entry {
    fn is_held(&self, now: SystemTime) -> bool {
        self.end.is_none_or(|end| now < end)
    }
}

impl MemoryGuard {
    /// Creates a guard for a verifier with this tolerance. It keeps ids for twice as long.
    ///
    /// ```
    /// # use std::time::Duration;
    /// use openapi_webhooks::receiver::{MemoryGuard, Verifier};
    ///
    /// let tolerance = Duration::from_secs(60);
    /// let verifier = Verifier::new([]).tolerance(tolerance);
    /// let guard = MemoryGuard::new(tolerance).capacity(10_000);
    /// ```
    #[must_use]
    pub fn new(tolerance: Duration) -> Self {
        Self {
            keep: tolerance.saturating_mul(2),
            lease: Duration::from_secs(60),
            capacity: 100_000,
            held: Mutex::default(),
        }
    }

    /// Sets how long the ids of handled messages are kept; twice the tolerance by default. A sender retries if
    /// it loses the response. To recognize all its retries, keep ids for as long as it retries.
    #[must_use]
    pub fn keep(mut self, time: Duration) -> Self {
        self.keep = time;
        self
    }

    /// Sets the maximum number of ids; 100,000 by default.
    #[must_use]
    pub fn capacity(mut self, ids: usize) -> Self {
        self.capacity = ids;
        self
    }

    /// Sets how long an id stays claimed if it is neither committed nor released; a minute by
    /// default. Handling a message must not take longer.
    #[must_use]
    pub fn lease(mut self, lease: Duration) -> Self {
        self.lease = lease;
        self
    }

    fn claim_now(&self, id: &str, now: SystemTime) -> Claim {
        let (mut held, key) = (self.held(), key(id));
        let known = held.entries.get(&key).copied();
        if let Some(entry) = known.filter(|entry| entry.is_held(now)) {
            return if entry.is_handled {
                Claim::Duplicate
            } else {
                Claim::InProgress
            };
        }
        if known.is_none() && !held.has_room(self.capacity, now) {
            return Claim::InProgress;
        }
        held.insert(key, false, now.checked_add(self.lease));
        Claim::New
    }

    fn held(&self) -> MutexGuard<'_, Held> {
        // No code panics while holding the lock.
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Held {
    fn has_room(&mut self, capacity: usize, now: SystemTime) -> bool {
        let is_full = self.entries.len() >= capacity;
        if is_full && self.first_end.is_some_and(|end| end <= now) {
            self.entries.retain(|_, entry| entry.is_held(now));
            self.first_end = self.entries.values().filter_map(|entry| entry.end).min();
        }
        self.entries.len() < capacity
    }

    fn insert(&mut self, key: [u8; 32], is_handled: bool, end: Option<SystemTime>) {
        self.first_end = [self.first_end, end].into_iter().flatten().min();
        self.entries.insert(key, Entry { is_handled, end });
    }
}

/// A hash has the same size for ids of any length.
fn key(id: &str) -> [u8; 32] {
    Sha256::digest(id.as_bytes()).into()
}

/// A guard for a verifier with the default tolerance.
impl Default for MemoryGuard {
    fn default() -> Self {
        Self::new(TOLERANCE)
    }
}

impl ReplayGuard for MemoryGuard {
    type Error = Infallible;

    fn claim<'a>(&'a self, id: &'a str, now: SystemTime) -> GuardFuture<'a, Claim, Infallible> {
        Box::pin(async move { Ok(self.claim_now(id, now)) })
    }

    fn commit<'a>(&'a self, id: &'a str, now: SystemTime) -> GuardFuture<'a, (), Infallible> {
        Box::pin(async move {
            let mut held = self.held();
            let key = key(id);
            // The claim may have expired and been evicted.
            if held.entries.contains_key(&key) || held.has_room(self.capacity, now) {
                held.insert(key, true, now.checked_add(self.keep));
            }
            Ok(())
        })
    }

    fn release<'a>(&'a self, id: &'a str) -> GuardFuture<'a, (), Infallible> {
        Box::pin(async move {
            let (mut held, key) = (self.held(), key(id));
            // After the claim expired, another attempt may have handled the message.
            if held
                .entries
                .get(&key)
                .is_some_and(|entry| !entry.is_handled)
            {
                held.entries.remove(&key);
            }
            Ok(())
        })
    }
}

impl fmt::Debug for MemoryGuard {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("MemoryGuard")
            .field("keep", &self.keep)
            .field("capacity", &self.capacity)
            .finish_non_exhaustive()
    }
}
