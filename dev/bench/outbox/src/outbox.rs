//! `openapi-webhooks-outbox`, on Postgres and on SQLite.

use std::future::{pending, ready};
use std::ops::Range;

use async_trait::async_trait;
use openapi_webhooks::codegen::v1::MessageBuilder;
use openapi_webhooks::http::Method;
use openapi_webhooks::{Client, Endpoint, Message, egress};
use openapi_webhooks_outbox::{Endpoints, Lookup, Outbox, Tls};
use sqlx::sqlite::SqliteSynchronous;
use sqlx::{PgPool, SqlitePool};

use crate::Result;
use crate::contestant::{
    Contestant, DEADLINE, EVENT, Enqueuer, IN_FLIGHT, Payload, Place, SECRET, endpoint_of,
};
use crate::database::{Database, Kind};

pub(crate) struct OnPostgres;
pub(crate) struct OnSqlite;

#[async_trait(?Send)]
impl Contestant for OnPostgres {
    fn name(&self) -> &'static str {
        "openapi-webhooks-outbox"
    }

    fn kind(&self) -> Kind {
        Kind::Postgres
    }

    async fn prepare(&self, place: &Place) -> Result<()> {
        Ok(open(&place.database)?.migrate().await?)
    }

    async fn enqueuer(&self, place: &Place) -> Result<Box<dyn Enqueuer>> {
        let outbox = open(&place.database)?;
        let pool = place.database.postgres().await?;
        Ok(Box::new(PostgresEnqueuer { outbox, pool }))
    }

    async fn work(&self, place: &Place) -> Result<()> {
        work(place).await
    }
}

#[async_trait(?Send)]
impl Contestant for OnSqlite {
    fn name(&self) -> &'static str {
        "openapi-webhooks-outbox, SQLite"
    }

    fn kind(&self) -> Kind {
        Kind::Sqlite
    }

    async fn prepare(&self, place: &Place) -> Result<()> {
        Ok(open(&place.database)?.migrate().await?)
    }

    async fn enqueuer(&self, place: &Place) -> Result<Box<dyn Enqueuer>> {
        let outbox = open(&place.database)?;
        let pool = place.database.sqlite(SqliteSynchronous::Full).await?;
        Ok(Box::new(SqliteEnqueuer { outbox, pool }))
    }

    async fn work(&self, place: &Place) -> Result<()> {
        work(place).await
    }
}

struct PostgresEnqueuer {
    outbox: Outbox,
    pool: PgPool,
}

#[async_trait]
impl Enqueuer for PostgresEnqueuer {
    async fn enqueue(&self, numbers: Range<u64>) -> Result<()> {
        let mut transaction = self.pool.begin().await?;
        sqlx::query(EVENT).execute(&mut *transaction).await?;
        for number in numbers {
            let (message, endpoint) = (message(number)?, endpoint_of(number));
            self.outbox
                .enqueue(&mut *transaction, &message, [endpoint])
                .await?;
        }
        Ok(transaction.commit().await?)
    }
}

struct SqliteEnqueuer {
    outbox: Outbox,
    pool: SqlitePool,
}

#[async_trait]
impl Enqueuer for SqliteEnqueuer {
    async fn enqueue(&self, numbers: Range<u64>) -> Result<()> {
        let mut transaction = self.pool.begin().await?;
        sqlx::query(EVENT).execute(&mut *transaction).await?;
        for number in numbers {
            let (message, endpoint) = (message(number)?, endpoint_of(number));
            self.outbox
                .enqueue(&mut *transaction, &message, [endpoint])
                .await?;
        }
        Ok(transaction.commit().await?)
    }
}

pub(crate) fn open(database: &Database) -> Result<Outbox> {
    Ok(match database {
        Database::Postgres(url) => Outbox::postgres(url.parse()?, Tls::off())?,
        Database::Sqlite(path) => Outbox::sqlite(path)?,
    })
}

pub(crate) fn endpoints(place: &Place) -> impl Endpoints + use<> {
    let receiver = place.receiver.clone();
    move |key: String| ready(find(&format!("{receiver}/{key}")))
}

fn find(url: &str) -> Result<Lookup> {
    let endpoint = Endpoint::new(url)?.signed_with(SECRET.parse()?);
    Ok(Lookup::Send(endpoint))
}

fn message(number: u64) -> Result<Message> {
    let builder = MessageBuilder::new("new-subscription", Method::POST);
    Ok(builder.json("application/json", &Payload::new(number))?)
}

async fn work(place: &Place) -> Result<()> {
    let policy = egress::Policy::default().allow_loopback().allow_http();
    let client = Client::builder().egress(policy).deadline(DEADLINE).build();
    let worker = open(&place.database)?
        .worker()
        .max_in_flight(IN_FLIGHT as u32);
    Ok(worker.run(client, endpoints(place), pending()).await?)
}
