//! The store on Postgres.

mod claim;
mod connection;
mod endpoint;
mod finish;
mod guard;
mod list;
mod manage;
#[allow(
    clippy::module_inception,
    reason = "the folder and its type have one name"
)]
mod postgres;
mod registry;
mod tls;

pub(crate) use connection::database_error;
pub use postgres::Postgres;
pub use tls::Tls;
