//! `apalis` on Postgres, in batches and without a statement for each lock, and a sender written by hand.

use std::ops::Range;
use std::time::Duration;

use apalis::prelude::*;
use apalis_postgres::{Config, PostgresStorage, queries::push_tasks};
use async_trait::async_trait;
use sqlx::PgPool;

use crate::Result;
use crate::contestant::{Contestant, EVENT, Enqueuer, IN_FLIGHT, Place};
use crate::database::Kind;
use crate::sender::{Job, Sender};

const QUEUE: &str = "webhooks";

pub(crate) struct ApalisPostgres;

#[async_trait(?Send)]
impl Contestant for ApalisPostgres {
    fn name(&self) -> &'static str {
        "apalis"
    }

    fn kind(&self) -> Kind {
        Kind::Postgres
    }

    async fn prepare(&self, place: &Place) -> Result<()> {
        Ok(PostgresStorage::setup(&place.database.postgres().await?).await?)
    }

    async fn enqueuer(&self, place: &Place) -> Result<Box<dyn Enqueuer>> {
        Ok(Box::new(QueueEnqueuer(place.database.postgres().await?)))
    }

    async fn work(&self, place: &Place) -> Result<()> {
        let config = Config::default()
            .queue(QUEUE)
            .batch_size(100)
            .lock_tasks(false);
        let strategy = Strategy::new().interval(Duration::from_millis(200));
        let storage: PostgresStorage<Job> =
            PostgresStorage::new(&place.database.postgres().await?).with_config(config);
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

struct QueueEnqueuer(PgPool);

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
        push_tasks(&mut *transaction, QUEUE, tasks).await?;
        Ok(transaction.commit().await?)
    }
}
