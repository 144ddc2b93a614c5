//! Each schema of the JSON Schema Test Suite as the body of a webhook, generated and compiled. The test
//! of this package tries the suite's instances.

#![deny(warnings)]

use serde_json::Value;

/// The result for each schema, in JSON.
pub const REPORT: &str = include_str!(concat!(env!("OUT_DIR"), "/report.json"));

type Read = fn(webhook: &str, body: &[u8]) -> Result<Value, String>;

/// Parses the body of a webhook as the module's type, and serializes it again.
///
/// # Errors
///
/// If the body does not match the schema.
///
/// # Panics
///
/// If there is no such module.
pub fn read_and_write(module: &str, webhook: &str, body: &[u8]) -> Result<Value, String> {
    let mut readers = modules::READERS.iter();
    let reader = readers.find(|(name, _)| *name == module);
    let (_, read) = reader.expect("the module of a schema that was generated");
    read(webhook, body)
}

#[allow(
    dead_code,
    unreachable_pub,
    reason = "only what reads and writes events is called, and nothing where there is no suite"
)]
#[allow(
    clippy::disallowed_names,
    clippy::enum_variant_names,
    reason = "the suite calls properties `foo`"
)]
mod modules {
    include!(concat!(env!("OUT_DIR"), "/modules.rs"));

    fn write<E>(
        event: Result<E, ::openapi_webhooks::codegen::v1::ParseError>,
    ) -> Result<::serde_json::Value, String>
    where
        E: ::openapi_webhooks::codegen::v1::serde::Serialize,
    {
        let event = event.map_err(|error| error.to_string())?;
        ::serde_json::to_value(event).map_err(|error| error.to_string())
    }
}
