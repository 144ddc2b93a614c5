//! Deletes deliveries that ended long ago.

use std::convert::Infallible;
use std::time::Duration;

use tokio::time::sleep;

use crate::error::Error;
use crate::store::job::ROWS_AT_ONCE;
use crate::worker::shared::Shared;

/// How often a worker deletes.
const PERIOD: Duration = Duration::from_secs(60 * 60);

/// Deletes in batches, and returns the number of deleted deliveries.
pub(crate) async fn clean(shared: &Shared, older_than: Duration) -> Result<u64, Error> {
    let mut total = 0;
    loop {
        let count = shared.store.clean(older_than, ROWS_AT_ONCE).await?;
        total += count;
        if count < u64::from(ROWS_AT_ONCE) {
            return Ok(total);
        }
    }
}

/// Deletes now and every hour, if a retention period is set.
pub(super) async fn clean_regularly(shared: &Shared, older_than: Option<Duration>) -> Infallible {
    let Some(older_than) = older_than else {
        return std::future::pending().await;
    };
    loop {
        if let Err(error) = clean(shared, older_than).await {
            shared.counters.database_errors.add(1);
            tracing::warn!(%error, "ended deliveries were not deleted; the worker will try again");
        }
        sleep(PERIOD).await;
    }
}
