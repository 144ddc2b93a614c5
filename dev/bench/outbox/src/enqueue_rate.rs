//! Transactions per second that enqueue one message each, without a worker.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use tokio::task::JoinSet;

use crate::Result;
use crate::contestant::{Contestant, Enqueuer};
use crate::database::{Kind, WRITERS};
use crate::round::Round;

const TIME: Duration = Duration::from_secs(5);

/// Transactions per second of several tasks on Postgres, and of one on SQLite.
pub(crate) async fn measure(contestant: &'static dyn Contestant) -> Result<f64> {
    let round = Round::prepare(contestant).await?;
    let enqueuer: Arc<dyn Enqueuer> = contestant.enqueuer(&round.place).await?.into();
    let writers = match contestant.kind() {
        Kind::Postgres => WRITERS,
        Kind::Sqlite => 1,
    };
    let next = Arc::new(AtomicU64::new(0));
    let start = Instant::now();
    let mut tasks = JoinSet::new();
    for _ in 0..writers {
        let (enqueuer, next) = (Arc::clone(&enqueuer), Arc::clone(&next));
        tasks.spawn(async move {
            while start.elapsed() < TIME {
                let number = next.fetch_add(1, Ordering::Relaxed);
                enqueuer.enqueue(number..number + 1).await?;
            }
            Result::Ok(())
        });
    }
    while let Some(ended) = tasks.join_next().await {
        ended??;
    }
    Ok(next.load(Ordering::Relaxed) as f64 / start.elapsed().as_secs_f64())
}
