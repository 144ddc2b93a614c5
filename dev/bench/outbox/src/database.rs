//! Databases on Postgres and SQLite.

use std::path::PathBuf;

use sqlx::postgres::PgPoolOptions;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{PgPool, SqlitePool};
use tempfile::TempDir;

use crate::Result;
use crate::server::Server;

/// How many transactions enqueue at the same time on Postgres.
pub(crate) const WRITERS: u32 = 16;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Postgres,
    Sqlite,
}

/// The application's database.
#[derive(Clone)]
pub(crate) enum Database {
    /// The URL.
    Postgres(String),
    Sqlite(PathBuf),
}

impl Database {
    pub(crate) fn at(location: &str) -> Self {
        if location.starts_with("postgres:") {
            return Self::Postgres(location.to_owned());
        }
        Self::Sqlite(location.into())
    }

    pub(crate) fn location(&self) -> String {
        match self {
            Self::Postgres(url) => url.clone(),
            Self::Sqlite(path) => path.display().to_string(),
        }
    }

    pub(crate) fn path(&self) -> Result<&PathBuf> {
        match self {
            Self::Postgres(_) => Err("not a SQLite database".into()),
            Self::Sqlite(path) => Ok(path),
        }
    }

    pub(crate) async fn postgres(&self) -> Result<PgPool> {
        let pool = PgPoolOptions::new().max_connections(WRITERS);
        Ok(pool.connect(&self.location()).await?)
    }

    /// As the outbox opens it: durable where an application enqueues. A worker may lose its last
    /// commits in a power failure, since its deliveries are then made again.
    pub(crate) async fn sqlite(&self, synchronous: SqliteSynchronous) -> Result<SqlitePool> {
        let options = SqliteConnectOptions::new()
            .filename(self.path()?)
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(synchronous);
        let pool = SqlitePoolOptions::new().max_connections(1);
        Ok(pool.connect_with(options).await?)
    }
}

/// A new database with the application's table. There is one of each kind at a time.
pub(crate) struct NewDatabase {
    pub(crate) database: Database,
    _folder: Option<TempDir>,
}

impl NewDatabase {
    pub(crate) async fn create(kind: Kind) -> Result<Self> {
        let create = "create table subscription (username text not null)";
        if kind == Kind::Postgres {
            let database = Database::Postgres(Server::connect().await?.create().await?);
            sqlx::query(create)
                .execute(&database.postgres().await?)
                .await?;
            return Ok(Self {
                database,
                _folder: None,
            });
        }
        let folder = tempfile::tempdir()?;
        let database = Database::Sqlite(folder.path().join("app.db"));
        let pool = database.sqlite(SqliteSynchronous::Full).await?;
        sqlx::query(create).execute(&pool).await?;
        Ok(Self {
            database,
            _folder: Some(folder),
        })
    }
}
