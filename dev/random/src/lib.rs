//! The generated code of a random document, compiled with strict lints. The tests round-trip payloads.

#![deny(warnings, missing_docs)]

openapi_webhooks::include_webhooks!("openapi");

/// The seed of the document.
pub const SEED: &str = env!("RANDOM_SEED_USED");

/// The document.
pub const DOCUMENT: &str = include_str!(concat!(env!("OUT_DIR"), "/openapi.json"));
