//! A replay guard of any type, and what it holds of one message.

use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Waker};
use std::time::SystemTime;

use super::replay::{Claim, ReplayGuard};

/// A guard whose errors nobody looks at: it cannot say, and that is all.
pub(super) type AnyGuard = Arc<dyn Guard>;

type Done<'a, T> = Pin<Box<dyn Future<Output = Option<T>> + Send + 'a>>;

pub(super) trait Guard: Send + Sync {
    fn claim<'a>(&'a self, id: &'a str, now: SystemTime) -> Done<'a, Claim>;
    fn commit<'a>(&'a self, id: &'a str, now: SystemTime) -> Done<'a, ()>;
    fn free<'a>(&'a self, id: &'a str) -> Done<'a, ()>;
}

pub(super) struct Any<G>(pub(super) G);

impl<G: ReplayGuard> Guard for Any<G> {
    fn claim<'a>(&'a self, id: &'a str, now: SystemTime) -> Done<'a, Claim> {
        Box::pin(async move { self.0.claim(id, now).await.ok() })
    }

    fn commit<'a>(&'a self, id: &'a str, now: SystemTime) -> Done<'a, ()> {
        Box::pin(async move { self.0.commit(id, now).await.ok() })
    }

    fn free<'a>(&'a self, id: &'a str) -> Done<'a, ()> {
        Box::pin(async move { self.0.free(id).await.ok() })
    }
}

/// An id that is claimed. Dropped, it is freed: the handler failed, panicked or was dropped.
pub(super) struct Claimed {
    held: Option<(AnyGuard, String)>,
}

impl Claimed {
    pub(super) fn new(guard: AnyGuard, id: String) -> Self {
        Self {
            held: Some((guard, id)),
        }
    }

    /// The message is handled.
    pub(super) async fn commit(mut self) {
        let Some((guard, id)) = self.held.take() else {
            return;
        };
        if guard.commit(&id, SystemTime::now()).await.is_none() {
            #[cfg(feature = "tracing")]
            tracing::warn!("a replay guard did not keep the id of a message that was handled");
        }
    }

    /// The message is not handled.
    pub(super) async fn free(mut self) {
        if let Some((guard, id)) = self.held.take() {
            free(guard, id).await;
        }
    }
}

async fn free(guard: AnyGuard, id: String) {
    if guard.free(&id).await.is_none() {
        #[cfg(feature = "tracing")]
        tracing::warn!("a replay guard did not free the id of a message that was not handled");
    }
}

impl Drop for Claimed {
    fn drop(&mut self) {
        let Some((guard, id)) = self.held.take() else {
            return;
        };
        // In the runtime, where there is one still; else as far as it comes at once.
        match tokio::runtime::Handle::try_current() {
            Ok(runtime) => drop(runtime.spawn(free(guard, id))),
            Err(_) => {
                let mut context = Context::from_waker(Waker::noop());
                let _ = pin!(free(guard, id)).poll(&mut context);
            }
        }
    }
}
