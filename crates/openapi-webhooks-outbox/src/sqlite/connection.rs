//! Connections to the file, used on Tokio's blocking threads.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::sleep;
use std::time::{Duration, Instant};

use rusqlite::{Connection, ErrorCode, TransactionBehavior};

use crate::error::Error;

/// How long to wait for another writer.
const BUSY_TIMEOUT: Duration = Duration::from_secs(10);
const BUSY_PAUSE: Duration = Duration::from_millis(20);

/// The size in bytes to which SQLite truncates the write-ahead log after it grew during a long
/// read.
const LOG_LIMIT: u32 = 64 * 1024 * 1024;

/// A connection that its clones share, one at a time.
#[derive(Clone)]
pub(super) struct SharedConnection {
    path: Arc<PathBuf>,
    /// Opened at the first use, and reopened if it is lost.
    connection: Arc<Mutex<Option<Connection>>>,
    synchronous: &'static str,
}

impl SharedConnection {
    /// A connection whose commits survive a power failure.
    pub(super) fn durable(path: &Path) -> Self {
        Self::new(path, "full")
    }

    /// A connection whose last commits survive a crash of the process but may be lost in a power
    /// failure. A worker can tolerate that, since the deliveries concerned are made again.
    pub(super) fn relaxed(path: &Path) -> Self {
        Self::new(path, "normal")
    }

    fn new(path: &Path, synchronous: &'static str) -> Self {
        Self {
            path: Arc::new(path.to_owned()),
            connection: Arc::default(),
            synchronous,
        }
    }

    /// Runs a function with the connection. The function completes even if the future is dropped.
    pub(super) async fn run<T: Send + 'static>(
        &self,
        function: impl FnOnce(&mut Connection) -> rusqlite::Result<T> + Send + 'static,
    ) -> Result<T, Error> {
        let shared = self.clone();
        let work = tokio::task::spawn_blocking(move || shared.run_blocking(function));
        let outcome = work.await;
        outcome.map_err(|_| Error::database("the statement was cancelled or panicked"))?
    }

    /// Runs a function in a transaction that takes the write lock when it begins, so that it cannot
    /// fail later because of another writer.
    pub(super) async fn write<T: Send + 'static>(
        &self,
        function: impl FnOnce(&rusqlite::Transaction<'_>) -> rusqlite::Result<T> + Send + 'static,
    ) -> Result<T, Error> {
        self.run(move |connection| {
            let transaction =
                connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let value = function(&transaction)?;
            transaction.commit()?;
            Ok(value)
        })
        .await
    }

    pub(super) fn run_blocking<T>(
        &self,
        function: impl FnOnce(&mut Connection) -> rusqlite::Result<T>,
    ) -> Result<T, Error> {
        let mut held = self
            .connection
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let connection = match held.take() {
            Some(connection) => connection,
            None => self.open().map_err(|error| database_error(&error))?,
        };
        function(held.insert(connection)).map_err(|error| database_error(&error))
    }

    fn open(&self) -> rusqlite::Result<Connection> {
        let connection = Connection::open(&*self.path)?;
        connection.busy_timeout(BUSY_TIMEOUT)?;
        use_write_ahead_log(&connection)?;
        connection.pragma_update(None, "synchronous", self.synchronous)?;
        connection.pragma_update(None, "foreign_keys", true)?;
        connection.pragma_update(None, "journal_size_limit", LOG_LIMIT)?;
        Ok(connection)
    }
}

/// If the file has no write-ahead log yet, SQLite does not wait for another writer in this statement, as it does in
/// all others.
fn use_write_ahead_log(connection: &Connection) -> rusqlite::Result<()> {
    let end = Instant::now() + BUSY_TIMEOUT;
    loop {
        match connection.pragma_update(None, "journal_mode", "wal") {
            Err(error)
                if error.sqlite_error_code() == Some(ErrorCode::DatabaseBusy)
                    && Instant::now() < end =>
            {
                sleep(BUSY_PAUSE);
            }
            switched => return switched,
        }
    }
}

/// SQLite's messages name tables, columns and constraints, never values.
pub(crate) fn database_error(error: &rusqlite::Error) -> Error {
    match error {
        rusqlite::Error::SqliteFailure(code, message) => {
            let reason = message.clone().unwrap_or_else(|| code.to_string());
            if reason.starts_with("no such table: webhooks_") {
                return Error::missing(&reason);
            }
            match code.code {
                ErrorCode::ConstraintViolation | ErrorCode::TypeMismatch | ErrorCode::TooBig => {
                    Error::row(reason)
                }
                _ => Error::database(reason),
            }
        }
        rusqlite::Error::SqlInputError { msg, .. }
            if msg.starts_with("no such table: webhooks_") =>
        {
            Error::missing(msg)
        }
        rusqlite::Error::SqlInputError { msg, .. } => Error::database(msg.clone()),
        other => Error::database(other.to_string()),
    }
}

/// The clock, in milliseconds since 1970.
pub(super) fn now(connection: &Connection) -> rusqlite::Result<i64> {
    let mut statement = connection.prepare_cached(
        "select cast(round((julianday('now') - 2440587.5) * 86400000) as integer)",
    )?;
    statement.query_row([], |row| row.get(0))
}

/// The time at which a pause ends; an endless pause ends "never".
pub(super) fn after(now: i64, pause: Duration) -> i64 {
    now.saturating_add(crate::record::to_millis(pause))
}

pub(super) fn to_micros(millis: i64) -> i64 {
    millis.saturating_mul(1000)
}

/// Rounds up, and keeps "never".
pub(super) fn to_millis(micros: i64) -> i64 {
    if micros == i64::MAX {
        return i64::MAX;
    }
    micros.div_euclid(1000) + i64::from(micros.rem_euclid(1000) > 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn milliseconds_and_microseconds_agree() {
        assert_eq!(to_millis(to_micros(5)), 5);
        assert_eq!(to_millis(5_001), 6);
        assert_eq!(to_millis(i64::MAX), i64::MAX);
        assert_eq!(to_micros(i64::MAX), i64::MAX);
    }
}
