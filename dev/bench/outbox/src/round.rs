//! One measurement of a contestant, with a new database and a new receiver.

use std::time::{Duration, Instant};

use tokio::time::sleep;

use crate::Result;
use crate::contestant::{Contestant, Enqueuer, HANGING, Place};
use crate::counts::Counts;
use crate::database::NewDatabase;
use crate::process::Worker;
use crate::receiver::Receiver;

/// How many messages a transaction enqueues where its rate is not measured.
const AT_ONCE: u64 = 500;

const PAUSE: Duration = Duration::from_millis(20);

pub(crate) struct Round {
    pub(crate) contestant: &'static dyn Contestant,
    pub(crate) place: Place,
    receiver: Receiver,
    _database: NewDatabase,
}

impl Round {
    pub(crate) async fn prepare(contestant: &'static dyn Contestant) -> Result<Self> {
        let receiver = Receiver::start().await?;
        let new = NewDatabase::create(contestant.kind()).await?;
        let place = Place {
            database: new.database.clone(),
            receiver: receiver.url.clone(),
        };
        contestant.prepare(&place).await?;
        Ok(Self {
            contestant,
            place,
            receiver,
            _database: new,
        })
    }

    /// Enqueues messages to the endpoint that hangs, and then others.
    pub(crate) async fn fill(&self, hanging: u64, others: u64) -> Result<()> {
        let enqueuer = self.contestant.enqueuer(&self.place).await?;
        fill(enqueuer.as_ref(), HANGING, hanging).await?;
        fill(enqueuer.as_ref(), 0, others).await
    }

    pub(crate) fn start_worker(&self) -> Result<Worker> {
        Worker::start(self.contestant, &self.place)
    }

    pub(crate) async fn counts(&self) -> Result<Counts> {
        self.receiver.counts().await
    }

    /// Waits until the counts are as wanted, or for the limit. Returns the last counts.
    pub(crate) async fn wait(
        &self,
        limit: Duration,
        wanted: impl Fn(Counts) -> bool,
    ) -> Result<Counts> {
        let start = Instant::now();
        loop {
            let counts = self.counts().await?;
            if wanted(counts) || start.elapsed() > limit {
                return Ok(counts);
            }
            sleep(PAUSE).await;
        }
    }
}

async fn fill(enqueuer: &dyn Enqueuer, first: u64, count: u64) -> Result<()> {
    let end = first + count;
    let mut next = first;
    while next < end {
        let stop = end.min(next + AT_ONCE);
        enqueuer.enqueue(next..stop).await?;
        next = stop;
    }
    Ok(())
}
