//! Transactions of sqlx.

use sqlx::error::{DatabaseError, ErrorKind};

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
    match error {
        sqlx::Error::Database(error) => refusal(&**error),
        sqlx::Error::Io(error) => Error::connection(error.to_string()),
        _ => Error::database("the statement could not be executed"),
    }
}

/// An error that the database reported. The codes are those of Postgres for an undefined schema, table or function.
fn refusal(error: &dyn DatabaseError) -> Error {
    let message = error.message();
    let code = error.code().unwrap_or_default();
    let is_missing = ["3F000", "42P01", "42883"].contains(&&*code)
        || message.starts_with("no such table: webhooks_");
    if is_missing {
        return Error::missing(message);
    }
    match error.kind() {
        ErrorKind::Other => Error::database(message),
        _ => Error::row(message),
    }
}
