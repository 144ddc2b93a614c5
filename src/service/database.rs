//! The table of the service, in the database of the outbox: subscriptions.

use std::error::Error;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use openapi_webhooks::Message;
use openapi_webhooks_outbox::rusqlite::{Connection, TransactionBehavior};
use openapi_webhooks_outbox::{NewMessage, Outbox};
use subscription_webhooks::types::Subscription;

pub(super) type Failure = Box<dyn Error + Send + Sync>;

// Both databases understand these statements.
const TABLE: &str = "create table if not exists subscription (
    message_id text primary key, username text not null,
    monthly_fee double precision not null, start_date text not null)";
const INSERT: &str = "insert into subscription (message_id, username, monthly_fee, start_date)
    values ($1, $2, $3, $4)";

#[derive(Clone)]
pub(super) enum Database {
    Sqlite(Arc<Mutex<Connection>>),
    #[cfg(feature = "postgres")]
    Postgres(deadpool_postgres::Pool),
}

impl Database {
    /// Opens the database and the outbox in it, and creates their tables.
    pub(super) async fn open(url: &str) -> Result<(Self, Outbox), Failure> {
        let (database, outbox) = match url.split_once(':') {
            Some(("sqlite", path)) => open_sqlite(path)?,
            #[cfg(feature = "postgres")]
            Some(("postgres" | "postgresql", _)) => open_postgres(url).await?,
            #[cfg(not(feature = "postgres"))]
            Some(("postgres" | "postgresql", _)) => {
                return Err(
                    "Postgres needs the feature: cargo run --features postgres -- serve …".into(),
                );
            }
            _ => return Err("`--database` takes `sqlite:FILE` or `postgres://…`".into()),
        };
        outbox.migrate().await?;
        Ok((database, outbox))
    }

    /// Stores a subscription and enqueues its message for some endpoints, both or neither.
    pub(super) async fn subscribe(
        &self,
        subscription: Subscription,
        message: Message,
        endpoints: Vec<String>,
    ) -> Result<(), Failure> {
        let start_date = subscription.start_date.to_rfc3339();
        let (username, fee) = (subscription.username, subscription.monthly_fee);
        let new = NewMessage::new(&message, endpoints)?;
        match self {
            Self::Sqlite(connection) => {
                let connection = Arc::clone(connection);
                // SQLite blocks the thread.
                tokio::task::spawn_blocking(move || {
                    let mut connection = connection.lock().unwrap_or_else(PoisonError::into_inner);
                    let transaction =
                        connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
                    transaction.execute(INSERT, (new.id(), username, fee, start_date))?;
                    new.enqueue_in(&transaction)?;
                    Ok(transaction.commit()?)
                })
                .await?
            }
            #[cfg(feature = "postgres")]
            Self::Postgres(pool) => {
                use openapi_webhooks_outbox::EnqueueTransaction;
                use openapi_webhooks_outbox::tokio_postgres::types::ToSql;

                let mut client = pool.get().await?;
                let mut transaction = client.transaction().await?;
                let values: [&(dyn ToSql + Sync); 4] =
                    [&message.id(), &username, &fee, &start_date];
                transaction.execute(INSERT, &values).await?;
                transaction.enqueue(new).await?;
                Ok(transaction.commit().await?)
            }
        }
    }
}

fn open_sqlite(path: &str) -> Result<(Database, Outbox), Failure> {
    let connection = Connection::open(path)?;
    // The outbox writes to the same file.
    connection.busy_timeout(Duration::from_secs(10))?;
    connection.execute_batch(TABLE)?;
    let database = Database::Sqlite(Arc::new(Mutex::new(connection)));
    Ok((database, Outbox::sqlite(path)?))
}

/// TLS is verified where the URL asks for it, by `sslmode=require`.
#[cfg(feature = "postgres")]
async fn open_postgres(url: &str) -> Result<(Database, Outbox), Failure> {
    use deadpool_postgres::{Manager, Pool};
    use openapi_webhooks_outbox::Tls;
    use openapi_webhooks_outbox::tokio_postgres::config::SslMode;
    use openapi_webhooks_outbox::tokio_postgres::{Config, NoTls};

    let config: Config = url.parse()?;
    let is_encrypted = config.get_ssl_mode() == SslMode::Require;
    let tls = if is_encrypted {
        Tls::verified()
    } else {
        Tls::off()
    };
    let manager = match tls.clone().connector() {
        Some(connector) => Manager::new(config.clone(), connector),
        None => Manager::new(config.clone(), NoTls),
    };
    let pool = Pool::builder(manager).max_size(8).build()?;
    pool.get().await?.batch_execute(TABLE).await?;
    Ok((Database::Postgres(pool), Outbox::postgres(config, tls)?))
}
