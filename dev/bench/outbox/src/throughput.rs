//! Deliveries per second, and the resources that each takes.

use std::time::{Duration, Instant};

use crate::Result;
use crate::contestant::Contestant;
use crate::database::Kind;
use crate::round::Round;
use crate::server::{Server, Usage};

const MESSAGES: u64 = 20_000;

/// How long to wait for the first request.
const START: Duration = Duration::from_secs(20);

/// How long to count, from the first request on.
const LIMIT: Duration = Duration::from_secs(10);

#[derive(Clone, Copy, Debug)]
pub(crate) struct Throughput {
    /// Deliveries per second.
    pub(crate) rate: f64,
    /// CPU microseconds of the worker for each delivery.
    pub(crate) worker: f64,
    /// CPU microseconds of Postgres for each delivery.
    pub(crate) database: Option<f64>,
    /// Bytes of Postgres' write-ahead log for each delivery.
    pub(crate) log: Option<f64>,
    /// The worker's peak memory, in MiB.
    pub(crate) memory: f64,
}

/// Delivers messages that were enqueued before the worker starts.
pub(crate) async fn measure(contestant: &'static dyn Contestant) -> Result<Throughput> {
    let round = Round::prepare(contestant).await?;
    round.fill(0, MESSAGES).await?;
    let mut server = match contestant.kind() {
        Kind::Postgres => Some(Server::connect().await?),
        Kind::Sqlite => None,
    };
    let worker = round.start_worker()?;
    round.wait(START, |counts| counts.requests > 0).await?;

    let (start, before) = (Instant::now(), round.counts().await?);
    let (cpu, used) = (worker.cpu()?, usage(&mut server).await?);
    let after = round
        .wait(LIMIT, |counts| counts.messages >= MESSAGES)
        .await?;
    let time = start.elapsed().as_secs_f64();
    let delivered = (after.requests - before.requests) as f64;
    let spent = worker.cpu()? - cpu;
    let used = used.zip(usage(&mut server).await?);
    let memory = worker.peak_memory()? as f64;
    worker.kill().await?;

    Ok(Throughput {
        rate: delivered / time,
        worker: spent * 1e6 / delivered,
        database: used.map(|(before, after)| (after.cpu - before.cpu) * 1e6 / delivered),
        log: used.map(|(before, after)| (after.log - before.log) / delivered),
        memory: memory / f64::from(1 << 20),
    })
}

async fn usage(server: &mut Option<Server>) -> Result<Option<Usage>> {
    match server {
        Some(server) => server.usage().await.map(Some),
        None => Ok(None),
    }
}
