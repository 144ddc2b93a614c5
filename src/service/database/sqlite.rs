//! The tables on SQLite.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use openapi_webhooks::Message;
use openapi_webhooks::serde_json;
use openapi_webhooks_outbox::NewMessage;
use openapi_webhooks_outbox::rusqlite::{
    Connection, OptionalExtension, TransactionBehavior, params,
};
use subscription_webhooks::types::Subscription;

use super::{Failure, Registered};

const TABLES: &str = "
    create table if not exists endpoint (
        id text primary key,
        url text not null,
        secret text not null,
        previous_secret text,
        previous_end integer,
        events text -- a JSON array
    ) strict;
    create table if not exists subscription (
        message_id text primary key,
        username text not null,
        monthly_fee real not null,
        start_date text not null
    ) strict;";

#[derive(Clone)]
pub(crate) struct Sqlite(Arc<Mutex<Connection>>);

impl Sqlite {
    pub(super) fn open(path: &str) -> Result<Self, Failure> {
        let connection = Connection::open(path)?;
        // The outbox writes to the same file.
        connection.busy_timeout(Duration::from_secs(10))?;
        Ok(Self(Arc::new(Mutex::new(connection))))
    }

    /// SQLite blocks, so it has a thread of its own.
    async fn run<T: Send + 'static>(
        &self,
        function: impl FnOnce(&mut Connection) -> Result<T, Failure> + Send + 'static,
    ) -> Result<T, Failure> {
        let shared = Arc::clone(&self.0);
        let run = move || function(&mut shared.lock().unwrap_or_else(PoisonError::into_inner));
        tokio::task::spawn_blocking(run).await?
    }

    pub(super) async fn migrate(&self) -> Result<(), Failure> {
        self.run(|connection| Ok(connection.execute_batch(TABLES)?))
            .await
    }

    pub(super) async fn register(&self, endpoint: Registered) -> Result<(), Failure> {
        self.run(move |connection| {
            let events = endpoint
                .events
                .map(|events| serde_json::Value::from(events).to_string());
            connection.execute(
                "insert into endpoint (id, url, secret, events) values (?1, ?2, ?3, ?4)",
                params![endpoint.id, endpoint.url, endpoint.secret, events],
            )?;
            Ok(())
        })
        .await
    }

    pub(super) async fn endpoint(&self, id: &str) -> Result<Option<Registered>, Failure> {
        let id = id.to_owned();
        self.run(move |connection| {
            let query = "select url, secret, previous_secret, previous_end, events from endpoint where id = ?1";
            let found = connection.query_row(query, [&id], |row| {
                let events: Option<String> = row.get(4)?;
                let previous: (Option<String>, Option<i64>) = (row.get(2)?, row.get(3)?);
                Ok(Registered {
                    id: id.clone(),
                    url: row.get(0)?,
                    secret: row.get(1)?,
                    previous: previous.0.zip(previous.1),
                    events: events.and_then(|events| serde_json::from_str(&events).ok()),
                })
            });
            Ok(found.optional()?)
        })
        .await
    }

    pub(super) async fn rotate(&self, id: &str, secret: &str, end: i64) -> Result<bool, Failure> {
        let (id, secret) = (id.to_owned(), secret.to_owned());
        self.run(move |connection| {
            let changed = connection.execute(
                "update endpoint set previous_secret = secret, previous_end = ?3, secret = ?2 where id = ?1",
                params![id, secret, end],
            )?;
            Ok(changed > 0)
        })
        .await
    }

    pub(super) async fn subscribe(
        &self,
        subscription: Subscription,
        message: Message,
    ) -> Result<(), Failure> {
        self.run(move |connection| {
            // The transaction of the subscription is that of its message.
            let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            transaction.execute(
                "insert into subscription (message_id, username, monthly_fee, start_date) values (?1, ?2, ?3, ?4)",
                params![
                    message.id(),
                    subscription.username,
                    subscription.monthly_fee,
                    subscription.start_date.to_rfc3339()
                ],
            )?;
            let endpoints: Vec<String> = transaction
                .prepare(
                    "select id from endpoint where events is null
                        or exists (select 1 from json_each(events) where value = ?1)",
                )?
                .query_map([message.webhook()], |row| row.get(0))?
                .collect::<Result<_, _>>()?;
            NewMessage::new(&message, endpoints)?.enqueue_in(&transaction)?;
            Ok(transaction.commit()?)
        })
        .await
    }
}
