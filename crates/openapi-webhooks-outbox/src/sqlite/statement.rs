//! The schema, and the statement that enqueues.

/// Creates the tables.
pub(crate) const SCHEMA: &str = include_str!("schema.sql");

/// The version of the tables.
pub(crate) const VERSION: i64 = 1;

/// Enqueues a message.
pub(crate) const ENQUEUE: &str =
    "insert into webhooks_enqueue (id, webhook, message, endpoints) values (?1, ?2, ?3, ?4)";
