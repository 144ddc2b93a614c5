//! Generates typed webhook payloads, and the client that sends them, from an OpenAPI document.

mod cargo;
mod config;
mod diagnostic;
mod document;
mod emit;
mod error;
mod leaf;
mod model;
mod name;
mod openapi;
mod pattern;
mod schema;

pub use config::{Config, Generated};
pub use diagnostic::{Diagnostic, Rule, Severity};
pub use error::Error;

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
