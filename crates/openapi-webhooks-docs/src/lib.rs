//! Documentation pages for the customers who receive your webhooks.
//!
//! The pages are generated from the same OpenAPI document as the client: an index with search, a page for
//! each webhook with its payload, examples, headers and responses, a page on how to verify a signature in
//! eight languages, and a page on when a delivery is retried. They are static HTML that can be read without
//! scripts. They can be opened from a file or served under any path, and load nothing from other sites.
//!
//! # In a service
//!
//! A build script generates the pages, and axum serves them:
//!
//! ```no_run
//! // build.rs
//! # fn main() -> Result<(), openapi_webhooks_docs::Error> {
//! use openapi_webhooks_docs::{Delivery, configure};
//!
//! configure()
//!     .delivery(Delivery::default().addresses(["192.0.2.0/24"]).support("mailto:help@example.com"))
//!     .compile("schema/openapi.json")
//! # }
//! ```
//!
//! ```ignore
//! // src/main.rs, with the feature `axum`
//! let app = axum::Router::new().nest("/docs/webhooks", openapi_webhooks_docs::router!("openapi"));
//! ```
//!
//! # In a folder
//!
//! ```no_run
//! # fn main() -> Result<(), openapi_webhooks_docs::Error> {
//! openapi_webhooks_docs::Site::new("schema/openapi.json")?.write_to("public/webhooks")?;
//! # Ok(())
//! # }
//! ```
//!
//! # Features
//!
//! - `site` (default) generates the pages. Enable it under `[build-dependencies]`.
//! - `axum` adds the router. Under `[dependencies]`, turn the default features off, so that the service does
//!   not contain the generator:
//!
//! ```toml
//! [build-dependencies]
//! openapi-webhooks-docs = "0.1"
//!
//! [dependencies]
//! openapi-webhooks-docs = { version = "0.1", default-features = false, features = ["axum"] }
//! ```
//!
//! # Safety of the pages
//!
//! Descriptions are CommonMark. HTML in them is shown as text, links can only use `http`, `https` and
//! `mailto`, and no text of the document becomes markup or script. The pages work under the header
//! `Content-Security-Policy: default-src 'none'; style-src 'self'; script-src 'self'`, which the router
//! sends.

mod asset;
#[cfg(feature = "site")]
mod build_script;
#[cfg(feature = "site")]
mod color;
#[cfg(feature = "site")]
mod config;
#[cfg(feature = "site")]
mod delivery;
#[cfg(feature = "site")]
mod directory;
#[cfg(feature = "site")]
mod error;
#[cfg(feature = "site")]
mod markup;
#[cfg(feature = "site")]
mod page;
#[cfg(feature = "axum")]
mod router;
#[cfg(feature = "site")]
mod schema;
#[cfg(feature = "site")]
mod site;
#[cfg(feature = "site")]
mod slug;

pub use asset::Asset;
#[cfg(feature = "site")]
pub use config::{Config, configure};
#[cfg(feature = "site")]
pub use delivery::Delivery;
#[cfg(feature = "site")]
pub use error::Error;
#[cfg(feature = "axum")]
pub use router::router;
#[cfg(feature = "site")]
pub use schema::example;
#[cfg(feature = "site")]
pub use site::{File, Site};
