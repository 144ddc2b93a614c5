//! The Postgres server, and the resources that it uses.

use openapi_webhooks_outbox::tokio_postgres::Config;
use openapi_webhooks_outbox::tokio_postgres::config::Host;
use sqlx::{Connection, PgConnection, Row};

use crate::Result;
use crate::process;

const DATABASE: &str = "outbox_bench";

/// The resources that a server has used so far.
#[derive(Clone, Copy)]
pub(crate) struct Usage {
    /// CPU seconds of all its processes.
    pub(crate) cpu: f64,
    /// Bytes of its write-ahead log.
    pub(crate) log: f64,
}

pub(crate) struct Server {
    url: String,
    connection: PgConnection,
    process: u32,
}

impl Server {
    pub(crate) async fn connect() -> Result<Self> {
        let url = url()?;
        let mut connection = PgConnection::connect(&format!("{url}/postgres"))
            .await
            .map_err(|error| {
                format!("cannot connect to Postgres (set `OUTBOX_POSTGRES`): {error}")
            })?;
        let own: i32 = sqlx::query_scalar("select pg_backend_pid()")
            .fetch_one(&mut connection)
            .await?;
        Ok(Self {
            url,
            connection,
            process: process::parent(u32::try_from(own)?)?,
        })
    }

    /// Replaces the database of this program with an empty one, and returns its URL.
    pub(crate) async fn create(mut self) -> Result<String> {
        self.delete().await?;
        let create = "create database outbox_bench";
        sqlx::query(create).execute(&mut self.connection).await?;
        Ok(format!("{}/{DATABASE}", self.url))
    }

    pub(crate) async fn delete(&mut self) -> Result<()> {
        let delete = "drop database if exists outbox_bench with (force)";
        sqlx::query(delete).execute(&mut self.connection).await?;
        Ok(())
    }

    pub(crate) async fn usage(&mut self) -> Result<Usage> {
        let position = "select (pg_current_wal_lsn() - '0/0')::float8";
        let row = sqlx::query(position)
            .fetch_one(&mut self.connection)
            .await?;
        Ok(Usage {
            cpu: process::cpu_with_children(self.process)?,
            log: row.get(0),
        })
    }
}

/// The URL of the server, without a database.
fn url() -> Result<String> {
    let text = std::env::var("OUTBOX_POSTGRES")
        .unwrap_or_else(|_| "host=127.0.0.1 user=postgres".to_owned());
    let config: Config = text.parse()?;
    let host = match config.get_hosts() {
        [Host::Tcp(host), ..] => host,
        _ => "127.0.0.1",
    };
    let port = config.get_ports().first().unwrap_or(&5432);
    let user = config.get_user().unwrap_or("postgres");
    let password = String::from_utf8_lossy(config.get_password().unwrap_or_default());
    Ok(format!("postgres://{user}:{password}@{host}:{port}"))
}
