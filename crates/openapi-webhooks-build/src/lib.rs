//! Generates typed webhook payloads, and the client that sends them, from an OpenAPI document.
//!
//! The document describes each webhook and its body; each customer chooses the URL at run time. A build
//! script calls this crate, which generates Rust code from the document. The generated code uses the
//! runtime crate `openapi-webhooks`.
//!
//! # From the document to the call
//!
//! The build script generates the code:
//!
//! ```no_run
//! fn main() -> Result<(), openapi_webhooks_build::Error> {
//!     openapi_webhooks_build::compile("schema/openapi.json")
//! }
//! ```
//!
//! The crate includes it, by the document's file name:
//!
//! ```ignore
//! openapi_webhooks::include_webhooks!("openapi");
//!
//! let subscription = types::Subscription::new("ada", 9.99, start_date);
//! client.send_new_subscription(&endpoint, &subscription).await?;
//! ```
//!
//! # Errors and warnings
//!
//! An invalid document, or one that the generated code cannot express, is an [`Error`], which reports
//! every problem with its location and a fix. A constraint that the generated code does not enforce is
//! a warning: [`Generated::warnings`] lists all of them, Cargo shows a summary, and [`Config::deny`]
//! turns a [`Lint`] into an error.
//!
//! # Features
//!
//! - `yaml` (default): reads documents in YAML.
//! - `lock` (default): [`Config::lock`], which fails the build on breaking changes.

mod build_script;
mod config;
mod emit;
mod error;
mod finish;
#[cfg(feature = "lock")]
mod lock;
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

/// Generates `$OUT_DIR/openapi.rs` from a document such as `schema/openapi.json`.
///
/// Call it from a build script. It is short for `configure().compile(path)`; see [`Config::compile`].
///
/// # Errors
///
/// If the document cannot be read, is invalid, or cannot be expressed as Rust code. The error lists every
/// problem with its location. Its `Debug` output is the full report, which Cargo prints when `main`
/// returns the error.
///
/// ```no_run
/// fn main() -> Result<(), openapi_webhooks_build::Error> {
///     openapi_webhooks_build::compile("schema/openapi.json")
/// }
/// ```
pub fn compile(document: impl AsRef<Path>) -> Result<(), Error> {
    configure().compile(document)
}

/// Returns a [`Config`] with the default settings.
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
