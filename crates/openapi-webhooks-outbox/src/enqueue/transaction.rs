//! The trait of transactions.

use std::future::Future;

use crate::enqueue::new_message::NewMessage;
use crate::error::Error;

/// A transaction of the application, in which [`Outbox::enqueue`](crate::Outbox::enqueue) stores
/// messages.
///
/// It is implemented for `rusqlite::Transaction`, `tokio_postgres::Transaction`, to which that of
/// deadpool-postgres dereferences, and with the feature `sqlx` for `sqlx::SqliteConnection` and
/// `sqlx::PgConnection`, to which transactions of sqlx dereference. For another driver, implement it for a type of your own by one statement; see
/// [`NewMessage`].
pub trait EnqueueTransaction {
    /// Executes the statement that enqueues. It only inserts, so it waits for no other transaction.
    fn enqueue(&mut self, message: NewMessage) -> impl Future<Output = Result<(), Error>>;
}
