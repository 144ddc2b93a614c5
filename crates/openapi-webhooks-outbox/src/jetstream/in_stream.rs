//! The deliveries of a relay that are in the stream.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::oneshot;

use crate::store::job::{Finished, Job};

/// The id and the lease of a delivery.
type Key = (i64, i64);

#[derive(Clone, Debug, Default)]
pub(super) struct InStream(Arc<Mutex<HashMap<Key, oneshot::Sender<()>>>>);

impl InStream {
    /// Adds a job until its result is stored, or until the returned value is dropped.
    pub(super) fn add(&self, job: &Job) -> AwaitedResult {
        let key = (job.id, job.lease);
        let (sender, is_stored) = oneshot::channel();
        self.change(|jobs| jobs.insert(key, sender));
        AwaitedResult {
            key,
            is_stored,
            in_stream: self.clone(),
        }
    }

    pub(super) fn stored(&self, result: &Finished) {
        let sender = self.change(|jobs| jobs.remove(&(result.id, result.lease)));
        if let Some(sender) = sender {
            // The relay may have stopped waiting at the same time.
            let _ = sender.send(());
        }
    }

    fn change<T>(&self, change: impl FnOnce(&mut HashMap<Key, oneshot::Sender<()>>) -> T) -> T {
        change(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

pub(super) struct AwaitedResult {
    key: Key,
    is_stored: oneshot::Receiver<()>,
    in_stream: InStream,
}

impl AwaitedResult {
    pub(super) async fn stored(&mut self) {
        // An error means that the job was added again under the same lease, which does not happen.
        let _ = (&mut self.is_stored).await;
    }
}

impl Drop for AwaitedResult {
    fn drop(&mut self) {
        self.in_stream.change(|jobs| jobs.remove(&self.key));
    }
}
