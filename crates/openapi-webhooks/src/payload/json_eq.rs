//! Equality of JSON values.

use serde_json::Value;

/// Whether two values are equal: numbers by value, times by instant and offset.
pub(crate) fn is_same(one: &Value, other: &Value) -> bool {
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
