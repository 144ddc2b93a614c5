//! What the generator makes of the documents under `cases/`, a module for each, compiled as strictly
//! as a user might compile it.

#![deny(warnings, missing_docs)]

use openapi_webhooks::codegen::v1::serde::{Deserialize, Serialize};
use openapi_webhooks::codegen::v1::{Message, MessageError, ParseError};

include!(concat!(env!("OUT_DIR"), "/modules.rs"));

/// What the case `types-of-ones-own` puts in place of a generated type.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(crate = "openapi_webhooks::codegen::v1::serde", deny_unknown_fields)]
pub struct Money {
    /// In the currency's smallest unit.
    pub amount: i64,
    /// By its letters, as ISO 4217 has them.
    pub currency: String,
}

/// Amounts are nothing for a log.
impl std::fmt::Debug for Money {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Money(…)")
    }
}

/// Reads the body of a webhook and writes it again.
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
