//! The trait of transactions.

use std::future::Future;

use crate::enqueue::new_message::NewMessage;
use crate::error::Error;

/// A transaction of the application, in which [`Outbox::enqueue`](crate::Outbox::enqueue) stores
/// messages.
///
/// It is implemented for `rusqlite::Transaction` and `tokio_postgres::Transaction`. With the
/// feature `sqlx`, it is also implemented for `sqlx::SqliteConnection` and `sqlx::PgConnection`.
/// Transactions of deadpool-postgres and sqlx dereference to these types. For another driver,
/// implement it for a type of your own with one statement; see [`NewMessage`].
pub trait EnqueueTransaction {
    /// Executes the statement that enqueues. It only inserts, so it waits for no other transaction.
    fn enqueue(&mut self, message: NewMessage) -> impl Future<Output = Result<(), Error>>;
}
