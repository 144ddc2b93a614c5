//! Decides which requests open connections while the version of HTTP is unknown.
//!
//! Requests share a connection of HTTP/2, but whether the receiver speaks it is known only after
//! the handshake. The first request to an origin opens a connection, and others wait for the result.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::endpoint::origin::Origin;
use crate::transport::https::origins::Origins;
use crate::weak_map::WeakMap;

/// The connections that are being opened.
#[derive(Default)]
pub(crate) struct Opening(Mutex<State>);

#[derive(Default)]
struct State {
    /// One permit for each origin. The semaphore is closed as soon as nobody needs to wait.
    turns: WeakMap<Origin, Semaphore>,
    /// The origins that speak HTTP/1. Requests to others wait for a handshake.
    http1: Origins,
}

/// Permission to open a connection while other requests wait. If it is dropped, the next one gets it.
pub(crate) struct Turn<'a> {
    opening: &'a Opening,
    origin: &'a Origin,
    semaphore: Arc<Semaphore>,
    _permit: OwnedSemaphorePermit,
}

impl Opening {
    /// Waits until no other request opens a connection. `None` if each request needs its own.
    pub(crate) async fn turn<'a>(&'a self, origin: &'a Origin) -> Option<Turn<'a>> {
        // HTTP/2 is negotiated in the TLS handshake only.
        if cfg!(not(feature = "http2")) || origin.is_http {
            return None;
        }
        let semaphore = {
            let mut state = self.lock();
            if state.http1.contains(origin) {
                return None;
            }
            state.turns.get_or_insert_with(origin, || Semaphore::new(1))
        };
        let permit = Arc::clone(&semaphore).acquire_owned().await.ok()?;
        Some(Turn {
            opening: self,
            origin,
            semaphore,
            _permit: permit,
        })
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Turn<'_> {
    /// The receiver speaks HTTP/1: the requests that wait open connections of their own.
    pub(crate) fn http1(self) {
        let mut state = self.opening.lock();
        state.http1.insert(self.origin);
        self.semaphore.close();
    }

    /// The connection could not be opened: the waiting requests try all at once. One after the other,
    /// they would wait for several timeouts.
    pub(crate) fn failed(self) {
        self.semaphore.close();
    }
}
