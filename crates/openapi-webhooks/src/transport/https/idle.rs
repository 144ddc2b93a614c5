//! Idle connections, kept for the next message.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;

use tokio::time::{Instant, sleep_until};

use crate::endpoint::origin::Origin;
use crate::transport::https::connection::Connection;

/// Most receivers close idle connections after 15 seconds or more. The sender closes them earlier,
/// so it rarely writes to one that is being closed.
const IDLE: Duration = Duration::from_secs(10);

/// Idle connections by origin. Their number is bounded by the number in use at one time during the
/// last [`IDLE`].
#[derive(Default)]
pub(crate) struct IdleConnections(Mutex<State>);

#[derive(Default)]
struct State {
    /// The most recently used comes last.
    by_origin: HashMap<Origin, Vec<IdleConnection>>,
    /// Whether the eviction task is running.
    has_reaper: bool,
}

struct IdleConnection {
    connection: Connection,
    since: Instant,
}

impl IdleConnection {
    fn is_usable(&self, now: Instant) -> bool {
        now < self.since + IDLE && !self.connection.is_closed()
    }
}

impl IdleConnections {
    /// The most recently used ready connection, so that the others can expire.
    pub(crate) fn take(&self, origin: &Origin) -> Option<Connection> {
        let mut state = self.lock();
        let kept = state.by_origin.get_mut(origin)?;
        let now = Instant::now();
        let is_ready = |one: &IdleConnection| one.is_usable(now) && one.connection.is_ready();
        let at = kept.iter().rposition(is_ready)?;
        let one = kept.get_mut(at)?;
        one.since = now;
        let shared = one.connection.try_clone_shared();
        Some(shared.unwrap_or_else(|| kept.remove(at).connection))
    }

    /// A connection that other requests use at the same time.
    pub(crate) fn take_shared(&self, origin: &Origin) -> Option<Connection> {
        let mut state = self.lock();
        let now = Instant::now();
        let mut kept = state.by_origin.get_mut(origin)?.iter_mut().rev();
        let one = kept.find(|one| {
            one.connection.is_shared() && one.is_usable(now) && one.connection.is_ready()
        })?;
        one.since = now;
        one.connection.try_clone_shared()
    }

    /// Keeps a connection for the next message.
    pub(crate) fn put(self: &Arc<Self>, origin: Origin, connection: Connection) {
        if connection.is_closed() {
            return;
        }
        let mut state = self.lock();
        let since = Instant::now();
        let kept = state.by_origin.entry(origin).or_default();
        kept.push(IdleConnection { connection, since });
        if !state.has_reaper {
            state.has_reaper = true;
            let reaper = Reaper(Arc::downgrade(self));
            tokio::spawn(reaper.run(since + IDLE));
        }
    }

    /// Closes connections that are no longer usable. Returns when to run again; `None` if no
    /// connection is left.
    fn evict_expired(&self) -> Option<Instant> {
        let mut state = self.lock();
        let now = Instant::now();
        state.by_origin.retain(|_, kept| {
            kept.retain(|one| one.is_usable(now));
            !kept.is_empty()
        });
        let oldest = state
            .by_origin
            .values()
            .flatten()
            .map(|one| one.since)
            .min();
        state.has_reaper = oldest.is_some();
        oldest.map(|since| since + IDLE)
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Closes expired connections until none is left or its runtime ends. Another task may then take
/// over.
struct Reaper(Weak<IdleConnections>);

impl Reaper {
    async fn run(mut self, mut next: Instant) {
        loop {
            sleep_until(next).await;
            match self.0.upgrade().and_then(|idle| idle.evict_expired()) {
                Some(time) => next = time,
                None => break,
            }
        }
        self.0 = Weak::new();
    }
}

impl Drop for Reaper {
    fn drop(&mut self) {
        if let Some(idle) = self.0.upgrade() {
            idle.lock().has_reaper = false;
        }
    }
}
