//! The tables on SQLite.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use openapi_webhooks::Message;
use openapi_webhooks_outbox::rusqlite::{
    Connection, OptionalExtension, TransactionBehavior, params,
};
use openapi_webhooks_outbox::{NewMessage, Outbox};
use subscription_webhooks::types::Subscription;

use super::{FIND, Failure, REGISTER, ROTATE, SUBSCRIBE, TABLES, Target};

const RECIPIENTS: &str = "select id from endpoint where events is null
    or exists (select 1 from json_each(events) where value = $1)";

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

    pub(super) async fn register(
        &self,
        id: &str,
        url: &str,
        secret: &str,
        events: Option<String>,
    ) -> Result<(), Failure> {
        let endpoint = (id.to_owned(), url.to_owned(), secret.to_owned(), events);
        self.run(move |connection| {
            connection.execute(REGISTER, endpoint)?;
            Ok(())
        })
        .await
    }

    pub(super) async fn find(&self, id: &str) -> Result<Option<Target>, Failure> {
        let id = id.to_owned();
        self.run(move |connection| {
            let found = connection.query_row(FIND, [id], |row| {
                Ok(Target {
                    url: row.get(0)?,
                    secret: row.get(1)?,
                    previous: row.get::<_, Option<String>>(2)?.zip(row.get(3)?),
                })
            });
            Ok(found.optional()?)
        })
        .await
    }

    pub(super) async fn rotate(&self, id: &str, secret: &str, end: i64) -> Result<bool, Failure> {
        let rotation = (end, secret.to_owned(), id.to_owned());
        self.run(move |connection| Ok(connection.execute(ROTATE, rotation)? > 0))
            .await
    }

    pub(super) async fn subscribe(
        &self,
        _: &Outbox,
        subscription: Subscription,
        message: Message,
    ) -> Result<(), Failure> {
        self.run(move |connection| {
            let transaction =
                connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let Subscription {
                username,
                monthly_fee,
                start_date,
                ..
            } = subscription;
            let start_date = start_date.to_rfc3339();
            transaction.execute(
                SUBSCRIBE,
                params![message.id(), username, monthly_fee, start_date],
            )?;
            let endpoints: Vec<String> = transaction
                .prepare(RECIPIENTS)?
                .query_map([message.webhook()], |row| row.get(0))?
                .collect::<Result<_, _>>()?;
            NewMessage::new(&message, endpoints)?.enqueue_in(&transaction)?;
            Ok(transaction.commit()?)
        })
        .await
    }
}
