//! What the generator makes of a document that a seed decides, compiled as strictly as a user might
//! compile it. The tests of this package bring payloads back.

#![deny(warnings, missing_docs)]

openapi_webhooks::include_webhooks!("openapi");

/// The seed of the document.
pub const SEED: &str = env!("RANDOM_SEED_USED");

/// The document.
pub const DOCUMENT: &str = include_str!(concat!(env!("OUT_DIR"), "/openapi.json"));
