//! A database of its own for each test.

#[cfg(feature = "sqlite")]
use std::path::{Path, PathBuf};

use openapi_webhooks::Message;
use openapi_webhooks_outbox::{Error, Outbox};
#[cfg(feature = "postgres")]
use openapi_webhooks_outbox::{Tls, tokio_postgres};
#[cfg(feature = "sqlite")]
use tempfile::TempDir;

pub(crate) enum Database {
    #[cfg(feature = "sqlite")]
    Sqlite {
        path: PathBuf,
        _folder: Option<TempDir>,
    },
    #[cfg(feature = "postgres")]
    Postgres { url: String, is_owned: bool },
}

/// How a transaction ends.
#[derive(Clone, Copy)]
pub(crate) enum End {
    Commit,
    Rollback,
}

impl Database {
    /// An empty file, with the outbox's tables.
    #[cfg(feature = "sqlite")]
    pub(crate) async fn sqlite() -> Self {
        let folder = TempDir::new().unwrap();
        let database = Self::Sqlite {
            path: folder.path().join("app.db"),
            _folder: Some(folder),
        };
        database.outbox().migrate().await.unwrap();
        database
    }

    /// An empty database, with the outbox's tables. `None` if there is no server.
    #[cfg(feature = "postgres")]
    pub(crate) async fn postgres() -> Option<Self> {
        let url = server_url();
        if let Err(error) = tokio_postgres::connect(&url, tokio_postgres::NoTls).await {
            let reason = format!("no Postgres: {error}; set OUTBOX_POSTGRES or run .ci/services");
            assert!(std::env::var("CI").is_err(), "{reason}");
            eprintln!("skipped: {reason}");
            return None;
        }
        let database = Self::Postgres {
            url: new_database(&url).await,
            is_owned: true,
        };
        database.outbox().migrate().await.unwrap();
        Some(database)
    }

    /// An empty database of the same kind.
    pub(crate) async fn another(&self) -> Self {
        match self {
            #[cfg(feature = "sqlite")]
            Self::Sqlite { .. } => Self::sqlite().await,
            #[cfg(feature = "postgres")]
            Self::Postgres { .. } => Self::postgres().await.unwrap(),
        }
    }

    /// By what [`location`](Self::location) returned in another process.
    #[cfg(unix)]
    pub(crate) fn at(location: &str) -> Self {
        match location.split_once(':').unwrap() {
            #[cfg(feature = "sqlite")]
            ("sqlite", path) => Self::Sqlite {
                path: path.into(),
                _folder: None,
            },
            #[cfg(feature = "postgres")]
            ("postgres", url) => Self::Postgres {
                url: url.to_owned(),
                is_owned: false,
            },
            other => panic!("{other:?}"),
        }
    }

    #[cfg(unix)]
    pub(crate) fn location(&self) -> String {
        match self {
            #[cfg(feature = "sqlite")]
            Self::Sqlite { path, .. } => format!("sqlite:{}", path.display()),
            #[cfg(feature = "postgres")]
            Self::Postgres { url, .. } => format!("postgres:{url}"),
        }
    }

    /// A new outbox, with connections of its own.
    pub(crate) fn outbox(&self) -> Outbox {
        match self {
            #[cfg(feature = "sqlite")]
            Self::Sqlite { path, .. } => Outbox::sqlite(path).unwrap(),
            #[cfg(feature = "postgres")]
            Self::Postgres { url, .. } => {
                Outbox::postgres(url.parse().unwrap(), Tls::off()).unwrap()
            }
        }
    }

    /// Enqueues in a transaction that is committed.
    pub(crate) async fn enqueue(&self, message: &Message, endpoints: &[&str]) {
        let messages = [message.clone()];
        self.enqueue_all(&messages, endpoints).await;
    }

    /// Enqueues messages in one transaction.
    pub(crate) async fn enqueue_all(&self, messages: &[Message], endpoints: &[&str]) {
        self.try_enqueue(messages, endpoints, End::Commit)
            .await
            .unwrap();
    }

    pub(crate) async fn try_enqueue(
        &self,
        messages: &[Message],
        endpoints: &[&str],
        end: End,
    ) -> Result<(), Error> {
        let outbox = self.outbox();
        match self {
            #[cfg(feature = "sqlite")]
            Self::Sqlite { .. } => {
                let mut connection = self.rusqlite();
                let mut transaction = connection.transaction().unwrap();
                for message in messages {
                    outbox
                        .enqueue(&mut transaction, message, endpoints.iter().copied())
                        .await?;
                }
                let ended = match end {
                    End::Commit => transaction.commit(),
                    End::Rollback => transaction.rollback(),
                };
                ended.unwrap();
            }
            #[cfg(feature = "postgres")]
            Self::Postgres { .. } => {
                let mut client = self.tokio_postgres().await;
                let mut transaction = client.transaction().await.unwrap();
                for message in messages {
                    outbox
                        .enqueue(&mut transaction, message, endpoints.iter().copied())
                        .await?;
                }
                let ended = match end {
                    End::Commit => transaction.commit().await,
                    End::Rollback => transaction.rollback().await,
                };
                ended.unwrap();
            }
        }
        Ok(())
    }

    /// The text for this kind of database.
    pub(crate) fn choose<'a>(&self, sqlite: &'a str, postgres: &'a str) -> &'a str {
        match self {
            #[cfg(feature = "sqlite")]
            Self::Sqlite { .. } => {
                let _ = postgres;
                sqlite
            }
            #[cfg(feature = "postgres")]
            Self::Postgres { .. } => {
                let _ = sqlite;
                postgres
            }
        }
    }

    /// The name of the table of the schema's version.
    pub(crate) fn version_table(&self) -> &'static str {
        self.choose("webhooks_schema", "webhooks.schema_version")
    }

    #[cfg(feature = "sqlite")]
    pub(crate) fn path(&self) -> &Path {
        #[allow(irrefutable_let_patterns, reason = "where it is the only store")]
        let Self::Sqlite { path, .. } = self else {
            unreachable!("SQLite")
        };
        path
    }

    #[cfg(feature = "sqlite")]
    pub(crate) fn rusqlite(&self) -> openapi_webhooks_outbox::rusqlite::Connection {
        let path = self.path();
        let connection = openapi_webhooks_outbox::rusqlite::Connection::open(path).unwrap();
        connection
            .busy_timeout(std::time::Duration::from_secs(30))
            .unwrap();
        connection
    }

    #[cfg(feature = "postgres")]
    fn url(&self) -> &str {
        #[allow(irrefutable_let_patterns, reason = "where it is the only store")]
        let Self::Postgres { url, .. } = self else {
            unreachable!("Postgres")
        };
        url
    }

    #[cfg(all(feature = "postgres", feature = "sqlx"))]
    pub(crate) fn config(&self) -> tokio_postgres::Config {
        self.url().parse().unwrap()
    }

    #[cfg(feature = "postgres")]
    pub(crate) async fn tokio_postgres(&self) -> tokio_postgres::Client {
        connect(self.url()).await
    }

    /// Executes a statement in which `outbox.` stands before the names of tables.
    pub(crate) async fn execute(&self, statement: &str) {
        match self {
            #[cfg(feature = "sqlite")]
            Self::Sqlite { .. } => {
                self.rusqlite()
                    .execute_batch(&statement.replace("outbox.", "webhooks_"))
                    .unwrap();
            }
            #[cfg(feature = "postgres")]
            Self::Postgres { .. } => {
                let statement = statement.replace("outbox.", "webhooks.");
                self.tokio_postgres()
                    .await
                    .batch_execute(&statement)
                    .await
                    .unwrap();
            }
        }
    }

    /// The number that a query returns.
    pub(crate) async fn number(&self, query: &str) -> i64 {
        match self {
            #[cfg(feature = "sqlite")]
            Self::Sqlite { .. } => {
                let query = query.replace("outbox.", "webhooks_");
                self.rusqlite()
                    .query_row(&query, [], |row| row.get(0))
                    .unwrap()
            }
            #[cfg(feature = "postgres")]
            Self::Postgres { .. } => {
                let query = format!("select ({})::bigint", query.replace("outbox.", "webhooks."));
                self.tokio_postgres()
                    .await
                    .query_one(&query, &[])
                    .await
                    .unwrap()
                    .get(0)
            }
        }
    }

    /// Creates a table of the application.
    pub(crate) async fn create_subscriptions(&self) {
        let create = "create table subscription (username text)";
        self.execute(create).await;
    }

    /// The numbers of rows of the application's table, and of deliveries.
    pub(crate) async fn subscriptions_and_deliveries(&self) -> (i64, i64) {
        let subscriptions = self.number("select count(*) from subscription").await;
        let deliveries = "select count(*) from outbox.delivery";
        (subscriptions, self.number(deliveries).await)
    }

    /// The number of deliveries in a state: 0 waiting, 1 in flight, 2 delivered, 3 dead.
    pub(crate) async fn count(&self, state: u8) -> i64 {
        self.number(&format!(
            "select count(*) from outbox.delivery where state = {state}"
        ))
        .await
    }

    /// Adds deliveries of copies of a message, `{prefix}1` to `{prefix}{count}`, to one endpoint.
    pub(crate) async fn fill(&self, prefix: &str, count: usize, endpoint: &str) {
        self.fill_by(prefix, count, &format!("'{endpoint}'")).await;
    }

    /// Adds deliveries to endpoints that an expression of SQL chooses by the number `n` of the message.
    pub(crate) async fn fill_by(&self, prefix: &str, count: usize, endpoint: &str) {
        let stored = serde_json_of(&super::message("ID"));
        let copy = format!("replace('{stored}', '\"ID\"', '\"{prefix}' || n || '\"')");
        let statement = match self {
            #[cfg(feature = "sqlite")]
            Self::Sqlite { .. } => format!(
                "begin;
                with recursive numbers (n) as (select 1 union all select n + 1 from numbers where n < {count})
                insert into outbox.message select '{prefix}' || n, 'new-subscription', {copy}, 0 from numbers;
                with recursive numbers (n) as (select 1 union all select n + 1 from numbers where n < {count})
                insert into outbox.delivery (message_id, endpoint, due_at)
                    select '{prefix}' || n, {endpoint},
                        cast(round((julianday('now') - 2440587.5) * 86400000) as integer) from numbers;
                commit;"
            ),
            #[cfg(feature = "postgres")]
            Self::Postgres { .. } => format!(
                "insert into outbox.message
                    select '{prefix}' || n, 'new-subscription', {copy} from generate_series(1, {count}) n;
                insert into outbox.delivery (message_id, endpoint)
                    select '{prefix}' || n, {endpoint} from generate_series(1, {count}) n;"
            ),
        };
        self.execute(&statement).await;
    }
}

fn serde_json_of(message: &Message) -> String {
    openapi_webhooks::serde_json::to_string(message).unwrap()
}

#[cfg(feature = "postgres")]
pub(crate) fn server_url() -> String {
    std::env::var("OUTBOX_POSTGRES")
        .unwrap_or_else(|_| "host=127.0.0.1 user=postgres connect_timeout=5".to_owned())
}

#[cfg(feature = "postgres")]
pub(crate) async fn connect(url: &str) -> tokio_postgres::Client {
    let (client, connection) = tokio_postgres::connect(url, tokio_postgres::NoTls)
        .await
        .unwrap();
    tokio::spawn(connection);
    client
}

#[cfg(feature = "postgres")]
async fn new_database(url: &str) -> String {
    use std::sync::atomic::{AtomicU32, Ordering};
    static NUMBER: AtomicU32 = AtomicU32::new(0);
    let server = connect(url).await;
    let (process, number) = (std::process::id(), NUMBER.fetch_add(1, Ordering::Relaxed));
    let name = format!("outbox_test_{process}_{number}");
    server
        .batch_execute(&format!("create database {name}"))
        .await
        .unwrap();
    format!("{url} dbname={name}")
}

#[cfg(feature = "postgres")]
impl Drop for Database {
    fn drop(&mut self) {
        let Self::Postgres {
            url,
            is_owned: true,
        } = self
        else {
            return;
        };
        let url = url.clone();
        // In a thread of its own, since the runtime of the test may be gone.
        let dropped = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()
                .unwrap();
            runtime.block_on(async {
                let (server, name) = url.rsplit_once(" dbname=").unwrap();
                let statement = format!("drop database if exists {name} with (force)");
                let _ = connect(server).await.batch_execute(&statement).await;
            });
        });
        let _ = dropped.join();
    }
}
