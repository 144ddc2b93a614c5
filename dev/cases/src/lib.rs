//! The code generated from the documents in `cases/`, one module per case, compiled with strict lints.

#![deny(warnings, missing_docs)]

use openapi_webhooks::codegen::v1::serde::{Deserialize, Serialize};
use openapi_webhooks::codegen::v1::{Message, MessageError, ParseError};

include!(concat!(env!("OUT_DIR"), "/modules.rs"));

/// The type with which the case `types-of-ones-own` replaces a generated type.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(crate = "openapi_webhooks::codegen::v1::serde", deny_unknown_fields)]
pub struct Money {
    /// In the currency's smallest unit.
    pub amount: i64,
    /// The ISO 4217 code.
    pub currency: String,
}

/// Hides the amount from logs.
impl std::fmt::Debug for Money {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Money(…)")
    }
}

/// Parses the body of a webhook and serializes it again.
pub type RoundTrip = fn(webhook: &str, body: &[u8]) -> Result<Vec<u8>, ParseError>;

/// The generated function `examples`.
pub type Examples = fn() -> Result<Vec<Message>, MessageError>;

macro_rules! round_trip {
    ($module:ident) => {
        |webhook, body| {
            let event = $module::Event::parse(webhook, body)?;
            assert_eq!(event.name(), webhook);
            let written = openapi_webhooks::codegen::v1::serde_json::to_vec(&event)
                .expect("a payload can be written");
            assert_eq!(
                $module::Event::parse(webhook, &written)?,
                event,
                "what was written is what was read"
            );
            Ok(written)
        }
    };
}

include!(concat!(env!("OUT_DIR"), "/tables.rs"));
