//! Connections that wait for the next message, each for a while.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;

use tokio::time::{Instant, sleep_until};

use super::connection::Connection;
use crate::origin::Origin;

/// Most receivers close idle connections after 15 seconds or more; the sender lets go first, so
/// that it seldom writes to one that is being closed.
const IDLE: Duration = Duration::from_secs(10);

/// All connections that are kept. There are never more than were in use at one time during the last
/// [`IDLE`].
#[derive(Default)]
pub(crate) struct Shelf(Mutex<Inner>);

#[derive(Default)]
struct Inner {
    /// Of each origin those that were used last at the end.
    kept: HashMap<Origin, Vec<Kept>>,
    /// Whether somebody throws out what is kept for too long.
    is_tended: bool,
}

struct Kept {
    connection: Connection,
    since: Instant,
}

impl Kept {
    fn is_of_use(&self, now: Instant) -> bool {
        now < self.since + IDLE && !self.connection.is_closed()
    }
}

impl Shelf {
    /// The connection that was used last of those that are ready, so that the others may go.
    pub(crate) fn take(&self, origin: &Origin) -> Option<Connection> {
        let mut inner = self.lock();
        let kept = inner.kept.get_mut(origin)?;
        let now = Instant::now();
        let is_ready = |one: &Kept| one.is_of_use(now) && one.connection.is_ready();
        let at = kept.iter().rposition(is_ready)?;
        let one = kept.get_mut(at)?;
        one.since = now;
        let shared = one.connection.share();
        Some(shared.unwrap_or_else(|| kept.remove(at).connection))
    }

    /// Keeps a connection for the next message.
    pub(crate) fn put(self: &Arc<Self>, origin: Origin, connection: Connection) {
        if connection.is_closed() {
            return;
        }
        let mut inner = self.lock();
        let since = Instant::now();
        let kept = inner.kept.entry(origin).or_default();
        kept.push(Kept { connection, since });
        if !inner.is_tended {
            inner.is_tended = true;
            let tending = Tending(Arc::downgrade(self));
            tokio::spawn(tending.tend(since + IDLE));
        }
    }

    /// Throws out what is of no more use, and says when to do so again; where nothing is left, nobody
    /// has to.
    fn tidy(&self) -> Option<Instant> {
        let mut inner = self.lock();
        let now = Instant::now();
        inner.kept.retain(|_, kept| {
            kept.retain(|one| one.is_of_use(now));
            !kept.is_empty()
        });
        let oldest = inner.kept.values().flatten().map(|one| one.since).min();
        inner.is_tended = oldest.is_some();
        oldest.map(|since| since + IDLE)
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Throws out what is kept for too long, until nothing is left; or until its runtime ends, and then
/// another may take its place.
struct Tending(Weak<Shelf>);

impl Tending {
    async fn tend(mut self, mut next: Instant) {
        loop {
            sleep_until(next).await;
            match self.0.upgrade().and_then(|shelf| shelf.tidy()) {
                Some(time) => next = time,
                None => break,
            }
        }
        self.0 = Weak::new();
    }
}

impl Drop for Tending {
    fn drop(&mut self) {
        if let Some(shelf) = self.0.upgrade() {
            shelf.lock().is_tended = false;
        }
    }
}
