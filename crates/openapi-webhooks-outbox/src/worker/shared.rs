//! The state that an outbox shares with its workers.

use std::sync::Arc;

use tokio::sync::Notify;

use crate::stats::Counters;
use crate::store::seam::SealedStore;

/// Shared by an outbox, its clones and its workers.
pub(crate) struct Shared {
    pub(crate) store: Arc<dyn SealedStore>,
    pub(crate) counters: Counters,
    pub(crate) wake: Notify,
}
