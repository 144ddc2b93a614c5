//! The error of this crate.

use std::error;
use std::fmt;

/// Why an operation on the outbox failed.
///
/// Its text never contains a password, a connection string, a payload or a secret.
pub struct Error(Box<Kind>);

enum Kind {
    /// The database cannot be reached, or closed the connection.
    Connection(String),
    /// The database refused a statement.
    Database(String),
    /// The database refused the values of a row, and will refuse them again.
    Row(String),
    #[cfg(feature = "jetstream")]
    JetStream(String),
    /// The tables are missing.
    Missing(String),
    /// The tables have another version.
    Version(String),
    /// An argument or a setting is invalid.
    Invalid(String),
}

impl Error {
    #[cfg_attr(
        not(feature = "postgres"),
        expect(dead_code, reason = "a file needs no connection")
    )]
    pub(crate) fn connection(reason: impl Into<String>) -> Self {
        Self(Box::new(Kind::Connection(reason.into())))
    }

    pub(crate) fn database(reason: impl Into<String>) -> Self {
        Self(Box::new(Kind::Database(reason.into())))
    }

    #[cfg(feature = "jetstream")]
    pub(crate) fn jetstream(reason: impl Into<String>) -> Self {
        Self(Box::new(Kind::JetStream(reason.into())))
    }

    pub(crate) fn row(reason: impl Into<String>) -> Self {
        Self(Box::new(Kind::Row(reason.into())))
    }

    /// `reason` is the database's message about a table that it does not know.
    pub(crate) fn missing(reason: &str) -> Self {
        let reason = format!("{reason}: migrate the outbox first");
        Self(Box::new(Kind::Missing(reason)))
    }

    pub(crate) fn version(found: i64, known: i64) -> Self {
        let reason = format!("the outbox's tables have version {found}, not {known}");
        Self(Box::new(Kind::Version(reason)))
    }

    pub(crate) fn invalid(reason: impl Into<String>) -> Self {
        Self(Box::new(Kind::Invalid(reason.into())))
    }

    /// Whether the database cannot be reached, or closed the connection. A retry may succeed.
    #[must_use]
    pub fn is_connection(&self) -> bool {
        matches!(*self.0, Kind::Connection(_))
    }

    /// Whether the database refused the values of a row. A retry with the same values will fail too.
    pub(crate) fn is_row(&self) -> bool {
        matches!(*self.0, Kind::Row(_))
    }

    /// Whether the outbox's tables are missing or have another version. If so, call
    /// [`migrate`](crate::Outbox::migrate).
    #[must_use]
    pub fn is_schema(&self) -> bool {
        matches!(*self.0, Kind::Missing(_) | Kind::Version(_))
    }

    pub(crate) fn is_missing(&self) -> bool {
        matches!(*self.0, Kind::Missing(_))
    }

    /// Whether an argument or a setting is invalid.
    #[must_use]
    pub fn is_invalid(&self) -> bool {
        matches!(*self.0, Kind::Invalid(_))
    }
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &*self.0 {
            Kind::Connection(reason) => {
                write!(formatter, "no connection to the database: {reason}")
            }
            Kind::Database(reason) | Kind::Row(reason) => {
                write!(formatter, "the database reports: {reason}")
            }
            #[cfg(feature = "jetstream")]
            Kind::JetStream(reason) => write!(formatter, "JetStream reports: {reason}"),
            Kind::Missing(reason) | Kind::Version(reason) | Kind::Invalid(reason) => {
                formatter.write_str(reason)
            }
        }
    }
}

/// The text of [`Display`](fmt::Display), since Rust prints `Debug` when `main` returns an error.
impl fmt::Debug for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

impl error::Error for Error {}
