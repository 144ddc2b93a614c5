//! The store on SQLite.

mod claim;
mod connection;
mod endpoint;
mod finish;
mod guard;
mod list;
mod manage;
mod registry;
#[allow(
    clippy::module_inception,
    reason = "the folder and its type have one name"
)]
mod sqlite;
mod statement;

pub(crate) use connection::database_error;
pub use sqlite::Sqlite;
