//! Type-erased replay guards, and claims of ids.

use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Waker};
use std::time::SystemTime;

use http::StatusCode;

use crate::receiver::replay::{Claim, ReplayGuard};

/// A type-erased guard, which drops the details of errors.
pub(super) type SharedGuard = Arc<dyn DynGuard>;

type DynFuture<'a, T> = Pin<Box<dyn Future<Output = Option<T>> + Send + 'a>>;

pub(super) trait DynGuard: Send + Sync {
    fn claim<'a>(&'a self, id: &'a str, now: SystemTime) -> DynFuture<'a, Claim>;
    fn commit<'a>(&'a self, id: &'a str, now: SystemTime) -> DynFuture<'a, ()>;
    fn release<'a>(&'a self, id: &'a str) -> DynFuture<'a, ()>;
}

pub(super) struct Erased<G>(pub(super) G);

impl<G: ReplayGuard> DynGuard for Erased<G> {
    fn claim<'a>(&'a self, id: &'a str, now: SystemTime) -> DynFuture<'a, Claim> {
        Box::pin(async move { self.0.claim(id, now).await.ok() })
    }

    fn commit<'a>(&'a self, id: &'a str, now: SystemTime) -> DynFuture<'a, ()> {
        Box::pin(async move { self.0.commit(id, now).await.ok() })
    }

    fn release<'a>(&'a self, id: &'a str) -> DynFuture<'a, ()> {
        Box::pin(async move { self.0.release(id).await.ok() })
    }
}

/// A claimed id. Dropping it releases the id, since the handler failed, panicked or was dropped.
pub(super) struct ClaimedId {
    held: Option<(SharedGuard, String)>,
}

impl ClaimedId {
    pub(super) fn new(guard: SharedGuard, id: String) -> Self {
        Self {
            held: Some((guard, id)),
        }
    }

    /// Commits or releases the id, by the status of the response. Senders stop retrying only after 2xx
    /// and 410.
    pub(super) async fn settle(mut self, status: StatusCode) {
        let Some((guard, id)) = self.held.take() else {
            return;
        };
        if !status.is_success() && status != StatusCode::GONE {
            release(guard, id).await;
        } else if guard.commit(&id, SystemTime::now()).await.is_none() {
            #[cfg(feature = "tracing")]
            tracing::warn!("the replay guard failed to commit the id of a handled message");
        }
    }
}

async fn release(guard: SharedGuard, id: String) {
    if guard.release(&id).await.is_none() {
        #[cfg(feature = "tracing")]
        tracing::warn!(
            "the replay guard failed to release the id of a message that was not handled"
        );
    }
}

impl Drop for ClaimedId {
    fn drop(&mut self) {
        let Some((guard, id)) = self.held.take() else {
            return;
        };
        // Runs in the Tokio runtime if there is one; otherwise polls once.
        match tokio::runtime::Handle::try_current() {
            Ok(runtime) => drop(runtime.spawn(release(guard, id))),
            Err(_) => {
                let mut context = Context::from_waker(Waker::noop());
                let _ = pin!(release(guard, id)).poll(&mut context);
            }
        }
    }
}
