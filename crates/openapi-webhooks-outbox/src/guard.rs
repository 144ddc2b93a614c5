//! A replay guard for receivers on several machines.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, SystemTime};

use openapi_webhooks::receiver::{Claim, GuardFuture, ReplayGuard};

use crate::error::Error;
use crate::store::seam::SealedStore;

/// The default tolerance of verifiers.
const TOLERANCE: Duration = Duration::from_secs(5 * 60);

/// The guard deletes expired ids once in this number of claims, at most twice this number at a
/// time.
const CLEAN_EVERY: u32 = 256;

/// The length of the longest id that a verifier accepts.
const LONGEST_ID: usize = 256;

/// A [`ReplayGuard`] in the database, shared by all receivers that use it.
///
/// It uses the database's clock, not the receivers' clocks. An id that is neither committed nor
/// released can be claimed again after a minute.
///
/// ```
/// # #[cfg(feature = "sqlite")]
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let folder = tempfile::tempdir()?;
/// # let file = folder.path().join("app.db");
/// use std::time::SystemTime;
/// use openapi_webhooks::receiver::{Claim, ReplayGuard};
/// use openapi_webhooks_outbox::Outbox;
///
/// let outbox = Outbox::sqlite(file)?;
/// outbox.migrate().await?;
/// let guard = outbox.replay_guard();
/// assert_eq!(guard.claim("msg_1", SystemTime::now()).await?, Claim::New);
/// guard.commit("msg_1", SystemTime::now()).await?;
/// assert_eq!(guard.claim("msg_1", SystemTime::now()).await?, Claim::Duplicate);
/// # Ok(())
/// # }
/// # #[cfg(not(feature = "sqlite"))]
/// # fn main() {}
/// ```
#[derive(Clone)]
pub struct StoreGuard {
    store: Arc<dyn SealedStore>,
    keep: Duration,
    lease: Duration,
    claims: Arc<AtomicU32>,
}

impl StoreGuard {
    pub(crate) fn new(store: Arc<dyn SealedStore>) -> Self {
        Self {
            store,
            keep: TOLERANCE * 2,
            lease: Duration::from_secs(60),
            claims: Arc::default(),
        }
    }

    /// Sets the verifier's tolerance, 5 minutes by default. Ids are kept for twice as long.
    #[must_use]
    pub fn tolerance(mut self, tolerance: Duration) -> Self {
        self.keep = tolerance.saturating_mul(2);
        self
    }

    /// Sets how long an id stays claimed if it is neither committed nor released; a minute by
    /// default. Handling a message must not take longer.
    #[must_use]
    pub fn lease(mut self, lease: Duration) -> Self {
        self.lease = lease;
        self
    }

    async fn clean_sometimes(&self) -> Result<(), Error> {
        let claims = self.claims.fetch_add(1, Ordering::Relaxed);
        if claims.is_multiple_of(CLEAN_EVERY) {
            self.store.guard_clean(CLEAN_EVERY * 2).await?;
        }
        Ok(())
    }
}

impl ReplayGuard for StoreGuard {
    type Error = Error;

    fn claim<'a>(&'a self, id: &'a str, _: SystemTime) -> GuardFuture<'a, Claim, Error> {
        Box::pin(async move {
            if id.len() > LONGEST_ID {
                return Err(Error::invalid("an id of more than 256 bytes"));
            }
            self.clean_sometimes().await?;
            self.store.guard_claim(id.as_bytes(), self.lease).await
        })
    }

    fn commit<'a>(&'a self, id: &'a str, _: SystemTime) -> GuardFuture<'a, (), Error> {
        self.store.guard_commit(id.as_bytes(), self.keep)
    }

    fn release<'a>(&'a self, id: &'a str) -> GuardFuture<'a, (), Error> {
        self.store.guard_release(id.as_bytes())
    }
}

impl fmt::Debug for StoreGuard {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("StoreGuard")
            .field("keep", &self.keep)
            .finish_non_exhaustive()
    }
}
