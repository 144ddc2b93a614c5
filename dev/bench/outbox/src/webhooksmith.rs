//! `webhooksmith`, on Postgres and on SQLite.

use std::collections::HashMap;
use std::ops::Range;

use async_trait::async_trait;
use webhooksmith::{Endpoint, SqliteEngine, WebhookEngine};

use crate::Result;
use crate::contestant::{
    Contestant, DEADLINE, EVENT, Enqueuer, IN_FLIGHT, Payload, Place, SECRET, all_endpoints,
    endpoint_of,
};
use crate::database::{Kind, WRITERS};

pub(crate) struct OnPostgres;
pub(crate) struct OnSqlite;

#[async_trait(?Send)]
impl Contestant for OnPostgres {
    fn name(&self) -> &'static str {
        "webhooksmith"
    }

    fn kind(&self) -> Kind {
        Kind::Postgres
    }

    async fn prepare(&self, place: &Place) -> Result<()> {
        let engine = postgres(place).await?;
        engine.migrate().await?;
        for endpoint in all_endpoints() {
            engine.register(&place.url(&endpoint), SECRET).await?;
        }
        Ok(())
    }

    async fn enqueuer(&self, place: &Place) -> Result<Box<dyn Enqueuer>> {
        let engine = postgres(place).await?;
        let endpoints = by_key(place, engine.list_endpoints().await?);
        Ok(Box::new(PostgresEnqueuer { engine, endpoints }))
    }

    async fn work(&self, place: &Place) -> Result<()> {
        postgres(place).await?.run().await
    }
}

/// Its worker has one delivery in flight.
#[async_trait(?Send)]
impl Contestant for OnSqlite {
    fn name(&self) -> &'static str {
        "webhooksmith, SQLite"
    }

    fn kind(&self) -> Kind {
        Kind::Sqlite
    }

    async fn prepare(&self, place: &Place) -> Result<()> {
        let engine = sqlite(place).await?;
        engine.migrate().await?;
        for endpoint in all_endpoints() {
            engine.register(&place.url(&endpoint), SECRET).await?;
        }
        Ok(())
    }

    async fn enqueuer(&self, place: &Place) -> Result<Box<dyn Enqueuer>> {
        let engine = sqlite(place).await?;
        let endpoints = by_key(place, engine.list_endpoints().await?);
        Ok(Box::new(SqliteEnqueuer { engine, endpoints }))
    }

    async fn work(&self, place: &Place) -> Result<()> {
        sqlite(place).await?.run().await
    }
}

async fn postgres(place: &Place) -> Result<WebhookEngine> {
    let builder = WebhookEngine::builder()
        .database_url(place.database.location())
        .allow_insecure_urls()
        .batch_size(IN_FLIGHT as i64)
        .max_connections(WRITERS)
        .http_timeout(DEADLINE);
    Ok(builder.build().await?)
}

async fn sqlite(place: &Place) -> Result<SqliteEngine> {
    let builder = SqliteEngine::builder()
        .database_url(format!("sqlite:{}", place.database.location()))
        .allow_insecure_urls();
    Ok(builder.build().await?)
}

type Endpoints = HashMap<String, Endpoint>;

fn by_key(place: &Place, endpoints: Vec<Endpoint>) -> Endpoints {
    let key = |endpoint: &Endpoint| endpoint.url[place.receiver.len() + 1..].to_owned();
    let pairs = endpoints.into_iter().map(|found| (key(&found), found));
    pairs.collect()
}

struct PostgresEnqueuer {
    engine: WebhookEngine,
    endpoints: Endpoints,
}

#[async_trait]
impl Enqueuer for PostgresEnqueuer {
    async fn enqueue(&self, numbers: Range<u64>) -> Result<()> {
        let mut transaction = self.engine.pool().begin().await?;
        sqlx_08::query(EVENT).execute(&mut *transaction).await?;
        for number in numbers {
            let payload = serde_json::to_value(Payload::new(number))?;
            let endpoint = &self.endpoints[&endpoint_of(number)];
            self.engine
                .send_in_tx("subscription.new", payload, endpoint.id, &mut transaction)
                .await?;
        }
        Ok(transaction.commit().await?)
    }
}

struct SqliteEnqueuer {
    engine: SqliteEngine,
    endpoints: Endpoints,
}

#[async_trait]
impl Enqueuer for SqliteEnqueuer {
    async fn enqueue(&self, numbers: Range<u64>) -> Result<()> {
        let mut transaction = self.engine.pool().begin().await?;
        sqlx_08::query(EVENT).execute(&mut *transaction).await?;
        for number in numbers {
            let payload = serde_json::to_value(Payload::new(number))?;
            let endpoint = &self.endpoints[&endpoint_of(number)];
            self.engine
                .send_in_tx("subscription.new", payload, endpoint.id, &mut transaction)
                .await?;
        }
        Ok(transaction.commit().await?)
    }
}
