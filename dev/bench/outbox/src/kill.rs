//! How messages survive when their workers are killed.

use std::time::{Duration, Instant};

use crate::Result;
use crate::contestant::Contestant;
use crate::round::Round;

const MESSAGES: u64 = 10_000;
const KILLS: u32 = 10;

/// A worker is killed after this many requests, or after this time.
const REQUESTS: u64 = 300;
const PATIENCE: Duration = Duration::from_secs(10);

/// How long the last worker may take to deliver the rest.
pub(crate) const LIMIT: Duration = Duration::from_secs(150);

#[derive(Clone, Copy, Debug)]
pub(crate) struct Kill {
    /// Messages that have not arrived within the limit.
    pub(crate) missing: u64,
    pub(crate) sent_again: u64,
    /// Seconds from the last kill until every message has arrived.
    pub(crate) recovery: Option<f64>,
}

pub(crate) async fn measure(contestant: &'static dyn Contestant) -> Result<Kill> {
    let round = Round::prepare(contestant).await?;
    round.fill(0, MESSAGES).await?;
    for _ in 0..KILLS {
        let goal = round.counts().await?.requests + REQUESTS;
        let worker = round.start_worker()?;
        round
            .wait(PATIENCE, |counts| counts.requests >= goal)
            .await?;
        worker.kill().await?;
    }
    let start = Instant::now();
    let worker = round.start_worker()?;
    let counts = round
        .wait(LIMIT, |counts| counts.messages >= MESSAGES)
        .await?;
    let time = start.elapsed().as_secs_f64();
    worker.kill().await?;
    let missing = MESSAGES - counts.messages;
    Ok(Kill {
        missing,
        sent_again: counts.requests - counts.messages,
        recovery: (missing == 0).then_some(time),
    })
}
