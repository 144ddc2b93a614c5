//! Transactions of sqlx.

use crate::enqueue::new_message::NewMessage;
use crate::enqueue::transaction::EnqueueTransaction;
use crate::error::Error;

#[cfg(feature = "sqlite")]
impl EnqueueTransaction for sqlx::SqliteConnection {
    async fn enqueue(&mut self, message: NewMessage) -> Result<(), Error> {
        let endpoints = message.endpoints_json();
        sqlx::query(crate::sqlite::Sqlite::ENQUEUE)
            .bind(message.id())
            .bind(message.webhook())
            .bind(message.stored())
            .bind(endpoints)
            .execute(self)
            .await
            .map(drop)
            .map_err(|error| database_error(&error))
    }
}

#[cfg(feature = "postgres")]
impl EnqueueTransaction for sqlx::PgConnection {
    async fn enqueue(&mut self, message: NewMessage) -> Result<(), Error> {
        sqlx::query(crate::postgres::Postgres::ENQUEUE)
            .bind(message.id())
            .bind(message.webhook())
            .bind(message.stored())
            .bind(message.endpoints())
            .execute(self)
            .await
            .map(drop)
            .map_err(|error| database_error(&error))
    }
}

/// Keeps only the database's message, since its detail may quote the row.
fn database_error(error: &sqlx::Error) -> Error {
    match error.as_database_error() {
        Some(error) => Error::database(error.message()),
        None => Error::database("the statement could not be executed"),
    }
}
