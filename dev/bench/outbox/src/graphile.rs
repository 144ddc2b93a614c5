//! `graphile_worker` with its local queue and batched completion, and a sender written by hand.

use std::ops::Range;
use std::time::Duration;

use async_trait::async_trait;
use graphile_worker::{
    IntoTaskHandlerResult, LocalQueueConfig, TaskHandler, WorkerContext, WorkerOptions,
};
use sqlx::PgPool;

use crate::Result;
use crate::contestant::{Contestant, EVENT, Enqueuer, IN_FLIGHT, Place};
use crate::database::{Database, Kind};
use crate::sender::{Job, Sender};

pub(crate) struct Graphile;

#[async_trait(?Send)]
impl Contestant for Graphile {
    fn name(&self) -> &'static str {
        "graphile_worker"
    }

    fn kind(&self) -> Kind {
        Kind::Postgres
    }

    async fn prepare(&self, place: &Place) -> Result<()> {
        let worker = options(&place.database).await?.init().await?;
        Ok(worker.create_utils().migrate().await?)
    }

    async fn enqueuer(&self, place: &Place) -> Result<Box<dyn Enqueuer>> {
        Ok(Box::new(SqlEnqueuer(place.database.postgres().await?)))
    }

    async fn work(&self, place: &Place) -> Result<()> {
        let options = options(&place.database).await?;
        let sender = Sender::new(&place.receiver)?;
        let worker = options.add_extension(sender).init().await?;
        Ok(worker.run().await?)
    }
}

async fn options(database: &Database) -> Result<WorkerOptions> {
    Ok(WorkerOptions::default()
        .pg_pool(database.postgres().await?)
        .concurrency(IN_FLIGHT)
        .local_queue(LocalQueueConfig::default().with_size(512))
        .complete_job_batch_delay(Duration::from_millis(5))
        .define_job::<Job>())
}

impl TaskHandler for Job {
    const IDENTIFIER: &'static str = "deliver";

    async fn run(self, context: WorkerContext) -> impl IntoTaskHandlerResult {
        let sender = context.get_ext::<Sender>().ok_or("no sender")?;
        sender.send(&self).await.map_err(|error| error.to_string())
    }
}

/// Uses the function of the schema, which takes part in any transaction.
struct SqlEnqueuer(PgPool);

#[async_trait]
impl Enqueuer for SqlEnqueuer {
    async fn enqueue(&self, numbers: Range<u64>) -> Result<()> {
        let mut transaction = self.0.begin().await?;
        sqlx::query(EVENT).execute(&mut *transaction).await?;
        for number in numbers {
            sqlx::query("select from graphile_worker.add_job('deliver', $1::json)")
                .bind(serde_json::to_string(&Job::new(number))?)
                .execute(&mut *transaction)
                .await?;
        }
        Ok(transaction.commit().await?)
    }
}
