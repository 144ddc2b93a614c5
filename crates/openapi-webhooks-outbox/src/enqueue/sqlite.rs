//! Transactions of rusqlite.

use rusqlite::{Connection, Transaction};

use crate::enqueue::new_message::NewMessage;
use crate::enqueue::transaction::EnqueueTransaction;
use crate::error::Error;
use crate::sqlite::{Sqlite, database_error};

/// Blocks the thread while it inserts.
impl EnqueueTransaction for Transaction<'_> {
    async fn enqueue(&mut self, message: NewMessage) -> Result<(), Error> {
        message.enqueue_in(self)
    }
}

impl NewMessage {
    /// Enqueues a message in a transaction of rusqlite, outside of async code.
    ///
    /// # Errors
    /// If the outbox's tables are missing, or another message has the same id.
    pub fn enqueue_in(&self, transaction: &Connection) -> Result<(), Error> {
        let execute = || {
            let mut statement = transaction.prepare_cached(Sqlite::ENQUEUE)?;
            statement.execute([
                self.id(),
                self.webhook(),
                self.stored(),
                &self.endpoints_json(),
            ])
        };
        execute().map(drop).map_err(|error| database_error(&error))
    }
}
