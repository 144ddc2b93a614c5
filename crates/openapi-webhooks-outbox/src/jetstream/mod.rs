//! Deliveries through [NATS JetStream](https://docs.nats.io/nats-concepts/jetstream), to consumers
//! that need no database (feature `jetstream`).
//!
//! A relay claims due deliveries in the outbox and publishes them to a stream. Consumers on any
//! machine take them from the stream, send them, and publish the results, which the relay stores.
//! The guide's page on [growing](crate::guide::growing) says when this helps, and what it does not
//! promise.
//!
//! ```no_run
//! # #[cfg(feature = "sqlite")]
//! # async fn example(
//! #     client: openapi_webhooks::Client,
//! #     endpoints: impl openapi_webhooks_outbox::Endpoints,
//! # ) -> Result<(), Box<dyn std::error::Error>> {
//! use openapi_webhooks_outbox::Outbox;
//! use openapi_webhooks_outbox::jetstream::{Queue, async_nats};
//!
//! let nats = async_nats::connect("nats://127.0.0.1:4222").await?;
//! let queue = Queue::new(async_nats::jetstream::new(nats));
//! # let shutdown = std::future::pending::<()>();
//!
//! // Where the database is:
//! let worker = Outbox::sqlite("app.db")?.worker().max_in_flight(4_096);
//! worker.relay(&queue, shutdown).await?;
//! # let shutdown = std::future::pending::<()>();
//!
//! // On other machines:
//! queue.consumer().run(client, endpoints, shutdown).await?;
//! # Ok(())
//! # }
//! ```

mod consumer;
mod consumer_stats;
mod in_stream;
mod queue;
mod relay;
mod results;
mod wire;

pub use async_nats;
pub use consumer::Consumer;
pub use consumer_stats::ConsumerStats;
pub use queue::Queue;
