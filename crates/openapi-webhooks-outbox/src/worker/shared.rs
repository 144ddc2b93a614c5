//! What an outbox and its workers share.

use std::sync::Arc;

use tokio::sync::Notify;

use crate::stats::Counters;
use crate::store::seam::SealedStore;

/// Of one outbox and its clones.
pub(crate) struct Shared {
    pub(crate) store: Arc<dyn SealedStore>,
    pub(crate) counters: Counters,
    pub(crate) wake: Notify,
}
