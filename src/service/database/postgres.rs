//! The tables on Postgres.

use deadpool_postgres::{Manager, Pool};
use openapi_webhooks::Message;
use openapi_webhooks_outbox::tokio_postgres::config::SslMode;
use openapi_webhooks_outbox::tokio_postgres::{Config, NoTls};
use openapi_webhooks_outbox::{Outbox, Tls};
use subscription_webhooks::types::Subscription;

use super::{Failure, Registered};

const TABLES: &str = "
    create table if not exists endpoint (
        id text primary key,
        url text not null,
        secret text not null,
        previous_secret text,
        previous_end bigint,
        events text[]
    );
    create table if not exists subscription (
        message_id text primary key,
        username text not null,
        monthly_fee float8 not null,
        start_date text not null
    );";

#[derive(Clone)]
pub(crate) struct Postgres(Pool);

/// TLS is verified where the connection string asks for it, by `sslmode=require`.
pub(crate) fn tls(config: &Config) -> Tls {
    match config.get_ssl_mode() {
        SslMode::Require => Tls::verified(),
        _ => Tls::off(),
    }
}

impl Postgres {
    pub(super) fn new(config: Config) -> Result<Self, Failure> {
        let manager = match tls(&config).connector() {
            Some(connector) => Manager::new(config, connector),
            None => Manager::new(config, NoTls),
        };
        Ok(Self(Pool::builder(manager).max_size(8).build()?))
    }

    pub(super) async fn migrate(&self) -> Result<(), Failure> {
        Ok(self.0.get().await?.batch_execute(TABLES).await?)
    }

    pub(super) async fn register(&self, endpoint: Registered) -> Result<(), Failure> {
        let Registered {
            id,
            url,
            secret,
            events,
            ..
        } = endpoint;
        let statement = "insert into endpoint (id, url, secret, events) values ($1, $2, $3, $4)";
        self.0
            .get()
            .await?
            .execute(statement, &[&id, &url, &secret, &events])
            .await?;
        Ok(())
    }

    pub(super) async fn endpoint(&self, id: &str) -> Result<Option<Registered>, Failure> {
        let query =
            "select url, secret, previous_secret, previous_end, events from endpoint where id = $1";
        let found = self.0.get().await?.query_opt(query, &[&id]).await?;
        Ok(found.map(|row| {
            let previous: (Option<String>, Option<i64>) = (row.get(2), row.get(3));
            Registered {
                id: id.to_owned(),
                url: row.get(0),
                secret: row.get(1),
                previous: previous.0.zip(previous.1),
                events: row.get(4),
            }
        }))
    }

    pub(super) async fn rotate(&self, id: &str, secret: &str, end: i64) -> Result<bool, Failure> {
        let statement = "update endpoint set previous_secret = secret, previous_end = $3, secret = $2 where id = $1";
        let changed = self
            .0
            .get()
            .await?
            .execute(statement, &[&id, &secret, &end])
            .await?;
        Ok(changed > 0)
    }

    pub(super) async fn subscribe(
        &self,
        outbox: &Outbox,
        subscription: Subscription,
        message: Message,
    ) -> Result<(), Failure> {
        let mut connection = self.0.get().await?;
        let mut transaction = connection.build_transaction().start().await?;
        let start_date = subscription.start_date.to_rfc3339();
        transaction
            .execute(
                "insert into subscription (message_id, username, monthly_fee, start_date) values ($1, $2, $3, $4)",
                &[&message.id(), &subscription.username, &subscription.monthly_fee, &start_date],
            )
            .await?;
        let query = "select id from endpoint where events is null or $1 = any(events)";
        let rows = transaction.query(query, &[&message.webhook()]).await?;
        let endpoints = rows.iter().map(|row| row.get::<_, String>(0));
        outbox
            .enqueue(&mut *transaction, &message, endpoints)
            .await?;
        Ok(transaction.commit().await?)
    }
}
