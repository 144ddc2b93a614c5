//! Transactions of tokio-postgres.

use tokio_postgres::Transaction;

use crate::enqueue::new_message::NewMessage;
use crate::enqueue::transaction::EnqueueTransaction;
use crate::error::Error;
use crate::postgres::{Postgres, database_error};

impl EnqueueTransaction for Transaction<'_> {
    async fn enqueue(&mut self, message: NewMessage) -> Result<(), Error> {
        let (id, webhook, stored) = (message.id(), message.webhook(), message.stored());
        self.execute(
            Postgres::ENQUEUE,
            &[&id, &webhook, &stored, &message.endpoints()],
        )
        .await
        .map(drop)
        .map_err(|error| database_error(&error))
    }
}
