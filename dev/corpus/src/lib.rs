//! Real documents, generated and compiled. The tests of this package bring their payloads back.

#![deny(warnings, missing_docs)]

use openapi_webhooks::{Message, MessageError};
use serde_json::Value;

include!(concat!(env!("OUT_DIR"), "/corpus.rs"));

/// A document of the corpus.
pub struct Document {
    /// Its path in the corpus.
    pub name: &'static str,
    /// What was generated from it, or the report that says why nothing was.
    pub result: Result<Module, &'static str>,
}

/// Reads a body, writes it again, and says why it did not parse where it is kept as it came.
pub type ParseLeniently = fn(webhook: &str, body: &[u8]) -> Result<(Value, Option<String>), String>;

/// The name of the webhook that a body is.
pub type Recognise = fn(body: &[u8]) -> Option<&'static str>;

/// The module of a document.
pub struct Module {
    /// How many types its payloads, answers and parameters have.
    pub types: usize,
    /// The lines of its code.
    pub lines: usize,
    /// How many warnings there were.
    pub warnings: usize,
    /// The names of its webhooks.
    pub names: &'static [&'static str],
    /// Reads the body of a webhook, and writes it again.
    pub parse: fn(&str, &[u8]) -> Result<Value, String>,
    /// The same in a lenient receiver, and why the event is [`Unparsed`](openapi_webhooks::Unparsed), where it is.
    pub parse_leniently: ParseLeniently,
    /// The name of the webhook that a body is, where bodies tell themselves apart.
    pub from_body: Option<Recognise>,
    /// The document's examples.
    pub examples: fn() -> Result<Vec<Message>, MessageError>,
}

/// An event as JSON again.
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
