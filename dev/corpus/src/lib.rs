//! The code generated from real documents. The tests of this package round-trip their payloads.

#![deny(warnings, missing_docs)]

use openapi_webhooks::{Message, MessageError};
use serde_json::Value;

include!(concat!(env!("OUT_DIR"), "/corpus.rs"));

/// A document of the corpus.
pub struct Document {
    /// Its path in the corpus.
    pub name: &'static str,
    /// The generated module, or the report of the errors.
    pub result: Result<Module, &'static str>,
}

/// Parses a body and serializes it again. Also returns the error if the payload was kept as JSON.
pub type ParseLeniently = fn(webhook: &str, body: &[u8]) -> Result<(Value, Option<String>), String>;

/// Finds the webhook of a body.
pub type Recognise = fn(body: &[u8]) -> Option<&'static str>;

/// The module of a document.
pub struct Module {
    /// The number of types of its payloads, responses and parameters.
    pub types: usize,
    /// The number of lines of its code.
    pub lines: usize,
    /// The number of warnings.
    pub warnings: usize,
    /// The names of its webhooks.
    pub names: &'static [&'static str],
    /// Parses the body of a webhook and serializes it again.
    pub parse: fn(&str, &[u8]) -> Result<Value, String>,
    /// The same in a lenient receiver. Also returns the error if the event is
    /// [`Unparsed`](openapi_webhooks::Unparsed).
    pub parse_leniently: ParseLeniently,
    /// Finds the webhook of a body, if bodies identify their webhooks.
    pub from_body: Option<Recognise>,
    /// The document's examples.
    pub examples: fn() -> Result<Vec<Message>, MessageError>,
}

/// Serializes an event to JSON.
#[cfg_attr(
    feature = "senders",
    allow(dead_code, reason = "senders read no events")
)]
fn written<E: openapi_webhooks::codegen::v1::serde::Serialize>(
    event: Result<E, openapi_webhooks::codegen::v1::ParseError>,
) -> Result<Value, String> {
    let event = event.map_err(|error| error.to_string())?;
    serde_json::to_value(event).map_err(|error| error.to_string())
}

/// Whether two values are the same payload: numbers by value, date-times by instant and offset.
pub fn is_same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => {
            one == other || one.as_f64() == other.as_f64()
        }
        (Value::String(one), Value::String(other)) => one == other || is_same_time(one, other),
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len()
                && one
                    .iter()
                    .zip(other)
                    .all(|(one, other)| is_same(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            let is_there = |(key, value)| other.get(key).is_some_and(|other| is_same(value, other));
            one.len() == other.len() && one.iter().all(is_there)
        }
        _ => one == other,
    }
}

fn is_same_time(one: &str, other: &str) -> bool {
    let parse = |text| chrono::DateTime::parse_from_rfc3339(text).ok();
    match (parse(one), parse(other)) {
        (Some(one), Some(other)) => one == other && one.offset() == other.offset(),
        _ => false,
    }
}
