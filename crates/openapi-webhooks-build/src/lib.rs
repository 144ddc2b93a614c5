//! Generates typed webhook payloads, and the client that sends them, from an OpenAPI document.
//!
//! A document names each webhook and its body; which URL to call is the customer's to say, at run
//! time. This crate is called from a build script, and reads the document into Rust; what it writes
//! calls the crate `openapi-webhooks`.
//!
//! # From the document to the call
//!
//! The build script names the document:
//!
//! ```no_run
//! fn main() -> Result<(), openapi_webhooks_build::Error> {
//!     openapi_webhooks_build::compile("schema/openapi.json")
//! }
//! ```
//!
//! The crate includes what was written, under the name of the document:
//!
//! ```ignore
//! openapi_webhooks::include_webhooks!("openapi");
//!
//! let subscription = types::Subscription::new("ada", 9.99, start_date);
//! client.send_new_subscription(&endpoint, &subscription).await?;
//! ```
//!
//! # What the document may not say
//!
//! What is wrong, or cannot be expressed, is an [`Error`]: every problem at once, each with its place
//! and the way out. What can be expressed but is not enforced is a warning:
//! [`Generated::warnings`] has them all, Cargo shows a summary, and [`Config::deny`] makes a [`Lint`]
//! an error.
//!
//! # Features
//!
//! `yaml`, on by default, reads documents in YAML.

mod build_script;
mod config;
mod emit;
mod error;
mod finish;
mod lower;
mod markdown;
mod model;
mod name;
mod operation;
mod settings;

pub use config::{Config, Generated};
pub use error::Error;
pub use openapi_webhooks_document::{Diagnostic, Lint, Severity};
pub use settings::Tolerance;

use std::path::Path;

/// Generates `$OUT_DIR/openapi.rs` from `schema/openapi.json`, or whatever the document is called.
///
/// To be called from a build script; `configure().compile(path)` with every setting as it is.
///
/// # Errors
///
/// When the document cannot be read or expressed: every problem at once, each with its place. The
/// error's `Debug` is the report, so that Cargo shows it when `main` returns it.
///
/// ```no_run
/// fn main() -> Result<(), openapi_webhooks_build::Error> {
///     openapi_webhooks_build::compile("schema/openapi.json")
/// }
/// ```
pub fn compile(document: impl AsRef<Path>) -> Result<(), Error> {
    configure().compile(document)
}

/// The settings, each at its default.
///
/// ```no_run
/// fn main() -> Result<(), openapi_webhooks_build::Error> {
///     openapi_webhooks_build::configure()
///         .receiver(true)
///         .except(["internal.*"])
///         .compile("schema/openapi.json")
/// }
/// ```
#[must_use]
pub fn configure() -> Config {
    Config::default()
}
