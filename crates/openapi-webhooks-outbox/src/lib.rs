#![doc = include_str!("../README.md")]
#![cfg_attr(
    not(any(feature = "sqlite", feature = "postgres")),
    allow(dead_code, reason = "without a store, nothing runs")
)]
#![warn(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]
#![cfg_attr(
    test,
    allow(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::indexing_slicing
    )
)]

mod endpoints;
mod enqueue;
mod error;
mod guard;
pub mod guide;
#[cfg(feature = "jetstream")]
pub mod jetstream;
mod key;
mod outbox;
#[cfg(feature = "postgres")]
mod postgres;
mod record;
mod recorded_verdict;
mod registration;
mod registry;
#[cfg(feature = "sqlite")]
mod sqlite;
mod stats;
mod store;
mod worker;

pub use endpoints::{Endpoints, Lookup};
pub use enqueue::new_message::NewMessage;
pub use enqueue::transaction::EnqueueTransaction;
pub use error::Error;
pub use guard::StoreGuard;
pub use outbox::Outbox;
#[cfg(feature = "postgres")]
pub use postgres::{Postgres, Tls};
pub use record::{AttemptRecord, DeliveryRecord, DeliveryState, EndpointState, Page};
pub use recorded_verdict::RecordedVerdict;
pub use registration::Registration;
pub use registry::Registry;
#[cfg(feature = "sqlite")]
pub use sqlite::Sqlite;
pub use stats::Stats;
pub use store::job::DisableReason;
pub use store::seam::Store;
pub use worker::worker::Worker;

/// The crates whose types are in the API.
#[cfg(feature = "sqlite")]
pub use rusqlite;
#[cfg(feature = "postgres")]
pub use tokio_postgres;
