//! Connections, and their errors without private data.

use std::error::Error as _;
use std::time::Duration;

use deadpool_postgres::{
    Hook, HookError, Manager, ManagerConfig, Object, Pool, PoolError, RecyclingMethod, Runtime,
};
use tokio::time::timeout;
use tokio_postgres::config::SslMode;
use tokio_postgres::error::SqlState;
use tokio_postgres::types::ToSql;
use tokio_postgres::{Config, NoTls, Row};

use super::tls::Tls;
use crate::error::Error;

/// Shared by claims, results and the API.
const MOST_CONNECTIONS: usize = 8;

const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// The server ends a statement after 30 seconds; a connection that is silent for longer is lost.
const STATEMENT_TIMEOUT: Duration = Duration::from_secs(40);

pub(super) type Parameters<'a> = [&'a (dyn ToSql + Sync)];

pub(super) struct Connections(Pool);

impl Connections {
    pub(super) fn new(mut config: Config, tls: Tls) -> Result<Self, Error> {
        if config.get_hosts().is_empty() && config.get_hostaddrs().is_empty() {
            return Err(Error::invalid(
                "the configuration of Postgres names no host",
            ));
        }
        if config.get_connect_timeout().is_none() {
            config.connect_timeout(CONNECT_TIMEOUT);
        }
        if config.get_application_name().is_none() {
            config.application_name(env!("CARGO_PKG_NAME"));
        }
        let recycling = ManagerConfig {
            recycling_method: RecyclingMethod::Fast,
        };
        let manager = match tls.connector() {
            // Never fall back to an unencrypted connection.
            Some(connector) => {
                config.ssl_mode(SslMode::Require);
                Manager::from_config(config, connector, recycling)
            }
            None => {
                config.ssl_mode(SslMode::Disable);
                Manager::from_config(config, NoTls, recycling)
            }
        };
        let pool = Pool::builder(manager)
            .max_size(MOST_CONNECTIONS)
            .runtime(Runtime::Tokio1)
            .wait_timeout(Some(STATEMENT_TIMEOUT))
            .create_timeout(Some(CONNECT_TIMEOUT * 2))
            .post_create(Hook::async_fn(|client, _| {
                Box::pin(async move {
                    let set = client.batch_execute(include_str!("session.sql")).await;
                    set.map_err(HookError::Backend)
                })
            }))
            .build();
        Ok(Self(pool.map_err(|_| {
            Error::invalid("the pool of connections cannot be built")
        })?))
    }

    pub(super) async fn get(&self) -> Result<Object, Error> {
        self.0.get().await.map_err(|error| match error {
            PoolError::Backend(error) | PoolError::PostCreateHook(HookError::Backend(error)) => {
                connection_error(&error)
            }
            PoolError::Timeout(_) => Error::connection("timed out"),
            _ => Error::connection("none is available"),
        })
    }

    /// Executes one statement, which is prepared once for each connection.
    pub(super) async fn query(
        &self,
        statement: &str,
        parameters: &Parameters<'_>,
    ) -> Result<Vec<Row>, Error> {
        let client = self.get().await?;
        let rows = timeout(STATEMENT_TIMEOUT, async {
            let statement = client.prepare_cached(statement).await?;
            client.query(&statement, parameters).await
        });
        match rows.await {
            Ok(rows) => rows.map_err(|error| database_error(&error)),
            Err(_) => {
                // Remove it from the pool, since it may still wait for a response.
                drop(Object::take(client));
                Err(Error::connection("timed out"))
            }
        }
    }

    /// Executes one statement, and returns the number of rows that it changed or returned.
    pub(super) async fn count(
        &self,
        statement: &str,
        parameters: &Parameters<'_>,
    ) -> Result<u64, Error> {
        Ok(self.query(statement, parameters).await?.len() as u64)
    }
}

/// Keeps only the message of an error. Its detail may quote rows, and therefore payloads.
pub(crate) fn database_error(error: &tokio_postgres::Error) -> Error {
    let Some(refusal) = error.as_db_error() else {
        return connection_error(error);
    };
    let (code, message) = (refusal.code(), refusal.message());
    let missing = [
        SqlState::INVALID_SCHEMA_NAME,
        SqlState::UNDEFINED_TABLE,
        SqlState::UNDEFINED_FUNCTION,
        SqlState::UNDEFINED_COLUMN,
    ];
    if missing.contains(code) {
        Error::missing(message)
    } else if is_class(code, CONNECTION_CLASSES) {
        Error::connection(message)
    } else if is_class(code, ROW_CLASSES) {
        Error::row(format!("{message} ({})", code.code()))
    } else {
        Error::database(format!("{message} ({})", code.code()))
    }
}

/// Classes of SQLSTATE codes, from the Postgres documentation, "PostgreSQL Error Codes": connection
/// exceptions, too few resources (such as connections), and a server that starts or stops.
const CONNECTION_CLASSES: &[&str] = &["08", "533", "57P"];

/// Classes of SQLSTATE codes for values that a type, a constraint, a limit or a trigger rejects.
const ROW_CLASSES: &[&str] = &["22", "23", "54", "P0"];

fn is_class(code: &SqlState, classes: &[&str]) -> bool {
    classes.iter().any(|class| code.code().starts_with(class))
}

/// An error while connecting. If the server answers, the error may be permanent, such as a wrong password.
fn connection_error(error: &tokio_postgres::Error) -> Error {
    match error.as_db_error() {
        Some(_) => database_error(error),
        // The cause says why, such as a certificate that is not trusted.
        None => Error::connection(match error.source() {
            Some(cause) => format!("{error}: {cause}"),
            None => error.to_string(),
        }),
    }
}
