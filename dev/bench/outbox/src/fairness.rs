//! How fast other endpoints are served beside the backlog of an endpoint that hangs.

use std::time::{Duration, Instant};

use crate::Result;
use crate::contestant::Contestant;
use crate::round::Round;

const BACKLOG: u64 = 20_000;
const MESSAGES: u64 = 20_000;
const START: Duration = Duration::from_secs(20);
const LIMIT: Duration = Duration::from_secs(15);

#[derive(Clone, Copy, Debug)]
pub(crate) struct Fairness {
    /// Deliveries per second to the other endpoints, without the backlog.
    pub(crate) without: f64,
    /// The same, with the backlog.
    pub(crate) with: f64,
}

pub(crate) async fn measure(contestant: &'static dyn Contestant) -> Result<Fairness> {
    Ok(Fairness {
        without: rate(contestant, 0).await?,
        with: rate(contestant, BACKLOG).await?,
    })
}

/// Deliveries per second to the other endpoints, from the first request until all are delivered or the time
/// is over.
async fn rate(contestant: &'static dyn Contestant, backlog: u64) -> Result<f64> {
    let round = Round::prepare(contestant).await?;
    round.fill(backlog, MESSAGES).await?;
    let worker = round.start_worker()?;
    round
        .wait(START, |counts| counts.requests + counts.hanging > 0)
        .await?;
    let start = Instant::now();
    let counts = round
        .wait(LIMIT, |counts| counts.messages >= MESSAGES)
        .await?;
    let rate = counts.messages as f64 / start.elapsed().as_secs_f64();
    worker.kill().await?;
    Ok(rate)
}
