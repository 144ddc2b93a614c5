//! The state that an outbox shares with its workers.

use std::sync::Arc;

use tokio::sync::Notify;
use tokio::time::sleep;

use crate::error::Error;
use crate::stats::Counters;
use crate::store::seam::SealedStore;
use crate::worker::backoff::{Backoff, random};

/// Shared by an outbox, its clones and its workers.
pub(crate) struct Shared {
    pub(crate) store: Arc<dyn SealedStore>,
    pub(crate) counters: Arc<Counters>,
    pub(crate) wake: Notify,
}

impl Shared {
    /// Waits until the database can be reached. Fails unless its tables are of this version.
    pub(crate) async fn wait_for_store(&self) -> Result<(), Error> {
        let mut backoff = Backoff::default();
        loop {
            match self.store.check_schema().await {
                Err(error) if error.is_connection() => {
                    self.counters.database_errors.add(1);
                    tracing::warn!(%error, "the worker waits for the database");
                    sleep(backoff.next(random())).await;
                }
                checked => return checked,
            }
        }
    }
}
