//! Enqueues messages in transactions of the caller.

pub(crate) mod new_message;
#[cfg(feature = "postgres")]
mod postgres;
#[cfg(feature = "sqlite")]
mod sqlite;
#[cfg(feature = "sqlx")]
mod sqlx;
pub(crate) mod transaction;
