//! `apalis` on SQLite, in batches and without a statement for each lock, and a sender written by hand.

use std::ops::Range;
use std::time::Duration;

use apalis::prelude::*;
use apalis_sqlite::{Config, SqliteStorage, queries::push_tasks};
use async_trait::async_trait;
use sqlx::SqlitePool;
use sqlx::sqlite::SqliteSynchronous::{Full, Normal};

use crate::Result;
use crate::contestant::{Contestant, EVENT, Enqueuer, IN_FLIGHT, Place};
use crate::database::Kind;
use crate::sender::{Job, Sender};

const QUEUE: &str = "webhooks";

pub(crate) struct ApalisSqlite;

#[async_trait(?Send)]
impl Contestant for ApalisSqlite {
    fn name(&self) -> &'static str {
        "apalis, SQLite"
    }

    fn kind(&self) -> Kind {
        Kind::Sqlite
    }

    async fn prepare(&self, place: &Place) -> Result<()> {
        Ok(SqliteStorage::setup(&place.database.sqlite(Full).await?).await?)
    }

    async fn enqueuer(&self, place: &Place) -> Result<Box<dyn Enqueuer>> {
        Ok(Box::new(QueueEnqueuer(place.database.sqlite(Full).await?)))
    }

    async fn work(&self, place: &Place) -> Result<()> {
        let config = Config::default()
            .queue(QUEUE)
            .batch_size(100)
            .lock_tasks(false);
        let strategy = Strategy::new().interval(Duration::from_millis(200));
        let storage: SqliteStorage<Job> =
            SqliteStorage::new(&place.database.sqlite(Normal).await?).with_config(config);
        // Jobs belong to the name of a worker, so each process has its own.
        let worker = WorkerBuilder::new(format!("worker-{}", std::process::id()))
            .backend(storage.poll_with_strategy(strategy))
            .data(Sender::new(&place.receiver)?)
            .concurrency(IN_FLIGHT)
            .parallelize(tokio::spawn)
            .build(deliver);
        Ok(worker.run().await?)
    }
}

async fn deliver(job: Job, sender: Data<Sender>) -> Result<()> {
    sender.send(&job).await
}

struct QueueEnqueuer(SqlitePool);

#[async_trait]
impl Enqueuer for QueueEnqueuer {
    async fn enqueue(&self, numbers: Range<u64>) -> Result<()> {
        let mut transaction = self.0.begin().await?;
        sqlx::query(EVENT).execute(&mut *transaction).await?;
        let mut tasks = Vec::new();
        for number in numbers {
            let content = serde_json::to_vec(&Job::new(number))?;
            tasks.push(TaskBuilder::new(content).build());
        }
        push_tasks(&mut *transaction, QUEUE, &tasks).await?;
        Ok(transaction.commit().await?)
    }
}
