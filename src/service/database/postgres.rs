//! The tables on Postgres.

use deadpool_postgres::{Manager, Pool};
use openapi_webhooks::Message;
use openapi_webhooks_outbox::tokio_postgres::config::SslMode;
use openapi_webhooks_outbox::tokio_postgres::{Config, NoTls};
use openapi_webhooks_outbox::{Outbox, Tls};
use subscription_webhooks::types::Subscription;

use super::{FIND, Failure, REGISTER, ROTATE, SUBSCRIBE, TABLES, Target};

const RECIPIENTS: &str = "select id from endpoint where events is null or events::jsonb ? $1";

#[derive(Clone)]
pub(crate) struct Postgres(Pool);

/// TLS is verified where the connection string asks for it, by `sslmode=require`.
pub(super) fn open(url: &str) -> Result<(Postgres, Outbox), Failure> {
    let config: Config = url.parse()?;
    let tls = match config.get_ssl_mode() {
        SslMode::Require => Tls::verified(),
        _ => Tls::off(),
    };
    let manager = match tls.clone().connector() {
        Some(connector) => Manager::new(config.clone(), connector),
        None => Manager::new(config.clone(), NoTls),
    };
    let pool = Pool::builder(manager).max_size(8).build()?;
    Ok((Postgres(pool), Outbox::postgres(config, tls)?))
}

impl Postgres {
    pub(super) async fn migrate(&self) -> Result<(), Failure> {
        Ok(self.0.get().await?.batch_execute(TABLES).await?)
    }

    pub(super) async fn register(
        &self,
        id: &str,
        url: &str,
        secret: &str,
        events: Option<String>,
    ) -> Result<(), Failure> {
        let client = self.0.get().await?;
        client
            .execute(REGISTER, &[&id, &url, &secret, &events])
            .await?;
        Ok(())
    }

    pub(super) async fn find(&self, id: &str) -> Result<Option<Target>, Failure> {
        let found = self.0.get().await?.query_opt(FIND, &[&id]).await?;
        Ok(found.map(|row| Target {
            url: row.get(0),
            secret: row.get(1),
            previous: row.get::<_, Option<String>>(2).zip(row.get(3)),
        }))
    }

    pub(super) async fn rotate(&self, id: &str, secret: &str, end: i64) -> Result<bool, Failure> {
        let client = self.0.get().await?;
        let changed = client.execute(ROTATE, &[&end, &secret, &id]).await?;
        Ok(changed > 0)
    }

    pub(super) async fn subscribe(
        &self,
        outbox: &Outbox,
        subscription: Subscription,
        message: Message,
    ) -> Result<(), Failure> {
        let mut client = self.0.get().await?;
        let mut transaction = client.build_transaction().start().await?;
        let Subscription {
            username,
            monthly_fee,
            start_date,
            ..
        } = subscription;
        let start_date = start_date.to_rfc3339();
        transaction
            .execute(
                SUBSCRIBE,
                &[&message.id(), &username, &monthly_fee, &start_date],
            )
            .await?;
        let rows = transaction.query(RECIPIENTS, &[&message.webhook()]).await?;
        let endpoints = rows.iter().map(|row| row.get::<_, String>(0));
        outbox
            .enqueue(&mut *transaction, &message, endpoints)
            .await?;
        Ok(transaction.commit().await?)
    }
}
